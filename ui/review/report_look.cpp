#include "ui/review/report_look.h"

namespace touchstone
{

QFont ReportLook::font(qreal points, int weight)
{
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans")});
    font.setWeight(static_cast<QFont::Weight>(weight));
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(true);
    // Spacing that no eye can see turns ligatures off: with them "fit" is copied and searched as another character.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.05);
    font.setPixelSize(qRound(points * point));
    return font;
}

QTextOption wrapped(Qt::Alignment alignment)
{
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}

ChartLook ReportLook::chartLook() const
{
    ChartLook look;
    look.text = colours.text;
    look.muted = colours.muted;
    look.line = colours.line;
    look.font = font(8.0);
    look.colours = chartColours(colours);
    return look;
}

} // namespace touchstone
