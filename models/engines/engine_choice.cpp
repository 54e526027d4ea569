#include "engines/engine_choice.h"

#include "core/text.h"
#include "engines/built_in_engine.h"
#include "engines/endpoint_engine.h"
#include "engines/process_engine.h"

namespace undertone::engines {

Result<EngineChoice> engine_choice(std::string_view text)
{
    const Phrase remedy = Phrase::of(
        "an engine is built-in, process:COMMAND or endpoint:URL, as in process:python3 finbert.py");
    const auto colon = std::min(text.find(':'), text.size());
    const std::string_view kind = text.substr(0, colon);
    EngineChoice choice;
    choice.where = trim(text.substr(std::min(colon + 1, text.size())));
    if (kind == "built-in" && choice.where.empty())
        return choice;
    if (kind == "process") {
        choice.kind = EngineKind::process;
        if (choice.where.empty())
            return fail(ErrorKind::invalid_input, Phrase::of("“process:” names no program"),
                        remedy);
        return choice;
    }
    if (kind == "endpoint") {
        choice.kind = EngineKind::endpoint;
        if (choice.where.empty())
            choice.where = default_endpoint;
        return choice;
    }
    return fail(ErrorKind::invalid_input, Phrase::of("There is no engine “%1”", std::string(text)),
                remedy);
}

Result<std::unique_ptr<Engine>> make_engine(const EngineChoice& choice,
                                            const scoring::Scorer& scorer,
                                            const std::vector<Company>& companies, Clock clock)
{
    switch (choice.kind) {
    case EngineKind::built_in: break;
    case EngineKind::process: {
        if (!choice.model.empty() && !engine_from_string(choice.model))
            return fail(ErrorKind::invalid_input,
                        Phrase::of("“%1” is not a name and a version of an engine", choice.model),
                        Phrase::of("write it like finbert/1"));
        ProcessSettings settings;
        settings.command = choice.where;
        settings.engine = choice.model;
        settings.timeout = choice.timeout;
        return std::make_unique<ProcessEngine>(std::move(settings), scorer, companies, clock);
    }
    case EngineKind::endpoint: {
        EndpointSettings settings;
        settings.base_url = choice.where;
        settings.model = choice.model;
        settings.key = choice.key;
        settings.timeout = choice.timeout;
        settings.proxy = choice.proxy;
        settings.ca_file = choice.ca_file;
        return EndpointEngine::make(std::move(settings), scorer, companies, clock);
    }
    }
    return std::make_unique<BuiltInEngine>(scorer);
}

}  // namespace undertone::engines
