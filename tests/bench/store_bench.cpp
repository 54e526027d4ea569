// A million stories: written through the store's own writer, beside sqlite3's own speed for the same
// rows, and asked as the program asks. Prints a line for each figure with its bar.
//
//     store_bench [--stories N] [--folder DIR]       all of it (1,000,000 stories)
//     store_bench --folder DIR                       where DIR has a database: asks that one alone
//     store_bench --ask WHAT FILE                    one question in a process of its own
#include "sources/reference_data.h"
#include "store/doctor.h"
#include "store/search.h"
#include "story_generator.h"
#include "support/files.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sys/resource.h>
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <functional>
#include <iostream>
#include <map>
#include <set>
#include <unordered_set>

namespace undertone::bench {
namespace {

namespace fs = std::filesystem;
using std::chrono::hours;

/// A failure ends the run: figures of half a run would be read as figures.
template <class T>
T must(Result<T> result)
{
    if (result)
        return std::move(*result);
    std::cerr << to_sentence(result.error()) << '\n';
    std::exit(1);
}
void must(const Result<void>& result)
{
    if (result)
        return;
    std::cerr << to_sentence(result.error()) << '\n';
    std::exit(1);
}

void print(const char* what, double measured, const char* unit, double bar, bool at_least = false)
{
    const bool reached = at_least ? measured >= bar : measured <= bar;
    std::printf("%-58s %10.2f %-9s bar %s %g%s\n", what, measured, unit,
                at_least ? ">=" : "<=", bar, reached ? "" : "   MISSED");
    std::fflush(stdout);
}

/// Of the processes that ended.
double others_cpu_seconds()
{
    rusage used{};
    getrusage(RUSAGE_CHILDREN, &used);
    return double(used.ru_utime.tv_sec + used.ru_stime.tv_sec) +
           double(used.ru_utime.tv_usec + used.ru_stime.tv_usec) * 1e-6;
}

double own_cpu_seconds()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) * 1e-9;
}

double wall_seconds()
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

double peak_megabytes()
{
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    return double(used.ru_maxrss) / 1024;
}

/// Both in milliseconds. The bars are held against CPU time: a busy machine tilts it little.
struct Time {
    double cpu = 0, elapsed = 0;
};

Time time_of(const std::function<void()>& work)
{
    const double cpu = own_cpu_seconds(), wall = wall_seconds();
    work();
    return {(own_cpu_seconds() - cpu) * 1e3, (wall_seconds() - wall) * 1e3};
}

/// The median of seven, by CPU time.
Time median_of(const std::function<Time()>& measure)
{
    std::vector<Time> times;
    for (int i = 0; i < 7; ++i)
        times.push_back(measure());
    std::nth_element(times.begin(), times.begin() + 3, times.end(),
                     [](const Time& a, const Time& b) { return a.cpu < b.cpu; });
    return times[3];
}

void print(const std::string& what, const Time& time, double bar)
{
    print((what + " (elapsed " + std::to_string(int(time.elapsed + 0.5)) + " ms)").c_str(),
          time.cpu, "ms", bar);
}

std::string resource(const std::string& path)
{
    return test::read_file(fs::path(UNDERTONE_RESOURCE_DIR) / path);
}

// ---- writing -----------------------------------------------------------------------------------

Utc g_now;

struct Written {
    double cpu = 0, wall = 0;
    int stories = 0, titles = 0;
};

Written write(const fs::path& file, int stories)
{
    const auto companies = must(sources::parse_companies(resource("reference/companies.json")));
    const auto topics = must(sources::parse_topics(resource("reference/topics.json")));
    auto sources = must(sources::parse_sources(resource("reference/sources.json")));
    std::erase_if(sources, [](const Source& one) { return one.kind != SourceKind::news; });
    StoryGenerator generator(companies, topics, sources, stories);
    auto writer = must(store::Writer::open(file, [] { return g_now; }));
    must(writer.save_reference(companies, {}, topics, sources));

    constexpr std::size_t batch_size = 1'000;
    Written done;
    std::unordered_set<std::size_t> titles;  // by hash: the words themselves would be our memory
    std::vector<store::NewStory> batch;
    const auto save = [&] {
        g_now = generator.now();
        const double cpu = own_cpu_seconds(), wall = wall_seconds();
        done.stories += must(writer.save_stories(batch)).stories_added;
        done.cpu += own_cpu_seconds() - cpu;
        done.wall += wall_seconds() - wall;
        batch.clear();
    };
    while (auto story = generator.next()) {
        titles.insert(std::hash<std::string>()(story->content.title));
        batch.push_back(std::move(*story));
        if (batch.size() == batch_size)
            save();
    }
    save();
    done.titles = int(titles.size());
    return done;
}

