#include "store/search_query.h"

#include "core/text.h"
#include "store/search_lexer.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace undertone::store {
namespace {

using Kind = SearchToken::Kind;
template <class T>
using Read = tl::expected<T, SearchMistake>;

// Far above what anybody writes, far below what SQLite takes.
constexpr std::size_t most_bytes = 2'000;
constexpr int most_words = 40;
constexpr int deepest = 8;
constexpr int most_between = 1'000;

tl::unexpected<SearchMistake> mistake(const SearchToken& at, Phrase what, Phrase remedy)
{
    return tl::unexpected(SearchMistake{std::move(what), std::move(remedy), at.start, at.end});
}

/// “OR at character 8”
Phrase named(const std::string& what, const SearchToken& at)
{
    return Phrase::of("“%1” at character %2", what, place_of(at.start));
}

std::string joined(const std::vector<std::string>& parts, const char* between)
{
    if (parts.size() == 1)
        return parts[0];
    std::string all = "(";
    for (std::size_t i = 0; i < parts.size(); ++i)
        all += (i > 0 ? between : "") + parts[i];
    return all + ")";
}

/// Words as FTS5's string: whatever they are, nothing in it is an operator.
std::string quoted(const SearchToken& token)
{
    std::string all = "\"";
    for (const char c : token.text)
        if (c == '"')
            all += "\"\"";
        else
            all += c == '\0' ? ' ' : c;
    return all + (token.is_beginning ? "\" *" : "\"");
}

std::optional<double> number_of(std::string_view text)
{
    std::string plain(text);
    if (plain.starts_with("−"))
        plain.replace(0, std::string_view("−").size(), "-");
    double value = 0;
    const char* end = plain.data() + plain.size();
    const char* from = plain.data() + (plain.starts_with('+') ? 1 : 0);
    const auto [stop, error] = std::from_chars(from, end, value, std::chars_format::fixed);
    if (error != std::errc{} || stop != end || !(value >= -1 && value <= 1))
        return std::nullopt;
    return value;
}

class Parser {
public:
    explicit Parser(std::vector<SearchToken> tokens) : tokens_(std::move(tokens)) {}

    Read<SearchQuery> query()
    {
        auto match = list(0);
        if (!match)
            return tl::unexpected(match.error());
        if (now().kind == Kind::close)
            return mistake(now(), Phrase::of("%1 closes nothing", named(")", now())),
                           Phrase::of("leave it out, or write ( before the words that it groups"));
        query_.match = std::move(*match);
        if (query_.from && query_.to && *query_.from >= *query_.to)
            return mistake(now(),
                           Phrase::of("No time is after %1 and before %2", to_iso(*query_.from),
                                      to_iso(*query_.to)),
                           Phrase::of("exchange the two dates"));
        if (!take_sessions())
            return mistake(now(), Phrase::of("All parts of a day are left out"),
                           Phrase::of("leave a session: filter out"));
        if (query_.match.empty() && query_.filters.empty() && query_.tones.empty() &&
            query_.states.empty() && query_.sessions.empty() && !query_.from && !query_.to)
            return mistake(now(), Phrase::of("There is nothing to look for"),
                           Phrase::of("write a word or a filter"));
        return std::move(query_);
    }

private:
    /// Words and groups that must all match, up to the end or a closing bracket. Empty: there are none.
    Read<std::string> list(int depth)
    {
        if (depth > deepest)
            return mistake(now(), Phrase::of("There are too many brackets within brackets"),
                           Phrase::of("use fewer"));
        std::vector<std::string> wanted, unwanted;
        const SearchToken* first_unwanted = nullptr;
        bool may_join = false;  // something stands before
        while (now().kind != Kind::end && now().kind != Kind::close) {
            const SearchToken& at = now();
            if (at.kind == Kind::both || at.kind == Kind::either) {
                const std::string name = at.kind == Kind::both ? "AND" : "OR";
                if (!may_join || at.kind == Kind::either)
                    return lone(at, name);
                ++next_;
                if (now().kind == Kind::end || now().kind == Kind::close ||
                    now().kind == Kind::both || now().kind == Kind::either)
                    return lone(at, name);
                continue;
            }
            const bool is_left_out = at.kind == Kind::minus;
            if (is_left_out)
                ++next_;
            if (now().kind == Kind::filter) {
                if (auto taken = filter(is_left_out, depth); !taken)
                    return tl::unexpected(taken.error());
                may_join = true;
                continue;
            }
            auto part = is_left_out ? left_out_unit(at, depth) : either(depth);
            if (!part)
                return tl::unexpected(part.error());
            may_join = true;
            if (is_left_out && !first_unwanted)
                first_unwanted = &at;
            if (!part->empty())
                (is_left_out ? unwanted : wanted).push_back(std::move(*part));
        }
        if (wanted.empty() && first_unwanted)
            return mistake(*first_unwanted, Phrase::of("There are only words to leave out"),
                           Phrase::of("write a word to look for as well"));
        if (wanted.empty() || unwanted.empty())
            return wanted.empty() ? std::string() : joined(wanted, " AND ");
        return "(" + joined(wanted, " AND ") + " NOT " + joined(unwanted, " OR ") + ")";
    }

