#include "scoring/quotation.h"

#include "scoring/quotation_marks.h"
#include "shipped.h"

#include <gmock/gmock.h>

namespace undertone::scoring {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

SpokenParts speech_in(const TokenizedText& text)
{
    static const CompanyFinder finder(test::shipped_companies());
    return find_speech(text, finder.find(text));
}

/// "o" for a sentence of opinion, "n" for one of news, in their order. A mark behind a full stop is a
/// sentence of its own for the tokenizer, without words.
std::string voices(std::string_view utf8)
{
    const TokenizedText text = tokenize(utf8);
    const SpokenParts parts = speech_in(text);
    std::string voices;
    for (std::size_t i = 0; i < text.sentences.size(); ++i)
        if (const Sentence one = text.sentences[i];
            one.last > one.first + 1 || !text.tokens[std::size_t(one.first)].is_mark())
            voices += parts.is_opinion[i] ? 'o' : 'n';
    return voices;
}

std::vector<std::string> quoted(std::string_view utf8)
{
    const TokenizedText text = tokenize(utf8);
    std::vector<std::string> quoted;
    for (const Quoted& one : find_quoted(text))
        quoted.push_back(text.slice(text.tokens[std::size_t(one.first)].start,
                                    text.tokens[std::size_t(one.last) - 1].end));
    return quoted;
}

TEST(Quotation, OpinionOfAnalystsAndHouses)
{
    for (const char* text : {
             "“Nvidia will crush everyone,” said an analyst at Bernstein.",
             "\"Nvidia will crush everyone,\" said an analyst at Bernstein.",
             "‘Nvidia will crush everyone in this market,’ said an analyst at Bernstein.",
             "'Nvidia will crush everyone in this market,' said an analyst at Bernstein.",
             "«Nvidia will crush everyone», said an analyst at Bernstein.",
             "„Nvidia will crush everyone in this market“, said an analyst at Bernstein.",
             "Analysts at Bernstein believe that Nvidia will crush everyone.",
             "Analysts believe Nvidia will crush everyone.",
             "Some investors expect AMD to lose share next year.",
             "Morgan Stanley expects Nvidia to lose share next year.",
             "Goldman Sachs said in a note that Nvidia shares looked cheap.",
             "Nvidia will crush everyone, according to analysts at Citi.",
             "According to Wedbush, Nvidia has years of growth ahead of it.",
             "Nvidia has years of growth ahead of it, says Dan Ives, an analyst at Wedbush.",
             "Nvidia has years of growth ahead of it, Wedbush analyst Dan Ives said in a note.",
             "Dan Ives, a longtime Nvidia bull, said that the sell-off was a chance to buy.",
             "Joseph Moore (Morgan Stanley) argues that AMD is falling behind.",
             "On Monday, analysts at Jefferies warned that Oracle had borrowed too much.",
             "Critics say Microsoft is spending far too much on data centers.",
             "Short sellers have argued that CoreWeave is overvalued.",
             "Traders told us that Nvidia had become a crowded bet.",
             "Wall Street expects Micron to report a loss.",
             "The ratings agency Moody's said Nvidia could lose its lead.",
             "Analysts estimate that Nvidia sold 500,000 chips to Meta.",
             "“Nvidia shipped 3 million chips last year and earned $70 billion,” said Bernstein "
             "analyst Stacy Rasgon.",
         })
        EXPECT_EQ(voices(text), "o") << text;
}

TEST(Quotation, OpinionOfPeople)
{
    for (const char* text : {
             "“DeepSeek is the most amazing breakthrough I have seen,” Marc Andreessen wrote.",
             "Marc Andreessen called DeepSeek’s model “one of the most impressive breakthroughs”.",
             "He described DeepSeek as a profound gift to the world.",
             "“We think Nvidia is in a class of its own,” she added.",
             "Jane Roe believes that Nvidia is in a class of its own.",
             "President Donald Trump said that DeepSeek should be a wake-up call for Nvidia.",
             "“Our lead over AMD has never been larger,” said Nvidia chief executive Jensen Huang.",
             "OpenAI’s Altman said that DeepSeek was an impressive rival.",
             "“Investors are spooked at what they have discovered,” he said, “and Nvidia will pay "
             "for it.”",
             "“The market has this entirely wrong about Nvidia.”",
         })
        EXPECT_EQ(voices(text), "o") << text;
}

TEST(Quotation, WhatACompanyOrAnOfficeStatesIsNews)
{
    for (const char* text : {
             "Nvidia said revenue rose 69 %.",
             "Nvidia said that it would halt production of the H20.",
             "The Bank of England said it would ban Nvidia from trading.",
             "The Department of Homeland Security said it would ban Nvidia chips.",
             "Nvidia expects revenue of $43 billion this quarter.",
             "“We are complying with every rule that there is,” Nvidia said in a statement.",
             "“We comply with every rule that there is,” said a spokesman for Nvidia.",
             "The company said its chief executive had resigned.",
             "It said training the model cost $5.6 million.",
             "“Revenue rose 69 % to $44.1 billion,” said Colette Kress, Nvidia’s chief financial "
             "officer.",
             "Nvidia chief executive Jensen Huang said data center sales had doubled.",
             "Meta chief executive Mark Zuckerberg said that his company plans to invest $65 "
             "billion.",
             "Chief Financial Officer Amy Hood said Microsoft expects revenue of $70 billion.",
             "The Commerce Department said it would tighten the curbs on Nvidia’s chips.",
             "Commerce Secretary Howard Lutnick said the United States would ban sales of the H20.",
             "The Wall Street Journal said Intel was in talks with TSMC.",
             "Intel is in talks with TSMC, people familiar with the matter said.",
             "Micron shipped a fifth more memory, according to data from the exchange.",
             "Nvidia spent more on research, according to a filing.",
             "DeepSeek said its model nearly matched those of OpenAI.",
             "Foxconn said revenue rose 15 % to $57 billion.",
         })
        EXPECT_EQ(voices(text), "n") << text;
}

TEST(Quotation, WhatIsOnlyAClauseOrAWordOfTheSentenceIsNews)
{
    for (
        const char* text : {
            "Nvidia shares fell 5 % after analysts at Bernstein said that demand for its chips was "
            "slowing across the market.",
            "Nvidia earned $44 billion, more than analysts had expected.",
            "Nvidia beat what analysts expected.",
            "Nvidia earned above the $43 billion analysts had expected.",
            "Chip stocks fell on fears that DeepSeek needs fewer of them.",
            "Nvidia fell as investors sold what they call “AI winners”.",
            "Oracle joined the so-called “AI bubble” with a bond of $18 billion.",
            "Analyst estimates for Nvidia rose.",
            "Nvidia is expected to report a record quarter.",
            "Nvidia declined to say how many chips it had sold.",
            "Nvidia issued a profit warning that sent chip stocks lower.",
            "Dan Ives of Wedbush joined the board of AMD.",
            "Analysts follow Nvidia closely.",
            "The 12\" wafers and a 6\" display of Intel’s were shown.",
            "The analysts' view and the investors' fears moved Nvidia.",
            "Rock 'n' roll was played at Nvidia's conference in the '90s.",
            "The product is called “GeForce” and the other “Blackwell Ultra”.",
            "Nvidia shares dropped 7 % and Broadcom lost 4 % on Monday, a day on which “nobody had "
            "any patience left” on trading floors across Europe, Asia and America.",
        })
        EXPECT_EQ(voices(text), "n") << text;
}

TEST(Quotation, GoesOnOverSentencesAndParagraphs)
{
    EXPECT_EQ(
        voices("“Nvidia is in real trouble now. Its margins will never be this high again,” said "
               "analyst Jane Roe. Shares fell 5 %."),
        "oon");
    EXPECT_EQ(
        voices("“Nvidia is in real trouble now,” said analyst Jane Roe. “Its margins will never "
               "be this high again. The party is over.”\nShares fell 5 %."),
        "ooon");
    EXPECT_EQ(
        voices("“Nvidia is in real trouble now.\n\n“Its margins will not be this high again,” "
               "said Jane Roe, an analyst at Citi."),
        "oo");
    EXPECT_EQ(voices("Ives wrote:\n“Nvidia is a table-pounder for us. We would own it here.”\nAMD "
                     "opened a laboratory."),
              "ooon");
    EXPECT_EQ(voices("“Revenue rose 69 % in the quarter. We shipped 500,000 systems,” said Colette "
                     "Kress, chief financial officer of Nvidia."),
              "nn");
}

TEST(Quotation, HeIsWhoeverSpokeBefore)
{
    EXPECT_EQ(voices("Nvidia is cheap, said Wedbush analyst Dan Ives. He said Nvidia had sold $70 "
                     "billion of chips."),
              "oo");
    EXPECT_EQ(
        voices("Nvidia chief executive Jensen Huang said sales had doubled. He said Nvidia would "
               "launch Rubin in May."),
        "nn");
    EXPECT_EQ(
        voices("Wedbush analyst Dan Ives said Nvidia was cheap. Ives said Nvidia had sold $70 "
               "billion of chips."),
        "oo")
        << "a name stays what it was introduced as";
}

TEST(Quotation, MarksOfAllStyles)
{
    EXPECT_THAT(quoted("a “b c” d \"e f\" g"), ElementsAre("“b c”", "\"e f\""));
    EXPECT_THAT(quoted("„b c“ d »e« f «g» ‹h› 「i」"),
                ElementsAre("„b c“", "»e«", "«g»", "‹h›", "「i」"));
    EXPECT_THAT(quoted("He said ‘b c,’ and 'd e' too"), ElementsAre("‘b c,’", "'d e'"));
    EXPECT_THAT(quoted("”b c” said he"), ElementsAre("”b c”"));
    EXPECT_THAT(quoted("a “b c\" d"), ElementsAre("“b c\"")) << "a feed's mixture";
}

TEST(Quotation, OfNestedOnesTheOutermost)
{
    EXPECT_THAT(quoted("“He told me ‘buy Nvidia’ and left,” she said"),
                ElementsAre("“He told me ‘buy Nvidia’ and left,”"));
    EXPECT_THAT(quoted("\"He said \"buy\" twice,\" she said"),
                ElementsAre("\"He said \"buy\" twice,\""));
    EXPECT_THAT(quoted("‘He told me “buy Nvidia” and left,’ she said"),
                ElementsAre("‘He told me “buy Nvidia” and left,’"));
}

TEST(Quotation, ApostrophesAndInchesAreNoMarks)
{
    EXPECT_THAT(quoted("Nvidia’s chips, the analysts’ view, don't, the '90s, rock 'em"), IsEmpty());
    EXPECT_THAT(quoted("a 6\" display, a 12\" wafer and 5'10\""), IsEmpty());
    EXPECT_THAT(quoted("\"The 12\" wafer is dead,\" he said"),
                ElementsAre("\"The 12\" wafer is dead,\""));
    EXPECT_THAT(quoted("'Tis said that “we win”"), ElementsAre("“we win”"));
    EXPECT_THAT(quoted("‘It is the analysts’ view,’ he said"),
                ElementsAre("‘It is the analysts’ view,’"));
    EXPECT_THAT(quoted("“” \"\" « » “ ”"), IsEmpty());
}

TEST(Quotation, ALostMarkCostsAParagraphAtMost)
{
    EXPECT_THAT(quoted("A. “b c.\nD e “f g” h."), ElementsAre("“b c.", "“f g”"));
    EXPECT_THAT(quoted("“b c “d e” f g.\n\nH"), ElementsAre("“d e”"))
        << "a stray mark before a sound pair";
    EXPECT_THAT(quoted("We win. We lead,” he said. More."), ElementsAre("We lead,”"));
    EXPECT_THAT(quoted("“b\nc d” e"), ElementsAre("“b\nc d”")) << "a wrapped line";

    std::string endless = "“Nvidia is doomed";
    for (int i = 0; i < 2'000; ++i)
        endless += " and doomed";
    const TokenizedText text = tokenize(endless + ". AMD opened a laboratory.");
    const auto found = find_quoted(text);
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].last - found[0].first, longest_quotation);
}

