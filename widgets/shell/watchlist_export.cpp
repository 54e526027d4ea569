#include "shell/watchlist_export.h"

#include "charts/format.h"
#include "view/phrase_text.h"

#include <QDir>
#include <QFileInfo>
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
    if (query.benchmark == symbol)
        query.benchmark.reset();  // it is shown already
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
    const QPointer self(this);
    const Result<void> done = chart ? write(**chart) : tl::unexpected(chart.error());
    if (!self || ended_)
        return;  // while the user was asked
    if (done)
        ++written_;
    else
        failures_ += view::translated(
            Phrase::of("%1: %2", order_.symbols[next_].value, sentence(done.error())));
    ++next_;
    ask_next();
}

Result<void> WatchlistExport::write(const view::ChartSnapshot& chart)
{
    const QString name = charts::free_name(chart, order_.options, names_) + u'.' + order_.ending;
    const QString path = QDir(order_.folder).filePath(name);
    if (QFileInfo::exists(path)) {
        if (!replace_) {
            const QPointer self(this);
            const bool replace = order_.may_replace && order_.may_replace(name);
            if (!self || ended_)
                return {};
            replace_ = replace;
        }
        if (!*replace_)
            return fail(ErrorKind::invalid_input,
                        Phrase::of("“%1” was there already and is kept", name.toStdString()),
                        Phrase::of("export into another folder, or replace it"));
    }
    return charts::export_chart(chart, path, order_.options);
}

void WatchlistExport::end()
{
    if (std::exchange(ended_, true))
        return;
    emit finished(written_, failures_);
}

}  // namespace undertone::shell
