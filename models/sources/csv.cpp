#include "sources/csv.h"

#include <algorithm>

namespace undertone::sources {
namespace {

char separator_of(std::string_view text)
{
    const std::string_view first = text.substr(0, text.find_first_of("\r\n"));
    const auto count = [&](char c) { return std::count(first.begin(), first.end(), c); };
    // As many semicolons as commas: these are decimal marks.
    char best = ',';
    for (const char other : {';', '\t'})
        if (count(other) > 0 && count(other) >= count(best))
            best = other;
    return best;
}

}  // namespace

std::vector<CsvRow> parse_csv(std::string_view text)
{
    const char separator = separator_of(text);
    std::vector<CsvRow> rows;
    CsvRow row;
    std::string cell;
    bool quoted = false;
    const auto end_cell = [&] {
        row.push_back(std::move(cell));
        cell.clear();
    };
    const auto end_row = [&] {
        end_cell();
        if (row.size() > 1 || !row[0].empty())
            rows.push_back(std::move(row));
        row.clear();
    };
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (quoted) {
            if (c != '"')
                cell += c;
            else if (at + 1 < text.size() && text[at + 1] == '"')
                cell += text[++at];
            else
                quoted = false;
        } else if (c == '"' && cell.empty()) {
            quoted = true;
        } else if (c == separator) {
            end_cell();
        } else if (c == '\n') {
            end_row();
        } else if (c != '\r') {
            cell += c;
        }
    }
    if (!cell.empty() || !row.empty())
        end_row();
    return rows;
}

}  // namespace undertone::sources
