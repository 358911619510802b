#include "app/cli/command.h"
#include "app/cli/terminal.h"
#include "core/project/project_lock.h"
#include "tests/app/command_fixture.h"

#include <QBuffer>
#include <QTest>

using namespace touchstone;
using test::CommandResult;

class CommandLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCommandHasHelp();
    void theVersionIsPrinted();
    void aWrongCommandLineIsRefused_data();
    void aWrongCommandLineIsRefused();
    void whatIsMissingOrTooMuchIsSaidInOurWords();
    void aFailureIsOneLineAndADocument();
    void aProjectThatIsOpenElsewhereIsRefusedNamingWhoHasIt();
    void anInterruptedCommandLeavesTheProjectAlone_data();
    void anInterruptedCommandLeavesTheProjectAlone();
    void aFailedCommandLeavesTheProjectAlone_data();
    void aFailedCommandLeavesTheProjectAlone();
    void progressIsForPeopleOnly();
    void paintingIsKnownBeforehand();

private:
    test::CommandFixture m_fixture;
};

void CommandLineTest::everyCommandHasHelp()
{
    const CommandResult general = m_fixture.run({QStringLiteral("--help")});
    QCOMPARE(general.status, 0);
    for (const CommandDefinition &command : commands()) {
        const QString name = QLatin1String(command.name);
        QVERIFY2(general.out.contains(name), command.name);
        const CommandResult help = m_fixture.run({name, QStringLiteral("--help")});
        QCOMPARE(help.status, 0);
        QVERIFY2(help.out.contains(QLatin1String(command.summary)) && help.out.contains(QStringLiteral("--json")),
                 command.name);
        QVERIFY(help.err.isEmpty());
    }
}

void CommandLineTest::theVersionIsPrinted()
{
    QCoreApplication::setApplicationVersion(QStringLiteral("9.8.7"));
    QCOMPARE(m_fixture.run({QStringLiteral("--version")}).out, QStringLiteral("9.8.7\n"));
    QCOMPARE(m_fixture.run({QStringLiteral("fit"), QStringLiteral("--version")}).out, QStringLiteral("9.8.7\n"));
}

void CommandLineTest::aWrongCommandLineIsRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString project = QStringLiteral("acme.touchstone");
    const auto line = [](const char *text) { return QString::fromLatin1(text).split(QLatin1Char(' ')); };
    QTest::newRow("nothing") << QStringList();
    QTest::newRow("unknown command") << line("dance acme.touchstone");
    QTest::newRow("no project") << line("fit");
    QTest::newRow("unknown option") << line("fit acme.touchstone --colour red");
    QTest::newRow("too many") << line("fit acme.touchstone another.touchstone");
    QTest::newRow("no file to import") << line("import acme.touchstone");
    QTest::newRow("unknown role") << line("import acme.touchstone --as friends a.csv");
    QTest::newRow("conditions") << line("patterns acme.touchstone --conditions 5");
    QTest::newRow("against") << line("patterns acme.touchstone --against friends");
    QTest::newRow("format") << line("profile acme.touchstone --format yaml");
    QTest::newRow("mark without reason") << line("best acme.touchstone --pin A1");
    QTest::newRow("both ways to combine") << line("best acme.touchstone --all --at-least 2");
    QTest::newRow("report without place") << line("report acme.touchstone");
    QTest::newRow("page that is none") << line("report acme.touchstone -o r.pdf --pages cover");
}

void CommandLineTest::aWrongCommandLineIsRefused()
{
    QFETCH(QStringList, arguments);
    const CommandResult result = m_fixture.run(arguments);
    QCOMPARE(result.status, 2);
    QVERIFY(result.out.isEmpty());
    QCOMPARE(result.err.count(QLatin1Char('\n')), 1);

    const CommandResult json = m_fixture.run(arguments + QStringList{QStringLiteral("--json")});
    QCOMPARE(json.status, 2);
    QVERIFY(!json.json().value(QStringLiteral("error")).toObject().value(QStringLiteral("what")).toString().isEmpty());
}

// The library's own messages are in English whatever the user's language.
void CommandLineTest::whatIsMissingOrTooMuchIsSaidInOurWords()
{
    const auto said = [this](const QStringList &arguments) { return m_fixture.run(arguments).err.trimmed(); };
    QCOMPARE(said({}), QStringLiteral("A command is missing. See touchstone-cli --help."));
    QCOMPARE(said({QStringLiteral("fit")}), QStringLiteral("PROJECT is missing. See touchstone-cli --help."));
    QCOMPARE(said({QStringLiteral("fit"), QStringLiteral("acme"), QStringLiteral("astray")}),
             QStringLiteral("Not expected: astray. See touchstone-cli --help."));
}

void CommandLineTest::aFailureIsOneLineAndADocument()
{
    const QString missing = m_fixture.path(QStringLiteral("missing.touchstone"));
    const CommandResult result = m_fixture.run({QStringLiteral("fit"), missing, QStringLiteral("--json")});
    QCOMPARE(result.status, 1);
    QCOMPARE(result.err.count(QLatin1Char('\n')), 1);
    QVERIFY(result.err.startsWith(missing));
    const QJsonObject error = result.json().value(QStringLiteral("error")).toObject();
    QCOMPARE(test::missingKeys(error, {QStringLiteral("what"), QStringLiteral("where"), QStringLiteral("advice")}),
             QStringList());
    const QJsonObject where = error.value(QStringLiteral("where")).toObject();
    QCOMPARE(where.value(QStringLiteral("file")).toString(), missing);
    QVERIFY(where.value(QStringLiteral("row")).isNull());
    QVERIFY(where.contains(QStringLiteral("column")));
}

