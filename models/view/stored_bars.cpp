#include "view/stored_bars.h"

namespace undertone::view {

Result<const BarSeries*> StoredBars::of(const Symbol& symbol)
{
    if (const auto known = series_.find(symbol); known != series_.end())
        return &known->second;
    Result<BarSeries> bars;
    if (reader_)
        bars = reader_->bars(symbol);
    // A company's symbol need not be an instrument: then it just has no bars.
    if (!bars && bars.error().kind != ErrorKind::unknown_symbol)
        return tl::unexpected(bars.error());
    return &series_.emplace(symbol, std::move(bars).value_or(BarSeries{})).first->second;
}

}  // namespace undertone::view
