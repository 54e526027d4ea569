#pragma once

#include "scoring/attribution.h"
#include "scoring/company_finder.h"
#include "scoring/tokens.h"

#include <vector>

namespace undertone::scoring {

/// Somebody's words: tokens first..last-1, within one sentence.
struct Speech {
    int first = 0, last = 0;
    bool direct = false;  ///< between quotation marks; else told in the author's words
    Speaker speaker = Speaker::unknown;
};

/// What of a field is somebody's words, and which of its sentences say nothing else than an opinion.
struct SpokenParts {
    std::vector<Speech> speeches;  ///< by sentence; what is told about a quotation may overlap it
    std::vector<bool> is_opinion;  ///< of each of TokenizedText::sentences
};

/// Tells quoted opinion from news in running text; titles are not for it ("Nvidia is a buy, says
/// Morgan Stanley" is news of a broker's call). A sentence is opinion where at least two thirds of
/// its words are somebody's speech with what says whose, it is not only a clause of the sentence
/// ("fell after analysts said ..."), and the speaker speaks for themselves:
///   analyst               always
///   person, unknown       unless it states a figure ("Revenue rose 69 %") without weighing it
///   office                nor if it says what is done or planned ("We launch it in May"), or expected
///                         as a figure (guidance)
///   institution           never: its own announcement is news, and so is what a newspaper reports
/// "Weighing" is could, should, believe, worth and the like. Quotation marks that hold fewer than
/// five words ("so-called “AI bubble”") are no quotation by themselves.
///
/// `named`: the companies that the text names (CompanyFinder::find). Pure; linear in the text.
SpokenParts find_speech(const TokenizedText& text, const std::vector<NamedAt>& named);

}  // namespace undertone::scoring
