#include "view/probe_text.h"

#include "view/number_text.h"
#include "view/phrase_text.h"
#include "view/sources_model.h"

namespace undertone::view {
namespace {

constexpr std::size_t shown_warnings = 3;

QString from_utf8(const std::string& text) { return QString::fromStdString(text); }

}  // namespace

QString feed_type_text(const std::string& format)
{
    if (format == "rss" || format == "rdf")
        return QStringLiteral("RSS");
    if (format == "atom")
        return QStringLiteral("Atom");
    if (format == "jsonfeed")
        return QStringLiteral("JSON Feed");
    return {};
}

QString probe_text(const ingest::Probe& probe, Utc now)
{
    if (probe.is_page)
        return SourcesModel::tr("A page for people. Feeds that it names: %1")
            .arg(probe.feeds.size());
    const QString type = feed_type_text(probe.format);
    QStringList parts;
    parts << (type.isEmpty() ? SourcesModel::tr("It answers")
                             : SourcesModel::tr("%1 feed").arg(type)) +
                 (probe.title.empty() ? QString()
                                      : QStringLiteral(" “") + from_utf8(probe.title) + u'”');
    QString items = SourcesModel::tr("items: %1").arg(probe.items);
    if (probe.newest)
        items += SourcesModel::tr(", the newest %1").arg(ago_text(*probe.newest, now));
    parts << items
          << SourcesModel::tr("answered in %1 ms").arg(number_text(double(probe.took.count()), 0));
    QStringList lines{parts.join(QStringLiteral(" · "))};
    for (std::size_t i = 0; i < probe.warnings.size() && i < shown_warnings; ++i)
        lines << from_utf8(probe.warnings[i]);
    if (probe.warnings.size() > shown_warnings)
        lines << SourcesModel::tr("and %1 more").arg(probe.warnings.size() - shown_warnings);
    return lines.join(u'\n');
}

QString probe_text(const Error& error)
{
    QString words = view::in_words(error);
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

}  // namespace undertone::view
