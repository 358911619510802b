// The rules of ARCHITECTURE.md and CONTRIBUTING.md that a machine can check. Each failure names file and line.

#include <QDir>
#include <QDirIterator>
#include <QMap>
#include <QRegularExpression>
#include <QTest>

namespace
{

const QStringList coreOrder = {QStringLiteral("base"),     QStringLiteral("data"),      QStringLiteral("import"),
                               QStringLiteral("matching"), QStringLiteral("customers"), QStringLiteral("patterns"),
                               QStringLiteral("health"),   QStringLiteral("profile"),   QStringLiteral("scoring"),
                               QStringLiteral("proof"),    QStringLiteral("project"),   QStringLiteral("changes"),
                               QStringLiteral("charts"),   QStringLiteral("report"),    QStringLiteral("export")};

// Folders of ui that every other may use; the rest are feature folders, which do not know each other.
const QStringList sharedUi = {QStringLiteral("theme"),   QStringLiteral("prompts"),  QStringLiteral("tasks"),
                              QStringLiteral("widgets"), QStringLiteral("document"), QStringLiteral("charts"),
                              QStringLiteral("accounts")};

struct SourceFile {
    QString path; // relative to the project
    QStringList lines;
    QString folder() const { return path.section(QLatin1Char('/'), 0, -2); }
};

std::vector<SourceFile> filesIn(const QStringList &folders, const QStringList &patterns)
{
    const QDir project(QStringLiteral(PROJECT_DIR));
    std::vector<SourceFile> files;
    for (const QString &folder : folders) {
        QDirIterator it(project.filePath(folder), patterns, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (!file.open(QIODevice::ReadOnly))
                qFatal("cannot read %s", qPrintable(file.fileName()));
            files.push_back({project.relativeFilePath(file.fileName()),
                             QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))});
        }
    }
    std::sort(files.begin(), files.end(), [](const auto &a, const auto &b) { return a.path < b.path; });
    return files;
}

std::vector<SourceFile> sources(const QStringList &folders)
{
    return filesIn(folders, {QStringLiteral("*.h"), QStringLiteral("*.cpp")});
}

const QStringList product = {QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")};
const QStringList everything = product + QStringList{QStringLiteral("tests")};

QStringList linesMatching(const std::vector<SourceFile> &files, const QString &pattern, const QString &exceptIn = {})
{
    const QRegularExpression expression(pattern);
    QStringList found;
    for (const SourceFile &file : files) {
        if (!exceptIn.isEmpty() && file.path.startsWith(exceptIn))
            continue;
        for (qsizetype row = 0; row < file.lines.size(); ++row)
            if (expression.match(file.lines[row]).hasMatch())
                found << QStringLiteral("%1:%2: %3").arg(file.path).arg(row + 1).arg(file.lines[row].trimmed());
    }
    return found;
}

struct Include {
    QString path;
    qsizetype row;
    QString what;
};

std::vector<Include> includes(const std::vector<SourceFile> &files)
{
    static const QRegularExpression expression(QStringLiteral("^#include [\"<]([^\">]+)[\">]"));
    std::vector<Include> found;
    for (const SourceFile &file : files)
        for (qsizetype row = 0; row < file.lines.size(); ++row)
            if (const auto match = expression.match(file.lines[row]); match.hasMatch())
                found.push_back({file.path, row + 1, match.captured(1)});
    return found;
}

QString told(const Include &include)
{
    return QStringLiteral("%1:%2 includes %3").arg(include.path).arg(include.row).arg(include.what);
}

} // namespace

#define NONE(list)                                                                                                     \
    do {                                                                                                               \
        const QStringList strayLines = (list);                                                                         \
        QVERIFY2(strayLines.isEmpty(), qPrintable(QLatin1Char('\n') + strayLines.join(QLatin1Char('\n'))));            \
    } while (false)

class ArchitectureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereAreSourcesToCheck() { QVERIFY(sources(product).size() > 50); }

    void layersUseOnlyLowerLayers()
    {
        QStringList offenders;
        for (const Include &include : includes(sources(product))) {
            const QString from = include.path.section(QLatin1Char('/'), 0, 0);
            const bool upward = (from == QStringLiteral("core") && (include.what.startsWith(QStringLiteral("ui/")) ||
                                                                    include.what.startsWith(QStringLiteral("app/")))) ||
                                (from == QStringLiteral("ui") && include.what.startsWith(QStringLiteral("app/")));
            if (upward || include.what.startsWith(QStringLiteral("tests/")))
                offenders << told(include);
        }
        NONE(offenders);
    }

    void foldersOfCoreUseOnlyThoseBeforeThem()
    {
        QStringList offenders;
        for (const Include &include : includes(sources({QStringLiteral("core")}))) {
            if (!include.what.startsWith(QStringLiteral("core/")))
                continue;
            const auto from = coreOrder.indexOf(include.path.section(QLatin1Char('/'), 1, 1));
            const auto to = coreOrder.indexOf(include.what.section(QLatin1Char('/'), 1, 1));
            if (from < 0 || to < 0 || to > from)
                offenders << told(include);
        }
        NONE(offenders);
    }

    void featureFoldersOfUiDoNotKnowEachOther()
    {
        QStringList offenders;
        for (const Include &include : includes(sources({QStringLiteral("ui")}))) {
            if (include.what.count(QLatin1Char('/')) < 2 || !include.what.startsWith(QStringLiteral("ui/")) ||
                include.path.count(QLatin1Char('/')) < 2)
                continue;
            const QString from = include.path.section(QLatin1Char('/'), 1, 1);
            const QString to = include.what.section(QLatin1Char('/'), 1, 1);
            if (from != to && !sharedUi.contains(to))
                offenders << told(include);
        }
        NONE(offenders);
    }

    void coreKnowsNoWidgetAndNoEventLoop()
    {
        const auto core = sources({QStringLiteral("core")});
        NONE(linesMatching(core,
                           QStringLiteral("#include <Q(t(Gui|Widgets|Charts|Concurrent)/|Widget|Application>|Painter|"
                                          "Color|Font|Chart|Settings|Object>|Timer|EventLoop|Thread>|FutureWatcher)")));
        NONE(linesMatching(core, QStringLiteral("\\bQ_OBJECT\\b|\\bQ_SIGNALS\\b")));
    }

    void sqlIsInTheProjectFileOnly()
    {
        NONE(linesMatching(sources(product), QStringLiteral("#include <(QSql|sqlite3)"),
                           QStringLiteral("core/project/")));
    }

    void eachLibraryIsIncludedInOneFolder()
    {
        const auto all = sources(product);
        NONE(linesMatching(all, QStringLiteral("#include <expat"), QStringLiteral("core/import/")));
        NONE(linesMatching(all, QStringLiteral("#include <uchardet"), QStringLiteral("core/import/")));
        NONE(linesMatching(all, QStringLiteral("#include <libpsl"), QStringLiteral("core/matching/")));
        NONE(linesMatching(all, QStringLiteral("#include <(zstd|xxhash|openssl)"), QStringLiteral("core/base/")));
        NONE(linesMatching(all, QStringLiteral("#include <qpdf/"), QStringLiteral("ui/review/")));
        NONE(linesMatching(all, QStringLiteral("#include <(QtCharts/)?Q(Chart|BarS|BarC|StackedBar|ValueAxis)"),
                           QStringLiteral("ui/charts/")));
    }

    void questionsAreAskedInOneFolder()
    {
        NONE(linesMatching(sources({QStringLiteral("ui"), QStringLiteral("app")}),
                           QStringLiteral("\\bQ(MessageBox|FileDialog|InputDialog)\\b"),
                           QStringLiteral("ui/prompts/")));
    }

    void thereAreNoSingletonsAndNoMutableStatics()
    {
        const auto all = sources(product);
        NONE(linesMatching(all, QStringLiteral("\\binstance\\(\\)")));
        NONE(linesMatching(all,
                           QStringLiteral("^\\s*static (?!const\\b|constexpr\\b|inline constexpr\\b)[A-Za-z_:<>, *]+ "
                                          "[a-zA-Z_]+(\\[.*\\])?( =.*|\\{.*|;)$")));
    }

    void nothingWaitsOrPolls()
    {
        NONE(
            linesMatching(sources(product), QStringLiteral("processEvents|QThread::(m|u)?sleep|std::this_thread::sleep|"
                                                           "\\bterminate\\(\\)|QEventLoop")));
        NONE(linesMatching(
            sources({QStringLiteral("tests/core"), QStringLiteral("tests/ui"), QStringLiteral("tests/app")}),
            QStringLiteral("QTest::q(Sleep|Wait)\\("), QStringLiteral("tests/ui/screenshots_test"))); // no test
    }

    void nothingUsesTheNetwork()
    {
        NONE(linesMatching(sources(everything), QStringLiteral("#include <Q(Network|TcpS|UdpS|SslS|WebS)")));
        NONE(linesMatching(
            filesIn({QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app"), QStringLiteral("packaging")},
                    {QStringLiteral("CMakeLists.txt"), QStringLiteral("*.cmake")}),
            QStringLiteral("Qt6::Network")));
    }

    void sourcesAreListedAndNothingIsUnfinished()
    {
        const auto lists =
            filesIn(everything + QStringList{QStringLiteral("translations"), QStringLiteral("packaging")},
                    {QStringLiteral("CMakeLists.txt"), QStringLiteral("*.cmake")});
        NONE(linesMatching(lists, QStringLiteral("file\\(GLOB|^\\s*include_directories\\(|add_definitions\\(")));
        NONE(linesMatching(sources(product), QStringLiteral("\\b(T"
                                                            "ODO|F"
                                                            "IXME|X"
                                                            "XX|H"
                                                            "ACK)\\b")));
        NONE(linesMatching(sources(product), QStringLiteral("std::(ranges::)?views\\b")));
    }

    void filesAndHeadersStaySmall()
    {
        QStringList offenders;
        for (const SourceFile &file : sources(everything)) {
            const auto lines = file.lines.size() - 1;
            const bool header = file.path.endsWith(QStringLiteral(".h"));
            const bool mainFile = file.path == QStringLiteral("app/main.cpp");
            const bool mainWindow = file.path == QStringLiteral("ui/main_window.cpp");
            const bool test = file.path.startsWith(QStringLiteral("tests/"));
            const bool table = file.path == QStringLiteral("core/project/project_fields.h"); // names, nothing else
            const qsizetype limit = mainFile ? 60 : mainWindow ? 400 : table ? 200 : header ? 160 : test ? 600 : 500;
            if (lines > limit)
                offenders << QStringLiteral("%1 has %2 lines, at most %3").arg(file.path).arg(lines).arg(limit);
        }
        NONE(offenders);
    }

    // A function's braces stand in the first column, as clang-format writes them.
    void functionsStayShort()
    {
        constexpr qsizetype longest = 60;
        QStringList offenders;
        for (const SourceFile &file : sources(product)) {
            qsizetype begin = -1;
            for (qsizetype row = 0; row < file.lines.size(); ++row) {
                const QString previous = row > 0 ? file.lines[row - 1] : QString();
                if (file.lines[row] == QStringLiteral("{") && previous.contains(QLatin1Char(')')))
                    begin = row;
                if (file.lines[row] != QStringLiteral("}") || begin < 0)
                    continue;
                if (row - begin - 1 > longest)
                    offenders << QStringLiteral("%1:%2: a function of %3 lines, at most %4")
                                     .arg(file.path)
                                     .arg(begin)
                                     .arg(row - begin - 1)
                                     .arg(longest);
                begin = -1;
            }
        }
        NONE(offenders);
    }

    void everyHeaderIsGuarded()
    {
        QStringList offenders;
        for (const SourceFile &file : sources(everything))
            if (file.path.endsWith(QStringLiteral(".h")) && !file.lines.contains(QStringLiteral("#pragma once")))
                offenders << file.path;
        NONE(offenders);
    }

    // Two types of one name are undefined behaviour as soon as both are linked, without any word from the linker.
    void eachTypeHasANameOfItsOwn()
    {
        static const QRegularExpression definition(QStringLiteral("^(?:struct|class|enum class) (\\w+)[^;]*$"));
        QMap<QString, QString> places;
        QStringList offenders;
        for (const SourceFile &file : filesIn(product, {QStringLiteral("*.h")}))
            for (const QString &line : file.lines)
                if (const auto match = definition.match(line); match.hasMatch()) {
                    const QString name = match.captured(1);
                    if (places.contains(name))
                        offenders << QStringLiteral("%1: %2 and %3").arg(name, places.value(name), file.path);
                    places.insert(name, file.path);
                }
        QVERIFY(places.size() > 500);
        NONE(offenders);
    }
};

QTEST_APPLESS_MAIN(ArchitectureTest)
#include "architecture_test.moc"