void CommandLineTest::aProjectThatIsOpenElsewhereIsRefusedNamingWhoHasIt()
{
    const QString project = m_fixture.finished(QStringLiteral("locked.touchstone"));
    const Result<ProjectLock> lock = ProjectLock::acquire(project);
    QVERIFY(lock);
    for (const QString &command : {QStringLiteral("fit"), QStringLiteral("draft")}) {
        const CommandResult result = m_fixture.run({command, project});
        QCOMPARE(result.status, 1);
        QVERIFY(result.err.contains(QString::number(QCoreApplication::applicationPid())));
    }
}

void CommandLineTest::anInterruptedCommandLeavesTheProjectAlone_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString csv = m_fixture.path(QStringLiteral("accounts.csv"));
    QTest::newRow("import") << QStringList{QStringLiteral("import"), csv};
    QTest::newRow("patterns") << QStringList{QStringLiteral("patterns")};
    QTest::newRow("best") << QStringList{QStringLiteral("best"), QStringLiteral("--where"), QStringLiteral("nps < 3")};
    QTest::newRow("draft") << QStringList{QStringLiteral("draft")};
}

void CommandLineTest::anInterruptedCommandLeavesTheProjectAlone()
{
    QFETCH(QStringList, arguments);
    const QString name = QStringLiteral("interrupted.touchstone");
    const QString project = m_fixture.finished(name);
    const QByteArray before = m_fixture.content(name);
    arguments.insert(1, project);
    const CommandResult result = m_fixture.runInterrupted(arguments);
    QCOMPARE(result.status, 130);
    QVERIFY(result.out.isEmpty());
    QVERIFY(m_fixture.content(name) == before);
}

void CommandLineTest::aFailedCommandLeavesTheProjectAlone_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("said");
    m_fixture.write(QStringLiteral("empty.csv"), {});
    m_fixture.write(QStringLiteral("picture.csv"),
                    QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) + QByteArray(400, '\0'));
    m_fixture.write(QStringLiteral("profile.json"), "{\"traits\": 3}");
    const auto line = [this](const QStringList &arguments) { return arguments; };
    QTest::newRow("no such file") << line({QStringLiteral("import"), QStringLiteral("/no/such.csv")})
                                  << QStringLiteral("such.csv");
    QTest::newRow("empty file") << line({QStringLiteral("import"), m_fixture.path(QStringLiteral("empty.csv"))})
                                << QStringLiteral("empty.csv");
    QTest::newRow("picture") << line({QStringLiteral("import"), m_fixture.path(QStringLiteral("picture.csv"))})
                             << QStringLiteral("picture.csv");
    QTest::newRow("header that is not there")
        << line({QStringLiteral("import"), QStringLiteral("--ignore"), QStringLiteral("Colour"),
                 m_fixture.path(QStringLiteral("accounts.csv"))})
        << QStringLiteral("Colour");
    QTest::newRow("field that is not there")
        << line({QStringLiteral("best"), QStringLiteral("--where"), QStringLiteral("npss >= 9")})
        << QStringLiteral("nps");
    QTest::newRow("account that is not there")
        << line({QStringLiteral("best"), QStringLiteral("--pin"), QStringLiteral("Nobody=nice")})
        << QStringLiteral("Nobody");
    QTest::newRow("profile that is none")
        << line({QStringLiteral("profile"), QStringLiteral("--set"), m_fixture.path(QStringLiteral("profile.json"))})
        << QStringLiteral("profile.json");
    QTest::newRow("nobody to explain") << line({QStringLiteral("explain"), QStringLiteral("Nobody")})
                                       << QStringLiteral("Nobody");
    QTest::newRow("folder that is not there")
        << line({QStringLiteral("score"), QStringLiteral("-o"), QStringLiteral("/no/such/scores.csv")})
        << QStringLiteral("/no/such/scores.csv");
}

void CommandLineTest::aFailedCommandLeavesTheProjectAlone()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, said);
    const QString name = QStringLiteral("failed.touchstone");
    const QString project = m_fixture.finished(name);
    const QByteArray before = m_fixture.content(name);
    arguments.insert(1, project);
    const CommandResult result = m_fixture.run(arguments);
    QCOMPARE(result.status, 1);
    QVERIFY2(result.err.contains(said), qPrintable(result.err));
    QCOMPARE(result.err.count(QLatin1Char('\n')), 1);
    QVERIFY(m_fixture.content(name) == before);
}

void CommandLineTest::progressIsForPeopleOnly()
{
    const auto reported = [](bool interactive, bool quiet) {
        QBuffer in;
        QBuffer out;
        QBuffer err;
        err.open(QIODevice::WriteOnly);
        Terminal terminal(in, out, err, interactive);
        {
            TerminalProgress progress(
                terminal, [] { return false; }, quiet);
            progress.report(0.5, QStringLiteral("Reading"));
        }
        return err.data();
    };
    QVERIFY(reported(true, false).contains("Reading 50 %"));
    QVERIFY(reported(true, false).endsWith("\x1b[K"));
    QVERIFY(reported(true, true).isEmpty());
    QVERIFY(reported(false, false).isEmpty());
}

void CommandLineTest::paintingIsKnownBeforehand()
{
    QVERIFY(paints({QStringLiteral("report"), QStringLiteral("x")}));
    QVERIFY(paints({QStringLiteral("run")}));
    QVERIFY(!paints({QStringLiteral("fit")}));
    QVERIFY(!paints({}));
}

QTEST_MAIN(CommandLineTest)
#include "command_line_test.moc"
