// Edits of the sources, each as the desk would make it.
#include "app/cli/source_verbs.h"
#include "core/publishers.h"
#include "sources/opml.h"
#include "sources/own_source.h"
#include "sources/reference_data.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <fstream>
#include <functional>
#include <nlohmann/json.hpp>

namespace undertone::app::cli {
namespace {

constexpr std::array edits = {"add",      "enable", "disable", "opml",   "weight",
                              "interval", "family", "name",    "remove", "restore"};

QStringList ids_of(const std::string& list)
{
    return QString::fromStdString(list).split(',', Qt::SkipEmptyParts);
}

Error no_source(const std::string& id)
{
    return {ErrorKind::not_found,
            "There is no source “" + id + "”",
            "“undertone-cli sources” lists them",
            {},
            {}};
}

Source* find(std::vector<Source>& rows, const std::string& id)
{
    const auto at = std::find_if(rows.begin(), rows.end(),
                                 [&](const Source& one) { return one.id.value == id; });
    return at == rows.end() ? nullptr : &*at;
}

/// The sources while they are edited: rows as they are now, and which are to be saved.
struct Changes {
    std::vector<Source> rows;
    std::vector<Source> changed;
    std::vector<SourceId> removed;

    /// One list for all edits of a command: each finds what those before it made.
    void put(const Source& source)
    {
        std::erase(removed, source.id);
        for (std::vector<Source>* const all : {&rows, &changed}) {
            const auto at = std::find_if(all->begin(), all->end(),
                                         [&](const Source& one) { return one.id == source.id; });
            if (at == all->end())
                all->push_back(source);
            else
                *at = source;
        }
    }
};

Result<void> switch_rows(Changes& changes, const std::string& ids, bool enable)
{
    for (const QString& id : ids_of(ids)) {
        bool found = false;
        for (Source row : std::vector(changes.rows))
            if (id == "all" || row.id.value == id.toStdString()) {
                row.enabled = enable;
                changes.put(row);
                found = true;
            }
        if (!found)
            return tl::unexpected(no_source(id.toStdString()));
    }
    return {};
}

/// "ID=VALUE,ID=VALUE"
using Set = std::function<bool(Source& row, const std::string& value)>;
Result<void> set_field(Changes& changes, const std::string& option, const std::string& list,
                       const Set& set)
{
    for (const QString& one : ids_of(list)) {
        const std::string text = one.toStdString();
        const auto equals = text.find('=');
        const std::string id = text.substr(0, equals);
        const Source* const present = find(changes.rows, id);
        if (!present)
            return tl::unexpected(no_source(id));
        Source row = *present;
        if (equals == text.npos || !set(row, text.substr(equals + 1)))
            return fail(ErrorKind::invalid_input,
                        "--" + option + " takes ID=VALUE, not “" + text + "”");
        if (const auto read = sources::parse_sources(sources::source_json(row)); !read)
            return tl::unexpected(read.error());
        changes.put(row);
    }
    return {};
}

template <class Number>
bool read_number(const std::string& text, Number& number)
{
    const char* const end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, number);
    return read.ec == std::errc() && read.ptr == end;
}

bool set_weight(Source& row, const std::string& value) { return read_number(value, row.weight); }
bool set_interval(Source& row, const std::string& value)
{
    std::int64_t count = 0;
    if (!read_number(value, count))
        return false;
    row.interval = seconds(count);
    return true;
}
bool set_family(Source& row, const std::string& value)
{
    row.family = value;
    return !value.empty();
}
bool set_name(Source& row, const std::string& value)
{
    row.name = value;
    return !value.empty();
}

Result<void> add_feeds(Changes& changes, const std::string& file, const WriteServices& services)
{
    const auto bytes = read_input(file);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const auto list = sources::parse_opml(*bytes);
    if (!list)
        return tl::unexpected(list.error());
    const auto removed = services.writer->reader().removed_sources();
    if (!removed)
        return tl::unexpected(removed.error());
    const auto import = sources::rows_of(*list, changes.rows, *removed,
                                         PublisherFamilies(services.reference.publishers));
    nlohmann::ordered_json added = nlohmann::ordered_json::array();
    for (const Source& one : import.added) {
        changes.put(one);
        added.push_back(one.id.value);
    }
    print_line(nlohmann::ordered_json{
        {"file", file}, {"added", added}, {"known", import.known}, {"warnings", list->warnings}});
    return {};
}

Result<void> restore_rows(Changes& changes, const std::string& ids, const store::Reader& reader)
{
    auto removed = reader.removed_sources();
    if (!removed)
        return tl::unexpected(removed.error());
    for (const QString& id : ids_of(ids)) {
        Source* const row = find(*removed, id.toStdString());
        if (!row)
            return fail(ErrorKind::not_found, "“" + id.toStdString() + "” is no removed source");
        changes.put(*row);
    }
    return {};
}

Result<void> add_rows(Changes& changes, const std::string& file)
{
    const auto bytes = read_input(file);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const auto added = sources::parse_sources(*bytes);
    if (!added)
        return tl::unexpected(added.error());
    for (const Source& one : *added)
        changes.put(one);
    return {};
}

Result<void> remove_rows(Changes& changes, const std::string& ids)
{
    for (const QString& id : ids_of(ids)) {
        const SourceId source{id.toStdString()};
        if (std::erase_if(changes.rows, [&](const Source& one) { return one.id == source; }) == 0)
            return tl::unexpected(no_source(source.value));
        // One that this command has made is in no list yet: it is stored, then taken out.
        changes.removed.push_back(source);
    }
    return {};
}

/// One option; those that edit nothing are passed over.
Result<void> edit(Changes& changes, const std::string& option, const std::string& value,
                  WriteServices& services)
{
    if (option == "add")
        return add_rows(changes, value);
    if (option == "opml")
        return add_feeds(changes, value, services);
    if (option == "enable" || option == "disable")
        return switch_rows(changes, value, option == "enable");
    if (option == "restore")
        return restore_rows(changes, value, services.writer->reader());
    if (option == "remove")
        return remove_rows(changes, value);
    for (const auto& [field, set] : {std::pair<const char*, Set>("weight", set_weight),
                                     {"interval", set_interval},
                                     {"family", set_family},
                                     {"name", set_name}})
        if (option == field)
            return set_field(changes, option, value, set);
    return {};
}

}  // namespace

