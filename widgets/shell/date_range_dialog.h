#pragma once

#include "core/time.h"

#include <QDialog>

class QDateEdit;

namespace undertone::shell {

/// Asks for the first and the last day of a chart; OK is there only while they are in order.
class DateRangeDialog : public QDialog {
    Q_OBJECT
public:
    DateRangeDialog(Date from, Date to, QWidget* parent = nullptr);

    [[nodiscard]] Date from() const;
    [[nodiscard]] Date to() const;

private:
    QDateEdit* from_;
    QDateEdit* to_;
};

}  // namespace undertone::shell
