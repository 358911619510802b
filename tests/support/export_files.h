#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QString>
#include <QTemporaryDir>

namespace touchstone::test
{

// A folder of exports that a test writes and imports; gone with it.
class ExportFiles
{
public:
    QString write(const QString &name, const QByteArray &contents) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(contents) != contents.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
        return file.fileName();
    }
    QString path(const QString &name) const { return QDir(m_folder.path()).filePath(name); }

    // Four companies and their deals, one of them of a company that no row names.
    QString accounts() const
    {
        return write(QStringLiteral("accounts.csv"), "Account Name,Industry,Employees,NPS\n"
                                                     "Alpine Cargo,Logistics,420,9\n"
                                                     "Baltic Lines,Logistics,380,10\n"
                                                     "Contoso Foods,Retail,90,3\n"
                                                     "Proseware,Software,35,4\n");
    }
    QString deals() const
    {
        return write(QStringLiteral("deals.csv"), "Opportunity ID,Account Name,Stage,Amount,Close Date\n"
                                                  "o1,Alpine Cargo,Closed Won,42900,2026-03-01\n"
                                                  "o2,Baltic Lines,Closed Won,63200,2026-02-11\n"
                                                  "o3,Contoso Foods,Closed Lost,9000,2026-01-20\n"
                                                  "o4,Proseware,Proposal,7450,2026-06-30\n"
                                                  "o5,,Proposal,1200,2026-06-30\n");
    }

private:
    QTemporaryDir m_folder;
};

} // namespace touchstone::test
