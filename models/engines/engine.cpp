#include "engines/engine.h"

#include <algorithm>
#include <iterator>

namespace undertone::engines {
namespace {

/// One text an engine may misread; so many in a row, and it does not speak our language.
constexpr int most_in_a_row = 3;

Result<void> score_one_by_one(Engine& engine, const std::vector<Question>& questions,
                              const std::atomic<bool>& stop, ScoredTexts& all, int& in_a_row)
{
    for (const Question& question : questions) {
        auto scored = engine.score({question}, stop);
        if (scored) {
            all.texts.push_back(std::move(scored->front()));
            in_a_row = 0;
            continue;
        }
        Error error = std::move(scored.error());
        if (error.kind == ErrorKind::invalid_input && ++in_a_row == most_in_a_row) {
            error.kind = ErrorKind::engine;
            error.what = Phrase::of("%1; that makes %2 texts in a row", error.what,
                                    std::to_string(most_in_a_row));
        }
        if (error.kind != ErrorKind::invalid_input)
            return tl::unexpected(std::move(error));
        all.texts.push_back(engine.unjudged(question));
        all.unjudged.push_back(to_sentence(error));
    }
    return {};
}

}  // namespace

Result<ScoredTexts> score_each(Engine& engine, const std::vector<Question>& questions,
                               const std::atomic<bool>& stop)
{
    ScoredTexts all;
    int in_a_row = 0;  // went wrong
    const auto step = std::size_t(engine.batch_size());
    for (std::size_t from = 0; from < questions.size(); from += step) {
        const std::vector<Question> batch(
            questions.begin() + std::ptrdiff_t(from),
            questions.begin() + std::ptrdiff_t(std::min(from + step, questions.size())));
        auto scored = engine.score(batch, stop);
        if (scored) {
            std::move(scored->begin(), scored->end(), std::back_inserter(all.texts));
            in_a_row = 0;
            continue;
        }
        if (scored.error().kind != ErrorKind::invalid_input)
            return tl::unexpected(scored.error());
        if (const auto done = score_one_by_one(engine, batch, stop, all, in_a_row); !done)
            return tl::unexpected(done.error());
    }
    return all;
}

std::string to_string(const scoring::EngineInfo& engine)
{
    return engine.name + "/" + engine.version;
}

std::optional<scoring::EngineInfo> engine_from_string(std::string_view text)
{
    const auto slash = text.rfind('/');
    const bool has_control =
        std::any_of(text.begin(), text.end(), [](char c) { return c >= 0 && c < ' '; });
    if (slash == std::string_view::npos || slash == 0 || slash + 1 == text.size() ||
        text.size() > 100 || has_control)
        return std::nullopt;
    return scoring::EngineInfo{std::string(text.substr(0, slash)),
                               std::string(text.substr(slash + 1)), Date{}};
}

std::optional<Date> trained_until(const scoring::EngineInfo& engine)
{
    return engine.trained_until == Date{} ? std::nullopt : std::optional(engine.trained_until);
}

}  // namespace undertone::engines
