#pragma once

#include "core/patterns/mine_patterns.h"

#include <QWidget>

class QProgressBar;
class QTableWidget;

namespace touchstone
{

class Card;
class TextLabel;

// Hands what a search tells on its own thread to the thread that this was made on.
class FirstLookRelay : public QObject
{
    Q_OBJECT

Q_SIGNALS:
    void told(const std::vector<touchstone::Counted> &found);
};

// While patterns are searched: how far that is, and what stands out at first.
class MiningProgress : public QWidget
{
    Q_OBJECT

public:
    explicit MiningProgress(QWidget *parent = nullptr);

    // Begins anew, with nothing to show.
    void clear();
    void showStep(double fraction, const QString &step);
    void showFirstLook(const std::vector<Counted> &found, const Table &names, Against against);

Q_SIGNALS:
    void cancelRequested();

private:
    QTableWidget *newTable();

    QProgressBar *m_bar;
    TextLabel *m_step;
    Card *m_first;
    QTableWidget *m_table;
};

} // namespace touchstone
