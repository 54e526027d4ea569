#include "ingest/reserve.h"

#include "net/url.h"

namespace undertone::ingest {

Result<void> reserve(store::Writer& writer, net::HttpRequest& request, Utc now, seconds patience)
{
    const auto url = net::Url::parse(request.url);
    if (!url)
        return {};  // the client says what is wrong with it
    const auto time = writer.reserve_request(url->host, now, patience);
    if (!time)
        return tl::unexpected(time.error());
    if (*time > now + patience)
        return tl::unexpected(
            Error{ErrorKind::refused_rate,
                  Phrase::of("not asked: the requests that %1 allows are used up", url->host),
                  {},
                  {},
                  *time});
    request.delay = *time - now;
    return {};
}

}  // namespace undertone::ingest
