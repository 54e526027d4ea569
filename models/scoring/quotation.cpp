#include "scoring/quotation.h"

#include <algorithm>

namespace undertone::scoring {
namespace {

using enum SpeechRole;

/// A field's attributions and quotations, put together.
class SpeechFinder {
public:
    SpeechFinder(const TokenizedText& text, const std::vector<NamedAt>& named) : text_(text, named)
    {
        AttributionFinder finder(text_);
        for (const Sentence& sentence : text_.sentences())
            attributions_.push_back(finder.find(sentence));
        speakers_.resize(text_.quotations().size(), Speaker::unknown);
        for (std::size_t i = speakers_.size(); i-- > 0;) {
            const auto& quotations = text_.quotations();
            speakers_[i] = speaker_of(quotations[i]);
            // A quotation of several paragraphs, each with an opening mark.
            if (speakers_[i] == Speaker::unknown && i + 1 < speakers_.size() &&
                quotations[i + 1].first == quotations[i].last)
                speakers_[i] = speakers_[i + 1];
        }
    }

    SpokenParts run()
    {
        SpokenParts parts;
        parts.is_opinion.reserve(text_.sentences().size());
        for (std::size_t i = 0; i < text_.sentences().size(); ++i)
            parts.is_opinion.push_back(is_opinion(i, parts.speeches));
        return parts;
    }

private:
    [[nodiscard]] std::size_t sentence_at(int token) const
    {
        const auto& sentences = text_.sentences();
        const auto after =
            std::upper_bound(sentences.begin(), sentences.end(), token,
                             [](int at, const Sentence& one) { return at < one.first; });
        return std::size_t(after - sentences.begin()) - 1;
    }

    [[nodiscard]] bool has_quotation(Sentence sentence) const
    {
        for (int i = sentence.first; i < sentence.last; ++i)
            if (text_.is_quoted(i))
                return true;
        return false;
    }

    /// Whoever is named in the sentence where the quotation ends, right behind it or where it begins;
    /// of one that goes on ("..., he said. “...”) or is announced ("He wrote: “...”), who was before.
    [[nodiscard]] Speaker speaker_of(const Quoted& one) const
    {
        // The closing mark itself may stand in the sentence behind.
        const std::size_t first = sentence_at(one.first);
        const std::size_t end = sentence_at(std::max(one.first, one.last - 2));
        for (const std::size_t i : {end, first})
            if (attributions_[i].found())
                return attributions_[i].speaker;
        if (one.last < text_.size()) {
            const Attribution& behind = attributions_[sentence_at(one.last)];
            if (behind.found() && behind.first == one.last)
                return behind.speaker;
        }
        if (first > 0 && attributions_[first - 1].found()) {
            const Sentence before = text_.sentences()[first - 1];
            if (text_.mark(before.last - 1) == U':' || has_quotation(before))
                return attributions_[first - 1].speaker;
        }
        return Speaker::unknown;
    }

    [[nodiscard]] bool states_fact(Sentence sentence, Speaker speaker) const
    {
        SpeechRoles roles = 0;
        bool number = false, unit = false;
        for (int i = sentence.first; i < sentence.last; ++i) {
            roles |= text_.roles(i);
            number = number || text_.token(i).kind == TokenKind::number;
            const char32_t mark = text_.mark(i);
            unit = unit || mark == U'%' || mark == U'$' || mark == U'€' || mark == U'£';
        }
        const auto any = [roles](SpeechRole role) { return (roles & bit(role)) != 0; };
        if (any(opinion))
            return false;
        const bool measured = any(figure) || (number && (unit || any(result)));
        return speaker == Speaker::office ? measured || any(act) : measured && !any(forecast);
    }

    /// Sentences are asked in their order.
    [[nodiscard]] bool is_opinion(std::size_t index, std::vector<Speech>& speeches)
    {
        const Sentence sentence = text_.sentences()[index];
        const Attribution& told = attributions_[index];
        const auto& quotations = text_.quotations();
        Speaker speaker = told.speaker;
        if (told.found())
            speeches.push_back({told.covers_first, told.covers_last, false, told.speaker});
        while (next_ < quotations.size() && quotations[next_].last <= sentence.first)
            ++next_;
        for (std::size_t i = next_; i < quotations.size() && quotations[i].first < sentence.last;
             ++i) {
            speeches.push_back({std::max(quotations[i].first, sentence.first),
                                std::min(quotations[i].last, sentence.last), true, speakers_[i]});
            if (!told.found())
                speaker = speakers_[i];
        }
        int words = 0, spoken = 0;
        for (int i = sentence.first; i < sentence.last; ++i) {
            const bool covered = i >= told.covers_first && i < told.covers_last;
            words += !text_.is_mark(i);
            spoken += !text_.is_mark(i) && (covered || text_.is_quoted(i));
        }
        if (spoken == 0 || 3 * spoken < 2 * words || speaker == Speaker::institution)
            return false;
        return speaker == Speaker::analyst || !states_fact(sentence, speaker);
    }

    SpokenText text_;
    std::vector<Attribution> attributions_;  ///< of each sentence
    std::vector<Speaker> speakers_;          ///< of each quotation
    std::size_t next_ = 0;                   ///< the first quotation that may reach on
};

}  // namespace

SpokenParts find_speech(const TokenizedText& text, const std::vector<NamedAt>& named)
{
    return SpeechFinder(text, named).run();
}

}  // namespace undertone::scoring
