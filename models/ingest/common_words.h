#pragma once

#include <string_view>

namespace undertone::ingest {

/// True for the words of everyday English and of the market's ("plunge", "shareholder"), without
/// their endings (title_words.h). What is none of them, and no number, is likely a name. Counted in
/// the leads of recorded news: words that mostly stand there in small letters.
bool is_common_word(std::string_view stem);

}  // namespace undertone::ingest
