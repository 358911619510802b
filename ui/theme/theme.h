#pragma once

#include "core/charts/chart.h"
#include "core/scoring/fit_score.h"

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QObject>

class QApplication;

namespace touchstone
{

// The colours of one look: the tokens from which palette, style sheet, delegates and charts are made. Nothing else in
// ui names a colour.
struct ThemeColours {
    QColor window, surface, line, controlBorder, text, muted, primary, primaryWash, hover, buttonText;
    QColor positive, negative, attention;
    struct TierColours {
        QColor text, fill, bar;
    };
    std::array<TierColours, 4> tiers; // Best, Good, Poor, Bad
    QColor unknown;
};

ThemeColours lightColours();
ThemeColours darkColours();

// Which text is which size: pixel sizes of look.
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
    QIcon icon(const QString &name) const; // ":/icons/NAME.svg" in the text colour, with hover and disabled states
    QIcon icon(const QString &name, const QColor &colour) const;
    QColor chartColour(Chart::Colour colour) const;

Q_SIGNALS:
    void changed();

private:
    void apply();

    QApplication &m_application;
    Choice m_choice = Choice::System;
    bool m_dark = false;
    ThemeColours m_colours;
};

} // namespace touchstone
