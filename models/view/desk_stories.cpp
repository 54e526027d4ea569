// What the desk asks and keeps of stories: lists, searches, what the user makes of them.
#include "view/desk_parts.h"

namespace undertone::view {

void Desk::askStories(const ChartQuery& query, std::optional<SessionSpan> sessions,
                      const ListPart& part)
{
    parts_->reader->ask(
        part.behind == ListCursor{} ? "stories" : "more stories",
        [query, sessions, part](const store::Reader& reader) {
            return list_stories(reader, query, sessions, part);
        },
        [this, is_more = part.behind != ListCursor{}](Result<ListedStoriesPtr> stories) {
            if (stories) {
                emit storiesReady(std::move(*stories));
                return;
            }
            emit failed(stories.error());
            if (is_more)
                emit pageFailed();
        });
}

void Desk::askFound(const Symbol& symbol, const QString& text, const ListPart& part)
{
    parts_->reader->ask(
        part.behind == ListCursor{} ? "found" : "more found",
        [symbol, text, part](const store::Reader& reader) {
            return find_stories(reader, symbol, text, part);
        },
        [this, is_more = part.behind != ListCursor{}](Result<FoundStoriesPtr> answer) {
            if (answer) {
                emit found(std::move(*answer));
                return;
            }
            emit failed(answer.error());
            if (is_more)
                emit pageFailed();
        });
}

void Desk::askDetails(const Symbol& symbol, StoryId story)
{
    parts_->reader->ask(
        "details",
        [symbol, story](const store::Reader& reader) {
            return story_details(reader, symbol, story);
        },
        [this](Result<StoryDetailsPtr> details) {
            if (details)
                emit detailsReady(std::move(*details));
            else
                emit failed(details.error());
        });
}

void Desk::markStory(StoryId story, const store::UserMark& mark)
{
    emit marked(story, mark);
    parts_->ingest->post([this, story, mark](store::Writer& writer, ingest::Pipeline&) {
        const auto kept = writer.mark_story(story, mark);
        if (kept)
            return;
        const auto stored = writer.reader().mark_of(story);
        QMetaObject::invokeMethod(
            this,
            [this, story, error = kept.error(), stored] {
                if (stored)
                    emit marked(story, *stored);
                emit failed(error);
            },
            Qt::QueuedConnection);
    });
}

void Desk::labelStory(StoryId story, const CompanyId& company, std::optional<Label> label)
{
    parts_->ingest->post([this, story, company, label](store::Writer& writer, ingest::Pipeline&) {
        const auto kept = writer.set_own_label(story, company, label);
        QMetaObject::invokeMethod(
            this,
            [this, story, company, kept] {
                if (!kept)
                    emit failed(kept.error());
                emit labelled(story, company);
            },
            Qt::QueuedConnection);
    });
}

const std::vector<store::SavedSearch>& Desk::searches() const { return parts_->start.searches; }

Result<void> Desk::setSearches(std::vector<store::SavedSearch> searches)
{
    if (auto good = store::check_searches(searches); !good)
        return good;
    parts_->start.searches = searches;
    emit searchesChanged();
    parts_->ingest->post(
        [this, searches = std::move(searches)](store::Writer& writer, ingest::Pipeline&) {
            const auto saved = store::save_searches(writer, searches);
            if (saved)
                return;
            auto stored = store::saved_searches(writer.reader());
            QMetaObject::invokeMethod(
                this,
                [this, error = saved.error(), stored = std::move(stored)] {
                    if (stored)
                        parts_->start.searches = *stored;
                    emit searchesChanged();
                    emit failed(error);
                },
                Qt::QueuedConnection);
        });
    return {};
}

}  // namespace undertone::view
