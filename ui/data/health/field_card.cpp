#include "ui/data/health/field_card.h"

#include "core/base/locale_text.h"
#include "ui/data/health/top_values.h"
#include "ui/theme/theme.h"
#include "ui/widgets/data_words.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/threshold_histogram.h"

#include <QHBoxLayout>
#include <QListView>
#include <QStackedWidget>
#include <QStringListModel>
#include <QVBoxLayout>

namespace touchstone
{

namespace
{

constexpr int accountsWidth = 264;

QString figuresText(const FieldSummary &summary)
{
    const auto text = [&](double value) { return valueText(summary.attribute, value); };
    return FieldCard::tr("Half of them lie between %1 and %2, in the middle is %3; from %4 to %5.",
                         "quartiles, median, least and greatest value of a field")
        .arg(text(summary.lowerQuartile), text(summary.upperQuartile), text(summary.median), text(summary.minimum),
             text(summary.maximum));
}

QString aboutText(const FieldSummary &summary)
{
    const Attribute &attribute = summary.attribute;
    const QString from = !attribute.formula.isEmpty() ? FieldCard::tr("Computed: %1").arg(attribute.formula)
                         : attribute.header.isEmpty() ? FieldCard::tr("Made up from other fields")
                                                      : FieldCard::tr("Read from “%1”").arg(attribute.header);
    return FieldCard::tr("%1. Known: %2. %3.", "kind, when it is known, where it comes from")
        .arg(kindLabel(attribute.kind), knownLabel(attribute.known), from);
}

} // namespace

FieldCard::FieldCard(Theme &theme, QWidget *parent)
    : QWidget(parent), m_title(new TextLabel(TextRole::Section, {}, this)),
      m_about(new ElidedLabel(TextRole::Caption, {}, this)), m_names(new QStringListModel(this))
{
    setObjectName(QStringLiteral("fieldCard"));
    m_title->setObjectName(QStringLiteral("fieldTitle"));
    m_about->toned(Tone::Muted);
    auto *parts = new QHBoxLayout;
    parts->setSpacing(24);
    parts->addWidget(makeSpread(theme), 1);
    parts->addWidget(makeAccounts());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_title);
    column->addWidget(m_about);
    column->addSpacing(6);
    column->addLayout(parts, 1);
}

QWidget *FieldCard::makeSpread(Theme &theme)
{
    auto *box = new QWidget(this);
    m_spread = new QStackedWidget(box);
    m_bars = new ThresholdHistogram(theme, m_spread);
    m_bars->setObjectName(QStringLiteral("fieldBars"));
    m_bars->setFocusPolicy(Qt::NoFocus); // nothing to move
    m_bars->setBarColour([&theme](std::size_t) { return theme.colours().primary; });
    m_values = new TopValues(theme, m_spread);
    m_values->setObjectName(QStringLiteral("fieldValues"));
    m_nothing = new TextLabel(TextRole::Body, {}, m_spread);
    m_nothing->toned(Tone::Muted)->wrapped()->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_bars), static_cast<QWidget *>(m_values), static_cast<QWidget *>(m_nothing)})
        m_spread->addWidget(widget);
    m_figures = new TextLabel(TextRole::Caption, {}, box);
    m_figures->setObjectName(QStringLiteral("fieldFigures"));
    m_figures->toned(Tone::Muted)->wrapped();
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_spread, 1);
    column->addWidget(m_figures);
    return box;
}

QWidget *FieldCard::makeAccounts()
{
    auto *box = new QWidget(this);
    box->setFixedWidth(accountsWidth);
    m_found = new TextLabel(TextRole::Caption, {}, box);
    m_found->setObjectName(QStringLiteral("fieldFindings"));
    m_found->wrapped();
    m_heading = new TextLabel(TextRole::Caption, {}, box);
    m_heading->setObjectName(QStringLiteral("accountsHeading"));
    m_heading->wrapped();
    m_list = new QListView(box);
    m_list->setObjectName(QStringLiteral("accountsListed"));
    m_list->setAccessibleName(tr("Accounts"));
    m_list->setModel(m_names);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setUniformItemSizes(true);
    m_list->setToolTip(tr("Enter shows the account on the pipeline page"));
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_found);
    column->addWidget(m_heading);
    column->addWidget(m_list, 1);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) {
        if (index.row() < static_cast<int>(m_accounts.size()))
            Q_EMIT accountRequested(m_accounts[static_cast<std::size_t>(index.row())]);
    });
    return box;
}

void FieldCard::clear()
{
    m_title->clear();
    m_about->clear();
    m_figures->clear();
    m_nothing->clear();
    m_spread->setCurrentWidget(m_nothing);
    showFindings({});
    showAccounts({});
}

void FieldCard::showField(const DataHealth &health, const FieldHealth &field)
{
    showFindings(findingsOf(health, field.summary.attribute.key));
    m_title->setText(field.summary.attribute.label);
    m_about->setText(aboutText(field.summary));
    showSpread(field, field.fill.empty() ? 0 : field.fill.front().known);
}

// The gravest; the list of findings has the others.
void FieldCard::showFindings(const std::vector<const HealthFinding *> &findings)
{
    m_found->setVisible(!findings.empty());
    if (findings.empty())
        return;
    m_found->setText(findings.front()->seen);
    m_found->toned(findings.front()->severity > DataIssue::Severity::Note ? Tone::Attention : Tone::Muted);
}

void FieldCard::showSpread(const FieldHealth &field, std::size_t known)
{
    const FieldSummary &summary = field.summary;
    m_figures->setText({});
    if (known == 0) {
        m_nothing->setText(tr("No account has a value."));
        m_spread->setCurrentWidget(m_nothing);
        return;
    }
    if (field.bars.empty()) {
        m_values->setValues(summary, known);
        m_spread->setCurrentWidget(m_values);
        return;
    }
    m_bars->setBars({field.borders, field.bars, {}},
                    [attribute = summary.attribute](double value) { return valueText(attribute, value); });
    m_figures->setText(figuresText(summary));
    m_bars->setAccessibleName(tr("How the values are spread"));
    m_bars->setAccessibleDescription(m_figures->text());
    m_spread->setCurrentWidget(m_bars);
}

void FieldCard::showAccounts(const Listed &listed)
{
    m_heading->setText(listed.heading);
    m_accounts = listed.accounts;
    QStringList names = listed.names;
    if (listed.more > 0)
        names << tr("and %Ln more", nullptr, static_cast<int>(listed.more));
    m_names->setStringList(names);
    m_list->setVisible(!names.isEmpty());
}

} // namespace touchstone

#include "moc_field_card.cpp"
