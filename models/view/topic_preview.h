#pragma once

#include "core/reference.h"
#include "store/database.h"
#include "view/found_stories.h"

#include <QString>
#include <memory>
#include <optional>
#include <vector>

namespace undertone::view {

/// What becomes of a story's place in a topic, if the topic is stored as it is written now.
enum class TopicChange { kept, added, lost };

/// A story that a topic finds, or found when it was stored.
struct PreviewedStory {
    store::StoryPlace place;
    TopicChange change = TopicChange::kept;
    QString source, title;
    MarkedSpans title_marks;  ///< the words that made it match; of a lost one none
    QString snippet;  ///< where the title has none of them: words of summary or text around one
    MarkedSpans snippet_marks;
};

/// What a topic as it is written finds in the stored stories, as far as they were looked at.
struct TopicPreview {
    int kept = 0, added = 0, lost = 0;
    int searched = 0;  ///< the newest so many ...
    int total = 0;     ///< ... of so many that will be
    bool finished = false;
    std::optional<Utc> back_to;           ///< the oldest of them; none: no story is stored
    bool has_older = false;               ///< finished, and there are more than are looked at
    std::vector<PreviewedStory> stories;  ///< the newest of each kind, newest first

    [[nodiscard]] int found() const { return kept + added; }
};
using TopicPreviewPtr = std::shared_ptr<const TopicPreview>;

/// How many stories a preview looks at, and how many of each kind it lists.
inline constexpr int most_previewed = 100'000;
inline constexpr int most_previewed_listed = 100;

/// A preview under way, with the very recogniser that tags stories. One thread at a time.
class TopicPreviewing {
public:
    /// `topic`: held against what is stored under its id; an empty one is no stored topic's.
    explicit TopicPreviewing(const Topic& topic, int most = most_previewed);
    ~TopicPreviewing();

    /// Looks at more stories, for some thirty milliseconds, so that other questions have their turn.
    /// Errors: io.
    Result<TopicPreviewPtr> go_on(const store::Reader& reader);

private:
    class Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace undertone::view
