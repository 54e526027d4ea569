// The overlay chart, offscreen at 1600x900: frames of a year of one-minute bars with every layer, beside
// a drawing of the same primitives by drawLine and fillRect, and beside QCustomPlot where it is
// installed. Every time is CPU time. Prints a line for each figure with its bar.
//
//     chart_bench [--quick]        all of it; --quick: few frames, to see that it runs
//     chart_bench --first N        first chart of N daily bars, in a process of its own: prints ms
//     chart_bench --draw BARS      pans the minute chart with that many bars on show, for a profiler
//     chart_bench --memory         what the chart of the minute bars takes: prints MB, MB
#include "chart_baseline.h"
#include "chart_walk.h"
#include "charts/compared_frame.h"
#include "charts/frame.h"
#include "charts/overlay_chart.h"
#include "charts/shown_bars.h"
#ifdef UNDERTONE_QCUSTOMPLOT
#include "qcustomplot_peer.h"
#endif

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QProcess>
#include <QWheelEvent>

#include <unistd.h>
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <functional>

namespace undertone::bench {
namespace {

using charts::ChartData;
using charts::ChartFonts;
using charts::Frame;
using charts::OverlayChart;
using charts::Theme;

constexpr int minute_bars = 98'280;  // 252 sessions of 390
constexpr QSize size(1600, 900);
bool quick = false;

double cpu_milliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) * 1e-6;
}

/// The CPU time of each of several frames.
class Frames {
public:
    template <class Draw>
    void add(Draw draw)
    {
        const double before = cpu_milliseconds();
        draw();
        times_.push_back(cpu_milliseconds() - before);
    }
    [[nodiscard]] std::size_t count() const { return times_.size(); }
    [[nodiscard]] double median() const { return share(0.5); }
    [[nodiscard]] double p95() const { return share(0.95); }

private:
    [[nodiscard]] double share(double of_all) const
    {
        std::vector<double> sorted = times_;
        std::sort(sorted.begin(), sorted.end());
        return sorted[static_cast<std::size_t>(of_all * double(sorted.size() - 1))];
    }
    std::vector<double> times_;
};

void print(const std::string& what, double measured, const char* unit, double bar)
{
    std::printf("%-52s %8.2f %-5s bar <= %g%s\n", what.c_str(), measured, unit, bar,
                measured <= bar ? "" : "   MISSED");
    std::fflush(stdout);
}

class BaselineView : public QWidget {
public:
    void show_frame(Frame frame)
    {
        frame_ = std::move(frame);
        words_ = words_of(frame_);
    }
    [[nodiscard]] const Frame& frame() const { return frame_; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        if (frame_.data)
            paint_baseline(painter, frame_, words_);
    }

private:
    Frame frame_;
    std::vector<PixelRun> words_;
};

void wheel(OverlayChart& chart, int angle)
{
    const QPointF at = QPointF(chart.rect().center());
    QWheelEvent event(at, at, {}, {0, angle}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                      false);
    QApplication::sendEvent(&chart, &event);
}

/// One chart with its baseline and, where it is there, its peer: the same bars on show in all.
class Stage {
public:
    explicit Stage(std::shared_ptr<const view::ChartSnapshot> snapshot)
        : data_(std::make_shared<const ChartData>(snapshot))
#ifdef UNDERTONE_QCUSTOMPLOT
          ,
          peer_(*snapshot, size.width(), size.height())
#endif
    {
        baseline_.setAttribute(Qt::WA_OpaquePaintEvent);
        for (QWidget* widget : widgets()) {
            widget->resize(size);
            widget->show();
        }
        chart.setTheme(Theme::dark_theme());
        chart.setSnapshot(std::move(snapshot));
        QApplication::processEvents();
        chart.repaint();
    }

    struct Times {
        Frames ours, baseline, peer;
    };

    /// What the user did, then its frame; the same stretch by the others.
    void time(Times& times, const std::function<void()>& act)
    {
        times.ours.add([&] {
            act();
            chart.repaint();
        });
        baseline_.show_frame(frame());
        times.baseline.add([&] { baseline_.repaint(); });
#ifdef UNDERTONE_QCUSTOMPLOT
        const Frame& f = baseline_.frame();
        peer_.show(f.viewport.first(), f.viewport.last(), f.price_at(f.layout.price.bottom()),
                   f.price_at(f.layout.price.top()), f.volume_high);
        if (times.peer.count() < 12)  // its frames of a whole year take a second each
            times.peer.add([&] { peer_.draw(); });
#endif
    }

