#pragma once

#include <filesystem>

namespace undertone::app {

/// Sends spdlog's default logger to a rotating file (3 x 2 MB). Where it cannot be written, to
/// stderr: a log that fails must not stop the program.
void start_logging(const std::filesystem::path& file);

}  // namespace undertone::app
