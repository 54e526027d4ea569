#include "store/search_filters.h"

#include "core/text.h"
#include "store/parts.h"
#include "store/search_lexer.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>

namespace undertone::store {
namespace {

bool has(std::string_view text, std::string_view part) { return text.find(part) != text.npos; }

std::vector<std::string> companies_of(const SearchFilter& filter,
                                      const std::vector<Company>& companies)
{
    const std::string wanted = to_lower(filter.value);
    const auto is = [&](const std::string& name) { return to_lower(name) == wanted; };
    std::vector<std::string> ids, begin_so;
    for (const Company& one : companies) {
        if (filter.kind == SearchFilter::Kind::symbol) {
            if ((one.symbol && is(one.symbol->value)) ||
                std::any_of(one.tickers.begin(), one.tickers.end(),
                            [&](const Symbol& ticker) { return is(ticker.value); }))
                ids.push_back(one.id.value);
            continue;
        }
        if (is(one.id.value) || is(one.name) ||
            std::any_of(one.aliases.begin(), one.aliases.end(), is))
            ids.push_back(one.id.value);
        else if (to_lower(one.name).starts_with(wanted))
            begin_so.push_back(one.id.value);
    }
    return ids.empty() ? begin_so : ids;
}

class Resolving {
public:
    explicit Resolving(const Reader& reader) : reader_(reader) {}

    Result<ResolvedFilters> all(const SearchRequest& request)
    {
        resolved_.tones = request.query.tones;
        resolved_.states = request.query.states;
        resolved_.company = request.company ? request.company->value : std::string();
        for (const SearchFilter& filter : request.query.filters) {
            Result<void> taken;
            switch (filter.kind) {
            case SearchFilter::Kind::symbol:
            case SearchFilter::Kind::company: taken = company(filter); break;
            case SearchFilter::Kind::topic: taken = topic(filter); break;
            case SearchFilter::Kind::source: taken = source(filter); break;
            }
            if (!taken)
                return tl::unexpected(taken.error());
        }
        return std::move(resolved_);
    }

private:
    static void add(ResolvedFilters::Names& names, const SearchFilter& filter,
                    const std::vector<std::string>& more)
    {
        auto& list = filter.left_out ? names.left_out : names.wanted;
        list.insert(list.end(), more.begin(), more.end());
    }

    Result<void> company(const SearchFilter& filter)
    {
        const auto companies = reader_.companies();
        if (!companies)
            return tl::unexpected(companies.error());
        const auto ids = companies_of(filter, *companies);
        if (ids.empty() && filter.kind == SearchFilter::Kind::symbol)
            return fail(
                ErrorKind::invalid_input,
                Phrase::of("There is no company with the symbol “%1”, as asked for at character %2",
                           filter.value, place_of(filter.start)),
                Phrase::of("look for its name with company:, or for the word itself"));
        if (ids.empty())
            return fail(ErrorKind::invalid_input,
                        Phrase::of("There is no company named “%1”, as asked for at character %2",
                                   filter.value, place_of(filter.start)),
                        Phrase::of("look for the word itself"));
        add(resolved_.companies, filter, ids);
        return {};
    }

    Result<void> topic(const SearchFilter& filter)
    {
        const auto topics = reader_.topics();
        if (!topics)
            return tl::unexpected(topics.error());
        const std::string wanted = to_lower(filter.value);
        std::string ids;
        for (const Topic& one : *topics) {
            if (to_lower(one.id.value) == wanted || to_lower(one.name) == wanted) {
                add(resolved_.topics, filter, {one.id.value});
                return {};
            }
            ids += (ids.empty() ? "" : ", ") + one.id.value;
        }
        return fail(ErrorKind::invalid_input,
                    Phrase::of("There is no topic “%1”, as asked for at character %2", filter.value,
                               place_of(filter.start)),
                    Phrase::of("the topics are %1", ids));
    }

    Result<void> source(const SearchFilter& filter)
    {
        const auto sources = reader_.sources();
        if (!sources)
            return tl::unexpected(sources.error());
        const std::string wanted = to_lower(filter.value);
        for (const Source& one : *sources)
            if (to_lower(one.id.value) == wanted || has(to_lower(one.name), wanted))
                add(resolved_.sources, filter, {one.id.value});
        add(resolved_.publishers, filter, {wanted});
        return {};
    }

    const Reader& reader_;
    ResolvedFilters resolved_;
};

}  // namespace

Result<ResolvedFilters> resolved(const Reader& reader, const SearchRequest& request)
{
    return Resolving(reader).all(request);
}

Filtering::Filtering(SQLite::Database& db, const ResolvedFilters& filters,
                     const std::string& engine, const SearchRequest& request)
    : sessions_(request.query.sessions), calendar_(request.calendar)
{
    if (filters.empty())
        return;
    const BoundSql bound = passing_sql(filters);
    check_ = std::make_unique<SQLite::Statement>(db, bound.sql);
    for (std::size_t i = 0; i < bound.texts.size(); ++i)
        check_->bind(":f" + std::to_string(i + 1), bound.texts[i]);
    check_->bind(":engine", engine);
}

Filtering::~Filtering() = default;

bool Filtering::passes(std::int64_t place)
{
    if (is_empty())
        return true;
    ++checked_;
    if (!sessions_.empty()) {
        const auto part = calendar_.session_class(utc_of(second_of(place)));
        if (std::find(sessions_.begin(), sessions_.end(), part) == sessions_.end())
            return false;
    }
    if (!check_)
        return true;
    check_->reset();
    check_->bind(":place", place);
    return check_->executeStep();
}

}  // namespace undertone::store
