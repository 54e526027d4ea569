#pragma once

#include "core/error.h"
#include "core/ids.h"

#include <functional>
#include <string>

namespace undertone::view {

/// Where the system keeps the providers' keys. Called on the GUI thread and answers there, never
/// before the call returns.
struct KeyStore {
    /// Why there is none, in words ("this program was built without one"); empty: there may be one.
    std::string missing = "this program was built without the system’s key store";
    using Read = std::function<void(Result<std::string>)>;  ///< empty: it has no such key
    using Written = std::function<void(Result<void>)>;
    std::function<void(const SourceId&, Read)> read{};
    /// An empty key removes the one that is there.
    std::function<void(const SourceId&, const std::string& key, Written)> write{};
};

}  // namespace undertone::view
