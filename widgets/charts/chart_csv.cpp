#include "charts/chart_csv.h"

#include "charts/format.h"
#include "core/text.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <cmath>

namespace undertone::charts {
namespace {

/// As short as it can be without saying another number; empty where there is none.
QString plain(double value)
{
    return std::isfinite(value) ? QString::number(value, 'f', QLocale::FloatingPointShortest)
                                : QString();
}

QString plain(std::optional<double> value) { return value ? plain(*value) : QString(); }

/// Tone and heat are sums: digits beyond the sixth are rounding's.
QString rounded(double value)
{
    return plain(std::round(value * 1e6) / 1e6 + 0.0);  // never "-0"
}

template <class T>
const T* at(const std::vector<T>& values, std::size_t bar)
{
    return bar < values.size() ? &values[bar] : nullptr;
}

/// Writes the times of one snapshot's bars.
class Times {
public:
    explicit Times(const view::ChartSnapshot& snapshot)
        : intraday_(market::is_intraday(snapshot.query.length)),
          zone_(QByteArray::fromStdString(snapshot.zone))
    {
    }
    [[nodiscard]] QString cell(Utc t) const
    {
        if (!intraday_)
            return from_utf8(to_iso(date_of(t)));
        if (!zone_.isValid())
            return from_utf8(to_iso(t));
        return QDateTime::fromSecsSinceEpoch(t.time_since_epoch().count(), zone_)
            .toString(Qt::ISODate);
    }

private:
    bool intraday_;
    QTimeZone zone_;
};

/// The last columns of every table, and their cells: what holds for all of a snapshot.
QStringList about_columns() { return {"interval", "currency", "zone", "as_of", "method"}; }

QStringList cells_about(const view::ChartSnapshot& snapshot)
{
    return {from_utf8(std::string(market::to_string(snapshot.query.length))),
            from_utf8(snapshot.instrument.currency), from_utf8(snapshot.zone),
            from_utf8(to_iso(snapshot.as_of)), from_utf8(view::method_line(snapshot))};
}

/// Writes the rows of one snapshot.
class Rows {
public:
    explicit Rows(const view::ChartSnapshot& snapshot)
        : s_(snapshot), times_(snapshot), about_(cells_about(snapshot))
    {
        for (const Topic& topic : s_.chosen.empty() ? s_.topics : s_.chosen)
            topics_.push_back(topic.id);
        if (s_.chosen.empty())
            topics_.push_back({});
    }

    [[nodiscard]] QStringList columns() const
    {
        QStringList names = {"symbol", "time", "open",     "high",      "low", "close",
                             "volume", "tone", "tone_low", "tone_high", "heat"};
        for (const TopicId& topic : topics_)
            names += QStringLiteral("heat_") +
                     (topic.empty() ? QStringLiteral("of_no_topic") : from_utf8(topic.value));
        names += {"stories", "flag", "flag_story", "flag_source"};
        if (s_.benchmark)
            names += {"benchmark", "benchmark_close"};
        return names + about_columns();
    }

    [[nodiscard]] QStringList row(int index) const
    {
        const auto i = static_cast<std::size_t>(index);
        const Bar& bar = s_.bars[i];
        QStringList cells = {from_utf8(s_.instrument.symbol.value), times_.cell(bar.t)};
        for (const double price : {bar.open, bar.high, bar.low, bar.close})
            cells += plain(price);
        cells += plain(bar.volume);
        add_news(cells, i);
        add_flag(cells, index);
        if (s_.benchmark) {
            const auto* close = at(s_.benchmark->closes, i);
            cells += from_utf8(s_.benchmark->instrument.symbol.value);
            cells += close ? plain(*close) : QString();
        }
        return cells + about_;
    }

private:
    void add_news(QStringList& cells, std::size_t bar) const
    {
        const auto* tone = at(s_.tone, bar);
        cells += tone && *tone ? rounded(**tone) : QString();
        const auto* spread = at(s_.spread, bar);
        cells += spread && *spread ? rounded((*spread)->low) : QString();
        cells += spread && *spread ? rounded((*spread)->high) : QString();
        const auto* novelty = at(s_.novelty, bar);
        cells += rounded(novelty ? *novelty : 0);
        const auto* heat = at(s_.heat, bar);
        for (const TopicId& topic : topics_) {
            double of_topic = 0;
            for (const view::HeatPart& part : heat ? *heat : std::vector<view::HeatPart>())
                if (part.topic == topic)
                    of_topic = part.novelty;
            cells += rounded(of_topic);
        }
        const auto* stories = at(s_.story_count, bar);
        cells += QString::number(stories ? *stories : 0);
    }

