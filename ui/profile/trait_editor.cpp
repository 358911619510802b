#include "ui/profile/trait_editor.h"

#include "core/customers/criterion_choices.h"
#include "core/profile/profile_lines.h"
#include "ui/profile/bin_model.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/criteria_form.h"
#include "ui/widgets/text_label.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace touchstone
{

namespace
{

constexpr int rowHeight = 34;
constexpr int mostRowsShown = 6;
constexpr int headerHeight = 34;

} // namespace

TraitEditor::TraitEditor(Theme &theme, QWidget *parent)
    : QWidget(parent), m_name(new QLineEdit(this)), m_model(new BinModel(this)), m_table(new TableView(theme, this)),
      m_binTitle(new TextLabel(TextRole::Caption, {}, this)), m_criteria(new CriteriaForm(theme, this)),
      m_capped(new QCheckBox(tr("Add up all lines that are met, to at most"), this)), m_cap(new QSpinBox(this)),
      m_reason(new QLineEdit(this))
{
    setObjectName(QStringLiteral("traitEditor"));
    m_name->setObjectName(QStringLiteral("traitName"));
    m_name->setAccessibleName(tr("Name of the trait"));
    m_name->setFont(Theme::font(TextRole::Section));
    m_reason->setObjectName(QStringLiteral("traitReason"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("Why this belongs to the profile"));
    setUpTable(theme);
    arrange();
    connectFields();
}

void TraitEditor::setUpTable(Theme &theme)
{
    m_table->setObjectName(QStringLiteral("bins"));
    m_table->setAccessibleName(tr("Points by condition"));
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(BinModel::ScoreColumn, new BinPointsDelegate(theme, m_table));
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(BinModel::ConditionColumn, QHeaderView::Stretch);
    header->resizeSection(BinModel::PointsColumn, 76);
    header->resizeSection(BinModel::ScoreColumn, 116);
}

void TraitEditor::arrange()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_name);
    column->addWidget(m_table);
    column->addWidget(binButtons());
    column->addWidget(divider(this));
    column->addWidget(m_binTitle->toned(Tone::Muted)->wrapped());
    column->addWidget(m_criteria);
    column->addWidget(divider(this));
    column->addWidget(capField());
    column->addWidget(m_reason);
    auto *remove = flatButton(tr("Remove the trait"), QStringLiteral("removeLine"), this);
    connect(remove, &QPushButton::clicked, this, &TraitEditor::removeRequested);
    column->addWidget(remove, 0, Qt::AlignRight);
    column->addStretch();
}

QWidget *TraitEditor::binButtons()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    m_addBin = flatButton(tr("Add a line"), QStringLiteral("addBin"), bar);
    m_removeBin = flatButton(tr("Remove the line"), QStringLiteral("removeBin"), bar);
    row->addWidget(m_addBin);
    row->addWidget(m_removeBin);
    row->addStretch();
    return bar;
}

QWidget *TraitEditor::capField()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    m_capped->setObjectName(QStringLiteral("capped"));
    m_cap->setObjectName(QStringLiteral("cap"));
    m_cap->setAccessibleName(tr("Most points together"));
    m_cap->setRange(1, 1000);
    m_cap->setKeyboardTracking(false);
    row->addWidget(m_capped);
    row->addWidget(m_cap);
    row->addStretch();
    return bar;
}

void TraitEditor::connectFields()
{
    connect(m_model, &BinModel::pointsEdited, this, [this](const Trait &trait) {
        m_trait = trait;
        emitEdited(true);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TraitEditor::showBin);
    connect(m_addBin, &QPushButton::clicked, this, &TraitEditor::addBin);
    connect(m_removeBin, &QPushButton::clicked, this, &TraitEditor::removeBin);
    connect(m_criteria, &CriteriaForm::edited, this, [this] {
        const int bin = currentBin();
        if (bin < 0)
            return;
        m_trait.bins[static_cast<std::size_t>(bin)].criteria = m_criteria->criteria();
        emitEdited(true);
    });
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        if (m_name->text() == m_trait.name)
            return;
        m_trait.name = m_name->text();
        emitEdited(false);
    });
    connect(m_reason, &QLineEdit::editingFinished, this, [this] {
        if (m_reason->text() == m_trait.reason)
            return;
        m_trait.reason = m_reason->text();
        emitEdited(false);
    });
    const auto editCap = [this] {
        m_trait.cap = m_capped->isChecked() ? std::optional<int>(m_cap->value()) : std::nullopt;
        emitEdited(true);
    };
    connect(m_capped, &QCheckBox::clicked, this, editCap);
    connect(m_cap, &QSpinBox::valueChanged, this, editCap);
}

void TraitEditor::showTrait(const std::shared_ptr<const Dataset> &dataset, const Trait &trait,
                            const TraitPoints &points)
{
    const bool other = trait.id != m_trait.id;
    m_dataset = dataset;
    m_trait = trait;
    std::vector<int> score = points.bins;
    score.insert(score.end(), {points.otherwise, points.neutral});
    m_model->showTrait(trait, dataset->accounts, score, points.most);
    m_table->setFixedHeight(headerHeight + rowHeight * std::min(mostRowsShown, m_model->rowCount()) + 4);
    if (other || !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, BinModel::PointsColumn));
    if (m_name->text() != trait.name)
        m_name->setText(trait.name);
    if (m_reason->text() != trait.reason)
        m_reason->setText(trait.reason);
    m_reason->setCursorPosition(0);
    const QSignalBlocker blockers[] = {QSignalBlocker(m_capped), QSignalBlocker(m_cap)};
    m_capped->setChecked(trait.cap.has_value());
    m_cap->setEnabled(trait.cap.has_value());
    if (trait.cap)
        m_cap->setValue(*trait.cap);
    showBin();
}

int TraitEditor::currentBin() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_model->binCount() ? row : -1;
}

void TraitEditor::showBin()
{
    const int bin = currentBin();
    m_removeBin->setEnabled(bin >= 0);
    m_criteria->setVisible(bin >= 0);
    m_binTitle->setText(bin >= 0 ? tr("The chosen line holds if all of this does:")
                                 : tr("These points go to accounts for which no line above holds, or for which it is "
                                      "not known."));
    if (bin >= 0)
        m_criteria->showCriteria(m_dataset, m_trait.bins[static_cast<std::size_t>(bin)].criteria);
}

void TraitEditor::addBin()
{
    Bin bin;
    if (const Column *column = m_dataset->accounts.find(m_trait.attribute))
        bin.criteria = {suggestedCriterion(*column, m_dataset->customers, false)};
    m_trait.bins.push_back(bin);
    const int row = static_cast<int>(m_trait.bins.size()) - 1;
    emitEdited(true);
    m_table->setCurrentIndex(m_model->index(row, BinModel::PointsColumn));
    m_table->setFocus();
}

void TraitEditor::removeBin()
{
    const int bin = currentBin();
    if (bin < 0)
        return;
    m_trait.bins.erase(m_trait.bins.begin() + bin);
    emitEdited(true);
}

// What changes how accounts are judged changes what the trait rests on; its name and reason do not.
void TraitEditor::emitEdited(bool content)
{
    if (content)
        m_trait.basis = basisAfterEdit(m_trait.basis);
    Q_EMIT edited(m_trait);
}

} // namespace touchstone
