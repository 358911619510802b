#include "ui/data/files/columns_pane.h"

#include "core/import/fields/field_catalogue.h"
#include "core/import/values/reading_choices.h"
#include "ui/data/files/column_delegates.h"
#include "ui/data/files/column_model.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/data_words.h"
#include "ui/widgets/text_label.h"

#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>

namespace touchstone
{

namespace
{

constexpr int widthWithReasons = 980;
constexpr qsizetype alternativeLetters = 64; // of all that are shown, so that they fit a narrow window

template <typename T>
std::vector<LabelledValue> choices(std::span<const T> values, QString (*label)(T))
{
    std::vector<LabelledValue> all;
    for (const T value : values)
        all.push_back({label(value), static_cast<int>(value)});
    return all;
}

std::vector<LabelledValue> fieldChoices()
{
    std::vector<LabelledValue> all;
    for (const FieldDefinition &field : fieldCatalogue().fields)
        all.push_back({fieldLabel(field.key), field.key});
    std::sort(all.begin(), all.end(),
              [](const auto &a, const auto &b) { return a.label.localeAwareCompare(b.label) < 0; });
    return all;
}

} // namespace

ColumnsPane::ColumnsPane(Theme &theme, ColumnModel &columns, QWidget *parent)
    : QWidget(parent), m_columns(columns), m_table(makeTable(theme)), m_reason(new TextLabel(TextRole::Caption))
{
    m_reason->setObjectName(QStringLiteral("columnReason"));
    m_reason->toned(Tone::Muted)->wrapped();
    m_reason->setMinimumHeight(2 * m_reason->fontMetrics().lineSpacing());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_table, 1);
    column->addWidget(m_reason);
    column->addWidget(makeAlternatives());
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &row) { Q_EMIT currentChanged(row.row()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ColumnsPane::showReason);
    connect(&columns, &QAbstractItemModel::dataChanged, this, &ColumnsPane::showReason);
    connect(&columns, &QAbstractItemModel::modelReset, this, [this] { select(0); });
}

TableView *ColumnsPane::makeTable(Theme &theme)
{
    auto *table = new TableView(theme, this);
    table->setObjectName(QStringLiteral("columnTable"));
    table->setAccessibleName(tr("Columns of the file and how they are understood"));
    table->setModel(&m_columns);
    table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked |
                           QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    using Own = ChoiceDelegate::Own;
    const auto choose = [&](int column, const QString &what, std::vector<LabelledValue> all, Own own) {
        table->setItemDelegateForColumn(column, new ChoiceDelegate(theme, what, std::move(all), own, table));
    };
    table->setItemDelegateForColumn(ColumnModel::Used, new CheckDelegate(theme, table));
    choose(ColumnModel::Field, tr("Field"), fieldChoices(), Own::Allowed);
    choose(ColumnModel::Kind, tr("Kind of value"), choices(allKinds(), kindLabel), Own::Refused);
    choose(ColumnModel::KnownWhen, tr("When it is known"), choices(allKnown(), knownLabel), Own::Refused);
    choose(ColumnModel::FamilyOf, tr("Family"), choices(allFamilies(), familyLabel), Own::Refused);
    int column = 0;
    for (const int width : {42, 126, 112, 86, 130, 106, 96, 200})
        table->setColumnWidth(column++, width);
    return table;
}

void ColumnsPane::select(int row)
{
    m_table->setCurrentIndex(m_columns.index(row, ColumnModel::Header));
    showReason();
}

QWidget *ColumnsPane::makeAlternatives()
{
    m_alternatives = new QWidget(this);
    auto *row = new QHBoxLayout(m_alternatives);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *label = new TextLabel(TextRole::Caption, tr("Read it instead as"), m_alternatives);
    row->addWidget(label->toned(Tone::Muted));
    m_choices = new QHBoxLayout;
    m_choices->setSpacing(8);
    row->addLayout(m_choices);
    row->addStretch();
    return m_alternatives;
}

void ColumnsPane::setTable(std::shared_ptr<const RawTable> table)
{
    m_raw = std::move(table);
    showAlternatives();
}

// The other readings that the values allow, each one click away; how many values it reads is its tooltip.
void ColumnsPane::showAlternatives()
{
    while (QLayoutItem *item = m_choices->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was clicked
        delete item;
    }
    const int row = m_table->currentIndex().row();
    const ColumnPlan *plan = m_columns.column(row);
    const int index = plan && m_raw ? m_raw->find(plan->header) : -1;
    if (index >= 0) {
        const RawColumn &column = m_raw->columns[static_cast<std::size_t>(index)];
        const std::vector<ReadingGuess> all = alternativesFor(column, plan->reading);
        qsizetype letters = 0;
        for (const ReadingGuess &other : all) {
            const QString label = readingLabel(other.reading);
            letters += label.size();
            if (letters > alternativeLetters)
                break;
            QPushButton *button = flatButton(label, QStringLiteral("alternative"), this);
            button->setToolTip(other.reason.toHtmlEscaped());
            connect(button, &QPushButton::clicked, this,
                    [this, row, reading = other.reading] { m_columns.setReading(row, reading); });
            m_choices->addWidget(button);
        }
    }
    m_alternatives->setVisible(m_choices->count() > 0);
}

void ColumnsPane::showReason()
{
    showAlternatives();
    const ColumnPlan *column = m_columns.column(m_table->currentIndex().row());
    m_reason->setText(column ? tr("%1: %2").arg(column->header, column->reason) : QString());
}

// Where there is no room for the reasons beside the columns, the line below tells that of the chosen one.
void ColumnsPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool wide = width() >= widthWithReasons;
    m_table->setColumnHidden(ColumnModel::Reason, !wide);
    m_reason->setVisible(!wide);
}

} // namespace touchstone
