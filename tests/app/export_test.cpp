#include "cli_process.h"
#include "support/files.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <iterator>

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

TEST(Export, TheSameChartIsTheSameFileFromEveryProcess)
{
    const TemporaryFolder folder;
    for (const char* format : {"pdf", "svg", "png", "csv"}) {
        std::string bytes[2];
        for (std::string& one : bytes) {
            const std::string file = (folder.path() / "chart.").string() + format;
            const CliRun run =
                export_to(file, {"--as-of", "2025-03-31T21:00:00Z", "--scale", "1"});
            ASSERT_EQ(run.exit, 0) << run.err;
            one = read_file(file);
        }
        EXPECT_GT(bytes[0].size(), 1000u) << format;
        EXPECT_TRUE(bytes[0] == bytes[1]) << format;
    }
}

TEST(Export, PaperIsWhatWasAskedFor)
{
    const TemporaryFolder folder;
    const std::string file = (folder.path() / "chart.svg").string();
    ASSERT_EQ(export_to(file, {"--paper", "A4", "--landscape"}).exit, 0);
    EXPECT_THAT(read_file(file), HasSubstr("viewBox=\"0 0 1123 794\""));
    ASSERT_EQ(export_to(file, {"--paper", "1280x720"}).exit, 0);
    EXPECT_THAT(read_file(file), HasSubstr("viewBox=\"0 0 1280 720\""));
    EXPECT_EQ(export_to(file, {"--paper", "a9"}).exit, 2);
    EXPECT_EQ(export_to(file, {"--format", "gif"}).exit, 2);
}

/// A list of its own on the shared workspace, as long as the test needs it.
class ListOf {
public:
    explicit ListOf(const std::string& symbols)
    {
        EXPECT_EQ(run_cli({"watchlists", "--add", name, "--workspace", demo_workspace()}).exit, 0);
        const CliRun set = run_cli({"watchlists", "--set", name, "--symbols", symbols,
                                    "--workspace", demo_workspace()});
        EXPECT_EQ(set.exit, 0) << set.err;
    }
    ~ListOf() { run_cli({"watchlists", "--remove", name, "--workspace", demo_workspace()}); }
    const std::string name = "To export";
};

TEST(Export, AWatchlistIsAFileASymbolAndOneWithoutBarsStopsNoOther)
{
    const TemporaryFolder folder;
    const ListOf list("NVDA,CRWV,AMD");  // CoreWeave was listed in March 2025
    const auto out = folder.path() / "charts";
    const CliRun run = run_cli({"export", "--each", list.name, "--topic", "deepseek", "--from",
                                "2025-01-02", "--to", "2025-01-27", "--out", out.string(),
                                "--format", "pdf", "--workspace", demo_workspace()});
    EXPECT_EQ(run.exit, 1);
    const auto lines = run.lines();
    ASSERT_EQ(lines.size(), 3u);
    EXPECT_EQ(lines[0]["symbol"], "NVDA");
    EXPECT_EQ(lines[1]["symbol"], "CRWV");
    EXPECT_THAT(lines[1]["error"].get<std::string>(), testing::Not(testing::IsEmpty()));
    EXPECT_EQ(lines[2]["symbol"], "AMD");
    for (const char* name : {"nvda-deepseek-2025-01-27.pdf", "amd-deepseek-2025-01-27.pdf"})
        EXPECT_THAT(read_file(out / name), StartsWith("%PDF-")) << name;
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(out), {}), 2);

    EXPECT_EQ(run_cli({"export", "--each", "No such list", "--out", out.string(),
                       "--workspace", demo_workspace()})
                  .exit,
              1);
    EXPECT_EQ(run_cli({"export", "--each", list.name, "--symbol", "NVDA", "--out",
                       out.string(), "--workspace", demo_workspace()})
                  .exit,
              2);
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
