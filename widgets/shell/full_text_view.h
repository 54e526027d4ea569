#pragma once

#include <QTextEdit>
#include <QWheelEvent>

namespace undertone::shell {

/// Words as high as they are: what they stand in scrolls, not they.
class FullTextView : public QTextEdit {
public:
    explicit FullTextView(QWidget* parent) : QTextEdit(parent)
    {
        setReadOnly(true);
        setFrameShape(QFrame::NoFrame);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        document()->setDocumentMargin(0);
        viewport()->setAutoFillBackground(false);
        setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        setTabChangesFocus(true);
    }
    void fit() { setFixedHeight(int(document()->size().height()) + 2); }

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        QTextEdit::resizeEvent(event);
        fit();
    }
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

}  // namespace undertone::shell
