#include "ui/patterns/groups_card.h"

#include "core/base/locale_text.h"
#include "core/project/edits.h"
#include "core/project/kept_results.h"
#include "ui/document/project_document.h"
#include "ui/tasks/task_list.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/scroll_area.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace touchstone
{

namespace
{

QString textOf(const CustomerGroups::Group &group, const Table &accounts)
{
    const QStringList lines = linesOf(group, accounts);
    return lines.isEmpty() ? GroupsCard::tr("Nothing sets the best ones of this group apart for sure.")
                           : lines.join(QLatin1Char('\n'));
}

} // namespace

GroupsCard::GroupsCard(const PageContext &context, Page *page)
    : m_context(context), m_page(page), m_outdated(new TextLabel(TextRole::Body)),
      m_sentence(new TextLabel(TextRole::Body)),
      m_button(plainButton(tr("Find out"), QStringLiteral("findGroups"), this))
{
    setObjectName(QStringLiteral("groupsCard"));
    m_sentence->setObjectName(QStringLiteral("groupsSentence"));
    m_button->setToolTip(tr("Tries whether two profiles tell best customers apart better than one, on customers that "
                            "they have not seen"));
    contents()->addWidget(new TextLabel(TextRole::Section, tr("One group or two?"), this));
    m_outdated->setObjectName(QStringLiteral("groupsOutdated"));
    contents()->addWidget(m_outdated->toned(Tone::Attention)->wrapped());
    contents()->addWidget(m_sentence->wrapped());
    contents()->addWidget(m_button, 0, Qt::AlignLeft);
    auto *groups = new QWidget;
    auto *column = new QVBoxLayout(groups);
    column->setContentsMargins(0, 8, 0, 0);
    for (std::size_t index = 0; index < m_groups.size(); ++index)
        m_groups[index] = addGroup(index, groups);
    column->addStretch(1);
    contents()->addWidget(scrollArea(groups, this), 1);
    connect(m_button, &QPushButton::clicked, this, &GroupsCard::start);
    connect(&context.tasks, &TaskList::cancelled, this, [this](quint64 task) {
        if (task == m_task)
            refresh();
    });
    refresh();
}

GroupsCard::GroupView GroupsCard::addGroup(std::size_t index, QWidget *parent)
{
    GroupView view;
    view.title = new TextLabel(TextRole::Section, {}, parent);
    view.lines = new TextLabel(TextRole::Body, {}, parent);
    view.use = plainButton(tr("Make it the profile"), QStringLiteral("useGroup%1").arg(index), parent);
    view.use->setToolTip(tr("The profile of this group takes the place of the present one; undo brings that back"));
    for (TextLabel *label : {view.title->wrapped(), view.lines->wrapped()})
        parent->layout()->addWidget(label);
    static_cast<QVBoxLayout *>(parent->layout())->addWidget(view.use, 0, Qt::AlignLeft);
    connect(view.use, &QPushButton::clicked, this, [this, index] { useGroup(index); });
    return view;
}

void GroupsCard::projectChanged(ProjectParts parts)
{
    const ProjectParts madeFrom = ProjectParts(ProjectPart::Dataset) | ProjectPart::Best | ProjectPart::Patterns;
    if (parts & madeFrom)
        m_context.tasks.cancel(m_task);
    if (parts & (madeFrom | ProjectPart::Groups))
        refresh();
}

void GroupsCard::refresh()
{
    const Project &project = m_context.document.project();
    m_button->setEnabled(!project.dataset->customers.isEmpty());
    m_outdated->hide();
    for (const GroupView &view : m_groups)
        for (QWidget *widget :
             {static_cast<QWidget *>(view.title), static_cast<QWidget *>(view.lines), static_cast<QWidget *>(view.use)})
            widget->hide();
    if (project.groups->found)
        show(*project.groups);
    else
        m_sentence->setText(tr("If what makes a customer best differs between two groups, one profile describes "
                               "neither. Whether two predict better is tried on customers that they have not seen."));
}

void GroupsCard::start()
{
    m_button->setEnabled(false);
    const Project project = m_context.document.project();
    const auto work = [project](Progress &progress) { return divide(project, QDate::currentDate(), progress); };
    m_task = m_context.tasks.run(tr("Looking for two groups"), this, work, [this](const Result<KeptGroups> &result) {
        m_button->setEnabled(true);
        if (!result) {
            Q_EMIT m_page->failed(result.error());
            return;
        }
        m_context.document.apply(edits::keepGroups(m_context.document.project(), *result));
    });
}

void GroupsCard::show(const KeptGroups &kept)
{
    const Project &project = m_context.document.project();
    const Table &accounts = project.dataset->accounts;
    const CustomerGroups &found = *kept.found;
    m_outdated->setText(outdatedSentence(project, kept));
    m_outdated->setVisible(!isCurrent(project, kept));
    m_sentence->setText(found.sentence);
    for (std::size_t index = 0; found.predictsBetter && index < m_groups.size(); ++index) {
        const CustomerGroups::Group &group = found.groups[index];
        const GroupView &view = m_groups[index];
        view.title->setText(tr("%1: %2 best of %3", "a group, how many are best, of how many")
                                .arg(groupName(found, index, accounts), countText(static_cast<qint64>(group.best)),
                                     countText(static_cast<qint64>(group.best + group.rest))));
        view.lines->setText(textOf(group, accounts));
        view.use->setEnabled(!group.profile.isEmpty() && isCurrent(project, kept));
        for (QWidget *widget :
             {static_cast<QWidget *>(view.title), static_cast<QWidget *>(view.lines), static_cast<QWidget *>(view.use)})
            widget->show();
    }
}

void GroupsCard::useGroup(std::size_t index)
{
    ProjectDocument &document = m_context.document;
    const Project &project = document.project();
    const CustomerGroups &found = *project.groups->found;
    const QString name = groupName(found, index, project.dataset->accounts);
    Profile profile = profileOfGroup(found, index);
    profile.words = project.profile->words;
    document.apply(edits::setProfile(project, std::move(profile), tr("Take the profile of a group")));
    Q_EMIT m_page->message(tr("The profile is now that of %1.").arg(name));
}

} // namespace touchstone

#include "moc_groups_card.cpp"
