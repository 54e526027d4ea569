#include "store/exchange.h"

#include "store/database.h"
#include "store/derived.h"
#include "store/exchange_rows.h"
#include "store/files.h"
#include "store/migrations.h"
#include "store/parts.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>
#include <algorithm>
#include <cstring>
#include <fstream>
#include <memory>
#include <nlohmann/json.hpp>
#include <optional>

namespace undertone::store {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

constexpr auto first_kind = "undertone";
constexpr auto last_kind = "end";
constexpr std::int64_t between_looks = 1'000;  // lines, at the progress
constexpr std::int64_t lines_a_commit = 5'000;
constexpr std::size_t longest_line = std::size_t(256) << 20;

/// A database, whosever, or what SQLite keeps beside one: an export would end it.
bool is_beside_database(const fs::path& file)
{
    std::string name = utf8(file);
    for (const char* ending : {"-wal", "-shm", "-journal"})
        if (name.ends_with(ending))
            name.resize(name.size() - std::strlen(ending));
    constexpr std::string_view magic = "SQLite format 3";
    std::string first(magic.size(), '\0');
    std::ifstream(fs::path(std::u8string(name.begin(), name.end())), std::ios::binary)
        .read(first.data(), std::streamsize(first.size()));
    return first == magic;
}

// ---- export -------------------------------------------------------------------------------------

class Exporting {
public:
    Exporting(SQLite::Database& db, std::ofstream& out, const ExchangeProgress& progress)
        : db_(db), out_(out), progress_(progress)
    {
    }

    /// False: stopped, or the file cannot be written.
    bool write_all()
    {
        for (const ExchangeTable& table : exchange_tables())
            total_ += db_.execAndGet("SELECT count(*) FROM " + table.table).getInt64();
        write({{"kind", first_kind}, {"schema", exchange_schema}});
        for (const ExchangeTable& table : exchange_tables())
            if (!write_table(table))
                return false;
        write({{"kind", last_kind}, {"lines", done_}});
        out_.flush();
        return out_.good() && (!progress_ || progress_(done_, total_));
    }

    ExchangeCounts counts;

private:
    void write(const Json& line)
    {
        out_ << line.dump(-1, ' ', false, Json::error_handler_t::replace) << '\n';
    }

    bool write_table(const ExchangeTable& table)
    {
        RowReading rows(db_, table);
        while (rows.next()) {
            out_ << rows.line() << '\n';
            ++counts[table.kind];
            if (++done_ % between_looks == 0 &&
                (!out_.good() || (progress_ && !progress_(done_, total_))))
                return false;
        }
        return out_.good();
    }

    SQLite::Database& db_;
    std::ofstream& out_;
    const ExchangeProgress& progress_;
    std::int64_t done_ = 0, total_ = 0;
};

// ---- import -------------------------------------------------------------------------------------

/// The lines of a file, each of bounded length.
class Lines {
public:
    explicit Lines(const fs::path& file) : in_(file, std::ios::binary) {}
    [[nodiscard]] bool is_open() const { return in_.is_open(); }
    [[nodiscard]] std::int64_t number() const { return number_; }
    [[nodiscard]] std::int64_t bytes() const { return bytes_; }

    /// False: no more. A line without an end is none: the file was cut off.
    bool next(std::string& line)
    {
        line.clear();
        for (;;) {
            const auto end = std::find(buffer_.begin() + std::ptrdiff_t(at_), buffer_.end(), '\n');
            line.append(buffer_.begin() + std::ptrdiff_t(at_), end);
            if (end != buffer_.end()) {
                at_ = std::size_t(end - buffer_.begin()) + 1;
                bytes_ += std::int64_t(line.size()) + 1;
                ++number_;
                return true;
            }
            if (line.size() > longest_line || !fill())
                return false;
        }
    }

private:
    bool fill()
    {
        buffer_.resize(std::size_t(1) << 16);
        in_.read(buffer_.data(), std::streamsize(buffer_.size()));
        buffer_.resize(std::size_t(in_.gcount()));
        at_ = 0;
        return !buffer_.empty();
    }

    std::ifstream in_;
    std::string buffer_;
    std::size_t at_ = 0;
    std::int64_t number_ = 0, bytes_ = 0;
};

class Importing {
public:
    Importing(SQLite::Database& db, Lines& lines, const ExchangeProgress& progress,
              std::int64_t size)
        : db_(db), lines_(lines), progress_(progress), size_(size)
    {
    }

    Result<void> take_all()
    {
        if (auto read = take_first(); !read)
            return read;
        std::unique_ptr<WriteScope> scope;
        std::string text;
        while (lines_.next(text)) {
            if (!scope)
                scope = std::make_unique<WriteScope>(db_);
            const auto ended = take(text);
            if (!ended)
                return tl::unexpected(ended.error());
            if (*ended)
                rebuild_derived(db_);
            const std::int64_t done = lines_.number();
            if (*ended || done % lines_a_commit == 0) {
                scope->commit();
                scope.reset();
            }
            if (done % between_looks == 0 && progress_ && !progress_(lines_.bytes(), size_))
                return tl::unexpected(stopped_before_end());
            if (*ended)
                return lines_.next(text)
                           ? wrong(
                                 Phrase::of("Line %1 of the export comes after the end", number()))
                           : Result<void>();
        }
        return fail(ErrorKind::invalid_input, Phrase::of("The export has no end: it was cut off"),
                    Phrase::of("export it anew, or copy it again"));
    }

