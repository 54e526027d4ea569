#include "ingest/keys.h"

#include "ingest/fetch_plan.h"

#include <cstdlib>

namespace undertone::ingest {
namespace {

std::string of_environment(const SourceId& source)
{
    const char* const key = std::getenv(key_variable(source).c_str());
    return key ? key : "";
}

}  // namespace

std::string Keys::of(const SourceId& source) const
{
    std::string key = of_environment(source);
    if (!key.empty())
        return key;
    const std::lock_guard lock(mutex_);
    const auto at = stored_.find(source);
    return at == stored_.end() ? std::string() : at->second;
}

Keys::Origin Keys::origin(const SourceId& source) const
{
    if (!of_environment(source).empty())
        return Origin::environment;
    return of(source).empty() ? Origin::none : Origin::key_store;
}

void Keys::set_stored(const SourceId& source, std::string key)
{
    const std::lock_guard lock(mutex_);
    if (key.empty())
        stored_.erase(source);
    else
        stored_[source] = std::move(key);
}

}  // namespace undertone::ingest
