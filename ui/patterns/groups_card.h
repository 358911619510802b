#pragma once

#include "core/project/project.h"
#include "ui/page.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace touchstone
{

class TextLabel;

// Are the best customers one group or two? Tried when the analyst asks, and kept in the project; each of two groups can
// become the profile.
class GroupsCard : public Card
{
    Q_OBJECT

public:
    GroupsCard(const PageContext &context, Page *page);

    void projectChanged(ProjectParts parts);

private:
    // One of the two groups, with the lines of its own profile.
    struct GroupView {
        TextLabel *title = nullptr;
        TextLabel *lines = nullptr;
        QPushButton *use = nullptr;
    };

    GroupView addGroup(std::size_t index, QWidget *parent);
    void start();
    void refresh();
    void show(const KeptGroups &kept);
    void useGroup(std::size_t index);

    PageContext m_context;
    Page *m_page;
    TextLabel *m_outdated;
    TextLabel *m_sentence;
    QPushButton *m_button;
    std::array<GroupView, 2> m_groups;
    quint64 m_task = 0;
};

} // namespace touchstone
