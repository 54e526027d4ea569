#pragma once

#include <QTimer>
#include <QWidget>

class QAbstractItemView;
class QLabel;

namespace undertone::charts {
struct Theme;
}

namespace undertone::shell {

class SearchHelp;
class StoryFilters;

/// The search box over the stories with its help, its filters and what is wrong with what was typed.
/// GUI thread.
class StorySearchBar : public QWidget {
    Q_OBJECT
public:
    explicit StorySearchBar(QWidget* parent = nullptr);

    void setTheme(const charts::Theme& theme);
    /// Where Down leads to.
    void setList(QAbstractItemView* list);
    [[nodiscard]] StoryFilters& filters() { return *filters_; }

    [[nodiscard]] QString text() const;
    [[nodiscard]] bool is_searching() const { return !text().trimmed().isEmpty(); }
    void setText(const QString& text);
    void setMistake(const QString& words);  ///< empty: there is none
    void focusBox();
    void clear();  ///< and ready for other words
    void ask();    ///< at once, if there is something to ask

signals:
    void asked();    ///< somebody has paused typing, pressed Enter or switched a filter
    void cleared();  ///< nothing is searched any more

private:
    class Box;
    Box* box_;
    SearchHelp* help_;
    StoryFilters* filters_;
    QLabel* mistake_;
    QTimer pause_;
};

}  // namespace undertone::shell
