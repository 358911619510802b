#include "tests/journey/analyst.h"
#include "tests/journey/journey_program.h"
#include "tests/support/sample_exports.h"

#include <QDir>
#include <QMenuBar>
#include <QTest>

namespace touchstone
{

// The program as it starts for someone whose computer speaks German.
class GermanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void menusAndStartPageAreGerman();
    void everyPageOfAProjectOpensInGerman();
};

void GermanTest::menusAndStartPageAreGerman()
{
    test::Analyst analyst;
    QStringList menus;
    for (const QAction *menu : analyst.window().menuBar()->actions())
        menus << menu->text().remove(QLatin1Char('&'));
    QCOMPARE(menus, QStringList({QStringLiteral("Datei"), QStringLiteral("Bearbeiten"), QStringLiteral("Ansicht"),
                                 QStringLiteral("Hilfe")}));
    QVERIFY(analyst.reads(QStringLiteral("newFromExports")) != QStringLiteral("New from exports…"));
}

void GermanTest::everyPageOfAProjectOpensInGerman()
{
    const QTemporaryDir folder;
    const QDir exports(test::sampleExports(folder, QStringLiteral("exports"), 1));
    test::Analyst analyst;
    analyst.window().openFiles({exports.filePath(QStringLiteral("crm_accounts.csv"))});
    analyst.waitsUntil(
        [&] { return analyst.reads(QStringLiteral("projectSubtitle")).startsWith(QStringLiteral("860")); },
        QStringLiteral("the accounts are imported"));
    QCOMPARE(analyst.reads(QStringLiteral("projectSubtitle")), QStringLiteral("860 Accounts"));
    QStringList titles;
    for (int step = 1; step <= 6; ++step) {
        analyst.presses(static_cast<Qt::Key>(Qt::Key_0 + step), Qt::ControlModifier);
        titles << analyst.reads(QStringLiteral("pageTitle"));
    }
    QCOMPARE(titles,
             QStringList({QStringLiteral("Daten"), QStringLiteral("Beste Kunden"), QStringLiteral("Muster"),
                          QStringLiteral("Profil"), QStringLiteral("Pipeline-Passung"), QStringLiteral("Review")}));
}

} // namespace touchstone

int main(int argc, char *argv[])
{
    using namespace touchstone;
    return test::runInProgram(QLocale(QLocale::German, QLocale::Germany), argc, argv, [&] {
        GermanTest german;
        return QTest::qExec(&german, argc, argv);
    });
}

#include "german_test.moc"
