#pragma once

#include <string>
#include <vector>

namespace undertone::bench {

/// What titles and summaries of one subject are put together from. {C}: the company, {D}: another,
/// {N}: a number, {M}: an amount, {P}: a place, {W}: a weekday, {Q}: who says so, {U}: one of up,
/// {X}: one of down, {O}: an object of the subject's own.
struct Subject {
    std::string topic;  ///< empty: of no topic
    int share = 1;      ///< how often, among all subjects
    std::vector<std::string> titles, sentences, objects;
};

const std::vector<Subject>& subjects();
const std::vector<std::string>& ups();
const std::vector<std::string>& downs();
const std::vector<std::string>& places();
const std::vector<std::string>& voices();
const std::vector<std::string>& tails();
const std::vector<std::string>& rules();  ///< features in words, as a scorer's reasons have them

}  // namespace undertone::bench