bool asks_for_edit(const Arguments& args)
{
    return std::any_of(edits.begin(), edits.end(), [&](const char* one) { return args.has(one); });
}

Result<void> edit_sources(const Arguments& args, WriteServices& services)
{
    store::Writer& writer = *services.writer;
    auto rows = writer.reader().sources();
    if (!rows)
        return tl::unexpected(rows.error());
    Changes changes{std::move(*rows), {}, {}};
    for (const auto& [option, value] : args.given())
        if (auto done = edit(changes, option, value, services); !done)
            return done;
    // All is well with each of them: one slip leaves all as it was.
    if (auto saved = writer.save_reference({}, {}, {}, changes.changed); !saved)
        return saved;
    return changes.removed.empty() ? Result<void>() : writer.remove_sources(changes.removed);
}

int write_feed_list(const Arguments& args)
{
    const auto reader = open_for_reading(args.workspace());
    if (!reader)
        return tell(reader.error());
    const auto rows = reader->sources();
    if (!rows)
        return tell(rows.error());
    const std::string list = sources::write_opml("Undertone", *rows);
    const std::string file = *args.value("write-opml");
    if (file == "-") {
        print_text_line(list);
        return ok;
    }
    std::ofstream out(path_of(file), std::ios::binary);
    out << list;
    out.close();
    if (!out)
        return tell({ErrorKind::io,
                     "The list cannot be written to " + file,
                     "check the folder and its permissions",
                     {},
                     {}});
    const auto plain = std::count_if(rows->begin(), rows->end(), sources::is_plain_feed);
    print_line(nlohmann::ordered_json{
        {"file", file}, {"feeds", plain}, {"left_out", std::ptrdiff_t(rows->size()) - plain}});
    return ok;
}

}  // namespace undertone::app::cli
