#include "scoring/train/examples.h"
#include "scoring/train/fitting.h"
#include "scoring/train/folds.h"
#include "scoring/train/report.h"
#include "sources/reference_data.h"
#include "core/text.h"
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <future>
#include <map>
#include <set>
#include <sstream>
#include <unordered_map>
#include <filesystem>
#include <algorithm>
#include <cmath>

using namespace undertone;
using namespace undertone::scoring;
using namespace undertone::scoring::train;

static std::string read(const std::string& path)
{
    std::ifstream in(path, std::ios::binary);
    std::stringstream s;
    s << in.rdbuf();
    return s.str();
}
template <class T> static T need(Result<T> r)
{
    if (!r) { std::fprintf(stderr, "%s\n", to_sentence(r.error()).c_str()); std::exit(2); }
    return std::move(*r);
}
static double opt(const char* name, double dflt)
{
    const char* v = std::getenv(name);
    return v ? std::atof(v) : dflt;
}

int main(int argc, char** argv)
{
    const std::string data = argv[1], repo = argv[2];
    (void)argc;
    auto companies = need(sources::parse_companies(read(repo + "/resources/reference/companies.json")));
    std::vector<Sample> samples = need(parse_headlines(Set::field, "ai_dev", read(data + "/ai_dev.jsonl")));
    auto append = [&](std::vector<Sample> more) { std::move(more.begin(), more.end(), std::back_inserter(samples)); };
    append(need(parse_headlines(Set::sentfin, "sentfin", read(data + "/sentfin_train.jsonl"))));
    append(need(parse_passages("finentity", read(data + "/finentity_train.jsonl"))));
    const std::string own_dir = repo + "/models/scoring/train/sentences";
    if (opt("OWN", 1) > 0 && std::filesystem::exists(own_dir)) {
        std::vector<std::string> files;
        for (auto& f : std::filesystem::directory_iterator(own_dir)) files.push_back(f.path().string());
        std::sort(files.begin(), files.end());
        for (auto& f : files) append(need(parse_sentences(f, read(f))));
    }
    Lexicon lexicon;
    auto examples = make_examples(samples, companies, int(opt("RAREST", 2)), lexicon);
    std::size_t wanted = 0; for (auto& s : samples) wanted += s.targets.size();
    const Folds folds(samples, cluster(samples), 5);
    std::fprintf(stderr, "samples %zu examples %zu of %zu, lexicon %zu\n", samples.size(), examples.size(), wanted, lexicon.size());
    // columns
    std::unordered_map<std::uint64_t, int> df;
    const int min_df = int(opt("MINDF", 2));
    const int skip = int(opt("SKIP", 0));  // bit mask of templates
    std::vector<double> scale(std::size_t(Template::count), 1.0);
    for (int t = 0; t < int(Template::count); ++t) {
        scale[t] = opt(("S" + std::to_string(t)).c_str(), t == int(Template::letters) ? opt("SLET", 0.5) : 1.0);
        if (skip >> t & 1) scale[t] = 0;
    }
    for (auto& e : examples) {
        std::sort(e.features.begin(), e.features.end(), [](auto a, auto b) { return a.value < b.value; });
        e.features.erase(std::unique(e.features.begin(), e.features.end()), e.features.end());
        for (auto f : e.features) ++df[f.value];
    }
    std::unordered_map<std::uint64_t, std::uint32_t> column;
    std::vector<std::uint64_t> of_column;
    for (auto& e : examples) for (auto f : e.features)
        if (scale[std::size_t(f.kind())] > 0 && df[f.value] >= min_df && column.try_emplace(f.value, std::uint32_t(column.size())).second) of_column.push_back(f.value);
    const std::size_t F = column.size();
    const double dom = opt("DOM", 0.7);
    const bool norm = opt("NORM", 0) > 0;
    double set_weight[4] = {opt("W0", 1), opt("W1", 1), opt("W2", 1), opt("W3", 1)};
    std::printf("features %zu avg %.0f\n", F, [&] { double n = 0; for (auto& e : examples) n += double(e.features.size()); return n / double(examples.size()); }());
    auto cells_of = [&](const Example& e, std::vector<Problem::Cell>& out) {
        double total = 0;
        for (auto f : e.features) { auto it = column.find(f.value); if (it != column.end()) total += 1; }
        const double s0 = norm ? opt("NORMC", 12.0) / std::sqrt(total + 1) : 1;
        for (auto f : e.features) {
            auto it = column.find(f.value);
            if (it == column.end()) continue;
            const double s = scale[std::size_t(f.kind())] * s0;
            out.push_back({it->second, float(s)});
            if (dom > 0) out.push_back({std::uint32_t(F * (1 + std::size_t(e.domain)) + it->second), float(s * dom)});
        }
        if (dom > 0) out.push_back({std::uint32_t(3 * F + std::size_t(e.domain)), 1.f});
    };
    std::vector<std::vector<Said>> said(std::size_t(Set::count));
    std::vector<std::string> misses;
    const double penalty = opt("C", 1.0);
    const int rounds = int(opt("ROUNDS", 60));
    const int only = int(opt("FOLDS", 5));
    auto run = [&](int fold) {
        Problem p;
        p.columns = 3 * F + 2;
        for (auto& e : examples) {
            const Sample& s = samples[std::size_t(e.sample)];
            if (fold >= 0 && !folds.may_teach(fold, std::size_t(e.sample)) && !(folds.of(std::size_t(e.sample)) == fold && (s.set == Set::own || s.set == Set::finentity))) continue;
            if (s.set == Set::field && opt("FRAC", 1) < 1 && std::hash<std::string>{}(s.id) % 1000 >= 1000 * opt("FRAC", 1)) continue;
            cells_of(e, p.cells);
            p.starts.push_back(p.cells.size());
            p.labels.push_back(std::uint8_t(e.label));
            p.weights.push_back(float(set_weight[std::size_t(s.set)]));
        }
        return fit(p, penalty, rounds);
    };
    auto evaluate = [&](int fold, const Coefficients& w) {
        std::vector<Problem::Cell> cells;
        for (auto& e : examples) {
            const Sample& s = samples[std::size_t(e.sample)];
            if (folds.of(std::size_t(e.sample)) != fold || s.set == Set::own || s.set == Set::finentity) continue;
            cells.clear();
            cells_of(e, cells);
            Logits z = w.back();
            for (auto& c : cells) for (int k = 0; k < 3; ++k) z[k] += double(c.value) * w[c.column][k];
            Said one{e.label, softmax(z), s.conflicting(), folds.cluster_of(std::size_t(e.sample)), fold};
            said[std::size_t(s.set)].push_back(one);
            if (one.label() != e.label) {
                std::ostringstream line;
                line << int(s.set) << "\t" << s.id << "\t" << to_string(e.label) << "\t" << to_string(one.label()) << "\t" << int(100 * *std::max_element(one.p.begin(), one.p.end())) << "\t" << s.targets[std::size_t(e.target)].name << "\t" << s.text;
                misses.push_back(line.str());
            }
        }
    };
    for (int fold = 0; fold < only; fold += 2) {
        auto other = std::async(std::launch::async, [&] { return fold + 1 < only ? run(fold + 1) : Coefficients{}; });
        auto w = run(fold);
        evaluate(fold, w);
        auto w2 = other.get();
        if (fold + 1 < only) evaluate(fold + 1, w2);
    }
    if (std::getenv("CAND")) {
        auto w = run(-1);
        const CompanyFinder finder(companies);
        std::vector<Sample> cand;
        std::istringstream in(read(std::getenv("CAND")));
        for (std::string line; std::getline(in, line);) {
            Sample c = need(parse_headlines(Set::field, "c", line.substr(0, line.size() - 1) + ",\"labels\":{\"x\":\"neutral\"}}"))[0];
            c.targets.clear();
            std::set<int> once;
            for (auto& n : finder.find(tokenize(c.text))) if (once.insert(n.company).second) {
                auto& co = companies[std::size_t(n.company)];
                c.targets.push_back({co.symbol ? co.symbol->value : co.name, Label::neutral});
            }
            if (!c.targets.empty()) cand.push_back(c);
        }
        auto ex = make_examples(cand, companies, 1 << 30, lexicon);
        std::ofstream o("/tmp/lab/pred.tsv");
        for (auto& e : ex) {
            std::vector<Problem::Cell> cells;
            std::sort(e.features.begin(), e.features.end(), [](auto a, auto b) { return a.value < b.value; });
            e.features.erase(std::unique(e.features.begin(), e.features.end()), e.features.end());
            cells_of(e, cells);
            Logits z = w.back();
            for (auto& c : cells) for (int k = 0; k < 3; ++k) z[k] += double(c.value) * w[c.column][k];
            auto p = softmax(z);
            o << cand[e.sample].id << "\t" << cand[e.sample].targets[e.target].name << "\t" << p[0] << "\t" << p[1] << "\t" << p[2] << "\t" << cand[e.sample].text << "\n";
        }
        return 0;
    }
    std::printf("%-10s %s\n", "", std::string(line_header()).c_str());
    for (int set : {0, 1}) {
        std::printf("%-12s %s\n", std::string(name_of(Set(set))).c_str(), to_line(measure(said[std::size_t(set)])).c_str());
    }
    std::ofstream("/tmp/misses.tsv") << [&] { std::string all; for (auto& m : misses) all += m + "\n"; return all; }();
}
