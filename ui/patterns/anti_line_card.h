#pragma once

#include "core/proof/anti_profile.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace touchstone
{

class Chip;
class IntervalPlot;
class TextLabel;
class Theme;

// One pattern of those who are no customers: how rare it is among the best, whom it would strike as a disqualifier,
// what such customers cost, and the way into the profile.
class AntiLineCard : public Card
{
    Q_OBJECT

public:
    AntiLineCard(Theme &theme, std::size_t index, QWidget *parent = nullptr);

    void showLine(const AntiLine &line, const QStringList &judgedBy, const Dataset &dataset);
    void setAdded(bool added); // it is a disqualifier of the profile already

Q_SIGNALS:
    void addRequested();

private:
    QWidget *top(Theme &theme, std::size_t index);
    QWidget *columns(Theme &theme);
    void showRarity(const AntiLine &line, const Table &accounts);

    Theme &m_theme;
    TextLabel *m_title;
    Chip *m_verdict;
    TextLabel *m_standing;
    TextLabel *m_added;
    QPushButton *m_add;
    IntervalPlot *m_shares;
    TextLabel *m_found;
    TextLabel *m_strike;
    TextLabel *m_cost;
};

} // namespace touchstone
