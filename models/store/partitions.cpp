#include "store/partitions.h"

#include "core/text.h"
#include "store/database.h"
#include "store/files.h"
#include "store/partition_tables.h"
#include "store/parts.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <algorithm>
#include <fstream>
#include <nlohmann/json.hpp>

namespace undertone::store {
namespace {

namespace fs = std::filesystem;

constexpr std::int64_t between_looks = 1'000;  // rows, at the progress

/// A text in quotes; one that a spreadsheet would run gets an apostrophe, as partition_schema() says.
void add_csv_text(std::string& line, std::string_view text)
{
    line += '"';
    const auto first = text.find_first_not_of('\'');
    if (first != std::string_view::npos &&
        std::string_view("=+-@\t\r").find(text[first]) != std::string_view::npos)
        line += '\'';
    for (const char c : text) {
        if (c == '"')
            line += '"';
        line += c;
    }
    line += '"';
}

/// "0.1", never "0.10000000000000001"; a reader gets the same number back.
std::string shortest(double number) { return nlohmann::json(number).dump(); }

std::string well_formed(std::string text)
{
    if (is_utf8(text))
        return text;
    const auto json =
        nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    return nlohmann::json::parse(json).get<std::string>();
}

nlohmann::ordered_json json_of(const SQLite::Column& value, PartitionType type)
{
    if (value.isNull())
        return nullptr;
    switch (type) {
    case PartitionType::text: return value.getString();
    case PartitionType::integer: return value.getInt64();
    case PartitionType::real: return value.getDouble();
    case PartitionType::flag: return value.getInt() != 0;
    case PartitionType::instant: return to_iso(utc_of(value.getInt64()));
    }
    return nullptr;
}

std::string csv_line(const SQLite::Statement& row, const std::vector<PartitionColumn>& columns)
{
    std::string line;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (i > 0)
            line += ',';
        const SQLite::Column value = row.getColumn(int(i) + 1);
        if (value.isNull())
            continue;
        switch (columns[i].type) {
        case PartitionType::text: add_csv_text(line, well_formed(value.getString())); break;
        case PartitionType::integer: line += std::to_string(value.getInt64()); break;
        case PartitionType::real: line += shortest(value.getDouble()); break;
        case PartitionType::flag: line += value.getInt() != 0 ? "true" : "false"; break;
        case PartitionType::instant: line += to_iso(utc_of(value.getInt64())); break;
        }
    }
    return line + "\r\n";
}

std::string csv_header(const std::vector<PartitionColumn>& columns)
{
    std::string line;
    for (const PartitionColumn& column : columns)
        line += (line.empty() ? "" : ",") + column.name;
    return line + "\r\n";
}

std::string json_line(const SQLite::Statement& row, const std::vector<PartitionColumn>& columns)
{
    nlohmann::ordered_json line = nlohmann::ordered_json::object();
    for (std::size_t i = 0; i < columns.size(); ++i)
        line[columns[i].name] = json_of(row.getColumn(int(i) + 1), columns[i].type);
    return line.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) + "\n";
}

/// The folder "year=2025/month=01" of a time.
fs::path month_folder(std::int64_t time)
{
    const std::chrono::year_month_day day(date_of_column(time));
    const std::string month = std::to_string(unsigned(day.month()));
    return fs::path("year=" + std::to_string(int(day.year()))) /
           ("month=" + std::string(month.size() < 2 ? "0" : "") + month);
}

class Partitioning {
public:
    Partitioning(SQLite::Database& db, fs::path folder, TableFormat format,
                 const ExchangeProgress& progress)
        : db_(db), folder_(std::move(folder)), format_(format), progress_(progress)
    {
    }