// ---- sqlite3's own speed -----------------------------------------------------------------------

void run(const std::string& command)
{
    if (std::system(command.c_str()) == 0)
        return;
    std::cerr << "failed: " << command << '\n';
    std::exit(1);
}

/// The rows and indexes of a database as one transaction of SQL. Full-text tables are filled from
/// the rows that they index; triggers would do that a second time, so they come last.
void write_load_script(const fs::path& file, const fs::path& script)
{
    SQLite::Database db(file.string(), SQLite::OPEN_READONLY);
    SQLite::Statement row(db,
                          "SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL "
                          "AND name NOT LIKE 'sqlite!_%' ESCAPE '!'");
    std::vector<std::string> tables, full_text, triggers;
    std::map<std::string, std::string> schema;
    std::string rest;
    while (row.executeStep()) {
        const std::string type = row.getColumn(0), name = row.getColumn(1), sql = row.getColumn(2);
        if (sql.starts_with("CREATE VIRTUAL TABLE"))
            full_text.push_back(name);
        if (type == "table")
            schema[name] = sql;
        else if (type == "trigger")
            triggers.push_back(sql);
        else
            rest += sql + ";\n";
        if (type == "table")
            tables.push_back(name);
    }
    const auto is_shadow = [&](const std::string& name) {
        return std::any_of(full_text.begin(), full_text.end(), [&](const std::string& one) {
            return name.starts_with(one + "_") && !schema[name].starts_with("CREATE VIRTUAL") &&
                   schema[name].starts_with("CREATE TABLE '");
        });
    };
    std::erase_if(tables, is_shadow);

    std::ofstream out(script);
    out << "BEGIN;\n";
    for (const std::string& name : tables)
        out << schema[name] << ";\n";
    out << rest;
    out.close();
    for (const std::string& name : tables)
        if (std::find(full_text.begin(), full_text.end(), name) == full_text.end())
            run("sqlite3 '" + file.string() + "' '.mode insert " + name + "' 'SELECT * FROM " +
                name + "' >> '" + script.string() + "'");
    out.open(script, std::ios::app);
    for (const std::string& name : full_text)
        out << "INSERT INTO " << name << " (" << name << ") VALUES ('rebuild');\n";
    for (const std::string& sql : triggers)
        out << sql << ";\n";
    out << "COMMIT;\n";
}

struct Loaded {
    double cpu = 0, wall = 0;
};

Loaded load_with_sqlite3(const fs::path& file, const fs::path& folder)
{
    write_load_script(file, folder / "load.sql");
    const double cpu = others_cpu_seconds(), wall = wall_seconds();
    run("sqlite3 -bail '" + (folder / "peer.db").string() + "' < '" +
        (folder / "load.sql").string() + "'");
    const Loaded loaded{others_cpu_seconds() - cpu, wall_seconds() - wall};
    fs::remove(folder / "load.sql");
    fs::remove(folder / "peer.db");
    return loaded;
}

// ---- asking ------------------------------------------------------------------------------------

const CompanyId nvidia{"nvidia"};
const TopicId deepseek{"deepseek"};
constexpr seconds half_life = hours(72);

/// The closes of the year up to the last day, every day's: more than there are sessions.
std::vector<Utc> year()
{
    std::vector<Utc> closes;
    for (int day = StoryGenerator::days - 365; day < StoryGenerator::days; ++day)
        closes.push_back(midnight_utc(StoryGenerator::first_day() + std::chrono::days(day)) +
                         hours(21));
    return closes;
}

