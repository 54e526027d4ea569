#include "store/exchange_rows.h"

#include "store/parts.h"
#include "store/reasons_column.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <deque>
#include <nlohmann/json.hpp>

namespace undertone::store {
namespace {

using Json = nlohmann::ordered_json;

/// What reasons need besides their own column: the words of the revision that is being read or
/// stored, and the names of rules.
struct ReasonsContext {
    explicit ReasonsContext(SQLite::Database& db) : rules(db) {}
    std::string title, summary, text;
    Rules rules;
};

std::string select_sql(const ExchangeTable& table)
{
    std::string sql = "SELECT ";
    for (const ExchangeColumn& column : table.columns)
        sql += (&column == &table.columns.front() ? "" : ", ") +
               (column.shown.empty() ? '"' + column.name + '"' : column.shown);
    sql += " FROM " + table.table;
    if (!table.parent.empty())
        sql += " WHERE " + table.parent + " = ?";
    return sql + " ORDER BY " + table.order;
}

std::string insert_sql(const ExchangeTable& table)
{
    std::string names = table.parent, values = names.empty() ? "" : "?";
    for (const ExchangeColumn& column : table.columns) {
        if (!column.shown.empty())
            continue;
        names += (names.empty() ? "\"" : ", \"") + column.name + '"';
        values += values.empty() ? "?" : ", ?";
    }
    const std::string verb = table.table == "clock" ? "INSERT OR REPLACE INTO " : "INSERT INTO ";
    return verb + table.table + " (" + names + ") VALUES (" + values + ")";
}

Words words_of(const ReasonsContext& context)
{
    return {context.title, context.summary, context.text};
}

/// Takes note of a revision's words, for the reasons below it.
void remember_words(const ExchangeTable& table, const Json& row, ReasonsContext& context)
{
    if (table.table != "revision")
        return;
    context.title = row.at("title").get<std::string>();
    context.summary = row.at("summary").get<std::string>();
    context.text = row.at("text").get<std::string>();
}

Json reasons_of(const std::string& column, ReasonsContext& context)
{
    Json all = Json::array();
    for (const Reason& one : reasons_of_column(column, words_of(context), context.rules)) {
        Json json = {{"field", to_string(one.field)}, {"start", one.start},   {"end", one.end},
                     {"text", one.text},              {"weight", one.weight}, {"rule", one.rule}};
        if (one.quoted)
            json["quoted"] = true;
        all.push_back(std::move(json));
    }
    return all;
}

/// Throws as JSON of the wrong type does.
Field field_of(const Json& json)
{
    for (const Field field : {Field::title, Field::summary, Field::text})
        if (json.get<std::string>() == to_string(field))
            return field;
    throw nlohmann::json::type_error::create(302, "title, summary or text is wanted", &json);
}

std::string reasons_column(const Json& list, ReasonsContext& context)
{
    std::vector<Reason> reasons;
    for (const Json& json : list)
        reasons.push_back({field_of(json.at("field")), json.at("start").get<int>(),
                           json.at("end").get<int>(), json.at("text").get<std::string>(),
                           json.at("weight").get<double>(), json.at("rule").get<std::string>(),
                           json.value("quoted", false)});
    return to_column(reasons, words_of(context), context.rules);
}

Json value_of(const SQLite::Column& column, Form form, ReasonsContext& context)
{
    if (column.isNull())
        return nullptr;
    switch (form) {
    case Form::plain:
        if (column.isInteger())
            return column.getInt64();
        return column.isFloat() ? Json(column.getDouble()) : Json(column.getString());
    case Form::flag: return column.getInt() != 0;
    case Form::instant: return to_iso(utc_of(column.getInt64()));
    case Form::date: return to_iso(date_of_column(column.getInt64()));
    case Form::json: return Json::parse(column.getString());
    case Form::reasons: return reasons_of(column.getString(), context);
    }
    return nullptr;
}

/// Throws as a JSON value of the wrong type does.
[[noreturn]] void refuse(const Json& value, const char* wanted)
{
    throw nlohmann::json::type_error::create(302, std::string(wanted) + " is wanted", &value);
}

/// The rows of a table, or of a part's owner.
class Reading {
public:
    Reading(SQLite::Database& db, const ExchangeTable& table,
               std::shared_ptr<ReasonsContext> context = {});
    bool next();                      ///< false: no more
    Json object();  ///< the row that next() came to, with its parts
    void of_owner(std::int64_t key);

private:
    const ExchangeTable& table_;
    std::shared_ptr<ReasonsContext> context_;  ///< shared with the parts
    SQLite::Statement row_;
    std::deque<Reading> parts_;
};

class Writing {
public:
    Writing(SQLite::Database& db, const ExchangeTable& table,
               std::shared_ptr<ReasonsContext> context = {});
    void put(const Json& object, std::int64_t owner = 0);

private:
    void bind(int index, const ExchangeColumn& column, const Json& value);

