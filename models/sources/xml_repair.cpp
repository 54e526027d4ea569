#include "sources/xml_repair.h"

#include "core/text.h"
#include "sources/html_entities.h"

#include <algorithm>
#include <cctype>
#include <map>
#include <vector>

namespace undertone::sources::xml {
namespace {

struct Tag {
    enum class Kind { open, close, empty, cdata } kind;
    std::size_t begin, end;  ///< of the whole tag in the text
    std::string_view name;   ///< with its prefix; empty for CDATA
};

bool is_name_char(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return std::isalnum(byte) || c == ':' || c == '_' || c == '-' || c == '.' || byte >= 0x80;
}

/// Finds the tags. A search for an end that failed once is not made again.
class TagScanner {
public:
    explicit TagScanner(std::string_view text) : text_(text) {}

    std::vector<Tag> run()
    {
        for (at_ = text_.find('<'); at_ < text_.size(); at_ = text_.find('<', at_))
            if (!read_one())
                ++at_;  // a bare "<"
        return std::move(tags_);
    }

private:
    bool read_one()
    {
        const std::string_view rest = text_.substr(at_);
        if (rest.starts_with("<!--"))
            return skip("-->", no_comment_end_);
        if (rest.starts_with("<![CDATA[")) {
            const std::size_t begin = at_;
            if (!skip("]]>", no_cdata_end_))
                return false;
            tags_.push_back({Tag::Kind::cdata, begin, at_, {}});
            return true;
        }
        if (rest.starts_with("<?"))
            return skip("?>", no_instruction_end_);
        if (rest.starts_with("<!"))
            return skip(">", no_tag_end_);
        return read_tag();
    }

    bool skip(std::string_view end, bool& none_left)
    {
        const std::size_t found = none_left ? text_.npos : text_.find(end, at_);
        none_left = found == text_.npos;
        if (!none_left)
            at_ = found + end.size();
        return !none_left;
    }

    bool read_tag()
    {
        std::size_t i = at_ + 1;
        const bool closing = i < text_.size() && text_[i] == '/';
        i += closing;
        const std::size_t name_begin = i;
        while (i < text_.size() && is_name_char(text_[i]))
            ++i;
        const std::string_view name = text_.substr(name_begin, i - name_begin);
        if (name.empty() || std::isdigit(static_cast<unsigned char>(name[0])))
            return false;
        char quote = 0;
        for (; i < text_.size(); ++i) {
            const char c = text_[i];
            if (c == '<')
                return false;  // the next tag begins: this one was none
            if (quote != 0) {
                if (c == quote)
                    quote = 0;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                const bool empty = !closing && text_[i - 1] == '/';
                tags_.push_back({closing ? Tag::Kind::close
                                 : empty ? Tag::Kind::empty
                                         : Tag::Kind::open,
                                 at_, i + 1, name});
                at_ = i + 1;
                return true;
            }
        }
        return false;
    }

    std::string_view text_;
    std::size_t at_ = 0;
    std::vector<Tag> tags_;
    bool no_comment_end_ = false, no_cdata_end_ = false, no_instruction_end_ = false,
         no_tag_end_ = false;
};

std::string_view local(std::string_view name)
{
    const auto colon = name.find(':');
    return colon == name.npos ? name : name.substr(colon + 1);
}

bool is_item(const Tag& tag)
{
    return tag.kind != Tag::Kind::cdata && (equal_ignoring_case(local(tag.name), "item") ||
                                            equal_ignoring_case(local(tag.name), "entry"));
}

/// Builds the well-formed document from the tags.
class Repairer {
public:
    explicit Repairer(std::string_view text) : text_(text), tags_(TagScanner(text).run())
    {
        for (std::size_t i = 0; i < tags_.size(); ++i)
            if (tags_[i].kind == Tag::Kind::close)
                closers_[tags_[i].name].push_back(i);
    }

    Repaired run()
    {
        std::size_t at = 0;
        while (at < tags_.size() && tags_[at].kind != Tag::Kind::open)
            ++at;
        if (at == tags_.size())
            return {};
        const Tag& root = tags_[at];
        append_open(root);
        for (++at; at < tags_.size();)
            at = is_item(tags_[at]) && tags_[at].kind == Tag::Kind::open
                     ? read_item(at)
                     : read_field(at, tags_.size(), result_.utf8);
        if (in_channel_)
            result_.utf8 += "</channel>";
        result_.utf8.append("</").append(root.name).append(">");
        return std::move(result_);
    }

private:
    /// The item that opens at `at`; returns the tag after it.
    std::size_t read_item(std::size_t at)
    {
        const Tag& item = tags_[at];
        std::size_t end = at + 1;
        while (end < tags_.size() && !(is_item(tags_[end]) && tags_[end].kind != Tag::Kind::empty))
            ++end;
        std::string fields;
        const std::size_t before = whole_fields_;
        for (std::size_t i = at + 1; i < end;)
            i = read_field(i, end, fields);
        // Without its end tag an item counts only if the next one follows: the last of a document
        // that was cut off may lack what would tell it from another.
        const bool whole = end < tags_.size() && whole_fields_ > before;
        if (whole) {
            const std::string open = attributes_of(item);
            result_.utf8.append("<").append(item.name).append(open).append(">");
            result_.utf8.append(fields).append("</").append(item.name).append(">");
            ++result_.items;
        } else {
            ++result_.cut;
        }
        return end < tags_.size() && tags_[end].kind == Tag::Kind::close ? end + 1 : end;
    }

