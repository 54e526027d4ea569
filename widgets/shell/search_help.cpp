#include "shell/search_help.h"

#include "charts/theme.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScreen>

#include <algorithm>
#include <utility>

namespace undertone::shell {

SearchHelp::SearchHelp(QWidget* parent) : QFrame(parent, Qt::Popup)
{
    setFrameShape(QFrame::StyledPanel);
    setObjectName(QStringLiteral("searchHelp"));
    setAccessibleName(tr("How to search"));
    const std::pair<QString, QString> rows[] = {
        {QStringLiteral("nvidia tariff"), tr("both words, in title, summary or text")},
        {QStringLiteral("tariff*"), tr("words that begin so")},
        {QStringLiteral("\"export controls\""), tr("these words in this order")},
        {QStringLiteral("NEAR(nvidia ban, 5)"), tr("at most 5 words between them")},
        {QStringLiteral("chip OR gpu"), tr("one of the two; ( ) group")},
        {QStringLiteral("-rumour"), tr("without that word")},
        {QStringLiteral("symbol:NVDA"), tr("about that company; company:nvidia too")},
        {QStringLiteral("topic:deepseek"), tr("of that topic")},
        {QStringLiteral("source:reuters"), tr("from there; -source: leaves out")},
        {QStringLiteral("is:unread"), tr("not read; also starred, noted, read, demo")},
        {QStringLiteral("session:post"), tr("after the close; also pre, regular, closed")},
        {QStringLiteral("tone:<-0.5"), tr("bad news; also > <= >=")},
        {QStringLiteral("after:2025-01-27"), tr("from that day on; before: until the day before")}};
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(14, 12, 14, 12);
    grid->setHorizontalSpacing(18);
    grid->setVerticalSpacing(5);
    int row = 0;
    for (const auto& [example, meaning] : rows) {
        auto* left = new QLabel(example);
        left->setTextFormat(Qt::PlainText);
        left->setFont(charts::ui_font(12, QFont::DemiBold));
        auto* right = new QLabel(meaning);
        right->setTextFormat(Qt::PlainText);
        right->setObjectName(QStringLiteral("faint"));
        grid->addWidget(left, row, 0);
        grid->addWidget(right, row++, 1);
    }
    auto* end =
        new QLabel(tr("Accents and capitals make no difference. Down goes to the list, Esc "
                      "clears the search."));
    end->setObjectName(QStringLiteral("faint"));
    end->setWordWrap(true);
    grid->addWidget(end, row, 0, 1, 2);
}

void SearchHelp::showBelow(const QWidget& widget)
{
    adjustSize();
    const QRect screen = widget.screen()->availableGeometry();
    QPoint at = widget.mapToGlobal(QPoint(widget.width() - width(), widget.height() + 4));
    at.setX(std::clamp(at.x(), screen.left(), std::max(screen.left(), screen.right() - width())));
    move(at);
    show();
}

void SearchHelp::keyPressEvent(QKeyEvent*) { close(); }

}  // namespace undertone::shell
