#include "view/own_accuracy.h"

namespace undertone::view {

OwnAccuracy accuracy_of(const std::vector<store::Correction>& corrections)
{
    OwnAccuracy all;
    for (const store::Correction& one : corrections) {
        ++all.labels;
        if (!one.label)
            ++all.unseen;
        else if (*one.label == one.own.label)
            ++all.right;
        else if (*one.label != Label::neutral && one.own.label != Label::neutral)
            ++all.opposite;
    }
    return all;
}

}  // namespace undertone::view
