#include "ui/data/files/reading_pane.h"

#include "core/base/locale_text.h"
#include "core/import/values/reading_choices.h"
#include "ui/data/files/left_out_model.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QShortcut>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace touchstone
{

namespace
{

constexpr const char *encodings[] = {"UTF-8",       "UTF-16LE",     "UTF-16BE",    "windows-1252", "ISO-8859-1",
                                     "ISO-8859-15", "Shift_JIS",    "EUC-JP",      "GB18030",      "Big5",
                                     "EUC-KR",      "windows-1250", "windows-1251"};

constexpr int choiceLength = 18; // characters

QString delimiterName(QChar delimiter)
{
    switch (delimiter.unicode()) {
    case ',':
        return ReadingPane::tr("Comma");
    case ';':
        return ReadingPane::tr("Semicolon");
    case '\t':
        return ReadingPane::tr("Tab");
    case '|':
        return ReadingPane::tr("Vertical bar");
    default:
        return QString(delimiter);
    }
}

qint64 leftOut(const Reading &reading)
{
    qint64 count = 0;
    for (const DroppedRows &dropped : reading.dropped)
        count += dropped.count;
    return count;
}

QString summaryOf(const Source &source)
{
    const Reading &reading = source.reading;
    const QString rows = reading.headerRow > 0
                             ? ReadingPane::tr("Row %1 names the columns; %Ln row(s) were read.", nullptr,
                                               static_cast<int>(reading.rowsRead))
                                   .arg(countText(reading.headerRow))
                             : ReadingPane::tr("%Ln row(s) were read.", nullptr, static_cast<int>(reading.rowsRead));
    const int left = static_cast<int>(leftOut(reading));
    return left == 0 ? rows + QLatin1Char(' ') + ReadingPane::tr("None was left out.")
                     : rows + QLatin1Char(' ') + ReadingPane::tr("%Ln left out, as listed here.", nullptr, left);
}

QWidget *labelled(const QString &text, QWidget *field, QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *label = new QLabel(text, box);
    label->setBuddy(field);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(label);
    row->addWidget(field);
    return box;
}

} // namespace

ReadingPane::ReadingPane(Theme &theme, QWidget *parent)
    : QWidget(parent), m_model(new LeftOutModel(this)), m_summary(new TextLabel(TextRole::Body)),
      m_text(new QWidget(this))
{
    m_summary->setObjectName(QStringLiteral("readingSummary"));
    m_toggle = plainButton(tr("Put back"), QStringLiteral("putBack"), this);
    auto *above = new QHBoxLayout;
    above->addWidget(m_summary->wrapped(), 1);
    above->addWidget(m_toggle);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(12);
    column->addWidget(makeControls());
    m_choices = new QVBoxLayout;
    m_choices->setSpacing(4);
    column->addLayout(m_choices);
    column->addLayout(above);
    column->addWidget(makeTable(theme), 1);
    column->addStretch(); // where no row was left out and the table is not there
    connect(m_toggle, &QPushButton::clicked, this, &ReadingPane::toggleSelected);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ReadingPane::refreshButton);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ReadingPane::refreshButton);
    auto *space = new QShortcut(Qt::Key_Space, m_table, this, &ReadingPane::toggleSelected, Qt::WidgetShortcut);
    space->setWhatsThis(tr("Puts the chosen rows back, or leaves them out again"));
    setSource(nullptr, nullptr);
}

QComboBox *ReadingPane::makeChoice(const QString &objectName, const QString &accessibleName)
{
    auto *choice = new QComboBox(m_text);
    choice->setObjectName(objectName);
    choice->setAccessibleName(accessibleName);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(choiceLength);
    choice->addItem(QString(), QString()); // what the program found
    connect(choice, &QComboBox::activated, this, &ReadingPane::askToReadAgain);
    return choice;
}

