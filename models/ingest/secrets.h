#pragma once

#include "core/error.h"

#include <string>
#include <string_view>
#include <vector>

namespace undertone::ingest {

/// What must not be shown of a key: itself, the parts of one written ID:SECRET, and each as it stands
/// in an address; the longest first. Empty for an empty key.
std::vector<std::string> secrets_of(std::string_view key);

/// The text with "…" for each of them. Providers repeat a key in what they refuse.
std::string without_secrets(std::string text, const std::vector<std::string>& secrets);
/// The same of all its words.
Error without_secrets(Error error, const std::vector<std::string>& secrets);

}  // namespace undertone::ingest
