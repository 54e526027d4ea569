#pragma once

#include "store/database.h"

#include <QString>
#include <filesystem>
#include <string>
#include <vector>

namespace undertone::view {

/// What somebody sends along with a question, as a text that they can read first: `machine` (lines
/// that only the desk can tell), what the workspace holds, its settings (of words only that they are
/// set), how its sources fare, and the ends of its logs. Without keys, paths, addresses beyond the host
/// and mail addresses. `secrets`: keys of a key store; those of UNDERTONE_… variables of the
/// environment are known.
/// Reader thread. Errors: io. A log that cannot be read is left out, and said so.
Result<QString> make_report(const store::Reader& reader, const std::filesystem::path& folder,
                            const QString& machine, Utc now,
                            const std::vector<std::string>& secrets);

/// The text without what is private. `folders` are named "…" too, whatever blanks they have in them.
QString without_private(QString text, const std::vector<std::string>& secrets,
                        const QStringList& folders);

}  // namespace undertone::view