std::size_t index_of_year(const store::Reader& reader, const std::optional<TopicId>& topic,
                          std::optional<Utc> as_of = {})
{
    auto times = year();
    while (as_of && times.back() > *as_of)
        times.pop_back();
    const auto buckets = must(reader.buckets(
        {nvidia, topic, times.front() - analytics::look_back(half_life), times.back(), as_of}));
    const auto points = analytics::tone_index(buckets, times, half_life);
    if (std::none_of(points.begin(), points.end(),
                     [](const analytics::IndexPoint& one) { return one.weight > 0; }))
        must(Result<void>(fail(ErrorKind::internal, "The index is empty")));
    return buckets.size();
}

store::StoryQuery session(Date date, bool of_pair)
{
    store::StoryQuery query;
    query.company = nvidia;
    if (of_pair)
        query.topic = deepseek;
    query.to = midnight_utc(date) + hours(21);
    query.from = *query.to - hours(24);
    return query;
}

const Date quiet_day = date_from_iso("2025-06-18").value();

/// What people look for: one word, several, beginnings, phrases, filters, and all that together.
const std::vector<std::string>& searches()
{
    static const std::vector<std::string> all{"nvidia",
                                              "deepseek",
                                              "licence",
                                              "nvidia deepseek",
                                              "reasoning model broadcom",
                                              "chip*",
                                              "sta*",
                                              "\"export curbs\"",
                                              "\"entity list additions\"",
                                              "NEAR(nvidia deepseek, 5)",
                                              "campus OR \"data centre\"",
                                              "licence -nvidia",
                                              "stargate symbol:ORCL",
                                              "deepseek symbol:AMD tone:<-0.5",
                                              "topic:deepseek tone:<-0.5",
                                              "symbol:NVDA after:2025-01-27 before:2025-02-03",
                                              "capacity topic:ai_spending after:2025-06-01",
                                              "symbol:INTC topic:export_curbs tone:>0.3",
                                              "licence before:2024-06-01",
                                              "source:reuters tariffs"};
    return all;
}

std::size_t first_page(const store::Reader& reader, const std::string& text)
{
    const auto query = store::read_search(text, {});
    if (!query)
        must(Result<void>(tl::unexpected(store::to_error(query.error()))));
    return must(reader.search({*query, {}, 0, 50})).hits.size();
}

/// Each search's first page, of a connection that has read nothing yet, and warm.
void search_all(const fs::path& file)
{
    std::vector<std::pair<Time, std::string>> cold, warm;
    for (const std::string& text : searches()) {
        std::size_t found = 0;
        cold.emplace_back(median_of([&] {
                              const auto reader = must(store::Reader::open(file));
                              return time_of([&] { found = first_page(reader, text); });
                          }),
                          text);
        const auto reader = must(store::Reader::open(file));
        first_page(reader, text);
        warm.emplace_back(median_of([&] { return time_of([&] { first_page(reader, text); }); }),
                          text);
        std::printf("  (%-48s %3zu hits, %6.2f ms, warm %6.2f ms)\n", text.c_str(), found,
                    cold.back().first.cpu, warm.back().first.cpu);
    }
    for (auto& [what, times] : {std::pair{"new connection", &cold}, std::pair{"warm", &warm}}) {
        std::sort(times->begin(), times->end(),
                  [](const auto& a, const auto& b) { return a.first.cpu < b.first.cpu; });
        print(std::string("first page of a search, the median, ") + what,
              (*times)[times->size() / 2].first, 50);
        print(std::string("first page of a search, the worst, ") + what, times->back().first, 50);
    }
}

/// Questions that a process of its own is asked, from opening the file to the answer.
const std::map<std::string, std::function<void(const store::Reader&)>>& questions()
{
    static const std::map<std::string, std::function<void(const store::Reader&)>> all{
        {"first", [](const store::Reader& reader) { must(reader.engine_in_use()); }},
        {"pair", [](const store::Reader& reader) { index_of_year(reader, deepseek); }},
        {"company", [](const store::Reader& reader) { index_of_year(reader, {}); }}};
    return all;
}

int ask(const std::string& what, const fs::path& file)
{
    const Time time = time_of([&] {
        const auto reader = must(store::Reader::open(file));
        questions().at(what)(reader);
    });
    std::printf("%f %f\n", time.cpu, time.elapsed);
    return 0;
}

