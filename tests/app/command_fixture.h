#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace touchstone::test
{

// What a command line gave.
struct CommandResult {
    int status = -1;
    QString out;
    QString err;

    QJsonObject json() const;
};

// Runs command lines of touchstone-cli in this process, in a folder of their own with the exports of a small company:
// accounts.csv (80 customers, 40 prospects), nps.csv, deals.csv. Every best customer (nps of 9 or 10) is a software
// company, and hardly any other customer is.
class CommandFixture
{
public:
    CommandFixture();

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QByteArray content(const QString &name) const;
    void write(const QString &name, const QByteArray &content) const;

    CommandResult run(const QStringList &arguments, const QByteArray &input = {}) const;
    QJsonObject json(const QStringList &arguments) const; // of what succeeds
    CommandResult runInterrupted(const QStringList &arguments) const;

    // A project with the three exports, at this name; and one with best customers, patterns and profile.
    QString imported(const QString &name = QStringLiteral("acme.touchstone")) const;
    QString finished(const QString &name = QStringLiteral("acme.touchstone")) const;

private:
    QTemporaryDir m_folder;
};

// The keys of a JSON object that are not there, for a readable failure.
QStringList missingKeys(const QJsonObject &json, const QStringList &keys);

QStringList keys(const char *text);                                               // divided by blanks
QJsonObject firstOf(const QJsonObject &json, const char *array);                  // of its objects
QJsonObject named(const QJsonArray &array, const char *key, const QString &name); // empty: there is none

} // namespace touchstone::test
