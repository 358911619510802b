#include "ui/renewal/renewal_page.h"

#include "core/base/locale_text.h"
#include "ui/document/data_import.h"
#include "ui/renewal/account_change_model.h"
#include "ui/renewal/arrival_row.h"
#include "ui/renewal/change_list_model.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_label.h"

#include <QHeaderView>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace touchstone
{

namespace
{

enum Tab { Columns, Accounts, Fields };

QString findingOf(const PendingImport &pending)
{
    const std::vector<ExportDrift> &exports = pending.changes.exports;
    if (pending.changes.isNothing())
        return RenewalPage::tr("The project has these very files already: nothing would change.");
    const auto renewing =
        std::ranges::count_if(exports, [](const ExportDrift &drift) { return !drift.arrival.former.isEmpty(); });
    return RenewalPage::tr("%Ln newer export(s) of files that the project has. Nothing is replaced until you say so.",
                           nullptr, static_cast<int>(renewing));
}

QString joined(const QString &first, const QString &second)
{
    return second.isEmpty() ? first : first + QLatin1Char(' ') + second;
}

} // namespace

RenewalPage::RenewalPage(Theme &theme, DataImport &imports, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_imports(imports),
      m_columns(new ChangeListModel({tr("Change"), tr("Column"), tr("File")}, 0, 0, this)),
      m_fields(new ChangeListModel({tr("Field"), tr("Other value"), tr("Known now"), tr("Unknown now"), tr("Example")},
                                   1, 4, this)),
      m_accounts(new AccountChangeModel(this))
{
    setObjectName(QStringLiteral("renewalPage"));
    auto *column = new QVBoxLayout(this);
    setPageMargins(column);
    column->addWidget(makeHeader());
    column->addWidget(makeFiles());
    column->addWidget(makeChanges(), 1);
    connect(&imports, &DataImport::pendingChanged, this, &RenewalPage::refresh);
    refresh();
}

QWidget *RenewalPage::makeHeader()
{
    m_header = new PageHeader(tr("New exports"), this);
    m_drop = plainButton(tr("Discard"), QStringLiteral("dropPending"), this);
    m_drop->setToolTip(tr("Leaves the project as it is"));
    m_accept = primaryButton(tr("Use the new exports"), QStringLiteral("acceptPending"), this);
    m_accept->setToolTip(tr("Replaces the former exports; you can undo this"));
    m_header->addButton(m_drop);
    m_header->addButton(m_accept);
    connect(m_drop, &QPushButton::clicked, &m_imports, &DataImport::dropPending);
    connect(m_accept, &QPushButton::clicked, &m_imports, &DataImport::acceptPending);
    return m_header;
}

QWidget *RenewalPage::makeFiles()
{
    auto *card = new Card(this);
    card->contents()->addWidget(new TextLabel(TextRole::Section, tr("Files"), card));
    m_files = new QVBoxLayout;
    m_files->setSpacing(8);
    card->contents()->addLayout(m_files);
    return card;
}

QWidget *RenewalPage::makeChanges()
{
    auto *card = new Card(this);
    card->contents()->addWidget(new TextLabel(TextRole::Section, tr("What they change"), card));
    m_accountText = new TextLabel(TextRole::Body, {}, card);
    m_accountText->setObjectName(QStringLiteral("accountChanges"));
    m_dealText = new TextLabel(TextRole::Body, {}, card);
    m_dealText->setObjectName(QStringLiteral("dealChanges"));
    card->contents()->addWidget(m_accountText->wrapped());
    card->contents()->addWidget(m_dealText->wrapped());
    m_tabs = new QTabWidget(card);
    m_tabs->setObjectName(QStringLiteral("changeTabs"));
    m_tabs->setDocumentMode(true);
    addTab(QStringLiteral("columnChangeTable"), tr("What is different about the columns"), m_columns, 140, 1);
    addTab(QStringLiteral("accountChangeTable"), tr("What becomes of the accounts"), m_accounts, 180,
           AccountChangeModel::Details);
    addTab(QStringLiteral("fieldChangeTable"), tr("How the values of the fields change"), m_fields, 220, 4);
    card->contents()->addWidget(m_tabs, 1);
    return card;
}

void RenewalPage::addTab(const QString &objectName, const QString &accessibleName, QAbstractItemModel *model,
                         int widthOfFirst, int stretched)
{
    auto *table = new TableView(m_theme, m_tabs);
    table->setObjectName(objectName);
    table->setAccessibleName(accessibleName);
    table->setModel(model);
    table->setColumnWidth(0, widthOfFirst);
    table->horizontalHeader()->setStretchLastSection(false);
    table->horizontalHeader()->setSectionResizeMode(stretched, QHeaderView::Stretch);
    for (int column = 1; column < model->columnCount(); ++column)
        if (column != stretched)
            table->setColumnWidth(column, model == m_fields ? 110 : 220);
    m_tabs->addTab(table, QString());
}

void RenewalPage::refresh()
{
    const PendingImport *pending = m_imports.pending();
    m_accounts->setPending(pending);
    if (!pending)
        return;
    const bool isNothing = pending->changes.isNothing();
    m_header->setFinding(findingOf(*pending));
    m_accept->setVisible(!isNothing);
    m_drop->setText(isNothing ? tr("Close") : tr("Discard"));
    fillFiles(*pending);
    fillChanges(*pending);
}

void RenewalPage::fillFiles(const PendingImport &pending)
{
    while (QLayoutItem *item = m_files->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    QStringList known;
    for (const Source &source : *pending.before.sources)
        known.append(source.name);
    for (const ExportDrift &drift : pending.changes.exports) {
        const std::size_t file = drift.arrival.file;
        const auto tables = std::ranges::count_if(
            pending.changes.exports, [file](const ExportDrift &other) { return other.arrival.file == file; });
        auto *row = new ArrivalRow(drift, known, tables == 1, this);
        connect(row, &ArrivalRow::chosen, this, [this, file](const QString &former) { m_imports.renew(file, former); });
        m_files->addWidget(row);
    }
}

void RenewalPage::fillChanges(const PendingImport &pending)
{
    const ImportChanges &changes = pending.changes;
    m_accountText->setText(joined(accountChangesText(changes), customerChangesText(changes.accounts)));
    m_dealText->setText(dealChangesText(changes.deals));
    m_dealText->setVisible(!m_dealText->text().isEmpty());
    m_columns->setLines(columnLines(changes));
    m_fields->setLines(fieldLines(changes));
    nameTab(Columns, tr("Columns"), m_columns->rowCount());
    nameTab(Accounts, tr("Accounts"), m_accounts->rowCount());
    nameTab(Fields, tr("Fields"), m_fields->rowCount());
    m_tabs->setVisible(!changes.isNothing());
}

void RenewalPage::nameTab(int tab, const QString &name, int count)
{
    m_tabs->setTabEnabled(tab, count > 0);
    m_tabs->setTabText(tab,
                       count == 0 ? name : tr("%1 (%2)", "tab and how many lines it has").arg(name, countText(count)));
}

} // namespace touchstone
