#include "core/mention.h"

namespace undertone {

std::string_view to_string(Field field)
{
    switch (field) {
    case Field::title: return "title";
    case Field::summary: return "summary";
    case Field::text: return "text";
    }
    return "text";
}

std::string_view to_string(Label label)
{
    switch (label) {
    case Label::negative: return "negative";
    case Label::neutral: return "neutral";
    case Label::positive: return "positive";
    }
    return "neutral";
}

}  // namespace undertone
