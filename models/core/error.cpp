#include "core/error.h"

namespace undertone {

Phrase sentence(const Error& error)
{
    const Phrase what = error.what.empty() ? Phrase::of("Something went wrong") : error.what;
    Phrase line = error.remedy.empty() ? what : Phrase::of("%1; %2", what, error.remedy);
    line.each_text([](std::string& text) {
        for (char& c : text)
            if (c == '\n' || c == '\r')
                c = ' ';
    });
    return line;
}

std::string to_sentence(const Error& error) { return sentence(error); }

bool is_same_failure(const Error& one, const Error& other)
{
    return one.kind == other.kind && one.what == other.what;
}

std::string_view to_string(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::invalid_input: return "invalid_input";
    case ErrorKind::not_found: return "not_found";
    case ErrorKind::io: return "io";
    case ErrorKind::damaged_database: return "damaged_database";
    case ErrorKind::newer_database: return "newer_database";
    case ErrorKind::network: return "network";
    case ErrorKind::refused_rate: return "refused_rate";
    case ErrorKind::refused_key: return "refused_key";
    case ErrorKind::unknown_symbol: return "unknown_symbol";
    case ErrorKind::outage: return "outage";
    case ErrorKind::blocked_page: return "blocked_page";
    case ErrorKind::engine: return "engine";
    case ErrorKind::cancelled: return "cancelled";
    case ErrorKind::internal: return "internal";
    }
    return "internal";
}

}  // namespace undertone
