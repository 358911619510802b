#include "app/cli/file_arguments.h"

#include <QTest>

using namespace touchstone;

namespace
{

std::vector<FileImport> parsed(const QString &line)
{
    const Result<std::vector<FileImport>> files = parseFileArguments(line.split(QLatin1Char(' ')));
    return files ? *files : std::vector<FileImport>{};
}

QString refusal(const QString &line)
{
    const Result<std::vector<FileImport>> files = parseFileArguments(line.split(QLatin1Char(' ')));
    return files ? QString() : files.error().what;
}

} // namespace

class FileArgumentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void optionsApplyToTheNextFileOnly();
    void everyOptionIsTaken();
    void valuesMayFollowAnEqualsSign();
    void aHeaderMayHaveAnEqualsSign();
    void whatIsWrongIsNamed_data();
    void whatIsWrongIsNamed();
};

void FileArgumentsTest::optionsApplyToTheNextFileOnly()
{
    const auto files = parsed(QStringLiteral("--as customers --decimal , a.csv b.csv --as usage -"));
    QCOMPARE(files.size(), std::size_t{3});
    QCOMPARE(files[0].path, QStringLiteral("a.csv"));
    QCOMPARE(files[0].role, SourceRole::Customers);
    QCOMPARE(files[0].decimal, QStringLiteral(","));
    QVERIFY(!files[1].role);
    QVERIFY(files[1].decimal.isEmpty());
    QCOMPARE(files[2].path, QStringLiteral("-"));
    QCOMPARE(files[2].role, SourceRole::Usage);
}

void FileArgumentsTest::everyOptionIsTaken()
{
    const auto files =
        parsed(QStringLiteral("--map Size=employees --map Kind=type --kind Size=number --known Kind=after "
                              "--ignore Notes --ignore Phone --key Id,Name --encoding latin1 "
                              "--delimiter tab --header-row 3 --header-rows 2 --keep-row 5,7 "
                              "--keep total --repair-text yes --sheet Q1 --dates mdy "
                              "--list-separator ; a.xlsx"));
    QCOMPARE(files.size(), std::size_t{1});
    const FileImport &file = files[0];
    QCOMPARE(file.fields.at(QStringLiteral("Size")), QStringLiteral("employees"));
    QCOMPARE(file.fields.at(QStringLiteral("Kind")), QStringLiteral("type"));
    QCOMPARE(file.kinds.at(QStringLiteral("Size")), ValueKind::Number);
    QCOMPARE(file.known.at(QStringLiteral("Kind")), Known::AfterSale);
    QCOMPARE(file.ignored, (QStringList{QStringLiteral("Notes"), QStringLiteral("Phone")}));
    QCOMPARE(file.keys, (QStringList{QStringLiteral("Id"), QStringLiteral("Name")}));
    QCOMPARE(file.read.encoding, QStringLiteral("latin1"));
    QCOMPARE(file.read.delimiter, QStringLiteral("\t"));
    QCOMPARE(file.read.headerRow, qint64{3});
    QCOMPARE(file.read.headerRows, 2);
    QCOMPARE(file.read.putBackRows, (std::vector<PutBackRow>{{5, {}}, {7, {}}}));
    QCOMPARE(file.read.putBackReasons, (std::vector<DropReason>{DropReason::Total}));
    QVERIFY(file.read.repairText);
    QCOMPARE(file.read.sheet, QStringLiteral("Q1"));
    QCOMPARE(file.dates, DateOrder::MonthDayYear);
    QCOMPARE(file.listSeparator, QStringLiteral(";"));
}

void FileArgumentsTest::valuesMayFollowAnEqualsSign()
{
    QCOMPARE(parsed(QStringLiteral("--header-rows=0 a.csv"))[0].read.headerRows, 0); // no row names the columns
    const auto files = parsed(QStringLiteral("--as=usage --map=Size=employees a.csv"));
    QCOMPARE(files.size(), std::size_t{1});
    QCOMPARE(files[0].role, SourceRole::Usage);
    QCOMPARE(files[0].fields.at(QStringLiteral("Size")), QStringLiteral("employees"));
}

void FileArgumentsTest::aHeaderMayHaveAnEqualsSign()
{
    const auto files = parsed(QStringLiteral("--map A=B=employees a.csv"));
    QCOMPARE(files[0].fields.at(QStringLiteral("A=B")), QStringLiteral("employees"));
}

void FileArgumentsTest::whatIsWrongIsNamed_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("named");
    QTest::newRow("unknown option") << QStringLiteral("--colour red a.csv") << QStringLiteral("--colour");
    QTest::newRow("unknown role") << QStringLiteral("--as friends a.csv") << QStringLiteral("customers");
    QTest::newRow("unknown kind") << QStringLiteral("--kind Size=big a.csv") << QStringLiteral("number");
    QTest::newRow("kind without header") << QStringLiteral("--kind number a.csv") << QStringLiteral("HEADER");
    QTest::newRow("no value") << QStringLiteral("a.csv --sheet") << QStringLiteral("--sheet");
    QTest::newRow("row that is none") << QStringLiteral("--header-row 0 a.csv") << QStringLiteral("--header-row");
    QTest::newRow("long delimiter") << QStringLiteral("--delimiter ;; a.csv") << QStringLiteral(";;");
    QTest::newRow("decimal sign") << QStringLiteral("--decimal x a.csv") << QStringLiteral("--decimal");
    QTest::newRow("date order") << QStringLiteral("--dates dym a.csv") << QStringLiteral("dmy");
    QTest::newRow("option behind its file") << QStringLiteral("a.csv --as usage") << QStringLiteral("before");
    QTest::newRow("no file") << QStringLiteral("--as usage") << QStringLiteral("before");
}

void FileArgumentsTest::whatIsWrongIsNamed()
{
    QFETCH(QString, line);
    QFETCH(QString, named);
    QVERIFY2(refusal(line).contains(named), qPrintable(refusal(line)));
}

QTEST_GUILESS_MAIN(FileArgumentsTest)
#include "file_arguments_test.moc"
