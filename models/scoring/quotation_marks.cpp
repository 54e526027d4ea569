#include "scoring/quotation_marks.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace undertone::scoring {
namespace {

struct Pair {
    char32_t opening;
    std::u32string_view closing;  ///< any of these
};

/// Feeds mix curly and straight marks; ” opens in Swedish, “ closes in German.
constexpr Pair pairs[] = {{U'“', U"”\""}, {U'"', U"\"”"}, {U'„', U"“”\""}, {U'‟', U"”"},
                          {U'”', U"”"},   {U'«', U"»"},   {U'»', U"«"},    {U'‹', U"›"},
                          {U'›', U"‹"},   {U'「', U"」"}, {U'『', U"』"},  {U'‘', U"’'"},
                          {U'‚', U"‘’"},  {U'\'', U"'’"}};

const Pair* pair_of(char32_t opening)
{
    const auto at = std::find_if(std::begin(pairs), std::end(pairs),
                                 [&](const Pair& one) { return one.opening == opening; });
    return at == std::end(pairs) ? nullptr : at;
}

bool is_single(char32_t c) { return c == U'‘' || c == U'’' || c == U'‚' || c == U'\''; }

bool is_quotation_mark(char32_t c) { return is_double_quote(c) || is_single(c); }

bool is_one_of(char32_t c, std::u32string_view any) { return any.find(c) != any.npos; }

/// Walks over the marks once, with the open ones on a stack.
class Finder {
public:
    explicit Finder(const TokenizedText& text) : text_(text) {}

    std::vector<Quoted> run()
    {
        const int size = int(text_.tokens.size());
        for (int i = 0; i < size; ++i) {
            if (i > 0 && begins_paragraph(i)) {
                give_up(i);
                paragraph_ = i;
            }
            if (!open_.empty() && i - open_.front().first >= longest_quotation)
                give_up(i);
            if (sentence_ + 1 < text_.sentences.size() && text_.sentences[sentence_].last <= i)
                ++sentence_;
            if (token(i).is_mark() && is_quotation_mark(mark(i)))
                see(i);
        }
        give_up(size);
        return std::move(found_);
    }

private:
    struct Open {
        const Pair* pair;
        int first;
    };
    static constexpr std::size_t deepest = 8;

    [[nodiscard]] const Token& token(int i) const { return text_.tokens[std::size_t(i)]; }
    /// As written: curly apostrophes are folded to straight ones.
    [[nodiscard]] char32_t mark(int i) const { return text_.points[std::size_t(token(i).start)]; }
    [[nodiscard]] char32_t point(int at) const
    {
        return at < int(text_.points.size()) ? text_.points[std::size_t(at)] : U' ';
    }
    [[nodiscard]] bool is_last(int i) const { return i + 1 >= int(text_.tokens.size()); }

    [[nodiscard]] bool begins_paragraph(int i) const
    {
        if (!token(i).after_space)
            return false;
        int line_ends = 0;
        for (int at = token(i - 1).end; at < token(i).start; ++at)
            line_ends += point(at) == U'\n' || point(at) == char32_t(0x2029);
        const bool stopped = token(i - 1).is_mark() &&
                             (is_one_of(mark(i - 1), U".!?:…") || is_quotation_mark(mark(i - 1)));
        return line_ends > 1 || (line_ends == 1 && stopped);
    }

    /// Nothing touches it on the left, something on the right.
    [[nodiscard]] bool may_open(int i) const
    {
        if (is_last(i) || token(i + 1).after_space)
            return false;
        if (is_single(mark(i)) && token(i + 1).kind == TokenKind::number)
            return false;  // the '90s
        return i == 0 || token(i).after_space ||
               (token(i - 1).is_mark() &&
                (is_one_of(mark(i - 1), U"([{—–―:-/") || is_quotation_mark(mark(i - 1))));
    }

