#pragma once

#include "view/chart_snapshot.h"
#include "view/tone_shares_model.h"

#include <QDialog>
#include <memory>

class QLabel;
class QTableView;

namespace undertone::shell {

/// "What made this tone": the mentions behind a point of the tone's line, with the weights that make
/// its parts, which add up to it. Stays open beside the chart and follows it.
class ToneDialog : public QDialog {
    Q_OBJECT
public:
    explicit ToneDialog(QWidget* parent = nullptr);
    /// `chart`: whose tone it is.
    void showTone(std::shared_ptr<const view::ToneBreakdown> tone, const view::ChartSnapshot& chart);

private:
    QLabel* heading_;
    QLabel* method_;
    QTableView* table_;
    view::ToneSharesModel model_;
};

}  // namespace undertone::shell
