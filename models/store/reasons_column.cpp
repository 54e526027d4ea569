#include "store/reasons_column.h"

#include "core/text.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <algorithm>
#include <array>
#include <cmath>
#include <nlohmann/json.hpp>

namespace undertone::store {
namespace {

using Json = nlohmann::json;

constexpr int quoted = 3;  // added to a field's number
constexpr double steps = 1e4;

/// Spans of UTF-8 text by code points. It goes on from the last one where it can: reasons mostly stand
/// in the text's order, and a text may be long.
class Spans {
public:
    explicit Spans(std::string_view text) : text_(text) {}

    /// Code points [start, start + length), as far as the text goes.
    std::string_view at(int start, int length)
    {
        if (start < start_)
            start_ = 0, from_ = 0;
        from_ = skip(from_, start - start_);
        start_ = std::max(start, 0);
        return text_.substr(from_, skip(from_, length) - from_);
    }

private:
    [[nodiscard]] std::size_t skip(std::size_t at, int count) const
    {
        for (; at < text_.size() && count > 0; --count)
            for (++at; at < text_.size() && (text_[at] & 0xC0) == 0x80;)
                ++at;
        return at;
    }

    std::string_view text_;
    int start_ = 0;         ///< code points
    std::size_t from_ = 0;  ///< the byte there
};

/// By Field.
std::array<Spans, 3> spans_of(const Words& words)
{
    return {Spans(words.title), Spans(words.summary), Spans(words.text)};
}

}  // namespace

struct Rules::Statements {
    explicit Statements(SQLite::Database& db)
        : find(db, "SELECT id FROM rule WHERE words = ?"),
          insert(db, "INSERT INTO rule (words) VALUES (?)"),
          read(db, "SELECT words FROM rule WHERE id = ?")
    {
    }
    SQLite::Statement find, insert, read;
};

Rules::Rules(SQLite::Database& db) : db_(db), ask_(std::make_unique<Statements>(db)) {}
Rules::~Rules() = default;

std::int64_t Rules::id_of(const std::string& words)
{
    const auto [at, is_new] = ids_.try_emplace(words, 0);
    if (!is_new)
        return at->second;
    ask_->find.reset();
    ask_->find.bind(1, words);
    if (ask_->find.executeStep())
        return at->second = ask_->find.getColumn(0).getInt64();
    ask_->insert.reset();
    ask_->insert.bind(1, words);
    ask_->insert.exec();
    return at->second = db_.getLastInsertRowid();
}

const std::string& Rules::words_of(std::int64_t id)
{
    const auto [at, is_new] = words_.try_emplace(id);
    if (is_new) {
        ask_->read.reset();
        ask_->read.bind(1, id);
        if (ask_->read.executeStep())
            at->second = ask_->read.getColumn(0).getString();
    }
    return at->second;
}

std::string to_column(const std::vector<Reason>& reasons, const Words& words, Rules& rules)
{
    std::array<Spans, 3> spans = spans_of(words);
    std::string column = "[";
    const auto add = [&](std::int64_t number) {
        if (column.size() > 1)
            column += ',';
        column += std::to_string(number);
    };
    for (const Reason& one : reasons) {
        const int field = int(one.field);
        add(field + (one.quoted ? quoted : 0));
        add(one.start);
        add(one.end - one.start);
        add(std::llround(one.weight * steps));
        add(rules.id_of(one.rule));
        if (spans.at(std::size_t(field)).at(one.start, one.end - one.start) != one.text ||
            !is_utf8(one.text))
            column += ',' + Json(one.text).dump(-1, ' ', false, Json::error_handler_t::replace);
    }
    return column + ']';
}

std::vector<Reason> reasons_of_column(std::string_view column, const Words& words, Rules& rules)
{
    const Json list = Json::parse(column);
    std::array<Spans, 3> spans = spans_of(words);
    std::vector<Reason> reasons;
    for (std::size_t at = 0; at < list.size();) {
        Reason one;
        const int field = list.at(at).get<int>();
        one.quoted = field >= quoted;
        one.field = Field(field % quoted);
        one.start = list.at(at + 1).get<int>();
        const int length = list.at(at + 2).get<int>();
        one.end = one.start + length;
        one.weight = double(list.at(at + 3).get<std::int64_t>()) / steps;
        one.rule = rules.words_of(list.at(at + 4).get<std::int64_t>());
        at += 5;
        if (at < list.size() && list[at].is_string())
            one.text = list[at++].get<std::string>();
        else
            one.text = spans[std::size_t(field % quoted)].at(one.start, length);
        reasons.push_back(std::move(one));
    }
    return reasons;
}

}  // namespace undertone::store
