// Every text of the desk in every language, and what a user sees of a change.
#include "shell/languages.h"

#include "charts/format.h"
#include "shell/keys_dialog.h"
#include "support/files.h"
#include "view/dates.h"
#include "view/number_text.h"
#include "view/phrase_text.h"
#include "view/words.h"

#include <gtest/gtest.h>
#include <QApplication>
#include <QFile>
#include <QMainWindow>
#include <QProcess>
#include <QRegularExpression>
#include <QSettings>
#include <QXmlStreamReader>

#include <set>

namespace undertone::shell {
namespace {

struct Text {
    QString context, source;
    QStringList forms;  ///< one, or one for each plural form
    bool finished = true;
    bool has_comment = false;
};

std::vector<Text> texts_of(const QString& file)
{
    QFile in(file);
    EXPECT_TRUE(in.open(QIODevice::ReadOnly)) << file.toStdString();
    QXmlStreamReader xml(&in);
    std::vector<Text> texts;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto name = xml.name();
        if (name == u"name")
            context = xml.readElementText();
        else if (name == u"message")
            texts.push_back({context, {}, {}, true, false});
        else if (name == u"comment")
            texts.back().has_comment = true;
        else if (name == u"source")
            texts.back().source = xml.readElementText();
        else if (name == u"translation") {
            texts.back().finished = !xml.attributes().hasAttribute(QStringLiteral("type"));
            QString text;
            while (
                !(xml.readNext() == QXmlStreamReader::EndElement && xml.name() == u"translation")) {
                if (xml.tokenType() == QXmlStreamReader::StartElement)
                    texts.back().forms << xml.readElementText();
                else if (xml.isCharacters())
                    text += xml.text();
            }
            if (texts.back().forms.isEmpty())
                texts.back().forms << text;
        }
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    return texts;
}

QString file_of(const QString& code)
{
    return QStringLiteral(UNDERTONE_RESOURCE_DIR "/translations/undertone_%1.ts").arg(code);
}

/// The user's choice stays what it is.
void own_settings()
{
    static const test::TemporaryFolder folder;
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope,
                       QString::fromStdString(folder.path().string()));
}

class LanguagesTest : public testing::TestWithParam<const char*> {
protected:
    void SetUp() override { own_settings(); }
    [[nodiscard]] QString code() const { return QLatin1String(GetParam()); }
    void TearDown() override
    {
        choose_language(QStringLiteral("en"));
        load_language(*qApp);
    }
};

/// What lupdate finds in the sources today is all there.
TEST_P(LanguagesTest, HasEveryTextOfTheProgram)
{
    const QString lupdate = QStringLiteral(UNDERTONE_LUPDATE);
    if (!QFile::exists(lupdate))
        GTEST_SKIP() << "lupdate is not installed";
    const test::TemporaryFolder folder;
    const QString copy = QString::fromStdString((folder.path() / "now.ts").string());
    ASSERT_TRUE(QFile::copy(file_of(code()), copy));
    QProcess process;
    process.setWorkingDirectory(QStringLiteral(UNDERTONE_RESOURCE_DIR "/.."));
    process.start(
        lupdate, {"-silent", "-no-obsolete", "-disable-heuristic", "sametext", "-disable-heuristic",
                  "similartext", "-I", ".", "-I", "models", "-I", "widgets", "-tr-function-alias",
                  "tr+=words,tr+=of", "app", "widgets", "models", "-ts", copy});
    ASSERT_TRUE(process.waitForFinished(60'000));
    ASSERT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
    const auto texts = texts_of(copy);
    ASSERT_GT(texts.size(), 500u);
    for (const Text& one : texts) {
        // Phrase::of() where lupdate loses its way, or takes a literal argument for a comment.
        EXPECT_NE(one.context, "Phrase") << one.source.toStdString();
        EXPECT_FALSE(one.context == "undertone::Phrase" && one.has_comment)
            << one.source.toStdString();
        EXPECT_TRUE(one.finished) << one.context.toStdString() << ": " << one.source.toStdString();
        for (const QString& form : one.forms)
            EXPECT_FALSE(form.isEmpty()) << one.source.toStdString();
    }
}

/// What is filled in ("%1") or is markup stands in each translation too.
TEST_P(LanguagesTest, KeepsWhatIsFilledIn)
{
    static const QRegularExpression marks(QStringLiteral("%L?\\d|%n|</?[a-z0-9]+>"));
    const auto marks_of = [&](const QString& text) {
        std::multiset<QString> found;
        for (auto i = marks.globalMatch(text); i.hasNext();)
            found.insert(i.next().captured());
        return found;
    };
    for (const Text& one : texts_of(file_of(code())))
        for (const QString& form : one.forms)
            EXPECT_EQ(marks_of(form), marks_of(one.source)) << form.toStdString();
}

TEST_P(LanguagesTest, IsSpokenByWindowsMadeAfterTheChoice)
{
    QMainWindow window;
    choose_language(QStringLiteral("en"));
    load_language(*qApp);
    EXPECT_EQ(KeysDialog(&window).windowTitle(), "Keys");
    choose_language(code());
    load_language(*qApp);
    EXPECT_EQ(chosen_language(), code());
    const QString title = KeysDialog(&window).windowTitle();
    EXPECT_FALSE(title.isEmpty());
    EXPECT_NE(title, "Keys");
}

TEST_P(LanguagesTest, IsSpokenByErrors)
{
    choose_language(code());
    load_language(*qApp);
    const Phrase what = Phrase::of("“%1” is not among the instruments", "%1 NVDA");
    const Phrase nested =
        Phrase::of("The key cannot be kept: %1", Phrase::of("no key store runs on this system"));
    for (const Phrase& phrase : {what, nested})
        EXPECT_NE(view::translated(phrase).toStdString(), phrase.english());
    EXPECT_TRUE(view::translated(what).contains(QLatin1String("%1 NVDA")));
    EXPECT_FALSE(view::translated(nested).contains(QLatin1String("key store")));
    const Error error{ErrorKind::io, what, Phrase("its own\nwords"), {}, {}};
    EXPECT_TRUE(view::in_words(error).startsWith(view::translated(what)));
    EXPECT_TRUE(view::in_words(error).endsWith(QLatin1String("its own words")));
}

TEST_P(LanguagesTest, WritesDatesAsItDoesAndLeavesNumbersAndPagesAlone)
{
    choose_language(code());
    load_language(*qApp);
    const bool german = code() == QLatin1String("de");
    const Date day = date_from_iso("2025-01-27").value(), later = day + std::chrono::days(50);
    EXPECT_EQ(view::date_text(day), german ? "27. Jan. 2025" : "2025年1月27日");
    EXPECT_EQ(view::weekday_date_text(day), german ? "Mo., 27. Jan. 2025" : "2025年1月27日 周一");
    EXPECT_EQ(charts::short_day_text(day, charts::on_screen), view::date_text(day));
    EXPECT_EQ(charts::days_text(day, later, charts::on_screen),
              german ? "27. Jan. 2025 – 18. März 2025" : "2025年1月27日 – 2025年3月18日");
    EXPECT_EQ(charts::day_text(day, {}), "Mon 27 Jan 2025");
    EXPECT_EQ(charts::days_text(day, later, {}), "27 Jan – 18 Mar 2025");
    EXPECT_EQ(view::in_words(day), "27 Jan 2025");
    EXPECT_EQ(view::number_text(1234.5, 2), "1,234.50");
}

INSTANTIATE_TEST_SUITE_P(All, LanguagesTest, testing::Values("de", "zh_CN"));

TEST(Languages, AnUnknownChoiceIsTheSystems)
{
    own_settings();
    choose_language(QStringLiteral("tlh"));
    EXPECT_EQ(chosen_language(), QString());
    choose_language(QStringLiteral("en"));
}

}  // namespace
}  // namespace undertone::shell
