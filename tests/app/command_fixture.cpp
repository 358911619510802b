#include "tests/app/command_fixture.h"

#include "app/cli/command.h"

#include <QBuffer>
#include <QDebug>
#include <QFile>
#include <QJsonDocument>

namespace touchstone::test
{

namespace
{

constexpr int customers = 80;
constexpr int accounts = 120;

bool isBest(int number)
{
    return number % 4 == 0;
}

QByteArray accountsCsv()
{
    QByteArray csv = "Account ID,Account Name,Industry,Employees,Country,Type\n";
    for (int number = 0; number < accounts; ++number) {
        const bool software = isBest(number) || number % 13 == 0;
        csv += "A" + QByteArray::number(number) + ",Company " + QByteArray::number(number) + ',' +
               (software ? "Software" : (number % 2 ? "Retail" : "Banking")) + ',' +
               QByteArray::number(50 + number * 37 % 900) + ',' + (number % 3 ? "Germany" : "France") + ',' +
               (number < customers ? "Customer" : "Prospect") + '\n';
    }
    return csv;
}

QByteArray answersCsv()
{
    QByteArray csv = "Account ID,NPS,Response Date\n";
    for (int number = 0; number < customers; ++number)
        csv += "A" + QByteArray::number(number) + ',' +
               QByteArray::number(isBest(number) ? 9 + number % 8 / 4 : number % 9) + ",2026-02-" +
               QByteArray::number(10 + number % 18) + '\n';
    return csv;
}

QByteArray dealsCsv()
{
    QByteArray csv = "Opportunity ID,Account ID,Stage,Amount,Created Date,Close Date\n";
    for (int number = 0; number < accounts; ++number) {
        const char *stage = number >= customers ? "Negotiation" : (number % 5 ? "Closed Won" : "Closed Lost");
        csv += "O" + QByteArray::number(number) + ",A" + QByteArray::number(number) + ',' + stage + ',' +
               QByteArray::number(1000 + number * 100) + ",2025-0" + QByteArray::number(1 + number % 9) +
               "-05,2026-01-" + QByteArray::number(10 + number % 18) + '\n';
    }
    return csv;
}

bool never()
{
    return false;
}

bool always()
{
    return true;
}

CommandResult runWith(const QStringList &arguments, const QByteArray &input, TerminalProgress::Interrupted interrupted)
{
    QBuffer in;
    QBuffer out;
    QBuffer err;
    in.setData(input);
    in.open(QIODevice::ReadOnly);
    out.open(QIODevice::WriteOnly);
    err.open(QIODevice::WriteOnly);
    Terminal terminal(in, out, err, false);
    const int status = runCommandLine(arguments, terminal, interrupted, QDate(2026, 3, 31));
    return {status, QString::fromUtf8(out.data()), QString::fromUtf8(err.data())};
}

} // namespace

QJsonObject CommandResult::json() const
{
    return QJsonDocument::fromJson(out.toUtf8()).object();
}

CommandFixture::CommandFixture()
{
    write(QStringLiteral("accounts.csv"), accountsCsv());
    write(QStringLiteral("nps.csv"), answersCsv());
    write(QStringLiteral("deals.csv"), dealsCsv());
}

QByteArray CommandFixture::content(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void CommandFixture::write(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(name));
}

CommandResult CommandFixture::run(const QStringList &arguments, const QByteArray &input) const
{
    return runWith(arguments, input, never);
}

CommandResult CommandFixture::runInterrupted(const QStringList &arguments) const
{
    return runWith(arguments, {}, always);
}

QString CommandFixture::imported(const QString &name) const
{
    const QString project = path(name);
    QFile::remove(project);
    run({QStringLiteral("new"), project});
    run({QStringLiteral("import"), project, path(QStringLiteral("accounts.csv")), path(QStringLiteral("nps.csv")),
         path(QStringLiteral("deals.csv"))});
    return project;
}

QString CommandFixture::finished(const QString &name) const
{
    const QString project = imported(name);
    run({QStringLiteral("best"), project, QStringLiteral("--where"), QStringLiteral("nps >= 9")});
    run({QStringLiteral("patterns"), project});
    run({QStringLiteral("draft"), project});
    return project;
}

QStringList missingKeys(const QJsonObject &json, const QStringList &keys)
{
    QStringList missing;
    for (const QString &key : keys)
        if (!json.contains(key))
            missing << key;
    return missing;
}

QJsonObject CommandFixture::json(const QStringList &arguments) const
{
    const CommandResult result = run(arguments + QStringList{QStringLiteral("--json")});
    if (result.status != 0)
        qWarning().noquote() << result.err;
    return result.json();
}

QStringList keys(const char *text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '));
}

QJsonObject firstOf(const QJsonObject &json, const char *array)
{
    return json.value(QLatin1String(array)).toArray().at(0).toObject();
}

QJsonObject named(const QJsonArray &array, const char *key, const QString &name)
{
    for (const auto &each : array)
        if (each.toObject().value(QLatin1String(key)).toString() == name)
            return each.toObject();
    return {};
}

} // namespace touchstone::test
