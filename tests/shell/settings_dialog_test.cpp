#include "shell/settings_dialog.h"

#include "shell/desk_fixture.h"
#include "shell/languages.h"
#include "shell/look.h"
#include "shell/setting_row.h"
#include "view/settings_file.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace undertone::shell {
namespace {

using test::patience;
using testing::ElementsAre;
using testing::IsEmpty;

class SettingsDialogTest : public testing::Test {
protected:
    explicit SettingsDialogTest(bool demo = false) : fixture({{}, false, demo, {}, store()})
    {
        dialog.show();
        dialog.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&dialog));
    }

    view::SettingsStore store()
    {
        return {[this]() -> Result<view::SettingValues> { return kept; },
                [this](const view::SettingValues& values) -> Result<view::RunSettings> {
                    if (refuses)
                        return fail(ErrorKind::io, "The disk is full", "free space");
                    kept = values;
                    return view::RunSettings{};
                }};
    }

    SettingRow* row(const char* id)
    {
        auto* found = dialog.findChild<SettingRow*>(QLatin1String(id));
        if (!found)
            throw std::runtime_error(std::string("no row of ") + id);
        return found;
    }
    QLineEdit* search()
    {
        for (auto* one : dialog.findChildren<QLineEdit*>())
            if (one->accessibleName() == "Search settings")
                return one;
        return nullptr;
    }
    void choose_group(const QString& name)
    {
        auto* list = dialog.findChild<QListWidget*>();
        const auto found = list->findItems(name, Qt::MatchExactly);
        ASSERT_EQ(found.size(), 1);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualItemRect(found.front()).center());
    }
    void type(const char* id, const QString& text)
    {
        auto* field = row(id)->findChild<QLineEdit*>();
        QTest::mouseClick(field, Qt::LeftButton);
        field->selectAll();
        text.isEmpty() ? QTest::keyClick(field, Qt::Key_Delete) : QTest::keyClicks(field, text);
    }
    void press(QDialogButtonBox::StandardButton which)
    {
        QTest::mouseClick(dialog.findChild<QDialogButtonBox*>()->button(which), Qt::LeftButton);
    }
    std::vector<std::string> shown()
    {
        std::vector<std::string> ids;
        for (auto* one : dialog.findChildren<SettingRow*>())
            if (one->isVisible())
                ids.push_back(one->setting().id);
        return ids;
    }
    QString words_of(const char* id)
    {
        QStringList all;
        for (auto* one : row(id)->findChildren<QLabel*>())
            if (one->isVisibleTo(row(id)))
                all << one->text();
        return all.join(u'\n');
    }
    QString note()
    {
        for (auto* one : dialog.findChildren<QLabel*>(QString(), Qt::FindDirectChildrenOnly))
            if (one->isVisible())
                return one->text();
        return {};
    }
    /// Does so in the file dialog that `open` brings, and in the message after it.
    void with_file(const char* button, const std::filesystem::path& path, QString* question,
                   const char* answer)
    {
        QTimer::singleShot(0, &dialog, [&] {
            auto* files = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
            if (!files)
                return;
            auto* name = files->findChild<QLineEdit*>("fileNameEdit");
            name->setText(QString::fromStdString(path.string()));
            QTimer::singleShot(0, &dialog, [this, question, answer] {
                auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
                if (!box)
                    return;
                *question = box->informativeText();
                for (QAbstractButton* one : box->buttons())
                    if (one->text() == answer)
                        QTest::mouseClick(one, Qt::LeftButton);
            });
            QTest::keyClick(name, Qt::Key_Return);
        });
        QTest::mouseClick(dialog.findChild<QPushButton*>(QLatin1String(button)), Qt::LeftButton);
    }

    view::SettingValues kept = {{"net/hostSpacing", "500"}};
    bool refuses = false;
    test::DeskFixture fixture;
    SettingsDialog dialog{fixture.desk()};
};

