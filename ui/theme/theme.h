#pragma once

#include "core/charts/chart.h"
#include "core/scoring/fit_score.h"

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QObject>
#include <QPalette>

class QApplication;

namespace touchstone
{

// The colours of one look: the tokens from which palette, style sheet, delegates and charts are made. Nothing else in
// ui names a colour.
struct ThemeColours {
    QColor window, surface, line, controlBorder, inputBorder, text, muted, disabled, primary, primaryWash, hover;
    QColor primaryButton, buttonText;
    QColor positive, negative, attention;
    struct TierColours {
        QColor text, fill, bar;
    };
    std::array<TierColours, tierCount> tiers; // Best, Good, Poor, Bad
    QColor unknown;
};

ThemeColours lightColours();
ThemeColours darkColours();

// What native dialogs and plain widgets are drawn with.
QPalette paletteOf(const ThemeColours &colours);

// The text of resources/look.qss with the colours filled in.
QString styleSheetOf(const ThemeColours &colours);

// Which text is which size: the pixel sizes of the look.
enum class TextRole { PageTitle, Figure, Section, Body, Name, Caption, Small };

// The look that is on, shared by all widgets. Lives on the GUI thread.
class Theme : public QObject
{
    Q_OBJECT

public:
    enum class Choice { System, Light, Dark };

    explicit Theme(QApplication &application, QObject *parent = nullptr);

    void choose(Choice choice);
    Choice choice() const { return m_choice; }
    bool isDark() const { return m_dark; }
    const ThemeColours &colours() const { return m_colours; }

    static QFont font(TextRole role);

    // ":/icons/NAME.svg" in the text colour of the palette that is on when it is painted; in the second form in a
    // colour of its own.
    QIcon icon(const QString &name) const;
    QIcon icon(const QString &name, const QColor &colour) const;

Q_SIGNALS:
    void changed();

private:
    void apply();

    QApplication &m_application;
    Choice m_choice = Choice::System;
    bool m_systemIsDark = false;
    bool m_dark = false;
    ThemeColours m_colours;
};

} // namespace touchstone
