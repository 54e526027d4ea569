#pragma once

#include <QLayout>
#include <QList>

namespace undertone::shell {

/// Items one after the other like words: those that do not fit go into a next line, so that a window
/// need not be as wide as all of them.
class FlowLayout : public QLayout {
public:
    /// `spacing`: pixels between two items, and between two lines.
    explicit FlowLayout(int spacing);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override;
    [[nodiscard]] bool hasHeightForWidth() const override;
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;     ///< all in one line
    [[nodiscard]] QSize minimumSize() const override;  ///< the widest item
    void setGeometry(const QRect& area) override;

private:
    /// Walks the lines of an area; returns their height.
    int flow(const QRect& area, bool place) const;

    QList<QLayoutItem*> items_;
};

}  // namespace undertone::shell
