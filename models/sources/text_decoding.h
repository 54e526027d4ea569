#pragma once

#include <string>
#include <string_view>

namespace undertone::sources {

/// Bytes of a document to UTF-8: BOM beats the header's charset beats the document's own
/// declaration beats UTF-8 beats windows-1252; only a declared Latin-1 gives way to bytes that are
/// UTF-8. `encoding` says what was taken. Linear.
struct DecodedText {
    std::string utf8;
    std::string encoding;  ///< lower case, as iconv names it
    bool lossy = false;    ///< some bytes had no reading and became U+FFFD
};
DecodedText decode_text(std::string_view bytes, std::string_view content_type);

/// HTML fragment or page to plain text: tags dropped (script and style with their content), blocks
/// become line ends, entities decoded once. Linear. Never renders or loads anything.
std::string html_to_text(std::string_view html);

/// Plain text on one line: control characters dropped, white space collapsed.
std::string to_plain_line(std::string_view text);

/// True if a text that may be either (a title in RSS) is meant as HTML: it holds an entity or a
/// closing tag, and no tag that a title would not have. "History of the <blink> tag" is not.
bool looks_like_html(std::string_view text);

}  // namespace undertone::sources
