#include "view/watch_arrangement.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace undertone::view {
namespace {

constexpr auto setting = "watchlists/arrangement";

QString text(const std::string& utf8) { return QString::fromStdString(utf8); }

Error not_readable()
{
    return {ErrorKind::invalid_input,
            Phrase::of("The groups and notes of the watchlists cannot be read"),
            Phrase::of("they are shown without; the next edit of them replaces what is stored"),
            {},
            {}};
}

}  // namespace

std::string WatchArrangement::group_of(const std::string& list) const
{
    const auto at = groups.find(list);
    return at == groups.end() ? std::string() : at->second;
}

SymbolLabel WatchArrangement::label_of(const Symbol& symbol) const
{
    const auto at = labels.find(symbol);
    return at == labels.end() ? SymbolLabel() : at->second;
}

const std::vector<std::string>& label_colours()
{
    static const std::vector<std::string> all{"red", "orange", "yellow", "green", "blue", "purple"};
    return all;
}

std::vector<ListSection> sections_of(const std::vector<Watchlist>& lists,
                                     const WatchArrangement& arrangement)
{
    std::vector<ListSection> sections{{}};
    for (std::size_t i = 0; i < lists.size(); ++i) {
        const std::string group = arrangement.group_of(lists[i].name);
        auto at = std::find_if(sections.begin(), sections.end(),
                               [&](const ListSection& one) { return one.group == group; });
        if (at == sections.end())
            at = sections.insert(at, {group, {}});
        at->lists.push_back(int(i));
    }
    if (sections.front().lists.empty())
        sections.erase(sections.begin());
    return sections;
}

WatchArrangement pruned(WatchArrangement arrangement, const std::vector<Watchlist>& lists)
{
    std::erase_if(arrangement.groups, [&](const auto& one) {
        return one.second.empty() ||
               std::none_of(lists.begin(), lists.end(),
                            [&](const Watchlist& list) { return list.name == one.first; });
    });
    std::erase_if(arrangement.labels, [](const auto& one) { return one.second.empty(); });
    return arrangement;
}

WatchArrangement renamed(WatchArrangement arrangement, const std::string& from,
                         const std::string& to)
{
    if (auto group = arrangement.groups.extract(from)) {
        group.key() = to;
        arrangement.groups.insert(std::move(group));
    }
    return arrangement;
}

Result<void> checked(const WatchArrangement& arrangement)
{
    for (const auto& [list, group] : arrangement.groups)
        if (group.size() > longest_name)
            return fail(
                ErrorKind::invalid_input, Phrase::of("The group of “%1” has too long a name", list),
                Phrase::of("give it one of at most %1 bytes", std::to_string(longest_name)));
    const auto& colours = label_colours();
    for (const auto& [symbol, label] : arrangement.labels) {
        if (label.note.size() > longest_note)
            return fail(ErrorKind::invalid_input,
                        Phrase::of("The note on %1 is too long", symbol.value),
                        Phrase::of("shorten it to %1 bytes", std::to_string(longest_note)));
        if (!label.colour.empty() &&
            std::find(colours.begin(), colours.end(), label.colour) == colours.end())
            return fail(ErrorKind::invalid_input,
                        Phrase::of("“%1” is no colour for %2", label.colour, symbol.value),
                        Phrase::of("choose red, orange, yellow, green, blue or purple"));
    }
    return {};
}

std::string to_json(const WatchArrangement& arrangement)
{
    QJsonObject groups, labels;
    for (const auto& [list, group] : arrangement.groups)
        groups[text(list)] = text(group);
    for (const auto& [symbol, label] : arrangement.labels) {
        QJsonObject one;
        if (!label.note.empty())
            one[QStringLiteral("note")] = text(label.note);
        if (!label.colour.empty())
            one[QStringLiteral("colour")] = text(label.colour);
        labels[text(symbol.value)] = one;
    }
    const QJsonObject all{{QStringLiteral("groups"), groups}, {QStringLiteral("labels"), labels}};
    return QJsonDocument(all).toJson(QJsonDocument::Compact).toStdString();
}

Result<WatchArrangement> arrangement_from_json(std::string_view json)
{
    WatchArrangement arrangement;
    if (json.empty())
        return arrangement;
    const auto document = QJsonDocument::fromJson(QByteArray(json.data(), qsizetype(json.size())));
    if (!document.isObject())
        return tl::unexpected(not_readable());
    const QJsonObject groups = document[QStringLiteral("groups")].toObject();
    for (auto at = groups.begin(); at != groups.end(); ++at)
        arrangement.groups[at.key().toStdString()] = at.value().toString().toStdString();
    const QJsonObject labels = document[QStringLiteral("labels")].toObject();
    for (auto at = labels.begin(); at != labels.end(); ++at) {
        const QJsonObject one = at.value().toObject();
        arrangement.labels[{at.key().toStdString()}] = {
            one[QStringLiteral("note")].toString().toStdString(),
            one[QStringLiteral("colour")].toString().toStdString()};
    }
    if (!checked(arrangement))
        return tl::unexpected(not_readable());
    return arrangement;
}

Result<WatchArrangement> read_arrangement(const store::Reader& reader)
{
    const auto stored = reader.setting(setting);
    if (!stored)
        return tl::unexpected(stored.error());
    return arrangement_from_json(*stored);
}

Result<void> save_watchlists(store::Writer& writer, const std::vector<Watchlist>& lists,
                             const WatchArrangement& arrangement)
{
    const WatchArrangement arranged = pruned(arrangement, lists);
    if (auto right = checked(arranged); !right)
        return right;
    return writer.save_watchlists(lists, store::Writer::Setting{setting, to_json(arranged)});
}

}  // namespace undertone::view
