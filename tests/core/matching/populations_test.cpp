#include "core/matching/populations.h"

#include <QTest>

using namespace touchstone;

class PopulationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typesSayWhoIsACustomer_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("says"); // 1 yes, 0 no, -1 neither
        const auto row = [](const char *text, int says) { QTest::newRow(text) << QString::fromUtf8(text) << says; };
        for (const char *text : {"Customer", "customer - direct", "Former Customer", "Client", "Bestandskunde Kunde",
                                 "Customers", "Cliente"})
            row(text, 1);
        for (const char *text : {"Prospect", "Not a customer", "Non-customer", "Potential customer", "Target customer",
                                 "Lead", "Channel Partner"})
            row(text, 0);
        for (const char *text : {"", "Active", "Integrator", "Custom"})
            row(text, -1);
    }

    void typesSayWhoIsACustomer()
    {
        QFETCH(QString, text);
        const auto says = saysCustomer(text);
        QTEST(says ? int{*says} : -1, "says");
    }
};

QTEST_APPLESS_MAIN(PopulationsTest)
#include "populations_test.moc"
