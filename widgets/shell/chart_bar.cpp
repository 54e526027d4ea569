#include "shell/chart_bar.h"

#include "charts/chart_data.h"
#include "charts/format.h"
#include "charts/theme.h"
#include "shell/command_box.h"
#include "shell/date_range_dialog.h"
#include "shell/flow_layout.h"

#include <QApplication>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPixmap>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace undertone::shell {
namespace {

using charts::from_utf8;

QToolButton* choice_button(const QString& text, const QString& name, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setObjectName(QStringLiteral("choice"));
    button->setText(text);
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    return button;
}

/// A line that ends in "…" where a narrow window has no room for all of it.
class ElidedLabel : public QLabel {
public:
    using QLabel::QLabel;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter,
                         fontMetrics().elidedText(text(), Qt::ElideRight, width()));
    }
};

/// A topic's hue as a dot, so that chips and heat bars are told to belong together.
QPixmap dot(const QColor& colour, qreal ratio)
{
    QPixmap pixmap(QSize(10, 10) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(QRectF(1, 1, 8, 8));
    return pixmap;
}

}  // namespace

class ChartBar::Impl {
public:
    Impl(ChartBar& owner, const std::vector<Instrument>& instruments_, std::vector<Topic> topics_)
        : bar(owner), instruments(instruments_), topics(std::move(topics_))
    {
        search = new CommandBox(instruments, topics, &bar);
        title = new ElidedLabel(&bar);
        title->setFont(charts::ui_font(15, QFont::DemiBold));
        title->setObjectName(QStringLiteral("elided"));
        title->setMinimumWidth(70);  // the symbol stays, the name may go
        price = new QLabel(&bar);
        price->setFont(charts::ui_font(15));
        price->setTextInteractionFlags(Qt::TextSelectableByMouse);

        auto* top = new QHBoxLayout;
        top->setSpacing(12);
        top->addWidget(title);
        top->addWidget(price);
        top->addStretch(1);
        add_ranges(*top);
        auto* below = new QHBoxLayout;
        below->setSpacing(4);
        topic_line = new FlowLayout(4);  // the user's own may be many
        add_topics();
        below->addLayout(topic_line, 1);
        below->addWidget(search, 0, Qt::AlignTop);

        lines = new QVBoxLayout(&bar);
        lines->setContentsMargins(12, 8, 12, 6);
        lines->setSpacing(6);
        lines->addLayout(top);
        lines->addLayout(below);

        connect(search, &CommandBox::symbolChosen, &bar, [this](const Symbol& symbol) {
            ChartChoice next = choice;
            next.query.symbol = symbol;
            choose(next);
        });
        connect(search, &CommandBox::topicChosen, &bar, [this](const TopicId& topic) {
            ChartChoice next = choice;
            next.query.topics = {topic};
            choose(next);
        });
        connect(search, &CommandBox::refused, &bar, &ChartBar::refused);
    }

    void add_ranges(QHBoxLayout& line)
    {
        ranges = new QButtonGroup(&bar);
        auto* group = new FlowLayout(2);
        for (std::size_t i = 0; i < range_buttons.size(); ++i) {
            const RangeButton& range = range_buttons[i];
            auto* button = choice_button(ChartBar::tr(range.text), ChartBar::tr(range.name), &bar);
            ranges->addButton(button, int(i));
            group->addWidget(button);
        }
        custom =
            choice_button(ChartBar::tr("Dates…"), ChartBar::tr("From one day to another"), &bar);
        ranges->addButton(custom, int(range_buttons.size()));
        group->addWidget(custom);
        line.addLayout(group);
        connect(ranges, &QButtonGroup::idClicked, &bar, [this](int id) { range_clicked(id); });
    }

    void add_topics()
    {
        topic_buttons = new QButtonGroup(&bar);
        topic_buttons->setExclusive(false);
        auto* all =
            choice_button(ChartBar::tr("All topics"), ChartBar::tr("Stories of all topics"), &bar);
        topic_buttons->addButton(all, 0);
        topic_line->addWidget(all);
        for (std::size_t i = 0; i < topics.size(); ++i) {
            const QString name = from_utf8(topics[i].name);
            auto* button = choice_button(name, ChartBar::tr("Stories about %1").arg(name), &bar);
            button->setToolTip(
                ChartBar::tr("Stories about %1; with Ctrl, of the others too").arg(name));
            button->setIconSize(QSize(10, 10));
            topic_buttons->addButton(button, int(i) + 1);
            topic_line->addWidget(button);
        }
        connect(topic_buttons, &QButtonGroup::idClicked, &bar, [this](int id) {
            ChartChoice next = choice;
            const bool more =
                QApplication::keyboardModifiers() & (Qt::ControlModifier | Qt::ShiftModifier);
            auto& chosen = next.query.topics;
            if (id == 0)
                chosen.clear();
            else if (const TopicId topic = topics[std::size_t(id) - 1].id; !more)
                chosen = {topic};
            else if (std::erase(chosen, topic) == 0)
                chosen.push_back(topic);
            choose(next);
        });
    }

    void remove_topics()
    {
        qDeleteAll(topic_buttons->buttons());
        delete topic_buttons;
    }

