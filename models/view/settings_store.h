#pragma once

#include "core/error.h"
#include "ingest/schedule.h"
#include "net/http_client.h"
#include "store/retention.h"
#include "view/settings_table.h"

#include <functional>

namespace undertone::view {

/// What fetching and housekeeping go by.
struct RunSettings {
    net::HttpSettings http;
    ingest::Pace pace;
    store::Retention retention;
};

/// Where a desk's settings are kept: files, which the composition root knows. GUI thread.
struct SettingsStore {
    /// Errors: io.
    std::function<Result<SettingValues>()> read{};
    /// Keeps all of them, or none where one cannot be kept; then what fetching is to go by.
    /// Errors: invalid_input (a value that is none), io.
    std::function<Result<RunSettings>(const SettingValues&)> write{};
};

}  // namespace undertone::view
