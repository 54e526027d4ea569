#pragma once

#include <memory>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace undertone::test {

struct CliRun {
    int exit = -1;
    std::string out, err;
    /// stdout as JSON lines; fails the test where one is not JSON.
    [[nodiscard]] std::vector<nlohmann::json> lines() const;
};

/// How the process is started besides its arguments.
struct CliSetting {
    std::string input;             ///< stdin
    bool obey_permissions = false; ///< root loses its right to ignore file permissions
    std::string home{};              ///< a folder; empty: one of the test program's
    std::string errors_to{};         ///< stderr goes to this file or terminal; empty: into CliRun
};

/// Runs the built undertone-cli with its own home, so that no test sees or touches the user's data,
/// without a display and without QT_QPA_PLATFORM.
CliRun run_cli(const std::vector<std::string>& arguments, const CliSetting& setting = {});

/// undertone-cli while it runs, with the home of run_cli(). Ended with the object, if need be.
class CliProcess {
public:
    explicit CliProcess(const std::vector<std::string>& arguments);
    ~CliProcess();
    void signal(int number);
    /// What it wrote on stderr so far.
    std::string errors();
    /// Until it ends by itself.
    CliRun wait();

private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

/// A folder that holds the demo workspace, built once for the whole program by `undertone-cli demo`.
const std::string& demo_workspace();

}  // namespace undertone::test
