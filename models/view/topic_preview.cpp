#include "view/topic_preview.h"

#include "scoring/scorer.h"
#include "scoring/topics.h"
#include "store/snippet.h"

#include <algorithm>
#include <chrono>

namespace undertone::view {
namespace {

constexpr int batch = 100;                           // stories read at once
constexpr std::chrono::milliseconds slice_time{20};  // a batch takes a few, more from a cold disk

std::vector<store::TextRange> ranges_of(const scoring::TopicPlaces::Spans& spans)
{
    std::vector<store::TextRange> ranges;
    for (const auto& [start, end] : spans)
        ranges.push_back({start, end});
    return ranges;
}

}  // namespace

class TopicPreviewing::Impl {
public:
    Impl(const Topic& topic, int most) : id_(topic.id), matcher_({topic}), most_(most) {}

    Result<TopicPreviewPtr> go_on(const store::Reader& reader)
    {
        if (so_far_.total == 0) {
            const auto stored = reader.counts();
            if (!stored)
                return tl::unexpected(stored.error());
            has_older_ = stored->stories > most_;
            so_far_.total = int(std::min<std::int64_t>(stored->stories, most_));
        }
        const auto until = std::chrono::steady_clock::now() + slice_time;
        do {
            const int wanted = std::min(batch, most_ - so_far_.searched);
            const auto texts = reader.texts_for(id_, below_, wanted);
            if (!texts)
                return tl::unexpected(texts.error());
            for (const store::TopicText& one : *texts)
                take(one);
            if (!texts->empty())
                below_ = texts->back().place;
            so_far_.searched += int(texts->size());
            so_far_.finished = int(texts->size()) < wanted || so_far_.searched == most_;
        } while (!so_far_.finished && std::chrono::steady_clock::now() < until);

        auto told = std::make_shared<TopicPreview>(so_far_);
        if (below_)
            told->back_to = below_->known_at;
        told->total = told->finished ? told->searched : std::max(told->total, told->searched);
        told->has_older = told->finished && has_older_;
        return told;
    }

private:
    void take(const store::TopicText& story)
    {
        const scoring::StoryTexts texts =
            scoring::tokenized({story.title, story.summary, story.text, {}});
        const bool is_found = !matcher_.match(texts, room_).empty();
        if (!is_found && !story.is_of_topic)
            return;
        const TopicChange change = !is_found           ? TopicChange::lost
                                   : story.is_of_topic ? TopicChange::kept
                                                       : TopicChange::added;
        int& count = change == TopicChange::kept    ? so_far_.kept
                     : change == TopicChange::added ? so_far_.added
                                                    : so_far_.lost;
        if (++count > most_previewed_listed)
            return;
        PreviewedStory listed;
        listed.place = story.place;
        listed.change = change;
        listed.source = QString::fromStdString(story.source);
        listed.title = QString::fromStdString(story.title);
        if (is_found) {
            const scoring::TopicPlaces places = matcher_.places(texts, room_);
            listed.title_marks = in_units(story.title, ranges_of(places.title));
            const bool in_summary = !places.summary.empty();
            const auto& rest = in_summary ? places.summary : places.text;
            if (places.title.empty() && !rest.empty()) {
                const store::Snippet snippet =
                    store::make_snippet(in_summary ? story.summary : story.text, ranges_of(rest));
                listed.snippet = QString::fromStdString(snippet.words);
                listed.snippet_marks = in_units(snippet.words, snippet.marks);
            }
        }
        so_far_.stories.push_back(std::move(listed));
    }

    TopicId id_;
    scoring::TopicMatcher matcher_;
    scoring::TopicMatcher::Room room_;
    int most_;
    bool has_older_ = false;
    std::optional<store::StoryPlace> below_;
    TopicPreview so_far_;
};

TopicPreviewing::TopicPreviewing(const Topic& topic, int most)
    : impl_(std::make_unique<Impl>(topic, most))
{
}

TopicPreviewing::~TopicPreviewing() = default;

Result<TopicPreviewPtr> TopicPreviewing::go_on(const store::Reader& reader)
{
    return impl_->go_on(reader);
}

}  // namespace undertone::view
