#include "sources/plain_text.h"

#include "core/text.h"
#include "sources/text_decoding.h"

#include <array>
#include <cstdint>
#include <cstring>

namespace undertone::sources {
namespace {

enum class Kind : unsigned char { printable, white, dropped, beyond_ascii };

constexpr auto kinds = [] {
    std::array<Kind, 256> all{};
    for (std::size_t byte = 0; byte < all.size(); ++byte)
        all[byte] = byte >= 0x80                                    ? Kind::beyond_ascii
                    : byte == ' ' || (byte >= 0x09 && byte <= 0x0D) ? Kind::white
                    : byte < 0x20 || byte == 0x7F                   ? Kind::dropped
                                                                    : Kind::printable;
    return all;
}();

Kind kind_of(char c) { return kinds[static_cast<unsigned char>(c)]; }

/// Eight bytes at once (Warren, Hacker's Delight, 6-1): the tests are exact, not which byte it was.
constexpr std::uint64_t each = 0x0101010101010101;
constexpr std::uint64_t high = each * 0x80;

std::uint64_t eight_at(std::string_view text, std::size_t at)
{
    std::uint64_t eight = 0;
    std::memcpy(&eight, text.data() + at, sizeof eight);
    return eight;
}

bool has_zero(std::uint64_t eight) { return ((eight - each) & ~eight & high) != 0; }

/// True if all are ASCII that is printed, blanks among them.
bool is_printed(std::uint64_t eight)
{
    return (((eight - each * ' ') | eight | (eight + each)) & high) == 0;
}

/// Where printable text ends that begins at `at`; single blanks between words belong to it.
std::size_t end_of_words(std::string_view text, std::size_t at)
{
    while (at + 9 <= text.size()) {
        const std::uint64_t eight = eight_at(text, at);
        const std::uint64_t no_pair = (eight ^ each * ' ') | (eight_at(text, at + 1) ^ each * ' ');
        if (!is_printed(eight) || has_zero(no_pair))
            break;
        at += 8;
    }
    const auto printable_at = [&](std::size_t i) {
        return i < text.size() && kind_of(text[i]) == Kind::printable;
    };
    while (printable_at(at) || (at < text.size() && text[at] == ' ' && printable_at(at + 1)))
        ++at;
    return at > 0 && text[at - 1] == ' ' ? at - 1 : at;
}

/// How long the white space is that begins at `at`, in well-formed UTF-8; 0: none does.
std::size_t white_space_at(std::string_view text, std::size_t at)
{
    const auto byte = [&](std::size_t i) {
        return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : 0u;
    };
    switch (byte(0)) {
    case 0xC2: return byte(1) == 0x85 || byte(1) == 0xA0 ? 2 : 0;
    case 0xE1: return byte(1) == 0x9A && byte(2) == 0x80 ? 3 : 0;
    case 0xE2:
        if (byte(1) == 0x80)  // U+2000..200A, the separators, the narrow no-break space
            return byte(2) <= 0x8A || byte(2) == 0xA8 || byte(2) == 0xA9 || byte(2) == 0xAF ? 3 : 0;
        return byte(1) == 0x81 && byte(2) == 0x9F ? 3 : 0;
    case 0xE3: return byte(1) == 0x80 && byte(2) == 0x80 ? 3 : 0;
    default: return 0;
    }
}

}  // namespace

void PlainTextWriter::add(std::string_view utf8)
{
    for (std::size_t at = 0; at < utf8.size();) {
        const Kind kind = kind_of(utf8[at]);
        const std::size_t start = at;
        if (kind == Kind::printable)
            at = end_of_words(utf8, at);
        else
            while (at < utf8.size() && kind_of(utf8[at]) == kind)
                ++at;
        const std::string_view run = utf8.substr(start, at - start);
        switch (kind) {
        case Kind::printable: add_printable(run); break;
        case Kind::white: add_blank(); break;
        case Kind::dropped: break;
        case Kind::beyond_ascii: add_beyond_ascii(run); break;
        }
    }
}

void PlainTextWriter::add_printable(std::string_view text)
{
    if (gap_ != Gap::none && !out_.empty())
        out_ += gap_ == Gap::line ? '\n' : ' ';
    gap_ = Gap::none;
    out_ += text;
}

void PlainTextWriter::add_beyond_ascii(std::string_view text)
{
    std::string mended;
    if (!is_utf8(text))
        text = mended = to_utf8(to_code_points(text));
    std::size_t start = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t white = white_space_at(text, at);
        if (white > 0) {
            if (at > start)
                add_printable(text.substr(start, at - start));
            add_blank();
            start = at + white;
        }
        at += white > 0 ? white : 1;
    }
    if (start < text.size())
        add_printable(text.substr(start));
}

std::size_t find_markup(std::string_view html, std::size_t at)
{
    for (; at + 8 <= html.size(); at += 8) {
        const std::uint64_t eight = eight_at(html, at);
        if (has_zero(eight ^ each * '<') || has_zero(eight ^ each * '&'))
            break;
    }
    while (at < html.size() && html[at] != '<' && html[at] != '&')
        ++at;
    return at;
}

std::string to_plain_line(std::string_view text)
{
    PlainTextWriter writer(text.size());
    writer.add(text);
    return writer.take();
}

}  // namespace undertone::sources
