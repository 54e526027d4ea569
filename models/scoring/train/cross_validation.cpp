#include "scoring/train/cross_validation.h"

#include <algorithm>
#include <cmath>
#include <future>

namespace undertone::scoring::train {
namespace {

std::array<double, 3> cooled(const std::array<double, 3>& p, double temperature)
{
    ByLabel z{};
    for (std::size_t c = 0; c < 3; ++c)
        z[c] = std::log(std::max(p[c], 1e-12)) / temperature;
    return softmax(z);
}

double loss(const std::vector<const Said*>& said, double temperature)
{
    double sum = 0;
    for (const Said* one : said)
        sum -= std::log(std::max(cooled(one->p, temperature)[std::size_t(one->right)], 1e-12));
    return sum;
}

std::array<Answers, std::size_t(Set::count)> ask(const Corpus& corpus, const Folds& folds, int fold,
                                                 const Settings& settings)
{
    std::vector<const Example*> taught, asked;
    for (const Example& example : corpus.examples()) {
        const Set set = corpus.samples()[example.sample].set;
        const bool left_out =
            settings.weight[std::size_t(set)] == 0 ||
            ((set == Set::field || set == Set::labelled) &&
             double(example.sample % 1000) >= 1000 * settings.field_share);
        if (folds.may_teach(fold, example.sample) && example.target >= 0 && !left_out)
            taught.push_back(&example);
        else if (folds.of(example.sample) == fold && is_asked(set) && example.target >= 0)
            asked.push_back(&example);
    }
    const Fitted fitted = fit_model(corpus, taught, settings);
    const auto features = corpus.features(asked, fitted.lexicon);
    std::array<Answers, std::size_t(Set::count)> answers;
    for (std::size_t i = 0; i < asked.size(); ++i) {
        const Sample& sample = corpus.samples()[asked[i]->sample];
        Answers& of_set = answers[std::size_t(sample.set)];
        of_set.said.push_back({asked[i]->label, softmax(fitted.logits(*asked[i], features[i])),
                               sample.conflicting(), folds.cluster_of(asked[i]->sample), fold});
        of_set.examples.push_back(asked[i]);
    }
    return answers;
}

}  // namespace

double temperature_of(const std::vector<const Said*>& said)
{
    // Golden section; the loss has one minimum.
    const double ratio = (std::sqrt(5.0) - 1) / 2;
    double low = 0.25;
    double high = 4;
    for (int i = 0; i < 40; ++i) {
        const double a = high - ratio * (high - low);
        const double b = low + ratio * (high - low);
        (loss(said, a) < loss(said, b) ? high : low) = loss(said, a) < loss(said, b) ? b : a;
    }
    return (low + high) / 2;
}

std::array<Answers, std::size_t(Set::count)> cross_validate(const Corpus& corpus, const Folds& folds,
                                                            const Settings& settings)
{
    std::array<Answers, std::size_t(Set::count)> all;
    const auto gather = [&all](std::array<Answers, std::size_t(Set::count)> of_fold) {
        for (std::size_t set = 0; set < all.size(); ++set) {
            auto& [said, examples] = of_fold[set];
            all[set].said.insert(all[set].said.end(), said.begin(), said.end());
            all[set].examples.insert(all[set].examples.end(), examples.begin(), examples.end());
        }
    };
    for (int fold = 0; fold < folds.count(); fold += 2) {
        std::future<std::array<Answers, std::size_t(Set::count)>> beside;
        if (fold + 1 < folds.count())
            beside = std::async(std::launch::async,
                                [&, fold] { return ask(corpus, folds, fold + 1, settings); });
        gather(ask(corpus, folds, fold, settings));
        if (beside.valid())
            gather(beside.get());
    }
    for (Answers& answers : all) {
        std::vector<double> temperatures;
        for (int fold = 0; fold < folds.count(); ++fold) {
            std::vector<const Said*> others;
            for (const Said& one : answers.said)
                if (one.fold != fold)
                    others.push_back(&one);
            temperatures.push_back(others.empty() ? 1 : temperature_of(others));
        }
        for (Said& one : answers.said)
            one.p = cooled(one.p, temperatures[std::size_t(one.fold)]);
    }
    return all;
}

}  // namespace undertone::scoring::train
