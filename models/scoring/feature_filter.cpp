#include "scoring/feature_filter.h"

#include <algorithm>

namespace undertone::scoring {

void FeatureFilter::add(FeatureKey key)
{
    set(keys_, spread(key));
    if (key.kind() == Template::letters) {
        set(letters_, spread_letters(last_four(letters_code(key))));
        return;
    }
    const std::size_t needed = std::max(key.a(), key.b()) + std::size_t(1);
    if (needed > operands_.size())
        operands_.resize(std::max(needed, 2 * operands_.size()));
    operands_[key.a()].first |= bit(key.kind());
    operands_[key.b()].second |= bit(key.kind());
}

}  // namespace undertone::scoring
