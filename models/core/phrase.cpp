#include "core/phrase.h"

#include <ostream>

namespace undertone {

std::string Phrase::english() const
{
    if (!is_template_)
        return text_;
    return filled(text_, arguments_.size(),
                  [this](std::size_t n) { return arguments_[n - 1].english(); });
}

std::ostream& operator<<(std::ostream& out, const Phrase& phrase)
{
    return out << phrase.english();
}

}  // namespace undertone
