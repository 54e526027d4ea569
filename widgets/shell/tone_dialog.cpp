#include "shell/tone_dialog.h"

#include "charts/format.h"
#include "charts/theme.h"
#include "view/words.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QScreen>
#include <QTableView>
#include <QVBoxLayout>

namespace undertone::shell {
namespace {

using charts::from_utf8;
using view::ToneSharesModel;

/// "Tone −0.42 at 27 Jan 2025 16:00 ET, of 23 mentions"
QString heading(const view::ToneBreakdown& tone, const view::ChartSnapshot& chart)
{
    const QString mentions = view::counted(int(tone.shares.size()), ToneDialog::tr("%1 mention"),
                                           ToneDialog::tr("%1 mentions"));
    QString text = ToneDialog::tr("Tone %1 at %2 %3, of %4")
                       .arg(charts::signed_text(tone.tone, 2),
                            charts::local_text(tone.at, chart.zone, charts::on_screen),
                            charts::zone_name(chart.zone, tone.at), mentions);
    if (tone.usual && tone.shown)
        text += ToneDialog::tr("; usual is %1 ± %2, so z = %3")
                    .arg(charts::signed_text(tone.usual->mean, 2),
                         charts::number_text(tone.usual->deviation, 2),
                         charts::signed_text(*tone.shown, 1));
    return text;
}

}  // namespace

ToneDialog::ToneDialog(QWidget* parent)
    : QDialog(parent), heading_(new QLabel(this)), method_(new QLabel(this))
{
    setWindowTitle(tr("What made this tone"));
    resize(QSize(1360, 560).boundedTo(screen()->availableSize() * 0.95));
    heading_->setFont(charts::ui_font(15, QFont::DemiBold));
    heading_->setWordWrap(true);
    method_->setObjectName(QStringLiteral("faint"));
    method_->setWordWrap(true);
    method_->setTextFormat(Qt::PlainText);
    table_ = new QTableView(this);
    table_->setModel(&model_);
    table_->setAccessibleName(tr("Mentions and their parts, which add up to the tone"));
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setShowGrid(false);
    table_->setTabKeyNavigation(false);
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setDefaultSectionSize(24);
    table_->horizontalHeader()->setHighlightSections(false);
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table_->horizontalHeader()->setSectionResizeMode(ToneSharesModel::story_column,
                                                     QHeaderView::Stretch);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* lines = new QVBoxLayout(this);
    lines->addWidget(heading_);
    lines->addWidget(method_);
    lines->addWidget(table_, 1);
    lines->addWidget(buttons);
    table_->setFocus();
}

void ToneDialog::showTone(std::shared_ptr<const view::ToneBreakdown> tone,
                          const view::ChartSnapshot& chart)
{
    heading_->setText(heading(*tone, chart));
    double weights = 0;
    for (const view::ToneShare& share : tone->shares)
        weights += share.weight;
    method_->setText(
        from_utf8(view::method_line(chart)) +
        tr(". A part is weight × score ÷ (1 + %1, the sum of all weights); the parts add "
           "up to the tone.")
            .arg(charts::number_text(weights, 4)));
    model_.setBreakdown(std::move(tone), chart.zone);
    // Of one company, which the heading names, a column would say nothing.
    table_->setColumnHidden(ToneSharesModel::company_column, chart.company && !chart.watchlist);
}

}  // namespace undertone::shell
