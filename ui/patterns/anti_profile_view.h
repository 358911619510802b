#pragma once

#include "core/project/project.h"
#include "core/proof/anti_profile.h"
#include "ui/page.h"

#include <array>
#include <optional>

class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace touchstone
{

class AntiLineCard;
class EmptyState;
class FigureCard;
class TextLabel;

// Who is not your customer: what is rarer among the best than among the others, among customers who stayed than among
// those who left, among won deals than among lost ones; whom it would strike as a disqualifier and what such customers
// cost. Looked for when the analyst asks; dropped when data or best customers change.
class AntiProfileView : public QWidget
{
    Q_OBJECT

public:
    AntiProfileView(const PageContext &context, Page *page);
    ~AntiProfileView() override;

    void projectChanged(ProjectParts parts);

private:
    QWidget *contents();
    QWidget *top();
    void start();
    void showNothing();
    void showFound();
    void showFigures();
    void showLines();
    void showAdded();
    void add(const std::vector<const AntiLine *> &lines);
    std::vector<const AntiLine *> proposedToAdd() const;

    PageContext m_context;
    Page *m_page;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    TextLabel *m_finding;
    TextLabel *m_looked;
    QPushButton *m_addAll;
    std::array<FigureCard *, 4> m_figures = {};
    QVBoxLayout *m_lines;
    std::vector<AntiLineCard *> m_cards;
    std::optional<AntiProfile> m_found; // of the project as it is
    quint64 m_task = 0;
};

} // namespace touchstone
