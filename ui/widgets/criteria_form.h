#pragma once

#include "core/data/criterion.h"
#include "core/data/dataset.h"

#include <QWidget>

#include <memory>
#include <vector>

class QMenu;
class QPushButton;
class QVBoxLayout;

namespace touchstone
{

class CriterionEditor;
class TextLabel;
class Theme;

// Edits criteria that all have to hold: one editor each, below one another, and a button for one more.
class CriteriaForm : public QWidget
{
    Q_OBJECT

public:
    explicit CriteriaForm(Theme &theme, QWidget *parent = nullptr);

    void showCriteria(const std::shared_ptr<const Dataset> &dataset, const std::vector<Criterion> &criteria);
    const std::vector<Criterion> &criteria() const { return m_criteria; }

Q_SIGNALS:
    void edited();

private:
    struct Line {
        QWidget *widget;
        TextLabel *name;
        CriterionEditor *editor;
    };

    Line addLine(std::size_t index);
    void addCriterion(const QString &attribute);

    Theme &m_theme;
    std::shared_ptr<const Dataset> m_dataset;
    std::vector<Criterion> m_criteria;
    std::vector<Line> m_lines;
    QVBoxLayout *m_column;
    QPushButton *m_add;
    QMenu *m_menu;
};

} // namespace touchstone
