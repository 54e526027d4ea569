#pragma once

#include <filesystem>
#include <string>

namespace undertone::test {

/// The whole file. Fails the test when it is not there.
std::string read_file(const std::filesystem::path& path);

/// Writes the whole file. Fails the test when it cannot.
void write_file(const std::filesystem::path& path, const std::string& bytes);

/// A new folder, removed with the object.
class TemporaryFolder {
public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    [[nodiscard]] const std::filesystem::path& path() const { return path_; }

private:
    std::filesystem::path path_;
};

}  // namespace undertone::test

/// `UNDERTONE_REQUIRE_SHARED("data/prices/daily/NVDA.csv");`: without that file of the recorded data
/// the test is skipped with a message.
#define UNDERTONE_REQUIRE_SHARED(relative)                                                        \
    if (!std::filesystem::exists(std::filesystem::path(UNDERTONE_SHARED_DIR) / (relative)))       \
    GTEST_SKIP() << "needs the recorded data: " << (relative)
