#include "sources/entry_maker.h"

#include "core/text.h"
#include "sources/dates.h"
#include "sources/refusals.h"
#include "sources/text_decoding.h"
#include "sources/urls.h"

#include <array>
#include <cstdio>

namespace undertone::sources {
namespace {

/// Addresses that would run something when opened are no links to an article.
bool is_active(std::string_view url)
{
    for (const std::string_view scheme : {"javascript:", "vbscript:", "data:", "file:"})
        if (equal_ignoring_case(url.substr(0, scheme.size()), scheme))
            return true;
    return false;
}

/// As url_identity, but with the fragment: "/2025/01#second" may be one of several entries on a page.
/// A fragment that holds a parameter only tracks.
std::string declared_identity(std::string_view url)
{
    const auto hash = url.find('#');
    const std::string_view fragment = hash == url.npos ? std::string_view() : url.substr(hash);
    return url_identity(url) + std::string(fragment.find('=') == fragment.npos ? fragment : "");
}

}  // namespace

std::string to_title(const RawText& text)
{
    const bool html = text.kind == RawText::Kind::html ||
                      (text.kind == RawText::Kind::either && looks_like_html(text.value));
    return to_plain_line(html ? html_to_text(text.value) : text.value);
}

std::string to_paragraphs(const RawText& text)
{
    if (text.kind != RawText::Kind::plain)
        return html_to_text(text.value);
    return to_plain_line(text.value);
}

std::string identity_of_words(std::string_view words)
{
    // FNV-1a, 64 bits: the same on every machine and in every version, unlike std::hash.
    std::uint64_t hash = 0xCBF29CE484222325;
    for (const char c : to_lower(collapse_white_space(words)))
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3;
    std::array<char, 24> digits{};
    std::snprintf(digits.data(), digits.size(), "title:%016llx",
                  static_cast<unsigned long long>(hash));
    return digits.data();
}

std::optional<Published> EntryMaker::read_date(const std::string& text)
{
    if (trim(text).empty())
        return std::nullopt;
    const auto date = parse_date(text, document_.zone);
    if (!date) {
        Trouble& trouble = troubles_["a date that cannot be read"];
        if (trouble.count++ == 0)
            trouble.example = excerpt(text, 60);
    }
    return date;
}

void EntryMaker::add(RawEntry raw, ParsedFeed& feed)
{
    FeedEntry entry;
    StoryDraft& story = entry.story;
    story.title = to_title(raw.title);
    story.summary = to_paragraphs(raw.summary);
    story.text = to_paragraphs(raw.text);
    if (story.summary.empty())
        story.summary.swap(story.text);
    if (story.text == story.summary)
        story.text.clear();
    story.link = resolve_url(raw.base, raw.link);
    if (is_active(story.link))
        story.link.clear();
    story.publisher = to_plain_line(raw.publisher);
    entry.updated = read_date(raw.updated);
    story.published = read_date(raw.published);
    if (!story.published)
        story.published = entry.updated;

    story.external_id = trim(raw.id);
    if (is_web_url(story.external_id))
        story.external_id = declared_identity(story.external_id);
    if (story.external_id.empty() && !story.link.empty())
        story.external_id = url_identity(story.link);
    if (story.external_id.empty())
        story.external_id = identity_of_words(story.title + "\n" + story.summary);

    // A feed that gives all its items one id would else have one story, revised for ever.
    const auto [first, is_new] = link_of_id_.try_emplace(story.external_id, story.link);
    if (!is_new && !story.link.empty() && first->second != story.link)
        story.external_id += " " + declared_identity(story.link);

    if (story.title.empty() && story.summary.empty())
        ++troubles_["neither title nor text"].count;
    feed.entries.push_back(std::move(entry));
}

void EntryMaker::leave_out(std::string why)
{
    Trouble& trouble = troubles_["been left out"];
    if (trouble.count++ == 0)
        trouble.example = std::move(why);
}

void EntryMaker::write_warnings(ParsedFeed& feed)
{
    for (const auto& [what, trouble] : troubles_) {
        std::string words = trouble.count == 1 ? "One entry has "
                                               : std::to_string(trouble.count) + " entries have ";
        words += what;
        if (!trouble.example.empty())
            words += ": “" + trouble.example + "”";
        feed.warnings.push_back(std::move(words));
    }
    troubles_.clear();
}

}  // namespace undertone::sources
