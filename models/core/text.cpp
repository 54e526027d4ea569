#include "core/text.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace undertone {
namespace {

constexpr char32_t replacement = 0xFFFD;

/// Decodes one code point at `at` and moves on; `ok` is false where it had to put U+FFFD.
char32_t decode(std::string_view s, std::size_t& at, bool& ok)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(s[i]); };
    const unsigned char lead = byte(at);
    ok = true;
    if (lead < 0x80) {
        ++at;
        return lead;
    }
    int more = 0;
    char32_t value = 0;
    char32_t least = 0;
    if (lead >= 0xC2 && lead <= 0xDF) {
        more = 1, value = lead & 0x1F, least = 0x80;
    } else if (lead >= 0xE0 && lead <= 0xEF) {
        more = 2, value = lead & 0x0F, least = 0x800;
    } else if (lead >= 0xF0 && lead <= 0xF4) {
        more = 3, value = lead & 0x07, least = 0x10000;
    } else {
        ++at;
        ok = false;
        return replacement;
    }
    std::size_t next = at + 1;
    for (int i = 0; i < more; ++i, ++next) {
        if (next >= s.size() || (byte(next) & 0xC0) != 0x80) {
            ++at;
            ok = false;
            return replacement;
        }
        value = (value << 6) | (byte(next) & 0x3F);
    }
    if (value < least || value > 0x10FFFF || (value >= 0xD800 && value <= 0xDFFF)) {
        ++at;
        ok = false;
        return replacement;
    }
    at = next;
    return value;
}

