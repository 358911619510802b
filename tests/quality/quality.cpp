// Prints the acceptance table of the engine: quality [--first-seed N] [--seeds N] [--small-nulls N] [--medium-nulls N]
// [--filled-nulls N] [--two-groups N] [--one-group N] [--further N], or writes the tables that it measures on, with
// folds and truth, for other programs:
// --write FOLDER.

#include "tests/quality/acceptance.h"
#include "tests/quality/write_tables.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace touchstone::quality;

namespace
{

void addNumber(QCommandLineParser &parser, const char *name, const char *what, quint32 usual)
{
    parser.addOption({QLatin1String(name), QLatin1String(what), QStringLiteral("number"), QString::number(usual)});
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
    parser.addOption({QStringLiteral("write"), QStringLiteral("Write the tables S and M as CSV instead."),
                      QStringLiteral("folder")});
    parser.process(application);

    const auto number = [&](const char *name) { return parser.value(QLatin1String(name)).toUInt(); };
    plan = {number("first-seed"),   number("seeds"),      number("small-nulls"), number("medium-nulls"),
            number("filled-nulls"), number("two-groups"), number("one-group"),   number("further")};
    QTextStream out(stdout);
    QTextStream progress(stderr);
    if (parser.isSet(QStringLiteral("write")))
        return writeTables(parser.value(QStringLiteral("write")), plan.firstSeed, plan.tables) ? 0 : 1;
    out << printed(measureAcceptance(plan, progress));
    return 0;
}
