#pragma once

#include <QString>
#include <QTextStream>

#include <vector>

namespace touchstone::quality
{

// How much is measured: tables of each type from this seed on.
struct MeasuringPlan {
    quint32 firstSeed = 1;
    quint32 tables = 10;       // of each planted type
    quint32 smallNulls = 200;  // small tables with nothing planted
    quint32 mediumNulls = 100; // and medium ones
    quint32 filledNulls = 50;  // and medium ones in which the best ones have fewer gaps
    quint32 twoGroups = 20;    // tables whose best customers are two groups
    quint32 oneGroup = 100;    // and of one group
    quint32 further = 5;       // wide and large tables after the planted ones, for false patterns alone
};

// One bar of the acceptance table.
struct AcceptanceRow {
    QString bar;
    QString seeds;
    QString value;
    QString goal;
    bool met = false;
    QString note = {};
};

// Measures the engine on invented tables; tells how far it is on `progress`.
std::vector<AcceptanceRow> measureAcceptance(const MeasuringPlan &plan, QTextStream &progress);

// A table of Markdown.
QString printed(const std::vector<AcceptanceRow> &rows);

} // namespace touchstone::quality
