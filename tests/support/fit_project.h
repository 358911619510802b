#pragma once

#include "tests/support/page_fixture.h"
#include "tests/support/sample_data.h"

namespace touchstone::test
{

// Four accounts, one trait: Software companies have all 100 points, others none; Delta's industry is unknown.
inline Project fitProject()
{
    Project project = projectOf(accounts(R"(
        account_id:id | account_name:id | industry | population
        A1            | Alpha           | Software | customer
        A2            | Beta            | Retail   | customer
        A3            | Gamma           | Software | prospect
        A4            | Delta           | -        | prospect
    )",
                                         R"(
        account | opp_name:text | stage       | amount |       state
        A1      | Alpha deal    | Proposal    | 4000         | won
        A2      | Beta deal     | Proposal    | 1000         | lost
        A3      | Gamma deal    | Proposal    | 9000         | open
        A4      | Delta deal    | Negotiation | 3000         | open
        -       | Orphan        | Negotiation | 500          | open
    )"));
    Source source;
    source.name = QStringLiteral("accounts.csv");
    source.table = std::make_shared<const RawTable>();
    project.sources = std::make_shared<const std::vector<Source>>(std::vector<Source>{source});
    Trait trait;
    trait.id = QUuid::createUuidV5(QUuid(), QStringLiteral("industry"));
    trait.name = QStringLiteral("Industry");
    trait.attribute = QStringLiteral("industry");
    trait.bins = {{{Criterion{QStringLiteral("industry"), AnyOf{{QStringLiteral("Software")}}}}, 100}};
    trait.neutral = 40;
    Profile profile;
    profile.name = QStringLiteral("Software");
    profile.traits = {trait};
    project.profile = std::make_shared<const Profile>(profile);
    return project;
}

} // namespace touchstone::test
