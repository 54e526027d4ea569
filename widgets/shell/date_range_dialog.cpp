#include "shell/date_range_dialog.h"

#include "charts/format.h"
#include "view/dates.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>

namespace undertone::shell {
namespace {

QDateEdit* date_edit(Date date, QWidget* parent)
{
    auto* edit = new QDateEdit(charts::to_qdate(date), parent);
    edit->setCalendarPopup(true);
    edit->setLocale(view::desk_locale());
    edit->setDisplayFormat(charts::on_screen("d MMM yyyy"));
    return edit;
}

Date date_of(const QDateEdit& edit)
{
    const QDate date = edit.date();
    return std::chrono::sys_days(std::chrono::year(date.year()) /
                                 std::chrono::month(unsigned(date.month())) /
                                 std::chrono::day(unsigned(date.day())));
}

}  // namespace

DateRangeDialog::DateRangeDialog(Date from, Date to, QWidget* parent)
    : QDialog(parent), from_(date_edit(from, this)), to_(date_edit(to, this))
{
    setWindowTitle(tr("Dates of the chart"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto* form = new QFormLayout(this);
    form->addRow(tr("&First day"), from_);
    form->addRow(tr("&Last day"), to_);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const auto check = [this, buttons] {
        buttons->button(QDialogButtonBox::Ok)->setEnabled(from_->date() <= to_->date());
    };
    connect(from_, &QDateEdit::dateChanged, this, check);
    connect(to_, &QDateEdit::dateChanged, this, check);
    check();
}

Date DateRangeDialog::from() const { return date_of(*from_); }
Date DateRangeDialog::to() const { return date_of(*to_); }

}  // namespace undertone::shell
