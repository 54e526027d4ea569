#include "app/logging.h"

#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

namespace undertone::app {

void start_logging(const std::filesystem::path& file)
{
    try {
        std::filesystem::create_directories(file.parent_path());
        spdlog::set_default_logger(
            spdlog::rotating_logger_mt("undertone", file.string(), 2 << 20, 3));
    } catch (const std::exception& problem) {
        spdlog::set_default_logger(spdlog::stderr_logger_mt("undertone"));
        spdlog::warn("no log file at {}: {}", file.string(), problem.what());
    }
    spdlog::flush_on(spdlog::level::warn);
    spdlog::set_pattern("%Y-%m-%dT%H:%M:%S.%e%z %l [%t] %v");
}

}  // namespace undertone::app
