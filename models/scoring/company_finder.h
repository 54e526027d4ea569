#pragma once

#include "core/reference.h"
#include "scoring/tokens.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace undertone::scoring {

/// One place where a text names a company: tokens first..last-1.
struct NamedAt {
    int company = 0;  ///< index into the finder's companies; beyond them: a caller's own target
    int first = 0, last = 0;
    bool passing = false;  ///< only qualifies something else: "Nvidia-backed", "Nvidia rival AMD"
};

/// A name that may be looked for, as tokens.
class NamePattern {
public:
    explicit NamePattern(std::string_view name);

    [[nodiscard]] const std::vector<std::u32string>& words() const { return words_; }
    /// True if the tokens from `first` on may be this name, given that their words match: all-capital
    /// names want all capitals, names that are also plain words ("Arm") a capital and no article.
    [[nodiscard]] bool may_stand_at(const TokenizedText& text, int first) const;

private:
    std::vector<std::u32string> words_;
    std::vector<std::u32string> as_written_;  ///< of an all-capital name, else empty
    bool plain_word_ = false;
};

/// Finds all companies of a reference list in one pass: the longest name that begins at a token wins.
class CompanyFinder {
public:
    explicit CompanyFinder(const std::vector<Company>& companies);

    /// In reading order, never overlapping. `own` are a caller's targets that no company bears; they
    /// win over company names and are numbered from the count of companies on; a trailing "s" (a
    /// plural, an apostrophe lost by a feed) does not hide them.
    [[nodiscard]] std::vector<NamedAt> find(const TokenizedText& text,
                                            const std::vector<NamePattern>& own = {}) const;
    /// The company that bears a name, alias, id or symbol (any case but for the symbol); -1: none.
    [[nodiscard]] int company_of(std::string_view name) const;

private:
    struct Candidate {
        NamePattern pattern;
        int company;
    };
    std::size_t company_count_ = 0;
    std::vector<Candidate> candidates_;
    /// The candidates that begin with a word, longest first.
    std::unordered_map<std::u32string, std::vector<int>> by_first_word_;
    std::unordered_map<std::string, int> by_name_;
};

}  // namespace undertone::scoring
