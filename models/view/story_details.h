#pragma once

#include "view/own_accuracy.h"
#include "view/story_view.h"

namespace undertone::view {

/// What the story pane shows of a story beside the story itself.
struct StoryDetails {
    StoryId story;
    StoryItems cluster;  ///< others that tell the same news, newest first, a hundred at most
    std::vector<store::StoryRevision> revisions;  ///< the first one first
    std::vector<store::OwnLabel> labels;
    OwnAccuracy accuracy;  ///< over all that the user has labelled
};
using StoryDetailsPtr = std::shared_ptr<const StoryDetails>;

/// Scores of the others are those for the symbol's company. Reader thread. Errors: not_found, as
/// chart_subject(), io.
Result<StoryDetailsPtr> story_details(const store::Reader& reader, const Symbol& symbol,
                                      StoryId story);

}  // namespace undertone::view
