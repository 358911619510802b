#pragma once

#include "core/profile/profile.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QLineEdit;

namespace touchstone
{

class CriteriaForm;
class TextLabel;
class Theme;

// Edits a must-have or a disqualifier: its conditions, what kind it is, what failing it means, and why.
class GateEditor : public QWidget
{
    Q_OBJECT

public:
    explicit GateEditor(Theme &theme, QWidget *parent = nullptr);

    void showGate(const std::shared_ptr<const Dataset> &dataset, const Gate &gate);

Q_SIGNALS:
    void edited(const touchstone::Gate &gate);
    void removeRequested();

private:
    void arrange();
    void connectFields();

    Gate m_gate;
    TextLabel *m_title;
    CriteriaForm *m_criteria;
    QComboBox *m_kind;
    TextLabel *m_failedLabel;
    QComboBox *m_failed;
    QLineEdit *m_reason;
};

} // namespace touchstone
