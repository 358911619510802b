#include "ui/renewal/arrival_row.h"

#include "core/base/locale_text.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QHBoxLayout>

namespace touchstone
{

namespace
{

constexpr int choiceWidth = 340;
constexpr int rowsWidth = 220;

QString rowsText(const ExportDrift &drift)
{
    if (drift.isSameFile)
        return ArrivalRow::tr("The same file as before");
    const QString now = ArrivalRow::tr("%Ln row(s)", nullptr, static_cast<int>(drift.rows));
    return drift.arrival.former.isEmpty()
               ? now
               : ArrivalRow::tr("%1, before: %2", "rows now, rows before").arg(now, countText(drift.rowsBefore));
}

} // namespace

ArrivalRow::ArrivalRow(const ExportDrift &drift, const QStringList &known, bool mayChoose, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("arrivalRow"));
    auto *name = new ElidedLabel(TextRole::Name, drift.arrival.source, this);
    QComboBox *choice = makeChoice(drift, known);
    choice->setEnabled(mayChoose);
    auto *rows = new TextLabel(TextRole::Caption, rowsText(drift), this);
    rows->toned(Tone::Muted)->setFixedWidth(rowsWidth);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(name, 1);
    row->addWidget(choice);
    row->addWidget(rows);
}

QComboBox *ArrivalRow::makeChoice(const ExportDrift &drift, const QStringList &known)
{
    auto *choice = new QComboBox(this);
    choice->setObjectName(QStringLiteral("arrivalChoice"));
    choice->setAccessibleName(tr("What %1 is").arg(drift.arrival.source));
    choice->setFixedWidth(choiceWidth);
    choice->addItem(tr("Something new, beside the others"), QString());
    for (const QString &name : known)
        choice->addItem(tr("Newer export of %1").arg(name), name);
    choice->setCurrentIndex(choice->findData(drift.arrival.former));
    choice->setToolTip(choice->currentText());
    connect(choice, &QComboBox::activated, this, [this, choice] { Q_EMIT chosen(choice->currentData().toString()); });
    return choice;
}

} // namespace touchstone
