#pragma once

#include "core/error.h"
#include "core/ids.h"
#include "core/time.h"

#include <initializer_list>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

// Private to this folder: how lists of reference data are read.
namespace undertone::sources {

/// Reads the fields of one entry. The first thing wrong with it is kept, in words that name the
/// entry and the field; what is read after that does not matter.
class Entry {
public:
    /// `value`: nlohmann's, whose header stays in the .cpp; it must outlive the entry.
    Entry(const void* value, std::string kind, std::size_t number);

    [[nodiscard]] const std::optional<Phrase>& problem() const { return problem_; }
    void complain(std::string_view field, const Phrase& words);

    [[nodiscard]] bool has(const char* field) const;
    std::string text(const char* field);
    std::string text_or(const char* field, std::string otherwise);
    std::string id(const char* field);
    Symbol symbol(const char* field) { return checked_symbol(field, text(field)); }
    std::vector<Symbol> symbols(const char* field);
    /// A list of texts; absent: empty.
    std::vector<std::string> texts(const char* field);
    /// A list of lists of texts, none of them empty; absent: empty.
    std::vector<std::vector<std::string>> lists(const char* field);
    /// An object of lists of texts; absent: empty.
    std::map<std::string, std::vector<std::string>> named_lists(const char* field);
    Date date(const char* field);
    bool flag_or(const char* field, bool otherwise);
    double number_or(const char* field, double otherwise);

    /// A list of objects as entries of their own, whose problems become this one's; absent: empty.
    template <class T, class Read>
    std::vector<T> list(const char* field, const std::string& kind, Read read)
    {
        std::vector<T> all;
        for (Entry& entry : entries(field, kind)) {
            all.push_back(read(entry));
            if (entry.problem())
                set_problem(Phrase::of("%1: %2", name_, *entry.problem()));
        }
        return all;
    }

    /// A misspelt field would otherwise be a setting that silently does nothing. “note” is free.
    void accept_only(std::initializer_list<std::string_view> fields);

private:
    std::vector<Entry> entries(const char* field, const std::string& kind);
    std::vector<std::string> texts_of(const char* field, const void* value);
    Symbol checked_symbol(const char* field, std::string value);
    void set_problem(Phrase words);

    const void* value_;
    std::string name_;
    std::optional<Phrase> problem_;
};

/// The entries of a JSON array, of an object that holds it under `list_name`, or one entry alone.
class EntryList {
public:
    static Result<EntryList> parse(std::string_view text, const char* list_name,
                                   const std::string& kind);
    std::vector<Entry> entries;

private:
    std::shared_ptr<const void> document_;
};

template <class T>
struct Keyed {
    T item;
    const char* key_field;
    std::string key;
};

/// A list of `kind`s, no two with the same key. `read`: Entry& -> Keyed<T>.
template <class T, class Read>
Result<std::vector<T>> parse_list(std::string_view text, const char* list_name,
                                  const std::string& kind, Read read)
{
    auto list = EntryList::parse(text, list_name, kind);
    if (!list)
        return tl::unexpected(list.error());
    std::vector<T> all;
    std::set<std::string> keys;
    for (Entry& entry : list->entries) {
        const Keyed<T> keyed = read(entry);
        if (!entry.problem() && !keys.insert(keyed.key).second)
            entry.complain(keyed.key_field, Phrase::of("repeats that of an earlier entry"));
        if (entry.problem())
            return fail(ErrorKind::invalid_input, *entry.problem());
        all.push_back(keyed.item);
    }
    return all;
}

}  // namespace undertone::sources
