#include "ui/patterns/mining_progress.h"

#include "core/base/locale_text.h"
#include "core/patterns/pattern_words.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text_label.h"

#include <QHeaderView>
#include <QProgressBar>
#include <QTableWidget>
#include <QVBoxLayout>

namespace touchstone
{

namespace
{

constexpr int barWidth = 420;
constexpr int cardWidth = 760;
constexpr int numberWidth = 140;

} // namespace

MiningProgress::MiningProgress(QWidget *parent)
    : QWidget(parent), m_bar(new QProgressBar(this)), m_step(new TextLabel(TextRole::Body, {}, this)),
      m_first(new Card(this)), m_table(newTable())
{
    m_bar->setObjectName(QStringLiteral("miningProgress"));
    m_bar->setAccessibleName(tr("How far the search is"));
    m_bar->setRange(0, 1000);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(barWidth);
    m_step->setObjectName(QStringLiteral("miningStep"));
    m_step->toned(Tone::Muted)->setAlignment(Qt::AlignCenter);
    auto *cancel = plainButton(tr("Cancel"), QStringLiteral("cancelMining"), this);
    connect(cancel, &QPushButton::clicked, this, &MiningProgress::cancelRequested);

    m_first->setObjectName(QStringLiteral("firstLook"));
    m_first->setFixedWidth(cardWidth);
    m_first->contents()->addWidget(new TextLabel(TextRole::Section, tr("A first look"), m_first));
    auto *caution =
        new TextLabel(TextRole::Caption,
                      tr("What stands out most in each attribute, as it was counted. Whether it is more than "
                         "chance is being tried now."),
                      m_first);
    m_first->contents()->addWidget(caution->toned(Tone::Muted)->wrapped());
    m_first->contents()->addWidget(m_table);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addStretch(2);
    column->addWidget(m_step, 0, Qt::AlignHCenter);
    column->addWidget(m_bar, 0, Qt::AlignHCenter);
    column->addWidget(cancel, 0, Qt::AlignHCenter);
    column->addWidget(m_first, 0, Qt::AlignHCenter);
    column->addStretch(3);
    clear();
}

QTableWidget *MiningProgress::newTable()
{
    auto *table = new QTableWidget(m_first);
    table->setObjectName(QStringLiteral("firstLookTable"));
    table->setAccessibleName(tr("What stands out at first, and how common it is in each group"));
    table->setColumnCount(4);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->horizontalHeader()->setDefaultSectionSize(numberWidth);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    table->verticalHeader()->hide();
    table->setShowGrid(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->setTabKeyNavigation(false);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    return table;
}

void MiningProgress::clear()
{
    showStep(0.0, {});
    m_first->hide();
    m_table->setRowCount(0);
}

void MiningProgress::showStep(double fraction, const QString &step)
{
    m_bar->setValue(static_cast<int>(fraction * 1000.0));
    m_step->setText(step);
}

void MiningProgress::showFirstLook(const std::vector<Counted> &found, const Table &names, Against against)
{
    m_table->setHorizontalHeaderLabels(
        {tr("Condition"), bestGroupName(against), restGroupName(against), tr("As common")});
    m_table->horizontalHeaderItem(0)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setRowCount(static_cast<int>(found.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto &[criterion, counts] = found[static_cast<std::size_t>(row)];
        const auto shareOf = [](std::int64_t part, std::int64_t whole) {
            return whole == 0 ? QString() : shareText(static_cast<double>(part) / static_cast<double>(whole));
        };
        const QString tip = tr("%1 of %2 against %3 of %4, where it is known", "best, all best, others, all others")
                                .arg(countText(counts.best), countText(counts.bestTotal), countText(counts.rest),
                                     countText(counts.restTotal));
        const QStringList texts = {describe({&criterion, 1}, names), shareOf(counts.best, counts.bestTotal),
                                   shareOf(counts.rest, counts.restTotal), timesText(lift(counts))};
        for (int column = 0; column < texts.size(); ++column) {
            auto *item = new QTableWidgetItem(texts[column]);
            item->setToolTip(tip);
            item->setTextAlignment((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
            m_table->setItem(row, column, item);
        }
    }
    m_first->setVisible(!found.empty());
}

} // namespace touchstone
