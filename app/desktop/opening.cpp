#include "app/desktop/opening.h"

#include <QEventLoop>
#include <QProgressDialog>
#include <atomic>
#include <optional>
#include <thread>

namespace undertone::app {

Result<WriteServices> open_with_progress(const Workspace& workspace)
{
    QProgressDialog window(QObject::tr("Opening the workspace"), QObject::tr("Cancel"), 0, 0);
    window.setWindowTitle("Undertone");
    window.setMinimumDuration(333);
    window.setAutoClose(false);
    window.setAutoReset(false);
    window.setMinimumWidth(360);

    std::atomic<bool> stop{false};
    QObject::connect(&window, &QProgressDialog::canceled, &window, [&] { stop = true; });

    std::optional<Result<WriteServices>> opened;
    QEventLoop loop;
    std::thread worker([&] {
        const auto progress = [&](const std::string& what, int done, int total) {
            const QString text = QObject::tr("Making the demo: %1").arg(QString::fromStdString(what));
            QMetaObject::invokeMethod(
                &window,
                [&window, text, done, total] {
                    window.setLabelText(text);
                    window.setMaximum(total);
                    window.setValue(done);
                },
                Qt::QueuedConnection);
            return !stop;
        };
        auto result = open_for_writing(workspace, progress);
        QMetaObject::invokeMethod(
            &loop,
            [&, result = std::make_shared<Result<WriteServices>>(std::move(result))] {
                opened = std::move(*result);
                loop.quit();
            },
            Qt::QueuedConnection);
    });
    loop.exec();
    worker.join();
    return std::move(*opened);
}

}  // namespace undertone::app
