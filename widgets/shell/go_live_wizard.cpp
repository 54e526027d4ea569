#include "shell/go_live_wizard.h"

#include "charts/format.h"
#include "view/desk.h"
#include "view/phrase_text.h"
#include "view/source_rows.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace undertone::shell {
namespace {

using charts::from_utf8;

QListWidgetItem* add_row(QListWidget& list, const QString& text, bool checked)
{
    auto* item = new QListWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(checked ? Qt::Checked : Qt::Unchecked);
    list.addItem(item);
    return item;
}

bool is_checked(const QListWidget& list, std::size_t row)
{
    return list.item(int(row))->checkState() == Qt::Checked;
}

/// "NVDA, AMD, AVGO …"
QString some_symbols(const Watchlist& list)
{
    constexpr std::size_t shown = 8;
    QStringList names;
    for (std::size_t i = 0; i < list.symbols.size() && i < shown; ++i)
        names << from_utf8(list.symbols[i].value);
    return names.join(QStringLiteral(", ")) +
           (list.symbols.size() > shown ? QStringLiteral(" …") : QString());
}

QString about(const Source& source)
{
    QString text = from_utf8(source.name);
    if (source.kind == SourceKind::quotes)
        text += QStringLiteral(" · ") + GoLiveWizard::tr("prices");
    if (view::wants_key(source))
        text += QStringLiteral(" · ") + GoLiveWizard::tr("wants a key of yours");
    return text;
}

}  // namespace

GoLiveWizard::GoLiveWizard(const LiveOffer& offer, QWidget* parent)
    : QWizard(parent),
      offer_(offer),
      lists_(new QListWidget),
      sources_(new QListWidget),
      contact_(new QLineEdit),
      contact_words_(new QLabel),
      keys_(new QWidget),
      ready_(new QLabel)
{
    setWindowTitle(tr("Go live"));
    setWizardStyle(QWizard::ClassicStyle);
    setOption(QWizard::NoBackButtonOnStartPage);
    setButtonText(QWizard::FinishButton, tr("&Go live"));

    auto* page = add_step(lists_step, tr("What do you follow?"),
                          tr("News and prices of these lists are fetched. The demo stays as it is: "
                             "your own stories and "
                             "bars go into a workspace of their own, in %1.")
                              .arg(offer.folder));
    lists_->setAccessibleName(tr("Watchlists to follow"));
    for (const Watchlist& list : offer_.lists)
        add_row(*lists_, from_utf8(list.name) + u'\n' + some_symbols(list),
                !offer_.groups.contains(list.name));
    page->layout()->addWidget(lists_);

    page = add_step(sources_step, tr("Where may it look?"),
                    tr("Each is asked at its own pace, one request at a time. All of this can be "
                       "changed later under File ▸ Sources."));
    sources_->setAccessibleName(tr("Sources to use"));
    for (const Source& source : offer_.sources)
        add_row(*sources_, about(source), source.enabled)->setToolTip(from_utf8(source.url));
    page->layout()->addWidget(sources_);

    page = add_step(
        contact_step, tr("Who asks?"),
        tr("A polite program says who uses it, so that a site’s operators can write to you instead "
           "of "
           "shutting you out. The SEC insists on it. Your contact goes to the sites that are "
           "asked, with each request, and to nobody else. You may leave it empty."));
    contact_->setObjectName(QStringLiteral("contact"));
    contact_->setAccessibleName(tr("Your contact"));
    contact_->setPlaceholderText(tr("you@example.com, or a web address"));
    contact_words_->setObjectName(QStringLiteral("contact_words"));
    contact_words_->setWordWrap(true);
    contact_words_->setTextFormat(Qt::PlainText);
    page->layout()->addWidget(contact_);
    page->layout()->addWidget(contact_words_);
    connect(contact_, &QLineEdit::textChanged, this, [this](const QString& text) {
        const auto checked = view::check_contact(text.trimmed());
        contact_words_->setText(
            checked ? tr("Each request will say: %1")
                          .arg(view::user_agent_with(offer_.user_agent, text.trimmed()))
                    : view::in_words(checked.error()));
    });
    emit contact_->textChanged({});

    page = add_step(keys_step, tr("Keys"),
                    tr("These providers answer nobody without a key, which they give you on their "
                       "sites. One that has none is passed over until you give it yours."));
    page->layout()->addWidget(keys_);

    page = add_step(ready_step, tr("Ready"), {});
    ready_->setObjectName(QStringLiteral("ready"));
    ready_->setWordWrap(true);
    ready_->setTextFormat(Qt::PlainText);
    page->layout()->addWidget(ready_);
    resize(640, 520);
}

