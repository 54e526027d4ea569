#include "net/http_client.h"

#include "net/exchange.h"
#include "net/url.h"

#include <curl/curl.h>
#include <algorithm>
#include <deque>
#include <iterator>
#include <map>
#include <mutex>
#include <new>
#include <thread>

namespace undertone::net {
namespace {

using std::chrono::milliseconds;
using SteadyClock = std::chrono::steady_clock;

/// One request until it is answered.
struct Job {
    HttpRequest request;
    HttpClient::Done done;
    std::uint64_t ticket = 0;  ///< rising in the order asked
    Url url;                   ///< of the present hop
    std::string first_origin;
    int redirects = 0;
    bool same_host = false;              ///< a redirect within the host, whose pause does not apply
    milliseconds spent{0};               ///< in earlier hops
    SteadyClock::time_point not_before;  ///< HttpRequest::delay
    SteadyClock::time_point started;     ///< the present hop
    std::unique_ptr<Exchange> exchange;  ///< while under way
};
using JobPtr = std::unique_ptr<Job>;

/// The jobs of one host: at most one under way, the others in order.
struct Host {
    std::deque<JobPtr> waiting;
    JobPtr active;
    SteadyClock::time_point free_at{};  ///< not before this
};

tl::unexpected<Error> cancelled()
{
    return fail(ErrorKind::cancelled, Phrase::of("The fetch was stopped"));
}

/// A line end in a header would smuggle in another header.
bool is_header_safe(std::string_view text)
{
    return text.find_first_of(std::string_view("\r\n\0", 3)) == std::string_view::npos;
}

bool is_header_safe(const HttpRequest& request)
{
    return is_header_safe(request.validators.etag) &&
           is_header_safe(request.validators.last_modified) &&
           std::all_of(request.headers.begin(), request.headers.end(), [](const auto& header) {
               return is_header_safe(header.first) && is_header_safe(header.second);
           });
}

}  // namespace

/// The net thread. What is below `run` is that thread's alone; the rest locks.
class HttpClient::Loop {
public:
    Loop(HttpSettings settings, Clock clock)
        : settings_(std::move(settings)), clock_(clock), multi_(curl_multi_init())
    {
        if (!multi_)
            throw std::bad_alloc();
        thread_ = std::thread([this] { run(); });
    }

    ~Loop()
    {
        {
            const std::lock_guard lock(mutex_);
            ending_ = true;
        }
        curl_multi_wakeup(multi_);
        thread_.join();
        curl_multi_cleanup(multi_);
    }

    void post(JobPtr job)
    {
        {
            const std::lock_guard lock(mutex_);
            if (!ending_) {
                job->ticket = ++last_ticket_;
                inbox_.push_back(std::move(job));
            }
        }
        if (job)  // asked again by an answer while ending: on the net thread
            job->done(cancelled());
        else
            curl_multi_wakeup(multi_);
    }

    void cancel_all()
    {
        {
            const std::lock_guard lock(mutex_);
            cancel_up_to_ = last_ticket_;
        }
        curl_multi_wakeup(multi_);
    }

private:
    void run();

    bool take_inbox();
    void enqueue(JobPtr job);
    void cancel(std::uint64_t up_to);
    milliseconds start_due();
    void start(Host& host);
    void finish_ended();
    void finish(Host& host, CURLcode code);
    void give_up_silent();
    JobPtr take_off(Host& host);
    SteadyClock::time_point first_byte_due(const Job& job) const;
    void follow(JobPtr job, const std::string& location);

    const HttpSettings settings_;
    const Clock clock_;
    CURLM* const multi_;
    std::map<std::string, Host> hosts_;  ///< by Url::host

