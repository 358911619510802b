#include "tests/support/sample_groups.h"

#include "core/base/random_numbers.h"
#include "tests/support/sample_data.h"

#include <cmath>

namespace touchstone::test
{

namespace
{

struct Company {
    bool software = false;
    bool germany = false;
    double size = 0.0; // 0 to 1: small up to 0.3, middle up to 0.6
    bool salesforce = false;
    bool sap = false;
    bool red = false;
    bool best = false;
};

Company company(RandomNumbers &random, bool twoGroups)
{
    Company one;
    one.software = random.unit() < 0.5;
    one.germany = random.unit() < 0.5;
    one.size = random.unit();
    one.salesforce = random.unit() < 0.4;
    one.sap = random.unit() < 0.4;
    one.red = random.unit() < 0.5;
    const bool middle = one.size > 0.3 && one.size <= 0.6;
    const int met = twoGroups && !one.software ? int(!one.germany) + int(one.size > 0.6) + int(one.sap)
                                               : int(one.germany) + int(middle) + int(one.salesforce);
    one.best = random.unit() < 1.0 / (1.0 + std::exp(4.0 - 1.8 * met));
    return one;
}

QString rowOf(const Company &one, std::size_t row)
{
    const double employees = one.size <= 0.3   ? 20 + 500 * one.size
                             : one.size <= 0.6 ? 200 + 2000 * (one.size - 0.3)
                                               : 1000 + 5000 * one.size;
    QStringList tools;
    if (one.salesforce)
        tools << QStringLiteral("Salesforce");
    if (one.sap)
        tools << QStringLiteral("SAP");
    if (tools.isEmpty())
        tools << QStringLiteral("Zoom");
    return QStringLiteral("A%1 | %2 | %3 | %4 | %5 | %6 | %7\n")
        .arg(row)
        .arg(one.software ? QStringLiteral("Software") : QStringLiteral("Machinery"))
        .arg(one.germany ? QStringLiteral("Germany") : QStringLiteral("France"))
        .arg(std::round(employees))
        .arg(tools.join(QStringLiteral(", ")))
        .arg(one.red ? QStringLiteral("red") : QStringLiteral("blue"))
        .arg(one.best ? 10 : 4);
}

} // namespace

Dataset softwareAndMachinery(std::size_t count, bool twoGroups, quint32 seed)
{
    RandomNumbers random(seed, 0x97095u);
    QString text =
        QStringLiteral("account_id | industry | country | employees:number | tools:list | color | nps:number:after\n");
    for (std::size_t row = 0; row < count; ++row)
        text += rowOf(company(random, twoGroups), row);
    return accounts(text.toUtf8().constData());
}

RowSet withHighNps(const Dataset &dataset)
{
    const auto &nps = std::get<Numbers>(dataset.accounts.find(u"nps")->cells);
    return RowSet::where(dataset.accounts.rowCount(), [&](std::size_t row) { return nps.values[row] > 9.0; });
}

} // namespace touchstone::test
