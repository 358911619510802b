#include "ui/theme/theme.h"

#include "ui/theme/tinted_icon.h"

#include <QApplication>
#include <QStyleFactory>

// Outside the namespace, as the macro demands: the linker would drop the resources of a static library otherwise.
static void loadResources()
{
    Q_INIT_RESOURCE(ui);
}

namespace touchstone
{

namespace
{

struct TextSize {
    int pixels;
    QFont::Weight weight;
};

TextSize textSize(TextRole role)
{
    switch (role) {
    case TextRole::PageTitle:
        return {22, QFont::DemiBold};
    case TextRole::Figure:
        return {24, QFont::DemiBold};
    case TextRole::Section:
        return {14, QFont::DemiBold};
    case TextRole::Name:
        return {13, QFont::Medium};
    case TextRole::Caption:
        return {12, QFont::Normal};
    case TextRole::Small:
        return {11, QFont::Normal};
    case TextRole::Body:
        break;
    }
    return {13, QFont::Normal};
}

} // namespace

Theme::Theme(QApplication &application, QObject *parent)
    : QObject(parent), m_application(application),
      m_systemIsDark(application.palette().color(QPalette::Window).lightness() < 128)
{
    loadResources();
    application.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    application.setFont(font(TextRole::Body));
    application.setWindowIcon(QIcon(QStringLiteral(":/icons/touchstone.svg")));
    m_dark = m_systemIsDark;
    apply();
}

void Theme::choose(Choice choice)
{
    const bool dark = choice == Choice::Dark || (choice == Choice::System && m_systemIsDark);
    m_choice = choice;
    if (dark == m_dark)
        return;
    m_dark = dark;
    apply();
    Q_EMIT changed();
}

void Theme::apply()
{
    m_colours = m_dark ? darkColours() : lightColours();
    m_application.setPalette(paletteOf(m_colours));
    m_application.setStyleSheet(styleSheetOf(m_colours));
}

QFont Theme::font(TextRole role)
{
    const TextSize size = textSize(role);
    QFont font;
    font.setFamilies({QStringLiteral("Inter"), QStringLiteral("Noto Sans"), QStringLiteral("Segoe UI")});
    font.setPixelSize(size.pixels);
    font.setWeight(size.weight);
    return font;
}

QIcon Theme::icon(const QString &name) const
{
    return tintedIcon(name);
}

QIcon Theme::icon(const QString &name, const QColor &colour) const
{
    return tintedIcon(name, colour);
}

} // namespace touchstone
