#pragma once

#include "core/project/analysis.h"
#include "core/scoring/explanation.h"
#include "ui/widgets/card.h"

class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace touchstone
{

class TextLabel;
class Theme;

// One account: its score and tier, why (points that add up), which gates it passes, and what would lift it a tier.
class AccountPanel : public Card
{
    Q_OBJECT

public:
    explicit AccountPanel(Theme &theme, QWidget *parent = nullptr);

    void show(const Project &project, const Analysis &analysis, int account);
    void clear(const QString &sentence); // what to do to see an account here
    int account() const { return m_account; }

private:
    void rebuild(const QString &name, const Explanation &explanation);
    void addScore(const Explanation &explanation);
    void addGates(const Explanation &explanation);
    void addLines(const Explanation &explanation);
    QToolButton *originButton(const Explanation::Line &line);
    void addSentences(const QString &heading, const QStringList &sentences);

    Theme &m_theme;
    TextLabel *m_title;
    QWidget *m_body = nullptr;
    QVBoxLayout *m_rows = nullptr;
    QScrollArea *m_scroll;
    Project m_project; // of what is shown
    int m_account = -1;
};

} // namespace touchstone
