#pragma once

#include "view/desk.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace undertone::shell {

/// An instrument that nothing here knows yet: its symbol, name, exchange and currency, which a source
/// of prices is asked for where this workspace fetches. Accepted: it is added. GUI thread.
class AddInstrumentDialog : public QDialog {
    Q_OBJECT
public:
    /// `symbol` as somebody typed it. The desk outlives it.
    AddInstrumentDialog(view::Desk& desk, const QString& symbol, QWidget* parent = nullptr);
    ~AddInstrumentDialog() override;

    [[nodiscard]] Symbol symbol() const;

    void accept() override;

private:
    [[nodiscard]] Instrument instrument() const;
    void show_instrument(const Instrument& instrument);
    void suggest();
    void look_up();
    void take(Result<ingest::Probe> probe);
    void say(const QString& words);

    view::Desk& desk_;
    std::vector<view::Exchange> exchanges_;
    QLineEdit* symbol_;
    QPushButton* look_up_;
    QLineEdit* name_;
    QComboBox* exchange_;
    QLineEdit* currency_;
    QLabel* note_;
    QDialogButtonBox* buttons_;
};

}  // namespace undertone::shell
