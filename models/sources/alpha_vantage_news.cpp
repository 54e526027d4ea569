#include "sources/entry_maker.h"
#include "sources/error_objects.h"
#include "sources/formats.h"
#include "sources/json_view.h"
#include "sources/number_reading.h"
#include "sources/refusals.h"

namespace undertone::sources {
namespace {

const std::string who = "Alpha Vantage";

/// Its own opinion: of the whole story, then of each symbol in it.
std::vector<VendorScore> vendor_scores(const JsonView& item)
{
    std::vector<VendorScore> scores;
    if (const auto score = read_number(item.text("overall_sentiment_score")))
        scores.push_back({who, {}, *score, item.text("overall_sentiment_label"), std::nullopt});
    for (const JsonView& one : item.at("ticker_sentiment").items())
        if (const auto score = read_number(one.text("ticker_sentiment_score")))
            scores.push_back({who, one.text("ticker"), *score, one.text("ticker_sentiment_label"),
                              read_number(one.text("relevance_score"))});
    return scores;
}

}  // namespace

Result<ParsedFeed> parse_alpha_vantage_news(std::string_view utf8, const Document& document)
{
    const auto json = parse_answer(utf8, who);
    if (!json)
        return tl::unexpected(json.error());
    const JsonView root = json->root();
    const JsonView items = root.at("feed");
    if (!items.is_list()) {
        if (auto error = find_error_object(root, who, {}, 200))
            return tl::unexpected(*std::move(error));
        return fail(ErrorKind::invalid_input, Phrase::of("%1 sent no news", who), {},
                    excerpt(utf8));
    }
    ParsedFeed feed;
    feed.format = "alphavantage_news";
    feed.title = "Alpha Vantage news";
    EntryMaker maker(document);
    for (const JsonView& item : items.items()) {
        RawEntry raw;
        raw.title = {item.text("title"), RawText::Kind::either};
        raw.summary = {item.text("summary"), RawText::Kind::either};
        raw.link = item.text("url");
        raw.publisher = item.text("source");
        raw.published = item.text("time_published");  // YYYYMMDDTHHMMSS, UTC; some end in Z
        if (!raw.published.empty() && raw.published.back() != 'Z')
            raw.published += 'Z';
        if (raw.title.empty() || raw.link.empty()) {
            maker.leave_out("it has no title or no address");
            continue;
        }
        maker.add(std::move(raw), feed);
        feed.entries.back().vendor_scores = vendor_scores(item);
    }
    maker.write_warnings(feed);
    return feed;
}

}  // namespace undertone::sources
