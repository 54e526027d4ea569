#include "store/exchange_rows.h"

namespace undertone::store {
namespace {

/// A story with its revisions, each with what engines say of it: one line.
ExchangeTable stories()
{
    const ExchangeTable topics{"topics",
                               "topic_match",
                               {{"topic"},
                                {"position"},
                                {"known_at", Form::instant},
                                {"relevance"},
                                {"recorded_at", Form::instant}},  // 1970: with the score
                               "position, topic",
                               "scored_text"};
    const ExchangeTable mentions{"mentions",
                                 "mention",
                                 {{"company"},
                                  {"position"},
                                  {"known_at", Form::instant},
                                  {"relevance"},
                                  {"p_negative"},
                                  {"p_neutral"},
                                  {"p_positive"},
                                  {"score"},
                                  {"confidence"},
                                  {"reaction", Form::flag},
                                  {"log_odds"},
                                  {"intercept"},
                                  {"reasons", Form::reasons}},
                                 "position, company",
                                 "scored_text"};
    const ExchangeTable scores{"scores",
                               "scored_text",
                               {{"id"},
                                {"engine"},
                                {"trained_until", Form::date},
                                {"recorded_at", Form::instant},
                                {"tone"},
                                {"label"},
                                {"claims", Form::json},
                                {"unscored"}},
                               "id",
                               "revision",
                               {topics, mentions}};
    const ExchangeTable revisions{"revisions",
                                  "revision",
                                  {{"id"},
                                   {"number"},
                                   {"recorded_at", Form::instant},
                                   {"title"},
                                   {"summary"},
                                   {"text"},
                                   {"link"},
                                   {"publisher"},
                                   {"published", Form::instant},
                                   {"published_is_date", Form::flag},
                                   {"text_removed", Form::instant}},
                                  "number",
                                  "story",
                                  {scores}};
    return {"story",
            "story",
            {{"id"},
             {"source"},
             {"external_id"},
             {"cluster"},
             {"novelty"},
             {"first_seen", Form::instant},
             {"known_at", Form::instant},
             {"recorded_at", Form::instant}},
            // The search index takes them fastest in this order (009_search.sql).
            "known_at, id",
            {},
            {revisions}};
}

std::vector<ExchangeTable> reference()
{
    const ExchangeTable symbols{
        "symbols", "watchlist_symbol", {{"position"}, {"symbol"}}, "position", "watchlist"};
    return {
        {"setting", "setting", {{"key"}, {"value"}}, "key"},
        {"calendar",
         "calendar",
         {{"position"}, {"id"}, {"own", Form::flag}, {"data", Form::json}},
         "position"},
        {"company",
         "company",
         {{"position"},
          {"id"},
          {"name"},
          {"aliases", Form::json},
          {"symbol"},
          {"tickers", Form::json},
          {"products", Form::json},
          {"ambiguous", Form::json},
          {"exclusions", Form::json},
          {"shares", Form::json}},
         "position"},
        {"instrument",
         "instrument",
         {{"position"}, {"symbol"}, {"name"}, {"exchange"}, {"currency"}},
         "position"},
        {"topic",
         "topic",
         {{"position"},
          {"id"},
          {"name"},
          {"terms", Form::json},
          {"weak_terms", Form::json},
          {"context", Form::json},
          {"together", Form::json},
          {"phrase_groups", Form::json},
          {"exclusions", Form::json},
          {"colour"},
          {"own", Form::flag},
          {"searched_to"}},
         "position"},
        {"source",
         "source",
         {{"position"},
          {"id"},
          {"name"},
          {"family"},
          {"kind"},
          {"format"},
          {"url"},
          {"queries", Form::json},
          {"zone"},
          {"interval"},
          {"weight"},
          {"enabled", Form::flag},
          {"demo", Form::flag},
          {"removed", Form::flag, {}, true}},
         "position"},
        {"watchlist", "watchlist", {{"id"}, {"position"}, {"name"}}, "position, id", {}, {symbols}},
        {"engine_in_use",
         "engine_in_use",
         {{"id"}, {"engine"}, {"recorded_at", Form::instant}},
         "id"},
    };
}

std::vector<ExchangeTable> prices()
{
    const std::vector<ExchangeColumn> whose = {
        {"series"},
        {"symbol", Form::plain, "(SELECT s.symbol FROM series s WHERE s.id = series)"},
        {"interval", Form::plain, "(SELECT s.interval FROM series s WHERE s.id = series)"}};
    auto bar = whose;
    bar.push_back({"basis", Form::plain, "(SELECT s.basis FROM series s WHERE s.id = series)"});
    for (const char* name : {"open", "high", "low", "close", "volume", "provider"})
        bar.push_back({name});
    bar.insert(bar.begin() + 4, {"t", Form::instant});
    bar.push_back({"recorded_at", Form::instant});
    auto rebase = whose;
    rebase.insert(rebase.begin(), {"id"});
    for (const ExchangeColumn& column : std::initializer_list<ExchangeColumn>{
             {"until", Form::instant},
             {"factor"},
             {"compared"},
             {"provider"},
             {"arriving", Form::flag},
             {"recorded_at", Form::instant}})
        rebase.push_back(column);
    return {
        {"series",
         "series",
         {{"id"}, {"symbol"}, {"interval"}, {"basis"}, {"currency"}, {"timezone"}},
         "id"},
        {"bar", "bar", bar, "series, t"},
        {"split",
         "split",
         {{"symbol"}, {"date", Form::date}, {"ratio"}, {"recorded_at", Form::instant}},
         "symbol, date"},
        {"dividend",
         "dividend",
         {{"symbol"}, {"date", Form::date}, {"amount"}, {"recorded_at", Form::instant}},
         "symbol, date"},
        {"rebase", "rebase", rebase, "id"},
    };
}

/// What the user wants to be told of, and what was told.
std::vector<ExchangeTable> alerts()
{
    return {
        {"alert_rule",
         "alert_rule",
         {{"id"},
          {"kind"},
          {"company"},
          {"watchlist"},
          {"topic"},
          {"source"},
          {"direction"},
          {"level"},
          {"sessions"},
          {"enabled", Form::flag},
          {"removed", Form::flag},
          {"made_at", Form::instant},
          {"watches_from", Form::instant}},
         "id"},
        {"alert_firing",
         "alert_firing",
         {{"id"},
          {"rule"},
          {"event"},
          {"at", Form::instant},
          {"back_at", Form::instant},
          {"recorded_at", Form::instant},
          {"value"},
          {"story"},
          {"source"},
          {"detail"},
          {"seen", Form::flag}},
         "id"},
    };
}

/// How sources were: without it, "no news" and "feed down" would be one.
std::vector<ExchangeTable> fetching()
{
    return {
        {"fetch",
         "fetch",
         {{"id"},
          {"source"},
          {"at", Form::instant},
          {"ok", Form::flag},
          {"status"},
          {"items"},
          {"error"},
          {"etag"},
          {"last_modified"},
          {"retry_at", Form::instant},
          {"interval"},
          {"items_new"},
          {"bytes"},
          {"held_back", Form::flag}},
         "id"},
        {"attempt",
         "attempt",
         {{"id"},
          {"source"},
          {"what"},
          {"at", Form::instant},
          {"status"},
          {"bytes"},
          {"items"},
          {"items_new"},
          {"error"},
          {"took", Form::plain, {}, true}},
         "id"},
        {"coverage",
         "coverage",
         {{"source"},
          {"since", Form::instant},
          {"until", Form::instant},
          {"speaks", Form::instant},
          {"reaches", Form::instant},
          {"state"},
          {"why"},
          {"fetches"},
          {"items_new"}},
         "source, since"},
    };
}

std::vector<ExchangeTable> all_tables()
{
    // A new database has its clock's row: the import takes its place.
    std::vector<ExchangeTable> all = {
        {"clock", "clock", {{"id"}, {"last_recorded_at", Form::instant}}, "id"}};
    const auto add = [&](std::vector<ExchangeTable> tables) {
        all.insert(all.end(), tables.begin(), tables.end());
    };
    add(reference());
    add({{"cluster", "cluster", {{"id"}, {"recorded_at", Form::instant}}, "id"}, stories()});
    add({{"mark",
          "story_mark",
          {{"story"}, {"starred", Form::flag}, {"read", Form::flag}, {"note"}},
          "story"},
         {"own_label",
          "own_label",
          {{"story"}, {"company"}, {"label"}, {"labelled_at", Form::instant}},
          "story, company"},
         {"saved_chart",
          "saved_chart",
          {{"id"}, {"name"}, {"state"}, {"saved_at", Form::instant}},
          "id",
          {},
          {{"cites", "saved_chart_story", {{"story"}}, "story", "chart"}}}});
    add(alerts());
    add(prices());
    add(fetching());
    return all;
}

}  // namespace

const std::vector<ExchangeTable>& exchange_tables()
{
    static const std::vector<ExchangeTable> tables = all_tables();
    return tables;
}

}  // namespace undertone::store
