// The desk as `undertone` composes it, offscreen, on an empty workspace and on one of a million stories:
// the start to the first chart, each event of the GUI thread while a hundred feeds arrive and while the
// list of all stories is scrolled, what the desk costs while nobody touches it, and its memory. Times are
// CPU time but where they say elapsed. Prints a line for each figure with its bar.
//
//     desk_bench [--stories N] [--folder DIR]   all of it; DIR keeps both workspaces for the next run
//     desk_bench --start DIR                    a start in a process of its own: CPU ms, elapsed ms, MB
//     desk_bench --fetch DIR                    a hundred feeds: events, 99th, longest, over 16 ms, MB, MB of its
//                                               own, failed; then words
//     desk_bench --serve                        the hundred feeds, until its input ends: their addresses
//     desk_bench --scroll DIR                   the wheel over all stories: rows, then as --fetch
//     desk_bench --idle DIR                     seconds of CPU in twenty that nobody touches it
//     desk_bench --topics DIR                   ms of a table of ten companies, of all, of all as of before,
//                                               of its longest slice of counting; of a preview, of its longest
#include "app/desk_start.h"
#include "app/services.h"
#include "charts/overlay_chart.h"
#include "shell/main_window.h"
#include "shell/stories_panel.h"
#include "story_generator.h"
#include "support/feed_farm.h"
#include "support/files.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QEventLoop>
#include <QListView>
#include <QProcess>
#include <QTimer>
#include <QWheelEvent>

#include <unistd.h>
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <functional>
#include <iostream>
#include <utility>