    /// Shows `bars` bars about the middle.
    void zoom_to(double bars)
    {
        for (int i = 0; i < 200 && shown() > bars * 1.05; ++i)
            wheel(chart, 120);
        chart.repaint();
    }
    [[nodiscard]] double shown() const { return chart.lastShown() - chart.firstShown(); }

    void mouse(QEvent::Type type, QPointF at, Qt::MouseButton button)
    {
        QMouseEvent event(type, at, at, button,
                          type == QEvent::MouseButtonRelease ? Qt::NoButton : button,
                          Qt::NoModifier);
        QApplication::sendEvent(&chart, &event);
    }
    void leave()
    {
        QEvent event(QEvent::Leave);
        QApplication::sendEvent(&chart, &event);
    }

    /// The share of pixels in which both pictures agree: no channel differs by more than 8 of 255.
    [[nodiscard]] double agreement()
    {
        leave();
        chart.repaint();
        baseline_.show_frame(frame());
        const QImage ours = chart.grab().toImage().convertToFormat(QImage::Format_RGB32);
        const QImage other = baseline_.grab().toImage().convertToFormat(QImage::Format_RGB32);
        qint64 same = 0;
        QImage differ(ours.size(), QImage::Format_Mono);
        differ.fill(0);
        for (int y = 0; y < ours.height(); ++y) {
            const auto* a = reinterpret_cast<const QRgb*>(ours.constScanLine(y));
            const auto* b = reinterpret_cast<const QRgb*>(other.constScanLine(y));
            for (int x = 0; x < ours.width(); ++x) {
                const bool alike = std::abs(qRed(a[x]) - qRed(b[x])) <= 8 &&
                                   std::abs(qGreen(a[x]) - qGreen(b[x])) <= 8 &&
                                   std::abs(qBlue(a[x]) - qBlue(b[x])) <= 8;
                same += alike;
                differ.setPixel(x, y, alike ? 0 : 1);
            }
        }
        if (const char* folder = std::getenv("UNDERTONE_CHART_PICTURES")) {
            const QString stem =
                QString::fromLocal8Bit(folder) + QStringLiteral("/%1").arg(qRound(shown()));
            ours.save(stem + QStringLiteral("-ours.png"));
            other.save(stem + QStringLiteral("-baseline.png"));
            differ.save(stem + QStringLiteral("-differ.png"));
        }
        return double(same) / (double(ours.width()) * ours.height());
    }

    OverlayChart chart;

private:
    [[nodiscard]] Frame frame() const
    {
        charts::Viewport viewport(data_->bars());
        viewport.show(chart.firstShown(), chart.lastShown());
        return charts::make_frame(
            data_, viewport,
            {QSizeF(size), Theme::dark_theme(), ChartFonts::screen(), true, chart.style()});
    }
    std::vector<QWidget*> widgets()
    {
        return {&chart, &baseline_
#ifdef UNDERTONE_QCUSTOMPLOT
                ,
                &peer_.widget()
#endif
        };
    }

    std::shared_ptr<const ChartData> data_;
    BaselineView baseline_;
#ifdef UNDERTONE_QCUSTOMPLOT
    QCustomPlotPeer peer_;
#endif
};

/// A drag to and fro; each frame a mouse move.
void pan(Stage& stage, Stage::Times& times)
{
    const int frames = quick ? 4 : 120;
    const QPointF middle(size.width() / 2.0, size.height() / 2.0);
    stage.mouse(QEvent::MouseButtonPress, middle, Qt::LeftButton);
    for (int i = 0; i < frames; ++i) {
        const double away = 7.0 * (i < frames / 2 ? i + 2 : frames - i + 2);
        stage.time(times, [&] {
            stage.mouse(QEvent::MouseMove, middle + QPointF(away, 0), Qt::LeftButton);
        });
    }
    stage.mouse(QEvent::MouseButtonRelease, middle, Qt::LeftButton);
    stage.leave();
}

