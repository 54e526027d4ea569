#include "app/cli/alert_line.h"

#include "app/services.h"

#include <QString>
#include <algorithm>
#include <nlohmann/json.hpp>

namespace undertone::app::cli {
namespace {

using Json = nlohmann::ordered_json;

template <class T>
Result<void> take(Result<T> result, T& into)
{
    if (!result)
        return tl::unexpected(result.error());
    into = std::move(*result);
    return {};
}

Json or_null(const std::string& text) { return text.empty() ? Json(nullptr) : Json(text); }

Json rule_line(const AlertRule& rule, const AlertReference& reference)
{
    Json line{{"id", rule.id.value},
              {"kind", to_string(rule.kind)},
              {"words", view::rule_words(rule, reference.names).toStdString()},
              {"company", or_null(rule.company.value)},
              {"watchlist", nullptr},
              {"topic", rule.topic ? Json(rule.topic->value) : Json(nullptr)},
              {"source", or_null(rule.source.value)}};
    for (const Watchlist& list : reference.watchlists)
        if (list.id == rule.watchlist)
            line["watchlist"] = list.name;
    if (rule.kind == AlertKind::tone || rule.kind == AlertKind::tone_z)
        line["direction"] = rule.direction < 0 ? "falls" : "rises";
    if (rule.kind != AlertKind::claim && rule.kind != AlertKind::story)
        line["level"] = rule.level;
    if (rule.kind == AlertKind::divergence)
        line["sessions"] = rule.sessions;
    line["enabled"] = rule.enabled;
    line["snoozed"] = rule.snoozed(system_now());
    line["watches_from"] = to_iso(rule.watches_from);
    line["made"] = to_iso(rule.made_at);
    return line;
}

/// The rule that the options say. Errors: invalid_input (wrong usage), not_found.
Result<AlertRule> rule_from(const Arguments& args, const AlertReference& reference)
{
    AlertRule rule;
    const std::string kind = *args.value("add");
    const auto known = alert_kind_from(kind);
    if (!known)
        return fail(
            ErrorKind::invalid_input,
            "--add takes tone, tone_z, heat, divergence, claim, story or source_down, not “" +
                kind + "”");
    rule.kind = *known;
    if (args.has("below") && args.has("above"))
        return fail(ErrorKind::invalid_input, "--below and --above exclude one another");
    const auto level = args.value(args.has("below") ? "below" : "above");
    rule.direction = args.has("below") ? -1 : 1;
    if (level) {
        bool is_number = false;
        rule.level = QString::fromStdString(*level).toDouble(&is_number);
        if (!is_number)
            return fail(ErrorKind::invalid_input, "“" + *level + "” is no number");
    }
    const bool either_way = rule.kind == AlertKind::tone || rule.kind == AlertKind::tone_z;
    if (either_way && !level)
        return fail(ErrorKind::invalid_input, "An alert of tone needs --below or --above");
    if (!either_way && args.has("below"))
        return fail(ErrorKind::invalid_input, "--below goes with tone and tone_z");
    if (!either_way && !level)
        rule.level = rule.kind == AlertKind::heat ? 3 : rule.kind == AlertKind::divergence ? 1 : 4;
    if (rule.kind == AlertKind::claim || rule.kind == AlertKind::story)
        rule.level = 0;
    if (const auto symbol = args.value("symbol")) {
        const auto is_named = [named = QString::fromStdString(*symbol)](const std::string& id) {
            return named.compare(QString::fromStdString(id), Qt::CaseInsensitive) == 0;
        };
        const auto company = std::find_if(
            reference.companies.begin(), reference.companies.end(), [&](const Company& one) {
                return is_named(one.id.value) || (one.symbol && is_named(one.symbol->value));
            });
        if (company == reference.companies.end())
            return fail(ErrorKind::not_found, "There is no company “" + *symbol + "”",
                        "name its symbol (NVDA) or its id (deepseek)");
        rule.company = company->id;
    }
    if (const auto name = args.value("watchlist")) {
        const auto list = std::find_if(reference.watchlists.begin(), reference.watchlists.end(),
                                       [&](const Watchlist& one) { return one.name == *name; });
        if (list == reference.watchlists.end())
            return fail(ErrorKind::not_found, "There is no watchlist “" + *name + "”",
                        "“undertone-cli watchlists” lists them");
        rule.watchlist = list->id;
    }
    if (const auto topic = args.value("topic"))
        rule.topic = TopicId{*topic};
    if (const auto source = args.value("source"))
        rule.source = {*source};
    return rule;
}

int list_rules(const Workspace& workspace)
{
    const auto reader = open_for_reading(workspace);
    if (!reader)
        return tell(reader.error());
    const auto reference = AlertReference::read(*reader);
    if (!reference)
        return tell(reference.error());
    const auto rules = reader->alert_rules();
    if (!rules)
        return tell(rules.error());
    for (const AlertRule& rule : *rules)
        if (!rule.removed)
            print_line(rule_line(rule, *reference));
    return ok;
}

int list_firings(const Workspace& workspace, int limit, bool unread)
{
    const auto reader = open_for_reading(workspace);
    if (!reader)
        return tell(reader.error());
    const auto reference = AlertReference::read(*reader);
    if (!reference)
        return tell(reference.error());
    const auto rules = reader->alert_rules();
    if (!rules)
        return tell(rules.error());
    const auto firings = reader->alert_firings(limit, {}, unread);
    if (!firings)
        return tell(firings.error());
    for (const AlertFiring& firing : *firings)
        for (const AlertRule& rule : *rules)
            if (rule.id == firing.rule)
                print_alert(rule, firing, *reference);
    return ok;
}

/// A rule that was not removed, by the id that an option names.
Result<AlertRule> named_rule(const store::Reader& reader, const std::string& id)
{
    const auto rules = reader.alert_rules();
    if (!rules)
        return tl::unexpected(rules.error());
    for (const AlertRule& rule : *rules)
        if (std::to_string(rule.id.value) == id && !rule.removed)
            return rule;
    return fail(ErrorKind::not_found, "There is no alert “" + id + "”",
                "“undertone-cli alerts” lists them with their ids");
}

/// The edits that the options name, each on its rule. Errors: not_found, the store's.
Result<void> edit_rules(const Arguments& args, store::Writer& writer, std::optional<Utc> until)
{
    const auto change = [&](const char* option, auto edit) -> Result<void> {
        const auto id = args.value(option);
        if (!id)
            return {};
        const auto rule = named_rule(writer.reader(), *id);
        if (!rule)
            return tl::unexpected(rule.error());
        store::AlertSwitches to{rule->enabled, rule->removed, rule->watches_from};
        edit(to);
        return writer.switch_alert_rule(rule->id, to);
    };
    const Utc now = system_now();
    if (auto done = change("remove", [](store::AlertSwitches& to) { to.removed = true; }); !done)
        return done;
    if (auto done = change("disable", [](store::AlertSwitches& to) { to.enabled = false; }); !done)
        return done;
    if (auto done = change("enable",
                           [&](store::AlertSwitches& to) {
                               to.enabled = true;
                               to.watches_from = now;
                           });
        !done)
        return done;
    return change("snooze",
                  [&](store::AlertSwitches& to) { to.watches_from = until.value_or(now); });
}

Result<void> mark_seen(store::Writer& writer, const std::string& which)
{
    if (which == "all") {
        const auto newest = writer.reader().alert_firings(1);
        if (!newest)
            return tl::unexpected(newest.error());
        return newest->empty() ? Result<void>() : writer.see_all_firings(newest->front().id);
    }
    bool is_number = false;
    const AlertFiringId id{QString::fromStdString(which).toLongLong(&is_number)};
    const auto seen = is_number ? writer.see_firings({id}) : Result<int>(0);
    if (!seen)
        return tl::unexpected(seen.error());
    if (*seen == 0)
        return fail(ErrorKind::not_found, "There is nothing told with the id “" + which + "”",
                    "“undertone-cli alerts --fired” lists what was told");
    return {};
}

}  // namespace

Result<AlertReference> AlertReference::read(const store::Reader& reader)
{
    AlertReference all;
    if (auto done = take(reader.companies(), all.companies); !done)
        return tl::unexpected(done.error());
    if (auto done = take(reader.topics(), all.topics); !done)
        return tl::unexpected(done.error());
    if (auto done = take(reader.sources(), all.sources); !done)
        return tl::unexpected(done.error());
    if (auto done = take(reader.watchlists(), all.watchlists); !done)
        return tl::unexpected(done.error());
    all.names = view::alert_names(all.companies, all.topics, all.sources, all.watchlists);
    return all;
}

void print_alert(const AlertRule& rule, const AlertFiring& firing, const AlertReference& reference)
{
    const Json line = {
        {"alert", firing.id.value},
        {"rule", rule.id.value},
        {"kind", to_string(rule.kind)},
        {"words", view::firing_words(rule, firing, reference.names).toStdString()},
        {"at", to_iso(firing.at)},
        {"told", to_iso(firing.recorded_at)},
        {"value", firing.value ? Json(*firing.value) : Json(nullptr)},
        {"story", firing.story.value != 0 ? Json(firing.story.value) : Json(nullptr)},
        {"source", or_null(firing.source.value)},
        {"detail", firing.detail},
        {"seen", firing.seen}};
    print_line(line);
}

int run_alerts(const QStringList& arguments)
{
    Arguments args(
        "alerts",
        "Lists the alerts, and with --fired what they told; makes and edits them. The desk and "
        "“collect” look whether there is something to tell. --add takes tone or tone_z with "
        "--below "
        "or --above (z: in standard deviations), heat with --above (3: times its usual), "
        "divergence "
        "with --above (1: standard deviations), claim, story with --source, or source_down with "
        "--above (4: of its intervals).");
    args.option("add", "make an alert", "KIND")
        .option("symbol", "of a company: its symbol or id; else of all", "S")
        .option("watchlist", "of a list's companies", "NAME")
        .option("topic", "of news of a topic; else of all", "ID")
        .option("source", "of a source", "ID")
        .option("below", "the level to fall below", "X")
        .option("above", "the level to rise above", "X")
        .option("sessions", "of divergence: over how many sessions (5)", "N")
        .option("remove", "remove an alert; what it told stays", "ID")
        .option("enable", "switch an alert on, from now on", "ID")
        .option("disable", "switch an alert off", "ID")
        .option("snooze", "let an alert pass over what comes before --until; without it, wake it",
                "ID")
        .option("until", "the end of the snooze", "TIME")
        .option("fired", "list what was told, the newest first")
        .option("unread", "with --fired: those that were not seen")
        .option("limit", "with --fired: so many at most (100)", "N")
        .option("seen", "mark what was told as seen: an id, or all", "ID")
        .with_workspace();
    if (const auto end = args.parse(arguments))
        return *end;
    int limit = 100, sessions = 5;
    std::optional<Utc> until;
    for (const auto& end : {args.number("limit", 1, 1'000'000, limit),
                            args.number("sessions", 1, 60, sessions), args.time("until", until)})
        if (end)
            return *end;
    if (args.has("until") && !args.has("snooze"))
        return tell_usage("--until goes with --snooze");
    if ((args.has("unread") || args.has("limit")) && !args.has("fired"))
        return tell_usage("--unread and --limit go with --fired");
    for (const char* of_add :
         {"symbol", "watchlist", "topic", "source", "below", "above", "sessions"})
        if (args.has(of_add) && !args.has("add"))
            return tell_usage(std::string("--") + of_add + " goes with --add");
    const bool edits = args.has("remove") || args.has("enable") || args.has("disable") ||
                       args.has("snooze") || args.has("seen");
    if (int(args.has("fired")) + int(args.has("add")) + int(edits) > 1)
        return tell_usage("--add, --fired and edits do not go together");
    const Workspace workspace = args.workspace();
    if (args.has("fired"))
        return list_firings(workspace, limit, args.has("unread"));
    if (!edits && !args.has("add"))
        return list_rules(workspace);

    if (const auto there = expect_workspace(workspace); !there)
        return tell(there.error());
    const auto services = open_for_writing(workspace);
    if (!services)
        return tell(services.error());
    store::Writer& writer = *services->writer;
    if (args.has("add")) {
        const auto reference = AlertReference::read(writer.reader());
        if (!reference)
            return tell(reference.error());
        auto rule = rule_from(args, *reference);
        if (!rule)
            return rule.error().kind == ErrorKind::invalid_input ? tell_usage(rule.error().what)
                                                                 : tell(rule.error());
        rule->sessions = sessions;
        const auto made = writer.add_alert_rule(*rule);
        if (!made)
            return tell(made.error());
        print_line(rule_line(*made, *reference));
        return ok;
    }
    if (const auto done = edit_rules(args, writer, until); !done)
        return tell(done.error());
    if (const auto which = args.value("seen"))
        if (const auto done = mark_seen(writer, *which); !done)
            return tell(done.error());
    return ok;
}

}  // namespace undertone::app::cli
