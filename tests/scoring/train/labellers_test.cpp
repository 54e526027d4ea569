#include "scoring/train/fitting.h"
#include "small_corpus.h"

#include <gtest/gtest.h>

namespace undertone::scoring::train {
namespace {

/// The small corpus and headlines of our own labelling: what others call even, we call good news;
/// and a word that others never met.
std::vector<Sample> with_ours()
{
    std::vector<Sample> samples = test::thirty_samples();
    for (const char* text : {"Nvidia to hold a meeting with customers in June",
                             "Intel to hold a meeting with customers in July",
                             "What to watch when Nvidia speaks this week",
                             "Intel lauded for its chips", "Nvidia lauded for its servers"}) {
        Sample sample;
        sample.set = Set::labelled;
        sample.id = std::to_string(samples.size());
        sample.text = text;
        sample.targets = {{sample.text.find("Nvidia") == std::string::npos ? "Intel" : "Nvidia",
                           Label::positive}};
        samples.push_back(std::move(sample));
    }
    return samples;
}

/// How sure of `label` a model is about the others' headline that begins so, or of ours.
double sure(const Settings& settings, const std::string& begins, Label label)
{
    const Corpus corpus(with_ours(), test::two_companies());
    const Fitted fitted = fit_model(corpus, test::all_examples(corpus), settings);
    std::vector<const Example*> asked;
    for (const Example& example : corpus.examples())
        if (example.target >= 0 &&
            corpus.samples()[example.sample].text.compare(0, begins.size(), begins) == 0)
            asked.push_back(&example);
    return softmax(fitted.logits(*asked.at(0), corpus.features(asked, fitted.lexicon).at(0)))
        [std::size_t(label)];
}

TEST(Labellers, WhatIsParticularToUsStaysOutOfTheTable)
{
    Settings all_alike = test::small_settings();
    all_alike.labeller_share = 0;
    EXPECT_GT(sure(test::small_settings(), "Nvidia to hold a meeting with investors", Label::neutral),
              sure(all_alike, "Nvidia to hold a meeting with investors", Label::neutral));
}

TEST(Labellers, WhatOnlyWeMetIsLearntAllTheSame)
{
    EXPECT_GT(sure(test::small_settings(), "Intel lauded", Label::positive), 0.5);
}

}  // namespace
}  // namespace undertone::scoring::train