Time in_new_process(const std::string& self, const std::string& what, const fs::path& file)
{
    return median_of([&] {
        FILE* answer =
            popen(("'" + self + "' --ask " + what + " '" + file.string() + "'").c_str(), "r");
        Time time;
        if (!answer || std::fscanf(answer, "%lf %lf", &time.cpu, &time.elapsed) != 2 ||
            pclose(answer) != 0)
            must(Result<void>(fail(ErrorKind::internal, "The process that asks failed")));
        return time;
    });
}

void ask_all(const std::string& self, const fs::path& file)
{
    print("open to first query, new process", in_new_process(self, "first", file), 50);
    print("index of a pair over a year, new process", in_new_process(self, "pair", file), 20);
    print("index of a company over a year, new process", in_new_process(self, "company", file), 20);
    const auto reader = must(store::Reader::open(file));
    const auto warm = [](const std::function<void()>& work) {
        return median_of([&] { return time_of(work); });
    };
    std::printf("  (of %zu and %zu buckets)\n", index_of_year(reader, deepseek),
                index_of_year(reader, {}));
    print("index of a pair over a year, warm", warm([&] { index_of_year(reader, deepseek); }), 5);
    print("index of a company over a year, warm", warm([&] { index_of_year(reader, {}); }), 5);
    const Utc past = midnight_utc(StoryGenerator::flooded_day()) + hours(300 * 24);
    print("index of a pair over a year, as of the past",
          warm([&] { index_of_year(reader, deepseek, past); }), 200);
    print("index of a company over a year, as of the past",
          warm([&] { index_of_year(reader, {}, past); }), 200);
    for (const bool of_pair : {true, false}) {
        std::size_t found = 0;
        const Time time =
            warm([&] { found = must(reader.stories(session(quiet_day, of_pair))).size(); });
        print(std::to_string(found) + " stories of one session, " + (of_pair ? "pair" : "company"),
              time, 5);
    }
    std::size_t found = 0;
    const Time flooded = warm(
        [&] { found = must(reader.stories(session(StoryGenerator::flooded_day(), true))).size(); });
    std::printf("  (of the flooded day's, the first %zu: %.2f ms)\n", found, flooded.cpu);
    search_all(file);
}

int measure(const std::string& self, int stories, const fs::path& folder)
{
    const fs::path file = folder / "undertone.db";
    if (fs::exists(file)) {
        ask_all(self, file);
        return 0;
    }
    const Written written = write(file, stories);
    const double memory = peak_megabytes();
    std::printf("%d stories, %d distinct titles, written in %.1f s (%.1f s CPU)\n", written.stories,
                written.titles, written.wall, written.cpu);
    print("writer's memory, the generator's included", memory, "MB", 100);
    print("file a story", double(fs::file_size(file)) / written.stories / 1024, "KB", 2.2);
    ask_all(self, file);
    const Loaded loaded = load_with_sqlite3(file, folder);
    std::printf("sqlite3 loads the same rows and indexes in %.1f s (%.1f s CPU)\n", loaded.wall,
                loaded.cpu);
    print("insert, of sqlite3's speed (CPU time)", loaded.cpu / written.cpu, "x", 0.5, true);
    print("insert, of sqlite3's speed (elapsed)", loaded.wall / written.wall, "x", 0.5, true);
    const auto findings = must(store::examine(file));
    print("checks of the doctor that found a fault",
          double(std::count_if(findings.begin(), findings.end(),
                               [](const store::Finding& one) { return !one.good; })),
          "", 0);
    return 0;
}

}  // namespace
}  // namespace undertone::bench

int main(int argc, char** argv)
{
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    if (arguments.size() == 3 && arguments[0] == "--ask")
        return undertone::bench::ask(arguments[1], arguments[2]);
    int stories = 1'000'000;
    std::optional<std::filesystem::path> folder;
    for (std::size_t i = 0; i + 1 < arguments.size(); i += 2) {
        if (arguments[i] == "--stories")
            stories = std::stoi(arguments[i + 1]);
        else if (arguments[i] == "--folder")
            folder = arguments[i + 1];
    }
    const undertone::test::TemporaryFolder temporary;
    return undertone::bench::measure(argv[0], stories, folder.value_or(temporary.path()));
}
