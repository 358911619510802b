#include "app/sample/planted_truth.h"

namespace touchstone::sample
{

namespace
{

// Software companies of 200 to 999 employees, and users of Salesforce in DACH; never Government.
constexpr QLatin1String segmentIndustry("Software");
constexpr QLatin1String segmentRegion("DACH");
constexpr QLatin1String segmentTechnology("Salesforce");
constexpr QLatin1String noCustomer("Government");
constexpr int fewestEmployees = 200;
constexpr int tooManyEmployees = 1000;

} // namespace

PlantedTruth plantedTruth()
{
    return {{{{QStringLiteral("employees"), Between{fewestEmployees, tooManyEmployees}},
              {QStringLiteral("industry"), AnyOf{{segmentIndustry}}}},
             {{QStringLiteral("sales_region"), AnyOf{{segmentRegion}}},
              {QStringLiteral("technologies"), AnyOf{{segmentTechnology}}}}},
            {QStringLiteral("industry"), AnyOf{{noCustomer}}},
            {QStringLiteral("founded_year"), QStringLiteral("ownership"), QStringLiteral("Fiscal Year End"),
             QStringLiteral("locations"), QStringLiteral("owner"), QStringLiteral("lead_source")}};
}

bool inSegment(const Account &account)
{
    const bool first = account.industry == segmentIndustry && account.employees >= fewestEmployees &&
                       account.employees < tooManyEmployees;
    return first || (account.region == segmentRegion && account.technologies.contains(segmentTechnology));
}

bool isDisqualified(const Account &account)
{
    return account.industry == noCustomer;
}

} // namespace touchstone::sample
