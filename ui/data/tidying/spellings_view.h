#pragma once

#include "core/matching/value_clusters.h"
#include "core/project/project.h"

#include <QWidget>

#include <functional>

class QPushButton;
class QStackedWidget;

namespace touchstone
{

class EmptyState;
class TableView;
class TextTableModel;
class Theme;

// Groups of spellings with the one that they would get, to be typed over; those that are ticked are merged with one
// click. Below them what was merged before, which can be split again.
class SpellingsView : public QWidget
{
    Q_OBJECT

public:
    explicit SpellingsView(Theme &theme, QWidget *parent = nullptr);

    void setClusters(const Project &project, std::vector<ValueCluster> clusters);

Q_SIGNALS:
    void changeRequested(const QString &text, const std::function<void(touchstone::ImportPlan &)> &change);

private:
    TableView *makeTable(Theme &theme);
    QWidget *makeButtons();
    void showClusters();
    void updateButtons();
    void mergeTicked();
    void keepApart();
    void splitAgain();

    struct Shown {
        ValueCluster cluster;
        bool ticked = true;
    };
    std::vector<Shown> m_shown;
    std::vector<ValueMerge> m_merged;
    Shared<Dataset> m_dataset;
    TextTableModel *m_model;
    TableView *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    QPushButton *m_merge = nullptr;
    QPushButton *m_apart = nullptr;
    QPushButton *m_split = nullptr;
};

} // namespace touchstone