QWizardPage* GoLiveWizard::add_step(Step step, const QString& title, const QString& text)
{
    auto* page = new QWizardPage;
    // Not the page's own title: QWizard makes its font from a size in points, which ours has not, so
    // that it could not be read.
    auto* heading = new QLabel(title);
    heading->setObjectName(QStringLiteral("heading"));
    QFont font = heading->font();
    font.setBold(true);
    heading->setFont(font);
    auto* column = new QVBoxLayout(page);
    column->addWidget(heading);
    if (!text.isEmpty()) {
        auto* words = new QLabel(text);
        words->setWordWrap(true);
        words->setTextFormat(Qt::PlainText);
        column->addWidget(words);
    }
    setPage(step, page);
    return page;
}

LiveChoice GoLiveWizard::choice() const
{
    LiveChoice choice;
    for (std::size_t i = 0; i < offer_.lists.size(); ++i)
        if (is_checked(*lists_, i))
            choice.lists.push_back(offer_.lists[i]);
    for (std::size_t i = 0; i < offer_.sources.size(); ++i)
        if (is_checked(*sources_, i))
            choice.sources.insert(offer_.sources[i].id);
    choice.contact = contact_->text().trimmed().toStdString();
    for (const auto& [source, field] : key_fields_)
        if (const QString key = field->text().trimmed(); !key.isEmpty())
            choice.keys[source] = key.toStdString();
    return choice;
}

std::vector<Source> GoLiveWizard::keyed() const
{
    std::vector<Source> all;
    for (std::size_t i = 0; i < offer_.sources.size(); ++i)
        if (is_checked(*sources_, i) && view::wants_key(offer_.sources[i]))
            all.push_back(offer_.sources[i]);
    return all;
}

int GoLiveWizard::nextId() const
{
    if (currentId() == contact_step && keyed().empty())
        return ready_step;
    return QWizard::nextId();
}

bool GoLiveWizard::validateCurrentPage()
{
    if (currentId() == contact_step && !view::check_contact(contact_->text().trimmed())) {
        contact_->setFocus();
        return false;  // why stands below the field
    }
    return true;
}

/// A field for each; what was typed before stays.
void GoLiveWizard::fill_keys()
{
    std::map<SourceId, QString> typed;
    for (const auto& [source, field] : key_fields_)
        typed[source] = field->text();
    key_fields_.clear();
    qDeleteAll(keys_->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    delete keys_->layout();
    auto* form = new QFormLayout(keys_);
    const bool can_keep = offer_.key_store_missing.empty();
    for (const Source& source : keyed()) {
        const auto origin = ingest::Keys().origin(source.id);
        const QString variable = view::key_variable(source.id);
        if (origin == ingest::Keys::Origin::environment) {
            form->addRow(from_utf8(source.name),
                         new QLabel(tr("from the environment variable %1").arg(variable)));
            continue;
        }
        if (!can_keep) {
            form->addRow(from_utf8(source.name),
                         new QLabel(tr("put it into the environment variable %1").arg(variable)));
            continue;
        }
        auto* field = new QLineEdit(typed[source.id]);
        field->setEchoMode(QLineEdit::Password);
        field->setAccessibleName(tr("Key of %1").arg(from_utf8(source.name)));
        field->setObjectName(from_utf8(source.id.value));
        form->addRow(from_utf8(source.name), field);
        key_fields_[source.id] = field;
    }
    auto* words = new QLabel(
        can_keep ? tr("They are kept in the system’s key store, nowhere else.")
                 : tr("They cannot be kept: %1.").arg(view::translated(offer_.key_store_missing)));
    words->setObjectName(QStringLiteral("faint"));
    words->setWordWrap(true);
    form->addRow(words);
}

void GoLiveWizard::initializePage(int id)
{
    if (id == keys_step)
        fill_keys();
    if (id != ready_step)
        return;
    const LiveChoice chosen = choice();
    QStringList lines;
    lines
        << tr("Watchlists: %1").arg(chosen.lists.size())
        << tr("Sources: %1").arg(chosen.sources.size())
        << tr("Each request says: %1")
               .arg(view::user_agent_with(offer_.user_agent, from_utf8(chosen.contact)))
        << QString()
        << tr("The live workspace opens and begins to fetch; the line at the bottom shows how far "
              "it "
              "is, and can stop it. The first stories are there within a minute; a tone needs some "
              "days of them. If you are offline, nothing is lost: it is tried again by itself.")
        << QString() << tr("The demo stays where it is: File ▸ Open the demo.");
    ready_->setText(lines.join(u'\n'));
}

}  // namespace undertone::shell
