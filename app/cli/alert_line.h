#pragma once

#include "app/cli/verb.h"
#include "store/database.h"
#include "view/alert_words.h"

#include <nlohmann/json.hpp>

namespace undertone::app::cli {

/// What alerts name.
struct AlertReference {
    std::vector<Company> companies;
    std::vector<Topic> topics;
    std::vector<Source> sources;
    std::vector<Watchlist> watchlists;

    static Result<AlertReference> read(const store::Reader& reader);
    [[nodiscard]] view::AlertNames names() const;
};

/// What an alert told, as “alerts --fired” and “collect” print it.
nlohmann::ordered_json alert_line(const AlertRule& rule, const AlertFiring& firing,
                                  const AlertReference& reference);

}  // namespace undertone::app::cli
