#include "ui/data/tidying/spellings_view.h"

#include "core/base/locale_text.h"
#include "ui/data/files/column_delegates.h"
#include "ui/data/pane_switch.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_table_model.h"

#include <QHeaderView>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace touchstone
{

namespace
{

enum SpellingColumn { Merge, Field, Values, Rows, Becomes, Why };

QString valuesText(const ValueCluster &cluster)
{
    QStringList texts;
    for (const ValueCount &value : cluster.values)
        texts << SpellingsView::tr("%1 (%2)", "a value and how many rows have it")
                     .arg(value.value, countText(static_cast<qint64>(value.count)));
    return texts.join(QStringLiteral(", "));
}

QString whyText(ValueCluster::Method method)
{
    switch (method) {
    case ValueCluster::Method::Alias:
        return SpellingsView::tr("Names of one thing");
    case ValueCluster::Method::Fingerprint:
        return SpellingsView::tr("Same words");
    case ValueCluster::Method::NGrams:
        return SpellingsView::tr("Nearly the same letters");
    }
    return {};
}

// Spellings that were merged into one that is merged now go along with it.
void addMerge(std::vector<ValueMerge> &merges, const ValueCluster &cluster)
{
    ValueMerge merge{cluster.field, {}, cluster.proposed};
    for (const ValueCount &value : cluster.values)
        if (value.value != cluster.proposed)
            merge.from << value.value;
    for (const ValueMerge &former : merges)
        if (former.field == cluster.field && (merge.from.contains(former.to) || former.to == merge.to))
            merge.from << former.from;
    std::erase_if(merges, [&](const ValueMerge &former) {
        return former.field == merge.field && (merge.from.contains(former.to) || former.to == merge.to);
    });
    merge.from.removeDuplicates();
    merge.from.removeAll(merge.to);
    merges.push_back(std::move(merge));
}

} // namespace

SpellingsView::SpellingsView(Theme &theme, QWidget *parent)
    : QWidget(parent), m_model(new TextTableModel(
                           {tr("Merge"), tr("Field"), tr("Spellings"), tr("Rows"), tr("Becomes"), tr("Why")}, this)),
      m_table(makeTable(theme)), m_empty(nothingToDecide(theme, tr("No value is spelt in several ways."), this)),
      m_stack(new QStackedWidget(this))
{
    auto *list = new QWidget(this);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_table, 1);
    column->addWidget(makeButtons());
    m_stack->addWidget(m_empty);
    m_stack->addWidget(list);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
    connect(m_model, &TextTableModel::ticked, this, [this](int row, int, bool on) {
        m_shown[static_cast<std::size_t>(row)].ticked = on;
        updateButtons();
    });
    connect(m_model, &TextTableModel::edited, this, [this](int row, int, const QString &text) {
        m_shown[static_cast<std::size_t>(row)].cluster.proposed = text;
        showClusters();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SpellingsView::updateButtons);
}

TableView *SpellingsView::makeTable(Theme &theme)
{
    auto *table = new TableView(theme, this);
    table->setObjectName(QStringLiteral("spellingTable"));
    table->setAccessibleName(tr("Values that are spelt in several ways"));
    table->setModel(m_model);
    table->setItemDelegateForColumn(Merge, new CheckDelegate(theme, table));
    table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked |
                           QAbstractItemView::EditKeyPressed);
    int column = 0;
    for (const int width : {72, 92, 206, 60, 130, 130})
        table->setColumnWidth(column++, width);
    table->horizontalHeader()->setStretchLastSection(false);
    table->horizontalHeader()->setSectionResizeMode(Values, QHeaderView::Stretch);
    return table;
}

QWidget *SpellingsView::makeButtons()
{
    auto *buttons = new QWidget(this);
    m_merge = plainButton(QString(), QStringLiteral("mergeSpellings"), buttons);
    m_merge->setAccessibleName(tr("Merge the ticked spellings"));
    m_apart = plainButton(tr("Not the same"), QStringLiteral("keepSpellingsApart"), buttons);
    m_split = plainButton(tr("Split again"), QStringLiteral("splitSpellings"), buttons);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_merge);
    row->addWidget(m_apart);
    row->addWidget(m_split);
    row->addStretch(1);
    connect(m_merge, &QPushButton::clicked, this, &SpellingsView::mergeTicked);
    connect(m_apart, &QPushButton::clicked, this, &SpellingsView::keepApart);
    connect(m_split, &QPushButton::clicked, this, &SpellingsView::splitAgain);
    return buttons;
}

