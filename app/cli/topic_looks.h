#pragma once

#include "app/cli/verb.h"
#include "core/reference.h"

// Private to the verb `topics`: what only looks.
namespace undertone::app::cli {

/// A JSON line a cell: tone, heat, change and stories of each topic for each company. Exit code.
int print_topic_table(const Arguments& args);
/// What each of the topics would find in the stored stories, a line for it and one a story. Exit code.
int print_topic_finds(const Arguments& args, const std::vector<Topic>& topics);

}  // namespace undertone::app::cli
