#include "shell/topics_dialog.h"

#include "charts/format.h"
#include "shell/topic_preview_pane.h"
#include "view/phrase_text.h"

#include <QColorDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

namespace undertone::shell {
namespace {

using charts::from_utf8;

/// Hues that stay apart from those that ship, taken in turn.
constexpr std::array<const char*, 6> hues = {"#c98b3c", "#5fa35a", "#cf6a4f",
                                             "#8f9440", "#7c8fb5", "#b06f8d"};

QString lines(const std::vector<std::string>& phrases)
{
    QStringList all;
    for (const std::string& one : phrases)
        all << from_utf8(one);
    return all.join(u'\n');
}

std::vector<std::string> phrases_of(const QPlainTextEdit& edit)
{
    std::vector<std::string> all;
    for (const QString& line : edit.toPlainText().split(u'\n'))
        if (const QString phrase = line.trimmed(); !phrase.isEmpty())
            all.push_back(phrase.toStdString());
    return all;
}

/// "Nuclear power" -> nuclear_power; another script's name -> topic. With a number where taken.
TopicId id_of(const QString& name, const std::vector<Topic>& topics)
{
    std::string word;
    for (const QChar c : name.toLower()) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            word += char(c.unicode());
        else if (!word.empty() && word.back() != '_')
            word += '_';
    }
    while (word.ends_with('_'))
        word.pop_back();
    if (word.empty())
        word = "topic";
    const auto taken = [&](const std::string& id) {
        return std::any_of(topics.begin(), topics.end(),
                           [&](const Topic& one) { return one.id.value == id; });
    };
    std::string id = word;
    for (int number = 2; taken(id); ++number)
        id = word + "_" + std::to_string(number);
    return {id};
}

/// A colour is a colour, chosen in a list or greyed.
QIcon square(const QColor& colour)
{
    QPixmap pixmap(14, 14);
    pixmap.fill(colour);
    QIcon icon;
    for (const QIcon::Mode mode : {QIcon::Normal, QIcon::Selected, QIcon::Disabled})
        icon.addPixmap(pixmap, mode);
    return icon;
}

}  // namespace

