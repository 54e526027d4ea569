#pragma once

#include "core/reference.h"
#include "scoring/tokens.h"
#include "scoring/word_table.h"

#include <string>
#include <string_view>
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
    explicit NamePattern(const TokenizedText& name, NameKind kind = NameKind::plain);

    /// How many tokens it has.
    [[nodiscard]] int size() const { return int(words_.size()); }
    [[nodiscard]] NameKind kind() const { return kind_; }
    /// Of its first word (word_table.h). It must have one.
    [[nodiscard]] std::uint64_t first_hash() const { return words_[0].hash; }
    /// True if the tokens from `first` on are this name, and written as it wants it.
    [[nodiscard]] bool stands_at(const TokenizedText& text, int first) const;
    /// The same, or with an "s" behind it: a plural, an apostrophe lost by a feed.
    [[nodiscard]] bool stands_at_or_plural(const TokenizedText& text, int first) const;

private:
    /// Words are told by their hashes alone, as in all tables of words.
    struct Word {
        std::uint64_t hash;        ///< of its small letters
        std::uint64_t as_written;  ///< of its letters in their case; 0: any case will do
    };
    [[nodiscard]] bool is_written_as_wanted(const TokenizedText& text, int first) const;

    NameKind kind_;
    std::vector<Word> words_;
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
    TokenizedText name;  ///< room to take one apart
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
    /// The same, in room kept by the caller.
    void find(const TokenizedText& text, const std::vector<OwnName>& own,
              std::vector<NamedAt>& found) const;
    /// The company that bears a name, alias, product, id or ticker, also as "$NVDA", "NVDA.O",
    /// "NASDAQ:NVDA" or "Nvidia, Inc."; in any case, but for tickers that are words. -1: none.
    [[nodiscard]] int company_of(std::string_view name) const;
    /// Names of companies, or any words of a text ("Tata Motors"): these get numbers from the count
    /// of companies on. Who asks for "NOW" means the ticker, wherever it stands.
    [[nodiscard]] Asked ask_for(const std::vector<std::string>& names) const;
    /// The same, in room kept by the caller.
    void ask_for(const std::vector<std::string>& names, Asked& asked) const;

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
    /// By small letters, tickers that are words as written: the company, counted from 1.
    WordTable by_name_;
};

}  // namespace undertone::scoring
