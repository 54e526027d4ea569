#include "view/story_details.h"

#include <algorithm>

namespace undertone::view {

Result<StoryDetailsPtr> story_details(const store::Reader& reader, const Symbol& symbol,
                                      StoryId story)
{
    const auto subject = chart_subject(reader, symbol);
    if (!subject)
        return tl::unexpected(subject.error());
    auto details = std::make_shared<StoryDetails>();
    details->story = story;
    const auto view = reader.story(story);
    if (!view)
        return tl::unexpected(view.error());
    auto members = reader.cluster(view->story.cluster);
    if (!members)
        return tl::unexpected(members.error());
    std::erase_if(*members, [&](const store::StoryView& one) { return one.story.id == story; });
    auto items = story_items(reader, *subject, std::move(*members));
    if (!items)
        return tl::unexpected(items.error());
    details->cluster = std::move(*items);
    auto revisions = reader.revisions(story);
    if (!revisions)
        return tl::unexpected(revisions.error());
    details->revisions = std::move(*revisions);
    auto labels = reader.own_labels(story);
    if (!labels)
        return tl::unexpected(labels.error());
    details->labels = std::move(*labels);
    const auto corrections = reader.corrections();
    if (!corrections)
        return tl::unexpected(corrections.error());
    details->accuracy = accuracy_of(*corrections);
    return StoryDetailsPtr(std::move(details));
}

}  // namespace undertone::view
