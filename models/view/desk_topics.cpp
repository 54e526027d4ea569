// What the desk asks about topics: their table by companies, and what one finds while it is written.
#include "sources/reference_data.h"
#include "view/desk_parts.h"

namespace undertone::view {

void Desk::askTopicTable(const TopicTableQuery& query)
{
    count_table([query, now = parts_->clock()](const store::Reader& reader) {
        return make_uncounted_topic_table(reader, query, now);
    });
}

void Desk::count_table(TableQuestion question)
{
    parts_->reader->ask("topic table", std::move(question), [this](Result<TopicTablePtr> table) {
        if (!table) {
            emit topicTableFailed(table.error());
            return;
        }
        if (!(*table)->is_counted())
            count_table([so_far = *table](const store::Reader& reader) {
                return count_table_stories(reader, so_far);
            });
        emit topicTableReady(std::move(*table));
    });
}

Result<void> Desk::previewTopic(Topic topic, PreviewAnswer answer)
{
    cancelPreview();
    // Read as a file of it would be, whatever its name and id are going to be.
    Topic named = topic;
    if (named.id.empty())
        named.id = {"new"};
    if (named.name.empty())
        named.name = named.id.value;
    const auto read = sources::parse_topics(sources::topic_json(named));
    if (!read)
        return tl::unexpected(read.error());
    preview_on(std::make_shared<TopicPreviewing>(topic), parts_->preview_ticket, answer);
    return {};
}

void Desk::preview_on(const std::shared_ptr<TopicPreviewing>& previewing, std::uint64_t ticket,
                      const PreviewAnswer& answer)
{
    parts_->reader->ask(
        "topic preview",
        [previewing](const store::Reader& reader) { return previewing->go_on(reader); },
        [this, previewing, ticket, answer](Result<TopicPreviewPtr> preview) {
            if (ticket != parts_->preview_ticket)
                return;
            const bool goes_on = preview && !(*preview)->finished;
            if (goes_on)
                preview_on(previewing, ticket, answer);
            answer(std::move(preview));
        });
}

void Desk::cancelPreview() { ++parts_->preview_ticket; }

}  // namespace undertone::view
