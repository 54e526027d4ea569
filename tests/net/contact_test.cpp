#include "net/contact.h"

#include <gtest/gtest.h>

namespace undertone::net {
namespace {

TEST(Contact, AddressesOfPeopleAndPagesAreTaken)
{
    for (const char* contact : {"you@example.com", "a.b+c@mail.example.co.uk",
                                "https://example.com/about", "http://example.com"})
        EXPECT_TRUE(check_contact(contact)) << contact;
}

TEST(Contact, WhatReachesNobodyOrWouldBreakAHeaderIsRefused)
{
    for (const char* contact :
         {"", "me", "@example.com", "me@", "me@host", "me@host.", "me@.com", "a@b@c.com",
          "me @example.com", "me@example.com\r\nX-Evil: 1", "me@example.com)", "(me)@example.com",
          "m\"e@example.com", "https://", "ftp://example.com", "j\xc3\xb6rg@example.com"})
        EXPECT_FALSE(check_contact(contact)) << contact;
    EXPECT_FALSE(check_contact(std::string(300, 'a') + "@example.com"));
}

TEST(Contact, TheUserAgentSaysWhoAsks)
{
    EXPECT_EQ(with_contact("Undertone/0.1 (desktop news reader)", "you@example.com"),
              "Undertone/0.1 (desktop news reader; you@example.com)");
    EXPECT_EQ(with_contact("Mine/1", "you@example.com"), "Mine/1 (you@example.com)");
    EXPECT_EQ(with_contact("Mine/1", ""), "Mine/1");
}

}  // namespace
}  // namespace undertone::net
