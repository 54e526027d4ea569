#pragma once

#include "charts/overlay_chart.h"
#include "charts/sample_snapshot.h"

#include <QApplication>
#include <QTest>
#include <QWheelEvent>

#include <gtest/gtest.h>

namespace undertone::test {

/// A chart as a user has it: shown, active, sized.
class ChartWindow : public testing::Test {
protected:
    ChartWindow()
    {
        chart.resize(1280, 720);
        chart.setSnapshot(snapshot);
        chart.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&chart));
        chart.activateWindow();
        chart.setFocus();
    }

    void wheel(QPointF at, int delta_y)
    {
        QWheelEvent event(at, chart.mapToGlobal(at), QPoint(), QPoint(0, delta_y), Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(&chart, &event);
    }

    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {})
    {
        take(from, to, modifiers);
        QTest::mouseRelease(&chart, Qt::LeftButton, modifiers, to);
    }

    /// A drag whose button is still down.
    void take(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mousePress(&chart, Qt::LeftButton, modifiers, from);
        for (int step = 1; step <= 7; ++step)
            QTest::mouseMove(&chart, from + (to - from) * step / 7);
    }

    void key(Qt::Key key) { QTest::keyClick(&chart, key); }

    std::shared_ptr<view::ChartSnapshot> snapshot = sample_snapshot();
    charts::OverlayChart chart;
    int crash = bar_of(*snapshot, "2025-01-27");
};

}  // namespace undertone::test
