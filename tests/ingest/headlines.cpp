#include "ingest/headlines.h"

#include "core/text.h"
#include "ingest/title_words.h"
#include "scoring/shipped.h"

#include <QCryptographicHash>
#include <algorithm>
#include <fstream>
#include <nlohmann/json.hpp>

namespace undertone::test {
namespace {

namespace fs = std::filesystem;

std::string id_of(const std::string& title)
{
    return QCryptographicHash::hash(QByteArray::fromStdString(title), QCryptographicHash::Sha1)
        .toHex()
        .left(10)
        .toStdString();
}

std::string text_of(const nlohmann::json& row, const char* field)
{
    const auto at = row.find(field);
    return at != row.end() && at->is_string() ? at->get<std::string>() : std::string();
}

/// Two of the recorded sources gather other publishers' headlines and append their names.
std::string appended_publisher(const std::string& source, const std::string& title)
{
    const std::size_t length = ingest::without_publisher(title).size();
    if ((source != "alphavantage" && source != "tradingview") || length == title.size())
        return {};
    const std::string_view tail = std::string_view(title).substr(length);
    return std::string(tail.substr(tail.find(' ', 1) + 1));
}

std::string family_of(const nlohmann::json& row)
{
    static const PublisherFamilies families(
        sources::parse_publishers(scoring::test::shipped("reference/publishers.json")).value());
    const std::string source = text_of(row, "source"), site = text_of(row, "site");
    return families.of(site.empty() ? appended_publisher(source, row["title"]) : site, source);
}

Headline headline_of(const nlohmann::json& row)
{
    Headline one{
        id_of(row["title"]),
        {row["title"],
         text_of(row, "summary"),
         family_of(row),
         {},
         {},
         text_of(row, "source") == "federal_register" || text_of(row, "source") == "sec_edgar"}};
    one.news.known_at = utc_from_iso(text_of(row, "ts_utc")).value();
    if (row.value("date_only", false))
        one.news.known_at += std::chrono::hours(24) - seconds(1);
    const ScoredText scored =
        scoring::test::shipped_scorer().score({one.news.title, one.news.summary, {}, {}});
    for (const Mention& mention : scored.mentions)
        one.news.companies.push_back(mention.company);
    return one;
}

}  // namespace

std::vector<Headline> read_headlines(const fs::path& folder)
{
    std::vector<fs::path> files;
    for (const auto& file : fs::directory_iterator(folder))
        if (file.path().extension() == ".jsonl")
            files.push_back(file.path());
    std::sort(files.begin(), files.end());
    std::vector<Headline> all;
    for (const fs::path& path : files) {
        std::ifstream file(path);
        for (std::string line; std::getline(file, line);)
            if (const auto row = nlohmann::json::parse(line, nullptr, false);
                row.is_object() && !text_of(row, "title").empty())
                all.push_back(headline_of(row));
    }
    std::stable_sort(all.begin(), all.end(), [](const Headline& a, const Headline& b) {
        return a.news.known_at < b.news.known_at;
    });
    return all;
}

}  // namespace undertone::test
