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
            const CliRun run = export_to(file, {"--as-of", "2025-03-31T21:00:00Z"});
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

CliRun run_on_demo(std::vector<std::string> arguments)
{
    arguments.insert(arguments.begin(), "export");
    arguments.insert(arguments.end(), {"--workspace", demo_workspace()});
    return run_cli(arguments);
}

TEST(Export, SeveralSymbolsAreOnePictureTheSameFromEveryProcess)
{
    const TemporaryFolder folder;
    const ListOf list("NVDA,AMD,MSFT,SMH");
    const std::vector<std::vector<std::string>> both = {{"--compare", "nvda, AMD,MSFT"},
                                                        {"--multiples", list.name}};
    for (const auto& form : both)
        for (const std::string format : {"pdf", "svg", "png", "csv"}) {
            std::string bytes[2];
            for (std::string& one : bytes) {
                const std::string file = (folder.path() / ("compared." + format)).string();
                auto arguments = form;
                arguments.insert(arguments.end(),
                                 {"--topic", "deepseek", "--from", "2025-01-02", "--to",
                                  "2025-02-28", "--as-of", "2025-03-01T00:00:00Z", "--out", file});
                const CliRun run = run_on_demo(arguments);
                ASSERT_EQ(run.exit, 0) << run.err;
                EXPECT_EQ(run.lines().at(0)["symbols"].size(), form == both[0] ? 3u : 4u);
                EXPECT_EQ(run.lines().at(0)["sessions"], 39);
                one = read_file(file);
            }
            EXPECT_GT(bytes[0].size(), 1000u) << format;
            EXPECT_TRUE(bytes[0] == bytes[1]) << format;
            if (format == "svg") {
                EXPECT_THAT(bytes[0], HasSubstr("DeepSeek tone"));
            }
        }
}

TEST(Export, ASymbolWithoutAChartIsToldAndTheOthersAreCompared)
{
    const TemporaryFolder folder;
    const std::string file = (folder.path() / "compared.csv").string();
    const CliRun run = run_on_demo({"--compare", "NVDA,NOSUCH", "--out", file});
    EXPECT_EQ(run.exit, 1);
    ASSERT_EQ(run.lines().size(), 2u);
    EXPECT_EQ(run.lines()[0]["symbol"], "NOSUCH");
    EXPECT_EQ(run.lines()[1]["symbols"], nlohmann::json({"NVDA"}));
    std::filesystem::remove(file);
    EXPECT_EQ(run_on_demo({"--compare", "NOSUCH", "--out", file}).exit, 1);
    EXPECT_FALSE(std::filesystem::exists(file));
}

TEST(Export, WhatWouldDoNothingIsAUsageErrorAndNothingIsWritten)
{
    const TemporaryFolder folder;
    const auto path = [&](const char* name) { return (folder.path() / name).string(); };
    const std::pair<std::vector<std::string>, const char*> wrong[] = {
        {{"--symbol", "NVDA", "--out", path("a.pdf"), "--scale", "3"}, "--scale is of png"},
        {{"--symbol", "NVDA", "--out", path("a.svg"), "--scale", "3"}, "--scale is of png"},
        {{"--symbol", "NVDA", "--out", path("a.csv"), "--dark"}, "--dark does not go with csv"},
        {{"--symbol", "NVDA", "--out", path("a.pdf"), "--landscape"}, "--landscape changes nothing"},
        {{"--symbol", "NVDA", "--out", path("a.png"), "--format", "pdf"}, "name one of them"},
        {{"--symbol", "NVDA", "--out", path("a.png"), "--force"}, "--force goes with --each"},
        {{"--everything", path("all.jsonl"), "--format", "csv"}, "which is JSON Lines"},
        {{"--everything", path("all.jsonl"), "--topic", "deepseek"}, "--topic is of charts"},
        {{"--tables", path("tables"), "--scale", "2"}, "--scale is of charts"},
        {{"--compare", "A,B,C,D,E,F,G,H,I", "--out", path("a.pdf")}, "eight"},
        {{"--compare", "NVDA,,AMD", "--out", path("a.pdf")}, "takes symbols"},
        {{"--compare", "NVDA", "--benchmark", "SMH", "--out", path("a.pdf")}, "--benchmark does not"},
        {{"--compare", "NVDA", "--symbol", "AMD", "--out", path("a.pdf")}, "exclude one another"},
        {{"--compare", "NVDA"}, "--out is needed"}};
    for (const auto& [arguments, told] : wrong) {
        const CliRun run = run_on_demo(arguments);
        EXPECT_EQ(run.exit, 2) << told;
        EXPECT_THAT(run.err, HasSubstr(told));
    }
    EXPECT_TRUE(std::filesystem::is_empty(folder.path()));
    const ListOf empty("");
    const CliRun run = run_on_demo({"--each", empty.name, "--out", folder.path().string()});
    EXPECT_EQ(run.exit, 1);
    EXPECT_THAT(run.err, HasSubstr("There is no symbol on the watchlist"));
}

TEST(Export, AWatchlistReplacesNoFileUnaskedAndItsBenchmarkStandsAlone)
{
    const TemporaryFolder folder;
    const ListOf list("NVDA,SMH");
    const std::vector<std::string> asked = {
        "--each", list.name, "--benchmark", "SMH", "--from", "2025-01-02", "--to", "2025-01-31",
        "--out",  folder.path().string(), "--format", "csv"};
    const auto nvda = folder.path() / "nvda-all-2025-01-31.csv";
    write_file(nvda, "mine");
    const CliRun first = run_on_demo(asked);
    EXPECT_EQ(first.exit, 1);
    EXPECT_THAT(first.lines().at(0)["error"].get<std::string>(), HasSubstr("--force"));
    EXPECT_EQ(read_file(nvda), "mine");
    EXPECT_THAT(first.err, HasSubstr("SMH is the benchmark itself"));
    EXPECT_EQ(read_file(folder.path() / "smh-all-2025-01-31.csv").find("benchmark"),
              std::string::npos);
    auto forced = asked;
    forced.push_back("--force");
    EXPECT_EQ(run_on_demo(forced).exit, 0);
    EXPECT_THAT(read_file(nvda), HasSubstr("benchmark_close"));
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
