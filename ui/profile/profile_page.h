#pragma once

#include "core/profile/profile_draft.h"
#include "core/project/project.h"
#include "ui/page.h"
#include "ui/profile/tier_quota_form.h"

class QPushButton;
class QStackedWidget;
class QTabWidget;

namespace touchstone
{

class EffectStrip;
class EmptyState;
class GateEditor;
class Notes;
class PageHeader;
class Shelves;
class TextLabel;
class TierCard;
class TierRuleEditor;
class TierRulesCard;
class TraitEditor;
class WordsTab;

// Step 4: the profile itself, drafted from patterns and edited by hand, with its effect on accounts and pipeline at
// every step.
class ProfilePage : public Page
{
    Q_OBJECT

public:
    explicit ProfilePage(const PageContext &context, QWidget *parent = nullptr);

    Status status() const override;

private:
    QWidget *workArea();
    QWidget *rulesTab();
    QWidget *editorCard();
    QWidget *hintCard();
    void connectShelves();
    void connectEditors();
    void connectTierRules();

    void showProject(ProjectParts parts);
    void showAnalysis();
    void showChosen();
    QString finding() const;
    bool canDraft() const;
    bool isNothingConfirmed() const;

    void draft(DraftFrom from);
    void takeDraft(const Project &from, const Result<Draft> &result);
    void changeTierRule(const TierRule &rule);
    void setTiersByQuota(const TierQuota &quota, TierQuotaForm::Among among);
    void addLine(int shelf, const QString &attribute);
    void removeLine(const QUuid &id);
    template <typename Change>
    void changeLine(const QUuid &id, Change change);

    PageContext m_context;
    KnownProspects m_known; // of the present data
    quint64 m_task = 0;
    PageHeader *m_header;
    QPushButton *m_draft;
    EffectStrip *m_effect;
    Notes *m_notes;
    Shelves *m_shelves;
    QStackedWidget *m_editors;
    TextLabel *m_hint = nullptr;
    QPushButton *m_unproven = nullptr;
    GateEditor *m_gate;
    TraitEditor *m_trait;
    TierRuleEditor *m_rule;
    QUuid m_chosenRule; // a tier rule that is edited; null: a line is
    TierCard *m_tiers;
    TierRulesCard *m_tierRules;
    WordsTab *m_words;
    EmptyState *m_empty;
    QStackedWidget *m_pages;
};

} // namespace touchstone