TEST_F(SettingsDialogTest, HasEachSettingInItsGroupWithAnAccessibleNameAndState)
{
    std::set<std::string> seen;
    auto* list = dialog.findChild<QListWidget*>();
    for (int i = 0; i < list->count(); ++i) {
        choose_group(list->item(i)->text());
        for (const std::string& id : shown())
            seen.insert(id);
        if (list->item(i)->text() != "Scoring")
            continue;
        // What the other engines make no use of is not shown.
        auto* engine = row("scoring/engine")->findChild<QComboBox*>();
        EXPECT_THAT(shown(), ElementsAre("scoring/engine"));
        engine->setCurrentText("A program");
        EXPECT_THAT(shown(), ElementsAre("scoring/engine", "scoring/command", "scoring/model",
                                         "scoring/timeout"));
        engine->setCurrentText("An endpoint");
        EXPECT_THAT(shown(), ElementsAre("scoring/engine", "scoring/address", "scoring/model",
                                         "scoring/timeout"));
        engine->setCurrentText("Built-in");
        seen.insert({"scoring/command", "scoring/address", "scoring/model", "scoring/timeout"});
    }
    for (const view::Setting& one : view::settings_table()) {
        EXPECT_TRUE(seen.contains(one.id)) << one.id;
        SettingRow* const its = row(one.id.c_str());
        bool is_named = false;
        for (auto* child : its->findChildren<QWidget*>())
            is_named = is_named || child->accessibleName() == one.name;
        EXPECT_TRUE(is_named) << one.id;
        EXPECT_EQ(its->value(), view::value_of(kept, one)) << one.id;
        EXPECT_TRUE(words_of(one.id.c_str())
                        .contains(one.id == "net/hostSpacing" ? "Changed. The default: 1000 ms"
                                                              : "As by default"))
            << one.id;
    }
}

TEST_F(SettingsDialogTest, NarrowsByWordsOfNamesAndExplanations)
{
    EXPECT_TRUE(search()->hasFocus());
    QTest::keyClicks(search(), "sent site");
    EXPECT_THAT(shown(), ElementsAre("net/contact"));
    search()->clear();
    QTest::keyClicks(search(), "CONTACT");
    EXPECT_THAT(shown(), ElementsAre("net/contact", "net/userAgent"));
    search()->clear();
    QTest::keyClicks(search(), "socks5");
    EXPECT_THAT(shown(), ElementsAre("net/proxy"));
    // Tab goes on to the found row, over the list of groups.
    QTest::keyClick(search(), Qt::Key_Tab);
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
    EXPECT_THAT(shown(), ElementsAre("net/proxy"));
    EXPECT_TRUE(row("net/proxy")->isAncestorOf(dialog.focusWidget()));
    search()->setFocus();
    QTest::keyClicks(search(), " xyzzy");
    EXPECT_THAT(shown(), IsEmpty());
    search()->clear();
    QTest::keyClicks(search(), "pause");
    QTest::keyClick(search(), Qt::Key_Tab);
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
    EXPECT_EQ(dialog.focusWidget(), row("net/hostSpacing")->findChild<QLineEdit*>());
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
    EXPECT_EQ(dialog.focusWidget(), row("net/hostSpacing")->findChild<QToolButton*>("reset"));
    choose_group("Appearance");  // which it was already
    EXPECT_EQ(shown().front(), "window/appearance");
    QTest::keyClicks(search(), "socks5");
    choose_group("Storage");
    EXPECT_EQ(search()->text(), "");
    EXPECT_THAT(shown(), ElementsAre("retention/textDays", "retention/databaseMb"));
}

TEST_F(SettingsDialogTest, KeepsWhatIsChosenAndTypedOnOk)
{
    QSignalSpy changed(&fixture.desk(), &view::Desk::settingsChanged);
    auto* look = row("window/appearance")->findChild<QComboBox*>();
    look->setFocus();
    QTest::keyClick(look, Qt::Key_Down);
    QTest::mouseClick(row("alerts/quiet")->findChild<QCheckBox*>(), Qt::LeftButton, {},
                      QPoint(8, row("alerts/quiet")->findChild<QCheckBox*>()->height() / 2));
    choose_group("Fetching");
    type("net/contact", " jo@example.com ");
    type("net/proxy", "socks5://127.0.0.1:1080");
    QTest::mouseClick(row("net/hostSpacing")->findChild<QToolButton*>("reset"), Qt::LeftButton);
    EXPECT_TRUE(words_of("net/hostSpacing").contains("As by default"));
    choose_group("Storage");
    type("retention/textDays", "365");
    press(QDialogButtonBox::Ok);
    EXPECT_FALSE(dialog.isVisible());
    EXPECT_EQ(kept["window/appearance"], "dark");
    EXPECT_EQ(kept["alerts/quiet"], "true");
    EXPECT_EQ(kept["net/contact"], "jo@example.com");
    EXPECT_EQ(kept["net/proxy"], "socks5://127.0.0.1:1080");
    EXPECT_EQ(kept["net/hostSpacing"], "1000");
    EXPECT_EQ(kept["retention/textDays"], "365");
    EXPECT_EQ(changed.size(), 1);
}

