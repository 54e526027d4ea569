#pragma once

#include "core/ids.h"

#include <map>
#include <mutex>
#include <string>

namespace undertone::ingest {

/// The providers' keys while the program runs; whoever fetches asks here. The environment's variable
/// (key_variable()) goes before what the system's key store gave. Nothing here writes a key anywhere.
/// Thread-safe.
class Keys {
public:
    enum class Origin { none, environment, key_store };

    /// Empty: none.
    [[nodiscard]] std::string of(const SourceId& source) const;
    [[nodiscard]] Origin origin(const SourceId& source) const;
    /// As the key store has it now; empty: it has none.
    void set_stored(const SourceId& source, std::string key);

private:
    mutable std::mutex mutex_;
    std::map<SourceId, std::string> stored_;
};

}  // namespace undertone::ingest
