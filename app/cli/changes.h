#pragma once

#include "store/database.h"

#include <atomic>
#include <csignal>
#include <iostream>
#include <string>

namespace undertone::app::cli {

/// The fields of a ChangeSet, for the lines of collect and import.
template <class Json>
void add_changes(Json& line, const store::ChangeSet& changes)
{
    line["stories_added"] = changes.stories_added;
    line["stories_revised"] = changes.stories_revised;
    line["stories_unchanged"] = changes.stories_unchanged;
    line["mentions_added"] = changes.mentions_added;
    line["bars_added"] = changes.bars_added;
    line["bars_changed"] = changes.bars_changed;
}

/// Ctrl+C and a polite kill ask long work to stop at its next step; what was stored stays.
inline std::atomic<bool> stop_asked{false};
static_assert(std::atomic<bool>::is_always_lock_free, "set in a signal handler");
inline void stop_on_signals()
{
    const auto note = [](int) { stop_asked = true; };
    std::signal(SIGINT, note);
    std::signal(SIGTERM, note);
}

/// A line on stderr for each step of making the demo.
inline bool print_progress(const std::string& what, int done, int total)
{
    if (!what.empty())
        std::cerr << "undertone-cli: " << done + 1 << '/' << total << ' ' << what << '\n';
    return !stop_asked;
}

}  // namespace undertone::app::cli
