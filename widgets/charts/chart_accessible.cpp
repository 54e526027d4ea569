#include "charts/chart_accessible.h"

#include "charts/overlay_chart.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace undertone::charts {
namespace {

class ChartAccessible : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    explicit ChartAccessible(OverlayChart& chart)
        : QAccessibleWidget(&chart, QAccessible::Chart), chart_(chart)
    {
        QObject::connect(&chart, &OverlayChart::currentBarChanged, &chart, [&chart](int bar) {
            QAccessibleValueChangeEvent event(&chart, bar);
            QAccessible::updateAccessibility(&event);
        });
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface*>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? chart_.readOut(bar()) : QAccessibleWidget::text(kind);
    }

    [[nodiscard]] QVariant currentValue() const override { return bar(); }
    void setCurrentValue(const QVariant& value) override
    {
        chart_.setCurrentBar(qBound(0, value.toInt(), last()));
    }
    [[nodiscard]] QVariant minimumValue() const override { return 0; }
    [[nodiscard]] QVariant maximumValue() const override { return last(); }
    [[nodiscard]] QVariant minimumStepSize() const override { return 1; }

private:
    [[nodiscard]] int last() const
    {
        const auto snapshot = chart_.snapshot();
        return snapshot && !snapshot->bars.empty() ? static_cast<int>(snapshot->bars.size()) - 1
                                                   : 0;
    }
    /// The one that the line at the top speaks of: without a crosshair, the last.
    [[nodiscard]] int bar() const
    {
        return chart_.currentBar() >= 0 ? chart_.currentBar() : last();
    }

    OverlayChart& chart_;
};

QAccessibleInterface* make(const QString&, QObject* object)
{
    auto* chart = qobject_cast<OverlayChart*>(object);
    return chart ? new ChartAccessible(*chart) : nullptr;
}

}  // namespace

void install_chart_accessibility() { QAccessible::installFactory(make); }

}  // namespace undertone::charts
