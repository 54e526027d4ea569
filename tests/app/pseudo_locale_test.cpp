// A language that nobody speaks: each text a good third longer, with accents, read from right to left.
// What it breaks, some real one will.
#include "desk_dialogs.h"
#include "view/number_text.h"

#include <gtest/gtest.h>
#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QGroupBox>
#include <QLabel>
#include <QTest>
#include <QTextLayout>
#include <QTranslator>

namespace undertone::test {
namespace {

class PseudoTranslator : public QTranslator {
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* context, const char* source, const char*,
                                    int) const override
    {
        if (!QByteArray(context).startsWith("undertone"))
            return {};  // Qt's own
        static const QHash<QChar, QChar> accents{{u'a', u'å'}, {u'e', u'é'}, {u'i', u'ï'},
                                                 {u'o', u'ö'}, {u'u', u'ü'}, {u'A', u'Å'},
                                                 {u'E', u'É'}, {u'O', u'Ö'}, {u'U', u'Ü'}};
        const QString english = QString::fromUtf8(source);
        if (english == QLatin1String("en"))
            return QStringLiteral("he");  // the names of days and months
        QString text;
        for (int i = 0; i < english.size(); ++i) {
            const bool is_mark = i > 0 && english[i - 1] == u'%';  // %n
            text += is_mark ? english[i] : accents.value(english[i], english[i]);
        }
        return text + QString((english.size() + 2) / 3, u'ö');
    }
};

bool scrolls(const QWidget& widget)
{
    for (const QWidget* one = widget.parentWidget(); one; one = one->parentWidget())
        if (qobject_cast<const QAbstractScrollArea*>(one))
            return true;
    return false;
}

/// What is not whole on the screen, by its text.
QStringList cut_off(const QWidget& window)
{
    QStringList cut;
    const auto say = [&](const QWidget& widget, const QString& text) {
        cut << QString::fromLatin1(widget.metaObject()->className()) + u' ' + widget.objectName() +
                   u' ' + text +
                   QStringLiteral(" %1 x %2 wants %3 x %4")
                       .arg(widget.width())
                       .arg(widget.height())
                       .arg(widget.sizeHint().width())
                       .arg(widget.sizeHint().height());
    };
    for (const QWidget* one : window.findChildren<QWidget*>()) {
        if (!one->isVisible() || one->visibleRegion().isEmpty() ||
            one->objectName() == QLatin1String("elided"))
            continue;
        if (const auto* label = qobject_cast<const QLabel*>(one);
            label && !label->text().isEmpty()) {
            const bool fits = label->wordWrap()
                                  ? label->heightForWidth(label->width()) <= label->height() + 1 ||
                                        scrolls(*label)
                                  : label->sizeHint().width() <= label->width() + 1;
            if (!fits)
                say(*one, label->text());
        } else if (const auto* button = qobject_cast<const QAbstractButton*>(one);
                   button && !button->text().isEmpty()) {
            if (button->sizeHint().width() > button->width() + 1)
                say(*one, button->text());
        } else if (const auto* box = qobject_cast<const QGroupBox*>(one)) {
            if (box->fontMetrics().horizontalAdvance(box->title()) > box->width())
                say(*one, box->title());
        }
        if (!scrolls(*one) && !one->isWindow() &&
            !window.rect()
                 .adjusted(-1, -1, 1, 1)
                 .contains(QRect(one->mapTo(&window, QPoint()), one->size())) &&
            (qobject_cast<const QLabel*>(one) || qobject_cast<const QAbstractButton*>(one)))
            say(*one, QStringLiteral("outside its window"));
    }
    return cut;
}

class PseudoLocaleTest : public testing::Test {
protected:
    PseudoLocaleTest()
    {
        qApp->installTranslator(&translator_);
        QApplication::setLayoutDirection(Qt::RightToLeft);
        desk_ = std::make_unique<DeskWindow>();
    }
    ~PseudoLocaleTest() override
    {
        desk_.reset();
        QApplication::setLayoutDirection(Qt::LeftToRight);
        qApp->removeTranslator(&translator_);
    }
    static void expect_whole(const QWidget& window, const QString& name)
    {
        // A text that has just come is laid out with the next events.
        EXPECT_TRUE(QTest::qWaitFor([&] { return cut_off(window).isEmpty(); }))
            << name.toStdString() << ":\n"
            << cut_off(window).join(u'\n').toStdString();
    }

    PseudoTranslator translator_;
    std::unique_ptr<DeskWindow> desk_;
};

TEST_F(PseudoLocaleTest, SignsStandBeforeTheirNumbersFromRightToLeft)
{
    EXPECT_EQ(view::signed_text(-0.31, 2), QStringLiteral("\u200e\u22120.31\u200e"));
    EXPECT_EQ(view::percent_text(0.024), QStringLiteral("\u200e+2.40\u00a0%\u200e"));
    QTextLayout layout(view::signed_text(-0.31, 2));
    QTextOption option;
    option.setTextDirection(Qt::RightToLeft);
    layout.setTextOption(option);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    EXPECT_LT(line.cursorToX(1), line.cursorToX(5)) << "the minus is left of the last digit";
}

TEST_F(PseudoLocaleTest, TheDeskHasRoomForLongWordsFromRightToLeft)
{
    ASSERT_TRUE(desk_->wait_for_chart());
    for (const QSize size : {QSize(1440, 860), QSize(1100, 680)}) {
        desk_->window().resize(size);
        QTest::qWait(50);
        EXPECT_LE(desk_->window().width(), size.width()) << "no text makes the window wider";
        expect_whole(desk_->window(), QStringLiteral("%1").arg(size.width()));
    }
}

TEST_F(PseudoLocaleTest, EachDialogOfTheMenusHasRoomToo)
{
    ASSERT_TRUE(desk_->wait_for_chart());
    EXPECT_GE(
        visit_dialogs(*desk_,
                      [](const QWidget& window) {
                          const QString name = window.windowTitle();
                          expect_whole(window, name);
                          EXPECT_LE(window.minimumSizeHint().width(), 1280) << name.toStdString();
                          EXPECT_LE(window.minimumSizeHint().height(), 760) << name.toStdString();
                      }),
        6);
}

}  // namespace
}  // namespace undertone::test
