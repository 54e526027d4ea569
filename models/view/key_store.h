#pragma once

#include "core/error.h"
#include "core/ids.h"

#include <chrono>
#include <functional>
#include <string>

namespace undertone::view {

/// Where the system keeps the providers' keys. Called on the GUI thread and answers there, never
/// before the call returns.
struct KeyStore {
    /// Why there is none, in words ("this program was built without one"); empty: there may be one.
    Phrase missing = Phrase::of("this program was built without the system’s key store");
    using Read = std::function<void(Result<std::string>)>;  ///< empty: it has no such key
    using Written = std::function<void(Result<void>)>;
    std::function<void(const SourceId&, Read)> read{};
    /// An empty key removes the one that is there.
    std::function<void(const SourceId&, const std::string& key, Written)> write{};
};

/// The same store, which answers after `patience` at the latest: io, "has not answered". A key ring
/// that waits for a password, or asks nobody, would else be waited for without an end. Errors of a
/// store: not_found (none runs here: `missing` from then on); others may be gone at the next try.
KeyStore with_patience(KeyStore store, std::chrono::milliseconds patience);

}  // namespace undertone::view
