#pragma once

#include "core/error.h"
#include "engines/engine_choice.h"
#include "ingest/schedule.h"
#include "net/http_client.h"
#include "store/retention.h"
#include "view/settings_table.h"

#include <QStringList>
#include <functional>

namespace undertone::view {

/// What fetching and housekeeping go by.
struct RunSettings {
    net::HttpSettings http;
    ingest::Pace pace;
    store::Retention retention;
    engines::EngineChoice engine;  ///< without its key
};

/// Where a desk's settings are kept: files, which the composition root knows. GUI thread.
struct SettingsStore {
    /// Errors: io.
    std::function<Result<SettingValues>()> read{};
    /// Keeps all of them, or none where one cannot be kept; then what fetching is to go by.
    /// Errors: invalid_input (a value that is none), io.
    std::function<Result<RunSettings>(const SettingValues&)> write{};
    /// What fetching is to go by where another program has kept them. Errors: invalid_input.
    std::function<Result<RunSettings>(const SettingValues&)> meant{};
    QStringList files{};  ///< that others change too; they may be missing
};

}  // namespace undertone::view
