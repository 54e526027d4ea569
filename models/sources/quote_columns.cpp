#include "sources/quote_columns.h"

#include "core/text.h"
#include "sources/dates.h"
#include "sources/number_reading.h"
#include "sources/refusals.h"

#include <algorithm>
#include <cctype>
#include <set>

namespace undertone::sources {
namespace {

constexpr std::array<std::string_view, quote_roles> role_names{"date", "time",  "open",   "high",
                                                               "low",  "close", "volume", "symbol"};

constexpr std::array required{QuoteRole::date, QuoteRole::open, QuoteRole::high, QuoteRole::low,
                              QuoteRole::close};

Phrase how_to_tell()
{
    return Phrase::of(
        "say what its columns hold: --columns "
        "date,open,high,low,close,volume (- for one to leave out)");
}

struct Name {
    QuoteRole role;
    std::string_view name;  ///< lower case
};

// Earlier names win. "adj close" is in no row: it mixes bases.
constexpr std::array known_names{
    Name{QuoteRole::date, "date"},
    Name{QuoteRole::date, "datetime"},
    Name{QuoteRole::date, "timestamp"},
    Name{QuoteRole::date, "dtyyyymmdd"},
    Name{QuoteRole::date, "date/time"},
    Name{QuoteRole::date, "trade date"},
    Name{QuoteRole::date, "trading day"},
    Name{QuoteRole::date, "gmt time"},
    Name{QuoteRole::date, "local time"},
    Name{QuoteRole::date, "day"},
    Name{QuoteRole::date, "t"},
    Name{QuoteRole::date, "datum"},
    Name{QuoteRole::date, "time"},
    Name{QuoteRole::time, "time"},
    Name{QuoteRole::open, "open"},
    Name{QuoteRole::open, "open price"},
    Name{QuoteRole::open, "opening price"},
    Name{QuoteRole::open, "o"},
    Name{QuoteRole::high, "high"},
    Name{QuoteRole::high, "high price"},
    Name{QuoteRole::high, "h"},
    Name{QuoteRole::low, "low"},
    Name{QuoteRole::low, "low price"},
    Name{QuoteRole::low, "l"},
    Name{QuoteRole::close, "close"},
    Name{QuoteRole::close, "close/last"},
    Name{QuoteRole::close, "close price"},
    Name{QuoteRole::close, "closing price"},
    Name{QuoteRole::close, "last"},
    Name{QuoteRole::close, "last price"},
    Name{QuoteRole::close, "price"},
    Name{QuoteRole::close, "c"},
    Name{QuoteRole::volume, "volume"},
    Name{QuoteRole::volume, "vol"},
    Name{QuoteRole::volume, "vol."},
    Name{QuoteRole::volume, "v"},
    Name{QuoteRole::symbol, "symbol"},
    Name{QuoteRole::symbol, "ticker"},
};

/// The head of a table: a name for each column, and whose column it is where several are mixed.
struct Head {
    std::vector<std::string> names;
    std::vector<std::string> symbols;  ///< empty where the head names none
    std::size_t rows = 1;
};

/// "<OPEN>", "1. open" and "Open " are open.
std::string plain_name(std::string_view cell)
{
    std::string name = to_lower(collapse_white_space(trim(cell)));
    if (name.size() > 2 && name.front() == '<' && name.back() == '>')
        name = name.substr(1, name.size() - 2);
    if (name.size() > 3 && name[0] >= '0' && name[0] <= '9' && name.compare(1, 2, ". ") == 0)
        name.erase(0, 3);
    return name;
}

/// yfinance writes "Price,Close,.." / "Ticker,NVDA,.." / "Date,,..", or the first two the other way
/// round: one head of three lines.
Head read_head(const std::vector<CsvRow>& rows)
{
    const auto begins = [&](std::size_t i, std::string_view word) {
        return i < rows.size() && equal_ignoring_case(trim(rows[i][0]), word);
    };
    Head head;
    const bool names_first = begins(0, "price") && begins(1, "ticker");
    const bool symbols_first = begins(0, "ticker") && begins(1, "price");
    for (const std::string& cell : rows[symbols_first ? 1 : 0])
        head.names.push_back(plain_name(cell));
    if (!names_first && !symbols_first)
        return head;
    head.names[0] = "date";
    for (const std::string& cell : rows[names_first ? 1 : 0])
        head.symbols.emplace_back(trim(cell));
    head.rows = begins(2, "date") || begins(2, "datetime") ? 3 : 2;
    return head;
}

tl::unexpected<Error> unsure(const Phrase& what, const std::vector<CsvRow>& rows)
{
    return fail(ErrorKind::invalid_input, Phrase::of("%1; it begins %2", what, preview(rows)),
                how_to_tell());
}

/// The one instrument of the head whose columns are taken.
Result<std::string> choose_symbol(const Head& head, std::string_view asked)
{
    std::set<std::string> all;
    for (std::size_t i = 1; i < head.symbols.size(); ++i)
        if (!head.symbols[i].empty())
            all.insert(head.symbols[i]);
    if (all.size() <= 1)
        return all.empty() ? std::string() : *all.begin();
    std::string list;
    for (const std::string& symbol : all) {
        if (equal_ignoring_case(symbol, asked))
            return symbol;
        list += (list.empty() ? "" : ", ") + symbol;
    }
    return fail(ErrorKind::invalid_input,
                Phrase::of("The table holds several instruments: %1", excerpt(list, 80)),
                Phrase::of("say which one with --symbol"));
}

Result<QuoteColumns> by_names(const std::vector<CsvRow>& rows, std::string_view asked,
                              const std::string& who)
{
    const Head head = read_head(rows);
    auto symbol = choose_symbol(head, asked);
    if (!symbol)
        return tl::unexpected(symbol.error());
    QuoteColumns columns;
    columns.first_row = head.rows;
    columns.symbol = std::move(*symbol);
    const auto is_ours = [&](std::size_t i) {
        return head.symbols.empty() || i == 0 || i >= head.symbols.size() ||
               head.symbols[i] == columns.symbol;
    };
    for (const Name& known : known_names) {
        auto& place = columns.at[std::size_t(known.role)];
        if (place)
            continue;
        for (std::size_t i = 0; i < head.names.size(); ++i) {
            if (head.names[i] != known.name || !is_ours(i))
                continue;
            if (place)
                return unsure(Phrase::of("The table of %1 has two columns “%2”", who,
                                         std::string(known.name)),
                              rows);
            place = i;
        }
    }
    // One column "time" is the whole stamp.
    if (columns.of(QuoteRole::time) == columns.of(QuoteRole::date))
        columns.at[std::size_t(QuoteRole::time)].reset();
    return columns;
}

Result<QuoteColumns> by_hints(const std::vector<CsvRow>& rows, const TableHints& hints)
{
    QuoteColumns columns;
    for (std::size_t i = 0; i < hints.columns.size(); ++i) {
        const std::string& name = hints.columns[i];
        if (name == "-")
            continue;
        const auto role = std::find(role_names.begin(), role_names.end(), name);
        if (role == role_names.end())
            return fail(ErrorKind::invalid_input,
                        Phrase::of("“%1” is nothing that a column can hold", excerpt(name, 40)),
                        Phrase::of("date, time, open, high, low, close, volume, symbol or -"));
        auto& place = columns.at[std::size_t(role - role_names.begin())];
        if (place)
            return fail(ErrorKind::invalid_input,
                        Phrase::of("Two columns cannot both be “%1”", name));
        place = i;
    }
    // With a line of names or without.
    const std::string open = columns.cell(rows[0], QuoteRole::open);
    const auto has = [&](int (*of_kind)(int)) {
        return std::any_of(open.begin(), open.end(),
                           [&](unsigned char c) { return of_kind(c) != 0; });
    };
    columns.first_row = has(std::isdigit) && !has(std::isalpha) ? 0 : 1;
    return columns;
}

}  // namespace

std::string_view to_string(QuoteRole role) { return role_names[std::size_t(role)]; }

std::string QuoteColumns::cell(const CsvRow& row, QuoteRole role) const
{
    const auto column = of(role);
    return column && *column < row.size() ? row[*column] : std::string();
}

std::string preview(const std::vector<CsvRow>& rows)
{
    std::string out;
    for (std::size_t i = 0; i < std::min<std::size_t>(rows.size(), 2); ++i) {
        std::string line;
        for (const std::string& cell : rows[i])
            line += (line.empty() ? "" : " | ") + cell;
        out += (out.empty() ? "“" : ", “") + excerpt(line, 100) + "”";
    }
    return out;
}

Result<QuoteColumns> find_quote_columns(const std::vector<CsvRow>& rows, std::string_view symbol,
                                        const TableHints& hints, const std::string& who)
{
    if (rows.empty())
        return fail(ErrorKind::invalid_input, Phrase::of("The table of %1 is empty", who));
    auto columns = hints.columns.empty() ? by_names(rows, symbol, who) : by_hints(rows, hints);
    if (!columns)
        return columns;
    std::string missing;
    int found = 0;
    for (const QuoteRole role : required)
        if (columns->of(role))
            ++found;
        else
            missing += (missing.empty() ? "" : ", ") + std::string(to_string(role));
    if (missing.empty())
        return columns;
    const bool has_numbers = std::any_of(rows[0].begin(), rows[0].end(), [](const auto& cell) {
        return read_number(cell).has_value();
    });
    if (found == 0 && has_numbers)
        return unsure(Phrase::of("The table of %1 has no line of column names", who), rows);
    return unsure(Phrase::of("The table of %1 has no column for %2", who, missing), rows);
}

}  // namespace undertone::sources
