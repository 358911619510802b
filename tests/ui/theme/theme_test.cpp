#include "ui/theme/theme.h"

#include <QApplication>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

namespace touchstone
{

namespace
{

// Relative luminance and contrast as WCAG 2.1 defines them.
double luminance(const QColor &colour)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

double inkOf(const QIcon &icon, const QColor &colour)
{
    const QImage image = icon.pixmap(32, 32).toImage();
    int painted = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y).alpha() == 255)
                painted += image.pixelColor(x, y).rgb() == colour.rgb() ? 1 : -1000;
    return painted;
}

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsReadable_data();
    void textIsReadable();
    void styleSheetHasNoTokenLeft();
    void choosingDarkChangesPaletteAndTellsOnce();
    void iconsFollowTheLook();
    void iconsAreDrawnOncePerSizeAndColour();
    void appIconIsThereAt16Pixels();
};

void ThemeTest::textIsReadable_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("least"); // 4.5 for text, 3 for the borders of inputs: WCAG 1.4.3 and 1.4.11
    for (const bool dark : {false, true}) {
        const ThemeColours c = dark ? darkColours() : lightColours();
        const char *look = dark ? "dark" : "light";
        QTest::addRow("%s text", look) << c.text << c.window << 7.0;
        QTest::addRow("%s muted on window", look) << c.muted << c.window << 4.5;
        QTest::addRow("%s muted on surface", look) << c.muted << c.surface << 4.5;
        QTest::addRow("%s primary", look) << c.primary << c.surface << 4.5;
        QTest::addRow("%s text on wash", look) << c.text << c.primaryWash << 7.0;
        QTest::addRow("%s button", look) << c.buttonText << c.primaryButton << 4.5;
        QTest::addRow("%s attention", look) << c.attention << c.surface << 4.5;
        QTest::addRow("%s input border", look) << c.inputBorder << c.surface << 3.0;
        for (std::size_t tier = 0; tier < c.tiers.size(); ++tier)
            QTest::addRow("%s tier %d", look, static_cast<int>(tier))
                << c.tiers[tier].text << c.tiers[tier].fill << 6.5;
    }
}

void ThemeTest::textIsReadable()
{
    QFETCH(QColor, text);
    QFETCH(QColor, ground);
    QFETCH(double, least);
    QVERIFY2(contrast(text, ground) >= least, qPrintable(QString::number(contrast(text, ground))));
}

void ThemeTest::styleSheetHasNoTokenLeft()
{
    Theme theme(*qApp);
    const QString sheet = styleSheetOf(theme.colours());
    QVERIFY(sheet.contains(theme.colours().primary.name()));
    const QRegularExpression token(QStringLiteral(":[^;{]*@[a-z]+"));
    QVERIFY2(!token.match(sheet).hasMatch(), qPrintable(token.match(sheet).captured()));
}

void ThemeTest::choosingDarkChangesPaletteAndTellsOnce()
{
    Theme theme(*qApp);
    theme.choose(Theme::Choice::Light);
    const QSignalSpy changed(&theme, &Theme::changed);
    theme.choose(Theme::Choice::Dark);
    theme.choose(Theme::Choice::Dark);
    QCOMPARE(changed.count(), 1);
    QVERIFY(theme.isDark());
    QCOMPARE(qApp->palette().color(QPalette::Window), darkColours().window);
    theme.choose(Theme::Choice::Light);
    QCOMPARE(qApp->palette().color(QPalette::Window), lightColours().window);
}

void ThemeTest::iconsFollowTheLook()
{
    Theme theme(*qApp);
    theme.choose(Theme::Choice::Light);
    const QIcon icon = theme.icon(QStringLiteral("add"));
    QVERIFY(inkOf(icon, lightColours().text) > 20);
    theme.choose(Theme::Choice::Dark);
    QVERIFY(inkOf(icon, darkColours().text) > 20);
    QVERIFY(inkOf(theme.icon(QStringLiteral("add"), QColor(Qt::red)), QColor(Qt::red)) > 20);
    theme.choose(Theme::Choice::Light);
}

void ThemeTest::iconsAreDrawnOncePerSizeAndColour()
{
    Theme theme(*qApp);
    const auto keyOf = [&](const char *name, const QColor &colour, int size) {
        return theme.icon(QLatin1String(name), colour).pixmap(size, size).cacheKey();
    };
    const qint64 red = keyOf("add", Qt::red, 32);
    QCOMPARE(keyOf("add", Qt::red, 32), red);
    QVERIFY(keyOf("add", Qt::blue, 32) != red);
    QVERIFY(keyOf("add", Qt::red, 24) != red);
    QVERIFY(keyOf("lock", Qt::red, 32) != red);
}

void ThemeTest::appIconIsThereAt16Pixels()
{
    Theme theme(*qApp);
    const QImage image = qApp->windowIcon().pixmap(16, 16).toImage();
    QVERIFY(!image.isNull());
    QVERIFY(image.pixelColor(8, 8).red() > image.pixelColor(8, 8).blue() + 60); // the streak of gold
    QVERIFY(image.pixelColor(4, 5).lightness() < 120);                          // on the dark stone
}

} // namespace touchstone

QTEST_MAIN(touchstone::ThemeTest)
#include "theme_test.moc"