void ReadingPane::makeTextControls()
{
    m_encoding = makeChoice(QStringLiteral("encoding"), tr("Encoding of the text"));
    for (const char *encoding : encodings)
        m_encoding->addItem(QString::fromLatin1(encoding), QString::fromLatin1(encoding));
    m_delimiter = makeChoice(QStringLiteral("delimiter"), tr("What stands between the fields"));
    for (const char delimiter : {',', ';', '\t', '|'})
        m_delimiter->addItem(delimiterName(QLatin1Char(delimiter)), QString(QLatin1Char(delimiter)));
    auto *row = new QHBoxLayout(m_text);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(labelled(tr("En&coding"), m_encoding, m_text));
    row->addWidget(labelled(tr("Fields en&d with"), m_delimiter, m_text));
}

QWidget *ReadingPane::makeRowControls()
{
    const auto makeBox = [this](const QString &objectName, int least, int most) {
        auto *box = new QSpinBox(this);
        box->setObjectName(objectName);
        box->setRange(least, most);
        box->setKeyboardTracking(false);
        return box;
    };
    m_headerRow = makeBox(QStringLiteral("headerRow"), 1, std::numeric_limits<int>::max());
    m_headerRows = makeBox(QStringLiteral("headerRows"), 0, 3);
    m_headerRows->setSpecialValueText(tr("None")); // all rows are data
    connect(m_headerRow, &QSpinBox::valueChanged, this, [this](int value) {
        ReadOptions wanted = m_options;
        wanted.headerRow = value;
        Q_EMIT rowsWanted(wanted);
    });
    connect(m_headerRows, &QSpinBox::valueChanged, this, [this](int value) {
        ReadOptions wanted = m_options;
        wanted.headerRows = value;
        if (value == 0 || m_options.headerRows == 0)
            wanted.headerRow.reset(); // the first row of the table, or what is found
        Q_EMIT rowsWanted(wanted);
    });
    auto *rows = new QWidget(this);
    auto *row = new QHBoxLayout(rows);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(labelled(tr("Header &row"), m_headerRow, rows));
    row->addWidget(labelled(tr("Header &lines"), m_headerRows, rows));
    return rows;
}

QWidget *ReadingPane::makeControls()
{
    makeTextControls();
    auto *controls = new QWidget(this);
    auto *column = new QVBoxLayout(controls);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_text, 0, Qt::AlignLeft);
    m_noFile =
        new TextLabel(TextRole::Caption, tr("This table was pasted, so there is no file to read again."), controls);
    m_noFile->setObjectName(QStringLiteral("noFile"));
    column->addWidget(m_noFile->toned(Tone::Muted)->wrapped());
    column->addWidget(makeRowControls(), 0, Qt::AlignLeft);
    return controls;
}

void ReadingPane::askToReadAgain()
{
    ReadOptions wanted = m_options;
    wanted.encoding = m_encoding->currentData().toString();
    wanted.delimiter = m_delimiter->currentData().toString();
    if (!(wanted == m_options))
        Q_EMIT readingWanted(wanted);
}