/// From all bars in to a session and out again, a notch of the wheel a frame.
void zoom(Stage& stage, Stage::Times& times)
{
    for (int round = 0; round < (quick ? 1 : 2); ++round)
        for (const int angle : {120, -120})
            for (int i = 0; i < (quick ? 3 : 24); ++i)
                stage.time(times, [&] { wheel(stage.chart, angle); });
    stage.leave();
}

void full_range(Stage& stage, Stage::Times& times)
{
    stage.chart.fit();
    stage.chart.repaint();
    for (int i = 0; i < (quick ? 2 : 30); ++i)
        stage.time(times, [&] { stage.chart.setTheme(Theme::dark_theme()); });
}

void crosshair(Stage& stage, Frames& frames)
{
    for (int i = 0; i < (quick ? 4 : 300); ++i)
        frames.add([&] {
            stage.mouse(QEvent::MouseMove, QPointF(200 + 4 * i % 1200, 300 + i % 200),
                        Qt::NoButton);
            stage.chart.repaint();
        });
    stage.leave();
}

/// `ratio` and `milliseconds` 0: no bar of its own.
void tell(const std::string& what, const Stage::Times& times, double ratio, double milliseconds)
{
    const double ours = times.ours.median(), baseline = times.baseline.median();
    std::printf("%-52s %8.2f ms    drawLine and fillRect %.2f ms\n", what.c_str(), ours, baseline);
    if (ratio > 0)
        print("  times that drawing", ours / baseline, "", ratio);
    if (milliseconds > 0)
        print("  95th of 100 frames", times.ours.p95(), "ms", milliseconds);
#ifdef UNDERTONE_QCUSTOMPLOT
    std::printf("%-52s %8.2f ms\n", "  QCustomPlot", times.peer.median());
    print("  of QCustomPlot's time", ours / times.peer.median(), "", 1);
#endif
}

/// False where the pictures differ too much for the comparison to mean anything.
bool agrees(Stage& stage, const char* what)
{
    const double share = stage.agreement();
    const bool enough = share >= 0.99;
    std::printf("%-52s %8.3f %%     bar >= 99%s\n",
                (std::string("  both pictures agree, ") + what).c_str(), 100 * share,
                enough ? "" : "   MISSED");
    return enough;
}

double resident_megabytes()
{
    long pages = 0, resident = 0;
    std::ifstream("/proc/self/statm") >> pages >> resident;
    return double(resident) * double(sysconf(_SC_PAGESIZE)) / 1e6;
}

/// Asks this program for figures in a process of its own.
std::vector<double> ask(const QStringList& arguments)
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), arguments);
    process.waitForFinished(-1);
    std::vector<double> figures;
    for (const QByteArray& word : process.readAllStandardOutput().simplified().split(' '))
        figures.push_back(word.toDouble());
    return figures;
}

/// From data in hand to the frame on the window, fonts and all.
int first_chart(int bars)
{
    const auto snapshot = daily_walk(bars);
    QWidget window;
    window.resize(size);
    window.show();
    QApplication::processEvents();
    const double before = cpu_milliseconds();
    OverlayChart chart(&window);
    chart.resize(size);
    chart.setSnapshot(snapshot);
    chart.show();
    chart.repaint();
    std::printf("%f\n", cpu_milliseconds() - before);
    return 0;
}

/// Our frames alone.
int draw(double bars)
{
    OverlayChart chart;
    chart.resize(size);
    chart.setSnapshot(minute_walk(minute_bars));
    chart.show();
    QApplication::processEvents();
    for (int i = 0; i < 200 && chart.lastShown() - chart.firstShown() > bars * 1.05; ++i)
        wheel(chart, 120);
    Frames frames;
    for (int i = 0; i < 400; ++i)
        frames.add([&] {
            QWheelEvent event({800, 450}, {800, 450}, {}, {i % 80 < 40 ? 12 : -12, 0}, Qt::NoButton,
                              Qt::NoModifier, Qt::NoScrollPhase, false);
            QApplication::sendEvent(&chart, &event);
            chart.repaint();
        });
    std::printf("%.2f ms\n", frames.median());
    return 0;
}

