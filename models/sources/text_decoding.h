#pragma once

#include <string>
#include <string_view>

namespace undertone::sources {

/// Bytes of a document to UTF-8: BOM beats the header's charset beats the document's own
/// declaration beats UTF-8 beats windows-1252. `encoding` says what was taken.
struct DecodedText {
    std::string utf8;
    std::string encoding;
    bool lossy = false;  ///< some bytes had no reading and became U+FFFD
};
DecodedText decode_text(std::string_view bytes, std::string_view content_type);

/// HTML fragment or page to plain text: tags dropped (script and style with their content), blocks
/// become line ends, entities decoded once. Linear. Never renders or loads anything.
std::string html_to_text(std::string_view html);

}  // namespace undertone::sources
