#include "core/error.h"

#include <gtest/gtest.h>

namespace undertone {
namespace {

TEST(Error, AFailureThatLastsIsTheSameWhateverItsFiguresBecome)
{
    const Error full{ErrorKind::io, "There is no room", "free some space: it needs 100 MB", "a", {}};
    Error fuller = full;
    fuller.remedy = "free some space: it needs 101 MB";
    fuller.detail = "b";
    EXPECT_TRUE(is_same_failure(full, fuller));
    Error other = full;
    other.what = "The folder cannot be made";
    EXPECT_FALSE(is_same_failure(full, other));
    other = full;
    other.kind = ErrorKind::damaged_database;
    EXPECT_FALSE(is_same_failure(full, other));
}

}  // namespace
}  // namespace undertone
