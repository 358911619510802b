#include "ui/widgets/chip.h"

#include "ui/widgets/row_painting.h"

#include <QPainter>

namespace touchstone
{

namespace
{

constexpr int height = 22;
constexpr int padding = 8;
constexpr double radius = 4.0;

int shapeWidth(const ChipLook &look)
{
    return look.shape == ChipLook::Shape::None ? 0 : 14;
}

QFont chipFont()
{
    QFont font = Theme::font(TextRole::Caption);
    font.setWeight(QFont::DemiBold);
    return font;
}

void paintShape(QPainter &painter, QPointF centre, const ChipLook &look)
{
    painter.setPen(QPen(look.colour, 1.5));
    painter.setBrush(look.shape == ChipLook::Shape::Full ? QBrush(look.colour) : QBrush(Qt::NoBrush));
    painter.drawEllipse(centre, radius, radius);
    if (look.shape != ChipLook::Shape::Half)
        return;
    painter.setBrush(look.colour);
    painter.drawPie(QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius), 90 * 16, 180 * 16);
}

} // namespace

ChipLook evidenceChip(Evidence evidence, const Theme &theme)
{
    const ThemeColours &colours = theme.colours();
    const QString text = evidenceLabel(evidence);
    switch (evidence) {
    case Evidence::Supported:
        return {text, ChipLook::Shape::Full, colours.primary, colours.primaryWash};
    case Evidence::Suggestive:
        return {text, ChipLook::Shape::Half, colours.text, colours.hover};
    case Evidence::None:
        break;
    }
    return {text, ChipLook::Shape::Open, colours.muted, colours.hover};
}

ChipLook basisChip(Basis basis, const Theme &theme)
{
    const ThemeColours &colours = theme.colours();
    switch (basis) {
    case Basis::Evidence:
        return {Chip::tr("Evidence"), ChipLook::Shape::Full, colours.primary, colours.primaryWash};
    case Basis::Both:
        return {Chip::tr("Evidence, edited"), ChipLook::Shape::Half, colours.primary, colours.primaryWash};
    case Basis::Prediction:
        return {Chip::tr("Supports the score"), ChipLook::Shape::Open, colours.text, colours.hover};
    case Basis::Unproven:
        return {Chip::tr("Not proven"), ChipLook::Shape::Open, colours.attention, colours.hover};
    case Basis::Judgement:
        break;
    }
    return {Chip::tr("Judgement"), ChipLook::Shape::Open, colours.muted, colours.hover};
}

QSize chipSize(const ChipLook &look)
{
    const int text = QFontMetrics(chipFont()).horizontalAdvance(look.text);
    return {text + shapeWidth(look) + 2 * padding, height};
}

void paintChip(QPainter &painter, const QRect &rect, const ChipLook &look)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QSize size = chipSize(look).boundedTo({rect.width(), height});
    const QRect chip(QPoint(rect.left(), rect.center().y() - size.height() / 2), size);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.fill);
    painter.drawRoundedRect(chip, 6, 6);
    if (look.shape != ChipLook::Shape::None)
        paintShape(painter, QPointF(chip.left() + padding + radius, chip.center().y() + 0.5), look);
    painter.setFont(chipFont());
    painter.setPen(look.colour);
    const QRect text = chip.adjusted(padding + shapeWidth(look), 0, -padding / 2, 0);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(look.text, Qt::ElideRight, text.width()));
    painter.restore();
}

Chip::Chip(Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::showEvidence(Evidence evidence)
{
    setLook(evidenceChip(evidence, m_theme));
    disconnect(&m_theme, nullptr, this, nullptr);
    connect(&m_theme, &Theme::changed, this, [this, evidence] { setLook(evidenceChip(evidence, m_theme)); });
}

void Chip::showBasis(Basis basis)
{
    setLook(basisChip(basis, m_theme));
    disconnect(&m_theme, nullptr, this, nullptr);
    connect(&m_theme, &Theme::changed, this, [this, basis] { setLook(basisChip(basis, m_theme)); });
}

void Chip::setLook(const ChipLook &look)
{
    m_look = look;
    setAccessibleName(look.text);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    return chipSize(m_look);
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChip(painter, rect(), m_look);
}

EvidenceDelegate::EvidenceDelegate(Theme &theme, int role, QObject *parent) : RowDelegate(theme, parent), m_role(role)
{
}

void EvidenceDelegate::paintCell(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    bool isEvidence = false;
    const int evidence = index.data(m_role).toInt(&isEvidence);
    if (isEvidence)
        paintChip(*painter, cellTextRect(option), evidenceChip(static_cast<Evidence>(evidence), theme()));
}

} // namespace touchstone
