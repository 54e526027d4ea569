#include "sources/text_decoding.h"

#include <gtest/gtest.h>

namespace undertone::sources {
namespace {

using namespace std::string_literals;

std::string decoded(const std::string& bytes, std::string_view type = "")
{
    return decode_text(bytes, type).utf8;
}

TEST(TextDecoding, a_bom_beats_the_header_beats_the_declaration)
{
    const std::string declared = "<?xml version='1.0' encoding='windows-1251'?>";
    EXPECT_EQ(decoded(declared + "\xC4"), declared + "Д");
    EXPECT_EQ(decoded(declared + "\xC4", "text/xml; charset=\"ISO-8859-1\""), declared + "Ä");
    EXPECT_EQ(decoded("\xEF\xBB\xBF" + declared + "Ä", "text/xml; charset=ISO-8859-1"),
              declared + "Ä");
    EXPECT_EQ(decoded("Caf\xE9"), "Café");  // neither says anything, and it is no UTF-8
    EXPECT_EQ(decoded("Café"), "Café");
}

TEST(TextDecoding, encodings_of_the_world)
{
    const auto in = [](const char* charset, const std::string& bytes) {
        return decoded(bytes, std::string("text/xml; charset=") + charset);
    };
    EXPECT_EQ(in("windows-1252", "\x80 \x93q\x94"), "€ “q”");
    EXPECT_EQ(in("ISO-8859-1", "\x92"), "’");  // read as windows-1252, as browsers do
    EXPECT_EQ(in("ISO-8859-15", "\xA4"), "€");
    EXPECT_EQ(in("ISO-8859-2", "\xB1"), "ą");
    EXPECT_EQ(in("KOI8-R", "\xF0\xD2\xC9"), "При");
    EXPECT_EQ(in("gb2312", "\xD6\xD0\xB9\xFA"), "中国");
    EXPECT_EQ(in("GB18030", "\x81\x30\x84\x36"), "¥");
    EXPECT_EQ(in("Big5", "\xA4\xA4\xA4\xE5"), "中文");
    EXPECT_EQ(in("Shift_JIS", "\x93\xFA\x96\x7B"), "日本");
    EXPECT_EQ(in("EUC-JP", "\xC6\xFC\xCB\xDC"), "日本");
    EXPECT_EQ(in("EUC-KR", "\xC7\xD1\xB1\xB9"), "한국");
    EXPECT_EQ(in("windows-1253", "\xC1"), "Α");
    EXPECT_EQ(in("ISO8859_5", "\xC4"), "Ф");  // spelt otherwise
    EXPECT_EQ(in("iso_8859-9", "\xFD"), "ı");
    EXPECT_EQ(in("win_1250", "\xB9"), "ą");
    EXPECT_EQ(in("iso-8859-8-i", "\xE0"), "א");
}

TEST(TextDecoding, wide_encodings_with_and_without_a_bom)
{
    EXPECT_EQ(decoded("\xFF\xFE<\0\xE4\0"s), "<ä");
    EXPECT_EQ(decoded("\xFE\xFF\0<\0\xE4"s), "<ä");
    EXPECT_EQ(decoded("<\0a\0>\0"s), "<a>");
    EXPECT_EQ(decoded("\0<\0a\0>"s), "<a>");
    EXPECT_EQ(decoded("\xFF\xFE\0\0<\0\0\0"s), "<");
}

TEST(TextDecoding, wrong_labels_do_not_lose_text)
{
    EXPECT_EQ(decoded("Café", "text/xml; charset=nonsense"), "Café");
    EXPECT_EQ(decoded("Café", "text/xml; charset=UTF-8//IGNORE"), "Café");
    EXPECT_EQ(decoded("simula\xE7\xF5"
                      "es",
                      "text/xml; charset=utf-8"),
              "simulações");
    const DecodedText cut = decode_text("Café und noch ein Caf\xC3", "text/xml; charset=utf-8");
    EXPECT_TRUE(cut.utf8.starts_with("Café und"));
    EXPECT_FALSE(decode_text("plain", "").lossy);
    EXPECT_TRUE(decode_text("\xD6", "text/xml; charset=gb2312").lossy);
    EXPECT_EQ(decoded("<?xml encoding='utf-16'?><a/>"), "<?xml encoding='utf-16'?><a/>");
}

TEST(HtmlText, tags_go_and_entities_are_decoded_once)
{
    EXPECT_EQ(html_to_text("<p>One&nbsp;<b>two</b></p><p>three</p>"), "One two\nthree");
    EXPECT_EQ(html_to_text("AT&amp;T &lt;b&gt; &amp;lt;"), "AT&T <b> &lt;");
    EXPECT_EQ(html_to_text("&#8217;&#x2019;&#146;&rsquo;"), "’’’’");
    EXPECT_EQ(html_to_text("a<br/>b<br>c"), "a\nb\nc");
    EXPECT_EQ(html_to_text("x<script>if (a<b) alert('</p>')</script>y<style>p{}</style>z"), "xyz");
    EXPECT_EQ(html_to_text("<!-- <p>no</p> -->yes"), "yes");
    EXPECT_EQ(html_to_text("1 < 2 && 3 > 2"), "1 < 2 && 3 > 2");
    EXPECT_EQ(html_to_text("I <3 chips"), "I <3 chips");
    EXPECT_EQ(html_to_text("&unknown; &#xD800; &#0; &"), "&unknown; \xEF\xBF\xBD \xEF\xBF\xBD &");
    EXPECT_EQ(html_to_text("<a href='x>y'>z"), "y'>z");
    EXPECT_EQ(html_to_text("never <closed"), "never <closed");
}

TEST(HtmlText, titles_are_html_only_where_they_look_it)
{
    EXPECT_TRUE(looks_like_html("AT&amp;T"));
    EXPECT_TRUE(looks_like_html("<b>Nvidia</b> falls"));
    EXPECT_FALSE(looks_like_html("History of the <blink> tag"));
    EXPECT_FALSE(looks_like_html("vector<int> considered harmful</int>"));
    EXPECT_FALSE(looks_like_html("AT&T, S&P; 1 < 2"));
    EXPECT_EQ(to_plain_line("a\x08 b\n\tc\x7F"), "a b c");
}

}  // namespace
}  // namespace undertone::sources
