#pragma once

#include "scoring/features.h"

namespace undertone::scoring {

/// Rules over a unit and its target: who does what to whom. Each has a few variants; the weights of
/// each variant are learnt or set in the table.
enum class FrameId : std::uint8_t {
    cause,         // "falls on <T> threat": the target causes; variant: what befell the others
    event,         // "<T> sell-off": an event named after the target
    policy,        // ban, curb x tighten, ease, delay, negation; by side
    reversed,      // a bad word undone within three words
    negated,       // a polar word denied
    rivalry,       // who beats whom, by order
    move,          // up or down by so many per cent
    motion,        // its shares move, without a figure: "<T> shares tumble"
    next_polar,    // first polar word to the right, signs worked in
    previous_polar,
    shape,         // question, list, position in the headline
    passing,       // only qualifies another company
    company_count,
    count
};

/// `nearest[i]`: signed distance of word i from the target's group (0 inside it).
void extract_frames(const Unit& unit, int company, const std::vector<int>& distance,
                    std::vector<Feature>& out);

std::string_view name_of(FrameId frame);
/// The names of a frame's variants, in order.
const std::vector<std::string_view>& variants_of(FrameId frame);
/// A frame's rule in a reader's words.
std::string_view describe(FrameId frame);
/// True for a price move stated of the target itself (makes a mention a reaction).
inline bool is_stated_move(FeatureKey key)
{
    return key.kind() == Template::frame &&
           (key.a() == std::uint32_t(FrameId::motion) ||
            (key.a() == std::uint32_t(FrameId::move) &&
             (key.place() == Place::left || key.place() == Place::right)));
}

}  // namespace undertone::scoring
