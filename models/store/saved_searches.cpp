#include "store/saved_searches.h"

#include "store/database.h"

#include <nlohmann/json.hpp>

#include <set>

namespace undertone::store {
namespace {

constexpr auto key = "saved_searches";

}  // namespace

Result<void> check_searches(const std::vector<SavedSearch>& searches)
{
    std::set<std::string> names;
    for (const SavedSearch& one : searches) {
        if (one.name.empty() || one.text.empty())
            return fail(ErrorKind::invalid_input,
                        Phrase::of("A saved search needs a name and words"));
        if (!names.insert(one.name).second)
            return fail(ErrorKind::invalid_input,
                        Phrase::of("There is already a saved search named “%1”", one.name),
                        Phrase::of("choose another name"));
    }
    return {};
}

Result<std::vector<SavedSearch>> saved_searches(const Reader& reader)
{
    const auto setting = reader.setting(key);
    if (!setting)
        return tl::unexpected(setting.error());
    std::vector<SavedSearch> all;
    if (setting->empty())
        return all;
    try {
        for (const auto& one : nlohmann::json::parse(*setting))
            all.push_back({one.at("name"), one.at("text")});
    } catch (const nlohmann::json::exception& error) {
        return fail(ErrorKind::io, Phrase::of("The saved searches cannot be read"),
                    Phrase::of("save one anew; that replaces them"), error.what());
    }
    return all;
}

Result<void> save_searches(Writer& writer, const std::vector<SavedSearch>& searches)
{
    if (auto good = check_searches(searches); !good)
        return good;
    auto all = nlohmann::ordered_json::array();
    for (const SavedSearch& one : searches)
        all.push_back({{"name", one.name}, {"text", one.text}});
    return writer.set_setting(key, all.dump());
}

}  // namespace undertone::store