    void add_flag(QStringList& cells, int bar) const
    {
        const auto flag = std::lower_bound(s_.flags.begin(), s_.flags.end(), bar,
                                           [](const view::Flag& f, int b) { return f.bar < b; });
        if (flag == s_.flags.end() || flag->bar != bar)
            cells += {QString(), QString(), QString()};
        else
            cells +=
                {QString::number(flag->number), from_utf8(flag->lead), from_utf8(flag->source)};
    }

    const view::ChartSnapshot& s_;
    Times times_;
    std::vector<TopicId> topics_;  ///< asked for, with heat or without: files of several charts have the same columns
    QStringList about_;            ///< the last cells of every row
};

/// One line, and nothing that a spreadsheet would run. Pasted cells know no quoting.
QString pasted(const QString& cell)
{
    QString text = cell.simplified();
    bool number = false;
    text.toDouble(&number);
    if (!number && !text.isEmpty() && QStringView(u"=+-@").contains(text[0]))
        text.prepend(u'\'');
    return text;
}

template <class Cell>
QString joined(const QStringList& cells, QChar separator, Cell cell)
{
    QStringList made;
    for (const QString& one : cells)
        made += cell(one);
    return made.join(separator);
}

}  // namespace

ChartTable chart_table(const view::ChartSnapshot& snapshot, const std::optional<ShownBars>& shown)
{
    const Rows rows(snapshot);
    ChartTable table{rows.columns(), {}};
    const BarRange range = bars_on_show(static_cast<int>(snapshot.bars.size()), shown);
    for (int bar = range.first; bar <= range.last; ++bar)
        table.rows.push_back(rows.row(bar));
    return table;
}

ChartTable compared_table(const Compared& data, const std::optional<ShownBars>& shown)
{
    ChartTable table{QStringList{"symbol", "time", "close", "rebased", "base", "tone", "stories"} +
                         about_columns(),
                     {}};
    const BarRange range = bars_on_show(data.times(), shown);
    for (int line = 0; line < data.count(); ++line) {
        const view::ChartSnapshot& chart = data.chart(line);
        const Times times(chart);
        const QStringList about = cells_about(chart);
        const auto base = data.base(line, range.first, range.last);
        for (int slot = range.first; slot <= range.last; ++slot) {
            const auto close = data.close(line, slot);
            if (!close)
                continue;  // another's time
            const auto tone = data.tone(line, slot);
            table.rows.push_back(QStringList{from_utf8(chart.instrument.symbol.value),
                                             times.cell(data.time(slot)), plain(close),
                                             base ? rounded(*close / *base * 100) : QString(),
                                             plain(base), tone ? rounded(*tone) : QString(),
                                             QString::number(data.stories(line, slot))} +
                                 about);
        }
    }
    return table;
}

QByteArray to_csv(const ChartTable& table)
{
    const auto line = [](const QStringList& cells) {
        return joined(cells, u',', [](const QString& cell) {
            return QString::fromStdString(csv_cell(cell.toStdString()));
        });
    };
    QByteArray bytes = line(table.columns).toUtf8() + "\r\n";
    for (const QStringList& row : table.rows)
        bytes += line(row).toUtf8() + "\r\n";
    return bytes;
}

QString to_tab_separated(const ChartTable& table)
{
    QString text = table.columns.join(u'\t') + u'\n';
    for (const QStringList& row : table.rows)
        text += joined(row, u'\t', pasted) + u'\n';
    return text;
}

QString to_html(const ChartTable& table)
{
    const auto line = [](const QStringList& cells, const QString& tag) {
        QString text = QStringLiteral("<tr>");
        for (const QString& cell : cells)
            text += u'<' + tag + u'>' + pasted(cell).toHtmlEscaped() + QStringLiteral("</") + tag +
                    u'>';
        return text + QStringLiteral("</tr>\n");
    };
    QString text = QStringLiteral("<meta charset=\"utf-8\">\n<table>\n") +
                   line(table.columns, QStringLiteral("th"));
    for (const QStringList& row : table.rows)
        text += line(row, QStringLiteral("td"));
    return text + QStringLiteral("</table>\n");
}

}  // namespace undertone::charts