    std::mutex mutex_;
    std::vector<JobPtr> inbox_;
    std::uint64_t last_ticket_ = 0;
    std::uint64_t cancel_up_to_ = 0;
    bool ending_ = false;
    std::thread thread_;
};

void HttpClient::Loop::run()
{
    while (take_inbox()) {
        int running = 0;
        curl_multi_perform(multi_, &running);
        finish_ended();
        give_up_silent();
        // curl shortens the wait to its own next time-out; post() and cancel_all() end it.
        curl_multi_poll(multi_, nullptr, 0, int(start_due().count()), nullptr);
    }
}

/// False: the end; everything is answered.
bool HttpClient::Loop::take_inbox()
{
    std::vector<JobPtr> fresh;
    std::uint64_t up_to = 0;
    bool ending = false;
    {
        const std::lock_guard lock(mutex_);
        fresh.swap(inbox_);
        ending = ending_;
        up_to = ending ? last_ticket_ : cancel_up_to_;
    }
    for (JobPtr& job : fresh)
        enqueue(std::move(job));
    cancel(up_to);
    return !ending;
}

void HttpClient::Loop::enqueue(JobPtr job)
{
    if (!is_header_safe(job->request)) {
        job->done(
            fail(ErrorKind::invalid_input, Phrase::of("A request header contains a line end")));
        return;
    }
    auto url = Url::parse(job->request.url);
    if (!url) {
        job->done(tl::unexpected(url.error()));
        return;
    }
    job->url = std::move(*url);
    job->first_origin = job->url.origin;
    Host& host = hosts_[job->url.host];
    host.waiting.push_back(std::move(job));
}

void HttpClient::Loop::cancel(std::uint64_t up_to)
{
    std::vector<JobPtr> ended;
    for (auto& [name, host] : hosts_) {
        if (host.active && host.active->ticket <= up_to)
            ended.push_back(take_off(host));
        const auto stays =
            std::stable_partition(host.waiting.begin(), host.waiting.end(),
                                  [up_to](const JobPtr& job) { return job->ticket > up_to; });
        std::move(stays, host.waiting.end(), std::back_inserter(ended));
        host.waiting.erase(stays, host.waiting.end());
    }
    // Answer first: before its 7.87, curl waits for the resolver when a look-up is given up.
    for (const JobPtr& job : ended)
        job->done(cancelled());
    for (const JobPtr& job : ended)
        if (job->exchange)
            curl_multi_remove_handle(multi_, job->exchange->handle());
}

/// Starts what may start now; how long until the next may.
milliseconds HttpClient::Loop::start_due()
{
    const auto now = SteadyClock::now();
    auto next = now + std::chrono::minutes(1);
    for (auto entry = hosts_.begin(); entry != hosts_.end();) {
        Host& host = entry->second;
        if (!host.active && host.waiting.empty() && host.free_at <= now) {
            entry = hosts_.erase(entry);
            continue;
        }
        if (!host.active && !host.waiting.empty()) {
            const Job& first = *host.waiting.front();
            const auto due = first.same_host ? now : std::max(host.free_at, first.not_before);
            if (due <= now)
                start(host);
            else
                next = std::min(next, due);
        }
        if (host.active && !host.active->exchange->has_begun())
            next = std::min(next, first_byte_due(*host.active));
        ++entry;
    }
    return std::chrono::ceil<milliseconds>(std::max(next - now, SteadyClock::duration::zero()));
}

SteadyClock::time_point HttpClient::Loop::first_byte_due(const Job& job) const
{
    return job.started + settings_.limits.first_byte_timeout;
}

/// curl knows no limit for the first byte alone.
void HttpClient::Loop::give_up_silent()
{
    const auto now = SteadyClock::now();
    std::vector<JobPtr> silent;
    for (auto& [name, host] : hosts_)
        if (host.active && !host.active->exchange->has_begun() &&
            first_byte_due(*host.active) <= now)
            silent.push_back(take_off(host));
    for (const JobPtr& job : silent) {
        job->done(tl::unexpected(job->exchange->unanswered()));
        curl_multi_remove_handle(multi_, job->exchange->handle());
    }
}

/// The job under way; its host's pause begins.
JobPtr HttpClient::Loop::take_off(Host& host)
{
    host.free_at = SteadyClock::now() + settings_.host_spacing;
    return std::move(host.active);
}

void HttpClient::Loop::start(Host& host)
{
    JobPtr job = std::move(host.waiting.front());
    host.waiting.pop_front();
    job->started = SteadyClock::now();
    // 0 would mean "no limit" to curl.
    const auto left = std::max(settings_.limits.total_timeout - job->spent, milliseconds(1));
    job->exchange =
        std::make_unique<Exchange>(job->url, job->first_origin, job->request, settings_, left);
    curl_easy_setopt(job->exchange->handle(), CURLOPT_PRIVATE, static_cast<void*>(&host));
    curl_multi_add_handle(multi_, job->exchange->handle());
    host.active = std::move(job);
}

void HttpClient::Loop::finish_ended()
{
    int left = 0;
    while (const CURLMsg* message = curl_multi_info_read(multi_, &left)) {
        if (message->msg != CURLMSG_DONE)
            continue;
        const CURLcode code = message->data.result;  // `message` dies with the handle's removal
        void* host = nullptr;
        curl_easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, &host);
        finish(*static_cast<Host*>(host), code);  // a map's values stay where they are
    }
}

