#include "view/desk_parts.h"
#include "view/own_instrument.h"

#include <algorithm>

namespace undertone::view {
namespace {

/// Whom to ask for it: the first that is asked for bars of days.
const Source* quotes_of_days(const std::vector<Source>& sources)
{
    const auto found = std::find_if(sources.begin(), sources.end(), [](const Source& one) {
        return one.enabled && !one.demo && one.kind == SourceKind::quotes &&
               one.url.find("{SYMBOL}") != std::string::npos;
    });
    return found == sources.end() ? nullptr : &*found;
}

}  // namespace

std::vector<Exchange> Desk::exchanges() const
{
    return exchanges_of(instruments(), parts_->start.calendars);
}

void Desk::lookUp(const Symbol& symbol, ProbeAnswer answer)
{
    const Source* source = quotes_of_days(sources());
    if (!source && parts_->probe_http) {
        QMetaObject::invokeMethod(
            this,
            [answer] {
                answer(fail(ErrorKind::not_found,
                            Phrase::of("No source of prices is asked at present"),
                            Phrase::of("resume one in File ▸ Sources…")));
            },
            Qt::QueuedConnection);
        return;
    }
    probe_symbols(source ? *source : Source(), {symbol}, std::move(answer));
}

Result<void> Desk::addInstrument(const Instrument& instrument)
{
    if (auto right = checked(instrument, instruments(), exchanges()); !right)
        return right;
    parts_->start.instruments.push_back(instrument);
    emit instrumentsChanged();
    parts_->ingest->post([this, instrument](store::Writer& writer, ingest::Pipeline&) {
        const auto saved = writer.save_reference({}, {instrument}, {}, {});
        if (saved)
            return;
        QMetaObject::invokeMethod(
            this,
            [this, instrument, error = saved.error()] {
                std::erase(parts_->start.instruments, instrument);
                emit instrumentsChanged();
                emit failed(error);
            },
            Qt::QueuedConnection);
    });
    return {};
}

}  // namespace undertone::view
