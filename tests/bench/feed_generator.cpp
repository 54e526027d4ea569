#include "feed_generator.h"

#include "random.h"

#include <array>
#include <cstdint>
#include <cstdio>
#include <string_view>

namespace undertone::bench {
namespace {

constexpr auto words = std::to_array<std::string_view>(
    {"chips",        "the",     "orders",   "of",       "demand",    "and",       "analysts",
     "said",         "for",     "a",        "quarter",  "servers",   "to",        "expects",
     "in",           "margins", "supplier", "on",       "guidance",  "after",     "exports",
     "that",         "rules",   "with",     "cloud",    "its",       "spending",  "more",
     "accelerators", "than",    "shares",   "fell",     "rose",      "models",    "training",
     "Zürich",       "café",    "naïve",    "“memory”", "don’t",     "–",         "São",
     "inference",    "cost",    "billion",  "percent",  "build-out", "capacity",  "next",
     "year",         "makers",  "said",     "by",       "investors", "questions", "answers"});

class Writer {
public:
    explicit Writer(std::uint64_t seed) : random_(seed) {}

    std::string rss(bool escaped, bool whole)
    {
        out_ =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\""
            " xmlns:content=\"http://purl.org/rss/1.0/modules/content/\""
            " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
            " xmlns:media=\"http://search.yahoo.com/mrss/\""
            " xmlns:atom=\"http://www.w3.org/2005/Atom\">\n<channel>\n";
        out_ += "<title>" + title() +
                "</title>\n<link>https://news.example/</link>\n"
                "<atom:link href=\"https://news.example/rss\" rel=\"self\"/>\n"
                "<description>" +
                sentence(12) + "</description>\n<language>en</language>\n";
        for (int i = 0, items = 10 + random_.below(41); i < items; ++i)
            rss_item(escaped, whole);
        return out_ + "</channel>\n</rss>\n";
    }

    std::string atom()
    {
        out_ =
            "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
            "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:base=\"https://log.example/\">\n"
            "<title type=\"html\">" +
            title() +
            "</title><id>tag:log.example,2025:feed</id>\n"
            "<updated>2025-01-27T14:30:00Z</updated>\n";
        for (int i = 0, items = 10 + random_.below(41); i < items; ++i) {
            const std::string number = std::to_string(random_.below(1'000'000));
            out_ += "<entry>\n  <title type=\"html\">" + title() +
                    "</title>\n  <id>tag:log.example,2025:" + number +
                    "</id>\n  <link rel=\"alternate\" type=\"text/html\" href=\"/posts/" + number +
                    ".html\"/>\n  <author><name>" + sentence(2) + "</name></author>\n" +
                    "  <published>" + iso_date() + "</published>\n  <updated>" + iso_date() +
                    "</updated>\n  <summary>" + sentence(30) + "</summary>\n";
            if (random_.one_in(2))
                out_ += "  <content type=\"html\">" + escaped(article(4)) + "</content>\n";
            else
                out_ += "  <content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\">" +
                        article(4) + "</div></content>\n";
            out_ += "</entry>\n";
        }
        return out_ + "</feed>\n";
    }