/// What the snapshot takes, and with the chart on show, looked at from near and far.
int memory()
{
    QWidget window;
    window.resize(size);
    window.show();
    QApplication::processEvents();
    const double before = resident_megabytes();
    const auto snapshot = minute_walk(minute_bars);
    const double with_data = resident_megabytes();
    OverlayChart chart(&window);
    chart.resize(size);
    chart.setSnapshot(snapshot);
    chart.show();
    for (int i = 0; i < 40; ++i) {
        wheel(chart, i < 20 ? 120 : -120);
        chart.repaint();
    }
    std::printf("%f %f\n", with_data - before, resident_megabytes() - before);
    return 0;
}

bool minutes()
{
    Stage stage(minute_walk(minute_bars));
    bool agree = true;
    Stage::Times all, pan_far, pan_near, zooms;
    full_range(stage, all);
    tell("98,280 one-minute bars, all on show: redraw", all, 1.5, 16);
    agree &= agrees(stage, "all");
    stage.zoom_to(20'000);
    pan(stage, pan_far);
    tell("20,000 of them on show: pan", pan_far, 1.5, 16);
    agree &= agrees(stage, "20,000");
    stage.zoom_to(390);
    pan(stage, pan_near);
    tell("390 of them on show: pan", pan_near, 1.5, 16);
    agree &= agrees(stage, "390");
    Frames moves;
    crosshair(stage, moves);
    print("390 of them on show: crosshair move", moves.median(), "ms", 1);
    stage.chart.fit();
    zoom(stage, zooms);
    tell("zoom steps between all and 390", zooms, 1.5, 16);
    return agree;
}

bool days()
{
    Stage stage(daily_walk(2'500));
    Stage::Times pans;
    stage.zoom_to(250);
    pan(stage, pans);
    tell("250 of 2,500 daily bars: pan", pans, 1.5, 16);
    return agrees(stage, "250 days");
}

/// Twenty years-long charts side by side, panned a session a frame.
void multiples()
{
    std::vector<std::shared_ptr<const view::ChartSnapshot>> charts;
    for (int i = 0; i < 20; ++i)
        charts.push_back(daily_walk(2'500));
    const auto data = std::make_shared<const charts::Compared>(std::move(charts));
    charts::Viewport viewport(data->times());
    viewport.zoom_at(data->times() / 2.0, 0.5);
    QPixmap pixmap(size);
    Frames frames;
    for (int i = 0; i < (quick ? 2 : 100); ++i) {
        viewport.pan_to(viewport.first() + 1);
        frames.add([&] {
            QPainter painter(&pixmap);
            const charts::ComparedFrame frame = charts::make_compared_frame(
                data, viewport,
                {QSizeF(size), Theme::dark_theme(), ChartFonts::screen(),
                 charts::ComparedForm::small_multiples, true});
            charts::paint_compared(painter, frame);
            charts::paint_compared_figures(painter, frame, -1);
        });
    }
    print("20 small multiples of 1,250 days: pan", frames.median(), "ms", 33);
    print("  95th of 100 frames", frames.p95(), "ms", 33);
}

int all()
{
    std::vector<double> firsts;
    for (int i = 0; i < (quick ? 1 : 7); ++i)
        firsts.push_back(ask({QStringLiteral("--first"), QStringLiteral("2500")}).at(0));
    std::sort(firsts.begin(), firsts.end());
    print("first chart of 2,500 daily bars", firsts[firsts.size() / 2], "ms", 100);
    const std::vector<double> taken = ask({QStringLiteral("--memory")});
    print("memory of 98,280 minute bars: data and chart", taken.at(1), "MB", 60);
    std::printf("  of which the data %.1f MB\n", taken.at(0));
#ifndef UNDERTONE_QCUSTOMPLOT
    std::puts("QCustomPlot is not installed (Debian: libqcustomplot-dev): left out");
#endif
    multiples();
    const bool agree = minutes() & days();
    return agree ? 0 : 1;
}

}  // namespace
}  // namespace undertone::bench

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == QLatin1String("--first"))
        return undertone::bench::first_chart(arguments[2].toInt());
    if (arguments.size() == 3 && arguments[1] == QLatin1String("--draw"))
        return undertone::bench::draw(arguments[2].toDouble());
    if (arguments.contains(QStringLiteral("--memory")))
        return undertone::bench::memory();
    undertone::bench::quick = arguments.contains(QStringLiteral("--quick"));
    return undertone::bench::all();
}
