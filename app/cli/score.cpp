#include "analytics/claim_check.h"
#include "app/cli/verb.h"
#include "app/services.h"
#include "sources/dates.h"
#include "view/stored_bars.h"

#include <iostream>
#include <nlohmann/json.hpp>

namespace undertone::app::cli {
namespace {

using nlohmann::ordered_json;

struct Context {
    const Reference& reference;
    engines::Engine& engine;
    view::StoredBars bars;  ///< none without a workspace
    market::Calendar calendar = market::Calendar::new_york();

    const Company* company(const CompanyId& id) const
    {
        for (const Company& one : reference.companies)
            if (one.id == id)
                return &one;
        return nullptr;
    }
};

const char* name_of(ClaimKind kind)
{
    return kind == ClaimKind::move ? "move" : kind == ClaimKind::level ? "level" : "value";
}

const char* name_of(Bound bound)
{
    switch (bound) {
    case Bound::equal: return "=";
    case Bound::about: return "~";
    case Bound::nearly: return "~";
    case Bound::less: return "<";
    case Bound::more: return ">";
    }
    return "=";
}

ordered_json name_of(ClaimBasis basis)
{
    switch (basis) {
    case ClaimBasis::open: return "open";
    case ClaimBasis::intraday: return "intraday";
    case ClaimBasis::close: return "close";
    case ClaimBasis::unstated: return nullptr;
    }
    return nullptr;
}

const char* name_of(Verdict verdict)
{
    return verdict == Verdict::agrees      ? "agrees"
           : verdict == Verdict::disagrees ? "disagrees"
                                           : "not_checkable";
}

ordered_json direction_name(int direction)
{
    return direction > 0   ? ordered_json("up")
           : direction < 0 ? ordered_json("down")
                           : ordered_json(nullptr);
}

template <class T>
ordered_json or_null(const std::optional<T>& value)
{
    return value ? ordered_json(*value) : ordered_json(nullptr);
}

ordered_json company_json(const Mention& mention, const std::string& target, const Company* company)
{
    ordered_json reasons = ordered_json::array();
    for (const Reason& reason : mention.reasons) {
        reasons.push_back({{"field", to_string(reason.field)},
                           {"start", reason.start},
                           {"end", reason.end},
                           {"text", reason.text},
                           {"weight", reason.weight},
                           {"rule", reason.rule}});
        if (reason.quoted)
            reasons.back()["quoted"] = true;
    }
    return {{"target", target},
            {"symbol", company && company->symbol ? ordered_json(company->symbol->value)
                                                  : ordered_json(nullptr)},
            {"label", to_string(mention.label())},
            {"score", mention.score},
            {"news_score", or_null(mention.news_score)},
            {"opinion_score", or_null(mention.opinion_score)},
            {"p", mention.p},
            {"confidence", mention.confidence},
            {"relevance", mention.relevance},
            {"reaction", mention.reaction},
            {"log_odds", mention.log_odds},
            {"intercept", mention.intercept},
            {"reasons", reasons}};
}

/// A caller's target in a text that is not scored: asked for, so answered, with no figure.
ordered_json unscored_json(const std::string& target, const std::string& why)
{
    ordered_json answer{{"target", target}};
    for (const char* figure : {"symbol", "label", "score", "news_score", "opinion_score", "p",
                               "confidence", "relevance", "reaction", "log_odds", "intercept"})
        answer[figure] = nullptr;
    answer["reasons"] = ordered_json::array();
    answer["unscored"] = why;
    return answer;
}

/// Errors: io.
Result<ordered_json> claim_json(const Claim& claim, Context& context, std::optional<Utc> known_at)
{
    const Company* company = context.company(claim.company);
    const auto symbol = company ? company->symbol : std::nullopt;
    const auto shares = company ? company->shares : std::vector<ShareCount>{};
    const BarSeries* series = nullptr;
    if (symbol) {
        const auto stored = context.bars.of(*symbol);
        if (!stored)
            return tl::unexpected(stored.error());
        series = *stored;
    }
    CheckedClaim checked;
    if (known_at || claim.date)
        checked = analytics::check_claim(claim, symbol, series, context.calendar,
                                         known_at.value_or(Utc(*claim.date)), shares);
    else {
        checked.claim = claim;
        checked.symbol = symbol;
        checked.why = "the text has no date; give --published";
    }
    return ordered_json{
        {"text", claim.text},
        {"symbol", checked.symbol ? ordered_json(checked.symbol->value) : ordered_json(nullptr)},
        {"subject", claim.subject},
        {"kind", name_of(claim.kind)},
        {"direction", direction_name(claim.direction)},
        {"bound", name_of(claim.bound)},
        {"value", claim.value},
        {"unit", claim.unit},
        {"basis", name_of(claim.basis)},
        {"date", checked.session ? ordered_json(to_iso(*checked.session))
                 : claim.date    ? ordered_json(to_iso(*claim.date))
                                 : ordered_json(nullptr)},
        {"verdict", name_of(checked.verdict)},
        {"stored", or_null(checked.stored)},
        {"why", checked.why.english()}};
}

/// Errors: the engine's; io.
Result<ordered_json> score_line(const std::string& id, const engines::Question& question,
                                Context& context)
{
    const auto answer = context.engine.score({question}, ingest::not_stopped);
    if (!answer)
        return tl::unexpected(answer.error());
    const auto engine = context.engine.info(ingest::not_stopped);
    if (!engine)
        return tl::unexpected(engine.error());
    const ScoredText& scored = answer->front();
    const auto& targets = question.targets;
    const auto until = engines::trained_until(*engine);
    ordered_json topics = ordered_json::array();
    for (const TopicMatch& match : scored.topics)
        topics.push_back({{"id", match.topic.value}, {"relevance", match.relevance}});
    ordered_json companies = ordered_json::array();
    for (std::size_t i = 0; i < scored.mentions.size(); ++i) {
        const Mention& mention = scored.mentions[i];
        const Company* company = context.company(mention.company);
        const std::string target = targets   ? (*targets)[i]
                                   : company ? company->name
                                             : mention.company.value;
        companies.push_back(company_json(mention, target, company));
    }
    const bool is_scored = scored.unscored.empty();
    if (!is_scored && targets)
        for (const std::string& target : *targets)
            companies.push_back(unscored_json(target, scored.unscored));
    ordered_json claims = ordered_json::array();
    for (const Claim& claim : scored.claims) {
        auto checked = claim_json(claim, context, question.text.published);
        if (!checked)
            return tl::unexpected(checked.error());
        claims.push_back(std::move(*checked));
    }
    return ordered_json{
        {"id", id},
        {"topics", topics},
        {"tone", is_scored ? ordered_json(scored.tone) : ordered_json(nullptr)},
        {"label", is_scored ? ordered_json(to_string(scored.label)) : ordered_json(nullptr)},
        {"unscored", is_scored ? ordered_json(nullptr) : ordered_json(scored.unscored)},
        {"engine", engines::to_string(*engine)},
        {"trained_until", until ? ordered_json(to_iso(*until)) : ordered_json(nullptr)},
        {"companies", companies},
        {"claims", claims},
        {"warnings", scored.warnings}};
}

std::string string_field(const ordered_json& line, const char* key)
{
    const auto at = line.find(key);
    if (at == line.end() || at->is_null())
        return {};
    return at->is_string() ? at->get<std::string>() : at->dump();
}

Result<ordered_json> score_json_line(const std::string& text, std::optional<Utc> published,
                                     Context& context)
{
    const ordered_json line = ordered_json::parse(text, nullptr, false);
    if (!line.is_object())
        return fail(ErrorKind::invalid_input, "not a JSON object");
    if (const auto title = line.find("title"); title == line.end() || !title->is_string())
        return fail(ErrorKind::invalid_input, "“title” is missing or not a string");
    engines::Question question;
    scoring::ScoreInput& input = question.text;
    input.title = string_field(line, "title");
    input.summary = string_field(line, "summary");
    input.text = string_field(line, "text");
    input.published = published;
    if (const std::string stamp = string_field(line, "published"); !stamp.empty()) {
        const auto time = sources::parse_date(stamp, "UTC");
        if (!time)
            return fail(ErrorKind::invalid_input, "“published” is not a time: " + stamp);
        input.published = time->time;
    }
    auto& targets = question.targets;
    if (const auto at = line.find("targets"); at != line.end() && !at->is_null()) {
        if (!at->is_array())
            return fail(ErrorKind::invalid_input, "“targets” is not an array");
        targets.emplace();
        for (const ordered_json& target : *at) {
            if (!target.is_string())
                return fail(ErrorKind::invalid_input, "a target is not a string");
            targets->push_back(target.get<std::string>());
        }
    }
    return score_line(string_field(line, "id"), question, context);
}

/// An article as plain text: the first line that is not empty is the title.
scoring::ScoreInput article(const std::string& bytes)
{
    const auto title_start = std::min(bytes.find_first_not_of("\r\n\t \xEF\xBB\xBF"), bytes.size());
    const auto title_end = std::min(bytes.find('\n', title_start), bytes.size());
    scoring::ScoreInput input;
    input.title = bytes.substr(title_start, title_end - title_start);
    while (!input.title.empty() && input.title.back() == '\r')
        input.title.pop_back();
    input.text = bytes.substr(std::min(title_end + 1, bytes.size()));
    return input;
}

}  // namespace

int run_score(const QStringList& arguments)
{
    Arguments args("score",
                   "Scores JSON lines from standard input, or one article, for each company.");
    args.option("jsonl", "read JSON lines (the default)")
        .option("text", "score an article as plain text, its first line the title", "FILE")
        .option("published", "when it was published, for verdicts", "UTC")
        .with_workspace()
        .with_engine();
    if (const auto end = args.parse(arguments))
        return *end;

    std::optional<Utc> published;
    if (const auto stamp = args.value("published")) {
        const auto time = sources::parse_date(*stamp, "UTC");
        if (!time)
            return tell_usage("“" + *stamp + "” is not a time like 2025-01-28T00:00:00Z");
        published = time->time;
    }
    const auto choice = args.engine();
    if (!choice)
        return tell_usage(to_sentence(choice.error()));
    auto reference = load_reference();
    if (!reference)
        return tell(reference.error());
    std::optional<store::Reader> reader;
    if (args.has("workspace")) {
        auto opened = open_for_reading(args.workspace());
        if (!opened)
            return tell(opened.error());
        reader = std::move(*opened);
        auto topics = reader->topics();  // with the user's own
        if (!topics)
            return tell(topics.error());
        reference->topics = std::move(*topics);
    }
    const auto scorer = make_scorer(*reference);
    if (!scorer)
        return tell(scorer.error());
    const auto engine = engines::make_engine(*choice, *scorer, reference->companies);
    if (!engine)
        return tell(engine.error());
    Context context{*reference, **engine, view::StoredBars(reader ? &*reader : nullptr)};

    if (const auto file = args.value("text")) {
        const auto bytes = read_input(*file);
        if (!bytes)
            return tell(bytes.error());
        scoring::ScoreInput input = article(*bytes);
        if (input.title.empty())
            return tell(
                {ErrorKind::invalid_input, "The file " + *file + " has no text", {}, {}, {}});
        input.published = published;
        const auto scored = score_line(*file, {input, std::nullopt}, context);
        if (!scored)
            return tell(scored.error());
        print_line(*scored);
        return ok;
    }

    int exit = ok;
    int number = 0;
    for (std::string line; std::getline(std::cin, line);) {
        ++number;
        if (line.find_first_not_of(" \t\r") == std::string::npos)
            continue;
        if (const auto scored = score_json_line(line, published, context)) {
            print_line(*scored);
        } else if (scored.error().kind == ErrorKind::engine ||
                   scored.error().kind == ErrorKind::cancelled) {
            return tell(scored.error());  // the next line would fare no better
        } else {
            print_line(ordered_json{{"line", number}, {"error", to_sentence(scored.error())}});
            exit = failed;
        }
    }
    return exit;
}

}  // namespace undertone::app::cli