TopicsDialog::TopicsDialog(view::Desk& desk, const charts::Theme& theme, QWidget* parent)
    : QDialog(parent),
      desk_(desk),
      topics_(desk.topics()),
      list_(new QListWidget(this)),
      fields_(new QWidget(this)),
      note_(new QLabel(this)),
      preview_(new TopicPreviewPane(desk, theme, this))
{
    setWindowTitle(tr("Topics"));
    list_->setAccessibleName(tr("Topics"));
    list_->setFixedWidth(180);
    note_->setWordWrap(true);
    note_->setTextFormat(Qt::PlainText);
    auto* form = new QFormLayout(fields_);
    form->setContentsMargins(0, 0, 0, 0);
    make_form(*form);

    auto* add = new QPushButton(tr("&Add"), this);
    add->setObjectName(QStringLiteral("add"));
    remove_ = new QPushButton(tr("&Remove"), this);
    remove_->setObjectName(QStringLiteral("remove"));
    for (QPushButton* one : {add, remove_, colour_})
        one->setAutoDefault(false);  // Enter in a field is OK, not these
    auto* edits = new QHBoxLayout;
    edits->addWidget(add);
    edits->addWidget(remove_);
    auto* left = new QVBoxLayout;
    left->addWidget(list_, 1);
    left->addLayout(edits);
    auto* right = new QVBoxLayout;
    right->addWidget(fields_, 1);
    right->addWidget(note_);
    auto* sides = new QHBoxLayout;
    sides->setSpacing(16);
    sides->addLayout(left);
    sides->addLayout(right, 3);
    sides->addWidget(preview_, 4);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto* all = new QVBoxLayout(this);
    all->addLayout(sides, 1);
    all->addWidget(buttons);
    resize(1080, 600);

    for (const Topic& topic : topics_)
        list_->addItem(
            new QListWidgetItem(square(QColor(from_utf8(topic.colour))), from_utf8(topic.name)));
    connect(list_, &QListWidget::currentRowChanged, this, [this](int row) {
        take_edits();
        show_topic(row);
    });
    connect(name_, &QLineEdit::textEdited, this, [this](const QString& text) {
        if (shown_ >= 0)
            list_->item(shown_)->setText(text);
    });
    for (QPlainTextEdit* edit : {terms_, weak_terms_, context_, exclusions_})
        connect(edit, &QPlainTextEdit::textChanged, this, [this] {
            if (shown_ >= 0 && !showing_)
                show_preview(true);
        });
    connect(colour_, &QPushButton::clicked, this, &TopicsDialog::choose_colour);
    connect(add, &QPushButton::clicked, this, &TopicsDialog::add_topic);
    connect(remove_, &QPushButton::clicked, this, &TopicsDialog::remove_topic);
    connect(buttons, &QDialogButtonBox::accepted, this, &TopicsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    list_->setCurrentRow(0);
}

void TopicsDialog::make_form(QFormLayout& form)
{
    name_ = new QLineEdit(this);
    name_->setObjectName(QStringLiteral("name"));
    form.addRow(tr("&Name"), name_);
    terms_ = phrases(form, tr("&Terms"),
                     tr("A word or phrase on each line; one of them is enough. “build*” "
                        "stands for every word that begins so, “#” for any number."));
    terms_->setObjectName(QStringLiteral("terms"));
    weak_terms_ = phrases(form, tr("&Weak terms"),
                          tr("They count only where a phrase of the context stands in the "
                             "story too."));
    weak_terms_->setObjectName(QStringLiteral("weak_terms"));
    context_ = phrases(form, tr("… with conte&xt"), tr("What makes the weak terms count."));
    context_->setObjectName(QStringLiteral("context"));
    exclusions_ = phrases(form, tr("&Exclusions"),
                          tr("Phrases that take a match back: “travel ban” for “ban”."));
    exclusions_->setObjectName(QStringLiteral("exclusions"));
    colour_ = new QPushButton(this);
    form.addRow(tr("&Colour"), colour_);
}

QPlainTextEdit* TopicsDialog::phrases(QFormLayout& form, const QString& label, const QString& what)
{
    auto* edit = new QPlainTextEdit(this);
    edit->setTabChangesFocus(true);
    edit->setPlaceholderText(what);
    edit->setToolTip(what);
    edit->setAccessibleDescription(what);
    edit->setMinimumHeight(54);
    form.addRow(label, edit);
    return edit;
}

void TopicsDialog::show_topic(int row)
{
    const QScopedValueRollback guard(showing_, true);
    shown_ = row;
    const bool is_topic = row >= 0;
    const Topic topic = is_topic ? topics_[std::size_t(row)] : Topic{};
    name_->setText(from_utf8(topic.name));
    terms_->setPlainText(lines(topic.terms));
    weak_terms_->setPlainText(lines(topic.weak_terms));
    context_->setPlainText(lines(topic.context));
    exclusions_->setPlainText(lines(topic.exclusions));
    show_colour();
    for (QPlainTextEdit* edit : {terms_, weak_terms_, context_, exclusions_})
        edit->setReadOnly(!topic.own);
    name_->setReadOnly(!topic.own);
    colour_->setEnabled(topic.own);
    remove_->setEnabled(topic.own);
    QString note = is_topic && !topic.own ? tr("Ships with Undertone.") : QString();
    if (!topic.together.empty())
        note += (note.isEmpty() ? QString() : QStringLiteral(" ")) +
                tr("Rules of words that stand together, besides: %1 (“undertone-cli topics” shows "
                   "them).")
                    .arg(topic.together.size());
    note_->setText(note);
    show_preview(false);
}

void TopicsDialog::show_preview(bool is_typed)
{
    take_edits();
    preview_->setTopic(shown_ >= 0 ? topics_[std::size_t(shown_)] : Topic{}, is_typed);
}

void TopicsDialog::take_edits()
{
    if (shown_ < 0 || std::size_t(shown_) >= topics_.size() || !topics_[std::size_t(shown_)].own)
        return;
    Topic& topic = topics_[std::size_t(shown_)];
    topic.name = name_->text().trimmed().toStdString();
    topic.terms = phrases_of(*terms_);
    topic.weak_terms = phrases_of(*weak_terms_);
    topic.context = phrases_of(*context_);
    topic.exclusions = phrases_of(*exclusions_);
}

void TopicsDialog::add_topic()
{
    Topic topic;
    topic.own = true;
    const auto own =
        std::count_if(topics_.begin(), topics_.end(), [](const Topic& one) { return one.own; });
    topic.colour = hues[std::size_t(own) % hues.size()];
    take_edits();
    topics_.push_back(topic);
    list_->addItem(new QListWidgetItem(square(QColor(from_utf8(topic.colour))), QString()));
    list_->setCurrentRow(list_->count() - 1);
    name_->setFocus();
}

void TopicsDialog::remove_topic()
{
    const int row = shown_;
    if (row < 0)
        return;
    shown_ = -1;  // what the form shows goes with it
    topics_.erase(topics_.begin() + row);
    delete list_->takeItem(row);
    show_topic(list_->currentRow());
}

void TopicsDialog::choose_colour()
{
    Topic& topic = topics_[std::size_t(shown_)];
    const QColor chosen = QColorDialog::getColor(QColor(from_utf8(topic.colour)), this);
    if (!chosen.isValid())
        return;
    topic.colour = chosen.name().toStdString();
    show_colour();
}

void TopicsDialog::show_colour()
{
    const QColor colour(shown_ >= 0 ? from_utf8(topics_[std::size_t(shown_)].colour) : QString());
    colour_->setIcon(square(colour));
    colour_->setText(colour.isValid() ? colour.name() : QString());
    if (shown_ >= 0)
        list_->item(shown_)->setIcon(square(colour));
}

std::pair<QString, int> TopicsDialog::problem() const
{
    for (std::size_t i = 0; i < topics_.size(); ++i) {
        const Topic& topic = topics_[i];
        const QString name = from_utf8(topic.name);
        if (!topic.own)
            continue;
        if (topic.name.empty())
            return {tr("A topic needs a name."), int(i)};
        for (std::size_t other = 0; other < topics_.size(); ++other)
            if (other != i && topics_[other].name == topic.name)
                return {tr("There are two topics named “%1”; choose another name.").arg(name),
                        int(i)};
        if (topic.terms.empty() && topic.weak_terms.empty() && topic.together.empty())
            return {tr("“%1” needs a term: it would never be found.").arg(name), int(i)};
        if (!topic.weak_terms.empty() && topic.context.empty())
            return {tr("“%1” has weak terms but no context: they would never count.").arg(name),
                    int(i)};
    }
    return {};
}

void TopicsDialog::accept()
{
    take_edits();
    if (const auto [words, row] = problem(); !words.isEmpty()) {
        list_->setCurrentRow(row);
        note_->setText(words);
        return;
    }
    std::vector<Topic> own;
    for (Topic& topic : topics_) {
        if (!topic.own)
            continue;
        if (topic.id.empty())
            topic.id = id_of(from_utf8(topic.name), topics_);
        own.push_back(topic);
    }
    if (const auto taken = desk_.setOwnTopics(own); !taken) {
        note_->setText(view::in_words(taken.error()));
        return;
    }
    QDialog::accept();
}

}  // namespace undertone::shell
