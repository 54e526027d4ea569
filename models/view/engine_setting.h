#pragma once

#include "core/ids.h"
#include "engines/engine_choice.h"
#include "view/settings_table.h"

namespace undertone::view {

/// The engine that the settings name, without its key; it reaches the net as they say. Errors:
/// invalid_input (what an engine of that kind needs and was not given).
Result<engines::EngineChoice> engine_of(const SettingValues& values);

/// Whether an engine of the kind that the values name makes use of this setting; of other groups: yes.
bool is_used(const Setting& setting, const SettingValues& values);

/// Whether both are the same engine, however it is waited for and reached.
bool is_same_engine(const engines::EngineChoice& one, const engines::EngineChoice& other);

/// The settings that name an engine, from one into another.
void take_engine(const SettingValues& from, SettingValues& into);

/// Under which name a key store keeps the key of an endpoint: that of its server, so that no other
/// one is sent it.
Result<SourceId> key_name(const std::string& address);

}  // namespace undertone::view
