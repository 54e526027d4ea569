#pragma once

#include <cstdint>
#include <functional>
#include <string>  // brings <compare> (its synopsis says so); included first, that one trips moc 6.4

namespace undertone {

/// A row number of one kind: a StoryId never meets a ClusterId.
template <class Tag>
struct Id {
    std::int64_t value = 0;  ///< 0: not stored yet
    auto operator<=>(const Id&) const = default;
};

/// A stable name of one kind, the same in files, database and UI: a TopicId never meets a
/// CompanyId. Lower-case ASCII with underscores.
template <class Tag>
struct Name {
    std::string value;
    auto operator<=>(const Name&) const = default;
    [[nodiscard]] bool empty() const { return value.empty(); }
};

using StoryId = Id<struct StoryTag>;
using ClusterId = Id<struct ClusterTag>;
using WatchlistId = Id<struct WatchlistTag>;

using TopicId = Name<struct TopicTag>;      ///< "deepseek"
using CompanyId = Name<struct CompanyTag>;  ///< "nvidia"
using SourceId = Name<struct SourceTag>;    ///< "federal_register_bis"
using Symbol = Name<struct SymbolTag>;      ///< "NVDA", "^SOX": upper case, as the exchange writes it

}  // namespace undertone

template <class Tag>
struct std::hash<undertone::Id<Tag>> {
    std::size_t operator()(const undertone::Id<Tag>& id) const noexcept
    {
        return std::hash<std::int64_t>{}(id.value);
    }
};
template <class Tag>
struct std::hash<undertone::Name<Tag>> {
    std::size_t operator()(const undertone::Name<Tag>& name) const noexcept
    {
        return std::hash<std::string>{}(name.value);
    }
};
