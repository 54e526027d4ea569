// What people do at the desk, from an empty profile, by mouse and keys alone, and what they find when they
// open it again. tests/README.md has the table. Under Xvfb mouse and keys are real (hands.h).
#include "charts/overlay_chart.h"
#include "cli_process.h"
#include "desk_parts.h"
#include "desk_window.h"
#include "shell/notice_bar.h"
#include "shell/own_label_row.h"
#include "shell/reasons_table.h"
#include "shell/stories_panel.h"
#include "shell/story_pane.h"
#include "shell/symbol_rows.h"
#include "support/files.h"
#include "view/story_view.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <algorithm>

namespace undertone::test {
namespace {

using testing::HasSubstr;

constexpr auto patience = 20'000;  // ms

class JourneyTest : public testing::Test {
protected:
    void SetUp() override { ASSERT_TRUE(desk.wait_for_chart()); }

    static bool wait_for(const std::function<bool()>& there)
    {
        return QTest::qWaitFor(there, patience);
    }
    void reopen()
    {
        desk.reopen();
        ASSERT_TRUE(desk.wait_for_chart());
        const auto& notice = part<shell::NoticeBar>();
        EXPECT_FALSE(notice.isVisible()) << notice.text().toStdString();
    }
    template <class Part>
    [[nodiscard]] Part& part()
    {
        return *desk.window().findChild<Part*>();
    }
    [[nodiscard]] shell::StoriesPanel& stories() { return part<shell::StoriesPanel>(); }
    [[nodiscard]] QAbstractItemView& list() { return *stories().findChild<QAbstractItemView*>(); }
    [[nodiscard]] QStringList titles()
    {
        QStringList all;
        for (int row = 0; row < list().model()->rowCount(); ++row)
            all << list().model()->index(row, 0).data().toString();
        return all;
    }
    [[nodiscard]] QString shown_title()
    {
        const view::StoryItem* story = part<shell::StoryPane>().story();
        return story ? QString::fromStdString(story->story.story.content.title) : QString();
    }
    void click_row(QAbstractItemView& view, int row)
    {
        hands::click(view.viewport(), view.visualRect(view.model()->index(row, 0)).center());
    }
    /// Types a search and waits until each story listed has the word.
    void search(const QString& text, const QString& word)
    {
        desk.press(Qt::Key_F, Qt::ControlModifier);
        hands::keys(box(), text);
        ASSERT_TRUE(finds(word));
    }
    bool finds(const QString& word)
    {
        return wait_for([&] {
            const auto items = stories().stories();
            return items && !items->empty() && box()->text().contains(word) &&
                   std::all_of(items->begin(), items->end(), [&](const view::StoryItem& one) {
                       const StoryDraft& words = one.story.story.content;
                       return QString::fromStdString(words.title + words.summary + words.text)
                           .contains(word, Qt::CaseInsensitive);
                   });
        });
    }
    [[nodiscard]] QLineEdit* box() { return desk.find<QLineEdit>("Search all stories"); }

