#include "view/engines.h"

#include "ingest/rescoring.h"
#include "view/reader_thread.h"

#include <algorithm>
#include <future>
#include <thread>
#include <utility>

namespace undertone::view {
namespace {

using engines::EngineChoice;
using engines::EngineKind;

/// Stands where the settings name none that can be made: nothing is scored, and nothing mixed.
class NoEngine : public engines::Engine {
public:
    explicit NoEngine(Error why) : why_(std::move(why)) { why_.kind = ErrorKind::engine; }
    Result<scoring::EngineInfo> info(const std::atomic<bool>&) override
    {
        return tl::unexpected(why_);
    }
    Result<std::vector<ScoredText>> score(const std::vector<engines::Question>&,
                                          const std::atomic<bool>&) override
    {
        return tl::unexpected(why_);
    }
    [[nodiscard]] ScoredText unjudged(const engines::Question&) const override { return {}; }
    [[nodiscard]] int batch_size() const override { return 1; }

private:
    Error why_;
};

Error stopped() { return {ErrorKind::cancelled, Phrase::of("The scoring was stopped"), {}, {}, {}}; }

Error untaken(Error error)
{
    error.what = Phrase::of("No news is scored, and so none is stored, for now: %1", error.what);
    return error;
}

/// One that answers, and its name and version.
struct Made {
    std::unique_ptr<engines::Engine> engine;
    std::string name;
};
Result<Made> made(const Engines::Make& make, const EngineChoice& choice,
                  const std::atomic<bool>& stop)
{
    auto engine = make(choice);
    if (!engine)
        return tl::unexpected(engine.error());
    const auto info = (*engine)->info(stop);
    if (!info)
        return tl::unexpected(info.error());
    return Made{std::move(*engine), engines::to_string(*info)};
}

EnginePreview preview_of(const std::string& engine, ingest::Rescoring scored,
                         const std::vector<store::Flip>& flips)
{
    EnginePreview preview;
    preview.engine = engine;
    preview.texts = scored.texts;
    preview.unjudged = std::move(scored.unjudged);
    for (const store::Flip& flip : flips) {
        preview.mentions += flip.mentions;
        if (!flip.is_one())
            continue;
        preview.flipped += flip.mentions;
        preview.flips.push_back({flip.company, flip.from, flip.to, flip.mentions});
    }
    std::stable_sort(preview.flips.begin(), preview.flips.end(),
                     [](const auto& a, const auto& b) { return a.mentions > b.mentions; });
    return preview;
}

/// Ingest thread: all of it, or nothing that counts. Returns the engine, to go on with.
Result<std::unique_ptr<engines::Engine>> put_in_use(
    const Engines::Make& make, const EngineChoice& choice, const std::string& expected,
    store::Writer& writer, ingest::Pipeline& pipeline, const std::atomic<bool>& stop,
    const std::function<void(int, int)>& progress)
{
    if (stop)
        return tl::unexpected(stopped());
    auto one = made(make, choice, stop);
    if (!one)
        return tl::unexpected(one.error());
    if (!expected.empty() && one->name != expected)
        return fail(ErrorKind::engine,
                    Phrase::of("The engine calls itself %1 now, and %2 was previewed", one->name,
                               expected),
                    Phrase::of("preview it again"));
    if (const auto rest = ingest::score_history(writer, *one->engine, stop, progress); !rest)
        return tl::unexpected(rest.error());
    // New scores have the topics that ship alone so far.
    if (const auto found = pipeline.search_topics([&stop](int, int) { return !stop; }); !found)
        return tl::unexpected(found.error());
    if (const auto used = writer.use_engine(one->name); !used)
        return tl::unexpected(used.error());
    return std::move(one->engine);
}

}  // namespace

struct Engines::Work {
    std::atomic<bool> stop{false};
    std::thread thread;
};

/// Waits behind what the ingest thread does: until it begins, a stop is answered at once.
struct Engines::Use {
    enum State { waiting, running, given_up };
    std::atomic<int> state{waiting};
    std::atomic<bool> stop{false};
    UseAnswer answer;
    bool move_on(State to)
    {
        int from = waiting;
        return state.compare_exchange_strong(from, to);
    }
};

Engines::Engines(Start start, std::filesystem::path database, KeyStore key_store,
                 ReaderThread& reader, ingest::IngestThread& ingest)
    : start_(std::move(start)),
      database_(std::move(database)),
      key_store_(std::move(key_store)),
      reader_(reader),
      ingest_(ingest)
{
    if (can_choose())
        set(start_.trouble ? tl::unexpected(*start_.trouble) : Result<EngineChoice>(start_.choice));
}

Engines::~Engines() { shut_down(); }

void Engines::shut_down()
{
    stop();
    if (adopting_)
        *adopting_ = true;
    for (const auto& work : works_)
        if (work->thread.joinable())
            work->thread.join();
    works_.clear();  // answers that are on their way find theirs gone
}

void Engines::stop()
{
    ++stops_;
    for (const auto& work : works_)
        work->stop = true;
    if (!using_)
        return;
    using_->stop = true;
    if (using_->move_on(Use::given_up))
        QMetaObject::invokeMethod(
            this, [use = using_] { use->answer(tl::unexpected(stopped())); }, Qt::QueuedConnection);
}

/// The work ends with the engine that it made; then its answer comes here.
template <class T>
void Engines::run(std::function<Result<T>(const std::atomic<bool>& stop)> work,
                  std::function<void(Result<T>)> answer)
{
    const auto one = std::make_shared<Work>();
    works_.push_back(one);
    one->thread =
        std::thread([this, one = one.get(), work = std::move(work), answer = std::move(answer)] {
            auto result = work(one->stop);
            QMetaObject::invokeMethod(
                this,
                [this, one, answer, result = std::move(result)]() mutable {
                    const auto at =
                        std::find_if(works_.begin(), works_.end(),
                                     [one](const auto& work) { return work.get() == one; });
                    if (at == works_.end())
                        return;
                    (*at)->thread.join();
                    works_.erase(at);
                    answer(std::move(result));
                },
                Qt::QueuedConnection);
        });
}

void Engines::with_key(EngineChoice choice, WithKey then)
{
    if (choice.kind == EngineKind::endpoint && choice.proxy.empty())
        choice.proxy = system_proxy_;
    if (choice.kind != EngineKind::endpoint || !choice.key.empty()) {
        then(std::move(choice));
        return;
    }
    read_key(choice.where, [choice, then](const Result<EngineKey>& key) mutable {
        if (key)  // without one, the server says what it wants
            choice.key = key->key;
        then(std::move(choice));
    });
}

void Engines::set(const Result<EngineChoice>& choice)
{
    if (!can_choose())
        return;
    if (adopting_)
        *adopting_ = true;
    adopting_ = std::make_shared<std::atomic<bool>>(false);
    const std::uint64_t ticket = ++key_ticket_;
    if (!choice) {
        settling_ = false;
        ingest_.post([why = choice.error()](store::Writer&, ingest::Pipeline& pipeline) {
            pipeline.adopt(std::make_unique<NoEngine>(why));
        });
        // Told when there is somebody to hear it.
        QMetaObject::invokeMethod(
            this,
            [this, why = choice.error()] {
                fits_ = false;
                emit failed(untaken(why));
                emit settled();
            },
            Qt::QueuedConnection);
        return;
    }
    start_.choice = *choice;
    settling_ = choice->kind == EngineKind::endpoint;
    with_key(*choice, [this, ticket](EngineChoice whole) {
        if (ticket != key_ticket_)
            return;
        adopt(std::move(whole));
        if (std::exchange(settling_, false))
            emit settled();
    });
}

void Engines::adopt(EngineChoice choice)
{
    ingest_.post([this, choice = std::move(choice), make = start_.make, stop = adopting_](
                     store::Writer&, ingest::Pipeline& pipeline) {
        if (*stop)
            return;
        auto engine = make(choice);
        if (!engine)
            engine = std::make_unique<NoEngine>(engine.error());
        pipeline.adopt(std::move(*engine));
        const auto fits = pipeline.check_engine(*stop);
        if (!fits && fits.error().kind == ErrorKind::cancelled)
            return;
        QMetaObject::invokeMethod(
            this,
            [this, stop, fits] {
                if (*stop)
                    return;  // another one is being taken
                fits_ = fits.has_value();
                if (!fits)
                    emit failed(untaken(fits.error()));
            },
            Qt::QueuedConnection);
    });
}

void Engines::ask_in_use(NameAnswer answer)
{
    reader_.ask(
        "engine", [](const store::Reader& reader) { return reader.engine_in_use(); },
        std::move(answer));
}

void Engines::try_out(const EngineChoice& choice, const std::string& sentence, TrialAnswer answer)
{
    with_key(choice, [this, sentence, answer, stops = stops_](const EngineChoice& whole) {
        if (stops != stops_)  // while the key was waited for
            return answer(tl::unexpected(stopped()));
        run<EngineTrial>(
            [whole, sentence,
             make = start_.make](const std::atomic<bool>& stop) -> Result<EngineTrial> {
                const auto one = made(make, whole, stop);
                if (!one)
                    return tl::unexpected(one.error());
                engines::Question question;
                question.text.title = sentence;
                const auto begun = std::chrono::steady_clock::now();
                auto scored = one->engine->score({question}, stop);
                if (!scored)
                    return tl::unexpected(scored.error());
                return EngineTrial{one->name, std::move(scored->front()),
                                   std::chrono::duration_cast<std::chrono::milliseconds>(
                                       std::chrono::steady_clock::now() - begun)};
            },
            answer);
    });
}

void Engines::tell_progress(int done, int total)
{
    QMetaObject::invokeMethod(
        this, [this, done, total] { emit progress(done, total); }, Qt::QueuedConnection);
}

/// A work's thread: waits until the ingest thread has stored them, or it is to stop.
Result<void> Engines::save(std::vector<store::NewScore> scores, const std::atomic<bool>& stop)
{
    const auto saved = std::make_shared<std::promise<Result<void>>>();
    auto result = saved->get_future();
    ingest_.post([saved, scores = std::move(scores)](store::Writer& writer, ingest::Pipeline&) {
        saved->set_value(writer.save_scores(scores));
    });
    while (result.wait_for(std::chrono::milliseconds(50)) != std::future_status::ready)
        if (stop)
            return tl::unexpected(stopped());  // they are stored all the same
    return result.get();
}

void Engines::preview(const EngineChoice& choice, PreviewAnswer answer)
{
    with_key(choice, [this, answer, stops = stops_](const EngineChoice& whole) {
        if (stops != stops_)
            return answer(tl::unexpected(stopped()));
        run<EnginePreview>(
            [this, whole, database = database_,
             make = start_.make](const std::atomic<bool>& stop) -> Result<EnginePreview> {
                const auto one = made(make, whole, stop);
                if (!one)
                    return tl::unexpected(one.error());
                const auto reader = store::Reader::open(database);
                if (!reader)
                    return tl::unexpected(reader.error());
                auto scored = ingest::score_history(
                    *reader,
                    [this, &stop](std::vector<store::NewScore> scores) {
                        return save(std::move(scores), stop);
                    },
                    *one->engine, stop, [this](int done, int total) { tell_progress(done, total); });
                if (!scored)
                    return tl::unexpected(scored.error());
                const auto flips = reader->flips(one->name);
                if (!flips)
                    return tl::unexpected(flips.error());
                return preview_of(one->name, std::move(*scored), *flips);
            },
            answer);
    });
}

void Engines::use(const EngineChoice& choice, const std::string& engine, UseAnswer answer)
{
    using_ = std::make_shared<Use>();
    using_->answer = std::move(answer);
    with_key(choice, [this, engine, choice, use = using_](const EngineChoice& whole) {
        ingest_.post([this, whole, choice, engine, use, make = start_.make](
                         store::Writer& writer, ingest::Pipeline& pipeline) {
            if (!use->move_on(Use::running))
                return;
            auto put = put_in_use(make, whole, engine, writer, pipeline, use->stop,
                                  [this](int done, int total) { tell_progress(done, total); });
            Result<void> result;
            if (put)
                pipeline.adopt(std::move(*put));
            else
                result = tl::unexpected(put.error());
            QMetaObject::invokeMethod(
                this,
                [this, choice, use, result] {
                    if (result) {
                        start_.choice = choice;
                        fits_ = true;
                        emit used();
                    }
                    use->answer(result);
                },
                Qt::QueuedConnection);
        });
    });
}

}  // namespace undertone::view
