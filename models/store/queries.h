#pragma once

#include <string>

// Private to this folder: the queries over tables that grow. tests/store asks SQLite how it would
// run each of them and fails on one that walks a whole table.
namespace undertone::store {

/// What a story query is driven by: the narrowest index that it has a key for.
enum class StoryKey { id, known_at, topic, company, company_and_topic };

/// One row a story, newest first, in the revision and score of the view. Columns: stories.cpp.
/// Parameters: :as_of and :engine always; :id, or :from, :to, :limit, the keys :topic, :company, and
/// :below, :below_id (known_at and id: only what comes after them).
std::string stories_sql(StoryKey key);

/// The same stories as figures, oldest first; no :limit, no StoryKey::id. Columns: marks.cpp.
std::string marks_sql(StoryKey key);
/// How many they are, :at_most so many.
std::string story_count_sql(StoryKey key);

/// 1: cluster, 2: limit -> its stories, newest first.
std::string cluster_sql();
/// 1: story -> its revisions, the first one first.
std::string revisions_sql();
/// :engine -> each own label with the story's last words and what that engine says. Columns:
/// own_labels.cpp.
std::string corrections_sql();

/// :topic, :as_of, :engine, :from, :to, :below, :below_id, :limit -> last words of stories, newest first:
/// id, known_at, source's name, title, summary, text, whether they are of the topic.
std::string topic_texts_sql();

/// :scored_text (and :as_of, for topics) -> its topics, its mentions; in the scorer's order.
std::string topics_of_story_sql();
std::string mentions_of_story_sql();

/// :as_of -> the engine in use then.
std::string engine_in_use_sql();
/// :engine, :other -> a row for each mention of a story's last revision by either engine: company,
/// then the three p of the one, the three p of the other; null where it has no such mention.
std::string paired_mentions_sql();

/// One row for each mention of each revision. Columns: contributions.cpp.
/// Parameters: :engine, :as_of, :from and :to (known_at, both included), and :company, :topic where
/// asked by them.
std::string contributions_sql(bool by_company, bool by_topic);

/// :from, :to, :engine -> the stories of a span as clustering sees them.
std::string recent_sql(bool after);
/// 1: scored text -> the companies in it, most relevant first.
std::string companies_of_story_sql();

/// Ids of stories that came within a time, by known_at. Parameters: ArrivalQuery's, :source where asked.
std::string arrived_sql(bool by_source, bool with_claims);

/// :limit, and :rule where asked by it -> what alerts told, the newest first. Columns: alerts.cpp.
std::string alert_firings_sql(bool by_rule, bool unseen);
/// How many were not seen.
std::string unseen_firings_sql();
/// Each rule, and how often it told.
std::string told_counts_sql();
/// :newest -> nothing; what was told up to that one is seen.
std::string see_all_firings_sql();

/// 1: source, 2: external id -> its story.
std::string find_story_sql();
/// 1: source, 2: from, 3: to -> its stories of that time as last told, oldest first.
std::string told_by_sql();
/// 1: story -> its last revision.
std::string last_revision_sql();
/// :known_at, :story, :before, :limit -> texts that may be removed of stories from there on (known_at,
/// story), the oldest first: known_at, story, revision, bytes.
std::string removable_texts_sql();
/// :now, :revision.
std::string remove_text_sql();

/// 1: engine, 2: above this revision, 3: at most so many -> revisions that it has not scored.
std::string not_scored_sql();
/// 1: engine -> how many revisions it has not scored.
std::string count_not_scored_sql();

/// 1: above this scored text, 2: at most so many -> texts to look for a topic in.
std::string not_searched_sql();

/// One row for each mention of each revision, with all that its weight is made of. Columns:
/// weighed_mentions.cpp. Parameters: :engine, :as_of, :from and :to (known_at, both included), and
/// :company where asked by it, :topic0, :topic1 .. for so many topics.
std::string weighed_mentions_sql(bool by_company, std::size_t topics);
/// 1: story, 2: as of -> its title and its source's name.
std::string headline_sql();

/// 1: symbol, 2: interval -> its series: id, basis, currency, timezone.
std::string series_sql();
/// The same -> the times of its first and last bar; null where there is none.
std::string stored_interval_sql();
/// 1: series, 2: from, 3: to -> bars, oldest first.
std::string bars_sql();
/// 1: symbol -> how its daily bars were re-based, in the order in which it was done.
std::string rebases_sql();

/// 1: source -> its last fetch; and the last fetch of each source.
std::string last_fetch_sql();
std::string last_fetches_sql();

/// 1: source, 2: from, 3: to -> its requests, oldest first.
std::string attempts_sql();
/// 1: source, 2: before then -> nothing; the rows go.
std::string prune_fetches_sql();
std::string prune_attempts_sql();

/// 1: source -> the newest row of its coverage.
std::string last_coverage_sql();
/// :source, :from, :to -> the rows of its coverage that may reach into that time, oldest first, and
/// whether a row is the newest of all.
std::string coverage_sql();

/// :source -> when its last whole success was, of the fetches that are kept; of all coverage; how many
/// of its fetches failed since the former.
/// Of the last fetch, which the next one asks with; where :url or :format is not the row's as it is.
std::string forget_validators_sql();
std::string last_success_sql();
std::string last_up_sql();
std::string failures_sql();
/// 1: source -> how long its last answers took, in milliseconds.
std::string latencies_sql();
/// :source -> when the first fetch that is kept ended.
std::string first_fetch_sql();
/// 1: source, 2: after -> how much of what its requests brought was new.
std::string new_items_sql();

/// 1: host -> its budget.
std::string budget_sql();
/// 1: host, 2: since -> when it was asked, ascending.
std::string requests_sql();
/// 1: host, 2: before then -> nothing; the rows go.
std::string prune_requests_sql();

}  // namespace undertone::store
