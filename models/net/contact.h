#pragma once

#include "core/error.h"

#include <string>
#include <string_view>

namespace undertone::net {

/// Whether somebody can be reached by it: an e-mail or web address, of at most 200 plain characters.
/// What goes into a header has no bracket, quote or blank. Errors: invalid_input, in words.
Result<void> check_contact(std::string_view contact);

/// The User-Agent with who uses it, as the SEC asks for: "Undertone/0.1 (desktop news reader;
/// you@example.com)". An empty contact changes nothing.
std::string with_contact(const std::string& user_agent, std::string_view contact);

}  // namespace undertone::net
