#include "core/patterns/pattern_words.h"

#include "tests/support/sample_data.h"

#include <QtTest>

using namespace touchstone;

namespace
{

Pattern pattern(const char *industry, Evidence evidence, Direction direction = Direction::More)
{
    Pattern pattern;
    pattern.criteria = {{QStringLiteral("industry"), AnyOf{{QString::fromLatin1(industry)}}}};
    pattern.evidence = evidence;
    pattern.direction = direction;
    return pattern;
}

} // namespace

class PatternWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatWasFound()
    {
        PatternSet set;
        set.best = 17;
        set.rest = 68;
        set.tested = 1234;
        QCOMPARE(foundSentence(set), QStringLiteral("No pattern stands out from chance: 1,234 combinations tried on "
                                                    "17 best customers."));
        set.patterns = {pattern("Software", Evidence::Suggestive), pattern("Retail", Evidence::None)};
        QCOMPARE(foundSentence(set),
                 QStringLiteral("1 patterns are suggestive, none is confirmed, among 17 best customers."));
        set.patterns.push_back(pattern("Mining", Evidence::Supported));
        QCOMPARE(foundSentence(set),
                 QStringLiteral("1 patterns are confirmed and 1 suggestive among 17 best customers."));
        QCOMPARE(triedSentence(set), QStringLiteral("1,234 combinations tried on 17 best customers against 68 others"));
    }

    // 12 of 18 best and 25 of 126 others: of the 37 that have it most are not best.
    void tellsHowManyOfThoseThatHaveItAreBest()
    {
        Pattern one = pattern("Software", Evidence::Supported);
        one.bestMatching = 12;
        one.bestKnown = 18;
        one.restMatching = 25;
        one.restKnown = 126;
        QCOMPARE(
            baseRateSentence(one, Against::Rest),
            QStringLiteral("Of the 37 customers that have it 12 are among the best (32 %), of all 144 it is 13 %."));
        QCOMPARE(baseRateSentence(one, Against::Lost),
                 QStringLiteral("Of the 37 deals that have it 12 were won (32 %), of all 144 it is 13 %."));
        QVERIFY(baseRateSentence(one, Against::Pipeline).isEmpty());
    }

    void namesTheGroupsThatAreCompared()
    {
        PatternSet set;
        set.options.against = Against::Lost;
        set.best = 40;
        set.rest = 60;
        QVERIFY(triedSentence(set).endsWith(QStringLiteral("40 won deals against 60 lost deals")));
        QCOMPARE(bestGroupName(Against::Lost), QStringLiteral("Won deals"));
        QCOMPARE(restGroupName(Against::Rest), QStringLiteral("Other customers"));
    }

    void patternsOfDealsFindTheirWordsToo()
    {
        const Dataset dataset =
            test::accounts("industry\nRetail\n", "account | stage | amount | state\nA1 | Won | 5 | won\n");
        const Table names = attributesOnly(dataset);
        QCOMPARE(names.rowCount(), std::size_t{0});
        QVERIFY(names.find(u"industry") != nullptr);
        QVERIFY(names.find(u"opp_amount") != nullptr);
    }

    void coversTheCustomersThatMeetAllCriteria()
    {
        const Dataset dataset = test::accounts("industry\nSoftware\nRetail\n-\nSoftware\n");
        RowSet best(4);
        best.insert(0);
        best.insert(1);
        const Pattern software = pattern("Software", Evidence::Supported);
        QCOMPARE(coveredRows(software.criteria, dataset, best).rows(), std::vector<std::uint32_t>{0});

        PatternSet set;
        set.patterns = {software, pattern("Retail", Evidence::None),
                        pattern("Retail", Evidence::Supported, Direction::Less)};
        QCOMPARE(coveredRows(set, Evidence::Suggestive, dataset, best).rows(), std::vector<std::uint32_t>{0});

        const std::vector<Criterion> ofDeals = {{QStringLiteral("opp_type"), IsMissing{}}};
        QVERIFY(coveredRows(ofDeals, dataset, best).isEmpty());
    }
};

QTEST_APPLESS_MAIN(PatternWordsTest)
#include "pattern_words_test.moc"