namespace undertone::bench {
namespace {

namespace fs = std::filesystem;

constexpr double longest_event = 16;  // ms
constexpr std::size_t feeds = 100;
constexpr int items = 50, idle_seconds = 20;

template <class T>
T must(Result<T> result)
{
    if (!result) {
        std::cerr << to_sentence(result.error()) << '\n';
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

double cpu_milliseconds(clockid_t whose)
{
    timespec time{};
    clock_gettime(whose, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) * 1e-6;
}

struct Memory {
    double resident = 0;  ///< MB, with the pages of programs and libraries that others share
    double own = 0;       ///< of these, what no other process has
};
Memory memory()
{
    std::ifstream rollup("/proc/self/smaps_rollup");
    Memory all;
    for (std::string line; std::getline(rollup, line);) {
        const double kib = std::atof(line.substr(line.find(':') + 1).c_str());
        if (line.starts_with("Rss:"))
            all.resident = kib * 1024 / 1e6;
        else if (line.starts_with("Private_Clean:") || line.starts_with("Private_Dirty:"))
            all.own += kib * 1024 / 1e6;
    }
    return all;
}

// ---- the desk in this process --------------------------------------------------------------------

/// Takes the CPU time of each event that the GUI thread handles; what an event sends itself is its own.
class TimedApplication : public QApplication {
public:
    using QApplication::QApplication;

    struct Event {  // small: there are a million
        float milliseconds = 0;
        int type = 0;
        const char* receiver = nullptr;
    };

    bool notify(QObject* receiver, QEvent* event) override
    {
        if (depth_ > 0 || !timing_)
            return QApplication::notify(receiver, event);
        Event one{0, int(event->type()), receiver->metaObject()->className()};
        ++depth_;
        const double before = cpu_milliseconds(CLOCK_THREAD_CPUTIME_ID);
        const bool done = QApplication::notify(receiver, event);
        one.milliseconds = float(cpu_milliseconds(CLOCK_THREAD_CPUTIME_ID) - before);
        --depth_;
        events_.push_back(one);
        return done;
    }
    void set_timing(bool on) { timing_ = on; }
    [[nodiscard]] std::vector<Event> events() const { return events_; }

private:
    int depth_ = 0;
    bool timing_ = false;
    std::vector<Event> events_;
};

struct Desk {
    explicit Desk(const fs::path& folder)
        : services(must(app::open_for_writing({folder, app::WorkspaceKind::live}))),
          desk(must(view::Desk::open(must(app::desk_start(services))))),
          window(std::make_unique<shell::MainWindow>(
              *desk, QString::fromStdString((folder / "desk.ini").string())))
    {
        window->resize(1600, 900);
        window->show();
        wait_for([this] { return window->chart().snapshot() != nullptr; });
        window->chart().repaint();
    }

    /// Runs the loop until it holds.
    void wait_for(const std::function<bool()>& holds)
    {
        while (!holds())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    static void run_for(int milliseconds)
    {
        QEventLoop loop;
        QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
        loop.exec();
    }

    app::WriteServices services;
    std::unique_ptr<view::Desk> desk;
    std::unique_ptr<shell::MainWindow> window;
};

int start(const fs::path& folder, const QElapsedTimer& since)
{
    const Desk desk(folder);
    const double cpu = cpu_milliseconds(CLOCK_PROCESS_CPUTIME_ID);
    const double elapsed = double(since.nsecsElapsed()) * 1e-6;
    const Memory held = memory();
    std::printf("%f %f %f %f\n", cpu, elapsed, held.resident, held.own);
    return 0;
}

int idle(const fs::path& folder)
{
    const Desk desk(folder);
    Desk::run_for(3'000);  // what the start left to do
    const double before = cpu_milliseconds(CLOCK_PROCESS_CPUTIME_ID);
    Desk::run_for(idle_seconds * 1'000);
    std::printf("%f\n", (cpu_milliseconds(CLOCK_PROCESS_CPUTIME_ID) - before) / 1e3);
    return 0;
}

/// How many there were, the 99th in a hundred, the longest, those over 16 ms, memory and the part of
/// it that is its own, `more`; then the five longest in words.
void print_events(std::vector<TimedApplication::Event> events, int more)
{
    std::sort(events.begin(), events.end(),
              [](const auto& a, const auto& b) { return a.milliseconds > b.milliseconds; });
    const auto over = std::count_if(events.begin(), events.end(), [](const auto& one) {
        return one.milliseconds > longest_event;
    });
    const Memory held = memory();
    std::printf("%zu %f %f %ld %f %f %d\n", events.size(), events[events.size() / 100].milliseconds,
                events[0].milliseconds, long(over), held.resident, held.own, more);
    for (std::size_t i = 0; i < std::min<std::size_t>(5, events.size()); ++i)
        std::printf("%8.2f ms  %s, event %d\n", events[i].milliseconds, events[i].receiver,
                    events[i].type);
}

/// The median of five, elapsed.
double milliseconds_of(const std::function<void()>& work)
{
    std::vector<double> all;
    for (int i = 0; i < 5; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        all.push_back(double(timer.nsecsElapsed()) * 1e-6);
    }
    std::sort(all.begin(), all.end());
    return all[all.size() / 2];
}

int topics(const fs::path& folder)
{
    const auto reader = must(store::Reader::open(folder / "undertone.db"));
    std::vector<CompanyId> companies, ten;
    for (const Company& one : must(reader.companies())) {
        companies.push_back(one.id);
        if (one.symbol && ten.size() < 10)
            ten.push_back(one.id);
    }
    const auto stored = must(reader.topics());
    std::vector<TopicId> ids;
    for (const Topic& one : stored)
        ids.push_back(one.id);
    const Utc end =
        midnight_utc(StoryGenerator::first_day() + std::chrono::days(StoryGenerator::days - 1));
    view::ChartQuery chart;
    chart.symbol = {"NVDA"};
    chart.from = date_of(end) - std::chrono::days(90);
    chart.to = date_of(end);
    chart.half_life = std::chrono::hours(72);
    double longest = 0;
    const auto table_of = [&](std::vector<CompanyId> rows, std::optional<Utc> as_of) {
        auto query = view::table_of_sessions(std::move(rows), ids, 5);
        query.chart = chart;
        query.chart.as_of = as_of;
        auto table = must(view::make_uncounted_topic_table(reader, query, end));
        const double first = milliseconds_of(
            [&] { table = must(view::make_uncounted_topic_table(reader, query, end)); });
        while (!table->is_counted()) {
            QElapsedTimer slice;
            slice.start();
            table = must(view::count_table_stories(reader, table));
            longest = std::max(longest, double(slice.nsecsElapsed()) * 1e-6);
        }
        return first;
    };
    const double of_ten = table_of(ten, {}), of_all = table_of(companies, {});
    const double longest_counting = longest;
    std::printf("%f %f %f %f", of_ten, of_all, table_of(companies, end), longest_counting);

    longest = 0;
    const double whole = milliseconds_of([&] {
        view::TopicPreviewing previewing(stored.front());
        for (bool finished = false; !finished;) {
            QElapsedTimer slice;
            slice.start();
            finished = must(previewing.go_on(reader))->finished;
            longest = std::max(longest, double(slice.nsecsElapsed()) * 1e-6);
        }
    });
    std::printf(" %f %f\n", whole, longest);
    return 0;
}

/// The feeds' servers in a process of their own, so that the desk's memory is the desk's alone.
class Servers {
public:
    Servers()
    {
        process_.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--serve")});
        while (urls_.size() < feeds && (process_.canReadLine() || process_.waitForReadyRead()))
            while (process_.canReadLine())
                urls_.push_back(process_.readLine().trimmed().toStdString());
        if (urls_.size() < feeds) {
            std::cerr << "The feeds' servers did not start.\n";
            std::exit(1);
        }
    }
    ~Servers()
    {
        process_.closeWriteChannel();
        process_.waitForFinished();
    }
    Servers(const Servers&) = delete;
    Servers& operator=(const Servers&) = delete;
    [[nodiscard]] const std::vector<std::string>& urls() const { return urls_; }

private:
    QProcess process_;
    std::vector<std::string> urls_;
};

int serve()
{
    std::vector<test::FeedFarm::Feed> served;
    for (std::size_t i = 0; i < feeds; ++i)
        served.push_back({test::Manner::good, test::numbered_feed(i, 0, items)});
    const test::FeedFarm farm(std::move(served));
    for (std::size_t i = 0; i < feeds; ++i)
        std::cout << farm.url(i) << '\n';
    std::cout.flush();
    for (std::string line; std::getline(std::cin, line);)
        ;
    return 0;
}

/// The servers' feeds as the only sources; their stories are new each time.
void follow(const fs::path& folder, const std::vector<std::string>& urls)
{
    auto writer = must(store::Writer::open(folder / "undertone.db"));
    auto sources = must(writer.reader().sources());
    for (Source& one : sources)
        one.enabled = false;
    const std::string round = std::to_string(getpid());
    for (std::size_t i = 0; i < feeds; ++i) {
        Source one;
        one.id = {"bench" + round + "-" + std::to_string(i)};
        one.name = one.family = one.id.value;
        one.format = "feed";
        one.url = urls[i];
        sources.push_back(std::move(one));
    }
    must(writer.save_reference({}, {}, {}, sources));
    std::ofstream(folder / "settings.ini")
        << "[net]\nhostSpacing=0\n[collect]\nstartsPerSecond=1000\n";
}

int fetch(TimedApplication& application, const fs::path& folder)
{
    const Servers servers;
    follow(folder, servers.urls());
    Desk desk(folder);
    Desk::run_for(1'000);
    bool finished = false;
    int failed = 0;
    QObject::connect(desk.desk.get(), &view::Desk::fetchFinished, [&](int how_many, int, QString) {
        failed = how_many;
        finished = true;
    });
    application.set_timing(true);
    desk.desk->startFetch();
    desk.wait_for([&] { return finished; });
    Desk::run_for(2'000);  // what is shown of the last ones
    application.set_timing(false);

    print_events(application.events(), failed);
    return 0;
}

/// Down the list by the wheel as fast as its pages come, so many rows far.
int scroll(TimedApplication& application, const fs::path& folder)
{
    constexpr int most_rows = 15'000;  // some 6 kB each
    Desk desk(folder);
    Desk::run_for(1'000);
    desk.window->findChild<shell::StoriesPanel*>()->search(QStringLiteral("is:unread"), {});
    QListView* list = nullptr;
    desk.wait_for([&] {
        for (auto* one : desk.window->findChildren<QListView*>())
            if (one->accessibleName() == QLatin1String("Stories"))
                list = one;
        return list && list->model()->rowCount() > 50;
    });
    application.set_timing(true);
    QElapsedTimer waiting;
    waiting.start();
    for (int rows = 0; list->model()->rowCount() < most_rows && waiting.elapsed() < 2'000;) {
        QWidget& view = *list->viewport();
        const QPointF at = view.rect().center();
        QWheelEvent wheel(at, view.mapToGlobal(at), {}, {0, -1200}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(&view, &wheel);
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        if (std::exchange(rows, list->model()->rowCount()) != rows)
            waiting.restart();
    }
    application.set_timing(false);
    print_events(application.events(), list->model()->rowCount());
    return 0;
}

// ---- all of it -----------------------------------------------------------------------------------

/// A live workspace with the demo's bars and so many stories, none of them from the network.
void make_workspace(const fs::path& folder, int stories)
{
    if (fs::exists(folder / "undertone.db"))
        return;
    auto services = must(app::open_for_writing({folder, app::WorkspaceKind::live}));
    const auto& reference = services.reference;
    auto sources = must(services.writer->reader().sources());
    for (Source& one : sources)
        one.enabled = false;
    Source quotes;
    quotes.id = {"bench_quotes"};
    quotes.name = quotes.family = quotes.id.value;
    quotes.kind = SourceKind::quotes;
    quotes.format = "csv";
    quotes.enabled = false;
    sources.push_back(quotes);
    must(services.writer->save_reference({}, {}, {}, sources));
    for (const auto& file : fs::directory_iterator(fs::path(UNDERTONE_RESOURCE_DIR) / "demo/bars"))
        if (file.path().extension() == ".csv")
            must(services.pipeline->ingest_quotes(
                quotes, {file.path().stem().string()},
                {test::read_file(file.path()), "text/csv", {}, 200}));
    if (stories == 0)
        return;
    const std::atomic<bool> stop{false};
    const auto engine = must(services.engine->info(stop));
    std::erase_if(sources, [](const Source& one) { return one.kind != SourceKind::news; });
    StoryGenerator generator(reference.companies, reference.topics, sources, stories);
    std::vector<store::NewStory> batch;
    while (auto story = generator.next()) {
        story->engine = engine.name + "/" + engine.version;
        batch.push_back(std::move(*story));
        if (batch.size() == 1'000) {
            must(services.writer->save_stories(batch));
            batch.clear();
        }
    }
    must(services.writer->save_stories(batch));
}

struct Answer {
    std::vector<double> figures;
    QString words;
};

Answer ask(const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::SeparateChannels);
    process.start(QCoreApplication::applicationFilePath(), arguments);
    process.waitForFinished(-1);
    if (process.exitCode() != 0) {
        std::cerr << process.readAllStandardError().toStdString();
        std::exit(1);
    }
    Answer answer;
    for (const QByteArray& word : process.readLine().simplified().split(' '))
        answer.figures.push_back(word.toDouble());
    answer.words = QString::fromUtf8(process.readAll());
    return answer;
}

void print(const std::string& what, double measured, const char* unit, double bar)
{
    std::printf("%-58s %9.2f %-5s bar <= %g%s\n", what.c_str(), measured, unit, bar,
                measured <= bar ? "" : "   MISSED");
    std::fflush(stdout);
}

/// The median of so many starts, by CPU time.
std::vector<double> median_start(const QString& folder, int starts)
{
    std::vector<std::vector<double>> all;
    for (int i = 0; i < starts; ++i)
        all.push_back(ask({QStringLiteral("--start"), folder}).figures);
    std::sort(all.begin(), all.end());
    return all[all.size() / 2];
}

int measure(const fs::path& folder, int stories)
{
    const fs::path empty = folder / "empty", full = folder / "full";
    make_workspace(empty, 0);
    make_workspace(full, stories);
    const QString of_empty = QString::fromStdString(empty.string());
    const QString of_full = QString::fromStdString(full.string());
    const int starts = stories < 100'000 ? 1 : 7;

    ask({QStringLiteral("--start"), of_full});  // its pages into memory, as after the first use
    const auto first = median_start(of_empty, starts), many = median_start(of_full, starts);
    std::printf("%-58s %9.1f ms    elapsed %.0f ms\n", "start to first chart, no stories", first[0],
                first[1]);
    std::printf("%-58s %9.1f ms    elapsed %.0f ms\n",
                ("start to first chart, " + std::to_string(stories) + " stories").c_str(), many[0],
                many[1]);
    print("  times the empty one's CPU", many[0] / first[0], "", 1.3);
    print("  times the empty one's elapsed", many[1] / first[1], "", 1.3);
    print("memory at the first chart", many[2], "MB", 200);
    const auto print_own = [](double megabytes) {
        std::printf("%-58s %9.2f MB\n", "  that no other process shares", megabytes);
    };
    print_own(many[3]);

    const auto print_longest = [](const Answer& events) {
        std::printf("%-58s %9.2f ms\n", "  one in a hundred takes more than", events.figures[1]);
        print("  the longest", events.figures[2], "ms", longest_event);
        std::printf("%-58s %9.0f\n", "  longer than 16 ms", events.figures[3]);
        std::fputs(events.words.toUtf8().constData(), stdout);
    };
    const Answer scrolled = ask({QStringLiteral("--scroll"), of_full});
    std::printf("%-58s %9.0f, %.0f rows far\n",
                "events of the GUI thread while stories are scrolled", scrolled.figures[0],
                scrolled.figures[6]);
    print_longest(scrolled);
    print("memory afterwards", scrolled.figures[4], "MB", 200);
    print_own(scrolled.figures[5]);

    const auto topics = ask({QStringLiteral("--topics"), of_full}).figures;
    std::printf("%-58s %9.1f ms\n", "topics by company, ten companies over a quarter", topics[0]);
    std::printf("%-58s %9.1f ms\n", "  all companies", topics[1]);
    std::printf("%-58s %9.1f ms\n", "  all companies, as of before any was recorded", topics[2]);
    print("  its longest slice of counting stories", topics[3], "ms", 100);
    std::printf("%-58s %9.1f ms\n", "preview of a topic in the newest 100,000", topics[4]);
    print("  its longest slice", topics[5], "ms", 100);

    // On a copy: the round's stories are all of one day, and those of earlier runs would be held
    // against the next ones.
    const fs::path copy = folder / "fetched";
    fs::remove_all(copy);
    fs::copy(full, copy, fs::copy_options::recursive);
    const Answer fetched = ask({QStringLiteral("--fetch"), QString::fromStdString(copy.string())});
    fs::remove_all(copy);
    std::printf("%-58s %9.0f, %g of %zu feeds failed\n",
                "events of the GUI thread while feeds arrive", fetched.figures[0],
                fetched.figures[6], feeds);
    print_longest(fetched);
    print("memory afterwards", fetched.figures[4], "MB", 200);
    print_own(fetched.figures[5]);

    if (starts > 1)
        print("CPU while nobody touches it",
              100 * ask({QStringLiteral("--idle"), of_full}).figures[0] / idle_seconds, "%", 0.5);
    return 0;
}

}  // namespace
}  // namespace undertone::bench

int main(int argc, char** argv)
{
    using namespace undertone;
    QElapsedTimer since;
    since.start();
    qputenv("QT_QPA_PLATFORM", "offscreen");
    bench::TimedApplication application(argc, argv);
    QApplication::setApplicationName("undertone");
    const QStringList arguments = QApplication::arguments();
    const auto value = [&](const char* option) {
        const auto at = arguments.indexOf(QLatin1String(option));
        return at >= 0 && at + 1 < arguments.size() ? arguments[at + 1] : QString();
    };
    if (const QString folder = value("--start"); !folder.isEmpty())
        return bench::start(folder.toStdString(), since);
    if (const QString folder = value("--fetch"); !folder.isEmpty())
        return bench::fetch(application, folder.toStdString());
    if (arguments.contains(QLatin1String("--serve")))
        return bench::serve();
    if (const QString folder = value("--scroll"); !folder.isEmpty())
        return bench::scroll(application, folder.toStdString());
    if (const QString folder = value("--idle"); !folder.isEmpty())
        return bench::idle(folder.toStdString());
    if (const QString folder = value("--topics"); !folder.isEmpty())
        return bench::topics(folder.toStdString());
    const int stories = value("--stories").isEmpty() ? 1'000'000 : value("--stories").toInt();
    const QString folder = value("--folder");
    if (!folder.isEmpty())
        return bench::measure(folder.toStdString(), stories);
    const test::TemporaryFolder temporary;
    return bench::measure(temporary.path(), stories);
}
