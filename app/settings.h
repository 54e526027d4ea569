#pragma once

#include "core/error.h"
#include "ingest/schedule.h"
#include "net/http_client.h"
#include "store/retention.h"

#include <filesystem>

namespace undertone::app {

/// What a user may set for a workspace, in its settings.ini:
///
///     [net]
///     userAgent=Undertone/0.1 (desktop news reader)
///     proxy=http://proxy.example:3128   ; empty: the environment's
///     caFile=/etc/ssl/own.pem           ; certificates to trust besides the system's
///     hostSpacing=1000                  ; milliseconds between two requests to a host, 0..600000
///     [collect]
///     startsPerSecond=4                 ; sources started where many are due at once, 0.1..1000
///     [retention]
///     textDays=365                      ; texts of older stories go, 7..36500; without it none does
///     databaseMb=2000                   ; so much text goes as the data are larger, 10..10000000
struct Settings {
    net::HttpSettings http;
    ingest::Pace pace;
    store::Retention retention;
};

/// A file or key that is not there stands for the default. Errors: invalid_input (a value that is
/// none, naming its key), io (a file that cannot be read).
Result<Settings> read_settings(const std::filesystem::path& file);

}  // namespace undertone::app
