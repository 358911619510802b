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
    font.setPixelSize(qRound(points * point));
    return font;
}

ChartLook ReportLook::chartLook() const
{
    ChartLook look;
    look.text = colours.text;
    look.muted = colours.muted;
    look.line = colours.line;
    look.font = font(8.0);
    look.colours = {colours.primary,      colours.positive,     colours.negative,
                    colours.muted,        colours.tiers[0].bar, colours.tiers[1].bar,
                    colours.tiers[2].bar, colours.tiers[3].bar, colours.unknown};
    return look;
}

} // namespace touchstone
