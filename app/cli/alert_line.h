#pragma once

#include "app/cli/verb.h"
#include "store/database.h"
#include "view/alert_words.h"

namespace undertone::app::cli {

/// What alerts name.
struct AlertReference {
    std::vector<Company> companies;
    std::vector<Topic> topics;
    std::vector<Source> sources;
    std::vector<Watchlist> watchlists;
    view::AlertNames names;  ///< theirs

    static Result<AlertReference> read(const store::Reader& reader);
};

/// Prints what an alert told, a line of JSON, as “alerts --fired” and “collect” do.
void print_alert(const AlertRule& rule, const AlertFiring& firing, const AlertReference& reference);

}  // namespace undertone::app::cli