    const ExchangeTable& table_;
    std::shared_ptr<ReasonsContext> context_;
    SQLite::Statement insert_;
    std::deque<Writing> parts_;
};

Reading::Reading(SQLite::Database& db, const ExchangeTable& table,
                       std::shared_ptr<ReasonsContext> context)
    : table_(table),
      context_(context ? std::move(context) : std::make_shared<ReasonsContext>(db)),
      row_(db, select_sql(table))
{
    for (const ExchangeTable& part : table.parts)
        parts_.emplace_back(db, part, context_);
}

bool Reading::next() { return row_.executeStep(); }

void Reading::of_owner(std::int64_t key)
{
    row_.reset();
    row_.bind(1, key);
}

Json Reading::object()
{
    Json object = Json::object();
    for (std::size_t i = 0; i < table_.columns.size(); ++i)
        object[table_.columns[i].name] =
            value_of(row_.getColumn(int(i)), table_.columns[i].form, *context_);
    remember_words(table_, object, *context_);
    for (std::size_t i = 0; i < parts_.size(); ++i) {
        Json rows = Json::array();
        parts_[i].of_owner(row_.getColumn(0).getInt64());
        while (parts_[i].next())
            rows.push_back(parts_[i].object());
        object[table_.parts[i].kind] = std::move(rows);
    }
    return object;
}

Writing::Writing(SQLite::Database& db, const ExchangeTable& table,
                       std::shared_ptr<ReasonsContext> context)
    : table_(table),
      context_(context ? std::move(context) : std::make_shared<ReasonsContext>(db)),
      insert_(db, insert_sql(table))
{
    for (const ExchangeTable& part : table.parts)
        parts_.emplace_back(db, part, context_);
}

void Writing::put(const Json& object, std::int64_t owner)
{
    remember_words(table_, object, *context_);
    int index = 0;
    if (!table_.parent.empty())
        insert_.bind(++index, owner);
    for (const ExchangeColumn& column : table_.columns)
        if (column.later && !object.contains(column.name))
            insert_.bind(++index, 0);
        else if (column.shown.empty())
            bind(++index, column, object.at(column.name));
    insert_.exec();
    insert_.reset();
    for (std::size_t i = 0; i < parts_.size(); ++i)
        for (const Json& row : object.at(table_.parts[i].kind))
            parts_[i].put(row, object.at(table_.columns.front().name).get<std::int64_t>());
}

void Writing::bind(int index, const ExchangeColumn& column, const Json& value)
{
    if (value.is_null())
        return insert_.bind(index);
    switch (column.form) {
    case Form::plain:
        if (value.is_number_integer())
            return insert_.bind(index, value.get<std::int64_t>());
        if (value.is_number())
            return insert_.bind(index, value.get<double>());
        return insert_.bind(index, value.get<std::string>());
    case Form::flag: return insert_.bind(index, value.get<bool>() ? 1 : 0);
    case Form::instant:
        if (const auto time = utc_from_iso(value.get<std::string>()))
            return insert_.bind(index, to_column(*time));
        refuse(value, "a time like 2025-01-27T14:30:00Z");
    case Form::date:
        if (const auto date = date_from_iso(value.get<std::string>()))
            return insert_.bind(index, to_column(*date));
        refuse(value, "a date like 2025-01-27");
    case Form::json: return insert_.bind(index, value.dump());
    case Form::reasons: return insert_.bind(index, reasons_column(value, *context_));
    }
}

/// A table's own column of that name: what kind of source.
constexpr const char* own_kind = "source_kind";

}  // namespace

struct RowReading::Rows {
    const ExchangeTable& table;
    Reading reading;
};

RowReading::RowReading(SQLite::Database& db, const ExchangeTable& table)
    : rows_(new Rows{table, Reading(db, table)})
{
}
RowReading::~RowReading() = default;

bool RowReading::next() { return rows_->reading.next(); }

std::string RowReading::line()
{
    Json line = {{"kind", rows_->table.kind}};
    Json row = rows_->reading.object();
    if (const auto own = row.find("kind"); own != row.end()) {
        line[own_kind] = *own;
        row.erase("kind");
    }
    line.update(row);
    return line.dump(-1, ' ', false, Json::error_handler_t::replace);
}

struct ExchangeLine::Object {
    Json json;
};

ExchangeLine::ExchangeLine(const std::string& text) : object_(new Object{Json::parse(text)}) {}
ExchangeLine::ExchangeLine(ExchangeLine&&) noexcept = default;
ExchangeLine::~ExchangeLine() = default;

std::string ExchangeLine::kind() const { return object_->json.at("kind").get<std::string>(); }

std::int64_t ExchangeLine::number(const char* member) const
{
    return object_->json.at(member).get<std::int64_t>();
}

struct RowWriting::Rows {
    Writing writing;
};

RowWriting::RowWriting(SQLite::Database& db, const ExchangeTable& table)
    : rows_(new Rows{Writing(db, table)})
{
}
RowWriting::~RowWriting() = default;

void RowWriting::put(ExchangeLine line)
{
    Json& row = line.object_->json;
    if (const auto own = row.find(own_kind); own != row.end())
        row["kind"] = *own;
    rows_->writing.put(row);
}

}  // namespace undertone::store
