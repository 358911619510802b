#include "ui/data/fields/fields_pane.h"

#include "ui/data/fields/field_delegates.h"
#include "ui/data/fields/field_model.h"
#include "ui/widgets/text_label.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

#include <algorithm>

namespace touchstone
{

namespace
{

constexpr int widthWithWarnings = 1100;

bool isPopulated(const std::vector<FieldSummary> &fields, FillRate FieldSummary::*population)
{
    return std::any_of(fields.begin(), fields.end(),
                       [population](const FieldSummary &field) { return (field.*population).total > 0; });
}

} // namespace

FieldsPane::FieldsPane(Theme &theme, QWidget *parent)
    : QWidget(parent), m_fields(new FieldModel(this)), m_sorted(new QSortFilterProxyModel(this)),
      m_table(makeTable(theme)), m_detail(new TextLabel(TextRole::Caption))
{
    auto *search = new QLineEdit(this);
    search->setObjectName(QStringLiteral("fieldSearch"));
    search->setAccessibleName(tr("Search fields"));
    search->setPlaceholderText(tr("Search fields"));
    search->setClearButtonEnabled(true);
    search->setMaximumWidth(280);
    m_detail->setObjectName(QStringLiteral("fieldDetail"));
    m_detail->toned(Tone::Muted)->wrapped();
    m_detail->setMinimumHeight(2 * m_detail->fontMetrics().lineSpacing());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(8);
    column->addWidget(search);
    column->addWidget(m_table, 1);
    column->addWidget(m_detail);
    connect(search, &QLineEdit::textChanged, m_sorted, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &FieldsPane::showDetail);
}

TableView *FieldsPane::makeTable(Theme &theme)
{
    m_sorted->setSourceModel(m_fields);
    m_sorted->setSortRole(SortRole);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    auto *table = new TableView(theme, this);
    table->setObjectName(QStringLiteral("fieldTable"));
    table->setAccessibleName(tr("Fields of the accounts"));
    table->setModel(m_sorted);
    table->setSortingEnabled(true);
    table->horizontalHeader()->setSortIndicatorClearable(true);
    table->sortByColumn(-1, Qt::AscendingOrder);
    for (const int column : {FieldModel::Customers, FieldModel::Prospects, FieldModel::Pipeline})
        table->setItemDelegateForColumn(column, new FillDelegate(theme, table));
    table->setItemDelegateForColumn(FieldModel::Distribution, new SpreadDelegate(theme, table));
    int column = 0;
    for (const int width : {130, 80, 98, 106, 88, 76, 96, 120, 240})
        table->setColumnWidth(column++, width);
    table->horizontalHeader()->setStretchLastSection(false);
    table->horizontalHeader()->setSectionResizeMode(FieldModel::Values, QHeaderView::Stretch);
    return table;
}

void FieldsPane::setFields(std::shared_ptr<const std::vector<FieldSummary>> fields)
{
    m_table->setColumnHidden(FieldModel::Customers, !isPopulated(*fields, &FieldSummary::customers));
    m_table->setColumnHidden(FieldModel::Prospects, !isPopulated(*fields, &FieldSummary::prospects));
    m_table->setColumnHidden(FieldModel::Pipeline, !isPopulated(*fields, &FieldSummary::pipeline));
    m_hasWarnings = std::ranges::any_of(*fields, [](const FieldSummary &field) { return !field.warnings.isEmpty(); });
    m_fields->setFields(std::move(fields));
    showWarnings();
    m_table->setCurrentIndex(m_sorted->index(0, FieldModel::Field));
    showDetail();
}

void FieldsPane::showDetail()
{
    const QModelIndex index = m_sorted->mapToSource(m_table->currentIndex());
    m_detail->setText(index.isValid() ? describe(m_fields->field(index.row())) : QString());
}

void FieldsPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showWarnings();
}

void FieldsPane::showWarnings()
{
    m_table->setColumnHidden(FieldModel::Warnings, !m_hasWarnings || width() < widthWithWarnings);
}

} // namespace touchstone
