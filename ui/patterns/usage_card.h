#pragma once

#include "core/patterns/usage_gaps.h"
#include "ui/widgets/card.h"

class QTableWidget;

namespace touchstone
{

class TextLabel;

// Which features one group uses and the other does not: what good customers do with what they bought.
class UsageCard : public Card
{
    Q_OBJECT

public:
    explicit UsageCard(QWidget *parent = nullptr);

    void showGaps(const std::vector<UsageGap> &gaps, const Table &accounts, Against against);

private:
    TextLabel *m_finding;
    QTableWidget *m_table;
};

} // namespace touchstone
