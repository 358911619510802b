#include "ui/patterns/pattern_model.h"

#include "core/base/locale_text.h"
#include "core/patterns/pattern_words.h"
#include "ui/widgets/interval_plot.h"
#include "ui/widgets/row_painting.h"

#include <QPainter>
#include <QTextLayout>

namespace touchstone
{

namespace
{

double share(std::int64_t count, std::int64_t total)
{
    return total > 0 ? static_cast<double>(count) / static_cast<double>(total) : 0.0;
}

IntervalMark markOf(std::int64_t count, std::int64_t total, const QColor &colour)
{
    const Interval interval = wilsonInterval(count, total);
    return {share(count, total), interval.low, interval.high, colour};
}

constexpr int oneLineHeight = 52;

// Draws the text in at most two lines, the second of them shortened where it is too long. Returns where it ends.
int drawTwoLines(QPainter &painter, QTextLayout &text, const QRect &place)
{
    const QFontMetrics metrics(text.font());
    painter.setFont(text.font());
    text.beginLayout();
    QTextLine line = text.createLine();
    line.setLineWidth(place.width());
    const int end = line.textStart() + line.textLength();
    text.endLayout();
    const QString whole = text.text();
    const auto draw = [&](int top, const QString &words) {
        painter.drawText(QRect(place.left(), top, place.width(), metrics.lineSpacing()),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         metrics.elidedText(words, Qt::ElideRight, place.width()));
        return top + metrics.lineSpacing();
    };
    const int below = draw(place.top(), whole.left(end).trimmed());
    return end >= whole.size() ? below : draw(below, whole.mid(end));
}

} // namespace

PatternModel::PatternModel(Theme &theme, QObject *parent) : QAbstractTableModel(parent), m_theme(theme)
{
    connect(&theme, &Theme::changed, this, [this] {
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, SharesColumn), index(rowCount() - 1, SharesColumn), {MarksRole});
    });
}

void PatternModel::setPatterns(const PatternSet &set, const Table &names)
{
    beginResetModel();
    m_lines.clear();
    for (const Pattern &pattern : set.patterns)
        m_lines.push_back(lineOf(pattern, names, set.options.against));
    refilter();
    endResetModel();
}

PatternModel::Line PatternModel::lineOf(const Pattern &pattern, const Table &names, Against against) const
{
    Line line{pattern, title(pattern, names), {}, {}, {}};
    line.counts = tr("%1 of %2 best, %3 of %4 others")
                      .arg(countText(pattern.bestMatching), countText(pattern.bestKnown),
                           countText(pattern.restMatching), countText(pattern.restKnown));
    line.lift =
        tr("%1 (%2–%3)", "lift, low, high")
            .arg(factorText(pattern.lift), factorText(pattern.liftInterval.low), factorText(pattern.liftInterval.high));
    line.tip = tr("%1\nBy chance alone: %2. After correction for everything that was tried: q = %3.")
                   .arg(sentence(pattern, names, against), pValueText(pattern.p), numberText(pattern.q));
    return line;
}

void PatternModel::setVerdict(std::optional<Evidence> verdict)
{
    beginResetModel();
    m_verdict = verdict;
    refilter();
    endResetModel();
}

void PatternModel::setDirection(std::optional<Direction> direction)
{
    beginResetModel();
    m_direction = direction;
    refilter();
    endResetModel();
}

void PatternModel::setSearch(const QString &text)
{
    beginResetModel();
    m_search = text;
    refilter();
    endResetModel();
}

void PatternModel::refilter()
{
    m_rows.clear();
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const Pattern &pattern = m_lines[i].pattern;
        const bool passes = (!m_verdict || pattern.evidence == *m_verdict) &&
                            (!m_direction || pattern.direction == *m_direction) &&
                            (m_search.isEmpty() || m_lines[i].title.contains(m_search, Qt::CaseInsensitive));
        if (passes)
            m_rows.push_back(i);
    }
}

int PatternModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PatternModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QVariant PatternModel::displayed(const Line &line, int column) const
{
    const Pattern &pattern = line.pattern;
    switch (column) {
    case PatternColumn:
        return line.title;
    case VerdictColumn:
        return evidenceLabel(pattern.evidence);
    case LiftColumn:
        return line.lift;
    case BestColumn:
        return shareText(share(pattern.bestMatching, pattern.bestKnown));
    case RestColumn:
        return shareText(share(pattern.restMatching, pattern.restKnown));
    case PColumn:
        return numberText(pattern.p);
    case QColumn:
        return numberText(pattern.q);
    default:
        return {};
    }
}

QVariant PatternModel::marksOf(const Pattern &pattern) const
{
    return QVariant::fromValue(
        std::vector<IntervalMark>{markOf(pattern.bestMatching, pattern.bestKnown, m_theme.colours().primary),
                                  markOf(pattern.restMatching, pattern.restKnown, m_theme.colours().muted)});
}

QVariant PatternModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines[m_rows[static_cast<std::size_t>(index.row())]];
    switch (role) {
    case Qt::DisplayRole:
        return displayed(line, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == SharesColumn ? line.counts : displayed(line, index.column());
    case Qt::ToolTipRole:
        return line.tip;
    case Qt::TextAlignmentRole:
        return index.column() >= LiftColumn ? int(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case CountsRole:
        return line.counts;
    case EvidenceRole:
        return static_cast<int>(line.pattern.evidence);
    case MarksRole:
        return marksOf(line.pattern);
    default:
        return {};
    }
}

QVariant PatternModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section >= LiftColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == SharesColumn)
        return tr("The share of the best (blue, above) and of the others (grey, below), with 95 % intervals, from 0 to "
                  "100 %");
    if (role == Qt::ToolTipRole && section == LiftColumn)
        return tr("The best share divided by the others' share, with its 95 % interval");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case PatternColumn:
        return tr("Pattern");
    case VerdictColumn:
        return tr("Verdict");
    case SharesColumn:
        return tr("Shares");
    case LiftColumn:
        return tr("Times as common");
    case BestColumn:
        return tr("Best");
    case RestColumn:
        return tr("Others");
    case PColumn:
        return tr("p");
    case QColumn:
        return tr("q");
    default:
        return {};
    }
}

QSize PatternDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(Theme::font(TextRole::Name));
    const bool fits = metrics.horizontalAdvance(index.data().toString()) <= cellTextRect(option).width();
    return {cellTextRect(option).width(), fits ? oneLineHeight : oneLineHeight + metrics.lineSpacing()};
}

void PatternDelegate::paintCell(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect cell = cellTextRect(option).adjusted(0, 7, 0, -6);
    const QFont font = Theme::font(TextRole::Name);
    QTextLayout title(index.data().toString(), font);
    painter->setPen(theme().colours().text);
    const int bottom = drawTwoLines(*painter, title, cell);
    painter->setFont(Theme::font(TextRole::Caption));
    painter->setPen(theme().colours().muted);
    const QString counts = index.data(PatternModel::CountsRole).toString();
    painter->drawText(QRect(cell.left(), bottom, cell.width(), cell.bottom() - bottom),
                      Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(counts, Qt::ElideRight, cell.width()));
}

} // namespace touchstone
