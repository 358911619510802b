#include "core/project/edits.h"
#include "core/project/import_project.h"
#include "core/project/project_file.h"
#include "tests/support/sample_project.h"

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <cstring>

using namespace touchstone;

namespace
{

constexpr char savingArgument[] = "--save-until-killed";

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool overwrite(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

Project titled(const Project &project, int number)
{
    const QString title = QString::number(number);
    const QString words = title.repeated(20'000);
    return edits::setWords(edits::setTitle(project, title, title).after, QStringLiteral("pains"), words).after;
}

// What a child process does until it is killed: saves one state after the other, in place and anew.
int saveUntilKilled(const QString &path)
{
    NoProgress progress;
    Result<StoredProject> last = loadProject(path, progress);
    for (int number = 1; last; ++number) {
        const Project next = titled(last->project, number);
        last = number % 3 == 0 ? saveProjectAs(next, path, progress) : saveProject(next, *last, progress);
    }
    return 1;
}

} // namespace

class ProjectDamageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyChangeOfContentIsNoticed_data();
    void everyChangeOfContentIsNoticed();
    void aKilledSaveLeavesOneOfTheTwoStates();

private:
    void damage(QByteArray &content, const QByteArray &kind, QRandomGenerator &random) const;

    QTemporaryDir m_folder;
    QString m_path;
    Project m_project;
    QByteArray m_good;
};

void ProjectDamageTest::initTestCase()
{
    NoProgress progress;
    const Project filled = test::filledProject();
    const Result<Edit> planned = replan(filled, *filled.plan, {}, progress);
    QVERIFY(planned);
    m_project = planned->after;
    m_path = m_folder.filePath(QStringLiteral("acme.touchstone"));
    QVERIFY(saveProjectAs(m_project, m_path, progress));
    m_good = contentOf(m_path);
}

void ProjectDamageTest::everyChangeOfContentIsNoticed_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<int>("rounds");
    QTest::newRow("a bit anywhere in use") << QByteArray("bit") << 300;
    QTest::newRow("some bytes") << QByteArray("bytes") << 60;
    QTest::newRow("a zeroed block") << QByteArray("zero") << 60;
    QTest::newRow("cut off") << QByteArray("cut") << 30;
    QTest::newRow("two blocks swapped") << QByteArray("swap") << 30;
}

// Mostly where something is stored: pages of 64 KiB of a small project are empty for the most part.
void ProjectDamageTest::damage(QByteArray &content, const QByteArray &kind, QRandomGenerator &random) const
{
    const auto somewhere = [&](qsizetype length) {
        for (int tries = 0; tries < 10'000; ++tries) {
            const qsizetype at = random.bounded(static_cast<int>(content.size() - length));
            if (content[at] != 0)
                return at;
        }
        return qsizetype{0};
    };
    if (kind == "bit") {
        const qsizetype at = somewhere(1);
        content[at] = static_cast<char>(content[at] ^ (1 << random.bounded(8)));
    } else if (kind == "bytes") {
        const qsizetype at = somewhere(64);
        for (int index = 0; index < 2 + random.bounded(62); ++index)
            content[at + index] = static_cast<char>(random.bounded(256));
    } else if (kind == "zero") {
        std::memset(content.data() + somewhere(512), 0, 512);
    } else if (kind == "cut") {
        content.truncate(random.bounded(static_cast<int>(content.size())));
    } else {
        std::swap_ranges(content.begin() + 65536, content.begin() + 65536 + 4096, content.begin() + 2 * 65536 - 4096);
        const qsizetype at = somewhere(1);
        content[at] = static_cast<char>(content[at] + 1);
    }
}

void ProjectDamageTest::everyChangeOfContentIsNoticed()
{
    QFETCH(QByteArray, kind);
    QFETCH(int, rounds);
    QRandomGenerator random(20'260'331);
    NoProgress progress;
    int refused = 0;
    for (int round = 0; round < rounds; ++round) {
        QByteArray content = m_good;
        damage(content, kind, random);
        QVERIFY(overwrite(m_path, content));
        const Result<StoredProject> loaded = loadProject(m_path, progress);
        refused += loaded ? 0 : 1;
        if (loaded)
            QCOMPARE(test::difference(loaded->project, m_project), QString());
        else
            QVERIFY2(loaded.error().where.file == m_path && !loaded.error().advice.isEmpty(),
                     qPrintable(loaded.error().sentence()));
    }
    QVERIFY2(refused > rounds / 2, qPrintable(QString::number(refused)));
}

void ProjectDamageTest::aKilledSaveLeavesOneOfTheTwoStates()
{
    NoProgress progress;
    QRandomGenerator random(7);
    QVERIFY(overwrite(m_path, m_good));
    int beyondTheFirst = 0;
    for (int round = 0; round < 40; ++round) {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {QLatin1String(savingArgument), m_path});
        QVERIFY(child.waitForStarted());
        QVERIFY(!child.waitForFinished(30 + random.bounded(150)));
        child.kill();
        QVERIFY(child.waitForFinished());

        const Result<StoredProject> loaded = loadProject(m_path, progress);
        QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().sentence() + loaded.error().detail));
        const ProjectSettings &settings = *loaded->project.settings;
        QCOMPARE(settings.company,
                 settings.title == m_project.settings->title ? m_project.settings->company : settings.title);
        if (settings.title == m_project.settings->title)
            continue;
        ++beyondTheFirst;
        QCOMPARE(loaded->project.profile->words.at(QStringLiteral("pains")), settings.title.repeated(20'000));
        QCOMPARE(test::difference(loaded->project, titled(m_project, settings.title.toInt())), QString());
    }
    QVERIFY2(beyondTheFirst > 0, "no save was ever finished");
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && std::strcmp(argv[1], savingArgument) == 0)
        return saveUntilKilled(QString::fromLocal8Bit(argv[2]));
    ProjectDamageTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "project_damage_test.moc"