void HttpClient::Loop::finish(Host& host, CURLcode code)
{
    JobPtr job = take_off(host);
    job->spent += std::chrono::duration_cast<milliseconds>(SteadyClock::now() - job->started);
    auto result = job->exchange->finish(code, clock_());
    if (result && result->not_modified() && job->request.validators == Validators{})
        result =
            fail(ErrorKind::outage,
                 Phrase::of("%1 says that nothing changed, though nothing was fetched yet",
                            job->url.host),
                 Phrase::of("the next try follows by itself"), job->url.shown() + ": HTTP 304");
    const bool follows = result && !job->request.json;
    const auto location = follows ? job->exchange->redirect() : std::nullopt;
    curl_multi_remove_handle(multi_, job->exchange->handle());
    job->exchange.reset();
    if (location)
        follow(std::move(job), *location);
    else
        job->done(std::move(result));
}

/// Sends a redirected job to the head of its next host's queue.
void HttpClient::Loop::follow(JobPtr job, const std::string& location)
{
    const std::string from = job->url.host;
    if (++job->redirects > settings_.limits.max_redirects) {
        job->done(fail(ErrorKind::invalid_input,
                       Phrase::of("%1 redirects more than %2 times", from,
                                  std::to_string(settings_.limits.max_redirects)),
                       Phrase::of("check the source's address")));
        return;
    }
    auto target = job->url.resolve(location);
    if (!target) {
        Error error = target.error();
        error.what = Phrase::of("%1 redirects to an address that is not fetched", from);
        error.detail = target.error().what;
        job->done(tl::unexpected(std::move(error)));
        return;
    }
    job->same_host = target->host == from;
    job->url = std::move(*target);
    Host& host = hosts_[job->url.host];
    host.waiting.push_front(std::move(job));
}

HttpClient::HttpClient(HttpSettings settings, Clock clock)
{
    ensure_curl();
    loop_ = std::make_unique<Loop>(std::move(settings), clock);
}

HttpClient::~HttpClient() = default;

void HttpClient::get(HttpRequest request, Done done)
{
    auto job = std::make_unique<Job>();
    job->request = std::move(request);
    job->done = std::move(done);
    job->not_before = SteadyClock::now() + job->request.delay;
    loop_->post(std::move(job));
}

std::future<Result<HttpResponse>> HttpClient::get(HttpRequest request)
{
    // std::function copies, a promise does not.
    const auto promise = std::make_shared<std::promise<Result<HttpResponse>>>();
    auto future = promise->get_future();
    get(std::move(request),
        [promise](Result<HttpResponse> result) { promise->set_value(std::move(result)); });
    return future;
}

void HttpClient::cancel_all() { loop_->cancel_all(); }

}  // namespace undertone::net
