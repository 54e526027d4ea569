#pragma once

#include <QLineEdit>
#include <functional>

namespace undertone::charts {

/// A line edited in place over the chart, and gone when it is done: Enter, and a click or the focus
/// elsewhere in the window, keep the words; Esc leaves them as they were.
class WordsEditor : public QLineEdit {
    Q_OBJECT
public:
    using Done = std::function<void(const QString& words)>;
    /// `done` is called at most once, with the words trimmed; not after Esc.
    WordsEditor(const QString& name, const QString& words, const QRect& place, Done done,
                QWidget* chart);

    /// Keeps the words, as a click elsewhere does.
    void keep() { finish(true); }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    /// Clicks in the window: what takes no focus is elsewhere too.
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void finish(bool keep);
    Done done_;
};

}  // namespace undertone::charts
