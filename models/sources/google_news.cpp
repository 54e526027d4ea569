#include "core/text.h"
#include "sources/entry_maker.h"
#include "sources/formats.h"

namespace undertone::sources {

void adapt_google_news(ParsedFeed& feed)
{
    for (FeedEntry& entry : feed.entries) {
        StoryDraft& story = entry.story;
        // "Headline - The Guardian", and <source> says "The Guardian".
        const std::string suffix = " - " + story.publisher;
        if (!story.publisher.empty() && story.title.size() > suffix.size() &&
            story.title.ends_with(suffix))
            story.title.resize(story.title.size() - suffix.size());
        // The description is the headline again, linked.
        if (story.summary.find(story.title) != std::string::npos)
            story.summary.clear();
        // Links and ids are tokens that differ between searches for the same story.
        story.external_id = identity_of_words(story.title + "\n" + story.publisher);
    }
}

}  // namespace undertone::sources