    DeskWindow desk;
};

TEST_F(JourneyTest, AddAList)
{
    auto rows = [&] { return desk.window().findChild<shell::SymbolRows*>(); };
    const auto shown = [&] {
        QStringList symbols;
        for (int row = 0; rows() && row < rows()->model()->rowCount(); ++row)
            symbols << rows()->model()->index(row, 0).data().toString();
        return symbols;
    };
    click_row(*rows(), 1);
    ASSERT_TRUE(desk.wait_for_chart());
    hands::key(rows(), Qt::Key_N, Qt::ControlModifier);
    auto* name = desk.find<QLineEdit>("Name of the watchlist");
    ASSERT_TRUE(name && name->hasFocus());
    hands::keys(name, "Memory");
    hands::key(name, Qt::Key_Return);
    EXPECT_EQ(shown(), QStringList());
    hands::key(QApplication::focusWidget(), Qt::Key_Insert);
    auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    ASSERT_TRUE(field);
    hands::keys(field, "micron");
    hands::key(field, Qt::Key_Return);
    hands::keys(field, "AMD");
    hands::key(field, Qt::Key_Return);
    hands::key(field, Qt::Key_Escape);
    EXPECT_EQ(shown(), (QStringList{"MU", "AMD"}));

    reopen();
    EXPECT_EQ(desk.find<QComboBox>("Watchlist")->currentText(), "Memory");
    EXPECT_EQ(shown(), (QStringList{"MU", "AMD"}));
}

TEST_F(JourneyTest, FindAStory)
{
    search("topic:stargate venture", "venture");
    const QStringList found = titles();
    hands::key(box(), Qt::Key_Down);
    EXPECT_TRUE(list().hasFocus());
    EXPECT_EQ(shown_title(), found[0]);
    const auto chip = [&] { return stories().findChild<QToolButton*>("filterChip"); };
    EXPECT_TRUE(chip()->isVisible());

    reopen();
    EXPECT_EQ(box()->text(), "topic:stargate venture");
    EXPECT_TRUE(finds("venture"));
    EXPECT_EQ(titles(), found);
    EXPECT_TRUE(wait_for([&] { return shown_title() == found[0]; }));
    ASSERT_TRUE(chip() && chip()->isVisible());
    hands::click(chip());
    EXPECT_EQ(box()->text(), "venture");
}

TEST_F(JourneyTest, WhyThisScore)
{
    const auto reasons = [&] {
        QStringList all;
        const auto* model = part<shell::ReasonsTable>().model();
        for (int row = 0; row < model->rowCount(); ++row)
            for (int column = 0; column < model->columnCount(); ++column)
                all << model->index(row, column).data().toString();
        return all;
    };
    /// Clicks the session of DeepSeek and the second of its stories.
    const auto ask = [&] {
        const int day = desk.chart().barHolding(midnight_utc(*date_from_iso("2025-01-27")));
        hands::click(&desk.chart(), desk.chart().barPosition(day));
        ASSERT_TRUE(wait_for([&] {
            const auto items = stories().stories();
            return items && items->size() > 3 &&
                   std::all_of(items->begin(), items->end(), [](const view::StoryItem& one) {
                       return to_iso(one.session.date) == "2025-01-27";
                   });
        }));
        click_row(list(), 1);
        ASSERT_TRUE(wait_for([&] { return shown_title() == titles()[1] && !reasons().isEmpty(); }));
    };
    ask();
    const view::StoryItem& story = *part<shell::StoryPane>().story();
    ASSERT_TRUE(story.mention);
    const view::Explanation why = view::explain(*story.mention);
    double sum = why.intercept + why.rounding;
    for (const auto& line : why.lines)
        sum += line.weight;
    EXPECT_NEAR(sum, why.log_odds, 1e-9);
    EXPECT_LT(std::abs(why.rounding), 0.01);
    const QString title = shown_title();
    const QStringList before = reasons();

    reopen();
    ask();
    EXPECT_EQ(shown_title(), title);
    EXPECT_EQ(reasons(), before);
}

TEST_F(JourneyTest, CorrectAScore)
{
    const auto answers = [&] { return part<shell::OwnLabelRow>().findChildren<QPushButton*>(); };
    search("stargate venture", "venture");
    const auto can_answer = [&] {
        return !titles().isEmpty() && shown_title() == titles()[0] && answers().size() == 3 &&
               answers()[0]->isEnabled();
    };
    ASSERT_TRUE(wait_for(can_answer));
    const QString title = shown_title();
    hands::click(answers()[0]);
    EXPECT_TRUE(answers()[0]->isChecked());

    reopen();
    ASSERT_TRUE(wait_for([&] { return can_answer() && answers()[0]->isChecked(); }));
    EXPECT_EQ(shown_title(), title);
    const std::string file = (desk.folder() / "own.jsonl").string();
    const CliRun left =
        run_cli({"corrections", "--export", file, "--workspace", desk.folder().string()});
    ASSERT_EQ(left.exit, 0) << left.err;
    EXPECT_THAT(read_file(file), HasSubstr(title.toStdString()));
    EXPECT_THAT(read_file(file), HasSubstr(R"("labels":{"NVDA":"negative"})"));
}

TEST_F(JourneyTest, NewTopic)
{
    in_dialog<QDialog>([&] { choose_in_menu(desk, "Topic", QString::fromUtf8("Topics…")); },
                       [](QDialog& dialog) {
                           hands::click(dialog.findChild<QPushButton*>("add"));
                           hands::keys(dialog.findChild<QLineEdit*>("name"), "New chips");
                           hands::click(dialog.findChild<QPlainTextEdit*>("terms"));
                           hands::keys(dialog.findChild<QPlainTextEdit*>("terms"), "Blackwell");
                           press_button(dialog, QDialogButtonBox::Ok);
                       });
    const auto button = [&] { return desk.find<QToolButton>("Stories about New chips"); };
    ASSERT_TRUE(wait_for([&] { return button() && button()->isVisible(); }));
    hands::click(button());
    ASSERT_TRUE(desk.wait_for_chart());
    EXPECT_EQ(desk.chart().snapshot()->topic->id.value, "new_chips");
    ASSERT_TRUE(wait_for([&] { return desk.chart().snapshot()->stories > 0; }));
    const int told = desk.chart().snapshot()->stories;

    reopen();
    EXPECT_EQ(desk.chart().snapshot()->topic->name, "New chips");
    EXPECT_EQ(desk.chart().snapshot()->stories, told);
    EXPECT_TRUE(button()->isChecked());
}

TEST_F(JourneyTest, Export)
{
    const auto file = [&](const char* name) { return desk.folder() / "leaves" / name; };
    std::filesystem::create_directory(desk.folder() / "leaves");
    for (const auto& [name, magic] :
         {std::pair{"chart.pdf", "%PDF"}, std::pair{"chart.png", "\x89PNG"}}) {
        export_to(desk, QString::fromStdString(file(name).string()));
        const std::string bytes = read_file(file(name));
        EXPECT_EQ(bytes.substr(0, 4), magic) << name;
        EXPECT_GT(bytes.size(), 10'000u) << name;
    }

    reopen();
    QString offered;
    in_dialog<QDialog>([&] { desk.press(Qt::Key_E, Qt::ControlModifier); },
                       [&](QDialog& dialog) {
                           for (auto* edit : dialog.findChildren<QLineEdit*>())
                               if (edit->accessibleName() == "File")
                                   offered = edit->text();
                           press_button(dialog, QDialogButtonBox::Cancel);
                       });
    EXPECT_THAT(offered.toStdString(), testing::StartsWith(file("").string()))
        << "where the last one went";
    export_to(desk, QString::fromStdString(file("again.png").string()));
    EXPECT_EQ(read_file(file("again.png")), read_file(file("chart.png"))) << "the same chart";
}

}  // namespace
}  // namespace undertone::test
