#include "ingest/placing.h"

#include <algorithm>

namespace undertone::ingest {
namespace {

using std::chrono::hours;

/// A cluster that takes a story lies within one window of it, and all of its stories within one
/// window of one another: none is further away than two.
constexpr hours reach = 2 * cluster_window;
/// Read beyond that, so that the next documents find it in memory.
constexpr hours ahead{48};

NewsPrint print_of(const store::NewStory& story, std::string family, bool is_document)
{
    NewsItem item{story.content.title, story.content.summary, std::move(family), story.known_at, {},
                  is_document};
    for (const Mention& mention : story.scored.mentions)
        item.companies.push_back(mention.company);
    return ingest::print_of(item);
}

/// Registers publish documents, not news: each is one of a kind, however alike the titles.
bool is_register(const Source& source)
{
    return source.format == "federal_register" || source.format == "sec_atom";
}

}  // namespace

Result<void> Placing::read(Stored& stored, const store::Reader& reader) const
{
    // Asked first: what is stored in between is read now and not again.
    const auto last = reader.last_revision();
    if (!last)
        return tl::unexpected(last.error());
    const auto take = [&](const store::Reader::Recent& one) {
        stored.news.add(ingest::print_of({one.title, one.summary,
                                          families_.of(one.publisher, one.family), one.known_at,
                                          one.companies}),
                        one.cluster);
        stored.last = std::max(stored.last, one.revision);
    };
    if (const auto read = reader.recent(stored.from, stored.to, stored.last, take); !read)
        return read;
    stored.last = std::max(stored.last, *last);
    return {};
}

Result<Placing::Stored*> Placing::around(Utc first, Utc last, const store::Reader& reader)
{
    const Utc from = first - reach, to = last + reach + seconds(1);
    const bool covered = recent_.from <= from && to <= recent_.to;
    Stored& stored = covered || to > recent_.to ? recent_ : other_;
    if (!covered)
        stored = {{}, from - ahead, to + ahead, {}};
    if (const auto done = read(stored, reader); !done)
        return tl::unexpected(done.error());
    return &stored;
}

Result<void> Placing::place(std::vector<store::NewStory>& stories, const Source& source,
                            const store::Reader& reader)
{
    std::vector<std::string> ids;
    for (const store::NewStory& story : stories)
        ids.push_back(story.content.external_id);
    const auto known = reader.known_ids(source.id, ids);
    if (!known)
        return tl::unexpected(known.error());
    std::vector<store::NewStory*> added;
    for (store::NewStory& story : stories)
        if (known->count(story.content.external_id) == 0)
            added.push_back(&story);

    // Stories that lie far apart, as in the feed of a blog, are placed run by run: what lies between
    // need not be read.
    std::int64_t last_new = 0;
    for (auto run = added.begin(); run != added.end();) {
        auto end = run + 1;
        while (end != added.end() && (*end)->known_at - (*(end - 1))->known_at <= 2 * reach)
            ++end;
        const auto stored = around((*run)->known_at, (*(end - 1))->known_at, reader);
        if (!stored)
            return tl::unexpected(stored.error());
        Clustering& news = (*stored)->news;
        const std::size_t before = news.size();
        for (; run != end; ++run) {
            store::NewStory& story = **run;
            NewsPrint print = print_of(
                story, families_.of(story.content.publisher, source.family), is_register(source));
            const Placement placement = news.place(print);
            story.cluster = placement.cluster.value ? placement.cluster : ClusterId{--last_new};
            story.novelty = placement.novelty;
            news.add(std::move(print), story.cluster);
        }
        // They come back from the store once they are stored, by their clusters' lasting numbers.
        news.forget_since(before);
    }
    other_ = {};
    return {};
}

}  // namespace undertone::ingest
