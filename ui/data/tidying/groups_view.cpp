#include "ui/data/tidying/groups_view.h"

#include "core/base/locale_text.h"
#include "core/data/value_counts.h"
#include "core/matching/country_names.h"
#include "core/matching/taxonomy.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_table_model.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QSlider>
#include <QVBoxLayout>

#include <algorithm>

namespace touchstone
{

namespace
{

enum ValueColumn { Value, Rows, Group };
enum RegionColumn { Region, Countries };

TaxonomyChoice choiceOf(const ImportPlan &plan, const QString &field)
{
    const auto found = std::ranges::find(plan.tidying.taxonomies, field, &TaxonomyChoice::field);
    return found != plan.tidying.taxonomies.end() ? *found : TaxonomyChoice{field, 0, {}};
}

// The codes of countries that are typed by name or code; names that are none go to `unknown`.
QStringList codesOf(const QString &countries, QStringList &unknown)
{
    QStringList codes;
    const QStringList names = countries.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &name : names) {
        const QString code = countryCode(name);
        if (code.isEmpty())
            unknown << name.trimmed();
        else if (!codes.contains(code))
            codes << code;
    }
    return codes;
}

} // namespace

GroupsView::GroupsView(Theme &theme, QWidget *parent)
    : QWidget(parent), m_valueModel(new TextTableModel({tr("Value"), tr("Accounts"), tr("Belongs to")}, this)),
      m_regionModel(new TextTableModel({tr("Region"), tr("Countries")}, this)),
      m_values(makeTable(theme, m_valueModel, QStringLiteral("groupValues"), tr("What each value belongs to"))),
      m_withRegions(new QCheckBox(tr("Add a field with the &regions of each country"), this)),
      m_regions(makeTable(theme, m_regionModel, QStringLiteral("regionTable"), tr("Regions and their countries"))),
      m_problem(new TextLabel(TextRole::Caption))
{
    m_withRegions->setObjectName(QStringLiteral("withRegions"));
    m_problem->setObjectName(QStringLiteral("regionProblem"));
    m_problem->toned(Tone::Attention)->wrapped();
    m_values->setColumnWidth(Value, 280);
    m_values->setColumnWidth(Rows, 90);
    m_values->setColumnWidth(Group, 260);
    m_regions->setColumnWidth(Region, 160);
    m_regions->horizontalHeader()->setStretchLastSection(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(makeLevel());
    column->addWidget(m_values, 3);
    column->addWidget(m_withRegions);
    column->addWidget(m_regions, 2);
    column->addWidget(m_problem);
    connect(m_valueModel, &TextTableModel::edited, this,
            [this](int row, int, const QString &group) { changeGroup(row, group); });
    connect(m_regionModel, &TextTableModel::edited, this,
            [this](int row, int, const QString &countries) { changeRegion(row, countries); });
    connect(m_withRegions, &QCheckBox::clicked, this, [this](bool on) {
        Q_EMIT changeRequested(on ? tr("Add the regions of countries") : tr("Leave out the regions of countries"),
                               [on](ImportPlan &plan) { plan.tidying.withRegions = on; });
    });
}

QWidget *GroupsView::makeLevel()
{
    auto *level = new QWidget(this);
    auto *label = new TextLabel(TextRole::Body, tr("&Group the values of"), level);
    m_field = new QComboBox(level);
    m_field->setObjectName(QStringLiteral("groupField"));
    m_field->setAccessibleName(tr("Field whose values are grouped"));
    label->setBuddy(m_field);
    m_level = new QSlider(Qt::Horizontal, level);
    m_level->setObjectName(QStringLiteral("groupLevel"));
    m_level->setAccessibleName(tr("How coarse the groups are"));
    m_level->setPageStep(1);
    m_level->setTickPosition(QSlider::TicksBelow);
    m_level->setMaximumWidth(160);
    m_level->setTracking(false);
    m_levelName = new TextLabel(TextRole::Caption, {}, level);
    m_levelName->setObjectName(QStringLiteral("groupLevelName"));
    auto *row = new QHBoxLayout(level);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(label);
    row->addWidget(m_field);
    row->addWidget(m_level);
    row->addWidget(m_levelName);
    row->addStretch(1);
    connect(m_field, &QComboBox::activated, this, &GroupsView::showLevel);
    connect(m_level, &QSlider::valueChanged, this, &GroupsView::chooseLevel);
    return level;
}

TableView *GroupsView::makeTable(Theme &theme, TextTableModel *model, const QString &name, const QString &what)
{
    auto *table = new TableView(theme, this);
    table->setObjectName(name);
    table->setAccessibleName(what);
    table->setModel(model);
    table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked |
                           QAbstractItemView::EditKeyPressed);
    return table;
}

