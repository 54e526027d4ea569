#include "app/ini_text.h"

#include "core/text.h"

#include <algorithm>
#include <vector>

namespace undertone::app {
namespace {

/// With their ends; a line that goes on in the next one (a value's backslash) is one with it.
std::vector<std::string> lines_of(std::string_view ini)
{
    std::vector<std::string> lines;
    bool goes_on = false;
    while (!ini.empty()) {
        const auto end = std::min(ini.find('\n'), ini.size() - 1) + 1;
        if (goes_on)
            lines.back() += ini.substr(0, end);
        else
            lines.emplace_back(ini.substr(0, end));
        const std::string_view line = trim(ini.substr(0, end));
        const bool is_comment = !goes_on && (line.starts_with(';') || line.starts_with('#'));
        const auto last = line.find_last_not_of('\\');
        const auto slashes = line.size() - (last == line.npos ? 0 : last + 1);
        goes_on = !is_comment && slashes % 2 == 1;
        ini.remove_prefix(end);
    }
    return lines;
}

/// "net" of "[net]"; none: it begins no section.
std::optional<std::string> section_of(std::string_view line)
{
    line = trim(line);
    if (!line.starts_with('[') || line.find(']') == line.npos)
        return std::nullopt;
    return std::string(trim(line.substr(1, line.find(']') - 1)));
}

std::string_view key_of(std::string_view line)
{
    line = trim(line);
    if (line.starts_with(';') || line.starts_with('#') || line.find('=') == line.npos)
        return {};
    return trim(line.substr(0, line.find('=')));
}

/// Quoted where QSettings would else read a list, a comment or another character.
std::string written(const std::string& value)
{
    const bool is_plain = std::all_of(value.begin(), value.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
               std::string_view("./:_-+").find(c) != std::string_view::npos;
    });
    if (is_plain)
        return value;
    std::string quoted = "\"";
    if (value.starts_with('@'))  // else the beginning of a value of another type
        quoted += '@';
    for (const char c : value) {
        if (c == '"' || c == '\\')
            quoted += '\\';
        quoted += c;
    }
    return quoted + '"';
}

}  // namespace

std::string with_value(std::string_view ini, std::string_view id,
                       const std::optional<std::string>& value)
{
    const std::string section(id.substr(0, id.find('/')));
    const std::string key(id.substr(id.find('/') + 1));
    std::vector<std::string> lines = lines_of(ini);
    const std::string end = ini.find("\r\n") == ini.npos ? "\n" : "\r\n";
    const std::string line = value ? key + '=' + written(*value) + end : std::string();

    std::string present;
    std::size_t after = 0;  // the last line of the section that says something
    bool is_done = !value;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (const auto begins = section_of(lines[i]))
            present = *begins;
        if (present != section)
            continue;
        if (!trim(lines[i]).empty())
            after = i + 1;
        if (key_of(lines[i]) != key)
            continue;
        lines[i] = is_done ? std::string() : line;  // of one that is there twice, the first stays
        is_done = true;
    }
    std::string text;
    const auto end_line = [&](std::string& part) {
        if (!part.empty() && part.back() != '\n')
            part += end;
    };
    if (!is_done && after > 0) {
        end_line(lines[after - 1]);
        lines.insert(lines.begin() + std::ptrdiff_t(after), line);
        is_done = true;
    }
    for (const std::string& one : lines)
        text += one;
    if (!is_done) {
        end_line(text);
        text += '[' + section + ']' + end + line;
    }
    return text;
}

}  // namespace undertone::app
