#include "engines/endpoint_engine.h"

#include "core/text.h"
#include "engines/chat.h"
#include "engines/groundwork.h"
#include "net/url.h"

namespace undertone::engines {
namespace {

using std::chrono::milliseconds;

net::HttpSettings http_settings(const EndpointSettings& settings)
{
    net::HttpSettings http;
    http.host_spacing = milliseconds(0);  // it is the user's own to use
    http.ca_file = settings.ca_file;
    http.proxy = settings.proxy;
    http.limits.max_body_bytes = settings.max_answer_bytes;
    http.limits.total_timeout = settings.timeout;
    http.limits.connect_timeout = std::min(http.limits.connect_timeout, settings.timeout);
    // A model that thinks sends nothing.
    http.limits.low_speed_window =
        std::chrono::ceil<std::chrono::seconds>(settings.timeout) + std::chrono::seconds(1);
    http.limits.first_byte_timeout = http.limits.low_speed_window;
    return http;
}

/// Some servers repeat a wrong key in their words.
std::string without(std::string text, const std::string& secret)
{
    if (secret.empty())
        return text;
    for (auto at = text.find(secret); at != std::string::npos; at = text.find(secret, at))
        text.replace(at, secret.size(), "…");
    return text;
}

}  // namespace

Result<std::unique_ptr<Engine>> EndpointEngine::make(EndpointSettings settings,
                                                     const scoring::Scorer& scorer,
                                                     std::vector<Company> companies, Clock clock)
{
    while (settings.base_url.ends_with('/'))
        settings.base_url.pop_back();
    const auto url = net::Url::parse(settings.base_url + "/chat/completions");
    if (!url)
        return tl::unexpected(url.error());
    if (!engine_from_string(settings.model + "/" + std::string(prompt_version)))
        return fail(ErrorKind::invalid_input, Phrase::of("No model is named for the endpoint"),
                    Phrase::of("name one that it serves (the settings’ Scoring, --engine-model), "
                               "as in llama3.1:8b"));
    if (!settings.key.empty() && url->origin.starts_with("http:") && !url->is_loopback())
        return fail(ErrorKind::invalid_input,
                    Phrase::of("The key for %1 would go there unencrypted", url->host),
                    Phrase::of("use its https address, or no key"));
    return std::unique_ptr<Engine>(new EndpointEngine(std::move(settings), url->text, url->shown(),
                                                      scorer, std::move(companies), clock));
}

EndpointEngine::EndpointEngine(EndpointSettings settings, std::string url, std::string shown,
                               const scoring::Scorer& scorer, std::vector<Company> companies,
                               Clock clock)
    : settings_(std::move(settings)),
      url_(std::move(url)),
      shown_(std::move(shown)),
      scorer_(scorer),
      companies_(std::move(companies)),
      info_{settings_.model, std::string(prompt_version), date_of(clock()) - std::chrono::days(1)},
      http_(http_settings(settings_), clock)
{
}

Result<scoring::EngineInfo> EndpointEngine::info(const std::atomic<bool>&) { return info_; }

Result<std::vector<ScoredText>> EndpointEngine::score(const std::vector<Question>& questions,
                                                      const std::atomic<bool>& stop)
{
    std::vector<ScoredText> all;
    for (const Question& question : questions) {
        auto scored = score(question, stop);
        if (!scored) {
            Error error = std::move(scored.error());
            if (error.kind != ErrorKind::cancelled)
                error.what = Phrase::of("The engine “%1” at %2 failed at “%3”: %4",
                                        shortened(settings_.model), shown_,
                                        shortened(question.text.title), error.what);
            return tl::unexpected(std::move(error));
        }
        all.push_back(std::move(*scored));
    }
    return all;
}

Result<ScoredText> EndpointEngine::score(const Question& question, const std::atomic<bool>& stop)
{
    Groundwork ground = groundwork(scorer_, companies_, question);
    if (!ground.ours.unscored.empty())
        return std::move(ground.ours);  // whatever the model said, it would stay so
    const auto response = post(chat_request(settings_.model, question.text, ground.targets), stop);
    if (!response)
        return tl::unexpected(response.error());
    if (response->status != 200)
        return tl::unexpected(refusal(*response));
    const auto answer = answer_of_chat(response->body);
    if (!answer)
        return tl::unexpected(answer.error());
    return merged(std::move(ground), *answer, question.text);
}

Result<net::HttpResponse> EndpointEngine::post(std::string body, const std::atomic<bool>& stop)
{
    net::HttpRequest request;
    request.url = url_;
    request.json = std::move(body);
    if (!settings_.key.empty())
        request.headers.emplace_back("Authorization", "Bearer " + settings_.key);
    auto future = http_.get(std::move(request));
    while (future.wait_for(milliseconds(50)) != std::future_status::ready)
        if (stop)
            http_.cancel_all();
    auto response = future.get();
    if (response)
        return response;
    Error error = std::move(response.error());
    if (error.kind == ErrorKind::cancelled) {
        error.what = Phrase::of("The scoring was stopped");
    } else {
        error.kind = ErrorKind::engine;
        error.remedy =
            Phrase::of("check that the server runs, and its address; the settings’ Scoring, or "
                       "--engine-timeout, give it longer");
    }
    return tl::unexpected(std::move(error));
}

Error EndpointEngine::refusal(const net::HttpResponse& response) const
{
    const int status = response.status;
    std::string words = without(error_of_chat(response.body), settings_.key);
    const std::string code = std::to_string(status);
    Error error{ErrorKind::engine,
                words.empty() ? Phrase::of("it answered HTTP %1", code)
                              : Phrase::of("it answered HTTP %1, “%2”", code, shortened(words)),
                {},
                {},
                {}};
    error.retry_at = response.retry_at;
    if (status == 429 || status == 503)
        error.remedy = response.retry_at
                           ? Phrase::of("try again after %1", to_iso(*response.retry_at))
                           : Phrase::of("try again later");
    else if (status == 401 || status == 403)
        error.remedy =
            Phrase::of("set the endpoint's key in the environment variable UNDERTONE_ENGINE_KEY");
    else if (status == 404)
        error.remedy =
            Phrase::of("check the address, which often ends in /v1, and the model's name");
    else if (status >= 300 && status < 400)
        error.remedy = Phrase::of("name the address that it redirects to");
    return error;
}

ScoredText EndpointEngine::unjudged(const Question& question) const
{
    return engines::unjudged(scorer_, question);
}

}  // namespace undertone::engines
