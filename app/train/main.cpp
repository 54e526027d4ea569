// Fits the scorer's weight table from labelled texts and says what it reaches:
//
//   undertone-train --shared DIR [--out FILE] [--misses FILE] [--ladder] [--curve]
//
// Without --out it only reports.

#include "core/text.h"
#include "scoring/train/cross_validation.h"
#include "scoring/train/table.h"
#include "sources/reference_data.h"

#include <nlohmann/json.hpp>

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <functional>
#include <sstream>

using namespace undertone;
using namespace undertone::scoring;
using namespace undertone::scoring::train;

namespace fs = std::filesystem;

namespace {

Result<std::string> read_file(const fs::path& path)
{
    std::ifstream in(path, std::ios::binary);
    if (!in)
        return fail(ErrorKind::io, "Cannot read " + path.string(), "check the path");
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

std::vector<fs::path> files_in(const fs::path& folder, const std::string& extension)
{
    std::vector<fs::path> files;
    std::error_code none;
    for (const auto& entry : fs::directory_iterator(folder, none))
        if (entry.path().extension() == extension)
            files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    return files;
}

/// The id by which labels name a headline that is not ours to store.
std::string id_of(const std::string& title)
{
    return QCryptographicHash::hash(QByteArray::fromStdString(title), QCryptographicHash::Sha1)
        .toHex()
        .left(10)
        .toStdString();
}

/// Everything that teaches, in a fixed order.
class Material {
public:
    Result<void> add_sets(const fs::path& sentiment)
    {
        return take(sentiment / "ai_dev.jsonl",
                    [](auto file, auto text) { return parse_headlines(Set::field, file, text); })
            .and_then([&] {
                return take(sentiment / "sentfin_train.jsonl", [](auto file, auto text) {
                    return parse_headlines(Set::sentfin, file, text);
                });
            })
            .and_then([&] { return take(sentiment / "finentity_train.jsonl", parse_passages); });
    }

    /// Sentences whose file begins with "finance" are general finance, the others the field's; those
    /// in the manner of the news have "news" in their file's name.
    Result<void> add_sentences(const fs::path& folder)
    {
        for (const fs::path& file : files_in(folder, ".tsv")) {
            const std::string name = file.filename().string();
            const Domain domain =
                name.rfind("finance", 0) == 0 ? Domain::general : Domain::field;
            const Set set = name.find("news") == std::string::npos ? Set::frames : Set::invented;
            if (auto done = take(file,
                                 [set, domain](auto file_name, auto text) {
                                     return parse_sentences(set, domain, file_name, text);
                                 });
                !done)
                return done;
        }
        return {};
    }

    /// Joins labels with the titles that they name.
    Result<void> add_labelled(const fs::path& labels, const fs::path& headlines)
    {
        auto text = read_file(labels);
        if (!text)
            return tl::unexpected(text.error());
        auto by_id = parse_labels(labels.filename().string(), *text);
        if (!by_id)
            return tl::unexpected(by_id.error());
        std::map<std::string, Sample> found;
        for (const fs::path& file : files_in(headlines, ".jsonl")) {
            const auto lines = read_file(file);
            if (!lines)
                return tl::unexpected(lines.error());
            for (const std::string& line : split(*lines, '\n')) {
                const auto row = nlohmann::json::parse(line, nullptr, false);
                if (!row.is_object() || !row.contains("title"))
                    continue;
                const std::string title = row["title"];
                const std::string id = id_of(title);
                if (const auto at = by_id->find(id); at != by_id->end())
                    found[id] = {Set::labelled, id, title,
                                 date_from_iso(row.value("ts_utc", "").substr(0, 10)), std::nullopt,
                                 at->second};
            }
        }
        for (auto& [id, sample] : found)
            samples_.push_back(std::move(sample));
        return {};
    }

    [[nodiscard]] std::vector<Sample> take_samples() { return std::move(samples_); }

private:
    template <class Parse>
    Result<void> take(const fs::path& path, Parse parse)
    {
        auto text = read_file(path);
        if (!text)
            return tl::unexpected(text.error());
        auto more = parse(path.filename().string(), *text);
        if (!more)
            return tl::unexpected(more.error());
        std::move(more->begin(), more->end(), std::back_inserter(samples_));
        return {};
    }

    std::vector<Sample> samples_;
};

using ReportLines = std::vector<std::string>;

/// Says a line at once, and keeps it for the table's head.
void say(ReportLines& report, const std::string& line)
{
    std::printf("%s\n", line.c_str());
    std::fflush(stdout);
    report.push_back(line);
}

std::string padded(std::string_view text, std::size_t width)
{
    std::string line(text);
    line.resize(std::max(width, line.size()), ' ');
    return line;
}

std::array<Answers, std::size_t(Set::count)> report_on(const Corpus& corpus, const Folds& folds,
                                                       const Settings& settings,
                                                       const std::string& what, ReportLines& report)
{
    auto answers = cross_validate(corpus, folds, settings);
    for (const Set set : {Set::field, Set::sentfin})
        say(report, padded(what, 26) + padded(name_of(set), 14) +
                        to_line(measure(answers[std::size_t(set)].said)));
    return answers;
}

/// What each kind of feature brings, the simplest first.
void climb(const Corpus& corpus, const Folds& folds, const Settings& settings, ReportLines& report)
{
    using Kinds = std::vector<Template>;
    const std::vector<std::pair<std::string, Kinds>> rungs{
        {"words and pairs", {Template::word, Template::pair}},
        {"+ places by the name",
         {Template::near_word, Template::touch_left, Template::touch_right, Template::touch_both}},
        {"+ other names, between",
         {Template::between, Template::between_class, Template::own_name, Template::other_name}},
        {"+ letters, word skips", {Template::letters, Template::skip}},
        {"+ word classes", {Template::word_class, Template::classes}},
        {"+ frames", {Template::frame}}};
    Settings step = settings;
    step.domain_share = 0;
    for (const Set own : {Set::frames, Set::invented})
        step.weight[std::size_t(own)] = 0;
    step.weight[std::size_t(Set::labelled)] = 0;
    Kinds used;
    for (const auto& [what, kinds] : rungs) {
        used.insert(used.end(), kinds.begin(), kinds.end());
        step.uses = [&used](Template kind) {
            return std::find(used.begin(), used.end(), kind) != used.end();
        };
        report_on(corpus, folds, step, what, report);
    }
    step.uses = settings.uses;
    step.domain_share = settings.domain_share;
    report_on(corpus, folds, step, "+ copies for each domain", report);
    for (const Set own : {Set::frames, Set::invented}) {
        step.weight[std::size_t(own)] = settings.weight[std::size_t(own)];
        report_on(corpus, folds, step, "+ " + std::string(name_of(own)), report);
    }
    step.weight[std::size_t(Set::labelled)] = settings.weight[std::size_t(Set::labelled)];
    step.kept = 0;
    report_on(corpus, folds, step, "+ labels by id", report);
}

void write_misses(const fs::path& path, const Corpus& corpus,
                  const std::array<Answers, std::size_t(Set::count)>& answers)
{
    std::ofstream out(path);
    for (const Answers& of_set : answers)
        for (std::size_t i = 0; i < of_set.said.size(); ++i) {
            const Said& said = of_set.said[i];
            if (said.label() == said.right)
                continue;
            const Example& example = *of_set.examples[i];
            const Sample& sample = corpus.samples()[example.sample];
            out << name_of(sample.set) << '\t' << sample.id << '\t' << to_string(said.right) << '\t'
                << to_string(said.label()) << '\t'
                << sample.targets[std::size_t(example.target)].name << '\t' << sample.text << '\n';
        }
}

double temperature_of(const Answers& answers)
{
    std::vector<const Said*> said;
    for (const Said& one : answers.said)
        said.push_back(&one);
    return train::temperature_of(said);
}

Result<void> run(const QCommandLineParser& options)
{
    const auto path = [&](const char* name) { return fs::path(options.value(name).toStdString()); };
    Material material;
    if (auto done = material.add_sets(path("shared") / "data/sentiment"); !done)
        return done;
    if (auto done = material.add_labelled(fs::path(UNDERTONE_TRAIN_DIR) / "labels.tsv",
                                          path("shared") / "data/headlines");
        !done)
        return done;
    if (auto done = material.add_sentences(fs::path(UNDERTONE_TRAIN_DIR) / "sentences"); !done)
        return done;
    const auto list = read_file(fs::path(UNDERTONE_RESOURCE_DIR) / "reference/companies.json");
    if (!list)
        return tl::unexpected(list.error());
    const auto companies = sources::parse_companies(*list);
    if (!companies)
        return tl::unexpected(companies.error());

    std::vector<Sample> samples = material.take_samples();
    const Folds folds(samples, cluster(samples), 5);
    const Corpus corpus(std::move(samples), *companies);
    Settings settings;
    ReportLines report;
    std::array<int, std::size_t(Set::count)> pairs{};
    Date newest{};
    for (const Sample& sample : corpus.samples()) {
        pairs[std::size_t(sample.set)] += int(sample.targets.size());
        newest = std::max(newest, sample.date.value_or(Date{}));
    }
    std::string learnt = "learnt from pairs:";
    for (std::size_t set = 0; set < pairs.size(); ++set)
        learnt += " " + std::string(name_of(Set(set))) + " " + std::to_string(pairs[set]) + ",";
    learnt.back() = ';';
    say(report, learnt + " " + std::to_string(corpus.not_named()) + " whose text does not name them");
    say(report, padded("", 40) + std::string(line_header()));
    if (options.isSet("ladder"))
        climb(corpus, folds, settings, report);
    if (options.isSet("curve"))
        for (const double share : {0.125, 0.25, 0.5}) {
            Settings part = settings;
            part.field_share = share;
            report_on(corpus, folds, part,
                      std::to_string(int(100 * share)) + " % of the field's", report);
        }
    const auto answers = report_on(corpus, folds, settings, "five folds", report);
    if (options.isSet("misses"))
        write_misses(path("misses"), corpus, answers);
    if (!options.isSet("out"))
        return {};

    const std::array<double, 2> temperature{
        temperature_of(answers[std::size_t(Set::sentfin)]),
        temperature_of(answers[std::size_t(Set::field)])};
    std::vector<const Example*> all;
    for (const Example& example : corpus.examples())
        all.push_back(&example);
    TableHead head{options.value("model-version").toStdString(),
                   "linear, for each company; general finance and the AI trade",
                   to_iso(newest),
                   {"The scorer's explicit weight table (models/scoring/model.h says how it is read).",
                    "Written by undertone-train; do not edit.", ""}};
    head.comments.insert(head.comments.end(), report.begin(), report.end());
    const std::string table = to_table(fit_model(corpus, all, settings), temperature, head);
    std::ofstream out(path("out"), std::ios::binary);
    out << table;
    out.close();
    if (!out)
        return fail(ErrorKind::io, "Cannot write " + path("out").string(), "check the folder");
    return {};
}

}  // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser options;
    options.setApplicationDescription("Fits the scorer's weight table and reports what it reaches.");
    options.addHelpOption();
    options.addOptions({{"shared", "Folder that holds data/sentiment and data/headlines.", "folder"},
                        {"out", "Where the table goes; without it, only the report.", "file"},
                        {"model-version", "What the table calls itself.", "version", "2"},
                        {"misses", "Where the pairs go that were read wrongly.", "file"},
                        {"ladder", "Report what each kind of feature and each set brings."},
                        {"curve", "Report with parts of the field's headlines."}});
    options.process(app);
    if (!options.isSet("shared")) {
        std::fprintf(stderr, "--shared is wanted: the folder of the labelled sets\n");
        return 2;
    }
    if (auto done = run(options); !done) {
        std::fprintf(stderr, "%s\n", to_sentence(done.error()).c_str());
        return 1;
    }
    return 0;
}
