#pragma once

#include "core/error.h"

#include <atomic>
#include <chrono>
#include <memory>
#include <string>
#include <string_view>

namespace undertone::engines {

/// A program that reads lines and writes lines. Its standard error is read as well, of which the
/// last line is kept for words. One thread, from start() to the destructor.
class ChildProcess {
public:
    /// `command`: the program and its arguments, in double quotes where they hold blanks; no shell
    /// runs. `grace`: between asking it to end and killing it.
    /// Errors: invalid_input (no command), engine (there is no such program, it may not be run).
    static Result<ChildProcess> start(const std::string& command, std::chrono::milliseconds grace);
    ChildProcess(ChildProcess&&) noexcept;
    ChildProcess& operator=(ChildProcess&&) noexcept;
    /// Closes its input, asks it to end, kills it at last; waits until it is gone.
    ~ChildProcess();

    /// Never waits: what the program does not take yet is written while read_line() waits.
    void write(std::string_view bytes);
    /// The next line, without its end. The program is ended before an error is given.
    /// Errors: engine (it ended, with its exit code and last words; nothing came within `timeout`; a
    /// line over 4 MB), cancelled (within 100 ms of `stop`, and the grace).
    Result<std::string> read_line(std::chrono::milliseconds timeout, const std::atomic<bool>& stop);

private:
    struct Parts;
    explicit ChildProcess(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> parts_;
};

}  // namespace undertone::engines
