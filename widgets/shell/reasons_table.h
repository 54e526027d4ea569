#pragma once

#include "charts/theme.h"
#include "view/reasons_model.h"

#include <QTableView>
#include <memory>

namespace undertone::shell {

/// The sum that makes a score, as high as it has lines: it scrolls with what it stands in. Each
/// weight has a bar left or right of a zero line.
class ReasonsTable : public QTableView {
    Q_OBJECT
public:
    explicit ReasonsTable(QWidget* parent = nullptr);
    ~ReasonsTable() override;

    void setTheme(const charts::Theme& theme);
    void setMention(const std::optional<Mention>& mention);

signals:
    void reasonLit(
        int reason);  ///< index into Mention::reasons under the pointer or chosen; -1: none

protected:
    void leaveEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void fit();
    void light(const QModelIndex& index);

    class WeightDelegate;
    view::ReasonsModel model_;
    std::unique_ptr<WeightDelegate> weights_;
};

}  // namespace undertone::shell
