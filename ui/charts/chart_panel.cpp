#include "ui/charts/chart_panel.h"

#include "ui/charts/chart_canvas.h"
#include "ui/charts/chart_drawing.h"
#include "ui/charts/chart_table_model.h"
#include "ui/page.h"
#include "ui/prompts/user_prompts.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_label.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMimeData>
#include <QPainter>
#include <QSaveFile>
#include <QStackedWidget>
#include <QSvgGenerator>

namespace touchstone
{

namespace
{

constexpr QSize savedSize(960, 540);

// On white, as pictures go into slides and mails.
void paintForOthers(QPainter &painter, const Chart &chart)
{
    const ThemeColours colours = lightColours();
    ChartLook look;
    look.text = colours.text;
    look.muted = colours.muted;
    look.line = colours.line;
    look.font = Theme::font(TextRole::Body);
    look.colours = chartColours(colours);
    const QRectF page(QPointF(0, 0), savedSize);
    painter.fillRect(page, Qt::white);
    painter.setFont(Theme::font(TextRole::Section));
    painter.setPen(look.text);
    painter.drawText(page.adjusted(24, 20, -24, 0), Qt::AlignLeft | Qt::TextWordWrap, chart.title);
    paintChart(painter, page.adjusted(24, 64, -24, -20), chart, look);
}

QImage pictureOf(const Chart &chart)
{
    constexpr qreal scale = 2.0;
    QImage image(savedSize * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    QPainter painter(&image);
    paintForOthers(painter, chart);
    return image;
}

Error cannotSave(const QString &path)
{
    return {Error::Code::CannotWrite,
            ChartPanel::tr("The chart could not be saved."),
            {path},
            ChartPanel::tr("Check that the folder exists, that you may write to it and that the disk has room.")};
}

} // namespace

ChartPanel::ChartPanel(Theme &theme, const QString &objectName, QWidget *parent)
    : Card(parent), m_title(new TextLabel(TextRole::Section)), m_body(new QStackedWidget),
      m_canvas(new ChartCanvas(theme)), m_model(new ChartTableModel(this)), m_table(new TableView(theme))
{
    setObjectName(objectName);
    m_title->wrapped();
    m_table->setObjectName(QStringLiteral("chartTable"));
    m_table->setAccessibleName(tr("Numbers of the chart"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RowDelegate(theme, m_table));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_body->addWidget(m_canvas);
    m_body->addWidget(m_table);
    addButtons(theme);
    contents()->addWidget(m_body, 1);
    connect(m_canvas, &ChartCanvas::categoryClicked, this, &ChartPanel::categoryClicked);
}

void ChartPanel::addButtons(Theme &theme)
{
    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    m_tableButton =
        iconButton(theme.icon(QStringLiteral("table")), tr("Show as table"), QStringLiteral("chartAsTable"), this);
    m_tableButton->setCheckable(true);
    auto *copyButton =
        iconButton(theme.icon(QStringLiteral("copy")), tr("Copy chart"), QStringLiteral("chartCopy"), this);
    auto *saveButton =
        iconButton(theme.icon(QStringLiteral("save")), tr("Save chart…"), QStringLiteral("chartSave"), this);
    for (QToolButton *button : {m_tableButton, copyButton, saveButton})
        top->addWidget(button, 0, Qt::AlignTop);
    contents()->addLayout(top);
    connect(m_tableButton, &QToolButton::toggled, this, &ChartPanel::showTable);
    connect(copyButton, &QToolButton::clicked, this, &ChartPanel::copy);
    connect(saveButton, &QToolButton::clicked, this, &ChartPanel::saveRequested);
}

void ChartPanel::setChart(const Chart &chart)
{
    m_chart = chart;
    m_title->setText(chart.title);
    m_canvas->setChart(chart);
    m_model->setChart(chart);
    for (QToolButton *button : findChildren<QToolButton *>())
        button->setEnabled(!isEmptyChart(chart));
}

void ChartPanel::showTable(bool table)
{
    m_body->setCurrentWidget(table ? static_cast<QWidget *>(m_table) : m_canvas);
    m_tableButton->setToolTip(table ? tr("Show as chart") : tr("Show as table"));
}

void ChartPanel::copy() const
{
    auto *copied = new QMimeData;
    copied->setImageData(pictureOf(m_chart));
    copied->setText(m_model->asText());
    QGuiApplication::clipboard()->setMimeData(copied);
}

Result<Done> ChartPanel::saveTo(const QString &path) const
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return cannotSave(path);
    bool written = true;
    if (path.endsWith(QStringLiteral(".svg"), Qt::CaseInsensitive)) {
        QSvgGenerator generator;
        generator.setOutputDevice(&file);
        generator.setSize(savedSize);
        generator.setViewBox(QRect(QPoint(0, 0), savedSize));
        generator.setTitle(m_chart.title);
        QPainter painter(&generator);
        paintForOthers(painter, m_chart);
    } else if (path.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive)) {
        const QByteArray text = m_model->asText().toUtf8();
        written = file.write(text) == text.size();
    } else {
        written = pictureOf(m_chart).save(&file, "PNG");
    }
    if (!written || !file.commit())
        return cannotSave(path);
    return Done{};
}

void saveOnRequest(ChartPanel *panel, Page *page, UserPrompts &prompts)
{
    QObject::connect(panel, &ChartPanel::saveRequested, page, [panel, page, &prompts] {
        const QString path =
            prompts.chooseFileToWrite(ChartPanel::tr("Save chart"), QStringLiteral("chart.png"),
                                      ChartPanel::tr("Picture (*.png);;Drawing (*.svg);;Numbers (*.csv)"));
        if (path.isEmpty())
            return;
        const Result<Done> saved = panel->saveTo(path);
        if (saved)
            Q_EMIT page->message(ChartPanel::tr("Saved the chart as %1.").arg(path));
        else
            Q_EMIT page->failed(saved.error());
    });
}

} // namespace touchstone

#include "moc_chart_panel.cpp"
