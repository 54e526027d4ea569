#pragma once

#include "core/error.h"
#include "engines/groundwork.h"
#include "scoring/scorer.h"

#include <string>
#include <string_view>
#include <vector>

// What is asked of an OpenAI-compatible /chat/completions, and how its answer is read. Pure.
namespace undertone::engines {

/// Rises with each change of what chat_request() asks: another question is another engine.
inline constexpr std::string_view prompt_version = "prompt-1";

/// The request's body: the rules, the text and its targets, temperature 0, and a JSON schema for
/// the answer (servers that do not know response_format pass over it).
std::string chat_request(const std::string& model, const scoring::ScoreInput& text,
                         const std::vector<std::string>& targets);

/// The answer within a 200's body. Small models wrap it in words or a code fence: the JSON object
/// from the first { to the last } counts. Percentages sum to 100 within 5.
/// Errors: invalid_input (no chat completion; cut off; a refusal; no such JSON), what in words.
Result<Answer> answer_of_chat(std::string_view body);

/// The words of an {"error": ..} body, at most a line; empty where there are none.
std::string error_of_chat(std::string_view body);

}  // namespace undertone::engines