    /// One unit, or several with OR between them.
    Read<std::string> either(int depth)
    {
        std::vector<std::string> parts;
        for (;;) {
            auto part = unit(depth);
            if (!part)
                return part;
            if (!part->empty())
                parts.push_back(std::move(*part));
            if (now().kind != Kind::either)
                break;
            const SearchToken& joint = now();
            ++next_;
            if (now().kind == Kind::filter)
                return mistake(now(),
                               Phrase::of("A filter cannot stand beside OR, as at character %1",
                                          place_of(now().start)),
                               Phrase::of("write it apart: filters hold for the whole search"));
            if (now().kind == Kind::minus)
                return mistake(
                    now(),
                    Phrase::of("A word to leave out cannot follow OR, as at character %1",
                               place_of(now().start)),
                    Phrase::of("write it apart, behind the others"));
            if (now().kind != Kind::word && now().kind != Kind::phrase &&
                now().kind != Kind::open && now().kind != Kind::near)
                return lone(joint, "OR");
        }
        return parts.empty() ? std::string() : joined(parts, " OR ");
    }

    Read<std::string> left_out_unit(const SearchToken& minus, int depth)
    {
        if (now().kind == Kind::word || now().kind == Kind::phrase || now().kind == Kind::open ||
            now().kind == Kind::near)
            return unit(depth);
        return mistake(
            minus,
            Phrase::of("Nothing follows the minus or NOT at character %1", place_of(minus.start)),
            Phrase::of("write it directly before the word to leave out, or leave it out itself"));
    }

    /// A word, a phrase, a group, a NEAR.
    Read<std::string> unit(int depth)
    {
        const SearchToken& at = now();
        ++next_;
        if (at.kind == Kind::near)
            return near(at);
        if (at.kind != Kind::open)
            return counted(at);
        auto inner = list(depth + 1);
        if (!inner)
            return inner;
        if (now().kind != Kind::close)
            return mistake(at,
                           Phrase::of("The bracket that opens at character %1 is not closed",
                                      place_of(at.start)),
                           Phrase::of("write ) behind the last word of the group"));
        ++next_;
        return inner;
    }

    Read<std::string> near(const SearchToken& at)
    {
        const Phrase form = Phrase::of("write it like NEAR(nvidia ban, 5)");
        ++next_;  // the bracket
        std::string words;
        int count = 0;
        for (; now().kind == Kind::word || now().kind == Kind::phrase; ++next_, ++count) {
            auto word = counted(now());
            if (!word)
                return word;
            words += (count > 0 ? " " : "") + *word;
        }
        if (count < 2)
            return mistake(
                at, Phrase::of("The NEAR at character %1 has no two words", place_of(at.start)),
                form);
        int between = 10;
        if (now().kind == Kind::comma) {
            ++next_;
            const std::string& digits = now().text;
            const auto [stop, error] =
                std::from_chars(digits.data(), digits.data() + digits.size(), between);
            if (now().kind != Kind::word || error != std::errc{} ||
                stop != digits.data() + digits.size() || between < 0 || between > most_between)
                return mistake(
                    now(),
                    Phrase::of("The NEAR at character %1 has no number of words behind its comma",
                               place_of(at.start)),
                    form);
            ++next_;
        }
        if (now().kind != Kind::close)
            return mistake(now(),
                           Phrase::of("The NEAR at character %1 is not closed", place_of(at.start)),
                           form);
        ++next_;
        return "NEAR(" + words + ", " + std::to_string(between) + ")";
    }

