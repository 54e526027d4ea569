#pragma once

#include "core/error.h"

#include <QFrame>

class QLabel;

namespace undertone::shell {

/// What went wrong, above the chart until it is closed or told otherwise; never a box in the way.
class NoticeBar : public QFrame {
    Q_OBJECT
public:
    explicit NoticeBar(QWidget* parent = nullptr);
    void tell(const Error& error);
    void tell(const QString& words);
    [[nodiscard]] QString text() const;

private:
    QLabel* words_;
};

}  // namespace undertone::shell
