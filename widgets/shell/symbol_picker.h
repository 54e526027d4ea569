#pragma once

#include "core/reference.h"

#include <QWidget>
#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace undertone::shell {

/// A field that finds instruments by symbol or name while one types: Up and Down choose a match,
/// Enter or a click takes it. Several may be typed or pasted. What cannot be matched stays in the
/// field, is named, and can be added by a click.
class SymbolPicker : public QWidget {
    Q_OBJECT
public:
    explicit SymbolPicker(const std::vector<Instrument>& instruments, QWidget* parent = nullptr);

    /// Shows it, empty and focused.
    void open();
    void setInstruments(const std::vector<Instrument>& instruments);
    /// Words below the field: what became of the symbols just picked.
    void tell(const QString& words);

signals:
    void picked(const std::vector<undertone::Symbol>& symbols);
    /// That is no instrument yet, as typed.
    void additionWanted(const QString& symbol);
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showMatches();
    void take();
    void take(const Symbol& symbol);
    void leave();
    void offer(const QString& unknown);

    std::vector<Instrument> instruments_;
    QLineEdit* field_;
    QListWidget* matches_;
    QLabel* words_;
    QPushButton* add_;
    QString unknown_;  ///< what the button adds
};

}  // namespace undertone::shell
