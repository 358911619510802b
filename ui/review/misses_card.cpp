#include "ui/review/misses_card.h"

#include "core/base/locale_text.h"
#include "core/proof/proof_words.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/text_table_model.h"

#include <QHeaderView>
#include <QVBoxLayout>

namespace touchstone
{

MissesCard::MissesCard(Theme &theme, QWidget *parent)
    : Card(parent), m_what(new TextLabel(TextRole::Caption)), m_model(new TextTableModel({}, this)),
      m_table(new TableView(theme))
{
    setObjectName(QStringLiteral("missesCard"));
    contents()->addWidget(new TextLabel(TextRole::Section, tr("Where it was most wrong")));
    contents()->addWidget(m_what->toned(Tone::Muted)->wrapped());
    m_table->setObjectName(QStringLiteral("missesTable"));
    m_table->setAccessibleName(tr("What the profile misjudged most"));
    m_table->setToolTip(tr("Double-click to see the account"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RowDelegate(theme, m_table));
    contents()->addWidget(m_table, 1);
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT accountRequested(static_cast<int>(m_misses[static_cast<std::size_t>(index.row())].account));
    });
}

void MissesCard::show(const Proof &proof, const Dataset &dataset)
{
    m_misses = proof.misses;
    m_what->setText(m_misses.empty() ? tr("Nothing of the better half failed, and nothing of the other half succeeded.")
                                     : missesSentence(proof.byDeals));
    m_model->setHeaders(missColumns(proof.byDeals));
    std::vector<std::vector<TextCell>> rows;
    for (const Miss &miss : m_misses) {
        std::vector<TextCell> cells;
        for (const QString &text : missCells(miss, proof.byDeals, dataset.accountName(miss.account), dataset.currency))
            cells.push_back({text, Tone::Normal, cells.size() == 1 || cells.size() == 3});
        rows.push_back(std::move(cells));
    }
    m_model->setRows(std::move(rows));
    m_table->setVisible(!m_misses.empty());
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    // All rows without a scroll bar of its own: the tab scrolls.
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() +
                            m_model->rowCount() * m_table->verticalHeader()->defaultSectionSize() + 4);
}

} // namespace touchstone

#include "moc_misses_card.cpp"
