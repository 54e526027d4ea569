// The parser over the cases of other feed readers' suites (gofeed, rss-parser, miniflux, newsboat).
// Rates are of the cases that assert a field; a case whose entry is missing misses all its fields, so
// that an empty answer does not look like success.
#include "sources/feed.h"

#include "core/text.h"
#include "sources/text_decoding.h"
#include "support/files.h"

#include <gtest/gtest.h>
#include <algorithm>
#include <functional>
#include <iomanip>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

namespace undertone::sources {
namespace {

using nlohmann::json;
namespace fs = std::filesystem;

const fs::path folder = fs::path(UNDERTONE_SHARED_DIR) / "data/feeds";

struct Rate {
    int asked = 0, met = 0;
    [[nodiscard]] double value() const { return asked == 0 ? 1.0 : double(met) / asked; }
};

/// What the cases of a suite assert, field by field.
class Tally {
public:
    /// One case: for each field that it asserts, whether all of that was met.
    using Verdicts = std::map<std::string, bool>;

    void add(const std::string& suite, const Verdicts& verdicts, bool has_entries)
    {
        for (const auto& [field, met] : verdicts)
            for (const std::string& whose : {suite, std::string("all")}) {
                count(rates_[whose + ", " + field], met);
                if (field == "count" && has_entries)
                    count(rates_[whose + ", count where there are entries"], met);
            }
    }

    void print() const
    {
        for (const auto& [what, rate] : rates_)
            std::cout << "  " << std::left << std::setw(48) << what << rate.met << " of "
                      << rate.asked << '\n';
    }

    [[nodiscard]] double rate(const std::string& field) const
    {
        const auto found = rates_.find("all, " + field);
        return found == rates_.end() ? 0 : found->second.value();
    }

private:
    static void count(Rate& rate, bool met)
    {
        ++rate.asked;
        rate.met += met;
    }

