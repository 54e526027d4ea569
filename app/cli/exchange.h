#pragma once

#include "app/cli/verb.h"

namespace undertone::app::cli {

/// export --everything FILE, export --tables DIR, import --everything FILE. They return exit codes.
int export_everything(const Arguments& args);
int export_tables(const Arguments& args);
int import_everything(const Arguments& args);

}  // namespace undertone::app::cli
