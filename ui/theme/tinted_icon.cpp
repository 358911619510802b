#include "ui/theme/tinted_icon.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace touchstone
{

namespace
{

class TintedIconEngine final : public QIconEngine
{
public:
    TintedIconEngine(QString name, QColor colour) : m_name(std::move(name)), m_colour(colour) {}

    QIconEngine *clone() const override { return new TintedIconEngine(m_name, m_colour); }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatio();
        const QPixmap image = draw(rect.size() * ratio, mode, state);
        painter->drawPixmap(rect, image);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override { return draw(size, mode, state); }

private:
    QColor colourFor(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::WindowText);
        if (m_colour.isValid())
            return m_colour;
        return palette.color(QPalette::Active, mode == QIcon::Selected ? QPalette::Highlight : QPalette::WindowText);
    }

    // Reading and drawing the picture takes longer than all else that a button paints, so each is drawn once.
    QPixmap draw(const QSize &size, QIcon::Mode mode, QIcon::State) const
    {
        const QColor colour = colourFor(mode);
        const QString key = QStringLiteral("touchstone/%1/%2x%3/%4")
                                .arg(m_name, QString::number(size.width()), QString::number(size.height()),
                                     QString::number(static_cast<quint64>(colour.rgba64()), 16));
        QPixmap image;
        if (!QPixmapCache::find(key, &image)) {
            image = drawn(size, colour);
            QPixmapCache::insert(key, image);
        }
        return image;
    }

    QPixmap drawn(const QSize &size, const QColor &colour) const
    {
        QPixmap image(size);
        image.fill(Qt::transparent);
        QSvgRenderer renderer(QStringLiteral(":/icons/%1.svg").arg(m_name));
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        renderer.render(&painter, QRectF(QPointF(), QSizeF(size)));
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(image.rect(), colour);
        return image;
    }

    QString m_name;
    QColor m_colour;
};

} // namespace

QIcon tintedIcon(const QString &name, const QColor &colour)
{
    return QIcon(new TintedIconEngine(name, colour));
}

} // namespace touchstone
