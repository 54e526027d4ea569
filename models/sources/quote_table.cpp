#include "core/text.h"
#include "market/calendar.h"
#include "sources/bar_builder.h"
#include "sources/csv.h"
#include "sources/dates.h"
#include "sources/error_objects.h"
#include "sources/quote_columns.h"
#include "sources/quote_formats.h"
#include "sources/refusals.h"
#include "sources/table_notation.h"
#include "sources/text_decoding.h"

#include <algorithm>
#include <set>

namespace undertone::sources {
namespace {

/// Leaves the rows of one instrument. Empty: they name none.
Result<std::string> keep_one_symbol(std::vector<CsvRow>& rows, const QuoteColumns& columns,
                                    std::string_view asked)
{
    if (!columns.of(QuoteRole::symbol))
        return columns.symbol;
    std::set<std::string> all;
    for (std::size_t i = columns.first_row; i < rows.size(); ++i)
        if (const std::string cell = columns.cell(rows[i], QuoteRole::symbol); !cell.empty())
            all.insert(std::string(trim(cell)));
    if (all.size() <= 1)
        return all.empty() ? columns.symbol : *all.begin();
    const auto ours = std::find_if(all.begin(), all.end(), [&](const std::string& symbol) {
        return !asked.empty() && same_symbol(asked, symbol);
    });
    if (ours == all.end())
        return fail(
            ErrorKind::invalid_input,
            asked.empty()
                ? Phrase::of("The table holds %1 instruments, such as %2 and %3",
                             std::to_string(all.size()), excerpt(*all.begin(), 20),
                             excerpt(*all.rbegin(), 20))
                : Phrase::of("The table holds %1 instruments, such as %2 and %3, but not %4",
                             std::to_string(all.size()), excerpt(*all.begin(), 20),
                             excerpt(*all.rbegin(), 20), asked),
            Phrase::of("say which one with --symbol"));
    const auto is_other = [&](const CsvRow& row) {
        return trim(columns.cell(row, QuoteRole::symbol)) != *ours;
    };
    rows.erase(
        std::remove_if(rows.begin() + std::ptrdiff_t(columns.first_row), rows.end(), is_other),
        rows.end());
    return *ours;
}

struct ReadRows {
    std::vector<StampedBar> bars;
    int without_value = 0, without_time = 0;
};

ReadRows read_rows(const std::vector<CsvRow>& rows, const QuoteColumns& columns,
                   const TableNotation& notation, const std::string& zone)
{
    ReadRows read;
    for (std::size_t i = columns.first_row; i < rows.size(); ++i) {
        const auto number = [&](QuoteRole role) {
            return plain_number(columns.cell(rows[i], role), notation);
        };
        const auto when = parse_date(plain_time(columns.cell(rows[i], QuoteRole::date),
                                                columns.cell(rows[i], QuoteRole::time), notation),
                                     zone);
        const RawBar bar{when ? when->time : Utc(), number(QuoteRole::open),
                         number(QuoteRole::high),   number(QuoteRole::low),
                         number(QuoteRole::close),  number(QuoteRole::volume)};
        if (when)
            read.bars.push_back({bar, when->date_only});
        else
            ++(bar.close ? read.without_time : read.without_value);
    }
    return read;
}

}  // namespace

Result<BarSeries> parse_quote_table(std::string_view utf8, std::string_view symbol,
                                    const TableStyle& style, const TableHints& hints)
{
    std::vector<CsvRow> rows = parse_csv(utf8);
    const auto columns = find_quote_columns(rows, symbol, hints, style.provider);
    if (!columns)
        return tl::unexpected(columns.error());
    auto named = keep_one_symbol(rows, *columns, symbol);
    if (!named)
        return tl::unexpected(named.error());
    const auto notation = find_notation(rows, *columns, hints, style.provider);
    if (!notation)
        return tl::unexpected(notation.error());

    BarSeries series;
    series.symbol = {named->empty() ? std::string(symbol) : std::move(*named)};
    series.timezone = style.zone;
    series.basis = style.basis;
    ReadRows read = read_rows(rows, *columns, *notation, style.zone);
    if (read.bars.empty() && read.without_value > 0)
        // "NOPE.US,N/D,N/D": the provider's way to say that it has nothing.
        return tl::unexpected(no_prices(style.provider, series.symbol.value));
    if (read.bars.empty())
        return fail(ErrorKind::invalid_input,
                    series.symbol.empty() ? Phrase::of("%1 sent no rows", style.provider)
                                          : Phrase::of("%1 sent no rows for %2", style.provider,
                                                       series.symbol.value));
    if (const int count = read.without_time + read.without_value; count > 0)
        series.warnings.push_back(std::to_string(count) + " rows without a date were left out");
    if (const auto done = finish_stamped(std::move(read.bars), style.provider, series); !done)
        return tl::unexpected(done.error());
    return series;
}

Result<std::vector<TakenColumn>> columns_of_table(std::string_view bytes, std::string_view symbol,
                                                  const TableHints& hints)
{
    const std::string utf8 = decode_text(bytes, {}).utf8;
    const std::string_view body = trim(utf8);
    if (body.starts_with('{') || body.starts_with('['))
        return std::vector<TakenColumn>{};
    const std::vector<CsvRow> rows = parse_csv(utf8);
    const auto columns = find_quote_columns(rows, symbol, hints, "the file");
    if (!columns)
        return tl::unexpected(columns.error());
    std::vector<TakenColumn> taken;
    for (std::size_t i = 0; i < quote_roles; ++i) {
        const auto role = QuoteRole(i);
        const auto at = columns->of(role);
        if (!at)
            continue;
        const bool has_names = columns->first_row > 0 && *at < rows[0].size();
        taken.push_back({std::string(to_string(role)), has_names
                                                           ? to_plain_line(rows[0][*at])
                                                           : "column " + std::to_string(*at + 1)});
    }
    return taken;
}

}  // namespace undertone::sources
