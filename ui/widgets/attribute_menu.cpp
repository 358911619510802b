#include "ui/widgets/attribute_menu.h"

#include "ui/widgets/data_words.h"

#include <map>

namespace touchstone
{

void fillAttributeMenu(QMenu &menu, const std::vector<const Column *> &columns,
                       const std::function<void(const QString &key)> &chosen)
{
    constexpr std::size_t mostInOneMenu = 16;
    std::map<Family, QMenu *> families;
    for (const Column *column : columns) {
        const Attribute &attribute = column->attribute;
        QMenu *place = &menu;
        if (columns.size() > mostInOneMenu) {
            QMenu *&family = families[attribute.family];
            if (!family)
                family = menu.addMenu(familyLabel(attribute.family));
            place = family;
        }
        QString label = attribute.label;
        QAction *action = place->addAction(label.replace(QLatin1Char('&'), QLatin1String("&&")));
        action->setObjectName(QStringLiteral("add_") + attribute.key);
        QObject::connect(action, &QAction::triggered, &menu, [chosen, key = attribute.key] { chosen(key); });
    }
    if (columns.empty())
        menu.addAction(QMenu::tr("There is no field to choose from"))->setEnabled(false);
}

} // namespace touchstone
