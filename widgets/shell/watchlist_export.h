#pragma once

#include "charts/chart_export.h"
#include "view/desk.h"

#include <QObject>
#include <QStringList>
#include <functional>
#include <optional>

namespace undertone::shell {

/// A chart of each symbol of a watchlist into a folder, one after the other: the desk reads each
/// beside what it does else, and this writes it, one between two events. GUI thread. What fails for
/// one symbol is told, and the others go on. Destroyed early, it leaves what is written.
class WatchlistExport : public QObject {
    Q_OBJECT
public:
    struct Order {
        std::vector<Symbol> symbols;
        view::ChartQuery query;  ///< its symbol is replaced by each
        QString folder, ending;  ///< "pdf"; the folder is there
        charts::ExportOptions options;
        /// Asked for the first file that is there already, and meant for all; none: they are kept.
        std::function<bool(const QString& file)> may_replace{};
    };
    WatchlistExport(view::Desk& desk, Order order, QObject* parent = nullptr);

    void start();
    /// Ends after the file that is being written; finished() comes at once.
    void cancel();

signals:
    void progress(int done, const QString& next);
    /// `failures`: a sentence for each symbol without a file.
    void finished(int written, const QStringList& failures);

private:
    void ask_next();
    void take(Result<std::shared_ptr<const view::ChartSnapshot>> chart);
    [[nodiscard]] Result<void> write(const view::ChartSnapshot& chart);
    void end();

    view::Desk& desk_;
    Order order_;
    std::size_t next_ = 0;
    int written_ = 0;
    bool ended_ = false;
    std::optional<bool> replace_;  ///< as answered
    QStringList names_, failures_;
};

}  // namespace undertone::shell
