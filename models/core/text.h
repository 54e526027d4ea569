#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace undertone {

/// UTF-8 -> code points; an ill-formed byte becomes U+FFFD. Offsets of reasons and claims are
/// half-open indices into this.
std::u32string to_code_points(std::string_view utf8);
void to_code_points(std::string_view utf8, std::u32string& into);  ///< the same, in given room
std::string to_utf8(std::u32string_view code_points);

/// True if the bytes are well-formed UTF-8 (no surrogates, nothing overlong, <= U+10FFFF).
bool is_utf8(std::string_view bytes);

/// ASCII and Latin/Greek/Cyrillic capitals to small letters, one code point to one: offsets stay.
std::string to_lower(std::string_view utf8);
char32_t to_lower(char32_t code_point);

std::string_view trim(std::string_view text);
/// Every run of white space (Unicode's, line ends too) to one blank, none at the ends.
std::string collapse_white_space(std::string_view utf8);
std::vector<std::string> split(std::string_view text, char separator);
bool equal_ignoring_case(std::string_view a, std::string_view b);  ///< ASCII

/// A spreadsheet would run a cell that begins with = + - @ tab or CR: it gets a leading
/// apostrophe; then RFC 4180 quoting. Plain numbers ("-0.71") stay numbers.
std::string csv_cell(std::string_view text);

}  // namespace undertone
