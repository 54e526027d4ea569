#include "view/search_text.h"

#include "store/search_query.h"

#include <gtest/gtest.h>

namespace undertone::view {
namespace {

TEST(SearchText, FiltersStandAmongWordsAndPhrases)
{
    EXPECT_EQ(filters_in("chip topic:deepseek \"is:starred here\" -source:\"Federal Register\" tone:<-0.5"),
              (QStringList{"topic:deepseek", "-source:\"Federal Register\"", "tone:<-0.5"}));
    EXPECT_TRUE(filters_in("note: this, 12:30 and http://x").isEmpty());
}

TEST(SearchText, AFilterIsAddedOnceAndTakenAwayWhereverItStands)
{
    EXPECT_EQ(with_filter("", "is:unread"), "is:unread");
    EXPECT_EQ(with_filter("chip ", "is:unread"), "chip is:unread");
    EXPECT_EQ(with_filter("IS:unread chip", "is:unread"), "IS:unread chip");
    EXPECT_EQ(without_filter("chip is:unread \"a  b\" ban", "is:unread"), "chip \"a  b\" ban");
    EXPECT_EQ(without_filter("is:unread", "is:unread"), "");
}

// The same signs as the store reads (store/search_lexer.h).
TEST(SearchText, AFilterIsFoundHoweverItIsWritten)
{
    for (const QString& text : {QString("chip NOT source:reuters ban"), QString("chip −source:Reuters ban"),
                                QString("chip -source:“reuters” ban")}) {
        EXPECT_TRUE(has_filter(text, "-source:reuters")) << text.toStdString();
        EXPECT_FALSE(has_filter(text, "source:reuters"));
        EXPECT_EQ(without_filter(text, "-source:reuters"), "chip ban");
    }
    EXPECT_EQ(without_filter("芯片 topic:deepseek 出口 topic:DeepSeek", "topic:deepseek"), "芯片 出口");
    EXPECT_TRUE(filters_in("\"topic:deepseek").isEmpty()) << "a quotation that is not closed";
}

// Whatever a menu writes the store must be able to read.
TEST(SearchText, WhatAMenuWritesIsASearch)
{
    for (const QString& filter :
         {filter_text("source", "Federal Register"), filter_text("source", "the \"Wire\""),
          filter_text("source", "the “Wire”"),
          filter_text("topic", "deepseek"), QString("is:unread"), QString("session:post"),
          QString("tone:<-0.5")}) {
        EXPECT_TRUE(store::read_search(filter.toStdString())) << filter.toStdString();
        EXPECT_EQ(filters_in(filter), QStringList{filter});
    }
}

TEST(SearchText, AChipSaysItsFilterInWords)
{
    EXPECT_EQ(filter_words("is:unread"), "Unread");
    EXPECT_EQ(filter_words("-source:\"Federal Register\""), "Not Source: Federal Register");
    EXPECT_EQ(filter_words("tone:<-0.5"), "Tone <-0.5");
    EXPECT_EQ(filter_words("after:2025-01-27"), "From 2025-01-27");
    EXPECT_EQ(filter_words("before:2025-01-31T21:00:01Z"), "Before 2025-01-31 21:00 UTC");
    EXPECT_EQ(filter_words("session:post"), "After the close");
}

}  // namespace
}  // namespace undertone::view
