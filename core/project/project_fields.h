#pragma once

#include "core/project/json_reader.h"
#include "core/project/project.h"
#include "core/project/reading_fields.h"

namespace touchstone
{

// What the project file stores of each struct, and under which names. See FORMAT.md before changing any of it.

template <>
inline constexpr std::array storedNames<ValueKind> = {"category", "number", "money", "percent", "date",
                                                      "yesno",    "list",   "range", "text",    "id"};
template <>
inline constexpr std::array storedNames<Known> = {"before", "changes", "after"};
template <>
inline constexpr std::array storedNames<Family> = {"identity",    "firmographic", "geographic",    "technographic",
                                                   "behavioural", "demographic",  "psychographic", "outcome",
                                                   "sales",       "other"};
template <>
inline constexpr std::array storedNames<SourceRole> = {
    "accounts", "customers",     "prospects", "opportunities", "contacts", "responses", "usage",
    "invoices", "subscriptions", "tickets",   "events",        "lookup",   "ignored"};
template <>
inline constexpr std::array storedNames<DateOrder> = {"unknown", "ymd", "dmy", "mdy"};
template <>
inline constexpr std::array storedNames<Repeat> = {"none", "sum", "names", "latest", "annual"};
template <>
inline constexpr std::array storedNames<DataIssue::Severity> = {"note", "warning", "problem"};
template <>
inline constexpr std::array storedNames<BestRule::Combine> = {"all", "at least", "weighted"};
template <>
inline constexpr std::array storedNames<Evidence> = {"supported", "suggestive", "no evidence"};
template <>
inline constexpr std::array storedNames<Direction> = {"more", "less"};
template <>
inline constexpr std::array storedNames<Against> = {"rest", "lost", "pipeline", "left"};
template <>
inline constexpr std::array storedNames<Basis> = {"evidence", "judgement", "both", "prediction", "unproven"};
template <>
inline constexpr std::array storedNames<Gate::Kind> = {"own",      "budget", "geography",
                                                       "vertical", "legal",  "service limit"};
template <>
inline constexpr std::array storedNames<Gate::Rule> = {"must have", "disqualifier"};
template <>
inline constexpr std::array storedNames<Tier> = {"best fit", "good fit", "poor fit", "bad fit"};
template <>
inline constexpr std::array storedNames<Gate::WhenFailed> = {"bad fit", "at most poor fit"};

template <typename A>
void fields(A &a, typename A::template Field<ProjectSettings> &settings)
{
    a("title", settings.title);
    a("company", settings.company);
    a("imported_on", settings.importedOn);
}

template <typename A>
void fields(A &a, typename A::template Field<DataIssue> &issue)
{
    a("severity", issue.severity);
    a("text", issue.text);
    a("count", issue.count);
    a("source", issue.source);
    a("row", issue.row);
    a("column", issue.column);
    a("key", issue.key);
}

// A source without its cells, which lie packed beside it.
struct StoredSource {
    Source source;
    QStringList headers;
    qint64 rowCount = 0;
};

template <typename A>
void fields(A &a, typename A::template Field<StoredSource> &stored)
{
    a("name", stored.source.name);
    a("file", stored.source.file);
    a("sha256", stored.source.sha256);
    a("reading", stored.source.reading);
    a("issues", stored.source.issues);
    a("options", stored.source.options);
    a("headers", stored.headers);
    a("rows", stored.rowCount);
}

template <typename A>
void fields(A &a, typename A::template Field<ValueStep> &step)
{
    a("text", step.text);
    a("value", step.value);
}

template <typename A>
void fields(A &a, typename A::template Field<LeftOutRows> &rows)
{
    a("header", rows.header);
    a("values", rows.values);
    a("reason", rows.reason);
    a("others", rows.others);
}

template <typename A>
void fields(A &a, typename A::template Field<ColumnReading> &reading)
{
    a("kind", reading.kind);
    a("decimal", reading.decimal);
    a("dates", reading.dates);
    a("list_separator", reading.listSeparator);
    a("scale", reading.scale);
    a("currency", reading.currency);
    a("currency_column", reading.currencyColumn);
    a("offset", reading.offset);
    a("steps", reading.steps);
    a("nothing", reading.nothing);
    a("answers", reading.answers);
    a("blank_is_no", reading.blankIsNo);
    a("fiscal_start", reading.fiscalStart);
}

template <typename A>
void fields(A &a, typename A::template Field<ColumnPlan> &column)
{
    a("header", column.header);
    a("field", column.field);
    a("reading", column.reading);
    a("known", column.known);
    a("family", column.family);
    a("used", column.used);
    a("confidence", column.confidence);
    a("reason", column.reason);
    a("by_hand", column.byHand);
    a("ambiguous", column.ambiguous);
    a("repeat", column.repeat);
    a("members", column.members);
}

template <typename A>
void fields(A &a, typename A::template Field<SourcePlan> &plan)
{
    a("source", plan.source);
    a("role", plan.role);
    a("confidence", plan.confidence);
    a("reason", plan.reason);
    a("columns", plan.columns);
    a("keys", plan.keys);
    a("by_hand", plan.byHand);
    a("system", plan.system);
    a("system_confidence", plan.systemConfidence);
    a("system_reason", plan.systemReason);
    a("remarks", plan.remarks);
    a("left_out", plan.leftOut);
    a("fiscal_year_start", plan.fiscalYearStart);
}

template <typename A>
void fields(A &a, typename A::template Field<BestCriterion> &best)
{
    a("criterion", best.criterion);
    a("weight", best.weight);
    a("on", best.on);
}

template <typename A>
void fields(A &a, typename A::template Field<HandMark> &mark)
{
    a("best", mark.best);
    a("reason", mark.reason);
}

template <typename A>
void fields(A &a, typename A::template Field<BestRule> &rule)
{
    a("criteria", rule.criteria);
    a("combine", rule.combine);
    a("at_least", rule.atLeast);
    a("weight_cut", rule.weightCut);
    a("among", rule.among);
    a("marks", rule.marks);
}

template <typename A>
void fields(A &a, typename A::template Field<ReportSettings> &report)
{
    a("pages", report.pages);
    a("redact", report.redact);
}

} // namespace touchstone