    ExchangeCounts counts;

private:
    [[nodiscard]] std::string number() const { return std::to_string(lines_.number()); }
    [[nodiscard]] tl::unexpected<Error> wrong(Phrase what, std::string detail = {}) const
    {
        return fail(ErrorKind::invalid_input, std::move(what),
                    Phrase::of("export it anew; an export is not edited by hand"),
                    std::move(detail));
    }

    Result<void> take_first()
    {
        const auto none = [] {
            return fail(ErrorKind::invalid_input, Phrase::of("That is no export of everything"),
                        Phrase::of("it is made by “undertone-cli export --everything FILE”"));
        };
        std::string text;
        if (!lines_.next(text))
            return none();
        const Json first = Json::parse(text, nullptr, false);
        if (!first.is_object() || first.value("kind", Json()) != first_kind ||
            !first.value("schema", Json()).is_number_integer())
            return none();
        if (first["schema"].get<std::int64_t>() > exchange_schema)
            return fail(ErrorKind::newer_database,
                        Phrase::of("The export was written by a newer version of Undertone"),
                        Phrase::of("install that version"));
        return {};
    }

    /// True: it was the last line.
    Result<bool> take(const std::string& text)
    {
        try {
            ExchangeLine line(text);
            const std::string kind = line.kind();
            if (kind == last_kind) {
                if (line.number("lines") != lines_.number() - 2)
                    return wrong(Phrase::of(
                        "Line %1 of the export counts other lines than there are: some are missing",
                        number()));
                return true;
            }
            const bool known = put(kind, std::move(line));
            if (!known)
                return wrong(Phrase::of("Line %1 of the export is of an unknown kind, “%2”",
                                        number(), kind));
            ++counts[kind];
            return false;
        } catch (const nlohmann::json::exception& error) {
            return wrong(
                Phrase::of("Line %1 of the export is not as an export writes it", number()),
                error.what());
        } catch (const SQLite::Exception& error) {
            if ((error.getErrorCode() & 0xFF) == SQLITE_CONSTRAINT)
                return wrong(
                    Phrase::of("Line %1 of the export does not go with the lines before it",
                               number()),
                    error.what());
            throw;
        }
    }

    bool put(const std::string& kind, ExchangeLine line)
    {
        if (!writing_ || writing_kind_ != kind) {
            const auto& tables = exchange_tables();
            const auto table =
                std::find_if(tables.begin(), tables.end(),
                             [&](const ExchangeTable& one) { return one.kind == kind; });
            if (table == tables.end())
                return false;
            writing_.emplace(db_, *table);
            writing_kind_ = kind;
        }
        writing_->put(std::move(line));
        return true;
    }

    SQLite::Database& db_;
    Lines& lines_;
    const ExchangeProgress& progress_;
    const std::int64_t size_;
    std::string writing_kind_;
    std::optional<RowWriting> writing_;
};

Result<ExchangeCounts> import_into(const fs::path& database, Lines& lines,
                                   const ExchangeProgress& progress, std::int64_t size)
{
    return guarded(database, [&]() -> Result<ExchangeCounts> {
        const auto connection = connect(database, Access::write, default_patience);
        make_durable(*connection);
        if (const auto made = migrate(*connection, shipped_migrations()); !made)
            return tl::unexpected(made.error());
        SQLite::Database& db = *connection->db;
        ExchangeCounts counts;
        {
            Importing importing(db, lines, progress, size);
            if (const auto taken = importing.take_all(); !taken)
                return tl::unexpected(taken.error());
            counts = std::move(importing.counts);
        }
        db.exec("PRAGMA journal_mode = DELETE");  // in one piece
        return counts;
    });
}

}  // namespace

Result<ExchangeCounts> export_everything(const fs::path& database, const fs::path& to,
                                         const ExchangeProgress& progress)
{
    if (const auto checked = Reader::open(database); !checked)
        return tl::unexpected(checked.error());
    if (is_beside_database(to))
        return fail(ErrorKind::invalid_input,
                    Phrase::of("%1 is a database, or belongs to one", utf8(to)),
                    Phrase::of("an export has a name of its own"));
    return guarded(database, [&]() -> Result<ExchangeCounts> {
        const Part part(to);
        ExchangeCounts counts;
        {
            std::ofstream out(part.path(), std::ios::binary);
            const auto connection = connect(database, Access::read, default_patience);
            const ReadScope scope(*connection->db);
            Exporting exporting(*connection->db, out, progress);
            const bool whole = exporting.write_all();
            out.close();
            if (!out.good())
                return tl::unexpected(cannot_write(to));
            if (!whole)
                return tl::unexpected(stopped_before_end());
            counts = std::move(exporting.counts);
        }
        if (const auto named = part.take_name(); !named)
            return tl::unexpected(named.error());
        return counts;
    });
}

Result<ExchangeCounts> import_everything(const fs::path& from, const fs::path& database,
                                         const ExchangeProgress& progress)
{
    std::error_code failed;
    if (fs::exists(database, failed))
        return fail(
            ErrorKind::invalid_input,
            Phrase::of("There is a workspace already: %1", utf8(database)),
            Phrase::of("an export of everything makes a new one: name a folder without one"));
    const auto size = fs::file_size(from, failed);
    Lines lines(from);
    if (failed || !lines.is_open())
        return fail(ErrorKind::not_found,
                    Phrase::of("There is no file %1 that can be read", utf8(from)),
                    Phrase::of("check its name"));
    const Part part(database);
    auto counts = import_into(part.path(), lines, progress, std::int64_t(size));
    if (!counts)
        return counts;
    if (const auto named = part.take_free_name(); !named)
        return tl::unexpected(named.error());
    return counts;
}

}  // namespace undertone::store
