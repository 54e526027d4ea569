#pragma once

#include "core/error.h"
#include "core/reference.h"

#include <QLineEdit>
#include <vector>

namespace undertone::shell {

/// Finds an instrument by symbol or name as it is typed; Enter takes the first that fits.
class SymbolSearch : public QLineEdit {
    Q_OBJECT
public:
    /// `instruments` outlive it.
    explicit SymbolSearch(const std::vector<Instrument>& instruments, QWidget* parent = nullptr);

signals:
    void chosen(undertone::Symbol symbol);
    void refused(undertone::Error error);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void take(const QString& typed);

    const std::vector<Instrument>& instruments_;
};

}  // namespace undertone::shell
