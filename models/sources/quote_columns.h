#pragma once

#include "core/error.h"
#include "sources/csv.h"
#include "sources/quotes.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace undertone::sources {

enum class QuoteRole { date, time, open, high, low, close, volume, symbol };
inline constexpr std::size_t quote_roles = 8;
/// As users write it: "open".
std::string_view to_string(QuoteRole role);

/// Where a table of prices keeps what.
struct QuoteColumns {
    std::array<std::optional<std::size_t>, quote_roles> at{};
    std::size_t first_row = 1;  ///< of prices
    /// The instrument that the head names (yfinance), else empty.
    std::string symbol;

    [[nodiscard]] std::optional<std::size_t> of(QuoteRole role) const
    {
        return at[std::size_t(role)];
    }
    /// A row's cell; empty where there is none.
    [[nodiscard]] std::string cell(const CsvRow& row, QuoteRole role) const;
};

/// By the hints, else by the names in the first line (of yfinance, in three). `symbol` picks its
/// columns where the head names several instruments.
/// Errors: invalid_input, with the table's first lines: a column of date, open, high, low or close
/// is missing or there twice, there is no line of names, several instruments.
Result<QuoteColumns> find_quote_columns(const std::vector<CsvRow>& rows, std::string_view symbol,
                                        const TableHints& hints, const std::string& who);

/// A table's first lines on one, for messages.
std::string preview(const std::vector<CsvRow>& rows);

}  // namespace undertone::sources
