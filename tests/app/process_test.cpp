#include "tests/app/command_fixture.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace touchstone;

// The program itself, as a script calls it.
class ProcessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statusAndStreamsAreAsPromised();
    void standardInputIsRead();
    void runNeedsNoScreen();
    void theUsersLanguageChangesNoNumber();
    void anInterruptStopsItAndLeavesTheProjectAlone();
    void tooLittleMemoryIsSaidAndLeavesTheProjectAlone();

private:
    test::CommandResult call(const QStringList &arguments, const QByteArray &input = {},
                             const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment());

    test::CommandFixture m_fixture;
};

namespace
{

// Sentences are in the user's language; everything else is a part of the contract.
QJsonObject withoutSentences(QJsonObject json)
{
    json.remove(QStringLiteral("warnings"));
    QJsonObject divergence = json.value(QStringLiteral("divergence")).toObject();
    divergence.remove(QStringLiteral("text"));
    if (!divergence.isEmpty())
        json[QStringLiteral("divergence")] = divergence;
    return json;
}

} // namespace

test::CommandResult ProcessTest::call(const QStringList &arguments, const QByteArray &input,
                                      const QProcessEnvironment &environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(TOUCHSTONE_CLI), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(120'000))
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

void ProcessTest::statusAndStreamsAreAsPromised()
{
    QVERIFY(call({QStringLiteral("--version")}).out.startsWith(QLatin1Char('0')));
    const test::CommandResult wrong = call({QStringLiteral("dance")});
    QCOMPARE(wrong.status, 2);
    QVERIFY(wrong.out.isEmpty());
    const test::CommandResult missing = call({QStringLiteral("fit"), QStringLiteral("/no/such.touchstone")});
    QCOMPARE(missing.status, 1);
    QVERIFY(missing.out.isEmpty());
    QCOMPARE(missing.err.count(QLatin1Char('\n')), 1);
    const QString project = m_fixture.finished();
    const test::CommandResult fit = call({QStringLiteral("fit"), project});
    QCOMPARE(fit.status, 0);
    QVERIFY(fit.err.isEmpty());
    QCOMPARE(fit.out, m_fixture.run({QStringLiteral("fit"), project}).out);
}

void ProcessTest::standardInputIsRead()
{
    const QString project = m_fixture.path(QStringLiteral("input.touchstone"));
    QCOMPARE(call({QStringLiteral("new"), project}).status, 0);
    const test::CommandResult result = call(
        {QStringLiteral("import"), project, QStringLiteral("--as"), QStringLiteral("accounts"), QStringLiteral("-")},
        m_fixture.content(QStringLiteral("accounts.csv")));
    QVERIFY2(result.status == 0, qPrintable(result.err));
    QVERIFY(result.out.contains(QStringLiteral("120 accounts")));
}

void ProcessTest::runNeedsNoScreen()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY", "XDG_RUNTIME_DIR"})
        environment.remove(QLatin1String(name));
    const test::CommandResult result =
        call({QStringLiteral("run"), m_fixture.path(QStringLiteral("accounts.csv")),
              m_fixture.path(QStringLiteral("nps.csv")), QStringLiteral("--where"), QStringLiteral("nps >= 9"),
              QStringLiteral("-o"), m_fixture.path(QStringLiteral("results"))},
             {}, environment);
    QVERIFY2(result.status == 0, qPrintable(result.err));
    QVERIFY2(result.err.isEmpty(), qPrintable(result.err));
    QVERIFY(m_fixture.content(QStringLiteral("results/review.pdf")).startsWith("%PDF"));
}

void ProcessTest::theUsersLanguageChangesNoNumber()
{
    const QString project = m_fixture.finished();
    QProcessEnvironment german = QProcessEnvironment::systemEnvironment();
    german.insert(QStringLiteral("LC_ALL"), QStringLiteral("de_DE.UTF-8"));
    for (const QStringList &command : {QStringList{QStringLiteral("fit"), project, QStringLiteral("--json")},
                                       QStringList{QStringLiteral("best"), project, QStringLiteral("--json")}})
        QCOMPARE(withoutSentences(call(command, {}, german).json()), withoutSentences(call(command).json()));
}

void ProcessTest::anInterruptStopsItAndLeavesTheProjectAlone()
{
#ifdef Q_OS_UNIX
    // Enough random columns that mining takes seconds.
    QByteArray csv = "Account ID,Account Name,Type,NPS";
    for (int column = 0; column < 60; ++column)
        csv += ",Column " + QByteArray::number(column);
    csv += '\n';
    quint32 state = 1;
    for (int row = 0; row < 20000; ++row) {
        csv += "A" + QByteArray::number(row) + ",Company " + QByteArray::number(row) + ",Customer," +
               QByteArray::number((row * 7) % 11);
        for (int column = 0; column < 60; ++column) {
            state = state * 1664525U + 1013904223U;
            csv += ",v" + QByteArray::number(state >> 29);
        }
        csv += '\n';
    }
    m_fixture.write(QStringLiteral("large.csv"), csv);
    const QString name = QStringLiteral("large.touchstone");
    const QString project = m_fixture.path(name);
    m_fixture.run({QStringLiteral("new"), project});
    QCOMPARE(m_fixture.run({QStringLiteral("import"), project, m_fixture.path(QStringLiteral("large.csv"))}).status, 0);
    QCOMPARE(
        m_fixture.run({QStringLiteral("best"), project, QStringLiteral("--where"), QStringLiteral("nps >= 9")}).status,
        0);
    const QByteArray before = m_fixture.content(name);

    QProcess process;
    process.start(QStringLiteral(TOUCHSTONE_CLI), {QStringLiteral("patterns"), project});
    QVERIFY(process.waitForStarted());
    QVERIFY(!process.waitForFinished(500));
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(::kill(static_cast<pid_t>(process.processId()), SIGINT), 0);
    QVERIFY(process.waitForFinished(30'000));
    QVERIFY2(timer.elapsed() < 2'000, qPrintable(QString::number(timer.elapsed()))); // 0.1 s of CPU on a busy machine
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 130);
    QVERIFY(m_fixture.content(name) == before);
    QVERIFY(!QFile::exists(project + QStringLiteral(".lock")));
#else
    QSKIP("needs signals");
#endif
}

// With 256 MiB of addresses, of which it takes half: a file of four million different texts needs more.
void ProcessTest::tooLittleMemoryIsSaidAndLeavesTheProjectAlone()
{
#ifdef Q_OS_LINUX
    QByteArray csv = "Account ID,Account Name,A,B,C,D\n";
    for (int row = 0; row < 700'000; ++row) {
        const QByteArray number = QByteArray::number(row);
        csv +=
            "A" + number + ",Company " + number + ",a" + number + ",b" + number + ",c" + number + ",d" + number + '\n';
    }
    m_fixture.write(QStringLiteral("many.csv"), csv);
    const QString project = m_fixture.path(QStringLiteral("small.touchstone"));
    QCOMPARE(call({QStringLiteral("new"), project}).status, 0);
    const QByteArray before = m_fixture.content(QStringLiteral("small.touchstone"));

    QProcess process;
    process.setChildProcessModifier([] {
        const rlimit limit{256U << 20, 256U << 20};
        setrlimit(RLIMIT_AS, &limit);
    });
    process.start(QStringLiteral(TOUCHSTONE_CLI),
                  {QStringLiteral("import"), project, m_fixture.path(QStringLiteral("many.csv"))});
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 1);
    const QString said = QString::fromUtf8(process.readAllStandardError());
    QVERIFY2(said.contains(QStringLiteral("not enough memory")), qPrintable(said));
    QCOMPARE(m_fixture.content(QStringLiteral("small.touchstone")), before);
#else
    QSKIP("limits of memory are known on Linux only");
#endif
}

QTEST_MAIN(ProcessTest)
#include "process_test.moc"
