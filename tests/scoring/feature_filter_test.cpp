#include "scoring/feature_filter.h"
#include "scoring/model.h"
#include "scoring/reading.h"
#include "scoring/shipped.h"

#include <gtest/gtest.h>

namespace undertone::scoring {
namespace {

/// The features of a headline, of all its companies and of the story, that have a weight.
std::vector<FeatureKey> weighed(std::string_view title, const Model& model, const Lexicon& lexicon,
                                const CompanyFinder& finder, const FeatureFilter* only)
{
    StoryTexts texts{tokenize(title), {}, {}};
    lexicon.look_up(texts.title);
    const Reading reading(texts, finder, {}, lexicon, only);
    std::vector<Feature> found;
    TargetView view;
    for (const PlacedUnit& unit : reading.units()) {
        for (const int company : unit.companies)
            extract_features(unit.unit, company, only, view, found);
        extract_story_features(unit.unit, only, found);
    }
    std::vector<FeatureKey> keys;
    for (const Feature& one : found)
        for (const Domain domain : {Domain::general, Domain::field})
            if (model.steps(one.key, domain).value_or(Steps{}) != Steps{})
                keys.push_back(one.key);
    return keys;
}

TEST(FeatureFilter, LeavesOutOnlyWhatHasNoWeight)
{
    Lexicon lexicon;
    const auto model = Model::parse(test::shipped("scoring/model.tsv"), lexicon);
    ASSERT_TRUE(model) << model.error().what;
    const CompanyFinder finder(test::shipped_companies());
    std::size_t compared = 0;
    for (const char* title :
         {"Nvidia falls less than feared after export rules", "AMD overtakes Intel: what now?",
          "US lifts ban on Nvidia H20 chip sales to China, easing curbs on AI trade",
          "No signs of slowdown in AI spending, Microsoft says; shares up 3.2 %",
          "SoftBank, OpenAI and Oracle unveil $500bn Stargate project amid doubts"}) {
        const auto all = weighed(title, *model, lexicon, finder, nullptr);
        EXPECT_EQ(weighed(title, *model, lexicon, finder, &model->filter()), all) << title;
        compared += all.size();
    }
    EXPECT_GT(compared, 200u);
}

TEST(FeatureFilter, WhatIsFoundAtOnceIsWhatIsFoundOneByOne)
{
    Lexicon lexicon;
    std::string table = "version\t1\nunit\t1\n";
    for (int i = 0; i < 1500; i += 3)
        table += "word - w" + std::to_string(i) + "\t1\t0\t" + std::to_string(i % 127) + "\t0\t0\t0\n";
    const auto model = Model::parse(table, lexicon);
    ASSERT_TRUE(model) << model.error().what;
    std::vector<Feature> features;
    for (int i = 0; i < 1500; ++i)
        features.push_back(
            {FeatureKey::make(Template::word, Place::none, lexicon.add("w" + std::to_string(i))), i,
             i + 1});
    std::vector<int> at_once, one_by_one;
    model->for_each_row(features, Domain::general, [&](const Feature& one, const Steps& steps) {
        EXPECT_EQ(steps[2], one.first % 127);
        at_once.push_back(one.first);
    });
    for (const Feature& one : features)
        if (model->steps(one.key, Domain::general))
            one_by_one.push_back(one.first);
    EXPECT_EQ(at_once, one_by_one);
    EXPECT_EQ(at_once.size(), 500u);
}

}  // namespace
}  // namespace undertone::scoring
