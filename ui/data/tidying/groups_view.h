#pragma once

#include "core/project/project.h"

#include <QWidget>

#include <functional>

class QCheckBox;
class QComboBox;
class QSlider;

namespace touchstone
{

class TableView;
class TextLabel;
class TextTableModel;
class Theme;

// Coarser fields beside those of many values: the sector or group of each industry by a slider, the regions of each
// country. What a value belongs to, and which countries a region has, can be typed over; the originals stay.
class GroupsView : public QWidget
{
    Q_OBJECT

public:
    explicit GroupsView(Theme &theme, QWidget *parent = nullptr);

    void setProject(const Project &project);

Q_SIGNALS:
    void changeRequested(const QString &text, const std::function<void(touchstone::ImportPlan &)> &change);

private:
    QWidget *makeLevel();
    TableView *makeTable(Theme &theme, TextTableModel *model, const QString &name, const QString &what);
    QString field() const;
    TaxonomyChoice choice() const;
    void request(const TaxonomyChoice &choice, const QString &text);
    void showFields();
    void showLevel();
    void showRegions();
    void chooseLevel(int level);
    void changeGroup(int row, const QString &group);
    void changeRegion(int row, const QString &countries);

    Shared<Dataset> m_dataset;
    Shared<ImportPlan> m_plan;
    QComboBox *m_field = nullptr;
    QSlider *m_level = nullptr;
    TextLabel *m_levelName = nullptr;
    TextTableModel *m_valueModel;
    TextTableModel *m_regionModel;
    TableView *m_values;
    QCheckBox *m_withRegions;
    TableView *m_regions;
    TextLabel *m_problem;
};

} // namespace touchstone
