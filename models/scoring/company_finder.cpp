#include "scoring/company_finder.h"

#include "core/text.h"

#include <algorithm>
#include <array>

namespace undertone::scoring {
namespace {

/// Names that are words of their own: wanted with a capital letter, and not as in "the investment
/// arm", "a research arm", "its cloud arm".
constexpr std::array<std::u32string_view, 14> plain_words{
    U"arm",   U"meta",          U"apple", U"oracle",     U"intel",  U"amazon", U"micron",
    U"dell",  U"constellation", U"crusoe", U"perplexity", U"vistra", U"snowflake", U"mistral"};

constexpr std::array<std::u32string_view, 17> before_common_noun{
    U"a",        U"an",      U"the",   U"its",      U"their",   U"'s",    U"investment", U"venture",
    U"research", U"lending", U"cloud", U"robotic",  U"trading", U"cargo", U"strong",     U"long",
    U"right"};

/// What makes a mention a mere qualifier when it follows it.
constexpr std::array<std::u32string_view, 13> after_hyphen_passing{
    U"backed",    U"powered", U"owned", U"led",    U"based",   U"supported", U"funded",
    U"supplier",  U"linked",  U"style", U"driven", U"centric", U"related"};
constexpr std::array<std::u32string_view, 8> after_passing{
    U"rival",    U"rivals",   U"competitor", U"competitors",
    U"supplier", U"suppliers", U"challenger", U"alternative"};

template <class Words>
bool is_one_of(std::u32string_view word, const Words& words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool is_all_capitals(const std::vector<Token>& tokens)
{
    return std::all_of(tokens.begin(), tokens.end(),
                       [](const Token& t) { return t.all_capitals || t.kind != TokenKind::word; });
}

enum class Ending { exact, may_add_s };

bool words_match(const TokenizedText& text, int first, const std::vector<std::u32string>& words,
                 Ending ending = Ending::exact)
{
    if (std::size_t(first) + words.size() > text.tokens.size())
        return false;
    for (std::size_t i = 0; i < words.size(); ++i) {
        auto word = text.folded_word(text.tokens[std::size_t(first) + i]);
        if (ending == Ending::may_add_s && i + 1 == words.size() &&
            word.size() == words[i].size() + 1 && word.back() == 's')
            word.remove_suffix(1);
        if (word != words[i])
            return false;
    }
    return true;
}

bool is_passing(const TokenizedText& text, int last)
{
    std::size_t next = std::size_t(last);
    if (next >= text.tokens.size())
        return false;
    const Token& token = text.tokens[next];
    const auto word = text.folded_word(token);
    return (token.after_hyphen && is_one_of(word, after_hyphen_passing)) ||
           is_one_of(word, after_passing);
}

}  // namespace

NamePattern::NamePattern(std::string_view name)
{
    const TokenizedText text = tokenize(name);
    for (const Token& token : text.tokens)
        words_.emplace_back(text.folded_word(token));
    if (!text.tokens.empty() && is_all_capitals(text.tokens) && text.tokens[0].all_capitals)
        for (const Token& token : text.tokens)
            as_written_.push_back(text.points.substr(std::size_t(token.start),
                                                     std::size_t(token.end - token.start)));
    plain_word_ = words_.size() == 1 && as_written_.empty() && is_one_of(words_[0], plain_words);
}

bool NamePattern::may_stand_at(const TokenizedText& text, int first) const
{
    const Token& token = text.tokens[std::size_t(first)];
    if (plain_word_ &&
        (!token.capital ||
         (first > 0 && words_[0] == U"arm" &&
          is_one_of(text.folded_word(text.tokens[std::size_t(first) - 1]), before_common_noun))))
        return false;
    for (std::size_t i = 0; i < as_written_.size(); ++i) {
        const Token& at = text.tokens[std::size_t(first) + i];
        if (std::u32string_view(text.points)
                .substr(std::size_t(at.start), as_written_[i].size()) != as_written_[i])
            return false;
    }
    return true;
}

CompanyFinder::CompanyFinder(const std::vector<Company>& companies)
    : company_count_(companies.size())
{
    for (std::size_t i = 0; i < companies.size(); ++i) {
        const Company& company = companies[i];
        std::vector<std::string> names = company.aliases;
        names.push_back(company.name);
        if (company.symbol)
            names.push_back(company.symbol->value);
        for (const std::string& name : names) {
            candidates_.push_back({NamePattern(name), int(i)});
            by_name_.try_emplace(to_lower(name), int(i));
        }
        by_name_.try_emplace(company.id.value, int(i));
    }
    for (std::size_t i = 0; i < candidates_.size(); ++i)
        if (!candidates_[i].pattern.words().empty())
            by_first_word_[candidates_[i].pattern.words()[0]].push_back(int(i));
    for (auto& [word, list] : by_first_word_)
        std::stable_sort(list.begin(), list.end(), [this](int a, int b) {
            return candidates_[std::size_t(a)].pattern.words().size() >
                   candidates_[std::size_t(b)].pattern.words().size();
        });
}

std::vector<NamedAt> CompanyFinder::find(const TokenizedText& text,
                                         const std::vector<NamePattern>& own) const
{
    std::vector<NamedAt> found;
    std::u32string word;
    const auto add = [&](int company, int first, std::size_t length) {
        const int last = first + int(length);
        found.push_back({company, first, last, is_passing(text, last)});
        return last;
    };
    for (int at = 0; at < int(text.tokens.size());) {
        int next = at + 1;
        const NamePattern* longest = nullptr;
        for (const NamePattern& pattern : own)
            if (!pattern.words().empty() && words_match(text, at, pattern.words(), Ending::may_add_s) &&
                pattern.may_stand_at(text, at) &&
                (!longest || pattern.words().size() > longest->words().size()))
                longest = &pattern;
        if (longest) {
            next = add(int(company_count_) + int(longest - own.data()), at,
                       longest->words().size());
        } else if (text.tokens[std::size_t(at)].kind == TokenKind::word) {
            word = text.folded_word(text.tokens[std::size_t(at)]);
            if (const auto list = by_first_word_.find(word); list != by_first_word_.end())
                for (const int i : list->second) {
                    const Candidate& one = candidates_[std::size_t(i)];
                    if (words_match(text, at, one.pattern.words()) &&
                        one.pattern.may_stand_at(text, at)) {
                        next = add(one.company, at, one.pattern.words().size());
                        break;
                    }
                }
        }
        at = next;
    }
    return found;
}

int CompanyFinder::company_of(std::string_view name) const
{
    const auto found = by_name_.find(to_lower(name));
    return found == by_name_.end() ? -1 : found->second;
}

}  // namespace undertone::scoring
