#include "view/source_rows.h"

#include "ingest/fetch_plan.h"
#include "ingest/source_probe.h"
#include "net/contact.h"
#include "sources/own_source.h"
#include "sources/provider_keys.h"
#include "sources/reference_data.h"

#include <algorithm>
#include <set>

namespace undertone::view {

Result<Source> typed_source(const QString& text)
{
    const auto url = ingest::typed_url(text.toStdString());
    if (!url)
        return tl::unexpected(url.error());
    return ingest::probed_source(*url);
}

QString host_of(const Source& source)
{
    return QString::fromStdString(sources::host_of(source.url));
}

Source feed_row(const std::string& name, const std::string& url, const std::vector<Source>& present,
                const std::vector<Source>& removed, const PublisherFamilies& families)
{
    std::set<std::string> ids;
    for (const auto* rows : {&present, &removed})
        for (const Source& one : *rows)
            ids.insert(one.id.value);
    return sources::own_feed(name, url, ids, families);
}

const Source* row_at(const std::vector<Source>& rows, const std::string& url)
{
    return sources::source_at(rows, url);
}

Result<void> check_row(const Source& source)
{
    // As a file of it would be read: one check for both.
    if (const auto read = sources::parse_sources(sources::source_json(source)); !read)
        return tl::unexpected(read.error());
    return {};
}

bool wants_key(const Source& source) { return sources::wants_key(source.format); }

QString key_variable(const SourceId& source)
{
    return QString::fromStdString(ingest::key_variable(source));
}

sources::OpmlImport rows_of_list(const sources::Opml& list, const std::vector<Source>& present,
                                 const std::vector<Source>& removed,
                                 const PublisherFamilies& families)
{
    return sources::rows_of(list, present, removed, families);
}

FeedList feed_list(const std::vector<Source>& rows)
{
    const auto plain = std::count_if(rows.begin(), rows.end(), sources::is_plain_feed);
    return {sources::write_opml("Undertone", rows), int(plain), int(rows.size()) - int(plain)};
}

Result<void> check_contact(const QString& contact)
{
    return contact.isEmpty() ? Result<void>() : net::check_contact(contact.toStdString());
}

QString user_agent_with(const std::string& user_agent, const QString& contact)
{
    return QString::fromStdString(net::with_contact(user_agent, contact.toStdString()));
}

}  // namespace undertone::view
