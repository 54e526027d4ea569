#include "core/publishers.h"

#include <gtest/gtest.h>

namespace undertone {
namespace {

TEST(Publishers, AFamilyIsFoundByNameOrDomain)
{
    const PublisherFamilies families({{"dow_jones", {"The Wall Street Journal", "wsj.com"}}});
    for (const char* name : {"The Wall Street Journal", "Wall Street  Journal", "wsj.com", "WSJ",
                             "https://www.wsj.com/", "www.WSJ.com"})
        EXPECT_EQ(families.of(name, "google_news"), "dow_jones") << name;
}

TEST(Publishers, OneInNoFamilyIsItsOwn)
{
    const PublisherFamilies families;
    EXPECT_EQ(families.of("", "google_news"), "google_news") << "none is named: the source's";
    EXPECT_EQ(families.of("Kiplinger", "gdelt"), families.of("https://www.kiplinger.com", "gdelt"));
    EXPECT_NE(families.of("Kiplinger", "gdelt"), families.of("Barron's", "gdelt"));
}

}  // namespace
}  // namespace undertone
