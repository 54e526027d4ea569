#include "cli_process.h"
#include "support/files.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace undertone::test {
namespace {

using testing::HasSubstr;
using testing::StartsWith;

// What `packaging/run` writes on a machine without a display.
const std::vector<std::string> nvidia = {"export",     "--symbol",     "NVDA",   "--topic",
                                         "deepseek",   "--from",       "2024-12-01",
                                         "--to",       "2025-03-31",   "--workspace"};

CliRun export_to(const std::string& file, std::vector<std::string> more = {})
{
    std::vector<std::string> arguments = nvidia;
    arguments.push_back(demo_workspace());
    arguments.push_back("--out");
    arguments.push_back(file);
    arguments.insert(arguments.end(), more.begin(), more.end());
    return run_cli(arguments);
}

TEST(Export, PngNeedsNoDisplayAndIsTwiceTheSize)
{
    const TemporaryFolder folder;
    const std::string file = (folder.path() / "chart.png").string();
    const CliRun run = export_to(file);
    ASSERT_EQ(run.exit, 0) << run.err;
    EXPECT_GT(run.lines().at(0)["flags"].get<int>(), 5);
    const std::string bytes = read_file(file);
    ASSERT_THAT(bytes, StartsWith("\x89PNG"));
    const auto byte = [&](std::size_t i) { return std::size_t(static_cast<unsigned char>(bytes[i])); };
    EXPECT_EQ((byte(18) << 8) + byte(19), 3200u);  // IHDR: width, height (PNG specification §11.2.2)
    EXPECT_GE((byte(22) << 8) + byte(23), 1800u);
}

TEST(Export, PdfIsMade)
{
    const TemporaryFolder folder;
    const std::string file = (folder.path() / "chart.pdf").string();
    const CliRun run = export_to(file);
    ASSERT_EQ(run.exit, 0) << run.err;
    EXPECT_THAT(read_file(file), StartsWith("%PDF-"));
}

TEST(Export, AnUnknownEndingIsSaidAndNothingIsWritten)
{
    const TemporaryFolder folder;
    const std::string file = (folder.path() / "chart.xyz").string();
    const CliRun run = export_to(file);
    EXPECT_EQ(run.exit, 1);
    EXPECT_THAT(run.err, HasSubstr("png"));
    EXPECT_TRUE(std::filesystem::is_empty(folder.path()));
    EXPECT_EQ(export_to((folder.path() / "no" / "such" / "chart.png").string()).exit, 1);
    EXPECT_EQ(export_to(file, {"--from", "2025-13-01"}).exit, 2);
}

}  // namespace
}  // namespace undertone::test
