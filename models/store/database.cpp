#include "store/database.h"

#include "store/backup.h"
#include "store/files.h"
#include "store/migrations.h"
#include "store/parts.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <algorithm>

namespace undertone::store {

ChangeSet& ChangeSet::operator+=(const ChangeSet& other)
{
    stories_added += other.stories_added;
    stories_revised += other.stories_revised;
    stories_unchanged += other.stories_unchanged;
    mentions_added += other.mentions_added;
    bars_added += other.bars_added;
    bars_changed += other.bars_changed;
    for (const Symbol& symbol : other.symbols)
        if (std::find(symbols.begin(), symbols.end(), symbol) == symbols.end())
            symbols.push_back(symbol);
    bar_notes.insert(bar_notes.end(), other.bar_notes.begin(), other.bar_notes.end());
    return *this;
}

WriteScope::WriteScope(SQLite::Database& db)
    : db_(db),
      transaction_(
          std::make_unique<SQLite::Transaction>(db, SQLite::TransactionBehavior::IMMEDIATE))
{
    expect_in_place(db_);
}

WriteScope::~WriteScope() = default;

std::int64_t WriteScope::recorded_at(Clock clock)
{
    const std::int64_t last = db_.execAndGet("SELECT last_recorded_at FROM clock").getInt64();
    const std::int64_t now = std::max(to_column(clock()), last);
    SQLite::Statement update(db_, "UPDATE clock SET last_recorded_at = ?");
    update.bind(1, now);
    update.exec();
    return now;
}

void WriteScope::commit()
{
    transaction_->commit();
    expect_in_place(db_);  // else it was kept by a file that nobody will find
}

namespace {

/// An empty file, or none, where there are backups: something went wrong with it, and making a new
/// one in its place would hide that.
std::optional<Error> lost_database(const std::filesystem::path& file)
{
    std::error_code none;
    const bool there = std::filesystem::exists(file, none);
    if ((there && std::filesystem::file_size(file, none) > 0) || backups_of(file).empty())
        return std::nullopt;
    return Error{ErrorKind::damaged_database,
                 there ? Phrase::of("%1 is empty, though there are backups of it", utf8(file))
                       : Phrase::of("%1 is not there, though there are backups of it", utf8(file)),
                 Phrase::of("restore the last one, or move the backups away to begin anew"),
                 {},
                 {}};
}

}  // namespace

// ---- Reader ------------------------------------------------------------------------------------

Reader::Reader(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}
Reader::Reader(Reader&&) noexcept = default;
Reader& Reader::operator=(Reader&&) noexcept = default;
Reader::~Reader() = default;

Result<Reader> Reader::open(const std::filesystem::path& file, std::chrono::milliseconds patience)
{
    std::error_code ignored;
    if (!std::filesystem::exists(file, ignored))
        return tl::unexpected(no_database(file));
    return guarded(file, [&]() -> Result<Reader> {
        std::shared_ptr<Connection> connection = connect(file, Access::read, patience);
        const auto& migrations = shipped_migrations();
        const auto version = checked_version(*connection, migrations);
        if (!version)
            return tl::unexpected(version.error());
        if (*version < migrations.back().version)
            return fail(
                ErrorKind::io,
                *version == 0
                    ? Phrase::of("%1 is an empty file", utf8(file))
                    : Phrase::of("%1 was written by an older version of Undertone", utf8(file)),
                Phrase::of("open it once for writing, as the desktop and “collect” do"));
        return Reader(std::make_unique<Parts>(Parts{std::move(connection)}));
    });
}

std::shared_ptr<const void> Reader::one_state() const
{
    try {
        return std::make_shared<const ReadScope>(*parts_->connection->db);
    } catch (const SQLite::Exception&) {
        return nullptr;  // what is wrong with the database is said by the calls that need it
    }
}

// ---- Writer ------------------------------------------------------------------------------------

Writer::Writer(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}
Writer::Writer(Writer&&) noexcept = default;
Writer& Writer::operator=(Writer&&) noexcept = default;
Writer::~Writer() = default;

Result<Writer> Writer::open(const std::filesystem::path& file, Clock clock,
                            std::chrono::milliseconds patience)
{
    if (auto lost = lost_database(file))
        return tl::unexpected(std::move(*lost));
    return guarded(file, [&]() -> Result<Writer> {
        std::shared_ptr<Connection> connection = connect(file, Access::write, patience);
        if (const auto version = checked_version(*connection, shipped_migrations()); !version)
            return tl::unexpected(version.error());
        make_durable(*connection);
        if (const auto migrated = migrate(*connection, shipped_migrations()); !migrated)
            return tl::unexpected(migrated.error());
        Reader reader(std::make_unique<Reader::Parts>(Reader::Parts{connection}));
        return Writer(std::make_unique<Parts>(
            Parts{std::move(connection), std::move(reader), std::move(clock)}));
    });
}

const Reader& Writer::reader() const { return parts_->reader; }

}  // namespace undertone::store