void SpellingsView::setClusters(const Project &project, std::vector<ValueCluster> clusters)
{
    m_dataset = project.dataset;
    m_merged = project.plan->tidying.merges;
    m_shown.clear();
    for (ValueCluster &cluster : clusters) {
        const bool sure = cluster.method != ValueCluster::Method::NGrams;
        m_shown.push_back({std::move(cluster), sure});
    }
    showClusters();
}

void SpellingsView::showClusters()
{
    std::vector<std::vector<TextCell>> rows;
    for (const Shown &shown : m_shown) {
        const ValueCluster &cluster = shown.cluster;
        const auto count = static_cast<qint64>(cluster.rows());
        rows.push_back({{QString(), Tone::Normal, false, {}, false, shown.ticked},
                        {cluster.label},
                        {valuesText(cluster)},
                        {countText(count), Tone::Normal, true, count},
                        {cluster.proposed, Tone::Primary, false, {}, true},
                        {whyText(cluster.method), Tone::Muted}});
    }
    for (const ValueMerge &merge : m_merged) {
        const Column *column = m_dataset->accounts.find(merge.field);
        rows.push_back({{},
                        {column ? column->attribute.label : merge.field, Tone::Muted},
                        {merge.from.join(QStringLiteral(", ")), Tone::Muted},
                        {},
                        {merge.to.isEmpty() ? tr("unknown") : merge.to, Tone::Muted},
                        {tr("Merged"), Tone::Muted}});
    }
    m_stack->setCurrentIndex(rows.empty() ? 0 : 1);
    m_model->setRows(std::move(rows));
    if (m_model->rowCount() > 0 && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, Field));
    updateButtons();
}

void SpellingsView::updateButtons()
{
    const auto ticked = std::count_if(m_shown.begin(), m_shown.end(), [](const Shown &shown) { return shown.ticked; });
    m_merge->setText(tr("Merge %Ln group(s)", nullptr, static_cast<int>(ticked)));
    m_merge->setEnabled(ticked > 0);
    const int row = m_table->currentIndex().row();
    const auto open = static_cast<int>(m_shown.size());
    m_apart->setEnabled(row >= 0 && row < open);
    m_split->setEnabled(row >= open && row < open + static_cast<int>(m_merged.size()));
}

void SpellingsView::mergeTicked()
{
    std::vector<ValueCluster> chosen;
    for (const Shown &shown : m_shown)
        if (shown.ticked)
            chosen.push_back(shown.cluster);
    Q_EMIT changeRequested(tr("Merge %Ln group(s) of spellings", nullptr, static_cast<int>(chosen.size())),
                           [chosen](ImportPlan &plan) {
                               for (const ValueCluster &cluster : chosen)
                                   addMerge(plan.tidying.merges, cluster);
                           });
}

void SpellingsView::keepApart()
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || row >= static_cast<int>(m_shown.size()))
        return;
    const ValueCluster &cluster = m_shown[static_cast<std::size_t>(row)].cluster;
    DifferentValues different{cluster.field, {}};
    for (const ValueCount &value : cluster.values)
        different.values << value.value;
    Q_EMIT changeRequested(tr("Keep spellings of %1 apart").arg(cluster.label),
                           [different](ImportPlan &plan) { plan.tidying.different.push_back(different); });
}

void SpellingsView::splitAgain()
{
    const int row = m_table->currentIndex().row() - static_cast<int>(m_shown.size());
    if (row < 0 || row >= static_cast<int>(m_merged.size()))
        return;
    const ValueMerge merge = m_merged[static_cast<std::size_t>(row)];
    Q_EMIT changeRequested(tr("Split %1 again").arg(merge.to),
                           [merge](ImportPlan &plan) { std::erase(plan.tidying.merges, merge); });
}

} // namespace touchstone
