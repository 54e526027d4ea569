#include "store/alerts.h"

#include "analytics/alerts.h"
#include "store/database.h"
#include "store/parts.h"
#include "store/queries.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sstream>

namespace undertone::store {
namespace {

AlertRule rule_of(SQLite::Statement& row)
{
    AlertRule rule;
    rule.id = {row.getColumn(0).getInt64()};
    // A kind that only a newer version knows could not have been opened.
    rule.kind = alert_kind_from(row.getColumn(1).getString()).value_or(AlertKind::tone);
    rule.company = {row.getColumn(2).getString()};
    rule.watchlist = {row.getColumn(3).getInt64()};
    if (std::string topic = row.getColumn(4).getString(); !topic.empty())
        rule.topic = TopicId{std::move(topic)};
    rule.source = {row.getColumn(5).getString()};
    rule.direction = row.getColumn(6).getInt();
    rule.level = row.getColumn(7).getDouble();
    rule.sessions = row.getColumn(8).getInt();
    rule.enabled = row.getColumn(9).getInt() != 0;
    rule.removed = row.getColumn(10).getInt() != 0;
    rule.made_at = utc_of(row.getColumn(11).getInt64());
    rule.watches_from = utc_of(row.getColumn(12).getInt64());
    return rule;
}

constexpr auto rule_columns =
    "id, kind, company, watchlist, topic, source, direction, level, sessions, enabled, removed, "
    "made_at, watches_from";

AlertFiring firing_of(SQLite::Statement& row)
{
    AlertFiring one;
    one.id = {row.getColumn(0).getInt64()};
    one.rule = {row.getColumn(1).getInt64()};
    one.event = row.getColumn(2).getString();
    one.at = utc_of(row.getColumn(3).getInt64());
    if (!row.getColumn(4).isNull())
        one.back_at = utc_of(row.getColumn(4).getInt64());
    one.recorded_at = utc_of(row.getColumn(5).getInt64());
    if (!row.getColumn(6).isNull())
        one.value = row.getColumn(6).getDouble();
    one.story = {row.getColumn(7).isNull() ? 0 : row.getColumn(7).getInt64()};
    one.source = {row.getColumn(8).getString()};
    one.detail = row.getColumn(9).getString();
    one.seen = row.getColumn(10).getInt() != 0;
    return one;
}

/// Errors: not_found, naming what the rule names.
Result<void> expect_named(SQLite::Database& db, const AlertRule& rule)
{
    const auto expect = [&](const char* table, const auto& id, Phrase if_not) -> Result<void> {
        SQLite::Statement row(db, std::string("SELECT 1 FROM ") + table + " WHERE id = ?");
        row.bind(1, id);
        if (row.executeStep())
            return {};
        return fail(ErrorKind::not_found, std::move(if_not));
    };
    if (!rule.company.empty()) {
        if (auto there = expect("company", rule.company.value,
                                Phrase::of("There is no company “%1”", rule.company.value));
            !there)
            return there;
        SQLite::Statement row(db, "SELECT symbol FROM company WHERE id = ?");
        row.bind(1, rule.company.value);
        Company company;
        company.id = rule.company;
        company.name = rule.company.value;
        if (row.executeStep() && !row.getColumn(0).isNull())
            company.symbol = Symbol{row.getColumn(0).getString()};
        if (auto told = analytics::check_company(rule, company); !told)
            return told;
    }
    if (rule.topic)
        if (auto there = expect("topic", rule.topic->value,
                                Phrase::of("There is no topic “%1”", rule.topic->value));
            !there)
            return there;
    if (!rule.source.empty())
        if (auto there = expect("source", rule.source.value,
                                Phrase::of("There is no source “%1”", rule.source.value));
            !there)
            return there;
    if (rule.watchlist.value != 0)
        return expect(
            "watchlist", rule.watchlist.value,
            Phrase::of("There is no watchlist “%1”", std::to_string(rule.watchlist.value)));
    return {};
}

}  // namespace

std::string arrived_sql(bool by_source, bool with_claims)
{
    std::string sql =
        "SELECT s.id FROM story s WHERE s.known_at >= :from - :oldest "
        "AND s.recorded_at >= :from AND s.recorded_at <= :until "
        "AND s.known_at >= s.recorded_at - :oldest";
    if (by_source)
        sql += " AND s.source = :source";
    if (with_claims)
        sql +=
            " AND EXISTS (SELECT 1 FROM revision r CROSS JOIN scored_text x "
            "ON x.revision = r.id WHERE r.story = s.id AND x.claims <> '[]')";
    return sql + " ORDER BY s.known_at, s.id";
}

std::string alert_firings_sql(bool by_rule, bool unseen)
{
    std::string sql =
        "SELECT id, rule, event, at, back_at, recorded_at, value, story, source, detail, seen "
        "FROM alert_firing ";
    // Of one rule there are few: found by their key, and sorted.
    if (by_rule)
        sql += unseen ? "WHERE rule = :rule AND +seen = 0 " : "WHERE rule = :rule ";
    else
        sql += unseen ? "WHERE seen = 0 AND id > 0 " : "WHERE id > 0 ";
    return sql + (by_rule ? "ORDER BY +id DESC LIMIT :limit" : "ORDER BY id DESC LIMIT :limit");
}

std::string unseen_firings_sql() { return "SELECT count(*) FROM alert_firing WHERE seen = 0"; }

std::string told_counts_sql()
{
    return "SELECT r.id, (SELECT count(*) FROM alert_firing f WHERE f.rule = r.id) "
           "FROM alert_rule r";
}

std::string see_all_firings_sql()
{
    return "UPDATE alert_firing SET seen = 1 WHERE seen = 0 AND id <= :newest";
}

Result<std::vector<AlertRule>> Reader::alert_rules() const
{
    return guarded(parts_->connection->file, [&]() -> Result<std::vector<AlertRule>> {
        SQLite::Statement row(*parts_->connection->db, std::string("SELECT ") + rule_columns +
                                                           " FROM alert_rule ORDER BY id");
        std::vector<AlertRule> all;
        while (row.executeStep())
            all.push_back(rule_of(row));
        return all;
    });
}

Result<std::vector<AlertFiring>> Reader::alert_firings(int limit, AlertRuleId rule,
                                                       bool unseen) const
{
    return guarded(parts_->connection->file, [&]() -> Result<std::vector<AlertFiring>> {
        const bool by_rule = rule.value != 0;
        SQLite::Statement row(*parts_->connection->db, alert_firings_sql(by_rule, unseen));
        if (by_rule)
            row.bind(":rule", rule.value);
        row.bind(":limit", limit);
        std::vector<AlertFiring> all;
        while (row.executeStep())
            all.push_back(firing_of(row));
        return all;
    });
}

Result<int> Reader::unseen_firings() const
{
    return guarded(parts_->connection->file, [&]() -> Result<int> {
        return parts_->connection->db->execAndGet(unseen_firings_sql()).getInt();
    });
}

Result<std::map<AlertRuleId, int>> Reader::told_counts() const
{
    return guarded(parts_->connection->file, [&]() -> Result<std::map<AlertRuleId, int>> {
        SQLite::Statement row(*parts_->connection->db, told_counts_sql());
        std::map<AlertRuleId, int> all;
        while (row.executeStep())
            all[{row.getColumn(0).getInt64()}] = row.getColumn(1).getInt();
        return all;
    });
}

Result<std::vector<StoryView>> Reader::arrived(const ArrivalQuery& query) const
{
    return guarded(parts_->connection->file, [&]() -> Result<std::vector<StoryView>> {
        SQLite::Database& db = *parts_->connection->db;
        const ReadScope scope(db);
        SQLite::Statement row(db, arrived_sql(!query.source.empty(), query.with_claims));
        row.bind(":from", to_column(query.from));
        row.bind(":until", to_column(query.until));
        row.bind(":oldest", std::int64_t(query.oldest.count()));
        if (!query.source.empty())
            row.bind(":source", query.source.value);
        std::vector<StoryId> ids;
        while (row.executeStep())
            ids.push_back({row.getColumn(0).getInt64()});
        std::vector<StoryView> all;
        for (auto& one : stories_of_ids(db, ids))
            if (one)
                all.push_back(std::move(*one));
        return all;
    });
}

Result<AlertRule> Writer::add_alert_rule(const AlertRule& rule)
{
    if (const auto right = analytics::check_rule(rule); !right)
        return tl::unexpected(right.error());
    return guarded(parts_->connection->file, [&]() -> Result<AlertRule> {
        SQLite::Database& db = *parts_->connection->db;
        WriteScope scope(db);
        if (const auto there = expect_named(db, rule); !there)
            return tl::unexpected(there.error());
        const auto sources = parts_->reader.sources();
        if (!sources)
            return tl::unexpected(sources.error());
        for (const Source& one : *sources)
            if (const auto right = analytics::check_source(rule, one); !right)
                return tl::unexpected(right.error());
        AlertRule made = rule;
        made.made_at = parts_->clock();
        made.watches_from = std::max(made.made_at, rule.watches_from);
        SQLite::Statement insert(
            db,
            "INSERT INTO alert_rule (kind, company, watchlist, topic, source, "
            "direction, level, sessions, enabled, removed, made_at, watches_from) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?)");
        insert.bind(1, std::string(to_string(rule.kind)));
        insert.bind(2, rule.company.value);
        insert.bind(3, rule.watchlist.value);
        insert.bind(4, rule.topic ? rule.topic->value : std::string());
        insert.bind(5, rule.source.value);
        insert.bind(6, rule.direction);
        insert.bind(7, rule.level);
        insert.bind(8, rule.sessions);
        insert.bind(9, rule.enabled ? 1 : 0);
        insert.bind(10, to_column(made.made_at));
        insert.bind(11, to_column(made.watches_from));
        insert.exec();
        made.id = {db.getLastInsertRowid()};
        made.removed = false;
        scope.commit();
        return made;
    });
}

Result<void> Writer::switch_alert_rule(AlertRuleId rule, const AlertSwitches& to)
{
    return guarded(parts_->connection->file, [&]() -> Result<void> {
        SQLite::Database& db = *parts_->connection->db;
        WriteScope scope(db);
        SQLite::Statement made(db, "SELECT made_at FROM alert_rule WHERE id = ?");
        made.bind(1, rule.value);
        if (made.executeStep() && to_column(to.watches_from) < made.getColumn(0).getInt64())
            return fail(ErrorKind::invalid_input,
                        Phrase::of("Alert %1 was made at %2 and cannot watch from before",
                                   std::to_string(rule.value),
                                   to_iso(utc_of(made.getColumn(0).getInt64()))),
                        Phrase::of("name a later time"));
        made.reset();
        SQLite::Statement update(
            db, "UPDATE alert_rule SET enabled = ?, removed = ?, watches_from = ? WHERE id = ?");
        update.bind(1, to.enabled ? 1 : 0);
        update.bind(2, to.removed ? 1 : 0);
        update.bind(3, to_column(to.watches_from));
        update.bind(4, rule.value);
        if (update.exec() == 0)
            return fail(ErrorKind::not_found,
                        Phrase::of("There is no alert %1", std::to_string(rule.value)),
                        Phrase::of("“undertone-cli alerts” lists them"));
        scope.commit();
        return {};
    });
}

Result<std::vector<AlertFiring>> Writer::save_firings(const std::vector<AlertFiring>& firings)
{
    return guarded(parts_->connection->file, [&]() -> Result<std::vector<AlertFiring>> {
        SQLite::Database& db = *parts_->connection->db;
        WriteScope scope(db);
        const std::int64_t recorded_at = scope.recorded_at(parts_->clock);
        SQLite::Statement insert(db,
                                 "INSERT OR IGNORE INTO alert_firing (rule, event, at, back_at, "
                                 "recorded_at, value, story, source, detail, seen) "
                                 "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        std::vector<AlertFiring> kept;
        for (const AlertFiring& one : firings) {
            insert.reset();
            insert.bind(1, one.rule.value);
            insert.bind(2, one.event);
            insert.bind(3, to_column(one.at));
            if (one.back_at)
                insert.bind(4, to_column(*one.back_at));
            else
                insert.bind(4);
            insert.bind(5, recorded_at);
            if (one.value)
                insert.bind(6, *one.value);
            else
                insert.bind(6);
            if (one.story.value != 0)
                insert.bind(7, one.story.value);
            else
                insert.bind(7);
            insert.bind(8, one.source.value);
            insert.bind(9, one.detail);
            insert.bind(10, one.seen ? 1 : 0);
            if (insert.exec() == 0)
                continue;
            kept.push_back(one);
            kept.back().id = {db.getLastInsertRowid()};
            kept.back().recorded_at = utc_of(recorded_at);
        }
        scope.commit();
        return kept;
    });
}

Result<int> Writer::see_firings(const std::vector<AlertFiringId>& firings, bool seen)
{
    return guarded(parts_->connection->file, [&]() -> Result<int> {
        int found = 0;
        SQLite::Database& db = *parts_->connection->db;
        WriteScope scope(db);
        SQLite::Statement update(db, "UPDATE alert_firing SET seen = ? WHERE id = ?");
        for (const AlertFiringId id : firings) {
            update.reset();
            update.bind(1, seen ? 1 : 0);
            update.bind(2, id.value);
            found += update.exec();
        }
        scope.commit();
        return found;
    });
}

Result<void> Writer::see_all_firings(AlertFiringId newest)
{
    return guarded(parts_->connection->file, [&]() -> Result<void> {
        SQLite::Database& db = *parts_->connection->db;
        WriteScope scope(db);
        SQLite::Statement update(db, see_all_firings_sql());
        update.bind(":newest", newest.value);
        update.exec();
        scope.commit();
        return {};
    });
}

}  // namespace undertone::store
