#pragma once

#include "view/desk.h"

#include <QDialog>
#include <vector>

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace undertone::shell {

/// Adds feeds by an address: a feed's own, or a page's that names its feeds. What is found is tested
/// and told; chosen() are the rows to add.
class AddSourceDialog : public QDialog {
    Q_OBJECT
public:
    explicit AddSourceDialog(view::Desk& desk, QWidget* parent = nullptr);
    ~AddSourceDialog() override;

    [[nodiscard]] std::vector<Source> chosen() const;
    void accept() override;

private:
    struct Found {
        Source source;
        bool known = false;  ///< it is there already
        QString words;       ///< what a test said of it
    };
    void look();
    void stop();
    void take(const std::string& url, Result<ingest::Probe> probe);
    void test(int row);
    void offer(const std::string& url, const std::string& title, const QString& words);
    void set_busy(bool busy, const QString& words);
    void show_row(int row);
    void show_choice();

    view::Desk& desk_;
    std::vector<Found> found_;  ///< in the list's order
    bool busy_ = false;
    QLineEdit* address_;
    QPushButton* look_;
    QProgressBar* progress_;
    QLabel* note_;
    QListWidget* list_;
    QLineEdit* name_;
    QPushButton* test_;
    QDialogButtonBox* buttons_;
};

}  // namespace undertone::shell
