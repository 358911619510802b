#include "ui/data/files/preview_pane.h"

#include "core/base/locale_text.h"
#include "ui/data/files/column_model.h"
#include "ui/data/files/preview_model.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_label.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QVBoxLayout>

namespace touchstone
{

namespace
{

bool hasDecimals(ValueKind kind)
{
    return kind == ValueKind::Number || kind == ValueKind::Money || kind == ValueKind::Percent ||
           kind == ValueKind::Range;
}

} // namespace

PreviewPane::PreviewPane(Theme &theme, ColumnModel &columns, QWidget *parent)
    : QWidget(parent), m_columns(columns), m_model(new PreviewModel(this)), m_view(new TableView(theme, this)),
      m_column(makeChoice(tr("Column"), QStringLiteral("previewColumn"))),
      m_decimal(makeChoice(tr("Decimal sign"), QStringLiteral("previewDecimal"))),
      m_dates(makeChoice(tr("Order of dates"), QStringLiteral("previewDates"))),
      m_separator(makeChoice(tr("Separator of lists"), QStringLiteral("previewSeparator"))),
      m_summary(new TextLabel(TextRole::Caption))
{
    m_decimal->addItem(tr("Point: 1,234.56"), QStringLiteral("."));
    m_decimal->addItem(tr("Comma: 1.234,56"), QStringLiteral(","));
    m_dates->addItem(tr("Year, month, day"), static_cast<int>(DateOrder::YearMonthDay));
    m_dates->addItem(tr("Day, month, year"), static_cast<int>(DateOrder::DayMonthYear));
    m_dates->addItem(tr("Month, day, year"), static_cast<int>(DateOrder::MonthDayYear));
    for (const QLatin1String sign : {QLatin1String(";"), QLatin1String(","), QLatin1String("|"), QLatin1String("/")})
        m_separator->addItem(tr("Between: %1").arg(sign), QString(sign));
    m_summary->setObjectName(QStringLiteral("previewSummary"));
    m_summary->toned(Tone::Muted);
    m_view->setObjectName(QStringLiteral("previewTable"));
    m_view->setAccessibleName(tr("First rows of the column"));
    m_view->setModel(m_model);
    m_view->setColumnWidth(PreviewModel::Row, 80);
    m_view->horizontalHeader()->setSectionResizeMode(PreviewModel::Raw, QHeaderView::Stretch);
    m_view->horizontalHeader()->setSectionResizeMode(PreviewModel::Parsed, QHeaderView::Stretch);
    auto *choices = new QHBoxLayout;
    choices->setContentsMargins(0, 12, 0, 8);
    choices->setSpacing(8);
    for (QComboBox *box : {m_column, m_decimal, m_dates, m_separator})
        choices->addWidget(box);
    choices->addStretch();
    choices->addWidget(m_summary);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(choices);
    column->addWidget(m_view, 1);
    offerOrigin();
    connect(m_column, &QComboBox::currentIndexChanged, this, &PreviewPane::refresh);
    for (QComboBox *box : {m_decimal, m_dates, m_separator})
        connect(box, &QComboBox::activated, this, &PreviewPane::changeReading);
    connect(&columns, &QAbstractItemModel::modelReset, this, &PreviewPane::fillColumns);
    connect(&columns, &QAbstractItemModel::dataChanged, this, &PreviewPane::refresh);
}

// The pane knows neither file nor sheet: the page says where the cell stands.
void PreviewPane::offerOrigin()
{
    auto *action = new QAction(tr("Where does this come from?"), m_view);
    action->setObjectName(QStringLiteral("whereFrom"));
    action->setShortcut(QKeySequence(tr("Ctrl+Shift+W")));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_view->addAction(action);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(action, &QAction::triggered, this, [this] {
        const QModelIndex index = m_view->currentIndex();
        const ColumnPlan *plan = m_columns.column(m_column->currentIndex());
        if (index.isValid() && plan && m_table)
            Q_EMIT originRequested(index.row(), m_table->find(plan->header),
                                   m_view->viewport()->mapToGlobal(m_view->visualRect(index).bottomLeft()));
    });
}

QComboBox *PreviewPane::makeChoice(const QString &what, const QString &objectName)
{
    auto *box = new QComboBox(this);
    box->setObjectName(objectName);
    box->setAccessibleName(what);
    box->setToolTip(what);
    box->setMinimumWidth(150);
    return box;
}

void PreviewPane::setTable(std::shared_ptr<const RawTable> table)
{
    m_table = std::move(table);
    refresh();
}

void PreviewPane::setColumn(int row)
{
    m_column->setCurrentIndex(row);
}

void PreviewPane::fillColumns()
{
    m_column->clear();
    for (int row = 0; row < m_columns.rowCount(); ++row)
        m_column->addItem(m_columns.column(row)->header);
}

void PreviewPane::refresh()
{
    const ColumnPlan *plan = m_columns.column(m_column->currentIndex());
    const int column = m_table && plan ? m_table->find(plan->header) : -1;
    const ColumnReading reading = plan ? plan->reading : ColumnReading{};
    m_model->show(m_table, column, reading);
    showReading(reading);
    const int unread = m_model->unreadCount();
    m_summary->setText(
        unread == 0
            ? tr("All of the first %Ln row(s) understood", nullptr, m_model->rowCount())
            : tr("%1 of the first %2 rows not understood").arg(countText(unread), countText(m_model->rowCount())));
}

void PreviewPane::showReading(const ColumnReading &reading)
{
    m_decimal->setVisible(hasDecimals(reading.kind));
    m_decimal->setCurrentIndex(m_decimal->findData(reading.decimal));
    m_dates->setVisible(reading.kind == ValueKind::Date);
    m_dates->setCurrentIndex(m_dates->findData(static_cast<int>(reading.dates)));
    m_separator->setVisible(reading.kind == ValueKind::List);
    m_separator->setCurrentIndex(m_separator->findData(reading.listSeparator));
}

void PreviewPane::changeReading()
{
    const ColumnPlan *plan = m_columns.column(m_column->currentIndex());
    if (!plan)
        return;
    ColumnReading reading = plan->reading;
    if (hasDecimals(reading.kind) && m_decimal->currentIndex() >= 0)
        reading.decimal = m_decimal->currentData().toString();
    if (reading.kind == ValueKind::Date && m_dates->currentIndex() >= 0)
        reading.dates = static_cast<DateOrder>(m_dates->currentData().toInt());
    if (reading.kind == ValueKind::List && m_separator->currentIndex() >= 0)
        reading.listSeparator = m_separator->currentData().toString();
    m_columns.setReading(m_column->currentIndex(), reading);
}

} // namespace touchstone
