#include "core/export/profile_text.h"
#include "tests/support/sample_data.h"
#include "tests/support/sample_review.h"

#include <QTest>

using namespace touchstone;

namespace
{

Project companies()
{
    test::Review review = test::review(test::accounts("industry | employees:number\nSoft_ware | 500\nRetail | 60\n"),
                                       "must employees >= 10\n"
                                       "Size: employees >= 200 => 3; employees >= 50 => 1\n"
                                       "Market: industry = Soft_ware => 1\n"
                                       "never industry = Retail\ntiers 70 - 40\n");
    auto profile = std::make_shared<Profile>(*review.project.profile);
    profile->name = QStringLiteral("Our *best* ones");
    profile->traits[0].reason = QStringLiteral("12 of 18 best customers have it.");
    profile->traits[1].on = false;
    profile->words[QStringLiteral("pains")] = QStringLiteral(" Too few leads\n");
    review.project.profile = profile;
    return review.project;
}

} // namespace

class ProfileTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void profileReadsAsText()
    {
        QCOMPARE(profileAsText(companies()), QStringLiteral("Our *best* ones\n"
                                                            "===============\n"
                                                            "\n"
                                                            "Must have\n"
                                                            "---------\n"
                                                            "- Employees 10 or more\n"
                                                            "\n"
                                                            "Traits and their points of 100\n"
                                                            "------------------------------\n"
                                                            "- Size: 200 or more → 100, 50 or more → 33\n"
                                                            "  - 12 of 18 best customers have it.\n"
                                                            "- Market: is Soft_ware → 0 (off)\n"
                                                            "\n"
                                                            "Disqualified by\n"
                                                            "---------------\n"
                                                            "- Industry is Retail\n"
                                                            "\n"
                                                            "Tiers\n"
                                                            "-----\n"
                                                            "- Best fit (grade A): 70 points or more\n"
                                                            "- Good fit (grade B): not handed out\n"
                                                            "- Poor fit (grade C): 40 points or more\n"
                                                            "- Bad fit (grade D): all others\n"
                                                            "\n"
                                                            "Challenges and pains\n"
                                                            "--------------------\n"
                                                            "Too few leads\n"));
    }

    void markdownKeepsNamesFromBecomingMarkup()
    {
        const QString text = profileAsMarkdown(companies());
        QVERIFY(text.startsWith(QStringLiteral("# Our \\*best\\* ones\n")));
        QVERIFY(text.contains(QStringLiteral("\n## Must have\n")));
        QVERIFY(text.contains(QStringLiteral("- Market: is Soft\\_ware → 0 (off)\n")));
    }

    void anUnprovenScoreSaysSoFirst()
    {
        Project project = companies();
        QVERIFY(!profileAsText(project).contains(QStringLiteral("not proven")));
        auto profile = std::make_shared<Profile>(*project.profile);
        profile->traits[0].basis = Basis::Unproven;
        project.profile = profile;
        const QString sentence = unprovenSentence(*profile);
        QVERIFY(sentence.startsWith(QStringLiteral("This score is not proven:")));
        QVERIFY(profileAsText(project).indexOf(sentence) < profileAsText(project).indexOf(QStringLiteral("Must have")));
        QVERIFY(profileAsText(project).contains(sentence));
        QVERIFY(profileAsMarkdown(project).contains(sentence));
        profile->traits[0].on = false; // gives no points any more
        QVERIFY(unprovenSentence(*profile).isEmpty());
    }

    void emptyProfileSaysSo()
    {
        QVERIFY(profileAsText(emptyProject())
                    .startsWith(QStringLiteral(
                        "Ideal customer profile\n======================\n\nThe profile is still empty.\n")));
    }
};

QTEST_APPLESS_MAIN(ProfileTextTest)
#include "profile_text_test.moc"
