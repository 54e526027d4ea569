#pragma once

#include "scoring/company_finder.h"
#include "scoring/features.h"
#include "scoring/model.h"
#include "scoring/reading.h"
#include "scoring/train/fitting.h"
#include "scoring/train/samples.h"

#include <array>
#include <functional>
#include <memory>
#include <unordered_map>
#include <vector>

namespace undertone::scoring::train {

/// What is chosen before fitting; the same for all folds.
struct Settings {
    double penalty = 16;          ///< L2, per squared weight (fitting.h)
    double domain_share = 0.7;    ///< how freely a domain's copy of a feature moves; 0: no copies
    double letters_share = 0.3;   ///< the same for letters beside words
    /// How much more freely a feature moves that keeps to one label: its share is r^telling, r from
    /// trainer.cpp's `tellings`; 0: all alike.
    double telling = 0.8;
    double unheard = 1;           ///< above 0: pairs that each feature is taken to have had, of all labels
    int rarest = 2;               ///< features and words of fewer pairs are not learnt
    double field_share = 1;       ///< of the field's headlines, for the learning curve
    std::size_t kept = 60000;     ///< features in the table; 0: all
    std::array<double, std::size_t(Set::count)> weight{2, 1, 1, 2, 1.5, 0.4};  ///< of a set's pairs
    std::function<bool(Template)> uses = [](Template) { return true; };
};

/// A text taken apart, with its targets as the finder numbers them.
struct Taken {
    StoryTexts texts;
    Asked asked;  ///< its targets, in their order
};

/// A (text, target) pair; `target` -1: the text as a whole.
struct Example {
    std::size_t sample = 0;
    int target = -1;
    Label label = Label::neutral;
    Domain domain = Domain::general;
};

/// Labelled texts, ready to be read again and again with other lexicons.
class Corpus {
public:
    Corpus(std::vector<Sample> samples, const std::vector<Company>& companies);

    [[nodiscard]] const std::vector<Sample>& samples() const { return samples_; }
    /// One a target that its text names, and one a text as a whole.
    [[nodiscard]] const std::vector<Example>& examples() const { return examples_; }
    /// The targets that their texts do not name.
    [[nodiscard]] int not_named() const { return not_named_; }
    /// The stems of the corpus that stand in `rarest` texts or more, and the word lists.
    [[nodiscard]] Lexicon lexicon(int rarest) const;
    /// The features of the given examples, in their order.
    [[nodiscard]] std::vector<std::vector<FeatureKey>> features(
        const std::vector<const Example*>& examples, const Lexicon& lexicon) const;

private:
    std::vector<Sample> samples_;
    std::vector<Taken> taken_;
    std::vector<Example> examples_;
    CompanyFinder finder_;
    int not_named_ = 0;
};

/// A fitted model before it is written: what Model is after it is read.
struct Fitted {
    Lexicon lexicon;
    std::unordered_map<std::uint64_t, std::array<ByLabel, 2>> weights;  ///< by feature, by domain
    std::array<std::array<ByLabel, 2>, 2> intercepts{};  ///< of companies and of stories, by domain

    [[nodiscard]] ByLabel logits(const Example& example, const std::vector<FeatureKey>& features) const;
};

/// Fits on the given examples of the corpus.
Fitted fit_model(const Corpus& corpus, const std::vector<const Example*>& examples,
                 const Settings& settings);

}  // namespace undertone::scoring::train
