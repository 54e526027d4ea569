#pragma once

#include "engines/built_in_engine.h"
#include "scoring/scorer.h"
#include "support/files.h"
#include "view/desk.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace undertone::test {

constexpr auto patience = 10'000;  ///< ms; nothing here takes that long unless it hangs

struct DeskOptions {
    std::vector<Source> sources{};  ///< besides those of the stories and bars
    bool live = false;              ///< it fetches and tests, and waits between no two requests
    bool demo = false;
    view::KeyStore key_store{};
    view::SettingsStore settings{};
    std::vector<RequestBudget> budgets{};
    bool engines = false;  ///< another one can score
    std::function<void(std::function<void(std::string)>)> system_proxy{};
};

/// A small workspace on a real database in a folder of its own: the reference that ships, the demo's
/// bars of NVDA and AMD, two stories about Nvidia, and the lists Chips (NVDA, AMD, AVGO) and
/// Hyperscalers (MSFT).
class DeskFixture {
public:
    explicit DeskFixture(DeskOptions options = {});
    ~DeskFixture();

    [[nodiscard]] view::Desk& desk() { return *desk_; }
    /// Waits until the ingest thread has stored the desk's lists; then what a next start would read.
    std::vector<Watchlist> stored_lists();
    /// Likewise, after stored_lists(): of their groups and labels.
    view::WatchArrangement stored_arrangement();
    /// Likewise the sources.
    std::vector<Source> stored_sources();
    /// What is stored, read by a connection of its own.
    [[nodiscard]] store::Reader reader() const;

private:
    TemporaryFolder folder_;
    std::filesystem::path database_;
    std::unique_ptr<scoring::Scorer> scorer_;
    std::unique_ptr<engines::Engine> engine_;
    std::unique_ptr<view::Desk> desk_;
};

}  // namespace undertone::test
