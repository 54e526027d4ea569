#pragma once

#include "scoring/claim_sentence.h"

#include <optional>

namespace undertone::scoring {

/// Who a claim is about: tokens first..last-1.
struct Subject {
    int company = -1;  ///< NamedAt's; -1: an index, market or group
    int first = 0, last = 0;
};

/// The subject of a verb at token `verb`: the nearest company, index or group before it; of "its
/// shares" `last_company`, the one that the sentence before named (-1: none or several). None where
/// a name stands nearer that is not known, as whose move it is would be a guess.
std::optional<Subject> subject_before(const ClaimSentence& sentence, int verb, int last_company);

/// "wiped $589 billion off Nvidia's market value": behind token `begin`.
std::optional<Subject> subject_after(const ClaimSentence& sentence, int begin);

/// "... lost $100 billion and Microsoft $7 billion": the company right before `figure`, whose verb
/// is the one before.
std::optional<Subject> subject_without_verb(const ClaimSentence& sentence, int figure);

/// True if a thing of the subject moves instead of its price: "Nvidia's revenue rose", "demand for
/// Nvidia chips"; looked for up to token `end`.
bool is_another_figure(const ClaimSentence& sentence, const Subject& subject, int end);

}  // namespace undertone::scoring
