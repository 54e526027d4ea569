#include "scoring/model.h"

#include "core/text.h"

#include <algorithm>
#include <bit>
#include <charconv>
#include <cmath>
#include <cstdlib>
#include <locale>
#include <optional>
#include <sstream>

namespace undertone::scoring {
namespace {

using Fields = std::vector<std::string_view>;

void split_fields(std::string_view line, Fields& fields)
{
    fields.clear();
    for (std::size_t tab; (tab = line.find('\t')) != std::string_view::npos;) {
        fields.push_back(line.substr(0, tab));
        line.remove_prefix(tab + 1);
    }
    fields.push_back(line);
}

/// The whole number of a field, whatever the machine's locale.
std::optional<int> number_from(std::string_view text)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

/// What one of the table's whole numbers stands for; nullopt: not a positive number.
std::optional<float> unit_from(std::string_view text)
{
    std::istringstream in{std::string(text)};
    in.imbue(std::locale::classic());
    float value = 0;
    if (!(in >> value) || in.peek() != std::istringstream::traits_type::eof() ||
        !std::isfinite(value) || value <= 0)
        return std::nullopt;
    return value;
}

std::optional<std::array<Weights, 2>> weights_from(const Fields& fields, int largest, float unit)
{
    if (fields.size() != 7)
        return std::nullopt;
    std::array<float, 6> numbers{};
    for (std::size_t i = 0; i < 6; ++i) {
        const auto number = number_from(fields[i + 1]);
        if (!number || std::abs(*number) > largest)
            return std::nullopt;
        numbers[i] = float(*number) * unit;
    }
    return std::array<Weights, 2>{Weights{numbers[0], numbers[1], numbers[2]},
                                  Weights{numbers[3], numbers[4], numbers[5]}};
}

}  // namespace

Result<Model> Model::parse(std::string_view table, Lexicon& lexicon)
{
    Model model;
    const std::size_t lines = std::size_t(std::count(table.begin(), table.end(), '\n')) + 1;
    model.keys_.resize(std::bit_ceil(std::max<std::size_t>(16, 2 * lines)));
    model.weights_.resize(model.keys_.size());
    float unit = 0;
    int number = 0;
    const auto wrong = [&number](const std::string& what) {
        return fail(ErrorKind::invalid_input,
                    "The scoring model, line " + std::to_string(number) + ": " + what,
                    "reinstall, or remove your own model");
    };
    Fields fields;
    while (!table.empty()) {
        ++number;
        const std::size_t end = std::min(table.find('\n'), table.size());
        const std::string_view line = trim(table.substr(0, end));
        table.remove_prefix(std::min(end + 1, table.size()));
        if (line.empty() || line[0] == '#')
            continue;
        split_fields(line, fields);
        const std::string_view name = fields[0];
        if (name == "version" || name == "description" || name == "trained_until" ||
            name == "unit") {
            if (fields.size() != 2)
                return wrong("“" + std::string(name) + "” has no value");
            const std::string value(fields[1]);
            if (name == "version")
                model.version_ = value;
            if (name == "trained_until") {
                const auto date = date_from_iso(value);
                if (!date)
                    return wrong("“" + value + "” is not a date");
                model.trained_until_ = *date;
            }
            if (name == "unit") {
                const auto size = unit_from(value);
                if (!size)
                    return wrong("“" + value + "” is not a positive number");
                unit = *size;
            }
            continue;
        }
        if (unit == 0)
            return wrong("“unit” is wanted before the weights");
        const bool intercept = name == "intercept" || name == "story_intercept";
        const auto weights = weights_from(fields, intercept ? 32767 : 127, unit);
        if (!weights)
            return wrong("six whole numbers are wanted after “" + std::string(name) +
                         "”, none beyond " + (intercept ? "32767" : "127"));
        if (intercept)
            (name == "intercept" ? model.intercept_ : model.story_intercept_) = *weights;
        else if (const auto key = feature_from(name, lexicon))
            model.insert(*key, *weights);
        else
            return wrong("“" + std::string(name) + "” is not the name of a feature");
    }
    if (model.version_.empty())
        return fail(ErrorKind::invalid_input, "The scoring model names no version",
                    "reinstall, or remove your own model");
    return model;
}

void Model::insert(FeatureKey key, const ByDomain& weights)
{
    const std::uint64_t mixed = mix(key.value + 1);
    const std::uint64_t bit = mixed >> (64 - map_bits);
    map_[std::size_t(bit >> 6)] |= std::uint64_t(1) << (bit & 63);
    const std::size_t slot = slot_of(key.value + 1, mixed);
    size_ += keys_[slot] == 0;
    keys_[slot] = key.value + 1;
    weights_[slot] = weights;
}

}  // namespace undertone::scoring
