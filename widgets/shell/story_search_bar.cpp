#include "shell/story_search_bar.h"

#include "charts/theme.h"
#include "shell/search_help.h"
#include "shell/story_filters.h"
#include "view/search_text.h"

#include <QAbstractItemView>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <functional>

namespace undertone::shell {
namespace {

constexpr int typing_pause = 150;  // ms; shorter than people notice, longer than between two keys

}  // namespace

/// Down leads from the words to the list that they find; Esc clears them; F1 says what may be written.
class StorySearchBar::Box : public QLineEdit {
public:
    using QLineEdit::QLineEdit;
    QAbstractItemView* list = nullptr;
    std::function<void()> help;

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        if (event->key() == Qt::Key_Down && list && list->isVisible())
            list->setFocus(Qt::OtherFocusReason);
        else if (event->key() == Qt::Key_Escape && !text().isEmpty())
            clear();
        else if (event->key() == Qt::Key_F1)
            help();
        else
            QLineEdit::keyPressEvent(event);
    }
};

StorySearchBar::StorySearchBar(QWidget* parent)
    : QWidget(parent),
      box_(new Box(this)),
      help_(new SearchHelp(this)),
      filters_(new StoryFilters(this)),
      mistake_(new QLabel(this))
{
    box_->setPlaceholderText(tr("Search all stories"));
    box_->setAccessibleName(tr("Search all stories"));
    box_->setClearButtonEnabled(true);
    box_->help = [this] { help_->showBelow(*box_); };
    auto* filter = new QToolButton(this);
    filter->setText(tr("Filter"));
    filter->setToolTip(tr("List only some of all stored stories"));
    filter->setMenu(&filters_->menu());
    filter->setPopupMode(QToolButton::InstantPopup);
    auto* help_button = new QToolButton(this);
    help_button->setText(QStringLiteral("?"));
    help_button->setToolTip(tr("How to search (F1)"));
    help_button->setAccessibleName(tr("How to search"));
    mistake_->setObjectName(QStringLiteral("searchMistake"));
    mistake_->setTextFormat(Qt::PlainText);
    mistake_->setWordWrap(true);
    mistake_->setMinimumWidth(1);
    mistake_->setFont(charts::ui_font(11));
    mistake_->hide();
    pause_.setSingleShot(true);
    pause_.setInterval(typing_pause);

    auto* line = new QHBoxLayout;
    line->setSpacing(4);
    line->addWidget(box_, 1);
    line->addWidget(filter);
    line->addWidget(help_button);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->addLayout(line);
    lines->addWidget(filters_);
    lines->addWidget(mistake_);

    connect(help_button, &QToolButton::clicked, this,
            [this, help_button] { help_->showBelow(*help_button); });
    connect(box_, &QLineEdit::textChanged, this, [this] {
        filters_->setText(text());
        if (is_searching())
            return pause_.start();
        pause_.stop();
        mistake_->hide();
        emit cleared();
    });
    connect(box_, &QLineEdit::returnPressed, this, &StorySearchBar::ask);
    connect(&pause_, &QTimer::timeout, this, &StorySearchBar::ask);
    connect(filters_, &StoryFilters::toggled, this, [this](const QString& filter, bool on) {
        box_->setText(on ? view::with_filter(text(), filter)
                         : view::without_filter(text(), filter));
        ask();
    });
}

void StorySearchBar::setTheme(const charts::Theme& theme)
{
    QPalette palette = mistake_->palette();
    palette.setColor(QPalette::WindowText, theme.down_text);
    mistake_->setPalette(palette);
}

void StorySearchBar::setList(QAbstractItemView* list) { box_->list = list; }
QString StorySearchBar::text() const { return box_->text(); }
void StorySearchBar::setText(const QString& text) { box_->setText(text); }

void StorySearchBar::setMistake(const QString& words)
{
    mistake_->setText(words);
    mistake_->setVisible(!words.isEmpty());
}

void StorySearchBar::focusBox()
{
    box_->setFocus(Qt::ShortcutFocusReason);
    box_->selectAll();
}

void StorySearchBar::clear()
{
    box_->clear();
    box_->setFocus(Qt::OtherFocusReason);
}

void StorySearchBar::ask()
{
    pause_.stop();
    if (is_searching())
        emit asked();
}

}  // namespace undertone::shell
