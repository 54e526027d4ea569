#include "app/cli/verb.h"
#include "app/services.h"

#include <nlohmann/json.hpp>

namespace undertone::app::cli {

int run_topics(const QStringList& arguments)
{
    Arguments args("topics", "Lists the topics and what they are recognised by.");
    args.with_workspace();
    if (const auto end = args.parse(arguments))
        return *end;
    const auto reader = open_for_reading(args.workspace());
    if (!reader)
        return tell(reader.error());
    const auto topics = reader->topics();
    if (!topics)
        return tell(topics.error());
    for (const Topic& topic : *topics)
        print_line(nlohmann::ordered_json{{"id", topic.id.value},
                    {"name", topic.name},
                    {"terms", topic.terms},
                    {"weak_terms", topic.weak_terms},
                    {"context", topic.context},
                    {"exclusions", topic.exclusions}});
    return ok;
}

}  // namespace undertone::app::cli