QString GroupsView::field() const
{
    return m_field->currentData().toString();
}

TaxonomyChoice GroupsView::choice() const
{
    return choiceOf(*m_plan, field());
}

void GroupsView::setProject(const Project &project)
{
    m_dataset = project.dataset;
    m_plan = project.plan;
    m_problem->clear();
    showFields();
    showLevel();
    showRegions();
}

void GroupsView::showFields()
{
    const QString before = field();
    m_field->clear();
    for (const auto &column : m_dataset->accounts.columns())
        if (!taxonomyLevels(column->attribute.key).isEmpty() && std::holds_alternative<Categories>(column->cells))
            m_field->addItem(column->attribute.label, column->attribute.key);
    m_field->setCurrentIndex(std::max(0, m_field->findData(before)));
    m_field->setEnabled(m_field->count() > 0);
    m_level->setEnabled(m_field->count() > 0);
}

void GroupsView::showLevel()
{
    const TaxonomyChoice chosen = choice();
    const QStringList levels = taxonomyLevels(field());
    const QSignalBlocker quiet(m_level);
    m_level->setRange(0, static_cast<int>(levels.size()));
    m_level->setValue(chosen.level);
    m_levelName->setText(field().isEmpty()   ? tr("No field has a catalogue of groups.")
                         : chosen.level == 0 ? tr("As the files have them")
                                             : levels.value(chosen.level - 1));
    std::vector<std::vector<TextCell>> rows;
    if (const Column *column = m_dataset->accounts.find(field()); column && !field().isEmpty())
        for (const ValueCount &value : valueCounts(*column, RowSet(m_dataset->accounts.rowCount(), true))) {
            const auto own = chosen.groups.find(value.value);
            const QString group = own != chosen.groups.end()
                                      ? own->second
                                      : taxonomyGroup(chosen.field, value.value, std::max(1, chosen.level));
            const auto count = static_cast<qint64>(value.count);
            rows.push_back({{value.value},
                            {countText(count), Tone::Normal, true, count},
                            {group.isEmpty() ? tr("none yet") : group,
                             group.isEmpty() ? Tone::Attention : Tone::Normal,
                             false,
                             {},
                             chosen.level > 0}});
        }
    m_valueModel->setRows(std::move(rows));
}

void GroupsView::showRegions()
{
    m_withRegions->setChecked(m_plan->tidying.withRegions);
    m_regions->setVisible(m_plan->tidying.withRegions);
    std::vector<std::vector<TextCell>> rows;
    for (const RegionGroup &region : regionGroups(m_plan->tidying))
        rows.push_back({{region.name}, {region.countries.join(QStringLiteral(", ")), Tone::Normal, false, {}, true}});
    m_regionModel->setRows(std::move(rows));
}

void GroupsView::request(const TaxonomyChoice &choice, const QString &text)
{
    Q_EMIT changeRequested(text, [choice](ImportPlan &plan) {
        std::erase_if(plan.tidying.taxonomies, [&](const TaxonomyChoice &each) { return each.field == choice.field; });
        if (!(choice == TaxonomyChoice{choice.field, 0, {}}))
            plan.tidying.taxonomies.push_back(choice);
    });
}

void GroupsView::chooseLevel(int level)
{
    TaxonomyChoice changed = choice();
    if (changed.field.isEmpty() || changed.level == level)
        return;
    changed.level = level;
    changed.groups.clear(); // they are groups of another level
    request(changed, tr("Group %1").arg(m_field->currentText()));
}

void GroupsView::changeGroup(int row, const QString &group)
{
    TaxonomyChoice changed = choice();
    const QString value = m_valueModel->cell(row, Value).text;
    if (group.isEmpty())
        changed.groups.erase(value); // as the catalogue has it
    else
        changed.groups[value] = group;
    request(changed, tr("Change the group of %1").arg(value));
}

void GroupsView::changeRegion(int row, const QString &countries)
{
    const QString name = m_regionModel->cell(row, Region).text;
    QStringList unknown;
    const QStringList codes = codesOf(countries, unknown);
    if (!unknown.isEmpty()) {
        m_problem->setText(tr("“%1” is no country. Type names or codes of two letters with commas between them.")
                               .arg(unknown.front()));
        return;
    }
    Q_EMIT changeRequested(tr("Change the region %1").arg(name), [name, codes](ImportPlan &plan) {
        std::erase_if(plan.tidying.regions, [&](const RegionGroup &each) { return each.name == name; });
        if (!codes.isEmpty())
            plan.tidying.regions.push_back({name, codes}); // else as the catalogue has it
    });
}

} // namespace touchstone
