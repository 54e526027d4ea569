#pragma once

#include "engines/built_in_engine.h"
#include "ingest/pipeline.h"
#include "scoring/scorer.h"
#include "sources/reference_data.h"
#include "store/database.h"
#include "support/files.h"

#include <gtest/gtest.h>
#include <filesystem>
#include <string>

namespace undertone::ingest {

/// What ships, as it lies in resources/.
inline std::string resource(const std::string& name)
{
    return test::read_file(std::filesystem::path(UNDERTONE_RESOURCE_DIR) / name);
}
inline std::vector<Company> shipped_companies()
{
    return sources::parse_companies(resource("reference/companies.json")).value();
}
inline std::vector<Instrument> shipped_instruments()
{
    const auto calendars = sources::parse_calendars(resource("reference/calendars.json")).value();
    return sources::parse_instruments(resource("reference/instruments.json"),
                                      market::Calendars::with(calendars).value())
        .value();
}
inline std::vector<Topic> shipped_topics()
{
    return sources::parse_topics(resource("reference/topics.json")).value();
}

/// An empty database of its own, and the pipeline into it with the scorer that ships.
class WorkspaceTest : public testing::Test {
protected:
    explicit WorkspaceTest(Clock clock)
        : scorer_(scoring::Scorer::make(resource("scoring/model.tsv"), shipped_companies(),
                                        shipped_topics())
                      .value()),
          writer_(store::Writer::open(folder_.path() / "undertone.db", clock).value()),
          pipeline_(writer_, engine_, clock)
    {
    }

    test::TemporaryFolder folder_;
    scoring::Scorer scorer_;
    engines::BuiltInEngine engine_{scorer_};
    store::Writer writer_;
    Pipeline pipeline_;
};

}  // namespace undertone::ingest
