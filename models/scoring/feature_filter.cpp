#include "scoring/feature_filter.h"

#include <algorithm>

namespace undertone::scoring {

void FeatureFilter::add(FeatureKey key)
{
    set(keys_, spread(key));
    if (key.kind() == Template::letters) {
        set(letters_, spread_letters(letters_code(key)));
        return;
    }
    const auto note = [&](std::vector<Templates>& of, std::uint32_t operand) {
        if (operand >= of.size())
            of.resize(std::max<std::size_t>(operand + 1, 2 * of.size()));
        of[operand] |= bit(key.kind());
    };
    note(first_, key.a());
    note(second_, key.b());
}

}  // namespace undertone::scoring
