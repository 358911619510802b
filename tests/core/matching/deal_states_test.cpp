#include "core/matching/deal_states.h"
#include "tests/support/sample_data.h"

#include <QTest>

using namespace touchstone;

namespace
{

QString namesOf(const std::vector<DealState> &states)
{
    QString names;
    for (const DealState state : states)
        names += QLatin1Char(state == DealState::Won ? 'w' : state == DealState::Lost ? 'l' : 'o');
    return names;
}

} // namespace

class DealStatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsTellWhetherADealIsWonOrLost_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QChar>("state");
        const auto row = [](const char *text, char state) {
            QTest::newRow(text) << QString::fromUtf8(text) << QChar::fromLatin1(state);
        };
        for (const char *text : {"Closed Won", "closed won", "Won", "6 - Closed Won", "Closed/Won", "closedwon_WON",
                                 "IsWon", "Signed", "Gewonnen", "Gagné", "deal_won"})
            row(text, 'w');
        for (const char *text :
             {"Closed Lost", "Lost", "closed_lost", "Disqualified", "Verloren", "Closed - Lost to competitor"})
            row(text, 'l');
        for (const char *text : {"Engaging", "Prospecting", "Follow On Call", "Negotiation", "Closing", "Not won yet",
                                 "Likely to win", "Wonder", "Proposal sent", ""})
            row(text, 'o');
    }

    void wordsTellWhetherADealIsWonOrLost()
    {
        QFETCH(QString, text);
        QTEST(QChar(namesOf({closedState(text).value_or(DealState::Open)})[0]), "state");
    }

    void theFlagWinsOverTheStage()
    {
        const Table deals = test::table("opp_status:yesno | opp_is_closed:yesno | opp_stage\n"
                                        "yes | yes | Delivered\n"
                                        "no  | yes | Delivered\n"
                                        "no  | no  | Proposal\n"
                                        "-   | -   | Closed Won\n");
        QCOMPARE(namesOf(dealStates(deals)), QStringLiteral("wlow"));
    }

    void aFlagAloneSaysWonOrLost()
    {
        QCOMPARE(namesOf(dealStates(test::table("opp_status:yesno\nyes\nno\n-\n"))), QStringLiteral("wlo"));
        const Table withStage = test::table("opp_status:yesno | opp_stage\nno | Proposal\nno | Closed Lost\n");
        QCOMPARE(namesOf(dealStates(withStage)), QStringLiteral("ol"));
    }

    void closedAloneIsWonWhereNothingElseIs()
    {
        QCOMPARE(namesOf(dealStates(test::table("opp_stage\nOpen\nClosed\nLost\n"))), QStringLiteral("owl"));
        QCOMPARE(namesOf(dealStates(test::table("opp_stage\nWon\nClosed\nLost\n"))), QStringLiteral("wol"));
    }

    void stagesStandInTheOrderOfTheSale()
    {
        const auto order = [](const char *text) {
            const Table deals = test::table(text);
            return orderStages(deals, dealStates(deals)).names.join(QLatin1Char(','));
        };
        QCOMPARE(order("opp_stage\nLost\nNegotiation\nWon\nProspecting\nProposal\nDiscovery\n"),
                 QStringLiteral("Prospecting,Discovery,Proposal,Negotiation,Won,Lost"));
        QCOMPARE(order("opp_stage | opp_probability:percent\nBlue | 60\nRed | 10\nWon | 100\nGreen | 30\nLost | 0\n"),
                 QStringLiteral("Red,Green,Blue,Won,Lost"));
        QCOMPARE(order("opp_stage\nZ1\nA1\nWon\n"), QStringLiteral("Z1,A1,Won"));
        QCOMPARE(order("opp_status\nWon\nOpen\n"), QStringLiteral("Open,Won"));
        QCOMPARE(order("opp_amount:number\n5\n"), QString());
    }

    void everyDealKnowsItsStage()
    {
        const Table deals = test::table("opp_stage\nWon\n-\nProposal\n");
        QCOMPARE(orderStages(deals, dealStates(deals)).stage, (std::vector<qint32>{1, -1, 0}));
    }
};

QTEST_APPLESS_MAIN(DealStatesTest)
#include "deal_states_test.moc"
