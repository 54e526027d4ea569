#pragma once

#include "core/error.h"
#include "engines/groundwork.h"
#include "scoring/scorer.h"

#include <string>
#include <string_view>
#include <vector>

// The lines of `undertone-cli score --jsonl`, as a foreign program reads and writes them. Pure.
namespace undertone::engines {

/// {"id":..,"title":..,"summary":..,"text":..,"published":..,"targets":[..]}, without a line end.
std::string question_line(const std::string& id, const scoring::ScoreInput& text,
                          const std::vector<std::string>& targets);

/// {"id":..,"engine":"finbert/1","companies":[{"target":..,"p":[neg,neu,pos]}]}; of each company
/// also "label", "relevance", "reaction" and "reasons", and of the text "trained_until", "tone" with
/// "label", where it gives them. What else it says is passed over.
/// Errors: invalid_input (not such a line; p that are negative or do not sum to 1 within 0.001; a
/// label that is none or contradicts p; the program's own {"error":".."}), what in words.
Result<Answer> answer_of_line(std::string_view line);

}  // namespace undertone::engines