    Read<std::string> counted(const SearchToken& at)
    {
        if (++words_ > most_words)
            return mistake(at,
                           Phrase::of("There are more than %1 words", std::to_string(most_words)),
                           Phrase::of("look for fewer"));
        return quoted(at);
    }

    Read<void> filter(bool is_left_out, int depth)
    {
        const SearchToken& at = now();
        ++next_;
        constexpr std::pair<const char*, SearchFilter::Kind> listed[] = {
            {"source", SearchFilter::Kind::source},
            {"symbol", SearchFilter::Kind::symbol},
            {"company", SearchFilter::Kind::company},
            {"topic", SearchFilter::Kind::topic}};
        const std::string name = at.name + ":";
        const auto of_list = std::find_if(std::begin(listed), std::end(listed),
                                          [&](const auto& one) { return at.name == one.first; });
        const bool is_listed = of_list != std::end(listed);
        const bool is_date = at.name == "after" || at.name == "before";
        const bool is_named = at.name == "is" || at.name == "session";
        if (!is_filter(at.name))
            return mistake(at, Phrase::of("There is no filter %1", named(name, at)),
                           Phrase::of("the filters are source:, symbol:, company:, topic:, tone:, "
                                      "is:, session:, after: "
                                      "and before:; words with a colon go into quotes"));
        if (depth > 0 || now().kind == Kind::either)
            return mistake(
                at,
                Phrase::of("The filter %1 stands within brackets or beside OR", named(name, at)),
                Phrase::of("write it apart: filters hold for the whole search"));
        const std::string value(trim(at.text));
        if (value.empty())
            return mistake(at, Phrase::of("The filter %1 has no value", named(name, at)),
                           Phrase::of("write it without a blank: %1", example_of(at.name)));
        if (is_left_out && !is_listed && !is_named)
            return mistake(at, Phrase::of("The filter %1 cannot be left out", named(name, at)),
                           at.name == "tone"
                               ? Phrase::of("turn its sign: tone:>0 instead of -tone:<0")
                               : Phrase::of("use before: for after:, after: for before:"));
        if (is_listed) {
            query_.filters.push_back({of_list->second, value, is_left_out, at.start, at.end});
            return {};
        }
        if (is_named)
            return at.name == "is" ? state(at, value, is_left_out)
                                   : session(at, value, is_left_out);
        return is_date ? date(at, value) : tone(at, value);
    }

    Read<void> state(const SearchToken& at, const std::string& value, bool is_left_out)
    {
        using Is = StateFilter::Is;
        constexpr std::pair<const char*, StateFilter> states[] = {{"starred", {Is::starred, false}},
                                                                  {"read", {Is::read, false}},
                                                                  {"unread", {Is::read, true}},
                                                                  {"noted", {Is::noted, false}},
                                                                  {"demo", {Is::demo, false}}};
        for (const auto& [name, state] : states)
            if (to_lower(value) == name) {
                query_.states.push_back({state.is, state.left_out != is_left_out});
                return {};
            }
        return mistake(at, Phrase::of("%1 says nothing of a story", named("is:" + value, at)),
                       Phrase::of("write is:starred, is:unread, is:read, is:noted or is:demo"));
    }

    Read<void> session(const SearchToken& at, const std::string& value, bool is_left_out)
    {
        using Class = market::SessionClass;
        constexpr std::pair<const char*, Class> classes[] = {{"pre", Class::pre},
                                                             {"regular", Class::regular},
                                                             {"post", Class::post},
                                                             {"closed", Class::closed}};
        const auto asked =
            std::find_if(std::begin(classes), std::end(classes),
                         [&](const auto& one) { return to_lower(value) == one.first; });
        if (asked == std::end(classes))
            return mistake(
                at, Phrase::of("%1 is no part of a day", named("session:" + value, at)),
                Phrase::of("write session:pre, session:regular, session:post or session:closed"));
        (is_left_out ? sessions_left_out_ : query_.sessions).push_back(asked->second);
        return {};
    }

    /// Of those wanted (all, where none is named) the ones that are not left out, in whatever order
    /// they were written. False: none remains.
    bool take_sessions()
    {
        using Class = market::SessionClass;
        auto& wanted = query_.sessions;
        if (wanted.empty() && !sessions_left_out_.empty())
            wanted = {Class::pre, Class::regular, Class::post, Class::closed};
        const bool any = !wanted.empty();
        for (const Class one : sessions_left_out_)
            std::erase(wanted, one);
        return !any || !wanted.empty();
    }

