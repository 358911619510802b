#pragma once

#include "core/base/result.h"
#include "core/matching/account_keys.h"
#include "core/matching/build_dataset.h"
#include "tests/support/raw_tables.h"

#include <algorithm>

namespace touchstone::test
{

// Sources whose plan stands in their header: "employees:number:after". Fields that name an account are their keys.
struct Given {
    std::vector<Source> sources;
    ImportPlan plan;

    Given &add(const char *name, SourceRole role, const char *text)
    {
        Source source = rawSource(QString::fromUtf8(name), text);
        SourcePlan own;
        own.source = source.name;
        own.role = role;
        auto table = std::make_shared<RawTable>(*source.table);
        for (RawColumn &column : table->columns) {
            const QStringList parts = column.header.split(QLatin1Char(':'));
            column.header = parts.front();
            ColumnPlan columnPlan;
            columnPlan.header = columnPlan.field = parts.front();
            columnPlan.reading.kind = kindFromName(parts.value(1, QStringLiteral("category"))).value();
            columnPlan.reading.dates = DateOrder::YearMonthDay;
            columnPlan.reading.decimal = QStringLiteral(".");
            columnPlan.reading.listSeparator = QStringLiteral(";");
            columnPlan.known = knownFromName(parts.value(2, QStringLiteral("before"))).value();
            columnPlan.family = columnPlan.known == Known::AfterSale ? Family::Outcome : Family::Firmographic;
            if (keyKindOfField(columnPlan.field)) {
                columnPlan.family = Family::Identity;
                own.keys << columnPlan.header;
            } else if (columnPlan.field.startsWith(QLatin1String("opp_"))) {
                columnPlan.family = Family::Sales;
            }
            own.columns.push_back(columnPlan);
        }
        source.table = table;
        sources.push_back(std::move(source));
        plan.sources.push_back(own);
        return *this;
    }

    Given &keys(const char *header)
    {
        plan.sources.back().keys = QStringList{QString::fromUtf8(header)};
        return *this;
    }

    Result<Dataset> tryBuild() const
    {
        NoProgress progress;
        return buildDataset(sources, plan, QDate(2026, 11, 21), progress);
    }

    Dataset build() const
    {
        auto dataset = tryBuild();
        if (!dataset)
            qFatal("%s", qPrintable(dataset.error().sentence()));
        return std::move(*dataset);
    }
};

// The texts of a column of the accounts.
inline QStringList column(const Dataset &dataset, const char *field)
{
    QStringList texts;
    const Column *found = dataset.accounts.find(QString::fromLatin1(field));
    for (std::size_t row = 0; row < dataset.accounts.rowCount(); ++row)
        texts << (found == nullptr ? QStringLiteral("no column") : cellText(*found, row));
    return texts;
}

inline QStringList texts(std::initializer_list<const char *> values)
{
    QStringList list;
    for (const char *value : values)
        list << QString::fromUtf8(value);
    return list;
}

inline bool hasIssue(const Dataset &dataset, const char *part, qint64 count)
{
    return std::ranges::any_of(dataset.issues, [&](const DataIssue &issue) {
        return issue.text.contains(QString::fromUtf8(part)) && issue.count == count;
    });
}

inline AccountKey key(AccountKey::Kind kind, const char *text)
{
    return {kind, QString::fromUtf8(text)};
}

} // namespace touchstone::test
