#include "app/logging.h"

#include <QString>
#include <spdlog/sinks/null_sink.h>
#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

namespace undertone::app {
namespace {

void log_qt_message(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    const auto level = type == QtDebugMsg || type == QtInfoMsg ? spdlog::level::debug
                       : type == QtWarningMsg                  ? spdlog::level::warn
                                                               : spdlog::level::critical;
    spdlog::log(level, "Qt: {}", message.toStdString());
}

}  // namespace

void start_logging(const std::filesystem::path& file)
{
    spdlog::drop("undertone");  // another workspace's, before
    try {
        std::filesystem::create_directories(file.parent_path());
        spdlog::set_default_logger(
            spdlog::rotating_logger_mt("undertone", file.string(), 2 << 20, 3));
    } catch (const std::exception& problem) {
        spdlog::set_default_logger(spdlog::stderr_logger_mt("undertone"));
        spdlog::warn("no log file at {}: {}", file.string(), problem.what());
    }
    qInstallMessageHandler(log_qt_message);
    spdlog::flush_on(spdlog::level::warn);
    spdlog::set_pattern("%Y-%m-%dT%H:%M:%S.%e%z %l [%t] %v");
}

void log_nothing()
{
    spdlog::set_default_logger(spdlog::null_logger_mt("none"));
    qInstallMessageHandler(log_qt_message);
}

}  // namespace undertone::app
