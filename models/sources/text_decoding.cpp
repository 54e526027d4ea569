// Bytes to UTF-8. Labels are read as the WHATWG Encoding Standard (encoding.spec.whatwg.org) does:
// what says ISO-8859-1 is windows-1252, GB2312 is GB18030 and so on, because publishers mean those.
#include "sources/text_decoding.h"

#include "core/text.h"

#include <iconv.h>
#include <array>
#include <cerrno>
#include <memory>
#include <optional>
#include <vector>

namespace undertone::sources {
namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

struct Alias {
    std::string_view label, encoding;
};

constexpr std::array aliases{
    Alias{"utf8", "utf-8"},
    Alias{"unicode-1-1-utf-8", "utf-8"},
    Alias{"us-ascii", "windows-1252"},
    Alias{"ascii", "windows-1252"},
    Alias{"iso-8859-1", "windows-1252"},
    Alias{"iso8859-1", "windows-1252"},
    Alias{"iso_8859-1", "windows-1252"},
    Alias{"iso88591", "windows-1252"},
    Alias{"latin1", "windows-1252"},
    Alias{"latin-1", "windows-1252"},
    Alias{"l1", "windows-1252"},
    Alias{"cp1252", "windows-1252"},
    Alias{"x-cp1252", "windows-1252"},
    Alias{"win-1252", "windows-1252"},
    Alias{"cp1251", "windows-1251"},
    Alias{"win-1251", "windows-1251"},
    Alias{"x-cp1251", "windows-1251"},
    Alias{"cp1250", "windows-1250"},
    Alias{"iso-8859-8-i", "iso-8859-8"},
    Alias{"iso-8859-9", "windows-1254"},
    Alias{"iso-8859-11", "cp874"},
    Alias{"tis-620", "cp874"},
    Alias{"windows-874", "cp874"},
    Alias{"gb2312", "gb18030"},
    Alias{"gb_2312", "gb18030"},
    Alias{"gb_2312-80", "gb18030"},
    Alias{"gbk", "gb18030"},
    Alias{"x-gbk", "gb18030"},
    Alias{"big5", "big5-hkscs"},
    Alias{"x-x-big5", "big5-hkscs"},
    Alias{"shift_jis", "cp932"},
    Alias{"shift-jis", "cp932"},
    Alias{"sjis", "cp932"},
    Alias{"x-sjis", "cp932"},
    Alias{"windows-31j", "cp932"},
    Alias{"euc-kr", "cp949"},
    Alias{"ks_c_5601-1987", "cp949"},
    Alias{"korean", "cp949"},
    Alias{"koi8", "koi8-r"},
    Alias{"koi8_r", "koi8-r"},
    Alias{"utf-16", "utf-16le"},
    Alias{"utf16", "utf-16le"},
    Alias{"ucs-2", "utf-16le"},
    Alias{"utf-32", "utf-32le"},
};

/// A label as iconv knows it; empty for one that is none (iconv reads "//" and paths in names).
std::string encoding_of_label(std::string_view label)
{
    label = trim(label);
    if (label.size() > 40)
        return {};
    std::string name = to_lower(label);
    if (name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-_:.") != name.npos)
        return {};
    for (const Alias& alias : aliases)
        if (alias.label == name)
            return std::string(alias.encoding);
    // "windows_1251", "iso8859_5", "win1250": spellings of what iconv knows with dashes.
    std::string plain = name;
    std::erase_if(plain, [](char c) { return c == '-' || c == '_' || c == ':'; });
    for (const auto& [start, family] :
         {Alias{"iso8859", "iso-8859-"}, Alias{"windows125", "windows-125"},
          Alias{"win125", "windows-125"}, Alias{"cp125", "windows-125"}})
        if (plain.starts_with(start) && plain.size() > start.size()) {
            const std::string known = std::string(family) + plain.substr(start.size());
            const bool numbered =
                known.find_first_not_of("0123456789", family.size()) == known.npos;
            return !numbered ? name : known == name ? known : encoding_of_label(known);
        }
    return name;
}

struct Bom {
    std::string_view bytes, encoding;
};

// UTF-32's before UTF-16's, which begins like it.
constexpr std::array<Bom, 5> boms{
    Bom{"\xEF\xBB\xBF", "utf-8"}, Bom{{"\xFF\xFE\0\0", 4}, "utf-32le"},
    Bom{{"\0\0\xFE\xFF", 4}, "utf-32be"}, Bom{"\xFF\xFE", "utf-16le"}, Bom{"\xFE\xFF", "utf-16be"}};

// A document without a BOM begins with "<" or "{", so zeros tell the width (XML 1.0, appendix F).
std::string_view width_by_zeros(std::string_view b)
{
    if (b.size() < 4)
        return {};
    const auto zero = [&](std::size_t i) { return b[i] == 0; };
    if (!zero(0) && zero(1) && zero(2) && zero(3))
        return "utf-32le";
    if (zero(0) && zero(1) && zero(2) && !zero(3))
        return "utf-32be";
    if (!zero(0) && zero(1) && !zero(2) && zero(3))
        return "utf-16le";
    if (zero(0) && !zero(1) && zero(2) && !zero(3))
        return "utf-16be";
    return {};
}

std::string_view charset_parameter(std::string_view content_type)
{
    for (std::size_t at = content_type.find(';'); at != content_type.npos;) {
        const std::size_t end = std::min(content_type.find(';', at + 1), content_type.size());
        const std::string_view parameter = trim(content_type.substr(at + 1, end - at - 1));
        if (parameter.size() > 8 && equal_ignoring_case(parameter.substr(0, 8), "charset=")) {
            std::string_view value = parameter.substr(8);
            while (!value.empty() && (value.front() == '"' || value.front() == '\''))
                value.remove_prefix(1);
            while (!value.empty() && (value.back() == '"' || value.back() == '\''))
                value.remove_suffix(1);
            return value;
        }
        at = end < content_type.size() ? end : content_type.npos;
    }
    return {};
}

/// The encoding of `<?xml ... encoding="..."?>`, looked for in the first bytes.
std::string_view declared_encoding(std::string_view bytes)
{
    const std::string_view head = bytes.substr(0, 1024);
    const std::size_t start = head.find("<?xml");
    if (start == head.npos)
        return {};
    const std::string_view prolog = head.substr(start, head.find("?>", start) - start);
    std::size_t at = prolog.find("encoding");
    if (at == prolog.npos)
        return {};
    at = prolog.find_first_of("\"'", at);
    if (at == prolog.npos)
        return {};
    const std::size_t end = prolog.find(prolog[at], at + 1);
    return end == prolog.npos ? std::string_view() : prolog.substr(at + 1, end - at - 1);
}

struct CloseIconv {
    void operator()(void* handle) const { iconv_close(static_cast<iconv_t>(handle)); }
};

/// None: iconv does not know the encoding.
std::optional<DecodedText> convert(std::string_view bytes, const std::string& encoding)
{
    const iconv_t opened = iconv_open("UTF-8", encoding.c_str());
    if (opened == reinterpret_cast<iconv_t>(-1))
        return std::nullopt;
    const std::unique_ptr<void, CloseIconv> handle(opened);

    DecodedText out{{}, encoding, false};
    out.utf8.reserve(bytes.size() + bytes.size() / 2);
    std::array<char, 16'384> buffer{};
    // iconv's parameter is char** on most systems and const char** on some; it never writes there.
    char* in = const_cast<char*>(bytes.data());
    std::size_t left = bytes.size();
    while (left > 0) {
        char* to = buffer.data();
        std::size_t room = buffer.size();
        const std::size_t done = iconv(opened, &in, &left, &to, &room);
        out.utf8.append(buffer.data(), buffer.size() - room);
        if (done != static_cast<std::size_t>(-1) || errno == E2BIG)
            continue;
        out.utf8 += replacement;
        out.lossy = true;
        if (errno == EINVAL)
            break;  // the last character is cut off
        ++in, --left;
    }
    return out;
}

/// Ill-formed bytes become U+FFFD. Also tells how much of what is not ASCII was well-formed.
struct Utf8Reading {
    std::string utf8;
    std::size_t good = 0, bad = 0;
};

Utf8Reading read_utf8(std::string_view bytes)
{
    if (is_utf8(bytes))
        return {std::string(bytes), 1, 0};
    Utf8Reading reading;
    for (const char32_t c : to_code_points(bytes)) {
        reading.bad += c == 0xFFFD;
        reading.good += c >= 0x80 && c != 0xFFFD;
    }
    reading.utf8 = to_utf8(to_code_points(bytes));
    return reading;
}

std::optional<DecodedText> decode_as(std::string_view bytes, const std::string& encoding)
{
    if (encoding.empty())
        return std::nullopt;
    if (encoding != "utf-8")
        return convert(bytes, encoding);
    // Said to be UTF-8, yet mostly not: then it is not, and the next candidate has its turn.
    Utf8Reading reading = read_utf8(bytes);
    if (reading.bad > reading.good)
        return std::nullopt;
    return DecodedText{std::move(reading.utf8), "utf-8", reading.bad > 0};
}

}  // namespace

DecodedText decode_text(std::string_view bytes, std::string_view content_type)
{
    for (const Bom& bom : boms)
        if (bytes.starts_with(bom.bytes))
            if (auto text = decode_as(bytes.substr(bom.bytes.size()), std::string(bom.encoding)))
                return *std::move(text);
    if (const std::string_view width = width_by_zeros(bytes); !width.empty())
        if (auto text = convert(bytes, std::string(width)))
            return *std::move(text);
    const std::string_view header = charset_parameter(content_type);
    const std::string_view declared = declared_encoding(bytes);
    // Templates say ISO-8859-1 and content systems write UTF-8 into them. Text in Latin-1 is
    // never well-formed UTF-8 by chance, so well-formed UTF-8 tells who is right.
    const bool template_lies =
        header.empty() && encoding_of_label(declared) == "windows-1252" && is_utf8(bytes);
    for (const std::string_view label :
         {header, template_lies ? std::string_view() : declared, std::string_view("utf-8")}) {
        const std::string encoding = encoding_of_label(label);
        // Two-byte widths were ruled out above; a declaration that could be read denies them.
        if (encoding.starts_with("utf-16") || encoding.starts_with("utf-32"))
            continue;
        if (auto text = decode_as(bytes, encoding))
            return *std::move(text);
    }
    if (auto text = convert(bytes, "windows-1252"))
        return *std::move(text);
    return {to_utf8(to_code_points(bytes)), "utf-8", true};
}

}  // namespace undertone::sources
