#pragma once

#include <QWidget>

class QAbstractItemModel;
class QPushButton;
class QTabWidget;
class QVBoxLayout;

namespace touchstone
{

class AccountChangeModel;
class ChangeListModel;
class DataImport;
class PageHeader;
class TableView;
class TextLabel;
class Theme;
struct PendingImport;

// Stands in the place of the data page while newer exports wait: which files they renew, and what they change in
// columns, accounts and deals, before anything is replaced.
class RenewalPage : public QWidget
{
    Q_OBJECT

public:
    RenewalPage(Theme &theme, DataImport &imports, QWidget *parent = nullptr);

private:
    QWidget *makeHeader();
    QWidget *makeFiles();
    QWidget *makeChanges();
    void addTab(const QString &objectName, const QString &accessibleName, QAbstractItemModel *model, int widthOfFirst,
                int stretched);
    void refresh();
    void fillFiles(const PendingImport &pending);
    void fillChanges(const PendingImport &pending);
    void nameTab(int tab, const QString &name, int count);

    Theme &m_theme;
    DataImport &m_imports;
    ChangeListModel *m_columns;
    ChangeListModel *m_fields;
    AccountChangeModel *m_accounts;
    PageHeader *m_header = nullptr;
    QPushButton *m_accept = nullptr;
    QPushButton *m_drop = nullptr;
    QVBoxLayout *m_files = nullptr;
    TextLabel *m_accountText = nullptr;
    TextLabel *m_dealText = nullptr;
    QTabWidget *m_tabs = nullptr;
};

} // namespace touchstone
