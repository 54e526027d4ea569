#pragma once

#include "store/workspace.h"

#include <functional>
#include <optional>
#include <set>

namespace undertone::store::test {

/// What a collector writes, in numbered steps: each is several transactions, and each is known by
/// its number alone, so that whoever hears that a step is done can tell what must be there.
class Workload {
public:
    /// Documents of one to five new stories, some with a revision of an earlier one, fetches,
    /// settings. Errors: the writer's.
    static Result<void> step(Writer& writer, int number);
    /// Whether all that those steps stored is there; else what is not.
    static std::string missing(const Reader& reader, const std::set<int>& steps);
    static Result<void> save_reference(Writer& writer);
};

/// What the doctor finds wrong with a database; empty: nothing. Sums kept beside the rows are among
/// its checks (models/store/doctor.cpp); that the index of words holds just the words is asked besides.
std::string faults_of(const std::filesystem::path& file);

}  // namespace undertone::store::test
