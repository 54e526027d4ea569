#pragma once

#include "core/reference.h"

#include <QWidget>
#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;

namespace undertone::shell {

/// A field that finds instruments by symbol or name while one types: Up and Down choose a match,
/// Enter or a click takes it. Several may be typed or pasted. What cannot be matched stays in the
/// field and is named.
class SymbolPicker : public QWidget {
    Q_OBJECT
public:
    explicit SymbolPicker(const std::vector<Instrument>& instruments, QWidget* parent = nullptr);

    /// Shows it, empty and focused.
    void open();
    /// Words below the field: what became of the symbols just picked.
    void tell(const QString& words);

signals:
    void picked(const std::vector<undertone::Symbol>& symbols);
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showMatches();
    void take();
    void take(const Symbol& symbol);
    void leave();

    std::vector<Instrument> instruments_;
    QLineEdit* field_;
    QListWidget* matches_;
    QLabel* words_;
};

}  // namespace undertone::shell
