#pragma once

#include "scoring/train/trainer.h"

#include <string>
#include <vector>

namespace undertone::scoring::train::test {

/// The reference list of the small corpus; every other name is of general finance.
inline std::vector<Company> two_companies()
{
    Company nvidia, intel;
    nvidia.id = {"nvidia"};
    nvidia.name = "Nvidia";
    nvidia.aliases = {"Nvidia"};
    intel.id = {"intel"};
    intel.name = "Intel";
    intel.aliases = {"Intel"};
    return {nvidia, intel};
}

/// Thirty sentences made up for these tests, half of them about the reference list's companies, one
/// a week.
inline std::vector<Sample> thirty_samples()
{
    constexpr Label down = Label::negative, even = Label::neutral, up = Label::positive;
    struct Row {
        const char* text;
        std::vector<Target> targets;
    };
    const std::vector<Row> field{
        {"Nvidia shares fall on a weak outlook for chips", {{"Nvidia", down}}},
        {"Nvidia shares rise on a strong outlook for chips", {{"Nvidia", up}}},
        {"Intel shares fall after the company cuts its outlook", {{"Intel", down}}},
        {"Intel shares rise after the company lifts its outlook", {{"Intel", up}}},
        {"Nvidia wins a large order from Intel", {{"Nvidia", up}, {"Intel", even}}},
        {"Intel loses a large order to Nvidia", {{"Intel", down}, {"Nvidia", up}}},
        {"Nvidia to hold a meeting with investors in March", {{"Nvidia", even}}},
        {"Intel to hold a meeting with partners in May", {{"Intel", even}}},
        {"Regulators open a probe into Nvidia over its chips", {{"Nvidia", down}}},
        {"Regulators close a probe into Intel over its chips", {{"Intel", up}}},
        {"Intel gains on Nvidia in the market for chips", {{"Intel", up}, {"Nvidia", down}}},
        {"Nvidia gains on Intel in the market for servers", {{"Nvidia", up}, {"Intel", down}}},
        {"What to watch when Nvidia reports this week", {{"Nvidia", even}}},
        {"What to watch when Intel reports this week", {{"Intel", even}}},
        {"Intel delays a new plant and cuts jobs", {{"Intel", down}}},
    };
    const std::vector<Row> general{
        {"Halden Bank shares fall on a weak quarter", {{"Halden Bank", down}}},
        {"Halden Bank shares rise on a strong quarter", {{"Halden Bank", up}}},
        {"Corvane Steel cuts jobs after a weak quarter", {{"Corvane Steel", down}}},
        {"Corvane Steel lifts its dividend after a strong quarter", {{"Corvane Steel", up}}},
        {"Halden Bank to hold its annual meeting in May", {{"Halden Bank", even}}},
        {"Corvane Steel names a new head of finance", {{"Corvane Steel", even}}},
        {"Halden Bank wins a large mandate over Orsey Bank",
         {{"Halden Bank", up}, {"Orsey Bank", down}}},
        {"Orsey Bank loses clients to Halden Bank", {{"Orsey Bank", down}, {"Halden Bank", up}}},
        {"Regulators open a probe into Orsey Bank", {{"Orsey Bank", down}}},
        {"Regulators close a probe into Corvane Steel", {{"Corvane Steel", up}}},
        {"Orsey Bank gains as rates rise", {{"Orsey Bank", up}}},
        {"Corvane Steel falls as prices of ore rise", {{"Corvane Steel", down}}},
        {"Orsey Bank opens an office in the north", {{"Orsey Bank", even}}},
        {"What to watch when Halden Bank reports this week", {{"Halden Bank", even}}},
        {"Corvane Steel rises after a large order", {{"Corvane Steel", up}}},
    };
    std::vector<Sample> samples;
    const Date first = *date_from_iso("2025-01-06");
    for (const auto& [set, rows] : {std::pair{Set::field, &field}, {Set::sentfin, &general}})
        for (const Row& row : *rows) {
            Sample sample;
            sample.set = set;
            sample.id = std::to_string(samples.size());
            sample.text = row.text;
            if (set == Set::field)
                sample.date = first + std::chrono::days(7 * samples.size());
            sample.targets = row.targets;
            samples.push_back(std::move(sample));
        }
    return samples;
}

/// Few texts: they must lean the weights further than thousands do.
inline Settings small_settings()
{
    Settings settings;
    settings.penalty = 0.2;
    settings.kept = 0;
    return settings;
}

inline std::vector<const Example*> all_examples(const Corpus& corpus)
{
    std::vector<const Example*> all;
    for (const Example& example : corpus.examples())
        all.push_back(&example);
    return all;
}

}  // namespace undertone::scoring::train::test
