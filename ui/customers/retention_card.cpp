#include "ui/customers/retention_card.h"

#include "core/base/locale_text.h"
#include "ui/widgets/text_label.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace touchstone
{

namespace
{

QString groupName(int group)
{
    const std::array names = {RetentionCard::tr("All customers"), RetentionCard::tr("Best"), RetentionCard::tr("Rest")};
    return names[static_cast<std::size_t>(group)];
}

QString figureName(int figure)
{
    const std::array names = {RetentionCard::tr("Customers kept"), RetentionCard::tr("Gross revenue kept"),
                              RetentionCard::tr("Net revenue kept")};
    return names[static_cast<std::size_t>(figure)];
}

QString formulaOf(int figure)
{
    const std::array formulas = {
        RetentionCard::tr("Logo retention: customers at the beginning of the year who are still there at its end, over "
                          "all customers at its beginning. Who came later does not count."),
        RetentionCard::tr(
            "Gross revenue retention: what the customers at the beginning of the year pay at its end, each "
            "at most what it paid then, over what they paid then."),
        RetentionCard::tr("Net revenue retention: what the customers at the beginning of the year pay at its end, with "
                          "what some pay more, over what they paid then.")};
    return formulas[static_cast<std::size_t>(figure)];
}

} // namespace

RetentionCard::RetentionCard(QWidget *parent)
    : Card(parent), m_finding(new TextLabel(TextRole::Body, {}, this)),
      m_missing(new TextLabel(TextRole::Caption, {}, this)), m_table(new QWidget(this))
{
    setObjectName(QStringLiteral("retentionCard"));
    m_finding->setObjectName(QStringLiteral("retentionFinding"));
    m_missing->setObjectName(QStringLiteral("retentionMissing"));
    contents()->addWidget(new TextLabel(TextRole::Section, tr("How they stay"), this));
    contents()->addWidget(m_finding->wrapped());
    contents()->addWidget(m_table);
    contents()->addWidget(m_missing->toned(Tone::Muted)->wrapped());
    auto *grid = new QGridLayout(m_table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    addHeadings(*grid);
    for (int group = 0; group < groupCount; ++group) {
        grid->addWidget(new TextLabel(TextRole::Body, groupName(group), m_table), group + 1, 0);
        for (int figure = 0; figure < figureCount; ++figure) {
            auto *label = new TextLabel(TextRole::Body, {}, m_table);
            label->setObjectName(QStringLiteral("retention_%1_%2").arg(group).arg(figure));
            grid->addWidget(label, group + 1, figure + 1, Qt::AlignRight);
            m_figures[static_cast<std::size_t>(group)][static_cast<std::size_t>(figure)] = label;
        }
    }
}

void RetentionCard::addHeadings(QGridLayout &grid)
{
    grid.setColumnStretch(0, 1);
    for (int figure = 0; figure < figureCount; ++figure) {
        auto *heading = new TextLabel(TextRole::Caption, figureName(figure), m_table);
        heading->setToolTip(formulaOf(figure));
        grid.addWidget(heading->toned(Tone::Muted), 0, figure + 1, Qt::AlignRight);
        grid.setColumnStretch(figure + 1, 1);
    }
}

void RetentionCard::showSelection(const std::shared_ptr<const Dataset> &dataset, const BestSelection &selection)
{
    if (dataset != m_dataset) {
        m_dataset = dataset;
        m_spans = customerSpans(*dataset);
        const PortfolioRetention all = portfolioRetention(*dataset, m_spans, dataset->customers);
        const QStringList missing = missingForRetention(all);
        const QStringList sentences = {logoSentence(all), revenueSentence(all, dataset->currency)};
        m_finding->setText(sentences.join(QLatin1Char(' ')).trimmed());
        m_finding->setVisible(all.logos || all.gross);
        m_table->setVisible(all.logos || all.gross);
        m_missing->setText(missing.join(QLatin1Char(' ')));
        m_missing->setVisible(!missing.isEmpty());
        showFigures(All, all);
    }
    showFigures(Best, portfolioRetention(*dataset, m_spans, selection.best));
    showFigures(Rest, portfolioRetention(*dataset, m_spans, selection.rest));
}

void RetentionCard::showFigures(Group group, const PortfolioRetention &retention)
{
    showFigure(group, Kept, retention.logos);
    showFigure(group, Gross, retention.gross);
    showFigure(group, Net, retention.net);
}

void RetentionCard::showFigure(Group group, Figure figure, const std::optional<RetentionFigure> &value)
{
    TextLabel *label = m_figures[group][figure];
    label->setText(figureText(value));
    label->setAccessibleName(
        tr("%1, %2: %3", "group, figure, value").arg(groupName(group), figureName(figure), label->text()));
    const int customers = value ? static_cast<int>(value->customers) : 0;
    const QString of = value && value->interval
                           ? tr("Of %Ln customer(s); 95 % interval in brackets.", nullptr, customers)
                           : tr("Of %Ln customer(s).", nullptr, customers);
    label->setToolTip(formulaOf(figure) + QLatin1Char('\n') + of);
}

} // namespace touchstone