    [[nodiscard]] bool may_close(int i, const Open& open) const
    {
        if (!is_one_of(mark(i), open.pair->closing))
            return false;
        // Only straight marks look alike, and only apostrophes stand for something else as well.
        if (mark(i) != U'"' && !is_single(mark(i)))
            return true;
        if (i == 0 || token(i).after_space)
            return false;
        return !is_single(mark(i)) || !is_apostrophe(i);
    }

    /// "the analysts’ view", within a word or behind the s of an owner.
    [[nodiscard]] bool is_apostrophe(int i) const
    {
        if (is_last(i))
            return false;
        const Token& next = token(i + 1);
        if (next.is_mark())
            return false;
        return !next.after_space ||
               (text_.folded[std::size_t(token(i).start) - 1] == U's' && !next.capital);
    }

    void see(int i)
    {
        for (std::size_t depth = open_.size(); depth-- > 0;) {
            if (may_close(i, open_[depth])) {
                close(depth, i + 1);
                return;
            }
        }
        if (const Pair* pair = pair_of(mark(i)); pair && may_open(i)) {
            if (open_.size() < deepest)
                open_.push_back({pair, i});
            return;
        }
        if (open_.empty() && is_double_quote(mark(i)))
            close_what_none_opened(i);
    }

    /// Whatever is open inside it was none.
    void close(std::size_t depth, int last)
    {
        const Open& open = open_[depth];
        if (depth == 0) {
            inner_.clear();
            add({open.first, last});
        } else if (depth == 1 &&
                   (open.pair == open_.front().pair || is_single(open_.front().pair->opening))) {
            inner_.push_back({open.first, last});
        }
        open_.resize(depth);
    }

    void close_what_none_opened(int i)
    {
        const bool after_stop = i > 0 && token(i - 1).is_mark() && !token(i).after_space &&
                                is_one_of(mark(i - 1), U",.!?…");
        if (!after_stop)
            return;
        const bool closed_at_inch =
            !found_.empty() && found_.back().first >= paragraph_ && is_inch(found_.back().last - 1);
        if (closed_at_inch) {
            if (i + 1 - found_.back().first <= longest_quotation)
                found_.back().last = i + 1;
            return;
        }
        // The tokenizer ends a sentence at the full stop before the mark.
        std::size_t sentence = sentence_;
        if (text_.sentences[sentence].first == i && sentence > 0)
            --sentence;
        const int from = found_.empty() ? 0 : found_.back().last;
        add({std::max({text_.sentences[sentence].first, from, paragraph_}), i + 1});
    }

    /// The mark of `12" wafers`.
    [[nodiscard]] bool is_inch(int i) const
    {
        return mark(i) == U'"' && i > 0 && token(i - 1).kind == TokenKind::number &&
               !token(i).after_space && !is_last(i) && token(i + 1).kind == TokenKind::word &&
               !token(i + 1).capital;
    }

    /// What is open at a paragraph's end, or for too long. Where others of its kind were closed
    /// inside it, it was a stray mark and they are what is quoted; a single mark was an apostrophe.
    void give_up(int end)
    {
        if (open_.empty())
            return;
        const Open outermost = open_.front();
        open_.clear();
        if (!inner_.empty())
            for (const Quoted& one : std::exchange(inner_, {}))
                add(one);
        else if (!is_single(outermost.pair->opening))
            add({outermost.first, end});
    }

    void add(Quoted one)
    {
        const auto begin = text_.tokens.begin();
        if (std::any_of(begin + one.first, begin + one.last,
                        [](const Token& token) { return !token.is_mark(); }))
            found_.push_back(one);
    }

    const TokenizedText& text_;
    std::vector<Open> open_;
    std::vector<Quoted> inner_;  ///< closed in the outermost open one, which may be none
    std::vector<Quoted> found_;
    std::size_t sentence_ = 0;
    int paragraph_ = 0;
};

}  // namespace

bool is_double_quote(char32_t c) { return is_one_of(c, U"“”\"„‟«»‹›「」『』"); }

std::vector<Quoted> find_quoted(const TokenizedText& text) { return Finder(text).run(); }

}  // namespace undertone::scoring
