// Lists of feeds into the sources' window and out of it.
#include "charts/format.h"
#include "shell/source_edits.h"
#include "shell/sources_window.h"
#include "view/claim_text.h"
#include "view/probe_text.h"
#include "view/source_rows.h"

#include <QLabel>
#include <QSaveFile>

#include <utility>

namespace undertone::shell {

using charts::from_utf8;

void SourcesWindow::importList(const QString& file)
{
    desk_.readFeedList(
        std::filesystem::path(file.toStdU16String()), [this](Result<sources::Opml> list) {
            if (!list) {
                tell(view::probe_text(list.error()));
                return;
            }
            const auto import = view::rows_of_list(*list, desk_.sources(), desk_.removedSources(),
                                                   desk_.families());
            if (!import.added.empty() && !edits_->add(import.added))
                return;
            QStringList words{import.added.empty()
                                  ? tr("No feed of the list is new")
                                  : tr("Feeds added: %1").arg(import.added.size())};
            if (!import.known.empty())
                words << tr("there already: %1").arg(import.known.size());
            if (!list->warnings.empty())
                words << tr("left out: %1").arg(list->warnings.size());
            tell(words.join(QStringLiteral(" · ")));
            QStringList lines;
            for (const auto* told : {&import.known, &std::as_const(list->warnings)})
                for (const std::string& one : *told)
                    if (lines.size() < 20)
                        lines << from_utf8(one);
            if (!lines.isEmpty())
                note_->setToolTip(view::plain_tooltip(lines.join(u'\n')));
        });
}

void SourcesWindow::exportList(const QString& path)
{
    const view::FeedList list = view::feed_list(desk_.sources());
    QSaveFile file(path);
    const bool written =
        file.open(QIODevice::WriteOnly) &&
        file.write(list.opml.data(), qint64(list.opml.size())) == qint64(list.opml.size()) &&
        file.commit();
    if (!written) {
        tell(tr("The list could not be written: %1").arg(file.errorString()));
        return;
    }
    QString words = tr("Feeds written: %1").arg(list.written);
    if (list.left_out > 0)
        words += QStringLiteral(" · ") +
                 tr("left out: %1, since such a list has no place for searches and quotes")
                     .arg(list.left_out);
    tell(words);
}

}  // namespace undertone::shell