TEST_F(SettingsDialogTest, RefusesABadValueAtItsRowAndKeepsNothing)
{
    const auto before = kept;
    choose_group("Fetching");
    type("net/contact", "jo@example.com");
    type("net/hostSpacing", "often");
    EXPECT_TRUE(words_of("net/hostSpacing").contains("whole number from 0 to 600,000"));
    choose_group("Appearance");
    press(QDialogButtonBox::Ok);
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_EQ(kept, before);
    EXPECT_TRUE(note().contains("Pause at a host"));
    EXPECT_TRUE(row("net/hostSpacing")->isVisible());
    EXPECT_TRUE(row("net/hostSpacing")->findChild<QLineEdit*>()->hasFocus());
    type("net/hostSpacing", "250");
    QTest::keyClick(&dialog, Qt::Key_Return);
    EXPECT_FALSE(dialog.isVisible());
    EXPECT_EQ(kept["net/hostSpacing"], "250");
}

TEST_F(SettingsDialogTest, StaysOpenWhereItCannotBeKept)
{
    refuses = true;
    press(QDialogButtonBox::Ok);
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_TRUE(note().contains("The disk is full"));
}

TEST_F(SettingsDialogTest, KeepsNothingOnCancel)
{
    const auto before = kept;
    choose_group("Fetching");
    type("net/contact", "jo@example.com");
    QTest::keyClick(&dialog, Qt::Key_Escape);
    EXPECT_FALSE(dialog.isVisible());
    EXPECT_EQ(kept, before);
}

TEST_F(SettingsDialogTest, ExportsAndImportsAndShowsFirstWhatWouldChange)
{
    const test::TemporaryFolder folder;
    const auto file = folder.path() / "settings.json";
    choose_group("Fetching");
    type("net/proxy", "http://jo:secret@proxy.example:3128");
    QString question;
    with_file("export", file, &question, "");
    EXPECT_TRUE(note().contains("Exported to"));
    const std::string written = test::read_file(file);
    EXPECT_EQ(written.find("secret"), std::string::npos);
    EXPECT_NE(written.find("proxy.example:3128"), std::string::npos);

    type("net/proxy", "none");
    choose_group("Storage");
    type("retention/textDays", "365");
    with_file("import", file, &question, "Cancel");
    EXPECT_EQ(question,
              "Proxy: None → http://proxy.example:3128\nKeep texts for: 365 days → always");
    EXPECT_EQ(row("retention/textDays")->value(), "365");
    with_file("import", file, &question, "Take Over");
    EXPECT_EQ(row("retention/textDays")->value(), "");
    EXPECT_EQ(row("net/proxy")->value(), "http://proxy.example:3128");
    EXPECT_FALSE(kept.contains("net/proxy"));
    press(QDialogButtonBox::Ok);
    EXPECT_EQ(kept["net/proxy"], "http://proxy.example:3128");
}

TEST_F(SettingsDialogTest, RefusesAFileThatHoldsNoSettings)
{
    const test::TemporaryFolder folder;
    const auto file = folder.path() / "other.json";
    test::write_file(file, "{\"a\": 1}");
    QString question;
    with_file("import", file, &question, "Take Over");
    EXPECT_TRUE(note().contains("holds no settings of Undertone"));
    EXPECT_EQ(question, "");
}

class SettingsOfADemoTest : public SettingsDialogTest {
protected:
    SettingsOfADemoTest() : SettingsDialogTest(true) {}
};

TEST_F(SettingsOfADemoTest, SaysWhatNeedsALiveWorkspace)
{
    choose_group("Fetching");
    EXPECT_FALSE(row("net/proxy")->findChild<QComboBox*>()->isEnabled());
    EXPECT_TRUE(words_of("net/proxy").contains("Of a live workspace"));
    choose_group("Appearance");
    auto* look = row("window/appearance")->findChild<QComboBox*>();
    EXPECT_TRUE(look->isEnabled());
    const auto before = kept;
    press(QDialogButtonBox::Ok);
    EXPECT_EQ(kept["net/hostSpacing"], before.at("net/hostSpacing"));
}

TEST(SettingsChoices, AreThoseOfTheDesk)
{
    for (const view::Setting& setting : view::settings_table()) {
        if (setting.id == "window/appearance") {
            for (const view::SettingChoice& one : setting.choices)
                EXPECT_EQ(to_string(appearance_from(one.value)), one.value);
        }
        if (setting.id == "window/language") {
            EXPECT_EQ(languages().size() + 1, setting.choices.size());
        }
    }
}

}  // namespace
}  // namespace undertone::shell
