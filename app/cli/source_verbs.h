#pragma once

#include "app/cli/verb.h"
#include "app/services.h"

// Private to the verb `sources`.
namespace undertone::app::cli {

/// Whether the arguments ask for an edit; and makes it, saying on stdout what a list of feeds brought.
bool asks_for_edit(const Arguments& args);
/// Errors: invalid_input, not_found, io.
Result<void> edit_sources(const Arguments& args, WriteServices& services);

/// --discover URL and --test ID: asks once and prints what it gives. An exit code.
int discover_feeds(const Arguments& args);
int test_source(const Arguments& args);

/// --write-opml FILE. An exit code.
int write_feed_list(const Arguments& args);

}  // namespace undertone::app::cli
