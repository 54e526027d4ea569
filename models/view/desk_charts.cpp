// What the desk keeps and asks for charts besides the chart itself.
#include "view/chart_bars.h"
#include "view/desk_parts.h"

#include <algorithm>

namespace undertone::view {
namespace {

using Charts = std::vector<store::SavedChart>;

Charts::const_iterator find(const Charts& charts, const std::string& name)
{
    return std::find_if(charts.begin(), charts.end(),
                        [&](const store::SavedChart& one) { return one.name == name; });
}

}  // namespace

const Charts& Desk::charts() const { return parts_->start.charts; }

const store::SavedChart* Desk::chart(const std::string& name) const
{
    const auto at = find(charts(), name);
    return at == charts().end() ? nullptr : &*at;
}

void Desk::editCharts(Charts after, ChartEdit edit)
{
    const auto lower = [](const std::string& name) {
        return QString::fromStdString(name).toLower();
    };
    std::stable_sort(after.begin(), after.end(),
                     [&](const store::SavedChart& a, const store::SavedChart& b) {
                         return lower(a.name) < lower(b.name);
                     });
    parts_->start.charts = std::move(after);
    emit chartsChanged();
    parts_->ingest->post([this, edit = std::move(edit)](store::Writer& writer, ingest::Pipeline&) {
        const auto done = edit(writer);
        if (done)
            return;
        auto stored = writer.reader().saved_charts();
        QMetaObject::invokeMethod(
            this,
            [this, error = done.error(), stored = std::move(stored)] {
                if (stored)
                    parts_->start.charts = *stored;
                emit chartsChanged();
                emit failed(error);
            },
            Qt::QueuedConnection);
    });
}

Result<void> Desk::saveChart(const store::SavedChart& chart)
{
    if (chart.name.empty())
        return fail(ErrorKind::invalid_input, Phrase::of("A saved chart needs a name"));
    Charts after = charts();
    std::erase_if(after, [&](const store::SavedChart& one) { return one.name == chart.name; });
    after.push_back(chart);
    after.back().saved_at = parts_->clock();
    editCharts(std::move(after),
               [chart](store::Writer& writer) { return writer.save_chart(chart); });
    return {};
}

Result<void> Desk::renameChart(const std::string& name, const std::string& to)
{
    if (to.empty())
        return fail(ErrorKind::invalid_input, Phrase::of("A saved chart needs a name"));
    Charts after = charts();
    const auto at = find(after, name);
    if (at == after.end())
        return fail(ErrorKind::not_found, Phrase::of("There is no saved chart “%1”", name));
    if (to != name && chart(to))
        return fail(ErrorKind::invalid_input,
                    Phrase::of("There is already a saved chart named “%1”", to),
                    Phrase::of("choose another name"));
    after[std::size_t(at - after.begin())].name = to;
    editCharts(std::move(after),
               [name, to](store::Writer& writer) { return writer.rename_chart(name, to); });
    return {};
}

Result<void> Desk::removeChart(const std::string& name)
{
    if (!chart(name))
        return fail(ErrorKind::not_found, Phrase::of("There is no saved chart “%1”", name));
    Charts after = charts();
    std::erase_if(after, [&](const store::SavedChart& one) { return one.name == name; });
    editCharts(std::move(after),
               [name](store::Writer& writer) { return writer.remove_chart(name); });
    return {};
}

void Desk::askChartFor(const std::string& purpose, const ChartChoice& choice, ChartAnswer answer)
{
    parts_->reader->ask(
        purpose,
        [choice, clock = parts_->clock](
            const store::Reader& reader) -> Result<std::shared_ptr<const ChartSnapshot>> {
            const auto query = resolved(reader, choice);
            if (!query)
                return tl::unexpected(query.error());
            // Now that the state is read which the chart is of: what is in its points is in their
            // parts, which are asked for as of then.
            return make_chart_snapshot(reader, *query, clock());
        },
        std::move(answer));
}

void Desk::askToneFor(const std::string& purpose, const ChartQuery& query, Utc time, Utc as_of,
                      ToneAnswer answer)
{
    parts_->reader->ask(
        purpose + ", tone",
        [query, time,
         as_of](const store::Reader& reader) -> Result<std::shared_ptr<const ToneBreakdown>> {
            auto tone = tone_breakdown(reader, query, time, as_of);
            if (!tone)
                return tl::unexpected(tone.error());
            return std::make_shared<const ToneBreakdown>(std::move(*tone));
        },
        std::move(answer));
}

void Desk::askClosesFor(const std::string& purpose, const ChartQuery& query, ClosesAnswer answer)
{
    parts_->reader->ask(
        purpose + ", closes",
        [query, now = parts_->clock()](const store::Reader& reader) {
            return session_closes(reader, query, now);
        },
        std::move(answer));
}

}  // namespace undertone::view
