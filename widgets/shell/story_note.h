#pragma once

#include <QPlainTextEdit>
#include <QString>

namespace undertone::shell {

/// The user's own words on a story. Hidden while there are none and nobody writes. What was written counts
/// when the reader goes elsewhere or presses Ctrl+Enter; Esc leaves it as it was.
class StoryNote : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit StoryNote(QWidget* parent = nullptr);
    /// Does not take away what somebody is writing.
    void setNote(const QString& note);
    void edit();
    /// Of another story: what is being written counts for the one before.
    void finish();

signals:
    void written(const QString& note);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void leave();
    void fit();

    QString note_;
    bool is_editing_ = false;
};

}  // namespace undertone::shell
