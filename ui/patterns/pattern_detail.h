#pragma once

#include "core/patterns/pattern.h"
#include "core/profile/profile.h"
#include "ui/widgets/card.h"

#include <memory>

class QListWidget;
class QPushButton;

namespace touchstone
{

class Chip;
class IntervalPlot;
struct IntervalMark;
class TextLabel;
class Theme;

// The shares of the two groups with their intervals, to be painted.
std::vector<IntervalMark> shareMarks(const Pattern &pattern, Against against, const Theme &theme);

// One pattern in full: its sentence, its picture, how sure it is, whom it covers, what says the same in other words,
// and the ways into the profile.
class PatternDetail : public Card
{
    Q_OBJECT

public:
    enum class Into { Trait, MustHave, Disqualifier };

    explicit PatternDetail(Theme &theme, QWidget *parent = nullptr);

    struct Context {
        const Dataset &dataset;
        const RowSet &best;
        const Table &names;
        const Profile &profile;
        Against against = Against::Rest;
    };
    void showPattern(const Pattern &pattern, const Context &context);
    void clear();

Q_SIGNALS:
    void addRequested(touchstone::PatternDetail::Into into);
    void accountRequested(int account);

private:
    void arrange(Theme &theme);
    QWidget *buttons();
    void showShares(const Pattern &pattern, Against against);
    void showCertainty(const Pattern &pattern, Against against);
    void showCovered(const Pattern &pattern, const Context &context);
    void showTwins(const Pattern &pattern, const Table &names);

    Theme &m_theme;
    TextLabel *m_title;
    Chip *m_verdict;
    TextLabel *m_sentence;
    IntervalPlot *m_plot;
    TextLabel *m_certainty;
    TextLabel *m_coveredTitle;
    QListWidget *m_covered;
    QPushButton *m_twinsButton;
    TextLabel *m_twins;
    TextLabel *m_inProfile;
    QPushButton *m_add;
    QWidget *m_contents;
    QWidget *m_buttons;
};

} // namespace touchstone
