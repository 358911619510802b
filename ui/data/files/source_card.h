#pragma once

#include "core/project/project.h"
#include "ui/widgets/card.h"

class QComboBox;
class QToolButton;

namespace touchstone
{

class ElidedLabel;
class TextLabel;
class Theme;

// One imported file: its name, what its rows are, how many there are, how many found their account, what to look at.
class SourceCard : public Card
{
    Q_OBJECT

public:
    explicit SourceCard(Theme &theme, QWidget *parent = nullptr);

    void show(const Source &source, const SourcePlan *plan, const JoinReport *join, qint64 issues);
    void setChosen(bool chosen);

Q_SIGNALS:
    void chosen();
    void roleChosen(touchstone::SourceRole role);
    void removeRequested();

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    ElidedLabel *m_name;
    QToolButton *m_remove;
    QComboBox *m_role;
    TextLabel *m_rows;
    TextLabel *m_match;
    TextLabel *m_issues;
};

} // namespace touchstone
