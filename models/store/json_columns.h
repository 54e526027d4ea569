#pragma once

#include "core/mention.h"
#include "core/phrase.h"
#include "core/reference.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

// Private to this folder: the lists that are kept as JSON in a text column (001_initial.sql says
// why). Reading throws nlohmann's exceptions on a damaged column; guarded() turns them into words.
namespace undertone::store {

std::string to_json(const std::vector<std::string>& list);
std::string to_json(const std::vector<std::vector<std::string>>& lists);
std::string to_json(const std::map<std::string, std::vector<std::string>>& groups);
std::string to_json(const std::vector<ShareCount>& counts);
std::string to_json(const std::vector<Claim>& claims);

/// A phrase as ["template", argument, …], so that the desk can say it in the user's language; a text that
/// is none of ours as it is. What was stored before there were phrases is such a text.
std::string to_column(const Phrase& phrase);
Phrase phrase_of_column(const std::string& column);

std::vector<std::string> list_of_json(std::string_view text);
std::vector<std::vector<std::string>> lists_of_json(std::string_view text);
std::map<std::string, std::vector<std::string>> groups_of_json(std::string_view text);
std::vector<ShareCount> share_counts_of_json(std::string_view text);
std::vector<Claim> claims_of_json(std::string_view text);

}  // namespace undertone::store
