#include "ui/patterns/usage_card.h"

#include "core/base/locale_text.h"
#include "core/patterns/pattern_words.h"
#include "ui/widgets/text_label.h"

#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace touchstone
{

namespace
{

constexpr double mostFalse = 0.1; // of the gaps that are called sure

QString findingOf(const std::vector<UsageGap> &gaps)
{
    if (gaps.empty())
        return UsageCard::tr("Nothing is known of what they use.");
    const auto sure = std::ranges::count_if(gaps, [](const UsageGap &gap) { return gap.q <= mostFalse; });
    return sure == 0 ? UsageCard::tr("No feature is used by the one group more than by the other, beyond chance.")
                     : UsageCard::tr("%Ln of %1 features tell the two groups apart.", nullptr, static_cast<int>(sure))
                           .arg(countText(static_cast<qint64>(gaps.size())));
}

QString countsOf(std::int64_t users, std::int64_t known)
{
    return UsageCard::tr("%1 of %2").arg(countText(users), countText(known));
}

} // namespace

UsageCard::UsageCard(QWidget *parent)
    : Card(parent), m_finding(new TextLabel(TextRole::Body, {}, this)), m_table(new QTableWidget(this))
{
    setObjectName(QStringLiteral("usageCard"));
    m_finding->setObjectName(QStringLiteral("usageFinding"));
    contents()->addWidget(new TextLabel(TextRole::Section, tr("What they use"), this));
    contents()->addWidget(m_finding->wrapped());
    auto *caution =
        new TextLabel(TextRole::Caption,
                      tr("Usage is known only after the sale, so it describes customers and is never scored."), this);
    contents()->addWidget(caution->toned(Tone::Muted)->wrapped());
    contents()->addWidget(m_table, 1);
    m_table->setObjectName(QStringLiteral("usageGaps"));
    m_table->setAccessibleName(tr("Features, and how many of each group use them"));
    m_table->setColumnCount(3);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
}

void UsageCard::showGaps(const std::vector<UsageGap> &gaps, const Table &accounts, Against against)
{
    m_finding->setText(findingOf(gaps));
    m_table->setVisible(!gaps.empty());
    const bool ofLeft = against == Against::Left;
    m_table->setHorizontalHeaderLabels(
        {tr("Feature"), ofLeft ? tr("Stayed") : tr("Best"), ofLeft ? tr("Left") : tr("Rest")});
    m_table->horizontalHeaderItem(1)->setToolTip(bestGroupName(against));
    m_table->horizontalHeaderItem(2)->setToolTip(restGroupName(against));
    m_table->setRowCount(static_cast<int>(gaps.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const UsageGap &gap = gaps[static_cast<std::size_t>(row)];
        const QString tip =
            tr("%1. %2 against %3, %4; of gaps this sure %5 are expected to be luck (q).",
               "shares, counts, counts, p, q")
                .arg(gapText(gap), countsOf(gap.users.best, gap.users.bestTotal),
                     countsOf(gap.users.rest, gap.users.restTotal), pValueText(gap.p), shareText(gap.q));
        const QStringList texts = {usageText(gap, accounts), shareText(gap.bestShare()), shareText(gap.restShare())};
        for (int column = 0; column < texts.size(); ++column) {
            auto *item = new QTableWidgetItem(texts[column]);
            item->setToolTip(tip.toHtmlEscaped());
            if (column > 0)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            if (gap.q > mostFalse)
                item->setForeground(palette().color(QPalette::PlaceholderText)); // may be chance
            m_table->setItem(row, column, item);
        }
    }
}

} // namespace touchstone
