#include "scoring/company_finder.h"

#include "core/text.h"

#include <algorithm>
#include <array>

namespace undertone::scoring {
namespace {

/// What makes a mention a mere qualifier when it follows it.
constexpr std::array<std::u32string_view, 15> after_hyphen_passing{
    U"backed",   U"powered", U"owned", U"led",    U"based",   U"supported", U"funded",    U"like",
    U"supplier", U"linked",  U"style", U"driven", U"centric", U"related",   U"compatible"};
constexpr std::array<std::u32string_view, 8> after_passing{
    U"rival",    U"rivals",    U"competitor", U"competitors",
    U"supplier", U"suppliers", U"challenger", U"alternative"};

/// What stands before a ticker's colon.
constexpr std::array<std::u32string_view, 16> exchanges{
    U"nasdaq", U"nasdaqgs", U"nasdaqgm", U"nasdaqcm", U"nyse", U"nysearca", U"arca", U"amex",
    U"cboe",   U"hkex",     U"hkg",      U"sehk",     U"tse",  U"twse",     U"krx",  U"lse"};
constexpr std::array<std::u32string_view, 4> after_ticker{U"stock", U"stocks", U"shares",
                                                          U"earnings"};
/// "(NOW)", "(NOW, SAP)", "(NOW:NYSE)", "(NOW -2%)".
constexpr std::array<std::u32string_view, 6> after_ticker_in_brackets{U")", U",", U":",
                                                                      U"-", U"+", U"−"};
constexpr std::array<std::u32string_view, 7> between_tickers{U",",  U"&",  U"/",     U"and",
                                                             U"or", U"vs", U"versus"};

constexpr std::array<std::string_view, 14> legal_forms{
    "inc", "inc.",    "incorporated", "corp", "corp.",   "corporation", "co",
    "co.", "company", "ltd",          "ltd.", "limited", "plc",         "group"};

template <class Word, class Words>
bool is_one_of(Word word, const Words& words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool is_all_capitals(const std::vector<Token>& tokens)
{
    return std::all_of(tokens.begin(), tokens.end(),
                       [](const Token& t) { return t.all_capitals || t.kind != TokenKind::word; });
}

/// The word at a token, small letters; empty beyond the text's ends.
std::u32string_view word_at(const TokenizedText& text, int at)
{
    return at < 0 || at >= int(text.tokens.size()) ? std::u32string_view{}
                                                   : text.folded_word(text.tokens[std::size_t(at)]);
}

bool is_passing(const TokenizedText& text, int last)
{
    const auto word = word_at(text, last);
    return is_one_of(word, after_passing) ||
           (is_one_of(word, after_hyphen_passing) && text.tokens[std::size_t(last)].after_hyphen);
}

/// ".O" and ".TW" behind "NVDA" and "2330" name the exchange: where they end, else `last`.
int end_of_suffix(const TokenizedText& text, int last)
{
    if (word_at(text, last) != U"." || last + 1 >= int(text.tokens.size()))
        return last;
    const Token& suffix = text.tokens[std::size_t(last) + 1];
    const bool is_suffix = !text.tokens[std::size_t(last)].after_space && !suffix.after_space &&
                           suffix.capital && suffix.end - suffix.start <= 2 &&
                           (suffix.all_capitals || suffix.end - suffix.start == 1);
    return is_suffix ? last + 2 : last;
}

/// "$NOW", "NYSE: NOW", "(NOW)", "(NOW -2%)", "NOW.N", "NOW stock".
bool is_marked_as_ticker(const TokenizedText& text, int at)
{
    const auto before = word_at(text, at - 1);
    if (before == U"$" && !text.tokens[std::size_t(at)].after_space)
        return true;
    if (before == U":" && is_one_of(word_at(text, at - 2), exchanges))
        return true;
    if (end_of_suffix(text, at + 1) > at + 1)
        return true;
    if (at + 1 >= int(text.tokens.size()))
        return false;
    const Token& after = text.tokens[std::size_t(at) + 1];
    if (before == U"(" && (after.kind == TokenKind::number ||
                           is_one_of(text.folded_word(after), after_ticker_in_brackets)))
        return true;
    return is_one_of(text.folded_word(after), after_ticker) && !after.all_capitals;
}

/// The longest of a caller's names that begins at a token.
const OwnName* asked_at(const TokenizedText& text, int at, const std::vector<OwnName>& own)
{
    const OwnName* longest = nullptr;
    for (const OwnName& one : own)
        if (one.pattern.stands_at_or_plural(text, at) &&
            (!longest || one.pattern.size() > longest->pattern.size()))
            longest = &one;
    return longest;
}

/// A product says nothing new in a sentence that names its company.
void drop_products_of_named(const TokenizedText& text, std::vector<NamedAt>& found)
{
    auto kept = found.begin();
    auto of_sentence = found.begin();
    for (const Sentence& sentence : text.sentences) {
        const auto end = std::find_if(of_sentence, found.end(), [&](const NamedAt& one) {
            return one.first >= sentence.last;
        });
        const std::vector<NamedAt> names(of_sentence, end);
        for (const NamedAt& one : names)
            if (!one.product || std::none_of(names.begin(), names.end(), [&](const NamedAt& name) {
                    return !name.product && name.company == one.company;
                }))
                *kept++ = one;
        of_sentence = end;
    }
    found.erase(kept, found.end());
}

std::string_view without_legal_form(std::string_view name)
{
    const auto blank = name.rfind(' ');
    const std::string_view last = name.substr(blank == name.npos ? 0 : blank + 1);
    if (blank == name.npos ||
        std::none_of(legal_forms.begin(), legal_forms.end(),
                     [&](std::string_view form) { return equal_ignoring_case(form, last); }))
        return name;
    name = name.substr(0, blank);
    while (!name.empty() && (name.back() == ',' || name.back() == ' '))
        name.remove_suffix(1);
    return name;
}

/// "$NVDA", "NASDAQ: NVDA", "NVDA.O" -> "NVDA".
std::string_view bare_ticker(std::string_view name)
{
    if (const auto colon = name.rfind(':'); colon != name.npos)
        name.remove_prefix(colon + 1);
    name = trim(name);
    if (name.starts_with('$'))
        name.remove_prefix(1);
    if (const auto dot = name.rfind('.'); dot != name.npos && name.size() - dot <= 3)
        name = name.substr(0, dot);
    return name;
}

/// Of UTF-8 as written, or of its small letters.
std::uint64_t hash_as_written(std::string_view name)
{
    std::uint64_t hash = no_letters;
    for (const char c : name)
        hash = with_letter(hash, static_cast<unsigned char>(c));
    return hash;
}
std::uint64_t hash_in_small_letters(std::string_view name)
{
    std::uint64_t hash = no_letters;
    for (const char c : name) {
        if (static_cast<unsigned char>(c) >= 0x80)
            return hash_as_written(to_lower(name));
        hash = with_letter(hash, c >= 'A' && c <= 'Z' ? char32_t(c) + 32 : char32_t(c));
    }
    return hash;
}

}  // namespace

NamePattern::NamePattern(const TokenizedText& name, NameKind kind) : kind_(kind)
{
    const bool is_ticker = kind == NameKind::ticker || kind == NameKind::word_ticker;
    const bool in_capitals = is_ticker || (!name.tokens.empty() && is_all_capitals(name.tokens) &&
                                           name.tokens[0].all_capitals);
    words_.reserve(name.tokens.size());
    for (const Token& token : name.tokens)
        words_.push_back({token.hash, in_capitals ? hash_of(name.written_word(token)) : 0});
}

bool NamePattern::stands_at(const TokenizedText& text, int first) const
{
    if (std::size_t(first) + words_.size() > text.tokens.size())
        return false;
    const Token* token = &text.tokens[std::size_t(first)];
    for (const Word& word : words_)
        if ((token++)->hash != word.hash)
            return false;
    return is_written_as_wanted(text, first);
}

bool NamePattern::stands_at_or_plural(const TokenizedText& text, int first) const
{
    if (words_.empty() || std::size_t(first) + words_.size() > text.tokens.size())
        return false;
    const Token* token = &text.tokens[std::size_t(first)];
    for (std::size_t i = 0; i + 1 < words_.size(); ++i)
        if ((token++)->hash != words_[i].hash)
            return false;
    if (token->hash != words_.back().hash) {
        const auto word = text.folded_word(*token);
        if (word.size() < 2 || word.back() != 's' ||
            hash_of(word.substr(0, word.size() - 1)) != words_.back().hash)
            return false;
    }
    return is_written_as_wanted(text, first);
}

bool NamePattern::is_written_as_wanted(const TokenizedText& text, int first) const
{
    if (kind_ == NameKind::word && !text.tokens[std::size_t(first)].capital)
        return false;
    for (std::size_t i = 0; i < words_.size() && words_[i].as_written != 0; ++i) {
        const Token& at = text.tokens[std::size_t(first) + i];
        auto word = text.written_word(at);
        if (at.hash != words_[i].hash)
            word.remove_suffix(1);  // the plural's s
        if (hash_of(word) != words_[i].as_written)
            return false;
    }
    return true;
}

CompanyFinder::CompanyFinder(const std::vector<Company>& companies)
    : company_count_(int(companies.size()))
{
    for (std::size_t i = 0; i < companies.size(); ++i)
        add_names_of(companies[i], int(i));
    for (std::size_t i = 0; i < candidates_.size(); ++i) {
        const NamePattern& pattern = candidates_[i].pattern;
        if (pattern.size() == 0)
            continue;
        std::uint32_t& number = by_first_word_[pattern.first_hash()];
        if (number == 0) {
            lists_.emplace_back();
            number = std::uint32_t(lists_.size());
        }
        lists_[number - 1].push_back(int(i));
    }
    for (auto& list : lists_)
        std::stable_sort(list.begin(), list.end(), [this](int a, int b) {
            return candidates_[std::size_t(a)].pattern.size() >
                   candidates_[std::size_t(b)].pattern.size();
        });
}

void CompanyFinder::add_names_of(const Company& company, int index)
{
    const auto is_word = [&](const std::string& name) {
        return is_one_of(name, company.ambiguous);
    };
    const auto bears = [&](std::uint64_t name) {
        std::uint32_t& company = by_name_[name];
        if (company == 0)
            company = std::uint32_t(index) + 1;
    };
    const auto add_name = [&](const std::string& name, bool product) {
        const NameKind kind = is_word(name) ? NameKind::word : NameKind::plain;
        candidates_.push_back({NamePattern(tokenize(name), kind), index, product});
        bears(hash_in_small_letters(name));
    };
    const auto add_ticker = [&](const std::string& ticker) {
        const bool word = is_word(ticker);
        const NameKind kind = word ? NameKind::word_ticker : NameKind::ticker;
        candidates_.push_back({NamePattern(tokenize(ticker), kind), index, false});
        bears(word ? hash_as_written(ticker) : hash_in_small_letters(ticker));
    };
    for (const std::string& alias : company.aliases)
        add_name(alias, false);
    add_name(company.name, false);
    if (company.symbol)
        add_ticker(company.symbol->value);
    for (const Symbol& ticker : company.tickers)
        add_ticker(ticker.value);
    for (const std::string& product : company.products)
        add_name(product, true);
    for (const std::string& phrase : company.exclusions)
        candidates_.push_back({NamePattern(tokenize(phrase)), nobody, false});
    bears(hash_as_written(company.id.value));
}

std::vector<NamedAt> CompanyFinder::find(const TokenizedText& text,
                                         const std::vector<OwnName>& own) const
{
    std::vector<NamedAt> found;
    find(text, own, found);
    return found;
}

void CompanyFinder::find(const TokenizedText& text, const std::vector<OwnName>& own,
                         std::vector<NamedAt>& found) const
{
    found.clear();
    bool any_product = false;
    int excluded = 0;  // up to here only a caller's names count
    for (int at = 0; at < int(text.tokens.size());) {
        const OwnName* asked = asked_at(text, at, own);
        const Candidate* known = asked || at < excluded ? nullptr : longest_at(text, at);
        if (!asked && !known) {
            ++at;
            continue;
        }
        const NamePattern& pattern = asked ? asked->pattern : known->pattern;
        int last = at + pattern.size();
        if (known && known->company == nobody) {
            excluded = last;
            ++at;
            continue;
        }
        if (pattern.kind() == NameKind::ticker || pattern.kind() == NameKind::word_ticker)
            last = end_of_suffix(text, last);
        const bool product = known && known->product;
        found.push_back(
            {asked ? asked->company : known->company, at, last, is_passing(text, last), product});
        any_product = any_product || product;
        at = last;
    }
    if (any_product)
        drop_products_of_named(text, found);
}

/// nullptr: no name begins with that word.
const std::vector<int>* CompanyFinder::beginning_at(const TokenizedText& text, int at) const
{
    if (at < 0 || at >= int(text.tokens.size()))
        return nullptr;
    const std::uint32_t number = by_first_word_.find(text.tokens[std::size_t(at)].hash);
    return number == 0 ? nullptr : &lists_[number - 1];
}

const CompanyFinder::Candidate* CompanyFinder::longest_at(const TokenizedText& text, int at) const
{
    if (text.tokens[std::size_t(at)].is_mark())
        return nullptr;
    const auto* list = beginning_at(text, at);
    if (!list)
        return nullptr;
    for (const int i : *list) {
        const Candidate& one = candidates_[std::size_t(i)];
        if (one.pattern.stands_at(text, at) &&
            (one.pattern.kind() != NameKind::word_ticker || may_be_ticker(text, at)))
            return &one;
    }
    return nullptr;
}

/// A ticker that is a word is one where it is marked as one or stands in a list of them: "NVDA, NOW".
bool CompanyFinder::may_be_ticker(const TokenizedText& text, int at) const
{
    if (is_marked_as_ticker(text, at))
        return true;
    const int before = word_at(text, at - 1) == U"." ? at - 2 : at - 1;  // "vs."
    if (is_one_of(word_at(text, before), between_tickers) && is_sure_ticker(text, before - 1))
        return true;
    const int after = word_at(text, at + 2) == U"." ? at + 3 : at + 2;
    return is_one_of(word_at(text, at + 1), between_tickers) && is_sure_ticker(text, after);
}

bool CompanyFinder::is_sure_ticker(const TokenizedText& text, int at) const
{
    const auto* list = beginning_at(text, at);
    return list && std::any_of(list->begin(), list->end(), [&](int i) {
               const NamePattern& pattern = candidates_[std::size_t(i)].pattern;
               return pattern.kind() == NameKind::ticker && pattern.size() == 1 &&
                      pattern.stands_at(text, at);
           });
}

int CompanyFinder::company_of(std::string_view name) const
{
    std::uint32_t company = 0;  // counted from 1
    const auto is = [&](std::uint64_t form) { return (company = by_name_.find(form)) != 0; };
    const auto is_in_either = [&](std::string_view form) {
        return is(hash_as_written(form)) || is(hash_in_small_letters(form));
    };
    if (!is_in_either(name)) {
        const std::string_view form = without_legal_form(name);
        if (form == name || !is(hash_in_small_letters(form)))
            if (const std::string_view ticker = bare_ticker(name); ticker != name)
                is_in_either(ticker);
    }
    return int(company) - 1;
}

Asked CompanyFinder::ask_for(const std::vector<std::string>& names) const
{
    Asked asked;
    ask_for(names, asked);
    return asked;
}

void CompanyFinder::ask_for(const std::vector<std::string>& names, Asked& asked) const
{
    asked.own.clear();
    asked.companies.clear();
    int next = company_count_;
    for (const std::string& name : names) {
        const int company = company_of(name);
        asked.companies.push_back(company < 0 ? next++ : company);
        const std::uint64_t as_written = hash_as_written(name);
        const bool is_word_ticker =
            by_name_.find(as_written) != 0 && as_written != hash_in_small_letters(name);
        if (company >= 0 && !is_word_ticker)
            continue;
        tokenize(name, asked.name);
        asked.own.push_back({NamePattern(asked.name), asked.companies.back()});
    }
}

}  // namespace undertone::scoring
