#include "engines/process_engine.h"

#include "core/text.h"

#include <map>

namespace undertone::engines {

ProcessEngine::ProcessEngine(ProcessSettings settings, const scoring::Scorer& scorer,
                             std::vector<Company> companies, Clock clock)
    : settings_(std::move(settings)),
      scorer_(scorer),
      companies_(std::move(companies)),
      clock_(clock)
{
}

Result<scoring::EngineInfo> ProcessEngine::info(const std::atomic<bool>& stop)
{
    if (info_)
        return *info_;
    const std::string title = "Which engine is this?";
    if (const auto running = ensure_running(); !running)
        return tl::unexpected(running.error());
    const std::string id = ask({title, {}, {}, {}}, {});
    const auto answer = next_answer(stop);
    if (!answer) {
        Error error = answer.error();
        if (error.kind == ErrorKind::invalid_input)  // it would do no better with other texts
            error.kind = ErrorKind::engine;
        return give_up(std::move(error), title);
    }
    if (answer->id != id)
        return give_up({ErrorKind::engine, Phrase::of("it answers what was not asked"), {}, {}, {}},
                       title);
    if (const auto noted = note_engine(*answer); !noted)
        return give_up(noted.error(), title);
    return *info_;
}

Result<std::vector<ScoredText>> ProcessEngine::score(const std::vector<Question>& questions,
                                                     const std::atomic<bool>& stop)
{
    if (const auto known = info(stop); !known)
        return tl::unexpected(known.error());
    if (const auto running = ensure_running(); !running)
        return tl::unexpected(running.error());
    std::vector<Groundwork> grounds;
    std::map<std::string, std::size_t> waiting;  // by id
    for (const Question& question : questions) {
        grounds.push_back(groundwork(scorer_, companies_, question));
        waiting.emplace(ask(question.text, grounds.back().targets), grounds.size() - 1);
    }
    std::vector<ScoredText> all(questions.size());
    while (!waiting.empty()) {
        const std::string& first_waiting = questions[waiting.begin()->second].text.title;
        const auto answer = next_answer(stop);
        if (!answer)
            return give_up(answer.error(), first_waiting);
        const auto at = waiting.find(answer->id);
        if (at == waiting.end())
            return give_up(
                {ErrorKind::invalid_input,
                 Phrase::of("it answers “%1”, which was not asked or is answered already",
                            shortened(answer->id)),
                 {},
                 {},
                 {}},
                first_waiting);
        const scoring::ScoreInput& text = questions[at->second].text;
        if (const auto noted = note_engine(*answer); !noted)
            return give_up(noted.error(), text.title);
        auto scored = merged(std::move(grounds[at->second]), *answer, text);
        if (!scored)
            return give_up(scored.error(), text.title);
        all[at->second] = std::move(*scored);
        waiting.erase(at);
    }
    return all;
}

Result<void> ProcessEngine::ensure_running()
{
    if (child_)
        return {};
    auto started = ChildProcess::start(settings_.command, settings_.grace);
    if (!started)
        return tl::unexpected(started.error());
    child_.emplace(std::move(*started));
    return {};
}

std::string ProcessEngine::ask(const scoring::ScoreInput& text,
                               const std::vector<std::string>& targets)
{
    std::string id = std::to_string(++last_id_);
    id.insert(0, 12 - std::min<std::size_t>(id.size(), 12), '0');  // sorts in the order asked
    child_->write(question_line(id, text, targets) + '\n');
    return id;
}

Result<Answer> ProcessEngine::next_answer(const std::atomic<bool>& stop)
{
    for (;;) {
        const auto line = child_->read_line(settings_.timeout, stop);
        if (!line)
            return tl::unexpected(line.error());
        if (!trim(*line).empty())
            return answer_of_line(*line);
    }
}

/// It must be the same from the first answer to the last: its scores go into one index.
Result<void> ProcessEngine::note_engine(const Answer& answer)
{
    auto said = answer.engine ? answer.engine : engine_from_string(settings_.engine);
    if (!said)
        return fail(ErrorKind::engine, Phrase::of("it does not say which engine and version it is"),
                    Phrase::of("let it add \"engine\":\"name/version\" to its answers, or name it "
                               "with --engine-model name/version"));
    if (said->trained_until == Date{})
        said->trained_until =
            info_ ? info_->trained_until : date_of(clock_()) - std::chrono::days(1);
    if (info_ && to_string(*info_) != to_string(*said))
        return fail(ErrorKind::engine,
                    Phrase::of("it began as %1 and goes on as %2; scores of two engines do not mix",
                               to_string(*info_), to_string(*said)));
    info_ = std::move(said);
    return {};
}

/// Ends the program: its answers and our questions may be out of step.
tl::unexpected<Error> ProcessEngine::give_up(Error error, const std::string& title)
{
    child_.reset();
    if (error.kind != ErrorKind::cancelled)
        error.what = Phrase::of("The engine “%1” failed at “%2”: %3", shortened(settings_.command),
                                shortened(title), error.what);
    return tl::unexpected(std::move(error));
}

ScoredText ProcessEngine::unjudged(const Question& question) const
{
    return engines::unjudged(scorer_, question);
}

}  // namespace undertone::engines
