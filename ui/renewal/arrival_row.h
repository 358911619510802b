#pragma once

#include "core/changes/column_changes.h"

#include <QWidget>

class QComboBox;

namespace touchstone
{

class ElidedLabel;
class TextLabel;

// A table that arrived: its name, what it is a newer export of, and how its rows went from so many to so many.
class ArrivalRow : public QWidget
{
    Q_OBJECT

public:
    // `known` are the sources that it may be a newer export of. Where several tables came with one file, they are not
    // chosen one by one.
    ArrivalRow(const ExportDrift &drift, const QStringList &known, bool mayChoose, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QString &former); // empty: beside the others

private:
    QComboBox *makeChoice(const ExportDrift &drift, const QStringList &known);
};

} // namespace touchstone