TEST(Quotation, SaysWhatIsWhose)
{
    const TokenizedText text =
        tokenize("“Nvidia is in a class of its own,” said Dan Ives of Wedbush.");
    const SpokenParts parts = speech_in(text);
    ASSERT_EQ(parts.speeches.size(), 2u);
    EXPECT_FALSE(parts.speeches[0].direct);
    EXPECT_TRUE(parts.speeches[1].direct);
    EXPECT_EQ(parts.speeches[1].speaker, Speaker::analyst);
    EXPECT_EQ(parts.speeches[1].first, 0);
    EXPECT_EQ(text.slice(text.tokens[std::size_t(parts.speeches[0].first)].start,
                         text.tokens[std::size_t(parts.speeches[0].last) - 1].end),
              "said Dan Ives of Wedbush.");
}

/// It ends, and what is found lies within the text.
TEST(Quotation, AMegabyteOfMarksIsReadSoundly)
{
    for (const std::string unit : {"“",
                                   "\"",
                                   "'",
                                   "‘a ",
                                   "“a ",
                                   "“a” ",
                                   "”",
                                   "said ",
                                   "“Nvidia falls,” said Ives. ",
                                   "analysts said, ",
                                   "\" said he said \"",
                                   "Ives said that “",
                                   "“\n",
                                   ",”",
                                   "((said",
                                   "according to ",
                                   "a 6\" ",
                                   "«»",
                                   "Analysts, ",
                                   ") said "}) {
        SCOPED_TRACE(unit);
        std::string bytes;
        while (bytes.size() < longest_field)
            bytes += unit;
        const TokenizedText text = tokenize(bytes);
        const SpokenParts parts = speech_in(text);
        EXPECT_EQ(parts.is_opinion.size(), text.sentences.size());
        int at = 0;
        for (const Quoted& one : find_quoted(text)) {
            ASSERT_LE(at, one.first);
            ASSERT_LT(one.first, one.last);
            ASSERT_LE(one.last - one.first, longest_quotation);
            at = one.last;
        }
        ASSERT_LE(at, int(text.tokens.size()));
        for (const Speech& one : parts.speeches)
            ASSERT_TRUE(0 <= one.first && one.first < one.last &&
                        one.last <= int(text.tokens.size()));
    }
}

}  // namespace
}  // namespace undertone::scoring