    Result<void> write_all()
    {
        for (const PartitionTable& table : partition_tables())
            total_ += db_.execAndGet(table.rows).getInt64();
        for (const PartitionTable& table : partition_tables())
            if (auto written = write(table); !written)
                return written;
        const std::string ending = format_ == TableFormat::csv ? "csv" : "jsonl";
        for (const auto& [name, words] :
             {std::pair("schema.json", partition_schema(ending)),
              std::pair("load.sql", partition_load_sql(ending, counts))}) {
            std::ofstream out(folder_ / name, std::ios::binary);
            out << words;
            out.close();
            if (!out.good())
                return tl::unexpected(cannot_write(folder_ / name));
        }
        return {};
    }

    ExchangeCounts counts;

private:
    Result<void> write(const PartitionTable& table)
    {
        std::int64_t& rows = counts[table.name];
        SQLite::Statement row(db_, table.sql);
        if (row.getBindParameterCount() > 0)
            row.bind(":engine", used_engine(db_));
        std::ofstream out;
        fs::path file;
        while (row.executeStep()) {
            const fs::path folder =
                folder_ / table.name / month_folder(row.getColumn(0).getInt64());
            if (folder != file.parent_path()) {
                out.close();
                if (!file.empty() && !out.good())
                    return tl::unexpected(cannot_write(file));
                file = folder / (format_ == TableFormat::csv ? "part-0.csv" : "part-0.jsonl");
                if (auto begun = begin(out, file, table); !begun)
                    return begun;
            }
            out << (format_ == TableFormat::csv ? csv_line(row, table.columns)
                                                : json_line(row, table.columns));
            ++rows;
            if (++done_ % between_looks == 0 && progress_ &&
                !progress_(done_, std::max(done_, total_)))
                return tl::unexpected(stopped_before_end());
            if (!out.good())
                return tl::unexpected(cannot_write(file));
        }
        out.close();
        if (!file.empty() && !out.good())
            return tl::unexpected(cannot_write(file));
        return {};
    }

    /// Rows come by their time: a month is begun once.
    Result<void> begin(std::ofstream& out, const fs::path& file, const PartitionTable& table)
    {
        std::error_code failed;
        fs::create_directories(file.parent_path(), failed);
        out = std::ofstream(file, std::ios::binary);
        if (format_ == TableFormat::csv)
            out << csv_header(table.columns);
        if (failed || !out.good())
            return tl::unexpected(cannot_write(file));
        return {};
    }

    SQLite::Database& db_;
    const fs::path folder_;
    const TableFormat format_;
    const ExchangeProgress& progress_;
    std::int64_t done_ = 0, total_ = 0;
};

Result<ExchangeCounts> export_into(const fs::path& folder, const fs::path& database,
                                   TableFormat format, const ExchangeProgress& progress)
{
    return guarded(database, [&]() -> Result<ExchangeCounts> {
        const auto connection = connect(database, Access::read, default_patience);
        const ReadScope scope(*connection->db);
        Partitioning partitioning(*connection->db, folder, format, progress);
        if (const auto written = partitioning.write_all(); !written)
            return tl::unexpected(written.error());
        return partitioning.counts;
    });
}

}  // namespace

Result<ExchangeCounts> export_tables(const fs::path& database, const fs::path& folder,
                                     TableFormat format, const ExchangeProgress& progress)
{
    const fs::path to = folder.has_filename() ? folder : folder.parent_path();  // "tables/"
    if (const auto checked = Reader::open(database); !checked)
        return tl::unexpected(checked.error());
    std::error_code failed;
    if (fs::exists(to, failed))
        return fail(ErrorKind::invalid_input, Phrase::of("%1 is there already", utf8(to)),
                    Phrase::of("name a folder that is not, or remove that one"));
    const Part part(to);
    fs::create_directories(part.path(), failed);
    if (failed)
        return tl::unexpected(cannot_write(to));
    auto counts = export_into(part.path(), database, format, progress);
    if (counts)
        if (const auto named = part.take_free_name(); !named)
            return tl::unexpected(named.error());
    return counts;
}

}  // namespace undertone::store
