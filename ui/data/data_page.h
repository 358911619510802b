#pragma once

#include "ui/document/data_import.h"
#include "ui/page.h"

class QStackedWidget;
class QTabWidget;

namespace touchstone
{

class CurrencyPane;
class EmptyState;
class FieldsPane;
class FilesPane;
class HealthPane;
class MatchPane;
class PageHeader;
class TidyPane;

// The first step: the files and how they are understood; which of their rows are one account, how values are spelt and
// what currencies are worth; how fit the data are for a profile; and the fields of the accounts that come of it.
class DataPage : public Page
{
    Q_OBJECT

public:
    explicit DataPage(const PageContext &context, QWidget *parent = nullptr);

    Status status() const override;

private:
    QWidget *makeHeader();
    QWidget *makeContents();
    HealthPane *makeHealth();
    void refresh(ProjectParts parts);
    void showContents();
    void showReadings();
    void addDecisions();
    void refreshDecisions();
    void summarize();

    PageContext m_context;
    DataImport &m_import;
    PageHeader *m_header = nullptr;
    QWidget *m_importButton = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    QTabWidget *m_tabs = nullptr;
    FilesPane *m_files = nullptr;
    FieldsPane *m_fields = nullptr;
    HealthPane *m_health = nullptr;
    MatchPane *m_match = nullptr;
    TidyPane *m_tidy = nullptr;
    CurrencyPane *m_currency = nullptr;
    quint64 m_summarizing = 0;
    quint64 m_newestReading = 0;
};

} // namespace touchstone
