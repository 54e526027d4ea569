#include "scoring/train/samples.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace undertone::scoring::train {
namespace {

using ::testing::HasSubstr;
using ::testing::StartsWith;

/// What is said of a text that cannot be read; empty: it was read.
template <class Read>
std::string complaint(const Read& read)
{
    if (read)
        return "";
    EXPECT_EQ(read.error().kind, ErrorKind::invalid_input);
    return read.error().what;
}

TEST(Samples, Headlines)
{
    const auto samples = parse_headlines(
        Set::field, "own.jsonl",
        R"({"id": "a1", "date": "2025-06-02", "title": "Arm gains on Intel", "labels": {"ARM": "positive", "Intel": "negative"}})"
        "\n\n# a comment\n"
        R"({"id": "a2", "title": "Arm meets", "labels": {"ARM": "neutral"}})"
        "\n"
        R"({"id": "a3", "title": "Nobody asked", "labels": {}})");
    ASSERT_TRUE(samples) << samples.error().what;
    ASSERT_EQ(samples->size(), 2u) << "one without labels teaches nothing";
    const Sample& first = samples->front();
    EXPECT_EQ(first.set, Set::field);
    EXPECT_EQ(first.id, "a1");
    EXPECT_EQ(first.text, "Arm gains on Intel");
    EXPECT_EQ(first.date, date_from_iso("2025-06-02"));
    EXPECT_FALSE(first.domain);
    ASSERT_EQ(first.targets.size(), 2u);
    EXPECT_EQ(first.targets[0].name, "ARM");
    EXPECT_EQ(first.targets[0].label, Label::positive);
    EXPECT_EQ(first.targets[1].label, Label::negative);
    EXPECT_EQ(first.targets[0].start, -1);
    EXPECT_FALSE(samples->back().date);
}

TEST(Samples, AHeadlineThatCannotBeReadIsNamed)
{
    const std::string good =
        "# ours\n" R"({"id": "a1", "title": "Arm meets", "labels": {"ARM": "neutral"}})" "\n";
    for (const auto& [line, why] : std::vector<std::pair<std::string, std::string>>{
             {"{\"id\": \"a2\"", "parse error"},
             {R"({"id": "a2", "labels": {"ARM": "neutral"}})", "title"},
             {R"({"id": "a2", "title": 7, "labels": {"ARM": "neutral"}})", "string"},
             {R"({"id": "a2", "title": "Arm", "labels": {"ARM": "good"}})", "“good” is not a label"},
             {R"({"id": "a2", "title": "Arm", "labels": {"ARM": 1}})", "string"},
             {R"({"id": "a2", "date": "2025-02-30", "title": "Arm", "labels": {"ARM": "neutral"}})",
              "“date” is not a date"}}) {
        const std::string what = complaint(parse_headlines(Set::field, "own.jsonl", good + line));
        EXPECT_THAT(what, StartsWith("own.jsonl, line 3: ")) << line;
        EXPECT_THAT(what, HasSubstr(why)) << line;
    }
}

TEST(Samples, PassagesCountCodePoints)
{
    const auto samples = parse_passages(
        "own.jsonl",
        R"({"id": "p", "text": "Café Ltd fell; Arm rose", "spans": [{"start": 0, "end": 8, "label": "negative"}, {"start": 15, "end": 18, "label": "positive"}]})");
    ASSERT_TRUE(samples) << samples.error().what;
    ASSERT_EQ(samples->front().targets.size(), 2u);
    EXPECT_EQ(samples->front().set, Set::finentity);
    EXPECT_EQ(samples->front().targets[0].name, "Café Ltd");
    EXPECT_EQ(samples->front().targets[1].name, "Arm");
    EXPECT_EQ(samples->front().targets[1].start, 15);
    EXPECT_EQ(samples->front().targets[1].end, 18);
}

TEST(Samples, ASpanOutsideTheTextIsNamed)
{
    const auto passage = [](int start, int end) {
        return "{\"id\": \"p\", \"text\": \"Café\", \"spans\": [{\"start\": " + std::to_string(start) +
               ", \"end\": " + std::to_string(end) + ", \"label\": \"neutral\"}]}";
    };
    EXPECT_EQ(complaint(parse_passages("own.jsonl", passage(0, 4))), "");
    for (const auto& [start, end] : {std::pair{0, 5}, {-1, 3}, {2, 2}, {3, 1}, {9, 12}})
        EXPECT_EQ(complaint(parse_passages("own.jsonl", "\n" + passage(start, end))),
                  "own.jsonl, line 2: a span lies outside the text")
            << start << ' ' << end;
}

TEST(Samples, Sentences)
{
    const auto samples =
        parse_sentences(Set::frames, Domain::field, "own.tsv",
                        "# frame, text, labels\n"
                        "ease\tRegulators ease off Arm\tArm=positive\n"
                        "ease\tArm eases, A=B Corp gains\tArm=negative;A=B Corp=positive\n");
    ASSERT_TRUE(samples) << samples.error().what;
    ASSERT_EQ(samples->size(), 2u);
    EXPECT_NE(samples->front().id, samples->back().id);
    EXPECT_EQ(samples->back().set, Set::frames);
    EXPECT_EQ(samples->back().domain, Domain::field);
    EXPECT_EQ(samples->back().text, "Arm eases, A=B Corp gains");
    ASSERT_EQ(samples->back().targets.size(), 2u);
    EXPECT_EQ(samples->back().targets[1].name, "A=B Corp") << "the last = parts name and label";
}

TEST(Samples, ASentenceThatCannotBeReadIsNamed)
{
    for (const auto& [line, why] : std::vector<std::pair<std::string, std::string>>{
             {"ease\tArm=positive", "three fields are wanted: frame, text, name=label;..."},
             {"ease\tArm\tArm=positive\tmore", "three fields are wanted: frame, text, name=label;..."},
             {"ease\tArm\tArm", "“Arm” is not name=label"},
             {"ease\tArm\t=positive", "“=positive” is not name=label"},
             {"ease\tArm\t", "“” is not name=label"},
             {"ease\tArm\tArm=positive;", "“” is not name=label"},
             {"ease\tArm\tArm=Positive",
              "“Positive” is not a label: positive, neutral or negative"}})
        EXPECT_EQ(complaint(parse_sentences(Set::frames, Domain::field, "own.tsv", "#\n" + line)),
                  "own.tsv, line 2: " + why);
}

TEST(Samples, LabelsById)
{
    const auto labels =
        parse_labels("own.tsv", "# by id\n00ff\tARM=neutral\n01ff\tARM=positive;Intel=negative\n");
    ASSERT_TRUE(labels) << labels.error().what;
    ASSERT_EQ(labels->size(), 2u);
    EXPECT_EQ(labels->at("01ff")[1].name, "Intel");
    EXPECT_EQ(labels->at("01ff")[1].label, Label::negative);
    EXPECT_EQ(complaint(parse_labels("own.tsv", "00ff\tARM=neutral\tmore")),
              "own.tsv, line 1: two fields are wanted: id, name=label;...");
    EXPECT_EQ(complaint(parse_labels("own.tsv", "\n\n00ff\tARM:neutral")),
              "own.tsv, line 3: “ARM:neutral” is not name=label");
}

TEST(Samples, AnIdThatIsLabelledTwiceIsNamed)
{
    EXPECT_EQ(complaint(parse_labels("own.tsv", "00ff\tARM=neutral\n00ff\tARM=positive")),
              "own.tsv: “00ff” is labelled twice");
}

TEST(Samples, Conflicting)
{
    const auto with = [](std::vector<Label> labels) {
        Sample sample;
        for (const Label label : labels)
            sample.targets.push_back({"Arm", label});
        return sample.conflicting();
    };
    EXPECT_FALSE(with({}));
    EXPECT_FALSE(with({Label::positive}));
    EXPECT_FALSE(with({Label::negative, Label::negative}));
    EXPECT_TRUE(with({Label::negative, Label::positive}));
    EXPECT_TRUE(with({Label::neutral, Label::neutral, Label::positive}));
}

}  // namespace
}  // namespace undertone::scoring::train
