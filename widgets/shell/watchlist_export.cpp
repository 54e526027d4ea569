#include "shell/watchlist_export.h"

#include "charts/format.h"

#include <QDir>
#include <QPointer>

#include <utility>

namespace undertone::shell {

using charts::from_utf8;

WatchlistExport::WatchlistExport(view::Desk& desk, Order order, QObject* parent)
    : QObject(parent), desk_(desk), order_(std::move(order))
{
}

void WatchlistExport::start() { ask_next(); }

void WatchlistExport::cancel() { end(); }

void WatchlistExport::ask_next()
{
    if (next_ == order_.symbols.size())
        return end();
    const Symbol& symbol = order_.symbols[next_];
    emit progress(static_cast<int>(next_), from_utf8(symbol.value));
    if (ended_)
        return;  // cancelled by who was told
    view::ChartQuery query = order_.query;
    query.symbol = symbol;
    // A second export's questions do not overtake this one's.
    const std::string purpose = "export/" + std::to_string(reinterpret_cast<quintptr>(this));
    desk_.askChartFor(purpose, {query, std::nullopt, false}, [self = QPointer(this)](auto chart) {
        if (self)
            self->take(std::move(chart));
    });
}

void WatchlistExport::take(Result<std::shared_ptr<const view::ChartSnapshot>> chart)
{
    if (ended_)
        return;
    Result<void> done;
    if (!chart) {
        done = tl::unexpected(chart.error());
    } else {
        const QString name = charts::free_name(**chart, order_.options, names_);
        done = charts::export_chart(
            **chart, QDir(order_.folder).filePath(name + u'.' + order_.ending), order_.options);
    }
    if (done)
        ++written_;
    else
        failures_ += from_utf8(order_.symbols[next_].value + ": " + to_sentence(done.error()));
    ++next_;
    ask_next();
}

void WatchlistExport::end()
{
    if (std::exchange(ended_, true))
        return;
    emit finished(written_, failures_);
}

}  // namespace undertone::shell
