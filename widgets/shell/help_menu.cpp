#include "shell/help_menu.h"

#include "shell/keys_dialog.h"
#include "shell/notice_bar.h"
#include "view/desk.h"

#include <QApplication>
#include <QDate>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLocale>
#include <QMainWindow>
#include <QMenu>
#include <QMessageBox>
#include <QSaveFile>
#include <QScreen>
#include <QStandardPaths>
#include <QSysInfo>
#include <QUrl>

namespace undertone::shell {
namespace {

struct Help {
    Q_DECLARE_TR_FUNCTIONS(Help)
};

/// What only a running desk can tell, a line each.
QString machine_text()
{
    QString text = QStringLiteral("Undertone %1, Qt %2 (built with %3), %4\n%5, %6, %7\n")
                       .arg(QApplication::applicationVersion(), QString::fromLatin1(qVersion()),
                            QStringLiteral(QT_VERSION_STR), QGuiApplication::platformName(),
                            QSysInfo::prettyProductName(), QSysInfo::kernelVersion(),
                            QSysInfo::currentCpuArchitecture());
    for (const QScreen* screen : QGuiApplication::screens())
        text += QStringLiteral("screen %1×%2 at %3\n")
                    .arg(screen->size().width())
                    .arg(screen->size().height())
                    .arg(screen->devicePixelRatio());
    return text + QLocale::system().name() + u'\n';
}

void save_report(const QString& file, const QString& text, NoticeBar& notice)
{
    QSaveFile out(file);
    if (out.open(QIODevice::WriteOnly) && out.write(text.toUtf8()) >= 0 && out.commit())
        return notice.tell(Help::tr("The report is in %1. It holds neither keys nor paths; read it "
                                    "before you send it.")
                               .arg(QDir::toNativeSeparators(file)));
    notice.tell(Help::tr("The report could not be saved in %1: %2. Choose another folder.")
                    .arg(QDir::toNativeSeparators(file), out.errorString()));
}

void ask_for_report(view::Desk& desk, NoticeBar& notice, QMainWindow& window)
{
    const QString name =
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) +
        QStringLiteral("/undertone-report-%1.txt").arg(QDate::currentDate().toString(Qt::ISODate));
    const QString file = QFileDialog::getSaveFileName(&window, Help::tr("Save a report"), name,
                                                      Help::tr("Text (*.txt)"));
    if (file.isEmpty())
        return;
    desk.askReport(machine_text(), [&notice, file](const Result<QString>& text) {
        if (text)
            save_report(file, *text, notice);
        else
            notice.tell(text.error());
    });
}

void about(QMainWindow& window)
{
    QMessageBox::about(&window, Help::tr("About Undertone"),
                       Help::tr("<h3>Undertone %1</h3><p>The tone of AI news under the price of AI "
                                "stocks.</p><p>Not investment advice: a score is a reading of "
                                "words.</p><p>GPL-3.0-or-later. Made with Qt %2.</p>")
                           .arg(QApplication::applicationVersion().toHtmlEscaped(),
                                QString::fromLatin1(qVersion())));
}

}  // namespace

void fill_help_menu(QMenu& menu, view::Desk& desk, const QString& folder, NoticeBar& notice,
                    QMainWindow& window)
{
    const auto add = [&](const QString& text, auto what) {
        QAction* made = menu.addAction(text);
        QObject::connect(made, &QAction::triggered, &window, what);
        return made;
    };
    const auto open = [&notice](const QString& path) {
        if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
            notice.tell(Help::tr("%1 cannot be shown: the system knows no program for it")
                            .arg(QDir::toNativeSeparators(path)));
    };
    add(Help::tr("&Keys"), [&window] {
        KeysDialog(&window).exec();
    })->setShortcut(QKeySequence(Qt::Key_Question));
    menu.addSeparator();
    add(Help::tr("Open the workspace’s &folder"), [open, folder] { open(folder); });
    add(Help::tr("Open the &log"),
        [open, folder] { open(folder + QStringLiteral("/undertone.log")); });
    add(Help::tr("Save a &report…"),
        [&desk, &notice, &window] { ask_for_report(desk, notice, window); });
    menu.addSeparator();
    add(Help::tr("&About Undertone"), [&window] { about(window); });
}

}  // namespace undertone::shell
