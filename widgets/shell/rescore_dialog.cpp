#include "shell/rescore_dialog.h"

#include "charts/format.h"
#include "view/engine_words.h"
#include "view/number_text.h"
#include "view/words.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QStyle>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace undertone::shell {
namespace {

using charts::from_utf8;

QLabel* words(QWidget* parent, const char* name = "")
{
    auto* label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

}  // namespace

RescoreDialog::RescoreDialog(view::Desk& desk, view::SettingValues values,
                             engines::EngineChoice choice, QWidget* parent)
    : QDialog(parent),
      desk_(desk),
      values_(std::move(values)),
      choice_(std::move(choice)),
      words_(words(this)),
      count_(words(this, "faint")),
      bar_(new QProgressBar(this)),
      flips_(new QTreeWidget(this)),
      note_(words(this, "faint"))
{
    setWindowTitle(tr("Another engine"));
    bar_->setTextVisible(false);
    bar_->setAccessibleName(tr("Texts scored"));
    flips_->setAccessibleName(tr("Mentions that would be read another way"));
    flips_->setObjectName(QStringLiteral("flips"));
    flips_->setRootIsDecorated(false);
    flips_->setUniformRowHeights(true);
    flips_->setHeaderLabels({tr("Company"), tr("Now"), tr("By it"), tr("Mentions")});
    flips_->headerItem()->setTextAlignment(3, Qt::AlignRight | Qt::AlignVCenter);
    flips_->header()->setStretchLastSection(false);
    flips_->header()->setSectionResizeMode(0, QHeaderView::Stretch);

    auto* buttons = new QDialogButtonBox(this);
    use_ = buttons->addButton(tr("Use It"), QDialogButtonBox::AcceptRole);
    use_->setObjectName(QStringLiteral("use"));
    again_ = buttons->addButton(tr("Try Again"), QDialogButtonBox::ActionRole);
    again_->setObjectName(QStringLiteral("again"));
    close_ = buttons->addButton(tr("Stop"), QDialogButtonBox::RejectRole);
    close_->setObjectName(QStringLiteral("close"));

    auto* column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addWidget(words_);
    column->addWidget(bar_);
    column->addWidget(count_);
    column->addWidget(flips_, 1);
    column->addWidget(note_);
    column->addStretch();
    column->addWidget(buttons);
    setMinimumWidth(520);

    connect(&desk.engines(), &view::Engines::progress, this, &RescoreDialog::show_progress);
    connect(use_, &QPushButton::clicked, this, &RescoreDialog::use);
    connect(again_, &QPushButton::clicked, this, &RescoreDialog::preview);
    connect(buttons, &QDialogButtonBox::rejected, this, &RescoreDialog::reject);
    if (choice_.kind == engines::EngineKind::built_in)
        use();
    else
        preview();
}

void RescoreDialog::show_step(Step step)
{
    step_ = step;
    const bool works = step == Step::scoring || step == Step::using_it;
    bar_->setVisible(works);
    count_->setVisible(works);
    count_->clear();
    bar_->setRange(0, 0);
    flips_->setVisible(step == Step::told && flips_->topLevelItemCount() > 0);
    use_->setVisible(step == Step::told);
    use_->setDefault(step == Step::told);
    again_->setVisible(step == Step::failed);
    close_->setText(works ? tr("Stop") : step == Step::told ? tr("Leave As It Is") : tr("Close"));
    close_->setEnabled(!closing_);
    note_->setObjectName(step == Step::failed ? QStringLiteral("problem")
                                              : QStringLiteral("faint"));
    note_->style()->unpolish(note_);
    note_->style()->polish(note_);
    note_->setText(step == Step::told
                       ? tr("Used, its scores count at once and what comes in is scored by it. The "
                            "scores of before are kept: going back is as easy, and views of the "
                            "past show what counted then.")
                       : tr("Charts and lists stay as they are meanwhile. Stopped half-way, "
                            "nothing has changed, and it goes on from there the next time."));
    if (!flips_->isHidden()) {
        constexpr int most_rows = 14, frame = 4;
        const int rows = std::min(flips_->topLevelItemCount(), most_rows);
        flips_->setFixedHeight(flips_->header()->sizeHint().height() +
                                 rows * flips_->sizeHintForRow(0) + frame);
    }
    layout()->activate();
    resize(width(), layout()->totalHeightForWidth(width()));
}

void RescoreDialog::preview()
{
    words_->setText(
        tr("The engine scores the stories that are stored, to tell what would change."));
    show_step(Step::scoring);
    desk_.engines().preview(choice_,
                            [self = QPointer(this)](const Result<view::EnginePreview>& preview) {
                                if (!self)
                                    return;
                                if (self->closing_)
                                    self->QDialog::reject();
                                else if (preview)
                                    self->show_preview(*preview);
                                else
                                    self->show_failure(preview.error());
                            });
}

void RescoreDialog::show_preview(const view::EnginePreview& preview)
{
    engine_ = preview.engine;
    flips_->clear();
    for (const view::EngineFlip& flip : preview.flips) {
        auto* row = new QTreeWidgetItem(
            flips_, {view::company_name(flip.company, desk_.companies()), view::in_words(flip.from),
                     view::in_words(flip.to), view::number_text(flip.mentions, 0)});
        row->setTextAlignment(3, Qt::AlignRight | Qt::AlignVCenter);
    }
    for (const int column : {1, 2, 3})
        flips_->resizeColumnToContents(column);
    words_->setText(view::in_words(preview));
    show_step(Step::told);
}

void RescoreDialog::use()
{
    words_->setText(engine_.empty() ? tr("Back to the built-in engine …")
                                    : tr("%1 is put in use …").arg(from_utf8(engine_)));
    show_step(Step::using_it);
    desk_.useEngine(values_, choice_, engine_, [self = QPointer(this)](const Result<void>& used) {
        if (!self)
            return;
        if (used)
            self->accept();
        else if (self->closing_)
            self->QDialog::reject();
        else
            self->show_failure(used.error());
    });
}

void RescoreDialog::show_failure(const Error& error)
{
    words_->setText(tr("Nothing has changed; what was scored is kept."));
    show_step(Step::failed);
    note_->setText(view::sentence_of(error));
}

void RescoreDialog::show_progress(int done, int total)
{
    if (step_ != Step::scoring && step_ != Step::using_it)
        return;
    bar_->setRange(0, std::max(total, 1));
    bar_->setValue(done);
    count_->setText(
        tr("%1 of %2 texts").arg(view::number_text(done, 0), view::number_text(total, 0)));
}

void RescoreDialog::reject()
{
    if (closing_)
        return;
    if (step_ != Step::scoring && step_ != Step::using_it) {
        QDialog::reject();
        return;
    }
    closing_ = true;  // what is under way answers first: it may have just been put in use
    close_->setEnabled(false);
    words_->setText(tr("Stopping …"));
    desk_.engines().stop();
}

}  // namespace undertone::shell
