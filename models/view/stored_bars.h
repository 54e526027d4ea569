#pragma once

#include "store/database.h"

#include <map>

namespace undertone::view {

/// Daily bars to hold claims against, each symbol's read once. The reader must outlive it.
class StoredBars {
public:
    /// Null: nothing is stored.
    explicit StoredBars(const store::Reader* reader) : reader_(reader) {}

    /// Never null; empty: none are stored. Errors: io.
    Result<const BarSeries*> of(const Symbol& symbol);

private:
    const store::Reader* reader_;
    std::map<Symbol, BarSeries> series_;
};

}  // namespace undertone::view
