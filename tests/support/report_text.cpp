#include "tests/support/report_text.h"

#include "core/base/overloaded.h"

#include <QStringList>

namespace touchstone::test
{

namespace
{

QString joined(const QStringList &cells)
{
    return cells.join(QStringLiteral(" | "));
}

QStringList numbersText(const std::vector<double> &values)
{
    QStringList texts;
    for (const double value : values)
        texts << QString::number(value, 'g', 3);
    return texts;
}

void add(QStringList &lines, const DataTable &table)
{
    lines << QStringLiteral("[table] ") + table.title;
    if (table.rows.empty())
        lines << QStringLiteral("  (%1)").arg(table.emptyReason);
    QStringList header;
    for (const DataTable::HeaderCell &cell : table.header)
        header << cell.text;
    lines << QStringLiteral("  ") + joined(header);
    for (const QStringList &row : table.rows)
        lines << QStringLiteral("  ") + joined(row);
}

void add(QStringList &lines, const Chart &chart)
{
    lines << QStringLiteral("[chart] ") + chart.title << QStringLiteral("  ") + chart.description;
    lines << QStringLiteral("  ") + joined(chart.categories);
    for (const Chart::Series &series : chart.series)
        lines << QStringLiteral("  %1: %2").arg(series.name, joined(numbersText(series.values)));
}

} // namespace

QString reportText(const ReportPage &page)
{
    QStringList lines = {QStringLiteral("# %1 (%2)").arg(page.title, page.key)};
    for (const ReportBlock &block : page.blocks) {
        std::visit(
            Overloaded{[&](const Heading &heading) { lines << QStringLiteral("## ") + heading.text; },
                       [&](const Paragraph &paragraph) {
                           lines << (paragraph.emphasized ? QStringLiteral("! ") : QString()) + paragraph.text;
                       },
                       [&](const KeyFigures &figures) {
                           for (const KeyFigures::Figure &each : figures.figures)
                               lines << QStringLiteral("[figure] ") + joined({each.label, each.value, each.note});
                       },
                       [&](const DataTable &table) { add(lines, table); },
                       [&](const Chart &chart) { add(lines, chart); }},
            block);
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace touchstone::test
