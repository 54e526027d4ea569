#include "scoring/reading.h"

#include "core/text.h"
#include "shipped.h"
#include "soundness.h"

#include <gmock/gmock.h>

namespace undertone::scoring {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

const Scorer& scorer() { return test::shipped_scorer(); }

ScoreInput everywhere(const std::string& text) { return {text, text, text, std::nullopt}; }

/// Scores a text in all three fields, without targets and with odd ones; no promise may break.
ScoredText score_soundly(const std::string& text)
{
    const ScoreInput input = everywhere(text);
    EXPECT_EQ(test::broken_promise(scorer().score(input, {"", "\xFF", " ", "Nvidia", "\n"}), input),
              "");
    ScoredText scored = scorer().score(input);
    EXPECT_EQ(test::broken_promise(scored, input), "");
    return scored;
}

Label label_of_nvidia(const ScoredText& scored)
{
    for (const Mention& one : scored.mentions)
        if (one.company.value == "nvidia")
            return one.label();
    ADD_FAILURE() << "Nvidia is not found";
    return Label::neutral;
}

std::string repeated(const std::string& unit, std::size_t bytes)
{
    std::string text;
    text.reserve(bytes + unit.size());
    while (text.size() < bytes)
        text += unit;
    text.resize(bytes);
    return text;
}

TEST(BadInput, NothingToReadIsNeutralAndNamesNobody)
{
    for (const std::string text : {"", " ", "\n\t \r\n", "...", "?!", "—", "\xEF\xBB\xBF"}) {
        const ScoredText scored = score_soundly(text);
        EXPECT_EQ(scored.unscored, "") << text;
        EXPECT_EQ(scored.label, Label::neutral);
        EXPECT_NEAR(scored.tone, 0, 0.5);
        EXPECT_THAT(scored.mentions, IsEmpty());
        EXPECT_THAT(scored.topics, IsEmpty());
        EXPECT_THAT(scored.claims, IsEmpty());
        EXPECT_THAT(scored.warnings, IsEmpty());
    }
    EXPECT_EQ(scorer().score(everywhere("")).tone, 0);
}

TEST(BadInput, BytesThatAreNoTextAreReadAroundThem)
{
    const std::string bad = "\xFF\xFE\xC0\x80\xED\xA0\x80\xF8\x88\x80\x80";
    const ScoredText scored = score_soundly(bad + " Nvidia shares plunge 17% " + bad);
    EXPECT_EQ(label_of_nvidia(scored), Label::negative);
    std::string all_bytes;
    for (int i = 0; i < 256; ++i)
        all_bytes += char(i);
    score_soundly(all_bytes);
    score_soundly(repeated(all_bytes, 20'000));
    score_soundly(std::string("Nvidia\0shares plunge", 20));
    score_soundly("Nvidia shares plunge \xF0\x9F\x9A");  // cut within a letter
}

TEST(BadInput, DirectionMarksHideNoWords)
{
    // U+202E turns what follows round on the screen; the words are still in their order.
    EXPECT_EQ(label_of_nvidia(score_soundly("\xE2\x80\xAENvidia shares plunge\xE2\x80\xAC today")),
              Label::negative);
    EXPECT_EQ(
        label_of_nvidia(score_soundly("\xE2\x81\xA6Nvidia\xE2\x81\xA9 shares \xE2\x80\x8Fplunge")),
        Label::negative);
    score_soundly(repeated("\xE2\x80\xAE\xE2\x80\xAD\xE2\x81\xA7", 30'000));
}

TEST(BadInput, EmojiAreNoWords)
{
    EXPECT_EQ(label_of_nvidia(score_soundly("🚨🚨 Nvidia shares plunge 📉")), Label::negative);
    EXPECT_EQ(scorer().score(everywhere("🚀🚀🚀")).unscored, "");
    score_soundly(
        "👩‍👩‍👧‍👦 Nvidia 🏴󠁧󠁢󠁥󠁮󠁧󠁿 jumps 1️⃣7️⃣%");
}

TEST(BadInput, MarkupIsTextLikeAnyOther)
{
    EXPECT_EQ(label_of_nvidia(score_soundly(
                  "<p onclick='x()'>Nvidia shares plunge</p><script>alert(1)</script>")),
              Label::negative);
    score_soundly("Nvidia &amp; AMD &#x1F680; <![CDATA[ falls ]]> <!-- -->");
    score_soundly(repeated("<div>", 50'000));
    score_soundly(repeated("&", 50'000));
}

TEST(BadInput, AMegabyteOfOneThingIsReadToItsEnd)
{
    for (const std::string unit : {"a", "Nvidia ", "Nvidia falls 17% ", "9", "-", ".", "\n", "🚀",
                                   "é", "'s", "\xFF", "Nvidia, AMD and Intel ", "not "}) {
        const ScoreInput input{"Nvidia", {}, repeated(unit, longest_field), std::nullopt};
        const ScoredText scored = scorer().score(input);
        EXPECT_EQ(test::broken_promise(scored, input), "") << unit;
        EXPECT_THAT(scored.warnings, IsEmpty());
        if (unit == "é") {
            EXPECT_EQ(scored.unscored, "not in English");
            continue;
        }
        ASSERT_FALSE(scored.mentions.empty()) << unit;
        EXPECT_EQ(scored.mentions[0].company.value, "nvidia");
    }
}

TEST(BadInput, BeyondAMegabyteNothingIsReadAndThatIsSaid)
{
    const std::string whole = repeated("Nvidia shares plunge. ", longest_field);
    const ScoredText read = scorer().score({"Nvidia", {}, whole, std::nullopt});
    const ScoredText cut =
        scorer().score({"Nvidia", {}, whole + " AMD shares jump.", std::nullopt});
    EXPECT_THAT(read.warnings, IsEmpty());
    EXPECT_THAT(cut.warnings, ElementsAre("text: only its first megabyte was read"));
    ASSERT_EQ(cut.mentions.size(), read.mentions.size());
    EXPECT_EQ(cut.mentions[0].p, read.mentions[0].p);
    EXPECT_THAT(scorer().score(everywhere(whole + whole)).warnings, testing::SizeIs(3));

    // Never half a letter: 🚀 is four bytes, and the limit falls inside one.
    const ScoreInput rockets{"Nvidia", "a" + repeated("🚀", longest_field + 4), {}, std::nullopt};
    EXPECT_EQ(test::broken_promise(scorer().score(rockets), rockets), "");
}

TEST(BadInput, WhoeverLooksLaterReadsNoFurther)
{
    const std::string whole = repeated("Nvidia shares plunge. ", longest_field);
    const StoryTexts texts = tokenized({"Nvidia", {}, whole + "DeepSeek", std::nullopt});
    EXPECT_EQ(texts.text.points, to_code_points(whole));
    EXPECT_EQ(part_read("a" + repeated("🚀", longest_field + 4)).size(), longest_field - 3);
}

/// What the scorer goes through in a text, as counts: they say that its work grows as the text does,
/// on any machine.
struct Work {
    std::size_t tokens = 0, sentences = 0, longest = 0, words_in_units = 0;
};

Work work_on(const std::string& text)
{
    const CompanyFinder finder(test::shipped_companies());
    Lexicon lexicon;
    StoryTexts texts{{}, {}, tokenize(text)};
    lexicon.look_up(texts.text);
    Work work;
    work.tokens = texts.text.tokens.size();
    work.sentences = texts.text.sentences.size();
    for (const Sentence& one : texts.text.sentences)
        work.longest = std::max(work.longest, std::size_t(one.last - one.first));
    const Reading reading(texts, finder, {}, lexicon);
    for (const PlacedUnit& one : reading.units())
        work.words_in_units += one.unit.words().size();
    return work;
}

TEST(BadInput, TwiceTheTextIsTwiceTheWork)
{
    for (const std::string unit :
         {"Nvidia falls 17%. ", "Nvidia AMD Intel ", "a ", "3,000.5 ", ".", "-a", "Nvidia’s "}) {
        SCOPED_TRACE(unit);
        const Work once = work_on(repeated(unit, 100'000));
        const Work twice = work_on(repeated(unit, 200'000));
        EXPECT_NEAR(double(twice.tokens), 2.0 * double(once.tokens), 4);
        EXPECT_NEAR(double(twice.sentences), 2.0 * double(once.sentences), 4);
        // What looks at pairs of words does so within a sentence.
        EXPECT_LE(twice.longest, std::size_t(longest_sentence));
        EXPECT_LE(twice.words_in_units, 2 * once.words_in_units + 4 * longest_sentence);
        EXPECT_LE(twice.words_in_units, twice.tokens);
    }
}

}  // namespace
}  // namespace undertone::scoring
