#pragma once

#include "core/error.h"
#include "core/mention.h"
#include "core/reference.h"
#include "scoring/topics.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace undertone::scoring {

/// No more of a field is read, in bytes; ScoredText::warnings says where there was more.
inline constexpr std::size_t longest_field = std::size_t(1) << 20;

/// One text to score. All fields plain UTF-8 text.
struct ScoreInput {
    std::string title;
    std::string summary;
    std::string text;                 ///< the article's body, empty for a headline
    std::optional<Utc> published;     ///< for claims that name a weekday
};

/// What is read of a field; never half a letter at its end.
std::string_view part_read(std::string_view field);
/// The fields, as far as they are read: for whoever looks for topics in them later on.
StoryTexts tokenized(const ScoreInput& text);

/// Which engine made a score; stored with it. Scores of two engines never mix in one index.
struct EngineInfo {
    std::string name;          ///< "undertone-rules"
    std::string version;       ///< "1"
    Date trained_until;        ///< scores of older stories are "in hindsight"
};

/// What shall be said of a text beside how it reads for each company. What is not wanted stays empty
/// and takes no time; no score depends on it.
struct Wanted {
    bool reasons = true;  ///< why each mention leans
    bool story = true;    ///< the tone and label of the whole
    bool topics = true;
    bool claims = true;
};
inline constexpr Wanted everything{};
inline constexpr Wanted mentions_alone{false, false, false, false};

/// The room that scoring takes. Who scores many texts keeps one, for then it is asked for once.
/// Holds nothing of a text that the next one could see. One thread at a time. One that was moved from
/// can only be assigned to.
class Scratch {
public:
    Scratch();
    Scratch(Scratch&&) noexcept;
    Scratch& operator=(Scratch&&) noexcept;
    ~Scratch();

private:
    friend class Scorer;
    struct Room;
    std::unique_ptr<Room> room_;
};

/// The built-in scorer. Immutable after make(); any thread; pure.
class Scorer {
public:
    /// `model` is the explicit weight table (resources/scoring/model.tsv).
    static Result<Scorer> make(std::string_view model, std::vector<Company> companies,
                               std::vector<Topic> topics);
    Scorer(Scorer&&) noexcept;
    Scorer& operator=(Scorer&&) noexcept;
    ~Scorer();

    [[nodiscard]] const EngineInfo& engine() const;

    /// Scores every company found. A text that is not in English is left unscored, with its topics.
    [[nodiscard]] ScoredText score(const ScoreInput& input, Scratch& scratch,
                                   Wanted wanted = everything) const;
    /// Scores the named targets instead, in their order: company ids, names, aliases, symbols or
    /// any words of the text ("Tata Motors"). One not in the text: relevance 0, neutral, no reasons.
    /// A text that is left unscored has no mention of any.
    [[nodiscard]] ScoredText score(const ScoreInput& input, const std::vector<std::string>& targets,
                                   Scratch& scratch, Wanted wanted = everything) const;
    /// The same for a single text.
    [[nodiscard]] ScoredText score(const ScoreInput& input) const;
    [[nodiscard]] ScoredText score(const ScoreInput& input,
                                   const std::vector<std::string>& targets) const;

private:
    struct Parts;
    explicit Scorer(std::unique_ptr<const Parts> parts);
    std::unique_ptr<const Parts> parts_;
};

}  // namespace undertone::scoring
