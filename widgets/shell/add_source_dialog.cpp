#include "shell/add_source_dialog.h"

#include "charts/format.h"
#include "view/probe_text.h"
#include "view/source_rows.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace undertone::shell {
namespace {

using charts::from_utf8;

}  // namespace

AddSourceDialog::AddSourceDialog(view::Desk& desk, QWidget* parent)
    : QDialog(parent),
      desk_(desk),
      address_(new QLineEdit(this)),
      look_(new QPushButton(tr("&Find feeds"), this)),
      progress_(new QProgressBar(this)),
      note_(new QLabel(this)),
      list_(new QListWidget(this)),
      name_(new QLineEdit(this)),
      test_(new QPushButton(tr("&Test"), this)),
      buttons_(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Add a source"));
    address_->setObjectName(QStringLiteral("address"));
    address_->setAccessibleName(tr("Address of a feed or page"));
    address_->setPlaceholderText(tr("https://example.com/news – a feed, or a page that has some"));
    address_->setClearButtonEnabled(true);
    look_->setObjectName(QStringLiteral("look"));
    look_->setDefault(true);
    progress_->setRange(0, 0);
    progress_->setTextVisible(false);
    progress_->setFixedHeight(6);
    progress_->setAccessibleName(tr("Looking"));
    QSizePolicy keeps_place = progress_->sizePolicy();
    keeps_place.setRetainSizeWhenHidden(true);
    progress_->setSizePolicy(keeps_place);
    progress_->hide();
    note_->setObjectName(QStringLiteral("note"));
    note_->setWordWrap(true);
    note_->setTextFormat(Qt::PlainText);
    note_->setMinimumHeight(note_->fontMetrics().lineSpacing() * 3);
    note_->setAlignment(Qt::AlignTop);
    list_->setAccessibleName(tr("Feeds found"));
    name_->setObjectName(QStringLiteral("name"));
    name_->setEnabled(false);
    test_->setObjectName(QStringLiteral("test"));
    test_->setAutoDefault(false);
    buttons_->button(QDialogButtonBox::Ok)->setText(tr("&Add"));
    buttons_->button(QDialogButtonBox::Ok)->setAutoDefault(false);
    buttons_->button(QDialogButtonBox::Cancel)->setAutoDefault(false);

    auto* line = new QHBoxLayout;
    line->addWidget(address_, 1);
    line->addWidget(look_);
    auto* of_row = new QHBoxLayout;
    auto* label = new QLabel(tr("&Name"), this);
    label->setBuddy(name_);
    of_row->addWidget(label);
    of_row->addWidget(name_, 1);
    of_row->addWidget(test_);
    auto* all = new QVBoxLayout(this);
    all->addLayout(line);
    all->addWidget(progress_);
    all->addWidget(note_);
    all->addWidget(list_, 1);
    all->addLayout(of_row);
    all->addWidget(buttons_);
    resize(620, 420);

    note_->setText(
        tr("Undertone reads RSS, Atom and JSON feeds. Write the address of one, or of a "
           "site: its feeds are looked for."));
    connect(look_, &QPushButton::clicked, this, [this] { busy_ ? stop() : look(); });
    connect(test_, &QPushButton::clicked, this, [this] { test(list_->currentRow()); });
    connect(list_, &QListWidget::currentRowChanged, this, &AddSourceDialog::show_row);
    connect(list_, &QListWidget::itemChanged, this, &AddSourceDialog::show_choice);
    connect(name_, &QLineEdit::textEdited, this, [this](const QString& text) {
        if (const int row = list_->currentRow(); row >= 0)
            found_[std::size_t(row)].source.name = text.simplified().toStdString();
        show_choice();
    });
    connect(buttons_, &QDialogButtonBox::accepted, this, &AddSourceDialog::accept);
    connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::reject);
    show_row(-1);
    show_choice();
}

AddSourceDialog::~AddSourceDialog() { desk_.cancelProbe(); }

void AddSourceDialog::set_busy(bool busy, const QString& words)
{
    busy_ = busy;
    progress_->setVisible(busy);
    look_->setText(busy ? tr("&Stop") : tr("&Find feeds"));
    note_->setText(words);
    show_row(list_->currentRow());
}

