#include "scoring/model.h"

#include "core/text.h"

#include <algorithm>
#include <cmath>
#include <locale>
#include <optional>
#include <sstream>

namespace undertone::scoring {
namespace {

/// A weight as the table writes it, whatever the machine's locale.
std::optional<float> weight_from(const std::string& text)
{
    std::istringstream in(text);
    in.imbue(std::locale::classic());
    float value = 0;
    if (!(in >> value) || in.peek() != std::istringstream::traits_type::eof() ||
        !std::isfinite(value))
        return std::nullopt;
    return value;
}

std::optional<Weights> weights_from(const std::vector<std::string>& fields)
{
    if (fields.size() != 4)
        return std::nullopt;
    const auto negative = weight_from(fields[1]);
    const auto neutral = weight_from(fields[2]);
    const auto positive = weight_from(fields[3]);
    if (!negative || !neutral || !positive)
        return std::nullopt;
    return Weights{*negative, *neutral, *positive};
}

}  // namespace

Result<Model> Model::parse(std::string_view table, Lexicon& lexicon)
{
    Model model;
    model.slots_.resize(16);
    int number = 0;
    const auto wrong = [&number](const std::string& what) {
        return fail(ErrorKind::invalid_input,
                    "The scoring model, line " + std::to_string(number) + ": " + what,
                    "reinstall, or remove your own model");
    };
    for (const std::string& line : split(table, '\n')) {
        ++number;
        const std::string_view plain = trim(line);
        if (plain.empty() || plain[0] == '#')
            continue;
        const std::vector<std::string> fields = split(plain, '\t');
        const std::string& name = fields[0];
        if (name == "version" || name == "description" || name == "trained_until") {
            if (fields.size() != 2)
                return wrong("“" + name + "” has no value");
            if (name == "version")
                model.version_ = fields[1];
            if (name == "trained_until") {
                const auto date = date_from_iso(fields[1]);
                if (!date)
                    return wrong("“" + fields[1] + "” is not a date");
                model.trained_until_ = *date;
            }
            continue;
        }
        const auto weights = weights_from(fields);
        if (!weights)
            return wrong("three weights are wanted after “" + name + "”");
        if (name == "intercept") {
            model.intercept_ = *weights;
        } else if (name == "story_intercept") {
            model.story_intercept_ = *weights;
        } else if (const auto key = feature_from(name, lexicon)) {
            model.insert(*key, *weights);
        } else {
            return wrong("“" + name + "” is not the name of a feature");
        }
    }
    if (model.version_.empty())
        return fail(ErrorKind::invalid_input, "The scoring model names no version",
                    "reinstall, or remove your own model");
    return model;
}

std::size_t Model::slot_of(std::uint64_t key) const
{
    std::uint64_t mixed = key * 0x9E3779B97F4A7C15u;
    mixed ^= mixed >> 32;
    std::size_t at = std::size_t(mixed) & (slots_.size() - 1);
    while (slots_[at].key != 0 && slots_[at].key != key + 1)
        at = (at + 1) & (slots_.size() - 1);
    return at;
}

void Model::insert(FeatureKey key, const Weights& weights)
{
    if (2 * (size_ + 1) > slots_.size()) {
        std::vector<Slot> old(2 * slots_.size());
        old.swap(slots_);
        for (const Slot& slot : old)
            if (slot.key != 0)
                slots_[slot_of(slot.key - 1)] = slot;
    }
    Slot& slot = slots_[slot_of(key.value)];
    size_ += slot.key == 0;
    slot = {key.value + 1, weights};
}

const Weights* Model::find(FeatureKey key) const
{
    const Slot& slot = slots_[slot_of(key.value)];
    return slot.key == 0 ? nullptr : &slot.weights;
}

}  // namespace undertone::scoring
