#pragma once

#include "core/error.h"
#include "view/settings_store.h"

#include <filesystem>

namespace undertone::app {

/// What a user may set for a workspace, in its settings.ini (view/settings_table.h has the bounds):
///
///     [net]
///     contact=you@example.com           ; sent with every request
///     userAgent=Undertone/0.1 (desktop news reader)
///     proxy=http://proxy.example:3128   ; empty: the environment's; none: without one
///     caFile=/etc/ssl/own.pem           ; certificates to trust besides the system's
///     hostSpacing=1000                  ; milliseconds between two requests to a host
///     [collect]
///     startsPerSecond=4                 ; sources started where many are due at once
///     [retention]
///     textDays=365                      ; texts of older stories go; without it none does
///     databaseMb=2000                   ; so much text goes as the data are larger
using Settings = view::RunSettings;

/// Values of the table as what they mean. Errors: invalid_input (a value that is none, naming its key;
/// an engine that lacks something).
Result<Settings> run_settings(const view::SettingValues& values);

/// Whether those of a group are values. Errors: invalid_input, naming the key.
Result<void> check_settings(const view::SettingValues& values, view::SettingGroup group);

/// A file or key that is not there stands for the default. Errors: invalid_input (a value that is
/// none, naming its key), io (a file that cannot be read).
Result<Settings> read_settings(const std::filesystem::path& file);

}  // namespace undertone::app
