#pragma once

#include "core/alert.h"
#include "core/reference.h"

#include <QString>
#include <map>
#include <vector>

namespace undertone::view {

/// What alerts name, as the desk writes it. What is no more has its id.
struct AlertNames {
    std::map<CompanyId, QString> companies;
    std::map<TopicId, QString> topics;
    std::map<SourceId, QString> sources;
    std::map<WatchlistId, QString> watchlists;
};
AlertNames alert_names(const std::vector<Company>& companies, const std::vector<Topic>& topics,
                       const std::vector<Source>& sources,
                       const std::vector<Watchlist>& watchlists);

/// "Tone of DeepSeek for Nvidia falls below −0.30"
QString rule_words(const AlertRule& rule, const AlertNames& names);
/// "Tone of DeepSeek for Nvidia fell below −0.30, to −0.41"
QString firing_words(const AlertRule& rule, const AlertFiring& firing, const AlertNames& names);
/// "Mon 27 Jan 2025 09:41 EST"
QString alert_time(Utc time);

}  // namespace undertone::view
