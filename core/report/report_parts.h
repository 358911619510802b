#pragma once

#include "core/report/report.h"

#include <QCoreApplication>

namespace touchstone
{

// The texts of all pages.
struct Report {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

// "1,234"; and "12 of 18", "12 of 18 (67 %)", as a figure without its n says little.
QString countOf(std::size_t count);
QString partOf(std::size_t part, std::size_t whole);
QString partOfShare(std::size_t part, std::size_t whole);
double shareOf(std::size_t part, std::size_t whole); // NaN when there is nothing

// "38 % (30 % to 46 %)".
QString shareWithInterval(double value, const Interval &interval);

// The page of this key with its title from the catalogue and nothing on it.
ReportPage newPage(const char *key);

// A page that has nothing to show says why, and what would help.
ReportPage emptyPage(const char *key, const QString &why, const QString &advice);

// What would help a page that lacks scores.
QString scoresAdvice(const Project &project);
QString importAdvice();

// Whether evidence from the data is in the profile: then the same data must not be taken as its proof.
bool isDrawnFromTheData(const Profile &profile);

DataTable::HeaderCell textHeader(const QString &text, double width = 1.0);
DataTable::HeaderCell numberHeader(const QString &text, double width = 1.0);

// The chart of the catalogue, to stand on a page.
Chart chartOf(const ReportContext &context, QStringView key);

// The sentence of a page, and an ordinary one.
Paragraph headline(const QString &text);
Paragraph plain(const QString &text);

// Good fit or better among the cells: accounts, open opportunities, amount.
TierCell goodOrBetter(const std::array<TierCell, tierCount> &cells);
TierCell allTiers(const std::array<TierCell, tierCount> &cells);

// "Of 20 of 50 open opportunities too little is known …": for shares that rest on neutral points; empty where they are
// few (a tenth at most).
QString unsurePipelineSentence(const ReportContext &context);

// Says on a page that shows the profile or its tiers that they are not proven, or without a score, where that is so.
void addCautions(ReportPage &page, const Profile &profile);

ReportPage answerPage(const ReportContext &context);
ReportPage profilePage(const ReportContext &context);
ReportPage bestCustomersPage(const ReportContext &context);
ReportPage patternsPage(const ReportContext &context);
ReportPage pipelinePage(const ReportContext &context);
ReportPage outcomesPage(const ReportContext &context);
ReportPage proofPage(const ReportContext &context);
ReportPage methodPage(const ReportContext &context);
ReportPage dataPage(const ReportContext &context);
ReportPage accountsPage(const ReportContext &context);

} // namespace touchstone
