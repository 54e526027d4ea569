#pragma once

#include "core/reference.h"
#include "ingest/keys.h"
#include "view/key_store.h"

#include <string>
#include <vector>

namespace undertone::app {

/// The system's store for secrets (through QtKeychain): the keyring or KWallet, the macOS Keychain, the
/// Windows Credential Manager. Where the program was built without it, or the
/// environment has UNDERTONE_KEY_STORE=none, one that says so. Main thread.
view::KeyStore system_key_store();

/// Reads the keys of those sources that are switched on, want one and have none in the environment;
/// waits for the store, five seconds at most. Makes no use of it where no key is wanted. Returns why
/// the store told nothing, in words; empty: it told, or was not asked. For programs without a desk; a
/// QCoreApplication has to be there.
std::string read_stored_keys(const std::vector<Source>& sources, ingest::Keys& keys);

/// The key of an endpoint, by its address (view/engine_setting.h), likewise; empty: there is none, or
/// nobody told.
std::string read_engine_key(const std::string& address);

}  // namespace undertone::app