    std::string rdf()
    {
        out_ =
            "<?xml version=\"1.0\"?>\n<rdf:RDF xmlns=\"http://purl.org/rss/1.0/\""
            " xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\""
            " xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n"
            "<channel rdf:about=\"https://list.example/\"><title>" +
            title() + "</title><link>https://list.example/</link></channel>\n";
        for (int i = 0, items = 10 + random_.below(41); i < items; ++i) {
            const std::string link = address();
            out_ += "<item rdf:about=\"" + link + "\">\n<title>" + title() + "</title>\n<link>" +
                    link + "</link>\n<description>" + sentence(40) +
                    "</description>\n<dc:creator>" + sentence(2) + "</dc:creator>\n<dc:date>" +
                    iso_date() + "</dc:date>\n</item>\n";
        }
        return out_ + "</rdf:RDF>\n";
    }

private:
    void rss_item(bool as_escaped, bool whole)
    {
        const std::string link = address();
        out_ += "<item>\n  <title>" + title() + "</title>\n  <link>" + link +
                "</link>\n  <guid isPermaLink=\"true\">" + link + "</guid>\n  <pubDate>" +
                rfc_date() + "</pubDate>\n  <dc:creator><![CDATA[" + sentence(2) +
                "]]></dc:creator>\n  <category>" + sentence(1) + "</category>\n";
        const std::string lead = "<p>" + sentence(30) + "</p>";
        out_ += "  <description>" + (as_escaped ? escaped(lead) : "<![CDATA[" + lead + "]]>") +
                "</description>\n";
        if (whole)
            out_ += "  <content:encoded>" +
                    (as_escaped ? escaped(article(8)) : "<![CDATA[" + article(8) + "]]>") +
                    "</content:encoded>\n";
        out_ += "  <media:thumbnail url=\"https://img.example/" +
                std::to_string(random_.below(100'000)) +
                ".jpg\" width=\"150\" height=\"84\"/>\n"
                "</item>\n";
    }

    std::string sentence(int length)
    {
        std::string text;
        for (int i = 0; i < length; ++i) {
            text += i == 0 ? "" : random_.one_in(12) ? ", " : " ";
            text += words[std::size_t(random_.below(int(words.size())))];
        }
        return text;
    }

    std::string title()
    {
        std::string text = sentence(6 + random_.below(6));
        if (random_.one_in(5))
            text += " &amp; " + sentence(2);
        if (random_.one_in(8))
            text += " &#8217;s";
        return text;
    }

    /// Well-formed as XML too, so that it can stand as XHTML.
    std::string article(int paragraphs)
    {
        std::string html;
        for (int i = 0; i < paragraphs; ++i) {
            html += "<p>" + sentence(20) + " <a href=\"" + address() + "\">" + sentence(3) +
                    "</a> " + sentence(15) + " <strong>" + sentence(2) + "</strong>&#160;" +
                    sentence(10) + " AT&amp;T.</p>\n";
            if (random_.one_in(4))
                html += "<img src=\"https://img.example/a.jpg\" alt=\"\" width=\"640\"/>\n";
        }
        return html;
    }

    static std::string escaped(std::string_view text)
    {
        std::string out;
        for (const char c : text)
            if (c == '<')
                out += "&lt;";
            else if (c == '>')
                out += "&gt;";
            else if (c == '&')
                out += "&amp;";
            else
                out += c;
        return out;
    }

    std::string address()
    {
        return "https://news.example/2025/01/" + std::to_string(1 + random_.below(28)) + "/story-" +
               std::to_string(random_.below(1'000'000)) +
               "?utm_source=rss&amp;id=" + std::to_string(random_.below(10'000));
    }

    template <std::size_t N>
    std::string printed(const char* format, int a, int b, int c, int d, int e,
                        const std::array<const char*, N>& months)
    {
        std::array<char, 64> text{};
        std::snprintf(text.data(), text.size(), format, a, months[std::size_t(b)], c, d, e);
        return text.data();
    }

    std::string rfc_date()
    {
        constexpr std::array months{"Jan", "Feb", "Mar", "Apr"};
        return printed("%d %s 2025 %02d:%02d:%02d GMT", 1 + random_.below(28), random_.below(4),
                       random_.below(24), random_.below(60), random_.below(60), months);
    }

    std::string iso_date()
    {
        std::array<char, 64> text{};
        std::snprintf(text.data(), text.size(), "2025-%02d-%02dT%02d:%02d:00+01:00",
                      1 + random_.below(12), 1 + random_.below(28), random_.below(24),
                      random_.below(60));
        return text.data();
    }

    Random random_;
    std::string out_;
};

std::string repeated(std::string_view head, std::string_view part, std::size_t size)
{
    std::string all(head);
    all.reserve(size + part.size());
    while (all.size() < size)
        all += part;
    return all;
}

constexpr std::string_view head = "<rss><channel><item><title>a</title></item>";

}  // namespace

std::vector<std::string> well_formed_feeds(int count)
{
    std::vector<std::string> feeds;
    for (int i = 0; i < count; ++i) {
        Writer writer(std::uint64_t(i) + 20250127);
        switch (i % 5) {
        case 0: feeds.push_back(writer.rss(false, true)); break;
        case 1: feeds.push_back(writer.rss(true, true)); break;
        case 2: feeds.push_back(writer.atom()); break;
        case 3: feeds.push_back(writer.rdf()); break;
        case 4: feeds.push_back(writer.rss(true, false)); break;
        }
    }
    return feeds;
}

const std::vector<HostileFeed>& hostile_feeds()
{
    static const std::vector<HostileFeed> all{
        {"unclosed_cdata", [](std::size_t size) { return repeated(head, "<![CDATA[ x ", size); }},
        {"unclosed_comments", [](std::size_t size) { return repeated(head, "<!-- x ", size); }},
        {"unclosed_items", [](std::size_t size) { return repeated(head, "<item", size); }},
        {"opened_items", [](std::size_t size) { return repeated(head, "<item>", size); }},
        {"unclosed_titles", [](std::size_t size) { return repeated(head, "<item><title>", size); }},
        {"unclosed_attributes", [](std::size_t size) { return repeated(head, "<a b='", size); }},
        {"bare_ampersands", [](std::size_t size) { return repeated(head, "&", size); }},
        // Ten bytes a level, so that a megabyte holds 100,000 levels.
        {"nested_elements",
         [](std::size_t size) {
             const std::size_t levels = size / 10;
             return std::string(head) + "<item><description>" + repeated({}, "<ab>", levels * 4) +
                    "x" + repeated({}, "</ab>", levels * 5) +
                    "</description></item></channel></rss>";
         }},
        {"nested_roots", [](std::size_t size) { return repeated({}, "<rss>", size); }},
    };
    return all;
}

}  // namespace undertone::bench
