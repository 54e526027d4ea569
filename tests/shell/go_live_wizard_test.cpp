#include "shell/go_live_wizard.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace undertone::shell {
namespace {

using testing::ElementsAre;

Source source(const std::string& id, const std::string& format, bool enabled)
{
    Source one;
    one.id = {id};
    one.name = "The " + id;
    one.format = format;
    one.url = "https://a.example/";
    one.enabled = enabled;
    return one;
}

class GoLiveWizardTest : public testing::Test {
protected:
    explicit GoLiveWizardTest(const std::string& missing = {})
        : wizard({"/home/you/live",
                  {{{}, "Chips", {{"NVDA"}, {"AMD"}}}, {{}, "Power", {{"VST"}}}},
                  {source("wire", "feed", true), source("wizard_test_keyed", "tiingo", false)},
                  "Undertone/0.1 (desktop news reader)",
                  {},
                  missing})
    {
        wizard.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&wizard));
    }
    void next() { QTest::mouseClick(wizard.button(QWizard::NextButton), Qt::LeftButton); }
    void back() { QTest::mouseClick(wizard.button(QWizard::BackButton), Qt::LeftButton); }
    QString title() { return wizard.currentPage()->findChild<QLabel*>("heading")->text(); }
    /// Ticks or unticks by the space bar, as a user without a mouse does.
    void toggle(int row)
    {
        auto* list = wizard.currentPage()->findChild<QListWidget*>();
        list->setFocus();
        list->setCurrentRow(row);
        QTest::keyClick(list, Qt::Key_Space);
    }
    void type_contact(const QString& text)
    {
        auto* field = wizard.findChild<QLineEdit*>("contact");
        field->clear();
        QTest::keyClicks(field, text);
    }
    QString text(const char* name)
    {
        return wizard.findChild<QLabel*>(QLatin1String(name))->text();
    }

    GoLiveWizard wizard;
};

class GoLiveWithoutKeyStoreTest : public GoLiveWizardTest {
protected:
    GoLiveWithoutKeyStoreTest() : GoLiveWizardTest("no key store runs on this system") {}
};

TEST_F(GoLiveWizardTest, ListsSourcesContactAndKeysAreChosen)
{
    EXPECT_EQ(title(), "What do you follow?");
    toggle(1);
    next();
    EXPECT_EQ(title(), "Where may it look?");
    toggle(1);
    next();
    EXPECT_EQ(title(), "Who asks?");
    type_contact("you@example.com");
    EXPECT_TRUE(text("contact_words").contains("(desktop news reader; you@example.com)"));
    next();
    EXPECT_EQ(title(), "Keys");
    auto* key = wizard.findChild<QLineEdit*>("wizard_test_keyed");
    ASSERT_NE(key, nullptr);
    EXPECT_EQ(key->echoMode(), QLineEdit::Password);
    QTest::keyClicks(key, "SECRET");
    next();
    EXPECT_EQ(title(), "Ready");
    EXPECT_TRUE(text("ready").contains("Watchlists: 1"));
    EXPECT_TRUE(text("ready").contains("Sources: 2"));
    EXPECT_FALSE(text("ready").contains("SECRET"));
    QTest::mouseClick(wizard.button(QWizard::FinishButton), Qt::LeftButton);
    EXPECT_EQ(wizard.result(), int(QDialog::Accepted));

    const LiveChoice choice = wizard.choice();
    ASSERT_EQ(choice.lists.size(), 1u);
    EXPECT_EQ(choice.lists[0].name, "Chips");
    EXPECT_THAT(choice.sources, ElementsAre(SourceId{"wire"}, SourceId{"wizard_test_keyed"}));
    EXPECT_EQ(choice.contact, "you@example.com");
    EXPECT_EQ(choice.keys.at({"wizard_test_keyed"}), "SECRET");
}

TEST_F(GoLiveWizardTest, AContactThatIsNoneIsSaidAndNoStepOnIsMade)
{
    next();
    next();
    type_contact("me)@example.com");
    EXPECT_TRUE(text("contact_words").contains("no contact"));
    next();
    EXPECT_EQ(title(), "Who asks?");
    type_contact({});
    next();
    EXPECT_EQ(title(), "Ready") << "none is a choice too, and nobody wants a key";
    back();
    EXPECT_EQ(title(), "Who asks?");
    EXPECT_EQ(wizard.choice().contact, "");
    EXPECT_THAT(wizard.choice().sources, ElementsAre(SourceId{"wire"}));
}

TEST_F(GoLiveWithoutKeyStoreTest, TheEnvironmentsVariableIsNamed)
{
    next();
    toggle(1);
    next();
    next();
    ASSERT_EQ(title(), "Keys");
    QStringList words;
    for (const auto* label : wizard.currentPage()->findChildren<QLabel*>())
        words << label->text();
    EXPECT_TRUE(words.join(' ').contains("UNDERTONE_KEY_WIZARD_TEST_KEYED"));
    EXPECT_TRUE(words.join(' ').contains("no key store runs"));
    EXPECT_EQ(wizard.currentPage()->findChild<QLineEdit*>(), nullptr);
}

}  // namespace
}  // namespace undertone::shell
