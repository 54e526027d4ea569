#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace undertone::sources {

/// One record's cells, quotes removed.
using CsvRow = std::vector<std::string>;

/// RFC 4180, forgiving: any line end, blank lines left out, a quote in the middle of a cell is
/// itself. The separator is the first line's: comma, semicolon or tab. Linear.
std::vector<CsvRow> parse_csv(std::string_view utf8);

}  // namespace undertone::sources