TableView *ReadingPane::makeTable(Theme &theme)
{
    m_table = new TableView(theme, this);
    m_table->setObjectName(QStringLiteral("leftOutTable"));
    m_table->setAccessibleName(tr("Rows of the file that were left out"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setColumnWidth(LeftOutModel::Row, 80);
    m_table->setColumnWidth(LeftOutModel::Why, 200);
    m_table->horizontalHeader()->setStretchLastSection(true);
    return m_table;
}

void ReadingPane::setSource(const Source *source, const SourcePlan *plan)
{
    setEnabled(source != nullptr);
    m_options = source ? source->options : ReadOptions();
    m_summary->setText(source ? summaryOf(*source) : QString());
    m_model->setSource(source);
    m_table->setVisible(m_model->rowCount() > 0);
    m_toggle->setVisible(m_model->rowCount() > 0);
    if (source)
        fillControls(*source);
    fillChoices(source, plan);
}

// Rows that are left out for what they say, each kind with a tick; and the month in which fiscal years begin.
void ReadingPane::fillChoices(const Source *source, const SourcePlan *plan)
{
    while (QLayoutItem *item = m_choices->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was clicked
        delete item;
    }
    if (!source || !plan)
        return;
    for (std::size_t entry = 0; entry < plan->leftOut.size(); ++entry) {
        const LeftOutRows &rows = plan->leftOut[entry];
        auto *tick = new QCheckBox(tr("Leave rows out by “%1”").arg(rows.header), this);
        tick->setObjectName(QStringLiteral("leaveOut"));
        tick->setToolTip(rows.reason.toHtmlEscaped());
        tick->setChecked(!rows.values.isEmpty());
        connect(tick, &QCheckBox::clicked, this, [this, entry](bool on) { Q_EMIT leftOutWanted(entry, on); });
        m_choices->addWidget(tick);
    }
    if (std::ranges::any_of(source->table->columns, hasFiscalPeriods))
        addFiscalYear(*plan);
}

void ReadingPane::addFiscalYear(const SourcePlan &plan)
{
    auto *month = new QComboBox(this);
    month->setObjectName(QStringLiteral("fiscalYear"));
    month->addItem(tr("not said"), 0);
    for (int number = 1; number <= 12; ++number)
        month->addItem(QLocale().standaloneMonthName(number), number);
    month->setCurrentIndex(month->findData(plan.fiscalYearStart));
    connect(month, &QComboBox::activated, this,
            [this, month] { Q_EMIT fiscalYearWanted(month->currentData().toInt()); });
    m_choices->addWidget(labelled(tr("Fiscal &years begin in"), month, this));
}

void ReadingPane::fillControls(const Source &source)
{
    const QSignalBlocker headerRow(m_headerRow);
    const QSignalBlocker headerRows(m_headerRows);
    const Reading &reading = source.reading;
    m_text->setVisible(!reading.encoding.isEmpty());
    m_encoding->setItemText(0, source.options.encoding.isEmpty() ? tr("%1 (found)").arg(reading.encoding)
                                                                 : tr("Find out"));
    m_encoding->setCurrentIndex(std::max(0, m_encoding->findData(source.options.encoding)));
    const QString found =
        reading.delimiter.isEmpty() ? tr("None (found)") : tr("%1 (found)").arg(delimiterName(reading.delimiter[0]));
    m_delimiter->setItemText(0, source.options.delimiter.isEmpty() ? found : tr("Find out"));
    m_delimiter->setCurrentIndex(std::max(0, m_delimiter->findData(source.options.delimiter)));
    m_headerRow->setValue(static_cast<int>(reading.headerRow));
    m_headerRow->setEnabled(reading.headerRow > 0);
    m_headerRow->setToolTip(reading.headerRow > 0 ? QString() : tr("No row names the columns of this table."));
    m_headerRows->setValue(source.options.headerRows.value_or(std::max(1, static_cast<int>(reading.header.size()))));
    const bool hasFile = source.file.isEmpty() || QFileInfo(source.file).isAbsolute() || QFileInfo::exists(source.file);
    for (QComboBox *choice : {m_encoding, m_delimiter})
        choice->setEnabled(hasFile);
    m_noFile->setVisible(!hasFile);
}

void ReadingPane::toggleSelected()
{
    QList<int> lines;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        if (m_model->canChange(index.row()))
            lines << index.row();
    if (!lines.isEmpty())
        Q_EMIT rowsWanted(m_model->toggled(lines));
}

void ReadingPane::refreshButton()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    const bool any =
        std::ranges::any_of(rows, [this](const QModelIndex &row) { return m_model->canChange(row.row()); });
    const bool out = any && m_model->isPutBack(rows.first().row());
    m_toggle->setEnabled(any);
    m_toggle->setText(out ? tr("Leave out again") : tr("Put back"));
}

} // namespace touchstone
