#include "core/phrase.h"

#include "core/error.h"

#include <gtest/gtest.h>

namespace undertone {
namespace {

TEST(Phrase, PutsEachArgumentWhereItsTemplateHasIt)
{
    EXPECT_EQ(Phrase::of("There is no list named “%1”", "Chips").english(),
              "There is no list named “Chips”");
    EXPECT_EQ(Phrase::of("%2 of %1, at 100 %", std::string("a"), Phrase::of("%1", "b")).english(),
              "b of a, at 100 %");
    EXPECT_EQ(Phrase::of("%1 and %2").english(), "%1 and %2");
}

TEST(Phrase, WhatWasPutInIsNoTemplate)
{
    EXPECT_EQ(Phrase::of("%1, %2", "%2", "x").english(), "%2, x");
    EXPECT_EQ(Phrase("“%1” is free").english(), "“%1” is free");
    EXPECT_FALSE(Phrase("“%1” is free").is_template());
}

TEST(Phrase, IsTheSameWhereItSaysTheSame)
{
    EXPECT_EQ(Phrase::of("No %1", "A"), Phrase("No A"));
    EXPECT_NE(Phrase::of("No %1", "A"), Phrase::of("No %1", "B"));
}

TEST(Phrase, TellsEachTextThatIsNotOurs)
{
    Phrase phrase = Phrase::of("%1 refused: “%2”", "A", Phrase::of("key %1", "secret"));
    std::string all;
    phrase.each_text([&](std::string& text) { all += text + "|"; });
    EXPECT_EQ(all, "A|secret|");
    phrase.each_text([](std::string& text) { text = "…"; });
    EXPECT_EQ(phrase.english(), "… refused: “key …”");
}

TEST(Error, IsASentenceOfWhatAndRemedy)
{
    const Error error{ErrorKind::io, Phrase::of("No %1", "x\ny"), Phrase::of("try again"), {}, {}};

    EXPECT_EQ(to_sentence(error), "No x y; try again");
    EXPECT_EQ(to_sentence({}), "Something went wrong");
}

}  // namespace
}  // namespace undertone
