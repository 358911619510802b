#include "tests/support/sample_review.h"

#include "tests/support/sample_data.h"
#include "tests/support/sample_profile.h"

namespace touchstone::test
{

void Review::update()
{
    const auto best = std::make_shared<BestSelection>(selectBestCustomers(*project.dataset, *project.best));
    const auto scores = std::make_shared<FitScores>(
        givesTiers(*project.profile) ? scoreFit(project.dataset->accounts, *project.profile) : FitScores{});
    analysis.best = best;
    analysis.scores = scores;
    analysis.open = std::make_shared<OpenDeals>(openDeals(*project.dataset));
    analysis.closed = std::make_shared<ClosedDeals>(closedDeals(*project.dataset));
    analysis.pipeline = std::make_shared<PipelineFit>(
        analysis.hasTiers() ? pipelineFit(*project.dataset, *best, *scores) : PipelineFit{});
    analysis.outcomes = std::make_shared<TierOutcomes>(
        analysis.hasTiers() ? tierOutcomes(closedDeals(*project.dataset), *scores) : TierOutcomes{});
}

Review review(Dataset dataset, const char *profileText, const char *best)
{
    Review made{emptyProject(), {}};
    BestRule rule;
    if (*best != '\0')
        rule.criteria.push_back({criterion(QString::fromUtf8(best), dataset.accounts)});
    made.project.profile = std::make_shared<Profile>(profile(profileText, dataset.accounts));
    made.project.best = std::make_shared<BestRule>(std::move(rule));
    made.project.dataset = std::make_shared<Dataset>(std::move(dataset));
    made.update();
    return made;
}

Dataset reviewAccounts()
{
    Dataset dataset = accounts(
        "account_id | account_name  | country | employees:number | industry   | nps:number:after | population\n"
        "C1         | Adler GmbH    | Germany | 900              | Software   | 10               | customer\n"
        "C2         | Bussard AG    | Germany | 700              | Software   | 9                | customer\n"
        "C3         | Corvus SA     | France  | 650              | Retail     | 9                | customer\n"
        "C4         | Drossel KG    | Germany | 40               | Retail     | 5                | customer\n"
        "C5         | Elster SARL   | France  | 20               | Media      | 2                | customer\n"
        "C6         | Falke GmbH    | Germany | -                | Media      | -                | customer\n"
        "P1         | Gans Ltd      | Germany | 800              | Software   | -                | prospect\n"
        "P2         | Habicht GmbH  | Germany | 300              | Retail     | -                | prospect\n"
        "P3         | Ibis SpA      | Italy   | 30               | Media      | -                | prospect\n"
        "P4         | Kranich Plc   | -       | -                | -          | -                | prospect\n"
        "P5         | Lerche Amt    | Germany | 950              | Government | -                | prospect\n"
        "P6         | Meise SARL    | France  | 600              | Software   | -                | prospect\n",
        "account | stage    | amount | created    | closed     | state\n"
        "C1      | Closed   | 50000  | 2025-01-01 | 2025-02-10 | won\n"
        "C2      | Closed   | 40000  | 2025-01-05 | 2025-03-01 | won\n"
        "C3      | Closed   | 30000  | 2025-02-01 | 2025-03-13 | won\n"
        "C4      | Closed   | 5000   | 2025-02-01 | 2025-05-12 | won\n"
        "C5      | Closed   | 4000   | 2025-02-01 | 2025-05-01 | won\n"
        "P1      | Closed   | 20000  | 2025-02-01 | 2025-05-01 | lost\n"
        "P3      | Closed   | 3000   | 2025-02-01 | 2025-05-01 | lost\n"
        "P3      | Closed   | 2000   | 2025-03-01 | 2025-06-01 | lost\n"
        "P4      | Closed   | 2000   | 2025-03-01 | 2025-06-01 | lost\n"
        "P1      | Proposal | 80000  | 2025-06-01 | -          | open\n"
        "P2      | Lead     | 25000  | 2025-06-02 | -          | open\n"
        "P3      | Lead     | 60000  | 2025-06-03 | -          | open\n"
        "P4      | Lead     | -      | 2025-06-04 | -          | open\n"
        "P5      | Proposal | 90000  | 2025-06-05 | -          | open\n"
        "C1      | Lead     | 15000  | 2025-06-06 | -          | open\n"
        "-       | Lead     | 7000   | 2025-06-07 | -          | open\n");
    dataset.currency = QStringLiteral("EUR");
    dataset.asOf = QDate(2025, 6, 7);
    return dataset;
}

Review sampleReview()
{
    return review(reviewAccounts(),
                  "Size: employees >= 500 => 60\nHome: country = Germany => 40\nnever industry = Government\n",
                  "nps >= 9");
}

} // namespace touchstone::test
