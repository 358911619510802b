// Prints the acceptance table of the engine: quality [--first-seed N] [--seeds N] [--small-nulls N] [--medium-nulls N]
// [--filled-nulls N] [--two-groups N] [--one-group N] [--further N] [--public FOLDER]. With --given FILE --best
// CRITERION instead how well the score does on a table of one's own. --write FOLDER writes the tables, planted or
// given, with their folds, for other_methods.py.

#include "tests/quality/acceptance.h"
#include "tests/quality/public_sets.h"
#include "tests/quality/score_measures.h"
#include "tests/quality/write_tables.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>

using namespace touchstone;
using namespace touchstone::quality;

namespace
{

constexpr quint32 draws = 5; // of folds, on a given table

void addNumber(QCommandLineParser &parser, const char *name, const char *what, quint32 usual)
{
    parser.addOption({QLatin1String(name), QLatin1String(what), QStringLiteral("number"), QString::number(usual)});
}

void addText(QCommandLineParser &parser, const char *name, const char *what, const char *value)
{
    parser.addOption({QLatin1String(name), QLatin1String(what), QLatin1String(value)});
}

// How well the score tells the best of this table from the rest on rows that it has not seen.
int measureGiven(const QCommandLineParser &parser, quint32 firstDraw, QTextStream &out, QTextStream &errors)
{
    const auto table = labelledTable(parser.value(QStringLiteral("given")), parser.value(QStringLiteral("best")),
                                     parser.isSet(QStringLiteral("all-before")));
    if (!table) {
        errors << table.error().sentence() << Qt::endl;
        return 1;
    }
    if (parser.isSet(QStringLiteral("write"))) {
        const QDir folder(parser.value(QStringLiteral("write")));
        return writeTable(folder.filePath(table->name + QStringLiteral(".csv")), *table, firstDraw, draws) ? 0 : 1;
    }
    out << QStringLiteral("%1: %2 best of %3")
               .arg(table->name)
               .arg(table->selection.best.count())
               .arg(table->selection.judged.count());
    for (const DraftFrom from : {DraftFrom::Supported, DraftFrom::Suggested}) {
        double area = 0.0;
        double traits = 0.0;
        for (quint32 draw = firstDraw; draw < firstDraw + draws; ++draw) {
            const ScoreMeasures one = crossValidated(*table, draw, from);
            area += one.auc / draws;
            traits += one.traits / draws;
        }
        out << (from == DraftFrom::Supported ? "; drafted by itself " : "; asked for ") << QString::number(area, 'f', 4)
            << " with " << QString::number(traits, 'f', 1) << " traits";
    }
    out << Qt::endl;
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    MeasuringPlan plan;
    QCommandLineParser parser;
    parser.addHelpOption();
    addNumber(parser, "first-seed", "The first seed.", plan.firstSeed);
    addNumber(parser, "seeds", "Tables of each planted type.", plan.tables);
    addNumber(parser, "small-nulls", "Small tables with nothing planted.", plan.smallNulls);
    addNumber(parser, "medium-nulls", "Medium tables with nothing planted.", plan.mediumNulls);
    addNumber(parser, "filled-nulls", "The same where the best have fewer gaps.", plan.filledNulls);
    addNumber(parser, "two-groups", "Tables whose best customers are two groups.", plan.twoGroups);
    addNumber(parser, "one-group", "Tables whose best customers are one group.", plan.oneGroup);
    addNumber(parser, "further", "Wide and large tables for false patterns alone.", plan.further);
    addText(parser, "public", "Measure the score on the public sets of this folder too.", "folder");
    addText(parser, "given", "Measure the score on this table instead.", "file");
    addText(parser, "best", "Who is best in it: 'FIELD OP VALUE'.", "criterion");
    parser.addOption(
        {QStringLiteral("all-before"), QStringLiteral("All its other columns are known before the sale.")});
    addText(parser, "write", "Write the tables S and M, or the given one, as CSV instead.", "folder");
    parser.process(application);

    const auto number = [&](const char *name) { return parser.value(QLatin1String(name)).toUInt(); };
    plan = {number("first-seed"),   number("seeds"),      number("small-nulls"), number("medium-nulls"),
            number("filled-nulls"), number("two-groups"), number("one-group"),   number("further")};
    QTextStream out(stdout);
    QTextStream progress(stderr);
    if (parser.isSet(QStringLiteral("given")))
        return measureGiven(parser, plan.firstSeed, out, progress);
    if (parser.isSet(QStringLiteral("write")))
        return writePlantedTables(parser.value(QStringLiteral("write")), plan.firstSeed, plan.tables) ? 0 : 1;
    std::vector<AcceptanceRow> rows = measureAcceptance(plan, progress);
    if (parser.isSet(QStringLiteral("public")))
        for (AcceptanceRow &row : measurePublicSets(parser.value(QStringLiteral("public")), progress))
            rows.push_back(std::move(row));
    out << printed(rows);
    return 0;
}
