#include "ingest/rescoring.h"

#include <spdlog/spdlog.h>
#include <algorithm>
#include <iterator>

namespace undertone::ingest {
namespace {

std::vector<engines::Question> questions_of(const std::vector<store::Unscored>& texts)
{
    std::vector<engines::Question> questions;
    for (const store::Unscored& one : texts)
        questions.push_back({{one.title, one.summary, one.text, one.known_at}, {}});
    return questions;
}

}  // namespace

Result<Rescoring> score_history(store::Writer& writer, engines::Engine& engine,
                                const std::atomic<bool>& stop,
                                const std::function<void(int done, int total)>& progress)
{
    return score_history(
        writer.reader(),
        [&writer](const std::vector<store::NewScore>& scores) {
            return writer.save_scores(scores);
        },
        engine, stop, progress);
}

Result<Rescoring> score_history(const store::Reader& reader, const SaveScores& save,
                                engines::Engine& engine, const std::atomic<bool>& stop,
                                const std::function<void(int done, int total)>& progress)
{
    const auto info = engine.info(stop);
    if (!info)
        return tl::unexpected(info.error());
    const std::string name = engines::to_string(*info);
    const auto total = reader.count_not_scored_by(name);
    if (!total)
        return tl::unexpected(total.error());

    Rescoring done;
    store::RevisionId after;
    for (;;) {
        const auto waiting = reader.not_scored_by(name, after, engine.batch_size());
        if (!waiting)
            return tl::unexpected(waiting.error());
        if (waiting->empty())
            return done;
        if (stop)
            return fail(ErrorKind::cancelled, Phrase::of("The scoring was stopped"));
        auto scored = engines::score_each(engine, questions_of(*waiting), stop);
        if (!scored)
            return tl::unexpected(scored.error());
        for (const std::string& why : scored->unjudged)
            spdlog::warn("{}", why);
        std::vector<store::NewScore> scores;
        for (std::size_t i = 0; i < waiting->size(); ++i)
            scores.push_back({(*waiting)[i].revision, std::move(scored->texts[i]), name,
                              engines::trained_until(*info)});
        if (const auto saved = save(std::move(scores)); !saved)
            return tl::unexpected(saved.error());
        after = waiting->back().revision;
        done.texts += int(waiting->size());
        std::move(scored->unjudged.begin(), scored->unjudged.end(),
                  std::back_inserter(done.unjudged));
        if (progress)
            progress(done.texts, *total);
    }
}

}  // namespace undertone::ingest