    /// One field, flat; `limit` is where its item ends. Returns the tag after it.
    std::size_t read_field(std::size_t at, std::size_t limit, std::string& out)
    {
        const Tag& field = tags_[at];
        if (field.kind == Tag::Kind::cdata || field.kind == Tag::Kind::close)
            return at + 1;
        if (equal_ignoring_case(field.name, "channel") && field.kind == Tag::Kind::open) {
            if (!in_channel_ && &out == &result_.utf8) {
                append_open(field);
                in_channel_ = true;
            }
            return at + 1;
        }
        if (field.kind == Tag::Kind::empty) {
            out.append("<").append(field.name).append(attributes_of(field)).append("/>");
            return at + 1;
        }
        const std::size_t closer = closer_of(field.name, at, limit);
        if (closer == limit)
            return at + 1;  // never closed: its content, if tags, is looked at by itself
        // An item inside a field of the channel: the field was not closed where it should be.
        if (limit == tags_.size() && next_item(at + 1) < closer)
            return at + 1;
        ++whole_fields_;
        out.append("<").append(field.name).append(attributes_of(field)).append(">");
        append_content(at, closer, out);
        out.append("</").append(field.name).append(">");
        return closer + 1;
    }

    std::size_t closer_of(std::string_view name, std::size_t after, std::size_t limit) const
    {
        const auto found = closers_.find(name);
        if (found == closers_.end())
            return limit;
        const auto next = std::upper_bound(found->second.begin(), found->second.end(), after);
        return next == found->second.end() || *next > limit ? limit : *next;
    }

    /// The first item at or after `at`. Asked with rising `at` only: remembered.
    std::size_t next_item(std::size_t at)
    {
        if (next_item_ < at)
            next_item_ = at;
        while (next_item_ < tags_.size() && !is_item(tags_[next_item_]))
            ++next_item_;
        return next_item_;
    }

    /// What the field means, escaped: text with entities decoded once, CDATA and tags as they are.
    void append_content(std::size_t open, std::size_t closer, std::string& out) const
    {
        bool has_tags = false;
        for (std::size_t i = open + 1; i < closer; ++i)
            has_tags = has_tags || tags_[i].kind != Tag::Kind::cdata;
        std::size_t at = tags_[open].end;
        for (std::size_t i = open + 1; i <= closer; ++i) {
            append_text(text_.substr(at, tags_[i].begin - at), has_tags, out);
            at = tags_[i].end;
            if (i == closer)
                break;
            std::string_view raw = text_.substr(tags_[i].begin, at - tags_[i].begin);
            if (tags_[i].kind == Tag::Kind::cdata)
                raw = raw.substr(9, raw.size() - 12);
            append_escaped(raw, out);
        }
    }

    /// Beside tags, entities are those of the markup and stay for the reader of HTML.
    static void append_text(std::string_view text, bool keep_entities, std::string& out)
    {
        for (std::size_t i = 0; i < text.size();) {
            std::string decoded;
            const std::size_t read =
                text[i] == '&' && !keep_entities ? append_entity(text.substr(i), decoded) : 0;
            append_escaped(read > 0 ? std::string_view(decoded) : text.substr(i, 1), out);
            i += read > 0 ? read : 1;
        }
    }

    static void append_escaped(std::string_view text, std::string& out)
    {
        for (const char c : text) {
            if (c == '<')
                out += "&lt;";
            else if (c == '>')
                out += "&gt;";
            else if (c == '&')
                out += "&amp;";
            else
                out += c;
        }
    }

    void append_open(const Tag& tag)
    {
        result_.utf8.append("<").append(tag.name).append(attributes_of(tag)).append(">");
    }

    /// The attributes that are well-formed enough to be kept, quoted anew.
    std::string attributes_of(const Tag& tag) const
    {
        std::string out;
        const std::string_view text = text_.substr(tag.begin + 1 + tag.name.size(),
                                                   tag.end - tag.begin - 2 - tag.name.size());
        for (std::size_t at = 0; at < text.size();) {
            if (!is_name_char(text[at])) {
                ++at;
                continue;
            }
            const std::size_t name_begin = at;
            while (at < text.size() && is_name_char(text[at]))
                ++at;
            const std::string_view name = text.substr(name_begin, at - name_begin);
            at = std::min(text.find_first_not_of(" \t\r\n", at), text.size());
            if (at == text.size() || text[at] != '=')
                continue;
            at = std::min(text.find_first_not_of(" \t\r\n", at + 1), text.size());
            if (at == text.size() || (text[at] != '"' && text[at] != '\''))
                continue;
            const std::size_t end = text.find(text[at], at + 1);
            if (end == text.npos)
                break;
            out.append(" ").append(name).append("=\"");
            for (const char c : text.substr(at + 1, end - at - 1))
                out += c == '"' ? "&quot;" : std::string(1, c);
            out += '"';
            at = end + 1;
        }
        return out;
    }

    std::string_view text_;
    std::vector<Tag> tags_;
    std::map<std::string_view, std::vector<std::size_t>> closers_;
    Repaired result_;
    bool in_channel_ = false;
    std::size_t whole_fields_ = 0;
    std::size_t next_item_ = 0;
};

}  // namespace

Repaired repair(std::string_view utf8) { return Repairer(utf8).run(); }

}  // namespace undertone::sources::xml
