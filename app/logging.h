#pragma once

#include <filesystem>

namespace undertone::app {

/// Sends spdlog's default logger, and what Qt has to say, to a rotating file (3 x 2 MB). Where it
/// cannot be written, to stderr: a log that fails must not stop the program. Once a process.
void start_logging(const std::filesystem::path& file);

/// Until then, and for verbs that keep no log: stderr belongs to their one line of error, so the
/// pipeline and Qt, whose failures come back as results, stay off it.
void log_nothing();

}  // namespace undertone::app
