#pragma once

#include "core/mention.h"
#include "core/reference.h"
#include "engines/engine_choice.h"
#include "ingest/ingest_thread.h"
#include "ingest/keys.h"
#include "view/key_store.h"

#include <QObject>
#include <atomic>
#include <chrono>
#include <filesystem>
#include <functional>
#include <list>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace undertone::view {

class ReaderThread;

/// What an engine says of one sentence.
struct EngineTrial {
    std::string engine;  ///< name and version
    ScoredText scored;
    std::chrono::milliseconds took{0};  ///< for the sentence, without the engine's start
};

/// Mentions that an engine reads another way than the one in use.
struct EngineFlip {
    CompanyId company;
    std::optional<Label> from, to;  ///< none: that engine finds no such company in the text
    int mentions = 0;
};

/// What an engine that has scored the history would change.
struct EnginePreview {
    std::string engine;                 ///< name and version
    int texts = 0;                      ///< scored now; the others it had scored before
    std::vector<std::string> unjudged;  ///< why, for each text that it could not judge
    int mentions = 0, flipped = 0;
    std::vector<EngineFlip> flips;  ///< the most mentions first
};

struct EngineKey {
    std::string key;  ///< never shown or logged
    ingest::Keys::Origin origin = ingest::Keys::Origin::none;
};

/// Who scores the desk's stories. An engine is made, asked and destroyed on one thread: the one that
/// counts on the ingest thread, one on trial on a thread of its own. Methods and signals on the GUI
/// thread; nothing here blocks it. A choice without a key goes with the environment's or the store's.
class Engines : public QObject {
    Q_OBJECT
public:
    /// Any thread.
    using Make =
        std::function<Result<std::unique_ptr<engines::Engine>>(const engines::EngineChoice&)>;
    struct Start {
        Make make{};                     ///< none: ours alone scores here (demo)
        engines::EngineChoice choice{};  ///< as the settings say
        std::optional<Error> trouble{};  ///< why they name none: no news is scored then
    };
    /// `database` is there. Both threads must outlive it, but for the ingest thread: shut_down(), then
    /// that one ends, then this.
    Engines(Start start, std::filesystem::path database, KeyStore key_store, ReaderThread& reader,
            ingest::IngestThread& ingest);
    ~Engines() override;
    void shut_down();

    [[nodiscard]] bool can_choose() const { return bool(start_.make); }
    [[nodiscard]] const engines::EngineChoice& choice() const { return start_.choice; }
    /// Whether the stories are scored by what choice() names, as far as is known.
    [[nodiscard]] bool fits() const { return fits_; }
    /// A key is waited for, and with it the engine: settled() tells when not to fetch without it ends.
    [[nodiscard]] bool settling() const { return settling_; }

    /// The ingest thread scores by it from now on, if the stories are scored by it; else `failed` says
    /// so, and no news is taken in: two engines never mix.
    void set(const Result<engines::EngineChoice>& choice);
    /// What reaches the net goes this way where the choice names no other (HttpSettings::proxy).
    void set_system_proxy(const std::string& proxy) { system_proxy_ = proxy; }

    using NameAnswer = std::function<void(Result<std::string>)>;
    /// Whose scores count; empty: nothing is scored yet.
    void ask_in_use(NameAnswer answer);
    using TrialAnswer = std::function<void(Result<EngineTrial>)>;
    void try_out(const engines::EngineChoice& choice, const std::string& sentence,
                 TrialAnswer answer);
    /// Lets it score all stories and tells what would flip; nothing that is shown changes. Stopped or
    /// failed half-way, it goes on from there the next time. progress() counts.
    using PreviewAnswer = std::function<void(Result<EnginePreview>)>;
    void preview(const engines::EngineChoice& choice, PreviewAnswer answer);
    /// Puts it in use, once it has scored what came in since the preview; `engine`: as that named it,
    /// empty: whatever it is. Stopped or failed, all is as before. progress() counts.
    using UseAnswer = std::function<void(Result<void>)>;
    void use(const engines::EngineChoice& choice, const std::string& engine, UseAnswer answer);
    /// Ends the three above: they answer ErrorKind::cancelled, or with what was there already.
    void stop();

    [[nodiscard]] const Phrase& key_store_missing() const { return key_store_.missing; }
    using KeyAnswer = std::function<void(Result<EngineKey>)>;
    /// The key of that server, never before the call returns.
    void read_key(const std::string& address, KeyAnswer answer);
    /// Keeps it in the system's key store; empty: removes it.
    void set_key(const std::string& address, const std::string& key, UseAnswer answer);

signals:
    void settled();
    void progress(int done, int total);
    void used();  ///< another engine's scores count now
    void failed(undertone::Error error);

private:
    struct Work;
    struct Use;
    template <class T>
    void run(std::function<Result<T>(const std::atomic<bool>& stop)> work,
             std::function<void(Result<T>)> answer);
    using WithKey = std::function<void(engines::EngineChoice)>;
    void with_key(engines::EngineChoice choice, WithKey then);
    void adopt(engines::EngineChoice choice);
    void tell_progress(int done, int total);
    Result<void> save(std::vector<store::NewScore> scores, const std::atomic<bool>& stop);

    using Stop = std::shared_ptr<std::atomic<bool>>;
    Start start_;
    std::filesystem::path database_;
    KeyStore key_store_;
    ReaderThread& reader_;
    ingest::IngestThread& ingest_;
    std::string system_proxy_;
    std::list<std::shared_ptr<Work>> works_;
    Stop adopting_;
    std::shared_ptr<Use> using_;
    std::uint64_t key_ticket_ = 0, stops_ = 0;
    bool settling_ = false, fits_ = true;
};

}  // namespace undertone::view