    std::map<std::string, Rate> rates_;
};

std::string text_or_empty(const json& object, const char* key)
{
    return object.contains(key) && object[key].is_string() ? object[key].get<std::string>() : "";
}

/// Titles compare as plain text; where the suite keeps HTML, feedparser's plain form counts.
bool same_title(const std::string& asserted, const json& oracle, const std::string& ours)
{
    const std::string wanted = to_plain_line(asserted);
    return ours == wanted || ours == to_plain_line(text_or_empty(oracle, "title_plain")) ||
           ours == to_plain_line(html_to_text(wanted));
}

std::string iso_or_empty(const std::optional<Published>& date)
{
    return date ? to_iso(date->time) : "";
}

void tell(const std::string& file, const std::string& what, const std::string& wanted,
          const std::string& ours)
{
    std::cout << "  " << file << ": " << what << "\n    wanted " << wanted << "\n    ours   "
              << ours << '\n';
}

/// Holds `feed` to the entries that a row asserts, or that its oracle gives, as far as `counts` says
/// that a field is to be held to.
void judge_entries(const std::string& file, const json& wanted_entries, const json& oracle,
                   const ParsedFeed& feed, const std::function<bool(std::string_view)>& counts,
                   Tally::Verdicts& verdicts)
{
    for (const auto& [index, wanted] : wanted_entries.items()) {
        const std::size_t i = std::stoul(index);
        const FeedEntry missing;
        const FeedEntry& ours = i < feed.entries.size() ? feed.entries[i] : missing;
        const json its_oracle =
            i < oracle["entries"].size() ? oracle["entries"][i] : json::object();
        const auto judge = [&](const char* field, const char* key, const std::string& mine) {
            if (!counts(key) || !wanted.contains(key) || !wanted[key].is_string())
                return;
            const std::string theirs(trim(wanted[key].get<std::string>()));
            const bool met = std::string_view(key) == "title" ? same_title(theirs, its_oracle, mine)
                                                              : theirs == mine;
            if (!met)
                tell(file, std::string(key) + " of entry " + index, theirs, mine);
            verdicts[field] = verdicts.try_emplace(field, true).first->second && met;
        };
        judge("title", "title", ours.story.title);
        judge("link", "link", ours.story.link);
        judge("id", "id", ours.story.external_id);
        judge("date", "published_utc", iso_or_empty(ours.story.published));
        judge("date", "updated_utc", iso_or_empty(ours.updated));
    }
}

void judge_count(const std::string& file, std::size_t wanted, std::size_t ours,
                 Tally::Verdicts& verdicts)
{
    verdicts["count"] = wanted == ours;
    if (wanted != ours)
        tell(file, "entries", std::to_string(wanted), std::to_string(ours));
}

Tally::Verdicts judge_asserted(const json& row, const ParsedFeed& feed)
{
    Tally::Verdicts verdicts;
    const std::string file = row.at("file");
    const json& asserted = row.at("asserted");
    const json& oracle = row.at("oracle");
    const auto core = row.at("core_keys").get<std::vector<std::string>>();
    const auto counts = [&](std::string_view key) {
        return std::find(core.begin(), core.end(), key) != core.end();
    };
    if (counts("n_entries"))
        judge_count(file, asserted.at("n_entries"), feed.entries.size(), verdicts);
    if (counts("feed") && asserted.contains("feed") && asserted["feed"].contains("title")) {
        const std::string wanted = asserted["feed"]["title"];
        verdicts["feed title"] =
            same_title(wanted, oracle.value("feed", json::object()), feed.title);
        if (!verdicts["feed title"])
            tell(file, "feed title", wanted, feed.title);
    }
    if (asserted.contains("entries"))
        judge_entries(file, asserted["entries"], oracle, feed, counts, verdicts);
    return verdicts;
}

Tally::Verdicts judge_by_oracle(const json& row, const ParsedFeed& feed)
{
    Tally::Verdicts verdicts;
    const json& oracle = row.at("oracle");
    json wanted = json::object();
    std::set<std::string> ids;
    for (std::size_t i = 0; i < oracle["entries"].size(); ++i) {
        json entry = oracle["entries"][i];
        // Feedparser keeps a title's markup; its plain form is what readers see.
        entry["title"] = text_or_empty(entry, "title_plain");
        const std::string id = text_or_empty(entry, "id");
        // An id that an earlier entry bears, too: here the link is added, lest two stories be one.
        if (!ids.insert(id).second)
            entry.erase("id");
        // Without a link feedparser gives the id; "tag:..." opens nowhere and is no link here.
        if (text_or_empty(entry, "link") == id && !id.starts_with("http"))
            entry.erase("link");
        wanted[std::to_string(i)] = std::move(entry);
    }
    judge_count(row.at("file"), oracle.value("n_entries", std::size_t(0)), feed.entries.size(),
                verdicts);
    judge_entries(
        row.at("file"), wanted, oracle, feed, [](std::string_view) { return true; }, verdicts);
    return verdicts;
}

/// Every row of cases.jsonl with what our parser makes of its file.
template <typename Use>
void for_each_case(const Use& use)
{
    for (const std::string& line : split(test::read_file(folder / "cases.jsonl"), '\n')) {
        if (line.empty())
            continue;
        const json row = json::parse(line);
        const std::string bytes = test::read_file(folder / row.at("file").get<std::string>());
        use(row, parse_feed({bytes, "", "", "UTC"}).value_or(ParsedFeed{}));
    }
}

TEST(FeedSuites, what_other_readers_assert)
{
    UNDERTONE_REQUIRE_SHARED("data/feeds/cases.jsonl");
    Tally tally;
    for_each_case([&](const json& row, const ParsedFeed& feed) {
        if (row.at("usable_core").get<bool>() && row.value("consensus", false))
            tally.add(row.at("suite"), judge_asserted(row, feed),
                      row["asserted"].value("n_entries", 0) > 0);
    });
    tally.print();
    EXPECT_GE(tally.rate("count"), 0.98);
    EXPECT_GE(tally.rate("count where there are entries"), 0.98);
    for (const char* field : {"feed title", "title", "link", "id", "date"})
        EXPECT_GE(tally.rate(field), 0.97) << field;
}

// Files whose suites assert nothing that could be taken over: feedparser's reading is all there is to
// compare with. Where we differ on purpose, judge_by_oracle says why.
TEST(FeedSuites, what_feedparser_makes_of_the_others)
{
    UNDERTONE_REQUIRE_SHARED("data/feeds/cases.jsonl");
    Tally tally;
    for_each_case([&](const json& row, const ParsedFeed& feed) {
        if (!row.contains("asserted"))
            tally.add(row.at("suite"), judge_by_oracle(row, feed),
                      row.at("oracle").value("n_entries", 0) > 0);
    });
    tally.print();
    for (const char* field : {"count", "title", "link", "id", "date"})
        EXPECT_EQ(tally.rate(field), 1.0) << field;
}

}  // namespace
}  // namespace undertone::sources
