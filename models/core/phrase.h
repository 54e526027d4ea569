#pragma once

#include <cstddef>
#include <iosfwd>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace undertone {

/// Words for a user that the desk can say in their language: an English template and what stands at its %1,
/// %2 … Arguments may be phrases themselves. A text that is no template (a provider's own words, a name) is
/// a phrase too, and is shown as it is.
///
/// `Phrase::of("There is no list named “%1”", name)`: a whole sentence or a whole clause, never a piece of
/// one, since another language orders its words otherwise. lupdate reads these calls (`tr+=of`) and files
/// them under the context undertone::Phrase; view/phrase_text.h looks them up there.
class Phrase {
public:
    Phrase() = default;
    Phrase(const char* as_it_is) : text_(as_it_is) {}
    Phrase(std::string as_it_is) : text_(std::move(as_it_is)) {}
    Phrase(std::string_view as_it_is) : text_(as_it_is) {}

    /// `english` is a literal, for lupdate; more arguments than nine have no place.
    template <class... Argument>
    [[nodiscard]] static Phrase of(const char* english, Argument&&... arguments)
    {
        return Phrase(english, {Phrase(std::forward<Argument>(arguments))...});
    }
    /// What was kept of one (store/phrase_column.h).
    Phrase(std::string text, std::vector<Phrase> arguments)
        : text_(std::move(text)), arguments_(std::move(arguments)), is_template_(true)
    {
    }

    [[nodiscard]] bool empty() const { return text_.empty(); }
    [[nodiscard]] bool is_template() const { return is_template_; }
    [[nodiscard]] const std::string& text() const { return text_; }
    [[nodiscard]] const std::vector<Phrase>& arguments() const { return arguments_; }

    /// For the command line, the log and whoever reads no other language.
    [[nodiscard]] std::string english() const;
    operator std::string() const { return english(); }

    /// Calls `change(std::string&)` with each text in it that is no template of ours.
    template <class Change>
    void each_text(const Change& change)
    {
        if (!is_template_)
            change(text_);
        for (Phrase& argument : arguments_)
            argument.each_text(change);
    }

    /// Whether both say the same, however they are put together.
    friend bool operator==(const Phrase& one, const Phrase& other)
    {
        return one.english() == other.english();
    }
    friend std::ostream& operator<<(std::ostream& out, const Phrase& phrase);

private:
    std::string text_;
    std::vector<Phrase> arguments_;
    bool is_template_ = false;
};

/// `text` with `put_in(n)` at each %n up to `count`, n from 1; what was put in is not looked through again.
/// For std::string and QString, so that a template is filled alike in every language.
template <class Text, class PutIn>
[[nodiscard]] Text filled(const Text& text, std::size_t count, const PutIn& put_in)
{
    const auto number_at = [&](auto i) -> std::size_t {
        for (std::size_t n = 1; text[i] == '%' && i + 1 < text.size() && n <= count && n <= 9; ++n)
            if (text[i + 1] == char('0' + n))
                return n;
        return 0;
    };
    Text out;
    for (decltype(text.size()) i = 0; i < text.size(); ++i)
        if (const std::size_t n = number_at(i)) {
            out += put_in(n);
            ++i;
        } else {
            out += text[i];
        }
    return out;
}

}  // namespace undertone
