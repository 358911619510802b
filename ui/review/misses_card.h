#pragma once

#include "core/data/dataset.h"
#include "core/proof/proof.h"
#include "ui/widgets/card.h"

namespace touchstone
{

class TableView;
class TextLabel;
class TextTableModel;
class Theme;

// What the profile misjudged most: lost deals that scored high and won ones that scored low. Enter or a double click
// shows the account.
class MissesCard : public Card
{
    Q_OBJECT

public:
    explicit MissesCard(Theme &theme, QWidget *parent = nullptr);

    void show(const Proof &proof, const Dataset &dataset);

Q_SIGNALS:
    void accountRequested(int account);

private:
    TextLabel *m_what;
    TextTableModel *m_model;
    TableView *m_table;
    std::vector<Miss> m_misses;
};

} // namespace touchstone
