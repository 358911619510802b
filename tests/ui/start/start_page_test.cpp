#include "ui/start/start_page.h"

#include "ui/start/sample_folder.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace touchstone
{

class StartPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void recentProjectsThatAreThereCanBeOpened();
    void sampleIsOfferedWhereItIs();
    void leftWorkIsRecoveredOrDeleted();
};

void StartPageTest::cleanup()
{
    qunsetenv("TOUCHSTONE_SAMPLES");
}

void StartPageTest::recentProjectsThatAreThereCanBeOpened()
{
    const QTemporaryDir folder;
    const QString there = folder.filePath(QStringLiteral("acme.touchstone"));
    QVERIFY(QFile(there).open(QIODevice::WriteOnly));
    Theme theme(*qApp);
    StartPage page(theme);
    page.setRecentProjects({folder.filePath(QStringLiteral("gone.touchstone")), there});
    page.resize(1000, 700);
    page.show();
    auto *list = page.findChild<QListWidget *>(QStringLiteral("recentProjects"));
    QCOMPARE(list->count(), 1);
    QCOMPARE(list->item(0)->text(), QStringLiteral("acme"));
    QSignalSpy asked(&page, &StartPage::recentRequested);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(0)).center());
    QVERIFY(asked.count() >= 1);
    QCOMPARE(asked.at(0).at(0).toString(), there);
    asked.clear();
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(asked.count(), 1);
}

void StartPageTest::sampleIsOfferedWhereItIs()
{
    const QTemporaryDir folder;
    qputenv("TOUCHSTONE_SAMPLES", folder.path().toUtf8());
    QVERIFY(sampleProject().isEmpty());
    Theme theme(*qApp);
    QVERIFY(StartPage(theme).findChild<QPushButton *>(QStringLiteral("openSample"))->isHidden());
    const QString sample = QDir(folder.path()).filePath(QStringLiteral("sample.touchstone"));
    QVERIFY(QFile(sample).open(QIODevice::WriteOnly));
    QCOMPARE(sampleProject(), sample);
    QVERIFY(!StartPage(theme).findChild<QPushButton *>(QStringLiteral("openSample"))->isHidden());
    qputenv("TOUCHSTONE_SAMPLES", "/nowhere");
    QVERIFY(sampleFolder().isEmpty());
}

void StartPageTest::leftWorkIsRecoveredOrDeleted()
{
    Theme theme(*qApp);
    StartPage page(theme);
    page.show();
    auto *card = page.findChild<QWidget *>(QStringLiteral("leftWork"));
    QVERIFY(!card->isVisible());
    page.setLeftWork({{QStringLiteral("/r/1.recovery"), QStringLiteral("/p/acme.touchstone"), {}, {}}});
    QVERIFY(card->isVisible());
    QSignalSpy recover(&page, &StartPage::recoverRequested);
    QSignalSpy forget(&page, &StartPage::forgetRequested);
    QTest::mouseClick(card->findChild<QPushButton *>(QStringLiteral("recoverWork")), Qt::LeftButton);
    QTest::mouseClick(card->findChild<QPushButton *>(QStringLiteral("forgetWork")), Qt::LeftButton);
    QCOMPARE(recover.at(0).at(0).toString(), QStringLiteral("/r/1.recovery"));
    QCOMPARE(forget.at(0).at(0).toString(), QStringLiteral("/r/1.recovery"));
    page.setLeftWork({});
    QVERIFY(!card->isVisible());
}

} // namespace touchstone

QTEST_MAIN(touchstone::StartPageTest)
#include "start_page_test.moc"
