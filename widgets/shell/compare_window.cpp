#include "shell/compare_window.h"

#include "charts/format.h"
#include "shell/notice_bar.h"
#include "shell/shown_export.h"
#include "view/phrase_text.h"

#include <QButtonGroup>
#include <QCloseEvent>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QRegularExpression>
#include <QSettings>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace undertone::shell {
namespace {

using charts::ComparedForm;
using charts::from_utf8;

constexpr auto geometry_key = "compare/geometry";
constexpr auto symbols_key = "compare/symbols";
constexpr auto form_key = "compare/small_multiples";

QString joined(const std::vector<Symbol>& symbols)
{
    QStringList names;
    for (const Symbol& symbol : symbols)
        names.append(from_utf8(symbol.value));
    return names.join(QStringLiteral(", "));
}

std::vector<Symbol> symbols_in(const QString& text)
{
    static const QRegularExpression between(QStringLiteral("[\\s,;]+"));
    std::vector<Symbol> symbols;
    for (const QString& one : text.toUpper().split(between, Qt::SkipEmptyParts)) {
        const Symbol symbol{one.toStdString()};
        if (std::find(symbols.begin(), symbols.end(), symbol) == symbols.end())
            symbols.push_back(symbol);
    }
    return symbols;
}

/// Of the same times; what moves on with the newest bar is the same.
bool same_range(const ChartChoice& a, const ChartChoice& b)
{
    const bool same = a.newest
                          ? a.newest == b.newest
                          : !b.newest && a.query.from == b.query.from && a.query.to == b.query.to;
    return same && a.auto_length == b.auto_length && a.query.length == b.query.length;
}

}  // namespace

CompareWindow::CompareWindow(view::Desk& desk, QSettings& settings, QWidget* parent)
    : QWidget(parent, Qt::Window), desk_(desk), settings_(settings)
{
    setWindowTitle(tr("Compare – Undertone"));
    make_parts();
    fill_lists();
    resize(1100, 680);
    restoreGeometry(settings_.value(geometry_key).toByteArray());
    set_form(settings_.value(form_key).toBool() ? ComparedForm::small_multiples
                                                : ComparedForm::one_plot);
    symbols_ = symbols_in(settings_.value(symbols_key).toString());
    typed_ = !symbols_.empty();
    field_->setText(joined(symbols_));
    connect(&desk_, &view::Desk::watchlistsChanged, this, &CompareWindow::fill_lists);
}

CompareWindow::~CompareWindow() = default;

void CompareWindow::make_parts()
{
    lists_ = new QComboBox(this);
    lists_->setAccessibleName(tr("Watchlist to compare"));
    lists_->setToolTip(tr("Compare the symbols of a watchlist"));
    field_ = new QLineEdit(this);
    field_->setAccessibleName(tr("Symbols to compare"));
    field_->setPlaceholderText(tr("Symbols, like NVDA, AMD, AVGO"));
    field_->setClearButtonEnabled(true);
    const auto button = [this](const QString& text, const QString& tip) {
        auto* made = new QToolButton(this);
        made->setText(text);
        made->setToolTip(tip);
        made->setObjectName(QStringLiteral("choice"));
        made->setCheckable(true);
        return made;
    };
    one_plot_ = button(tr("One plot"), tr("Up to eight prices, rebased to 100"));
    multiples_ = button(tr("Small multiples"), tr("A small plot for each, on shared axes"));
    auto* forms = new QButtonGroup(this);
    forms->addButton(one_plot_);
    forms->addButton(multiples_);
    words_ = new QLabel(this);
    words_->setWordWrap(true);
    words_->setContentsMargins(8, 0, 8, 4);
    chart_ = new charts::ComparedChart(this);
    notice_ = new NoticeBar(this);
    export_ = new ShownExport(*chart_, *notice_, settings_, [this] { return shown(); });
    addAction(export_->to_file);  // its key is the whole window's
    auto* leave = new QToolButton(this);
    leave->setText(tr("Export"));
    leave->setObjectName(QStringLiteral("choice"));
    leave->setToolTip(tr("Into a file, or onto the clipboard"));
    leave->setPopupMode(QToolButton::InstantPopup);
    auto* ways = new QMenu(leave);
    ways->addActions({export_->to_file, export_->as_picture, export_->as_table});
    leave->setMenu(ways);

    auto* line = new QHBoxLayout;
    line->setContentsMargins(8, 6, 8, 6);
    line->addWidget(lists_);
    line->addWidget(field_, 1);
    line->addWidget(one_plot_);
    line->addWidget(multiples_);
    line->addWidget(leave);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addLayout(line);
    lines->addWidget(words_);
    lines->addWidget(notice_);
    lines->addWidget(chart_, 1);

    connect(lists_, &QComboBox::activated, this, &CompareWindow::choose_list);
    connect(field_, &QLineEdit::returnPressed, this, &CompareWindow::take_typed);
    connect(one_plot_, &QToolButton::clicked, this, [this] { set_form(ComparedForm::one_plot); });
    connect(multiples_, &QToolButton::clicked, this,
            [this] { set_form(ComparedForm::small_multiples); });
    connect(chart_, &charts::ComparedChart::symbolActivated, this, &CompareWindow::symbolActivated);
    connect(chart_, &charts::ComparedChart::crosshairMoved, this, &CompareWindow::crosshairMoved);
}

