#pragma once

#include "core/error.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace undertone::sources {

/// A value inside a JsonDocument, valid as long as that. What is absent or of another type than
/// asked for reads as empty, as providers change both without notice.
class JsonView {
public:
    [[nodiscard]] bool is_object() const;
    [[nodiscard]] bool is_list() const;
    [[nodiscard]] bool flag() const;  ///< true; anything else is not

    /// A member; a null view when there is none.
    [[nodiscard]] JsonView at(const char* key) const;
    [[nodiscard]] bool has(const char* key) const;
    /// Members in the order of their keys; none for what is no object.
    [[nodiscard]] std::vector<std::pair<std::string, JsonView>> members() const;

    [[nodiscard]] std::size_t size() const;             ///< of a list or object, else 0
    [[nodiscard]] JsonView item(std::size_t i) const;   ///< of a list; null beyond its end
    [[nodiscard]] std::vector<JsonView> items() const;  ///< of a list

    /// A string, or a number as written (ids); else empty.
    [[nodiscard]] std::string text() const;
    [[nodiscard]] std::string text(const char* key) const { return at(key).text(); }
    /// A number, or none. A number in quotes is a text.
    [[nodiscard]] std::optional<double> number() const;

private:
    friend class JsonDocument;
    explicit JsonView(const void* value) : value_(value) {}
    const void* value_;  ///< nlohmann's value; its header stays in json_view.cpp
};

/// Owns parsed JSON of any depth.
class JsonDocument {
public:
    /// An object or an error that `who` begins ("Yahoo").
    static Result<JsonDocument> parse(std::string_view utf8, const std::string& who);
    /// Likewise; a list will do.
    static Result<JsonDocument> parse_list_or_object(std::string_view utf8,
                                                     const std::string& who);
    [[nodiscard]] JsonView root() const;

private:
    std::shared_ptr<const void> value_;
};

}  // namespace undertone::sources
