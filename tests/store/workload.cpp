#include "store/workload.h"

#include "store/doctor.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace undertone::store::test {
namespace {

/// The fixture's makers of rows.
struct Rows : StoreTest {
    using StoreTest::mention;
    using StoreTest::source;
    using StoreTest::story;
    using StoreTest::topic;
};

constexpr int longest_document = 5;

bool revises(int number) { return number > 0 && number % 3 == 0; }
bool sets(int number) { return number % 4 == 0; }
std::string id_of(int number, int part)
{
    return std::to_string(number) + "." + std::to_string(part);
}
std::string key_of(int number) { return "step/" + std::to_string(number); }

NewStory numbered(const std::string& id, const std::string& title)
{
    NewStory one = Rows::story(id, title, {Rows::mention("nvidia", 0.5)});
    one.content.text = std::string(3'000, 'x') + title;
    return one;
}

}  // namespace

Result<void> Workload::save_reference(Writer& writer)
{
    return writer.save_reference({{{"nvidia"}, "Nvidia", {"Nvidia"}, Symbol{"NVDA"}}},
                                 {{{"NVDA"}, "Nvidia", "NASDAQ", "USD"}}, {Rows::topic("deepseek")},
                                 {Rows::source("a")});
}

Result<void> Workload::step(Writer& writer, int number)
{
    std::vector<NewStory> document;
    for (int part = 0; part <= number % longest_document; ++part)
        document.push_back(numbered(id_of(number, part), "Nvidia " + id_of(number, part)));
    if (revises(number))
        document.push_back(numbered(id_of(number - 1, 0), "Revised by " + std::to_string(number)));
    if (const auto saved = writer.save_stories(document); !saved)
        return tl::unexpected(saved.error());
    FetchRecord fetch;
    fetch.source = {"a"};
    fetch.at = g_now + seconds(number);
    fetch.ok = true;
    fetch.interval = seconds(900);
    if (const auto saved = writer.save_fetch(fetch); !saved)
        return tl::unexpected(saved.error());
    return sets(number) ? writer.set_setting(key_of(number), "done") : Result<void>{};
}

std::string Workload::missing(const Reader& reader, const std::set<int>& steps)
{
    std::vector<std::string> ids;
    for (const int number : steps)
        for (int part = 0; part <= number % longest_document; ++part)
            ids.push_back(id_of(number, part));
    const auto known = reader.known_ids({"a"}, ids);
    if (!known)
        return to_sentence(known.error());
    for (const std::string& id : ids)
        if (known->count(id) == 0)
            return "story " + id;
    StoryQuery all;
    all.limit = 1'000'000;
    const auto stories = reader.stories(all);
    if (!stories)
        return to_sentence(stories.error());
    std::set<std::string> titles;
    for (const StoryView& view : *stories)
        titles.insert(view.story.content.title);
    for (const int number : steps) {
        if (revises(number) && titles.count("Revised by " + std::to_string(number)) == 0)
            return "the revision of " + std::to_string(number);
        if (sets(number) && reader.setting(key_of(number)).value_or("") != "done")
            return "the setting of " + std::to_string(number);
    }
    return {};
}

namespace {

/// FTS5's own check of its index against the words, for which it must be able to write; empty: none.
std::string faults_of_words(const std::filesystem::path& file)
{
    try {
        SQLite::Database db(file.string(), SQLite::OPEN_READWRITE, 5'000);
        if (db.tableExists("search"))
            db.exec("INSERT INTO search (search, rank) VALUES ('integrity-check', 1)");
        return {};
    } catch (const SQLite::Exception& error) {
        return std::string("words: ") + error.what() + "\n";
    }
}

}  // namespace

std::string faults_of(const std::filesystem::path& file)
{
    const auto findings = examine(file);
    if (!findings)
        return to_sentence(findings.error());
    std::string faults;
    for (const Finding& one : *findings)
        if (!one.good)
            faults += one.check + ": " + one.words + "\n";
    return faults + faults_of_words(file);
}

}  // namespace undertone::store::test
