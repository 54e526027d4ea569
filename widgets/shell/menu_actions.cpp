#include "shell/menu_actions.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

namespace undertone::shell {
namespace {

/// "&&" stands for an ampersand.
QString without_mnemonic(const QString& text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'&' && ++i == text.size())
            break;
        plain += text[i];
    }
    return plain;
}

void gather(const QList<QAction*>& actions, const QString& menu, const QString& group,
            std::vector<MenuAction>& found)
{
    for (QAction* one : actions) {
        if (one->isSeparator() || !one->isVisible())
            continue;
        const QString name = without_mnemonic(one->text());
        if (one->menu())
            gather(one->menu()->actions(), menu,
                   group.isEmpty() ? name : group + QStringLiteral(" › ") + name, found);
        else
            found.push_back({menu, group, name, one});
    }
}

}  // namespace

std::vector<MenuAction> menu_actions(const QMenuBar& bar)
{
    std::vector<MenuAction> found;
    for (const QAction* one : bar.actions())
        gather(one->menu()->actions(), without_mnemonic(one->text()), {}, found);
    return found;
}

}  // namespace undertone::shell