void encode(char32_t c, std::string& out)
{
    if (c < 0x80) {
        out += static_cast<char>(c);
    } else if (c < 0x800) {
        out += static_cast<char>(0xC0 | (c >> 6));
        out += static_cast<char>(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        out += static_cast<char>(0xE0 | (c >> 12));
        out += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
        out += static_cast<char>(0x80 | (c & 0x3F));
    } else {
        out += static_cast<char>(0xF0 | (c >> 18));
        out += static_cast<char>(0x80 | ((c >> 12) & 0x3F));
        out += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
        out += static_cast<char>(0x80 | (c & 0x3F));
    }
}

/// The first byte at or after `at` that is no ASCII; eight at a time, as most text is.
std::size_t skip_ascii(std::string_view s, std::size_t at)
{
    std::uint64_t eight = 0;
    for (; at + sizeof eight <= s.size(); at += sizeof eight) {
        std::memcpy(&eight, s.data() + at, sizeof eight);
        if ((eight & 0x8080808080808080) != 0)
            break;
    }
    while (at < s.size() && static_cast<unsigned char>(s[at]) < 0x80)
        ++at;
    return at;
}

bool is_white(char32_t c)
{
    return c == ' ' || (c >= 0x09 && c <= 0x0D) || c == 0x85 || c == 0xA0 || c == 0x1680 ||
           (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 || c == 0x202F ||
           c == 0x205F || c == 0x3000;
}

bool is_plain_number(std::string_view text)
{
    std::size_t at = !text.empty() && (text[0] == '-' || text[0] == '+') ? 1 : 0;
    return at < text.size() && text.find_first_not_of("0123456789.eE+-", at) == text.npos &&
           text[at] >= '0' && text[at] <= '9';
}

}  // namespace

std::u32string to_code_points(std::string_view utf8)
{
    std::u32string out;
    to_code_points(utf8, out);
    return out;
}

void to_code_points(std::string_view utf8, std::u32string& out)
{
    out.resize(utf8.size());  // no text has more letters than bytes
    std::size_t size = 0;
    bool ok = true;
    for (std::size_t at = 0; at < utf8.size();) {
        const std::size_t end = skip_ascii(utf8, at);
        std::transform(utf8.begin() + std::ptrdiff_t(at), utf8.begin() + std::ptrdiff_t(end),
                       out.begin() + std::ptrdiff_t(size), [](char c) { return char32_t(c); });
        size += end - at;
        at = end;
        if (at < utf8.size())
            out[size++] = decode(utf8, at, ok);
    }
    out.resize(size);
}

std::string to_utf8(std::u32string_view code_points)
{
    std::string out(code_points.size(), '\0');
    std::size_t ascii = 0;
    for (; ascii < code_points.size() && code_points[ascii] < 0x80; ++ascii)
        out[ascii] = static_cast<char>(code_points[ascii]);
    out.resize(ascii);
    for (const char32_t c : code_points.substr(ascii))
        encode(c, out);
    return out;
}

bool is_utf8(std::string_view bytes)
{
    bool ok = true;
    for (std::size_t at = 0; at < bytes.size() && ok;) {
        at = skip_ascii(bytes, at);
        if (at < bytes.size())
            decode(bytes, at, ok);
    }
    return ok;
}

char32_t to_lower(char32_t c)
{
    if (c < 0x80)
        return c >= 'A' && c <= 'Z' ? c + 32 : c;
    if ((c >= 0xC0 && c <= 0xDE && c != 0xD7) || (c >= 0x391 && c <= 0x3A9 && c != 0x3A2) ||
        (c >= 0x410 && c <= 0x42F))
        return c + 32;
    if (c >= 0x400 && c <= 0x40F)
        return c + 80;
    // Latin Extended-A alternates capital and small, but for these stretches and oddities.
    if (c >= 0x100 && c <= 0x137 && c != 0x130 && c != 0x131)
        return c % 2 == 0 ? c + 1 : c;
    if ((c >= 0x139 && c <= 0x148) || (c >= 0x179 && c <= 0x17E))
        return c % 2 == 1 ? c + 1 : c;
    if (c >= 0x14A && c <= 0x177)
        return c % 2 == 0 ? c + 1 : c;
    return c == 0x178 ? 0xFF : c;
}

std::string to_lower(std::string_view utf8)
{
    std::u32string points = to_code_points(utf8);
    std::transform(points.begin(), points.end(), points.begin(),
                   [](char32_t c) { return to_lower(c); });
    return to_utf8(points);
}

std::string_view trim(std::string_view text)
{
    constexpr std::string_view white = " \t\r\n\v\f";
    const auto first = text.find_first_not_of(white);
    if (first == text.npos)
        return {};
    return text.substr(first, text.find_last_not_of(white) - first + 1);
}

std::string collapse_white_space(std::string_view utf8)
{
    std::string out;
    out.reserve(utf8.size());
    bool pending = false;
    bool ok = true;
    for (std::size_t at = 0; at < utf8.size();) {
        const auto byte = static_cast<unsigned char>(utf8[at]);
        const char32_t c = byte < 0x80 ? char32_t(utf8[at++]) : decode(utf8, at, ok);
        if (is_white(c)) {
            pending = !out.empty();
            continue;
        }
        if (pending)
            out += ' ';
        pending = false;
        encode(c, out);
    }
    return out;
}

std::vector<std::string> split(std::string_view text, char separator)
{
    std::vector<std::string> parts;
    for (std::size_t at = 0; at <= text.size();) {
        const auto end = std::min(text.find(separator, at), text.size());
        parts.emplace_back(text.substr(at, end - at));
        at = end + 1;
    }
    return parts;
}

bool equal_ignoring_case(std::string_view a, std::string_view b)
{
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; };
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [&](char x, char y) { return lower(x) == lower(y); });
}

std::string csv_cell(std::string_view text)
{
    std::string cell(text);
    if (!cell.empty() && std::string_view("=+-@\t\r").find(cell[0]) != std::string_view::npos &&
        !is_plain_number(cell))
        cell.insert(cell.begin(), '\'');
    if (cell.find_first_of(",\"\r\n") == std::string::npos)
        return cell;
    std::string quoted = "\"";
    for (const char c : cell) {
        if (c == '"')
            quoted += '"';
        quoted += c;
    }
    return quoted + '"';
}

}  // namespace undertone
