#include "scoring/train/samples.h"

#include "core/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace undertone::scoring::train {
namespace {

using nlohmann::json;

std::optional<Label> label_from(std::string_view name)
{
    for (const Label label : {Label::negative, Label::neutral, Label::positive})
        if (name == to_string(label))
            return label;
    return std::nullopt;
}

/// What is wrong with a line; thrown inside this file only, to stop reading it.
struct BadLine {
    std::string what;
};

Label label_of(const std::string& name)
{
    if (const auto label = label_from(name))
        return *label;
    throw BadLine{"“" + name + "” is not a label: positive, neutral or negative"};
}

std::vector<Target> targets_of(std::string_view field)
{
    std::vector<Target> targets;
    for (const std::string& one : split(field, ';')) {
        const std::size_t equals = one.rfind('=');
        if (equals == std::string::npos || equals == 0)
            throw BadLine{"“" + one + "” is not name=label"};
        targets.push_back({one.substr(0, equals), label_of(one.substr(equals + 1))});
    }
    return targets;
}

/// Reads each line that is neither empty nor a comment, and says where reading stopped.
template <class ReadLine>
Result<std::vector<Sample>> read_lines(std::string_view file, std::string_view text, ReadLine read)
{
    std::vector<Sample> samples;
    int number = 0;
    for (const std::string& line : split(text, '\n')) {
        ++number;
        if (trim(line).empty() || line[0] == '#')
            continue;
        std::string wrong;
        try {
            samples.push_back(read(line));
            if (samples.back().targets.empty())
                samples.pop_back();
            continue;
        } catch (const BadLine& bad) {
            wrong = bad.what;
        } catch (const json::exception& bad) {
            wrong = bad.what();
        }
        return fail(ErrorKind::invalid_input,
                    std::string(file) + ", line " + std::to_string(number) + ": " + wrong,
                    "mend the line");
    }
    return samples;
}

}  // namespace

std::string_view name_of(Set set)
{
    switch (set) {
    case Set::field: return "AI headlines";
    case Set::sentfin: return "SEntFiN";
    case Set::finentity: return "FinEntity";
    case Set::labelled: return "more AI headlines";
    case Set::frames: return "own sentences";
    case Set::invented: return "own headlines";
    case Set::count: break;
    }
    return "";
}

bool Sample::conflicting() const
{
    return std::any_of(targets.begin(), targets.end(), [this](const Target& target) {
        return target.label != targets.front().label;
    });
}

Result<std::vector<Sample>> parse_headlines(Set set, std::string_view file, std::string_view jsonl)
{
    return read_lines(file, jsonl, [set](const std::string& line) {
        const json row = json::parse(line);
        Sample sample{set, row.at("id"), row.at("title"), std::nullopt, std::nullopt, {}};
        if (row.contains("date")) {
            sample.date = date_from_iso(row["date"].get<std::string>());
            if (!sample.date)
                throw BadLine{"“date” is not a date"};
        }
        for (const auto& [name, label] : row.at("labels").items())
            sample.targets.push_back({name, label_of(label)});
        return sample;
    });
}

Result<std::vector<Sample>> parse_passages(std::string_view file, std::string_view jsonl)
{
    return read_lines(file, jsonl, [](const std::string& line) {
        const json row = json::parse(line);
        Sample sample{Set::finentity, row.at("id"), row.at("text"), std::nullopt, std::nullopt, {}};
        const std::u32string points = to_code_points(sample.text);
        for (const json& span : row.at("spans")) {
            const int start = span.at("start");
            const int end = span.at("end");
            if (start < 0 || end <= start || std::size_t(end) > points.size())
                throw BadLine{"a span lies outside the text"};
            sample.targets.push_back(
                {to_utf8(std::u32string_view(points).substr(std::size_t(start),
                                                            std::size_t(end - start))),
                 label_of(span.at("label")), start, end});
        }
        return sample;
    });
}

Result<std::vector<Sample>> parse_sentences(Set set, Domain domain, std::string_view file,
                                            std::string_view tsv)
{
    int number = 0;
    return read_lines(file, tsv, [&](const std::string& line) {
        const std::vector<std::string> fields = split(line, '\t');
        if (fields.size() != 3)
            throw BadLine{"three fields are wanted: frame, text, name=label;..."};
        return Sample{set,          fields[0] + "-" + std::to_string(++number),
                      fields[1],    std::nullopt,
                      domain,       targets_of(fields[2])};
    });
}

Result<std::map<std::string, std::vector<Target>>> parse_labels(std::string_view file,
                                                                std::string_view tsv)
{
    const auto rows = read_lines(file, tsv, [](const std::string& line) {
        const std::vector<std::string> fields = split(line, '\t');
        if (fields.size() != 2)
            throw BadLine{"two fields are wanted: id, name=label;..."};
        return Sample{Set::labelled, fields[0], {}, std::nullopt, std::nullopt,
                      targets_of(fields[1])};
    });
    if (!rows)
        return tl::unexpected(rows.error());
    std::map<std::string, std::vector<Target>> labels;
    for (const Sample& row : *rows)
        if (!labels.try_emplace(row.id, row.targets).second)
            return fail(ErrorKind::invalid_input,
                        std::string(file) + ": “" + row.id + "” is labelled twice",
                        "keep one of the two lines");
    return labels;
}

}  // namespace undertone::scoring::train
