#include "ui/data/matching/match_files_view.h"

#include "core/base/locale_text.h"
#include "ui/data/fields/field_delegates.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_table_model.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>

namespace touchstone
{

namespace
{

enum FileColumn { File, JoinedBy, Matched, Rows, Nameless, Unmatched, Without };

QString keyText(const QString &key)
{
    if (key == QLatin1String("id"))
        return MatchFilesView::tr("Identifier");
    if (key == QLatin1String("domain"))
        return MatchFilesView::tr("Web domain");
    if (key == QLatin1String("duns"))
        return MatchFilesView::tr("D-U-N-S number");
    if (key == QLatin1String("tax"))
        return MatchFilesView::tr("Tax number");
    return key == QLatin1String("name") ? MatchFilesView::tr("Name") : MatchFilesView::tr("Each row is one");
}

TextCell count(qint64 value, bool isTrouble)
{
    return {countText(value), isTrouble && value > 0 ? Tone::Attention : Tone::Normal, true, value};
}

} // namespace

MatchFilesView::MatchFilesView(Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_fileModel(new TextTableModel({tr("File"), tr("Joined by"), tr("Matched"), tr("Rows"), tr("Name no account"),
                                      tr("Match none"), tr("Accounts without a row")},
                                     this)),
      m_unmatchedModel(
          new TextTableModel({tr("Names no account that we know"), tr("Column"), tr("Rows"), tr("First row")}, this)),
      m_files(makeFiles(theme)), m_summary(new TextLabel(TextRole::Caption)), m_unmatched(makeUnmatched(theme))
{
    m_summary->setObjectName(QStringLiteral("matchSummary"));
    m_summary->toned(Tone::Muted)->wrapped();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(makeLevel());
    column->addWidget(m_files, 3);
    column->addWidget(m_summary);
    column->addWidget(m_unmatched, 2);
    connect(m_files->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &MatchFilesView::showUnmatched);
}

TableView *MatchFilesView::makeFiles(Theme &theme)
{
    auto *table = new TableView(theme, this);
    table->setObjectName(QStringLiteral("matchFiles"));
    table->setAccessibleName(tr("How the rows of each file found their accounts"));
    table->setModel(m_fileModel);
    table->setItemDelegateForColumn(Matched, new FillDelegate(theme, table));
    int column = 0;
    for (const int width : {170, 110, 130, 76, 116, 90, 150})
        table->setColumnWidth(column++, width);
    table->horizontalHeader()->setStretchLastSection(false);
    table->horizontalHeader()->setSectionResizeMode(File, QHeaderView::Stretch);
    return table;
}

TableView *MatchFilesView::makeUnmatched(Theme &theme)
{
    auto *table = new TableView(theme, this);
    table->setObjectName(QStringLiteral("unmatchedTable"));
    table->setAccessibleName(tr("What did not match"));
    table->setModel(m_unmatchedModel);
    int column = 0;
    for (const int width : {260, 160, 80, 90})
        table->setColumnWidth(column++, width);
    table->horizontalHeader()->setStretchLastSection(false);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    return table;
}

QWidget *MatchFilesView::makeLevel()
{
    auto *level = new QWidget(this);
    auto *label = new TextLabel(TextRole::Body, tr("What counts as one &account"), level);
    m_levelBox = new QComboBox(level);
    m_levelBox->setObjectName(QStringLiteral("accountLevel"));
    m_levelBox->setAccessibleName(tr("What counts as one account"));
    m_levelBox->addItems({tr("Each record of the files"), tr("A company: all records of one web domain"),
                          tr("A group: all below one ultimate parent")});
    m_levelBox->setToolTip(tr("Money is added up to the account that counts. Headcounts and revenues are not: those of "
                              "the company or the parent itself are taken."));
    label->setBuddy(m_levelBox);
    auto *row = new QHBoxLayout(level);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(label);
    row->addWidget(m_levelBox);
    row->addStretch(1);
    connect(m_levelBox, &QComboBox::activated, this, &MatchFilesView::chooseLevel);
    return level;
}

void MatchFilesView::setReport(const Project &project, std::shared_ptr<const MatchReport> report)
{
    m_dataset = project.dataset;
    m_sources = project.sources;
    m_report = std::move(report);
    m_level = project.plan->matching.level;
    m_levelBox->setCurrentIndex(static_cast<int>(m_level));
    std::vector<std::vector<TextCell>> rows;
    for (const SourceMatch &match : m_report->sources) {
        const double rate = match.rate();
        rows.push_back({{(*m_sources)[static_cast<std::size_t>(match.source)].name},
                        {keyText(match.join.key), Tone::Muted},
                        {shareText(rate), Tone::Normal, false, rate},
                        count(match.join.rows, false),
                        count(match.join.blank, true),
                        count(match.join.unmatched, true),
                        count(match.accountsWithout, false)});
    }
    m_fileModel->setRows(std::move(rows));
    if (!m_files->currentIndex().isValid())
        m_files->setCurrentIndex(m_fileModel->index(0, File));
    showUnmatched();
}

void MatchFilesView::chooseLevel(int index)
{
    const auto level = static_cast<AccountLevel>(index);
    if (level != m_level)
        Q_EMIT changeRequested(tr("Change what counts as one account"),
                               [level](ImportPlan &plan) { plan.matching.level = level; });
}

// Of the chosen file: the names that no account has, and some accounts that it does not mention.
void MatchFilesView::showUnmatched()
{
    const int row = m_files->currentIndex().row();
    std::vector<std::vector<TextCell>> rows;
    QString summary;
    if (row >= 0 && row < static_cast<int>(m_report->sources.size())) {
        const SourceMatch &match = m_report->sources[static_cast<std::size_t>(row)];
        for (const JoinReport::Unmatched &unmatched : match.join.unmatchedKeys)
            rows.push_back({{unmatched.text},
                            {unmatched.column, Tone::Muted},
                            count(unmatched.rows, false),
                            {countText(unmatched.firstRow), Tone::Muted, true, unmatched.firstRow}});
        QStringList without;
        for (const std::uint32_t account : accountsWithout(*m_dataset, match.source).rows())
            if (without.size() < 5)
                without << m_dataset->accountName(account);
        QStringList sentences = {
            tr("%Ln account(s) have a row in this file.", nullptr, static_cast<int>(match.join.accounts))};
        if (match.join.repeated > 0)
            sentences << tr("%Ln row(s) repeat an account and were merged with it.", nullptr,
                            static_cast<int>(match.join.repeated));
        if (!without.isEmpty())
            sentences << tr("%Ln account(s) have no row here, for example %1.", nullptr,
                            static_cast<int>(match.accountsWithout))
                             .arg(without.join(QStringLiteral(", ")));
        summary = sentences.join(QLatin1Char(' '));
    }
    m_summary->setText(summary);
    m_unmatchedModel->setRows(std::move(rows));
}

} // namespace touchstone
