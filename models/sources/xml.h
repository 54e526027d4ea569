#pragma once

#include <string>
#include <string_view>

namespace pugi {
class xml_document;
class xml_node;
}  // namespace pugi

namespace undertone::sources::xml {

/// The vocabularies that feeds mix, told apart by URI, else by the customary prefix.
enum class Vocabulary { own, atom, dc, dcterms, content, media, itunes, rdf, foreign };

/// Whose element it is. `own`: without a prefix, or in a namespace of RSS itself.
Vocabulary vocabulary_of(const pugi::xml_node& node);
/// The name without its prefix, as written.
std::string_view local_name(const pugi::xml_node& node);
/// Compares the local name, ignoring case ("pubdate", "RDF").
bool is_named(const pugi::xml_node& node, std::string_view name);

std::string_view attribute(const pugi::xml_node& node, const char* name);

/// What an element holds: text with CDATA, entities decoded once; or, where it has elements, their
/// markup as HTML without attributes. Never recursive: depth is the sender's choice.
struct Content {
    std::string value;
    bool is_markup = false;
};
Content content_of(const pugi::xml_node& node);
/// The same as plain text on one line.
std::string text_of(const pugi::xml_node& node);

/// Parses `utf8`; the document keeps pointers into it. False: not well-formed (document then holds
/// what came before the fault).
bool parse(std::string& utf8, pugi::xml_document& document);

}  // namespace undertone::sources::xml