    Read<void> date(const SearchToken& at, const std::string& value)
    {
        std::optional<Utc> time = utc_from_iso(value);
        if (const auto date = date_from_iso(value))
            time = midnight_utc(*date);
        if (!time)
            return mistake(at, Phrase::of("%1 is no date", named(value, at)),
                           Phrase::of("write %1", example_of(at.name)));
        if (at.name == "after")
            query_.from = std::max(query_.from.value_or(*time), *time);
        else
            query_.to = std::min(query_.to.value_or(*time), *time);
        return {};
    }

    Read<void> tone(const SearchToken& at, std::string_view value)
    {
        using Is = ToneBound::Is;
        constexpr std::pair<std::string_view, Is> signs[] = {
            {"<=", Is::at_most}, {"≤", Is::at_most}, {">=", Is::at_least},
            {"≥", Is::at_least}, {"<", Is::less},    {">", Is::more}};
        const auto sign = std::find_if(std::begin(signs), std::end(signs), [&](const auto& one) {
            return value.starts_with(one.first);
        });
        const auto read =
            sign == std::end(signs) ? std::nullopt : number_of(value.substr(sign->first.size()));
        if (!read)
            return mistake(at,
                           Phrase::of("%1 is no bound from -1 to +1",
                                      named(at.name + ":" + std::string(value), at)),
                           Phrase::of("write %1", example_of("tone")));
        query_.tones.push_back({sign->second, *read});
        return {};
    }

    static Phrase example_of(const std::string& filter)
    {
        if (filter == "after" || filter == "before")
            return filter + ":2025-01-27";
        if (filter == "tone")
            return Phrase::of("tone:<-0.5 or tone:>=0.2");
        if (filter == "symbol")
            return "symbol:NVDA";
        if (filter == "is" || filter == "session")
            return filter == "is" ? "is:unread" : "session:post";
        return filter == "topic" ? "topic:deepseek" : filter + ":name";
    }

    Read<std::string> lone(const SearchToken& at, const std::string& name)
    {
        return mistake(
            at, Phrase::of("%1 has nothing on one side", named(name, at)),
            Phrase::of("write a word on both sides, or \"%1\" in quotes to look for it", name));
    }

    [[nodiscard]] const SearchToken& now() const { return tokens_[next_]; }

    std::vector<SearchToken> tokens_;
    std::size_t next_ = 0;
    int words_ = 0;
    std::vector<market::SessionClass> sessions_left_out_;
    SearchQuery query_;
};

}  // namespace

Error to_error(const SearchMistake& mistake)
{
    return {ErrorKind::invalid_input, mistake.what, mistake.remedy,
            "characters " + std::to_string(mistake.start) + " to " + std::to_string(mistake.end),
            std::nullopt};
}

tl::expected<SearchQuery, SearchMistake> read_search(std::string_view text, SearchReading reading)
{
    if (text.size() > most_bytes)
        return tl::unexpected(SearchMistake{Phrase::of("The search is longer than 2,000 bytes"),
                                            Phrase::of("look for a few of its words"), 0, 0});
    auto tokens = search_tokens(text);
    if (!tokens)
        return tl::unexpected(tokens.error());
    if (reading.is_unfinished && tokens->size() > 1) {
        SearchToken& last = (*tokens)[tokens->size() - 2];
        if (last.kind == Kind::word && last.end == tokens->back().start &&
            may_be_beginning(last.text))
            last.is_beginning = true;
    }
    return Parser(std::move(*tokens)).query();
}

std::vector<WrittenFilter> written_filters(std::string_view text)
{
    std::vector<WrittenFilter> filters;
    const auto tokens = search_tokens(text);
    for (std::size_t i = 0; tokens && i < tokens->size(); ++i) {
        const SearchToken& at = (*tokens)[i];
        if (at.kind != SearchToken::Kind::filter || !is_filter(at.name))
            continue;
        const bool left_out = i > 0 && (*tokens)[i - 1].kind == SearchToken::Kind::minus;
        filters.push_back(
            {at.name, at.text, left_out, left_out ? (*tokens)[i - 1].start : at.start, at.end});
    }
    return filters;
}

}  // namespace undertone::store
