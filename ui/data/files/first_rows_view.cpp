#include "ui/data/files/first_rows_view.h"

#include "core/import/values/value_parser.h"
#include "ui/data/pane_switch.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/text_table_model.h"

#include <QComboBox>
#include <QHeaderView>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace touchstone
{

namespace
{

constexpr int mostColumnWidth = 220;

// What a cell will be read as; as it stands in the file where that is not understood.
TextCell cellOf(const QString &text, const ColumnPlan *column)
{
    if (!column || text.isEmpty())
        return {text};
    const QString value = previewValue(text, column->reading);
    const bool isNumber = column->reading.kind == ValueKind::Number || column->reading.kind == ValueKind::Money ||
                          column->reading.kind == ValueKind::Percent;
    return value.isEmpty() ? TextCell{text, Tone::Attention, isNumber} : TextCell{value, Tone::Normal, isNumber};
}

const ColumnPlan *planOf(const SourcePlan *plan, const QString &header)
{
    if (plan)
        for (const ColumnPlan &column : plan->columns)
            if (column.header == header)
                return &column;
    return nullptr;
}

} // namespace

FirstRowsView::FirstRowsView(Theme &theme, QWidget *parent)
    : QWidget(parent), m_model(new TextTableModel({}, this)), m_table(new TableView(theme, this)),
      m_name(new ElidedLabel(TextRole::Section)), m_tables(new QComboBox(this)),
      m_summary(new TextLabel(TextRole::Caption)), m_refusal(nothingToDecide(theme, {}, this)),
      m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("firstRows"));
    m_summary->setObjectName(QStringLiteral("firstRowsSummary"));
    m_summary->toned(Tone::Muted)->wrapped();
    m_tables->setObjectName(QStringLiteral("firstRowsTables"));
    m_tables->setAccessibleName(tr("Table of the file"));
    m_table->setObjectName(QStringLiteral("firstRowsTable"));
    m_table->setAccessibleName(tr("First rows of the file"));
    m_table->setModel(m_model);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_refusal);
    auto *head = new QHBoxLayout;
    head->addWidget(m_name, 1);
    head->addWidget(m_tables);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_summary);
    column->addWidget(m_stack, 1);
    connect(m_tables, &QComboBox::activated, this, &FirstRowsView::showTable);
}

void FirstRowsView::show(const FileReadings::Reading &reading)
{
    const bool isSame = m_reading == reading.id && m_preview == reading.preview;
    m_name->setText(reading.name());
    m_stack->setCurrentIndex(reading.refusal ? 1 : 0);
    if (reading.refusal) {
        m_refusal->setSentence(reading.refusal->sentence());
        m_summary->setText(tr("Not imported. The project is as it was."));
        m_tables->hide();
        return;
    }
    if (isSame && m_preview)
        return; // the table that was chosen stays
    m_reading = reading.id;
    m_preview = reading.preview;
    fillTables(reading.name());
    showTable(0);
}

void FirstRowsView::fillTables(const QString &name)
{
    m_tables->clear();
    if (m_preview)
        for (const Source &source : m_preview->sources)
            m_tables->addItem(source.name.startsWith(name + QLatin1Char('/')) ? source.name.mid(name.size() + 1)
                                                                              : source.name);
    m_tables->setVisible(m_tables->count() > 1);
}

void FirstRowsView::showTable(int table)
{
    QStringList headers;
    std::vector<std::vector<TextCell>> rows;
    const auto index = static_cast<std::size_t>(table);
    if (m_preview && index < m_preview->sources.size()) {
        const Source &source = m_preview->sources[index];
        const SourcePlan *plan = m_preview->plan.find(source.name);
        rows.resize(std::min(source.table->rowCount(), static_cast<std::size_t>(previewRows)));
        for (const RawColumn &column : source.table->columns) {
            headers << column.header;
            const ColumnPlan *columnPlan = planOf(plan, column.header);
            for (std::size_t row = 0; row < rows.size(); ++row)
                rows[row].push_back(cellOf(column.text(row), columnPlan));
        }
        m_summary->setText(rows.empty() ? tr("There are no rows in it.")
                                        : tr("The first %Ln row(s) as they will be read, while all of them are.",
                                             nullptr, static_cast<int>(rows.size())));
    } else {
        m_summary->setText(tr("Looking at its first rows…"));
    }
    m_model->setHeaders(headers);
    m_model->setRows(std::move(rows));
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column) + 12, mostColumnWidth));
}

} // namespace touchstone