void AddSourceDialog::look()
{
    const auto typed = view::typed_source(address_->text());
    if (!typed) {
        note_->setText(view::probe_text(typed.error()));
        address_->setFocus();
        return;
    }
    address_->setText(from_utf8(typed->url));
    found_.clear();
    list_->clear();
    show_choice();
    set_busy(true, tr("Asking %1 …").arg(view::host_of(*typed)));
    desk_.probe(*typed, [this, url = typed->url](Result<ingest::Probe> probe) {
        take(url, std::move(probe));
    });
}

void AddSourceDialog::stop()
{
    desk_.cancelProbe();
    set_busy(false, tr("Stopped."));
}

void AddSourceDialog::take(const std::string& url, Result<ingest::Probe> probe)
{
    if (!probe) {
        set_busy(false, view::probe_text(probe.error()));
        address_->setFocus();
        return;
    }
    const QString words = view::probe_text(*probe, system_now());
    set_busy(false, words);
    if (probe->is_page) {
        for (const sources::FeedLink& link : probe->feeds)
            offer(link.url, link.title, view::feed_type_text(link.type));
    } else {
        // The address that was asked, rather than where it leads today, which may be another one
        // tomorrow, or what has been typed since.
        offer(url, probe->title, words);
    }
    if (list_->count() > 0) {
        list_->setCurrentRow(0);
        list_->setFocus();
        note_->setText(words);  // what was asked for, rather than the row's own
    }
    show_choice();
    if (found_.size() == 1 && found_.front().known)
        note_->setText(
            words + u'\n' +
            tr("It is there already, as “%1”.").arg(from_utf8(found_.front().source.name)));
}

/// A row; the first that is new is chosen.
void AddSourceDialog::offer(const std::string& url, const std::string& title, const QString& words)
{
    Found found;
    found.words = words;
    if (const Source* const present = view::row_at(desk_.sources(), url)) {
        found.known = true;
        found.source = *present;
    } else {
        std::vector<Source> taken = desk_.sources();
        for (const Found& one : found_)
            taken.push_back(one.source);
        found.source = view::feed_row(title, url, taken, desk_.removedSources(), desk_.families());
    }
    const bool first_new =
        !found.known &&
        std::none_of(found_.begin(), found_.end(), [](const Found& one) { return !one.known; });
    auto* item = new QListWidgetItem(
        from_utf8(found.source.name) + u'\n' +
        (found.known ? tr("there already · %1").arg(from_utf8(url)) : from_utf8(url)));
    item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled |
                   (found.known ? Qt::NoItemFlags : Qt::ItemIsUserCheckable));
    if (!found.known)
        item->setCheckState(first_new ? Qt::Checked : Qt::Unchecked);
    found_.push_back(std::move(found));
    list_->addItem(item);
}

void AddSourceDialog::test(int row)
{
    if (row < 0 || busy_)
        return;
    const Source source = found_[std::size_t(row)].source;
    set_busy(true, tr("Testing %1 …").arg(from_utf8(source.url)));
    desk_.probe(source, [this, row](Result<ingest::Probe> probe) {
        const QString words =
            probe ? view::probe_text(*probe, system_now()) : view::probe_text(probe.error());
        found_[std::size_t(row)].words = words;
        set_busy(false, words);
    });
}

void AddSourceDialog::show_row(int row)
{
    const bool is_row = row >= 0 && std::size_t(row) < found_.size();
    name_->setEnabled(is_row && !found_[std::size_t(row)].known);
    test_->setEnabled(is_row && !busy_);
    const QString name = is_row ? from_utf8(found_[std::size_t(row)].source.name) : QString();
    if (name_->text().simplified() != name)
        name_->setText(name);
    if (is_row && !busy_ && sender() == list_)
        note_->setText(found_[std::size_t(row)].words);
}

void AddSourceDialog::show_choice()
{
    const auto rows = chosen();
    buttons_->button(QDialogButtonBox::Ok)
        ->setEnabled(!rows.empty() && std::none_of(rows.begin(), rows.end(), [](const Source& one) {
            return one.name.empty();
        }));
}

std::vector<Source> AddSourceDialog::chosen() const
{
    std::vector<Source> rows;
    for (int row = 0; row < list_->count() && std::size_t(row) < found_.size(); ++row)
        if (!found_[std::size_t(row)].known && list_->item(row)->checkState() == Qt::Checked)
            rows.push_back(found_[std::size_t(row)].source);
    return rows;
}

/// Enter in the address looks; only the button adds.
void AddSourceDialog::accept()
{
    if (!chosen().empty())
        QDialog::accept();
}

}  // namespace undertone::shell
