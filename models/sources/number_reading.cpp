#include "sources/number_reading.h"

#include "core/text.h"

#include <charconv>
#include <locale>
#include <sstream>
#include <string>
#include <version>

namespace undertone::sources {

std::optional<double> read_number(std::string_view text)
{
    std::string digits;
    for (const char c : trim(text))
        if (c != '$' && c != ',' && c != ' ')
            digits += c;
    if (digits.empty() || digits.find_first_not_of("0123456789.+-eE") != std::string::npos)
        return std::nullopt;
    double value = 0;
#ifdef __cpp_lib_to_chars
    const char* const end = digits.data() + digits.size();
    const auto [stop, error] = std::from_chars(digits.data() + (digits[0] == '+'), end, value);
    return error == std::errc() && stop == end ? std::optional(value) : std::nullopt;
#else  // libc++ has it for doubles only since LLVM 20; strtod would follow the user's locale
    std::istringstream in(digits);
    in.imbue(std::locale::classic());
    in >> value;
    return in && in.peek() == std::istringstream::traits_type::eof() ? std::optional(value)
                                                                     : std::nullopt;
#endif
}

}  // namespace undertone::sources
