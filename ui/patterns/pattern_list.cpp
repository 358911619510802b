#include "ui/patterns/pattern_list.h"

#include "core/base/locale_text.h"
#include "core/patterns/pattern_words.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/interval_delegate.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

namespace touchstone
{

namespace
{

template <typename T>
std::optional<T> chosen(const QComboBox &box)
{
    const QVariant value = box.currentData();
    return value.isValid() ? std::optional<T>(static_cast<T>(value.toInt())) : std::nullopt;
}

} // namespace

PatternList::PatternList(Theme &theme, QWidget *parent)
    : Card(parent), m_model(new PatternModel(theme, this)), m_table(new TableView(theme, this))
{
    setObjectName(QStringLiteral("patternList"));
    setUpTable(theme);
    contents()->addWidget(filters(theme));
    contents()->addWidget(m_table, 1);
    contents()->addWidget(footer());
    connectFilters();
}

QWidget *PatternList::filters(Theme &theme)
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_search = new QLineEdit(bar);
    m_search->setObjectName(QStringLiteral("patternSearch"));
    m_search->setPlaceholderText(tr("Search patterns"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->addAction(theme.icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_verdict = new QComboBox(bar);
    m_verdict->setObjectName(QStringLiteral("verdictFilter"));
    m_verdict->setAccessibleName(tr("Verdict"));
    m_verdict->addItem(tr("All verdicts"));
    for (const Evidence evidence : {Evidence::Supported, Evidence::Suggestive, Evidence::None})
        m_verdict->addItem(evidenceLabel(evidence), static_cast<int>(evidence));
    m_direction = new QComboBox(bar);
    m_direction->setObjectName(QStringLiteral("directionFilter"));
    m_direction->setAccessibleName(tr("Direction"));
    m_direction->addItem(tr("More or less common"));
    m_direction->addItem(tr("More common"), static_cast<int>(Direction::More));
    m_direction->addItem(tr("Less common"), static_cast<int>(Direction::Less));
    m_count = new TextLabel(TextRole::Caption, {}, bar);
    row->addWidget(m_search, 1);
    row->addWidget(m_verdict);
    row->addWidget(m_direction);
    row->addWidget(m_count->toned(Tone::Muted));
    row->addWidget(columnsButton());
    return bar;
}

void PatternList::setUpTable(Theme &theme)
{
    m_table->setObjectName(QStringLiteral("patterns"));
    m_table->setAccessibleName(tr("Patterns"));
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(PatternModel::PatternColumn, new PatternDelegate(theme, m_table));
    m_table->setItemDelegateForColumn(PatternModel::VerdictColumn,
                                      new EvidenceDelegate(theme, PatternModel::EvidenceRole, m_table));
    m_table->setItemDelegateForColumn(PatternModel::SharesColumn,
                                      new IntervalDelegate(theme, PatternModel::MarksRole, m_table));
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(PatternModel::PatternColumn, QHeaderView::Stretch);
    header->resizeSection(PatternModel::VerdictColumn, 146);
    header->resizeSection(PatternModel::SharesColumn, 118);
    header->resizeSection(PatternModel::LiftColumn, 142);
    connect(header, &QHeaderView::sectionResized, m_table, &QTableView::resizeRowsToContents, Qt::QueuedConnection);
    for (const int column :
         {PatternModel::BestColumn, PatternModel::RestColumn, PatternModel::PColumn, PatternModel::QColumn}) {
        header->resizeSection(column, 72);
        m_table->setColumnHidden(column, true);
    }
}

QPushButton *PatternList::columnsButton()
{
    auto *button = flatButton(tr("Columns"), QStringLiteral("columns"), this);
    auto *menu = new QMenu(button);
    for (const int column :
         {PatternModel::BestColumn, PatternModel::RestColumn, PatternModel::PColumn, PatternModel::QColumn}) {
        QAction *action = menu->addAction(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        connect(action, &QAction::toggled, m_table,
                [this, column](bool shown) { m_table->setColumnHidden(column, !shown); });
    }
    setMenu(button, menu);
    return button;
}

QWidget *PatternList::footer()
{
    auto *bar = new QWidget(this);
    auto *column = new QVBoxLayout(bar);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_tried = new TextLabel(TextRole::Caption, {}, bar);
    m_tried->setObjectName(QStringLiteral("tried"));
    column->addWidget(m_tried->toned(Tone::Muted)->wrapped());
    auto *row = new QHBoxLayout;
    row->addWidget(sideButton(tr("One group or two?"), QStringLiteral("groups"), Side::Groups));
    row->addWidget(sideButton(tr("What they use"), QStringLiteral("usage"), Side::Usage));
    m_leftOut = sideButton({}, QStringLiteral("leftOut"), Side::LeftOut);
    row->addWidget(m_leftOut);
    row->addStretch(1);
    column->addLayout(row);
    return bar;
}

QPushButton *PatternList::sideButton(const QString &text, const QString &objectName, Side side)
{
    QPushButton *button = flatButton(text, objectName, this);
    button->setCheckable(true);
    m_sides.push_back(button);
    connect(button, &QPushButton::toggled, this, [this, button, side](bool shown) {
        if (shown)
            leaveSides(button);
        Q_EMIT sideRequested(shown ? side : Side::Detail);
    });
    return button;
}

void PatternList::leaveSides(const QPushButton *but)
{
    for (QPushButton *button : m_sides)
        if (button != but)
            button->setChecked(false);
}

void PatternList::connectFilters()
{
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setSearch(text);
        showCount();
    });
    connect(m_verdict, &QComboBox::currentIndexChanged, this, [this] {
        m_model->setVerdict(chosen<Evidence>(*m_verdict));
        showCount();
    });
    connect(m_direction, &QComboBox::currentIndexChanged, this, [this] {
        m_model->setDirection(chosen<Direction>(*m_direction));
        showCount();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        leaveSides();
        Q_EMIT currentChanged();
    });
}

void PatternList::showPatterns(const PatternSet &set, const Table &names)
{
    m_model->setPatterns(set, names);
    m_tried->setText(triedSentence(set));
    m_leftOut->setText(tr("What was left out, and why (%1)")
                           .arg(countText(static_cast<qint64>(set.leftOut.size()) + set.warnings.size())));
    m_leftOut->setVisible(!set.leftOut.empty() || !set.warnings.isEmpty());
    showCount();
}

// The first pattern is chosen when the former one is not in the list any more.
void PatternList::showCount()
{
    m_count->setText(countText(m_model->rowCount()));
    m_table->resizeRowsToContents();
    if (m_model->rowCount() > 0 && !m_table->currentIndex().isValid())
        m_table->selectRow(0);
    Q_EMIT currentChanged();
}

const Pattern *PatternList::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? &m_model->patternAt(index.row()) : nullptr;
}

} // namespace touchstone
