#include "core/text.h"
#include "scoring/train/cross_validation.h"
#include "sources/reference_data.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

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

int main(int, char** argv)
{
    const std::string data = argv[1], repo = argv[2];
    auto companies = need(sources::parse_companies(read(repo + "/resources/reference/companies.json")));
    std::vector<Sample> samples = need(parse_headlines(Set::field, "ai_dev", read(data + "/ai_dev.jsonl")));
    auto append = [&](std::vector<Sample> more) { std::move(more.begin(), more.end(), std::back_inserter(samples)); };
    append(need(parse_headlines(Set::sentfin, "sentfin", read(data + "/sentfin_train.jsonl"))));
    append(need(parse_passages("finentity", read(data + "/finentity_train.jsonl"))));
    if (opt("EXTRA", 1) > 0) append(need(parse_headlines(Set::labelled, "extra", read("/tmp/lab/extra.jsonl"))));
    std::vector<std::string> files;
    for (auto& f : std::filesystem::directory_iterator(repo + "/models/scoring/train/sentences")) files.push_back(f.path().string());
    std::sort(files.begin(), files.end());
    if (opt("OWN", 1) > 0) for (auto& f : files) append(need(parse_sentences(f.find("finance") != std::string::npos ? Domain::general : Domain::field, f, read(f))));
    const Folds folds(samples, cluster(samples), 5);
    const Corpus corpus(std::move(samples), companies);
    std::fprintf(stderr, "%zu examples, %d not named\n", corpus.examples().size(), corpus.not_named());
    Settings settings;
    settings.penalty = opt("C", 10);
    settings.letters_share = opt("SLET", 0.3);
    settings.kept = std::size_t(opt("KEPT", 0));
    settings.domain_share = opt("DOM", 0.7);
    settings.weight = {opt("W0", 2), opt("W1", 1), opt("W2", 1), opt("WX", 2), opt("W3", 0.5)};
    const auto skip = std::uint64_t(opt("SKIP", 0));
    settings.uses = [skip](Template t) { return !(skip >> int(t) & 1); };
    auto all = cross_validate(corpus, folds, settings);
    std::ofstream misses("/tmp/misses.tsv");
    for (int set : {0, 1}) {
        std::printf("%-12s %s\n", std::string(name_of(Set(set))).c_str(), to_line(measure(all[std::size_t(set)].said)).c_str());
        for (std::size_t i = 0; i < all[set].said.size(); ++i) {
            auto& one = all[set].said[i];
            auto& e = *all[set].examples[i];
            auto& s = corpus.samples()[e.sample];
            if (one.label() != one.right)
                misses << set << "\t" << s.id << "\t" << to_string(one.right) << "\t" << to_string(one.label()) << "\t" << int(100 * *std::max_element(one.p.begin(), one.p.end())) << "\t" << s.targets[std::size_t(e.target)].name << "\t" << s.text << "\n";
        }
    }
}
