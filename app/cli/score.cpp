#include "analytics/claim_check.h"
#include "app/cli/verb.h"
#include "app/services.h"
#include "sources/dates.h"

#include <iostream>
#include <map>
#include <nlohmann/json.hpp>

namespace undertone::app::cli {
namespace {

using nlohmann::ordered_json;

/// Bars for verdicts, read once a symbol. Without a workspace there are none.
class StoredBars {
public:
    explicit StoredBars(std::optional<store::Reader> reader) : reader_(std::move(reader)) {}

    const BarSeries* of(const Symbol& symbol)
    {
        if (!reader_)
            return nullptr;
        auto [at, is_new] = series_.try_emplace(symbol);
        if (is_new)
            if (auto bars = reader_->bars(symbol))
                at->second = std::move(*bars);
        return at->second ? &*at->second : nullptr;
    }

private:
    std::optional<store::Reader> reader_;
    std::map<Symbol, std::optional<BarSeries>> series_;
};

struct Context {
    const Reference& reference;
    const scoring::Scorer& scorer;
    StoredBars bars;
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
    for (const Reason& reason : mention.reasons)
        reasons.push_back({{"field", to_string(reason.field)},
                           {"start", reason.start},
                           {"end", reason.end},
                           {"text", reason.text},
                           {"weight", reason.weight},
                           {"rule", reason.rule}});
    return {{"target", target},
            {"symbol", company && company->symbol ? ordered_json(company->symbol->value)
                                                  : ordered_json(nullptr)},
            {"label", to_string(mention.label())},
            {"score", mention.score},
            {"p", mention.p},
            {"confidence", mention.confidence},
            {"relevance", mention.relevance},
            {"reaction", mention.reaction},
            {"log_odds", mention.log_odds},
            {"intercept", mention.intercept},
            {"reasons", reasons}};
}

ordered_json claim_json(const Claim& claim, Context& context, std::optional<Utc> known_at)
{
    std::optional<Symbol> symbol;
    if (const Company* company = context.company(claim.company))
        symbol = company->symbol;
    const BarSeries* series = symbol ? context.bars.of(*symbol) : nullptr;
    CheckedClaim checked;
    if (known_at || claim.date)
        checked = analytics::check_claim(claim, symbol, series, context.calendar,
                                         known_at.value_or(Utc(*claim.date)));
    else {
        checked.claim = claim;
        checked.symbol = symbol;
        checked.why = "the text has no date; give --published";
    }
    return {{"text", claim.text},
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
            {"why", checked.why}};
}

ordered_json score_line(const std::string& id, const scoring::ScoreInput& input,
                        const std::optional<std::vector<std::string>>& targets, Context& context)
{
    const ScoredText scored = targets ? context.scorer.score(input, *targets)
                                      : context.scorer.score(input);
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
    ordered_json claims = ordered_json::array();
    for (const Claim& claim : scored.claims)
        claims.push_back(claim_json(claim, context, input.published));
    return {{"id", id},
            {"topics", topics},
            {"tone", scored.tone},
            {"label", to_string(scored.label)},
            {"engine", context.scorer.engine().name + "/" + context.scorer.engine().version},
            {"companies", companies},
            {"claims", claims}};
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
    scoring::ScoreInput input;
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
    std::optional<std::vector<std::string>> targets;
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
    return score_line(string_field(line, "id"), input, targets, context);
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
        .with_workspace();
    if (const auto end = args.parse(arguments))
        return *end;

    std::optional<Utc> published;
    if (const auto stamp = args.value("published")) {
        const auto time = sources::parse_date(*stamp, "UTC");
        if (!time)
            return tell_usage("“" + *stamp + "” is not a time like 2025-01-28T00:00:00Z");
        published = time->time;
    }
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
    Context context{*reference, *scorer, StoredBars(std::move(reader))};

    if (const auto file = args.value("text")) {
        const auto bytes = read_input(*file);
        if (!bytes)
            return tell(bytes.error());
        scoring::ScoreInput input = article(*bytes);
        if (input.title.empty())
            return tell({ErrorKind::invalid_input, "The file " + *file + " has no text", {}, {}, {}});
        input.published = published;
        print_line(score_line(*file, input, std::nullopt, context));
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
        } else {
            print_line(ordered_json{{"line", number}, {"error", to_sentence(scored.error())}});
            exit = failed;
        }
    }
    return exit;
}

}  // namespace undertone::app::cli
