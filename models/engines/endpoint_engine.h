#pragma once

#include "core/reference.h"
#include "engines/engine.h"
#include "net/http_client.h"

#include <chrono>
#include <memory>

namespace undertone::engines {

inline constexpr auto default_endpoint = "http://localhost:11434/v1";  ///< Ollama's

struct EndpointSettings {
    std::string base_url = default_endpoint;    ///< "/chat/completions" is added
    std::string model;                          ///< as the server names it
    std::string key;                            ///< sent as a bearer token; never shown or logged
    std::chrono::milliseconds timeout{60'000};  ///< of one text
    std::int64_t max_answer_bytes = 1 << 20;
    std::string proxy, ca_file;  ///< as HttpSettings has them
};

/// A model behind an OpenAI-compatible endpoint (Ollama, llama.cpp, vLLM, or a service): one
/// request a text, one after the other. Its name is the model's, its version that of the question
/// that we put to it (chat.h).
class EndpointEngine : public Engine {
public:
    /// `scorer` must outlive it; `companies` are the scorer's. What a model was trained on nobody
    /// says: it is taken to have learnt until the day before `clock`'s ("in hindsight").
    /// Errors: invalid_input (the address; no model; a key that would leave this machine unencrypted).
    static Result<std::unique_ptr<Engine>> make(EndpointSettings settings,
                                                const scoring::Scorer& scorer,
                                                std::vector<Company> companies,
                                                Clock clock = system_now);

    Result<scoring::EngineInfo> info(const std::atomic<bool>& stop) override;
    Result<std::vector<ScoredText>> score(const std::vector<Question>& questions,
                                          const std::atomic<bool>& stop) override;
    [[nodiscard]] ScoredText unjudged(const Question& question) const override;
    [[nodiscard]] int batch_size() const override { return 8; }

private:
    EndpointEngine(EndpointSettings settings, std::string url, std::string shown,
                   const scoring::Scorer& scorer, std::vector<Company> companies, Clock clock);
    Result<ScoredText> score(const Question& question, const std::atomic<bool>& stop);
    Result<net::HttpResponse> post(std::string body, const std::atomic<bool>& stop);
    [[nodiscard]] Error refusal(const net::HttpResponse& response) const;

    const EndpointSettings settings_;
    const std::string url_;
    const std::string shown_;  ///< for words
    const scoring::Scorer& scorer_;
    const std::vector<Company> companies_;
    const scoring::EngineInfo info_;
    net::HttpClient http_;
};

}  // namespace undertone::engines
