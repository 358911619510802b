#include "ui/theme/theme.h"

#include <QFile>

namespace touchstone
{

namespace
{

struct Token {
    const char *name;
    QColor colour;
};

// Longest names first where one begins with another, so that "@primary" does not eat "@primaryWash".
std::vector<Token> tokens(const ThemeColours &c)
{
    const bool dark = c.window.lightness() < 128;
    return {{"@primaryButton", c.primaryButton},
            {"@primaryHover", dark ? c.primaryButton.lighter(112) : c.primaryButton.darker(112)},
            {"@primaryPressed", c.primaryButton.darker(130)},
            {"@primaryWash", c.primaryWash},
            {"@primary", c.primary},
            {"@focusOnPrimary", c.text},
            {"@window", c.window},
            {"@surface", c.surface},
            {"@line", c.line},
            {"@controlBorder", c.controlBorder},
            {"@inputBorder", c.inputBorder},
            {"@text", c.text},
            {"@muted", c.muted},
            {"@disabled", c.disabled},
            {"@hover", c.hover},
            {"@buttonText", c.buttonText},
            {"@attention", c.attention}};
}

void setRole(QPalette &palette, QPalette::ColorRole role, const QColor &usual, const QColor &disabled)
{
    palette.setColor(QPalette::Active, role, usual);
    palette.setColor(QPalette::Inactive, role, usual);
    palette.setColor(QPalette::Disabled, role, disabled);
}

} // namespace

ThemeColours lightColours()
{
    ThemeColours c;
    c.window = QColor(0xF4F6F9);
    c.surface = QColor(0xFFFFFF);
    c.line = QColor(0xE2E7EE);
    c.controlBorder = QColor(0xCBD3DE);
    c.inputBorder = QColor(0x858FA0);
    c.text = QColor(0x17202E);
    c.muted = QColor(0x5A6677);
    c.disabled = QColor(0x98A2B1);
    c.primary = QColor(0x1F5FBF);
    c.primaryWash = QColor(0xE9F0FC);
    c.hover = QColor(0xF0F4FA);
    c.primaryButton = QColor(0x1F5FBF);
    c.buttonText = QColor(0xFFFFFF);
    c.positive = QColor(0x0072B2);
    c.negative = QColor(0xD55E00);
    c.attention = QColor(0xB45309);
    c.tiers = {{{QColor(0x0A5C41), QColor(0xD9F2E6), QColor(0x1B8A66)},
                {QColor(0x174A96), QColor(0xE1ECFC), QColor(0x3F7FD8)},
                {QColor(0x774C00), QColor(0xFCEFD3), QColor(0xDDA22E)},
                {QColor(0x4B5563), QColor(0xECEFF3), QColor(0x98A2B1)}}};
    c.unknown = QColor(0xC6CDD8);
    return c;
}

ThemeColours darkColours()
{
    ThemeColours c;
    c.window = QColor(0x12161C);
    c.surface = QColor(0x1B2129);
    c.line = QColor(0x2C3541);
    c.controlBorder = QColor(0x404B5A);
    c.inputBorder = QColor(0x6B788A);
    c.text = QColor(0xE7EBF1);
    c.muted = QColor(0x9BA8B9);
    c.disabled = QColor(0x667385);
    c.primary = QColor(0x6EA6FF);
    c.primaryWash = QColor(0x1E2F4A);
    c.hover = QColor(0x232B36);
    c.primaryButton = QColor(0x2F6FD0);
    c.buttonText = QColor(0xFFFFFF);
    c.positive = QColor(0x56B4E9);
    c.negative = QColor(0xF08A4B);
    c.attention = QColor(0xF0A04B);
    c.tiers = {{{QColor(0x86E3BA), QColor(0x12382B), QColor(0x35B58A)},
                {QColor(0xA3C6FF), QColor(0x1A2F52), QColor(0x5B97EC)},
                {QColor(0xF5CD82), QColor(0x3D2E0E), QColor(0xDDA63E)},
                {QColor(0xBCC5D1), QColor(0x2A323D), QColor(0x75808F)}}};
    c.unknown = QColor(0x4A5565);
    return c;
}

QPalette paletteOf(const ThemeColours &c)
{
    QPalette palette;
    setRole(palette, QPalette::Window, c.window, c.window);
    setRole(palette, QPalette::WindowText, c.text, c.disabled);
    setRole(palette, QPalette::Base, c.surface, c.window);
    setRole(palette, QPalette::AlternateBase, c.window, c.window);
    setRole(palette, QPalette::Text, c.text, c.disabled);
    setRole(palette, QPalette::PlaceholderText, c.muted, c.disabled);
    setRole(palette, QPalette::Button, c.surface, c.window);
    setRole(palette, QPalette::ButtonText, c.text, c.disabled);
    setRole(palette, QPalette::BrightText, c.attention, c.disabled);
    setRole(palette, QPalette::Highlight, c.primary, c.line);
    setRole(palette, QPalette::HighlightedText, c.surface, c.disabled);
    setRole(palette, QPalette::Link, c.primary, c.disabled);
    setRole(palette, QPalette::LinkVisited, c.primary, c.disabled);
    setRole(palette, QPalette::ToolTipBase, c.surface, c.surface);
    setRole(palette, QPalette::ToolTipText, c.text, c.text);
    setRole(palette, QPalette::Light, c.surface, c.surface);
    setRole(palette, QPalette::Midlight, c.line, c.line);
    setRole(palette, QPalette::Mid, c.controlBorder, c.line);
    setRole(palette, QPalette::Dark, c.inputBorder, c.line);
    setRole(palette, QPalette::Shadow, c.inputBorder, c.line);
    return palette;
}

QString styleSheetOf(const ThemeColours &colours)
{
    QFile file(QStringLiteral(":/look.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    for (const Token &token : tokens(colours))
        sheet.replace(QLatin1String(token.name), token.colour.name());
    return sheet;
}

} // namespace touchstone
