#pragma once

#include "core/mention.h"

#include <string>

// Private to this folder.
namespace undertone::store {

inline Label label_of(const std::string& name)
{
    for (const Label label : {Label::negative, Label::positive})
        if (to_string(label) == name)
            return label;
    return Label::neutral;
}

}  // namespace undertone::store
