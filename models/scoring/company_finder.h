#pragma once

#include "core/reference.h"
#include "scoring/tokens.h"
#include "scoring/word_table.h"

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
    bool product = false;  ///< by something that it makes: "GeForce"
};

/// What a name is, and so what is asked of a place before the name may stand there.
enum class NameKind {
    plain,       ///< in any case; one written in capitals ("IBM") only in capitals
    word,        ///< also a word of the language ("Arm", "Apple"): wants a capital
    ticker,      ///< as plain: "NVDA", "2330.TW"
    word_ticker  ///< also a word ("NOW"): where tickers stand, as in "$NOW", "(NYSE: NOW)", "NOW stock"
};

/// A name that may be looked for, as tokens.
class NamePattern {
public:
    explicit NamePattern(std::string_view name, NameKind kind = NameKind::plain);

    [[nodiscard]] const std::vector<std::u32string>& words() const { return words_; }
    [[nodiscard]] NameKind kind() const { return kind_; }
    /// True if the tokens from `first` on are written as this name wants it, given that their words
    /// match.
    [[nodiscard]] bool may_stand_at(const TokenizedText& text, int first) const;

private:
    NameKind kind_;
    std::vector<std::u32string> words_;
    std::vector<std::u32string> as_written_;  ///< of an all-capital name, else empty
};

/// A name that a caller asks for: nothing that the reference list says of it holds it back.
struct OwnName {
    NamePattern pattern;
    int company = 0;  ///< what NamedAt::company shall be: a company's index, or one beyond them
};

/// What a caller asks for: what is to be looked for besides the reference list's names, and how
/// find() numbers each of the names asked for, in their order.
struct Asked {
    std::vector<OwnName> own;
    std::vector<int> companies;
};

/// Finds all companies of a reference list in one pass: the longest name that begins at a token wins.
class CompanyFinder {
public:
    explicit CompanyFinder(const std::vector<Company>& companies);

    /// In reading order, never overlapping; linear. `own` names win over those of companies; a
    /// trailing "s" (a plural, an apostrophe lost by a feed) does not hide them. A product is not
    /// told in a sentence that names its company: "Nvidia's GeForce" is one mention.
    [[nodiscard]] std::vector<NamedAt> find(const TokenizedText& text,
                                            const std::vector<OwnName>& own = {}) const;
    /// The company that bears a name, alias, product, id or ticker, also as "$NVDA", "NVDA.O",
    /// "NASDAQ:NVDA" or "Nvidia, Inc."; in any case, but for tickers that are words. -1: none.
    [[nodiscard]] int company_of(std::string_view name) const;
    /// Names of companies, or any words of a text ("Tata Motors"): these get numbers from the count
    /// of companies on. Who asks for "NOW" means the ticker, wherever it stands.
    [[nodiscard]] Asked ask_for(const std::vector<std::string>& names) const;

private:
    static constexpr int nobody = -1;  ///< of an exclusion, which takes its words out of the search
    struct Candidate {
        NamePattern pattern;
        int company;
        bool product;
    };
    void add_names_of(const Company& company, int index);
    [[nodiscard]] const std::vector<int>* beginning_at(const TokenizedText& text, int at) const;
    [[nodiscard]] const Candidate* longest_at(const TokenizedText& text, int at) const;
    [[nodiscard]] bool may_be_ticker(const TokenizedText& text, int first) const;
    [[nodiscard]] bool is_sure_ticker(const TokenizedText& text, int at) const;

    int company_count_ = 0;
    std::vector<Candidate> candidates_;
    /// The candidates that begin with a word, longest first.
    std::vector<std::vector<int>> lists_;
    WordTable by_first_word_;  ///< numbers in lists_, counted from 1
    /// By small letters; tickers that are words as written.
    std::unordered_map<std::string, int> by_name_;
};

}  // namespace undertone::scoring
