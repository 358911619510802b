#pragma once

#include "core/data/criterion_form.h"
#include "core/data/dataset.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QListView;

namespace touchstone
{

class NumberBox;
class Theme;
class ValueListModel;

// Edits any criterion: an operator that suits the attribute's kind, and what it takes: numbers, a share, dates, a text,
// or values to tick with their counts and a search. What it was given stays exactly as it was until it is edited.
class CriterionEditor : public QWidget
{
    Q_OBJECT

public:
    enum class Use { BestRule, Profile }; // shares belong to best-customer rules

    CriterionEditor(Theme &theme, Use use, QWidget *parent = nullptr);

    // The criterion, and the data whose values are offered, with counts among these rows.
    void show(std::shared_ptr<const Dataset> dataset, const RowSet &among, const Criterion &criterion);

    const Criterion &criterion() const { return m_criterion; }
    bool isComplete() const { return touchstone::isComplete(m_form); }

Q_SIGNALS:
    void edited(); // by the user, and complete

private:
    enum class Operand { None, Numbers, Share, Dates, Text, Values };

    QWidget *numberFields();
    QWidget *shareField();
    QWidget *dateFields();
    QWidget *valueList();
    void arrange();
    void connectFields();
    Operand operand() const;
    void showOperators();
    void showOperands();
    void showNumbers();
    void showDates();
    void showTexts();
    void chooseOperator();
    void read();
    void accept();

    Use m_use;
    std::shared_ptr<const Dataset> m_dataset;
    RowSet m_among;
    Attribute m_attribute;
    bool m_valuesAreCurrent = false;
    Criterion m_criterion;
    CriterionForm m_form;
    bool m_showing = false;

    QComboBox *m_operator;
    QWidget *m_numbers;
    QWidget *m_shares;
    QWidget *m_dates;
    QWidget *m_list;
    NumberBox *m_low;
    NumberBox *m_high;
    QLabel *m_to;
    NumberBox *m_share;
    QDateEdit *m_from;
    QDateEdit *m_until;
    QLabel *m_dateTo;
    QLineEdit *m_text;
    QLineEdit *m_search;
    QListView *m_values;
    ValueListModel *m_valueModel;
};

} // namespace touchstone
