#pragma once

#include "core/error.h"
#include "sources/csv.h"
#include "sources/quote_columns.h"
#include "sources/quotes.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace undertone::sources {

/// How a table writes its dates and numbers.
struct TableNotation {
    TableHints::DateOrder date_order = TableHints::DateOrder::month_first;  ///< of 01/02/2025
    char decimal_mark = '.';
};

/// Read off the whole table: 27/01 tells the order, and so does a session that would lie on a
/// weekend; "1.234,50" tells the mark.
/// Errors: invalid_input, with the table's first lines, where it can be read in two ways.
Result<TableNotation> find_notation(const std::vector<CsvRow>& rows, const QuoteColumns& columns,
                                    const TableHints& hints, const std::string& who);

/// A date and time as dates.h reads it without doubt: 20250127, 01/27/2025 and 27.01.2025 become
/// 2025-01-27; milliseconds since 1970 become seconds. Anything else as it stands.
std::string plain_time(std::string_view date, std::string_view clock,
                       const TableNotation& notation);
/// A price or volume: thousands and currency signs gone, "1.2M" in full. None: no number.
std::optional<double> plain_number(std::string_view cell, const TableNotation& notation);

}  // namespace undertone::sources
