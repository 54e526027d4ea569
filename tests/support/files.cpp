#include "support/files.h"

#include <atomic>
#include <fstream>
#include <gtest/gtest.h>
#include <random>
#include <sstream>

namespace undertone::test {

std::string read_file(const std::filesystem::path& path)
{
    std::ifstream in(path, std::ios::binary);
    EXPECT_TRUE(in) << "cannot read " << path;
    std::ostringstream out;
    out << in.rdbuf();
    return out.str();
}

void write_file(const std::filesystem::path& path, const std::string& bytes)
{
    std::ofstream out(path, std::ios::binary | std::ios::trunc);
    out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    out.close();
    EXPECT_TRUE(out) << "cannot write " << path;
}

TemporaryFolder::TemporaryFolder()
{
    static std::atomic<int> count{0};
    std::random_device random;
    path_ = std::filesystem::temp_directory_path() /
            ("undertone-test-" + std::to_string(random()) + "-" + std::to_string(++count));
    std::filesystem::create_directories(path_);
}

TemporaryFolder::~TemporaryFolder()
{
    std::error_code ignored;  // a test's left-overs are not worth failing it
    std::filesystem::remove_all(path_, ignored);
}

}  // namespace undertone::test
