#pragma once

#include "ui/page.h"

class QCheckBox;
class QLineEdit;
class QListView;
class QStackedWidget;

namespace touchstone
{

class EmptyState;
class PageHeader;
class ProofTab;
class ReportPageModel;
class ReportPreview;
class TextLabel;
struct ReportContext;
struct ReportSettings;

// The meeting: does the profile hold, and the report that goes out, page by page as it will be printed.
class ReviewPage : public Page
{
    Q_OBJECT

public:
    explicit ReviewPage(const PageContext &context, QWidget *parent = nullptr);

    Status status() const override;
    void writeReport(); // asks where
    void writeReportTo(const QString &path);

private:
    QWidget *createTabs();
    QWidget *createReportTab();
    QWidget *createSettings();
    QWidget *createPreview();
    void connectSettings();
    void refresh();
    void showReport();
    void refreshPreview();
    ReportContext reportContext() const;
    void movePage(int by);
    void changeReport(const ReportSettings &settings);
    void changeTitle();

    PageContext m_context;
    PageHeader *m_header;
    QAction *m_write = nullptr; // in the File menu too
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QLineEdit *m_title = nullptr;
    QLineEdit *m_company = nullptr;
    QCheckBox *m_redact = nullptr;
    QListView *m_list = nullptr;
    ReportPageModel *m_pages;
    ProofTab *m_proof = nullptr;
    ReportPreview *m_preview = nullptr;
    TextLabel *m_sheet = nullptr;
    bool m_written = false;
};

} // namespace touchstone
