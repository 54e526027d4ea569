#include "core/text.h"

#include <gtest/gtest.h>

namespace undertone {
namespace {

TEST(Text, CodePointsRoundTrip)
{
    const std::string text = "Nvidia −17 % 深度求索 🚀 é";
    EXPECT_EQ(to_utf8(to_code_points(text)), text);
    EXPECT_EQ(to_code_points("−1").size(), 2u);
    EXPECT_TRUE(is_utf8(text));
}

TEST(Text, IllFormedBytesBecomeReplacements)
{
    EXPECT_FALSE(is_utf8("\xC0\xAF"));          // overlong
    EXPECT_FALSE(is_utf8("\xED\xA0\x80"));      // a surrogate
    EXPECT_FALSE(is_utf8("abc\xE2\x82"));       // cut short
    EXPECT_EQ(to_code_points("a\xFF" "b"), U"a\xFFFD" U"b");
}

TEST(Text, LowerKeepsOffsets)
{
    EXPECT_EQ(to_lower("NVIDIA ÄÖÜ ΑΒΓ ДЖ Łódź"), "nvidia äöü αβγ дж łódź");
    EXPECT_EQ(to_code_points(to_lower("ŁÓDŹ")).size(), 4u);
}

TEST(Text, WhiteSpaceCollapses)
{
    EXPECT_EQ(collapse_white_space("  a\n\t b\u00A0\u2009c  "), "a b c");
    EXPECT_EQ(trim(" \r\n x "), "x");
    EXPECT_EQ(split("a,,b", ','), (std::vector<std::string>{"a", "", "b"}));
}

// A spreadsheet must not run what a headline carries.
TEST(Text, CsvCellsAreInert)
{
    EXPECT_EQ(csv_cell("=HYPERLINK(\"http://x\")"), "\"'=HYPERLINK(\"\"http://x\"\")\"");
    EXPECT_EQ(csv_cell("+cmd|' /C calc'!A0"), "'+cmd|' /C calc'!A0");
    EXPECT_EQ(csv_cell("-0.71"), "-0.71");
    EXPECT_EQ(csv_cell("@user"), "'@user");
    EXPECT_EQ(csv_cell("a, \"b\""), "\"a, \"\"b\"\"\"");
}

}  // namespace
}  // namespace undertone
