#include "app/cli/changes_output.h"

#include "app/cli/json_values.h"
#include "core/base/locale_text.h"

#include <QCoreApplication>

namespace touchstone
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Command)
};

QString kindName(ColumnChange::Kind kind)
{
    switch (kind) {
    case ColumnChange::Kind::Gone:
        return QStringLiteral("gone");
    case ColumnChange::Kind::Renamed:
        return QStringLiteral("renamed");
    case ColumnChange::Kind::Added:
        return QStringLiteral("new");
    case ColumnChange::Kind::ReadOtherwise:
        return QStringLiteral("looks otherwise");
    case ColumnChange::Kind::Emptier:
        return QStringLiteral("emptier");
    case ColumnChange::Kind::NewValues:
        return QStringLiteral("new values");
    }
    return {};
}

QJsonObject exportJson(const ExportDrift &drift)
{
    QJsonArray columns;
    for (const ColumnChange &change : drift.columns)
        columns << QJsonObject{{QStringLiteral("change"), kindName(change.kind)},
                               {QStringLiteral("column"), change.header},
                               {QStringLiteral("text"), change.text},
                               {QStringLiteral("matters"), change.matters}};
    return {{QStringLiteral("source"), drift.arrival.source},
            {QStringLiteral("former"), jsonText(drift.arrival.former)},
            {QStringLiteral("same_file"), drift.isSameFile},
            {QStringLiteral("rows_before"), drift.rowsBefore},
            {QStringLiteral("rows"), drift.rows},
            {QStringLiteral("columns"), columns}};
}

qint64 count(const std::vector<quint32> &rows)
{
    return static_cast<qint64>(rows.size());
}

QJsonValue accountsJson(const ImportChanges &changes)
{
    const AccountChanges &accounts = changes.accounts;
    if (!accounts.comparable)
        return QJsonValue::Null;
    return QJsonObject{{QStringLiteral("before"), changes.accountsBefore},
                       {QStringLiteral("after"), changes.accountsAfter},
                       {QStringLiteral("new"), count(accounts.added)},
                       {QStringLiteral("gone"), count(accounts.gone)},
                       {QStringLiteral("changed"), count(accounts.changed)},
                       {QStringLiteral("became_customers"), count(accounts.becameCustomers)},
                       {QStringLiteral("no_longer_customers"), count(accounts.leftCustomers)}};
}

QJsonValue dealsJson(const DealChanges &deals)
{
    if (!deals.comparable)
        return QJsonValue::Null;
    return QJsonObject{
        {QStringLiteral("won"), count(deals.won)},           {QStringLiteral("lost"), count(deals.lost)},
        {QStringLiteral("reopened"), count(deals.reopened)}, {QStringLiteral("new"), count(deals.added)},
        {QStringLiteral("gone"), count(deals.gone)},         {QStringLiteral("other_amount"), deals.otherAmount},
        {QStringLiteral("other_stage"), deals.otherStage}};
}

QString exportText(const ExportDrift &drift)
{
    if (drift.arrival.former.isEmpty())
        return {};
    const QString name = drift.arrival.source;
    QString text = drift.isSameFile ? Words::tr("%1: the same file as before.").arg(name)
                   : drift.arrival.former == name
                       ? Words::tr("%1: newer export, %2 rows, before %3.")
                             .arg(name, countText(drift.rows), countText(drift.rowsBefore))
                       : Words::tr("%1: newer export of %2, %3 rows, before %4.")
                             .arg(name, drift.arrival.former, countText(drift.rows), countText(drift.rowsBefore));
    text += QLatin1Char('\n');
    for (const ColumnChange &change : drift.columns)
        text += QStringLiteral("  ") + change.text + QLatin1Char('\n');
    return text;
}

} // namespace

Output changesOutput(const ImportChanges &changes)
{
    Output output;
    QJsonArray exports;
    for (const ExportDrift &drift : changes.exports) {
        exports << exportJson(drift);
        output.text += exportText(drift);
    }
    const QString sentences[] = {accountChangesText(changes), customerChangesText(changes.accounts),
                                 dealChangesText(changes.deals)};
    for (const QString &sentence : sentences)
        if (!sentence.isEmpty())
            output.text += sentence + QLatin1Char('\n');
    output.json = {{QStringLiteral("exports"), exports},
                   {QStringLiteral("accounts"), accountsJson(changes)},
                   {QStringLiteral("deals"), dealsJson(changes.deals)}};
    return output;
}

} // namespace touchstone
