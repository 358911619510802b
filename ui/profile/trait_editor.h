#pragma once

#include "core/profile/profile.h"
#include "core/scoring/fit_score.h"

#include <QWidget>

#include <memory>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace touchstone
{

class BinModel;
class CriteriaForm;
class TableView;
class TextLabel;
class Theme;

// Edits one trait: its name, its lines with points, the conditions of the line that is chosen, and why.
class TraitEditor : public QWidget
{
    Q_OBJECT

public:
    explicit TraitEditor(Theme &theme, QWidget *parent = nullptr);

    void showTrait(const std::shared_ptr<const Dataset> &dataset, const Trait &trait, const TraitPoints &points);

Q_SIGNALS:
    void edited(const touchstone::Trait &trait);
    void removeRequested();

private:
    void setUpTable(Theme &theme);
    void arrange();
    QWidget *binButtons();
    QWidget *capField();
    void connectFields();
    void showBin();
    void addBin();
    void removeBin();
    void emitEdited(bool content);
    int currentBin() const; // -1: what is chosen is no bin

    std::shared_ptr<const Dataset> m_dataset;
    Trait m_trait;
    QLineEdit *m_name;
    BinModel *m_model;
    TableView *m_table;
    QPushButton *m_addBin;
    QPushButton *m_removeBin;
    TextLabel *m_binTitle;
    CriteriaForm *m_criteria;
    QCheckBox *m_capped;
    QSpinBox *m_cap;
    QLineEdit *m_reason;
};

} // namespace touchstone
