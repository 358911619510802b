#pragma once

#include "ui/widgets/table_view.h"

#include <vector>

namespace touchstone
{

// A value and how it reads in the list.
struct LabelledValue {
    QString label;
    QVariant value;
};

// A cell with some possible values, chosen from a list that drops down. In a list that may be added to, a text of the
// user's own is a value too.
class ChoiceDelegate : public RowDelegate
{
    Q_OBJECT

public:
    enum class Own { Refused, Allowed };

    ChoiceDelegate(Theme &theme, QString what, std::vector<LabelledValue> choices, Own own, QObject *parent);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

protected:
    void paintCell(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QString m_what; // the editor's accessible name
    std::vector<LabelledValue> m_choices;
    Own m_own;
};

// A box to tick, in the middle of its cell; by mouse or the space bar.
class CheckDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

protected:
    void paintCell(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace touchstone