void CompareWindow::fill_lists()
{
    lists_->clear();
    lists_->addItem(tr("A watchlist…"));
    for (const Watchlist& list : desk_.watchlists())
        lists_->addItem(from_utf8(list.name));
}

void CompareWindow::choose_list(int index)
{
    if (index < 1 || std::size_t(index) > desk_.watchlists().size())
        return;
    symbols_ = desk_.watchlists()[std::size_t(index - 1)].symbols;
    typed_ = true;
    field_->setText(joined(symbols_));
    lists_->setCurrentIndex(0);  // from here on the symbols are what the field says
    if (symbols_.size() > charts::Compared::most_in_one_plot)
        set_form(ComparedForm::small_multiples);
    ask();
}

void CompareWindow::take_typed()
{
    symbols_ = symbols_in(field_->text());
    typed_ = !symbols_.empty();
    field_->setText(joined(symbols_));
    if (!typed_)
        follow(choice_);
    else
        ask();
    chart_->setFocus();
}

void CompareWindow::set_form(ComparedForm form)
{
    const bool small = form == ComparedForm::small_multiples;
    (small ? multiples_ : one_plot_)->setChecked(true);
    settings_.setValue(form_key, small);
    chart_->setForm(form);
    show_all();
}

void CompareWindow::follow(const ChartChoice& choice)
{
    other_range_ |= !same_range(choice_, choice);
    choice_ = choice;
    if (!typed_) {  // what the chart's symbol stands in: the first list with it
        symbols_ = {choice.query.symbol};
        for (const Watchlist& list : desk_.watchlists()) {
            if (std::find(list.symbols.begin(), list.symbols.end(), choice.query.symbol) ==
                list.symbols.end())
                continue;
            symbols_ = list.symbols;
            break;
        }
        field_->setText(joined(symbols_));
    }
    if (isVisible())
        ask();
}

void CompareWindow::refresh()
{
    if (isVisible())
        ask();
}

void CompareWindow::ask()
{
    ++round_;
    missing_ = symbols_.size();
    charts_.clear();
    failures_.clear();
    if (symbols_.empty())
        return show_all();
    for (const Symbol& symbol : symbols_) {
        ChartChoice one = choice_;
        one.query.symbol = symbol;
        one.query.watchlist.reset();  // each has its own tone
        one.query.benchmark.reset();
        desk_.askChartFor("compare/" + symbol.value, one,
                          [self = QPointer(this), symbol, round = round_](Result<Chart> chart) {
                              if (self && round == self->round_)
                                  self->take(symbol, std::move(chart));
                          });
    }
}

void CompareWindow::take(const Symbol& symbol, Result<Chart> chart)
{
    --missing_;
    if (chart)
        charts_[symbol] = std::move(*chart);
    else
        failures_.append(view::in_words(chart.error()));
    if (missing_ == 0)
        show_all();
}

void CompareWindow::show_all()
{
    if (missing_ > 0)
        return;  // the last answer will show them
    std::vector<Chart> shown;
    for (const Symbol& symbol : symbols_)
        if (const auto found = charts_.find(symbol); found != charts_.end())
            shown.push_back(found->second);
    QStringList words = failures_;
    constexpr std::size_t most = charts::Compared::most_in_one_plot;
    if (chart_->form() == ComparedForm::one_plot && shown.size() > most) {
        words.append(tr("One plot tells eight apart: the first eight of %1 are shown.")
                         .arg(qlonglong(shown.size())));
        shown.resize(most);
    }
    words_->setText(words.join(u'\n'));
    words_->setVisible(!words.isEmpty());
    const bool enabled = !shown.empty();
    if (other_range_ && enabled) {
        chart_->setCharts(std::move(shown));
        other_range_ = false;
    } else {
        chart_->updateCharts(std::move(shown));
    }
    for (QAction* action : {export_->to_file, export_->as_picture, export_->as_table})
        action->setEnabled(enabled);
}

std::optional<Shown> CompareWindow::shown() const
{
    const auto data = chart_->compared();
    if (!data)
        return std::nullopt;
    const charts::ShownBars stretch{chart_->firstShown(), chart_->lastShown()};
    const auto as_shown = [stretch](charts::ExportOptions options) {
        options.shown = stretch;
        return options;
    };
    return Shown{
        charts::export_name(*data, as_shown({})),
        [=, form = chart_->form()](const QString& path, const charts::ExportOptions& options) {
            return charts::export_compared(data, form, path, as_shown(options));
        },
        [=, form = chart_->form()](const charts::ExportOptions& options) {
            return charts::compared_image(data, form, as_shown(options));
        },
        [=] { return charts::compared_table(*data, stretch); }};
}

void CompareWindow::setTheme(const charts::Theme& theme) { chart_->setTheme(theme); }

void CompareWindow::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    ask();
}

void CompareWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();  // what the chart had to leave, it has left
    else
        QWidget::keyPressEvent(event);
}

void CompareWindow::closeEvent(QCloseEvent* event)
{
    settings_.setValue(geometry_key, saveGeometry());
    settings_.setValue(symbols_key, typed_ ? joined(symbols_) : QString());
    QWidget::closeEvent(event);
}

}  // namespace undertone::shell