    void colour_topics()
    {
        for (std::size_t i = 0; i < topics.size(); ++i) {
            const QColor hue =
                charts::visible_on_ground(QColor(from_utf8(topics[i].colour)), theme);
            topic_buttons->button(int(i) + 1)->setIcon(QIcon(dot(hue, bar.devicePixelRatioF())));
        }
    }

    void range_clicked(int id)
    {
        ChartChoice next = choice;
        if (std::size_t(id) < range_buttons.size()) {
            next.newest = range_buttons[std::size_t(id)].newest;
            choose(next);
            return;
        }
        DateRangeDialog dialog(shown_from, shown_to, &bar);
        if (dialog.exec() == QDialog::Accepted) {
            next.newest.reset();
            next.query.from = dialog.from();
            next.query.to = dialog.to();
            choose(next);
        }
        bar.setChoice(choice);  // a cancelled dialog leaves its button unpressed
    }

    void choose(const ChartChoice& next)
    {
        choice = next;
        bar.setChoice(next);
        emit bar.choiceChanged(next);
    }

    ChartBar& bar;
    const std::vector<Instrument>& instruments;
    std::vector<Topic> topics;
    ChartChoice choice;
    Date shown_from{}, shown_to{};  ///< of the chart, for the dialog

    CommandBox* search = nullptr;
    QLabel* title = nullptr;
    QLabel* price = nullptr;
    QButtonGroup* ranges = nullptr;
    QToolButton* custom = nullptr;
    QVBoxLayout* lines = nullptr;
    FlowLayout* topic_line = nullptr;
    QButtonGroup* topic_buttons = nullptr;
    charts::Theme theme;
};

ChartBar::ChartBar(const std::vector<Instrument>& instruments, std::vector<Topic> topics,
                   QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("chartBar"));
    setAttribute(Qt::WA_StyledBackground);
    impl_ = std::make_unique<Impl>(*this, instruments, std::move(topics));
}

ChartBar::~ChartBar() = default;

void ChartBar::addLine(QWidget* controls) { impl_->lines->addWidget(controls); }

void ChartBar::setTheme(const charts::Theme& theme)
{
    impl_->theme = theme;
    impl_->colour_topics();
}

void ChartBar::updateInstruments() { impl_->search->setInstruments(impl_->instruments); }

void ChartBar::setTopics(std::vector<Topic> topics)
{
    impl_->remove_topics();
    impl_->topics = std::move(topics);
    impl_->search->setTopics(impl_->topics);
    impl_->add_topics();
    impl_->colour_topics();
}

void ChartBar::setChoice(const ChartChoice& choice)
{
    Impl& d = *impl_;
    d.choice = choice;
    if (!choice.newest) {
        d.shown_from = choice.query.from;
        d.shown_to = choice.query.to;
        d.custom->setText(charts::short_day_text(d.shown_from, charts::on_screen) +
                          QStringLiteral(" – ") +
                          charts::short_day_text(d.shown_to, charts::on_screen));
    } else {
        d.custom->setText(tr("Dates…"));
    }
    const auto range =
        std::find_if(range_buttons.begin(), range_buttons.end(),
                     [&](const RangeButton& one) { return choice.newest == one.newest; });
    // The custom button's id is one past the last.
    d.ranges->button(int(range - range_buttons.begin()))->setChecked(true);

    const auto& chosen = choice.query.topics;
    d.topic_buttons->button(0)->setChecked(chosen.empty());
    for (std::size_t i = 0; i < d.topics.size(); ++i)
        d.topic_buttons->button(int(i) + 1)
            ->setChecked(std::find(chosen.begin(), chosen.end(), d.topics[i].id) != chosen.end());
}

void ChartBar::setSnapshot(const view::ChartSnapshot* snapshot)
{
    Impl& d = *impl_;
    if (!snapshot || snapshot->bars.empty()) {
        d.title->setText(charts::from_utf8(d.choice.query.symbol.value));
        d.price->clear();
        return;
    }
    d.shown_from = snapshot->query.from;
    d.shown_to = snapshot->query.to;
    const QString symbol = charts::from_utf8(snapshot->instrument.symbol.value);
    const QString name = charts::from_utf8(snapshot->instrument.name);
    d.title->setText(symbol == name ? symbol : symbol + QStringLiteral("  ") + name);

    const auto& bars = snapshot->bars;
    const double close = bars.back().close;
    QPalette palette = d.price->palette();
    palette.setColor(QPalette::WindowText, QWidget::palette().color(QPalette::WindowText));
    if (!std::isfinite(close)) {
        d.price->setPalette(palette);
        d.price->setText(tr("no price"));
        d.price->setToolTip({});
        return;
    }
    QString text = charts::number_text(close, charts::price_decimals(close));
    if (const auto change = charts::session_change(*snapshot, int(bars.size()) - 1)) {
        text += QStringLiteral("  ") + charts::session_change_text(*snapshot, *change, {true});
        palette.setColor(QPalette::WindowText, charts::change_colour(*change, d.theme));
    }
    d.price->setPalette(palette);
    d.price->setText(text);
    d.price->setToolTip(tr("Close of %1, in %2, against the session before")
                            .arg(charts::day_text(date_of(bars.back().t), charts::on_screen),
                                 charts::from_utf8(snapshot->instrument.currency)));
}

CommandBox& ChartBar::commands() { return *impl_->search; }

}  // namespace undertone::shell
