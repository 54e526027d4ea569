// What is committed to learn from: it can be read, and it holds nothing that judges the scorer.

#include "core/text.h"
#include "scoring/tokens.h"
#include "scoring/train/samples.h"
#include "support/files.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <QCryptographicHash>

#include <algorithm>
#include <map>

namespace undertone::scoring::train {
namespace {

namespace fs = std::filesystem;

const fs::path& folder()
{
    static const fs::path folder(UNDERTONE_TRAIN_DIR);
    return folder;
}

using Words = std::vector<std::u32string>;  ///< sorted, each once

Words words_of(const std::string& text)
{
    const TokenizedText tokens = tokenize(text);
    Words words;
    for (const Token& token : tokens.tokens)
        if (!token.is_mark())
            words.emplace_back(tokens.folded_word(token));
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
    return words;
}

double jaccard(const Words& a, const Words& b)
{
    Words both;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both));
    return double(both.size()) / double(std::max<std::size_t>(1, a.size() + b.size() - both.size()));
}

std::vector<Sample> committed_sentences()
{
    std::vector<Sample> all;
    for (const auto& entry : fs::directory_iterator(folder() / "sentences")) {
        const std::string name = entry.path().filename().string();
        const auto samples = parse_sentences(Set::frames, Domain::field, name,
                                             undertone::test::read_file(entry.path()));
        EXPECT_TRUE(samples) << samples.error().what;
        if (!samples)
            continue;
        EXPECT_FALSE(samples->empty()) << name;
        all.insert(all.end(), samples->begin(), samples->end());
    }
    return all;
}

TEST(Material, TheSentencesAreFarFromTheProbes)
{
    std::vector<Words> probes;
    for (const std::string& line : split(undertone::test::read_file(UNDERTONE_PROBE_HEADLINES), '\n'))
        if (const auto cells = split(line, '\t'); line[0] != '#' && cells.size() > 1)
            probes.push_back(words_of(cells[1]));
    ASSERT_EQ(probes.size(), 6u * 31);
    const auto sentences = committed_sentences();
    ASSERT_GT(sentences.size(), 10'000u);
    for (const Sample& sentence : sentences) {
        const Words words = words_of(sentence.text);
        for (const Words& probe : probes)
            EXPECT_LT(jaccard(words, probe), 0.6) << sentence.text;
    }
}

/// The ids of the headlines that are kept to judge by.
std::vector<std::string> reserved_ids()
{
    std::vector<std::string> ids;
    for (const std::string& line : split(
             undertone::test::read_file(fs::path(UNDERTONE_SHARED_DIR) / "data/sentiment/reserved.txt"),
             '\n'))
        if (const std::string id(trim(line)); !id.empty())
            ids.push_back(id);
    return ids;
}

TEST(Material, TheLabelsNameNoHeadlineThatIsReserved)
{
    const auto labels =
        parse_labels("labels.tsv", undertone::test::read_file(folder() / "labels.tsv"));
    ASSERT_TRUE(labels) << labels.error().what;
    ASSERT_GT(labels->size(), 5'000u);
    for (const auto& [id, targets] : *labels)
        EXPECT_TRUE(id.size() == 10 && id.find_first_not_of("0123456789abcdef") == std::string::npos)
            << id;
    UNDERTONE_REQUIRE_SHARED("data/sentiment/reserved.txt");
    const auto reserved = reserved_ids();
    EXPECT_FALSE(reserved.empty());
    for (const std::string& id : reserved)
        EXPECT_EQ(labels->count(id), 0u) << id;
}

/// The recorded headlines by the ids that labels name them by.
std::map<std::string, Words> recorded_headlines()
{
    std::map<std::string, Words> all;
    for (const auto& file :
         fs::directory_iterator(fs::path(UNDERTONE_SHARED_DIR) / "data/headlines")) {
        if (file.path().extension() != ".jsonl")
            continue;
        for (const std::string& line : split(undertone::test::read_file(file.path()), '\n')) {
            const auto row = nlohmann::json::parse(line, nullptr, false);
            if (!row.is_object() || !row.contains("title"))
                continue;
            const std::string title = row["title"];
            const QByteArray digits =
                QCryptographicHash::hash(QByteArray::fromStdString(title), QCryptographicHash::Sha1)
                    .toHex();
            all[digits.left(10).toStdString()] = words_of(title);
        }
    }
    return all;
}

TEST(Material, TheLabelsNameNoHeadlineNearOneThatIsReserved)
{
    UNDERTONE_REQUIRE_SHARED("data/sentiment/reserved.txt");
    UNDERTONE_REQUIRE_SHARED("data/headlines");
    const auto labels =
        parse_labels("labels.tsv", undertone::test::read_file(folder() / "labels.tsv"));
    ASSERT_TRUE(labels) << labels.error().what;
    const auto headlines = recorded_headlines();
    std::vector<Words> reserved;
    for (const std::string& id : reserved_ids())
        if (const auto at = headlines.find(id); at != headlines.end())
            reserved.push_back(at->second);
    ASSERT_FALSE(reserved.empty());
    for (const auto& [id, targets] : *labels) {
        const auto at = headlines.find(id);
        if (at == headlines.end())
            continue;
        for (const Words& one : reserved)
            EXPECT_LT(jaccard(at->second, one), 0.7) << id;
    }
}

}  // namespace
}  // namespace undertone::scoring::train
