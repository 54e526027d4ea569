#include "store/search_sql.h"

#include <charconv>
#include <iterator>

namespace undertone::store {
namespace {

constexpr auto matching =
    " FROM search WHERE search MATCH :match AND rowid >= :from AND rowid < :to "
    "ORDER BY rowid DESC";

std::string_view operator_of(ToneBound::Is is)
{
    switch (is) {
    case ToneBound::Is::less: return " < ";
    case ToneBound::Is::at_most: return " <= ";
    case ToneBound::Is::more: return " > ";
    case ToneBound::Is::at_least: break;
    }
    return " >= ";
}

/// Puts a query together and numbers what is to be bound.
class Conditions {
public:
    /// ":f1, :f2" for the texts, bound to them.
    std::string bound(const std::vector<std::string>& texts)
    {
        std::string all;
        for (const std::string& text : texts) {
            made_.texts.push_back(text);
            all += (all.empty() ? ":f" : ", :f") + std::to_string(made_.texts.size());
        }
        return all;
    }

    void require(const std::string& condition) { made_.sql += " AND " + condition; }

    /// `exists` with its closing bracket left out.
    void names(const std::string& exists, const std::string& column,
               const ResolvedFilters::Names& names, const std::string& more = {})
    {
        if (!names.wanted.empty())
            require(exists + " AND " + column + " IN (" + bound(names.wanted) + ")" + more + ")");
        if (!names.left_out.empty())
            require("NOT " + exists + " AND " + column + " IN (" + bound(names.left_out) + "))");
    }

    BoundSql made_;
};

/// " AND column < -0.5", with a point whatever the locale.
std::string within(const std::vector<ToneBound>& tones, const std::string& column)
{
    std::string all;
    for (const ToneBound& bound : tones) {
        char digits[32];
        const auto end = std::to_chars(std::begin(digits), std::end(digits), bound.value).ptr;
        all += " AND " + column + std::string(operator_of(bound.is)) + std::string(digits, end);
    }
    return all;
}

std::string holds(StateFilter::Is is)
{
    using Is = StateFilter::Is;
    if (is == Is::demo)
        return "EXISTS (SELECT 1 FROM source d WHERE d.id = s.source AND d.demo = 1)";
    const std::string mark = "EXISTS (SELECT 1 FROM story_mark k WHERE k.story = s.id AND ";
    return mark + (is == Is::starred ? "k.starred = 1)"
                   : is == Is::read  ? "k.read = 1)"
                                     : "k.note <> '')");
}

std::string published_by(Conditions& conditions, const std::vector<std::string>& parts)
{
    std::string any;
    for (const std::string& part : parts)
        any += std::string(any.empty() ? "" : " OR ") + "instr(small_letters(r.publisher), " +
               conditions.bound({part}) + ") > 0";
    return any;
}

}  // namespace

std::string matches_sql() { return std::string("SELECT rowid") + matching; }

std::string ranked_matches_sql()
{
    return std::string("SELECT rowid, relevance(search)") + matching;
}

std::string found_sql()
{
    std::string columns = "rowid";
    for (const char* column : {"0", "1", "2"})
        columns += std::string(
                       ", CASE WHEN rowid IN (SELECT value FROM json_each(:wanted)) THEN "
                       "found_in(search, ") +
                   column + ") END";
    return "SELECT " + columns + matching;
}

std::string seconds_sql(FilterKey key)
{
    const bool by_company = key == FilterKey::company;
    return std::string("SELECT known_at FROM ") +
           (by_company ? "mention WHERE company" : "topic_match WHERE topic") +
           " = :key AND known_at < :to ORDER BY known_at DESC";
}

std::string filtered_places_sql(FilterKey key)
{
    if (key == FilterKey::time)
        return "SELECT p.place FROM story_place p WHERE p.place >= :from AND p.place < :to "
               "ORDER BY p.place DESC";
    if (key == FilterKey::kept)
        return "SELECT p.place FROM story_mark k CROSS JOIN story_place p ON p.story = k.story "
               "WHERE (k.starred = 1 OR k.note <> '') AND p.place >= :from AND p.place < :to "
               "ORDER BY p.place DESC";
    const std::string table = key == FilterKey::company ? "mention" : "topic_match";
    const std::string column = key == FilterKey::company ? "company" : "topic";
    return "SELECT p.place FROM " + table +
           " k CROSS JOIN scored_text x ON x.id = k.scored_text "
           "CROSS JOIN story_place p ON p.revision = x.revision "
           "WHERE k." +
           column +
           " = :key AND k.known_at >= :from AND k.known_at < :to "
           "AND x.engine = :engine ORDER BY k.known_at DESC, p.place DESC";
}

bool ResolvedFilters::empty() const
{
    return companies.empty() && topics.empty() && sources.empty() && publishers.empty() &&
           tones.empty() && states.empty();
}

BoundSql passing_sql(const ResolvedFilters& filters)
{
    Conditions all;
    all.made_.sql =
        "SELECT s.id FROM story_place p CROSS JOIN story s ON s.id = p.story "
        "CROSS JOIN scored_text x ON x.revision = p.revision AND x.engine = :engine ";
    if (!filters.publishers.empty())
        all.made_.sql += "CROSS JOIN revision r ON r.id = p.revision ";
    all.made_.sql += "WHERE p.place = :place";

    const auto& [sources, no_sources] = filters.sources;
    const auto& [publishers, no_publishers] = filters.publishers;
    if (!sources.empty() || !publishers.empty()) {
        std::string any = sources.empty() ? "" : "s.source IN (" + all.bound(sources) + ")";
        if (!publishers.empty())
            any += (any.empty() ? "" : " OR ") + published_by(all, publishers);
        all.require("(" + any + ")");
    }
    if (!no_sources.empty())
        all.require("s.source NOT IN (" + all.bound(no_sources) + ")");
    if (!no_publishers.empty())
        all.require("NOT (" + published_by(all, no_publishers) + ")");

    all.names("EXISTS (SELECT 1 FROM mention m WHERE m.scored_text = x.id", "m.company",
              filters.companies, within(filters.tones, "m.score"));
    all.names("EXISTS (SELECT 1 FROM topic_match t WHERE t.scored_text = x.id", "t.topic",
              filters.topics);
    if (!filters.tones.empty() && filters.companies.wanted.empty()) {
        const std::string tone =
            filters.company.empty()
                ? "x.tone"
                : "coalesce((SELECT m.score FROM mention m WHERE m.scored_text = x.id "
                  "AND m.company = " +
                      all.bound({filters.company}) + "), x.tone)";
        all.require("x.unscored = ''" + within(filters.tones, tone));
    }
    for (const StateFilter& state : filters.states)
        all.require((state.left_out ? "NOT " : "") + holds(state.is));
    return std::move(all.made_);
}

std::string story_at_sql() { return "SELECT story FROM story_place WHERE place = :place"; }

}  // namespace undertone::store
