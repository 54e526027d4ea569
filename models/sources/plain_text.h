#pragma once

#include <string>
#include <string_view>

namespace undertone::sources {

/// Writes plain text in one pass: controls dropped, every run of white space one blank, lines without
/// blanks at their ends, no empty lines. What is ill-formed becomes U+FFFD.
class PlainTextWriter {
public:
    explicit PlainTextWriter(std::size_t expected) { out_.reserve(expected); }

    void add(std::string_view utf8);
    void end_line() { gap_ = Gap::line; }
    /// The text; the writer is used up.
    std::string take() { return std::move(out_); }

private:
    enum class Gap { none, blank, line };

    void add_printable(std::string_view text);
    void add_beyond_ascii(std::string_view text);
    void add_blank()
    {
        if (gap_ == Gap::none)
            gap_ = Gap::blank;
    }

    std::string out_;
    Gap gap_ = Gap::none;  ///< between what is written and what comes
};

/// The first '<' or '&' at or after `at`, else the text's length.
std::size_t find_markup(std::string_view html, std::size_t at);

}  // namespace undertone::sources
