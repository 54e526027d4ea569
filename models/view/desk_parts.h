#pragma once

#include "ingest/daily_housekeeping.h"
#include "view/desk.h"
#include "view/reader_thread.h"
#include "view/settings_watch.h"

#include <atomic>
#include <memory>
#include <optional>

// Private to desk*.cpp.
namespace undertone::view {

struct Desk::Parts {
    Start start;
    WatchArrangement arrangement;
    Clock clock;
    std::unique_ptr<net::HttpClient> http;
    std::unique_ptr<ReaderThread> reader;
    std::atomic<bool> stop{false};
    std::atomic<bool> stop_search{false};
    bool fetching = false;
    std::optional<net::HttpSettings> asked_http;     // as set; none: nothing is known of them
    std::optional<net::HttpSettings> http_settings;  // those in use
    std::string system_proxy;
    bool proxy_known = false, proxy_asked = false;  // for the next round
    SettingValues settings;                         // as last read or kept
    std::unique_ptr<SettingsWatch> watch;
    std::vector<SourceId> fetch_also;  // with the next round
    bool fetch_waits = false;          // for keys
    int keys_awaited = 0;
    std::optional<Error> key_trouble;  // of the store, when it was asked last
    /// A look at an address whose host counts requests.
    struct Turn {
        std::uint64_t ticket = 0;
        net::HttpRequest request;
        Utc until{};  // no longer waited for
        std::function<void(Result<net::HttpResponse>)> take;
    };
    void take_turn(Desk& desk, const Turn& turn);
    std::atomic<std::uint64_t> probe_ticket{0};  // the GUI thread's; others look if it is theirs
    std::uint64_t preview_ticket = 0;
    std::shared_ptr<net::HttpClient> probe_http;  // a look on the ingest thread keeps its own
    std::optional<ingest::DailyHousekeeping> house;  // the ingest thread's
    bool house_is_posted = false;
    std::unique_ptr<Alerts> alerts;
    std::unique_ptr<Engines> engines;
    std::unique_ptr<ingest::IngestThread> ingest;  // last: ends first, using the others
};

}  // namespace undertone::view
