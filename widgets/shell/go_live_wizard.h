#pragma once

#include "core/phrase.h"
#include "core/reference.h"

#include <QWizard>
#include <map>
#include <set>
#include <string>
#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;

namespace undertone::shell {

/// What a live workspace may begin with.
struct LiveOffer {
    QString folder;                ///< where it will be, to be shown
    std::vector<Watchlist> lists;  ///< those that ship
    std::vector<Source> sources;
    std::string user_agent;  ///< without a contact
    std::map<std::string, std::string>
        groups;                ///< of lists, by name; those are not ticked at first
    Phrase key_store_missing;  ///< why there is none; empty: there is one
};

/// What the user chose of it.
struct LiveChoice {
    std::vector<Watchlist> lists;
    std::set<SourceId> sources;            ///< to be asked; the others are there and paused
    std::string contact;                   ///< checked; empty: none given
    std::map<SourceId, std::string> keys;  ///< for the key store
};

/// From the demo to news of one's own, in five steps: lists, sources, who asks, keys, and what will
/// happen. Makes nothing itself. GUI thread.
class GoLiveWizard : public QWizard {
    Q_OBJECT
public:
    GoLiveWizard(const LiveOffer& offer, QWidget* parent = nullptr);

    [[nodiscard]] LiveChoice choice() const;
    [[nodiscard]] int nextId() const override;
    bool validateCurrentPage() override;

protected:
    void initializePage(int id) override;

private:
    enum Step { lists_step, sources_step, contact_step, keys_step, ready_step };
    QWizardPage* add_step(Step step, const QString& title, const QString& text);
    void fill_keys();
    [[nodiscard]] std::vector<Source> keyed() const;  ///< chosen ones that want a key

    LiveOffer offer_;
    QListWidget* lists_;
    QListWidget* sources_;
    QLineEdit* contact_;
    QLabel* contact_words_;
    QWidget* keys_;
    std::map<SourceId, QLineEdit*> key_fields_;
    QLabel* ready_;
};

}  // namespace undertone::shell
