#include "scoring/model.h"

#include "core/text.h"
#include "scoring/feature_names.h"

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

/// The six whole numbers behind a name, each behind a tab; nullopt: they are not six, or one is larger.
/// Sixty thousand lines are read by this, so it looks at each byte once.
std::optional<std::array<int, 6>> numbers_from(std::string_view text, int largest)
{
    std::array<int, 6> numbers{};
    const char* at = text.data();
    const char* const end = at + text.size();
    for (int& number : numbers) {
        if (at == end || *at != '\t')
            return std::nullopt;
        const auto [next, error] = std::from_chars(at + 1, end, number);
        if (error != std::errc() || number < -largest || number > largest)
            return std::nullopt;
        at = next;
    }
    return at == end ? std::optional(numbers) : std::nullopt;
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

std::array<Weights, 2> weights_from(const std::array<int, 6>& numbers, float unit)
{
    const auto weight = [&](std::size_t i) { return float(numbers[i]) * unit; };
    return {Weights{weight(0), weight(1), weight(2)}, Weights{weight(3), weight(4), weight(5)}};
}

std::array<Steps, 2> steps_from(const std::array<int, 6>& numbers)
{
    const auto step = [&](std::size_t i) { return std::int8_t(numbers[i]); };
    return {Steps{step(0), step(1), step(2)}, Steps{step(3), step(4), step(5)}};
}

}  // namespace

Result<Model> Model::parse(std::string_view table, Lexicon& lexicon)
{
    Model model;
    const std::size_t lines = std::size_t(std::count(table.begin(), table.end(), '\n')) + 1;
    const std::uint64_t slots = std::bit_ceil(std::max<std::uint64_t>(16, lines * 4 / 3));
    model.slots_ = {std::vector(slots, free), std::vector(slots, free)};
    model.shift_ = std::countl_zero(slots - 1);
    FeatureReader read(lexicon);
    int number = 0;
    const auto wrong = [&number](const Phrase& what) {
        return fail(ErrorKind::invalid_input,
                    Phrase::of("The scoring model, line %1: %2", std::to_string(number), what),
                    Phrase::of("reinstall, or remove your own model"));
    };
    while (!table.empty()) {
        ++number;
        const std::size_t end = std::min(table.find('\n'), table.size());
        const std::string_view line = trim(table.substr(0, end));
        table.remove_prefix(std::min(end + 1, table.size()));
        if (line.empty() || line[0] == '#')
            continue;
        const std::size_t tab = std::min(line.find('\t'), line.size());
        const std::string_view name = line.substr(0, tab);
        const std::string_view rest = line.substr(tab);
        if (name == "version" || name == "description" || name == "trained_until" ||
            name == "unit") {
            if (rest.empty() || rest.find('\t', 1) != rest.npos)
                return wrong(Phrase::of("“%1” has no value", std::string(name)));
            const std::string value(rest.substr(1));
            if (name == "version")
                model.version_ = value;
            if (name == "trained_until") {
                const auto date = date_from_iso(value);
                if (!date)
                    return wrong(Phrase::of("“%1” is not a date", value));
                model.trained_until_ = *date;
            }
            if (name == "unit") {
                const auto size = unit_from(value);
                if (!size)
                    return wrong(Phrase::of("“%1” is not a positive number", value));
                if (model.unit_ != 0)
                    return wrong(Phrase::of("“unit” is given twice"));
                model.unit_ = *size;
            }
            continue;
        }
        if (model.unit_ == 0)
            return wrong(Phrase::of("“unit” is wanted before the weights"));
        const bool intercept = name == "intercept" || name == "story_intercept";
        const auto numbers = numbers_from(rest, intercept ? 32767 : 127);
        if (!numbers)
            return wrong(Phrase::of("six whole numbers are wanted after “%1”, none beyond %2",
                                    std::string(name), intercept ? "32767" : "127"));
        if (intercept)
            (name == "intercept" ? model.intercept_ : model.story_intercept_) =
                weights_from(*numbers, model.unit_);
        else if (const auto key = read(name))
            model.insert(*key, steps_from(*numbers));
        else
            return wrong(Phrase::of("“%1” is not the name of a feature", std::string(name)));
    }
    if (model.version_.empty())
        return fail(ErrorKind::invalid_input, Phrase::of("The scoring model names no version"),
                    Phrase::of("reinstall, or remove your own model"));
    return model;
}

std::optional<Weights> Model::find(FeatureKey key, Domain domain) const
{
    const auto found = steps(key, domain);
    if (!found)
        return std::nullopt;
    const auto weight = [&](std::size_t i) { return float((*found)[i]) * unit_; };
    return Weights{weight(0), weight(1), weight(2)};
}

void Model::insert(FeatureKey key, const std::array<Steps, 2>& steps)
{
    const std::uint64_t hash = spread(key);
    std::size_t at = place_of(hash);
    while (slots_[0][at] != free && !is_steps(without_mark(slots_[0][at], hash)))
        at = next(at);
    size_ += slots_[0][at] == free;
    for (std::size_t domain = 0; domain < 2; ++domain) {
        const auto byte = [&](std::size_t i) {
            return std::uint64_t(std::uint8_t(steps[domain][i])) << (8 * i);
        };
        slots_[domain][at] = mark_of(hash) | byte(0) | byte(1) | byte(2);
    }
    // A row of zeros teaches the lexicon its words and nothing else.
    if (steps != std::array<Steps, 2>{})
        filter_.add(key);
}

}  // namespace undertone::scoring
