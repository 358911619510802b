#pragma once

#include "core/health/health.h"

#include <QWidget>

#include <memory>

class QListView;
class QStackedWidget;
class QStringListModel;

namespace touchstone
{

class TextLabel;
class Theme;
class ThresholdHistogram;
class TopValues;

// One field beside the heat map: how its values are spread, what was found about it, and which accounts lack it.
class FieldCard : public QWidget
{
    Q_OBJECT

public:
    explicit FieldCard(Theme &theme, QWidget *parent = nullptr);

    void showField(const DataHealth &health, const FieldHealth &field);

    // Names of accounts under a heading; `more` are not listed.
    struct Listed {
        QString heading;
        std::vector<qint32> accounts;
        QStringList names;
        std::size_t more = 0;
    };
    void showAccounts(const Listed &listed);
    void clear();

Q_SIGNALS:
    void accountRequested(int account);

private:
    QWidget *makeSpread(Theme &theme);
    QWidget *makeAccounts();
    void showFindings(const std::vector<const HealthFinding *> &findings);
    void showSpread(const FieldHealth &field, std::size_t known);

    TextLabel *m_title;
    TextLabel *m_about;
    QStackedWidget *m_spread = nullptr;
    ThresholdHistogram *m_bars = nullptr;
    TopValues *m_values = nullptr;
    TextLabel *m_nothing = nullptr;
    TextLabel *m_figures = nullptr;
    TextLabel *m_found = nullptr;
    TextLabel *m_heading = nullptr;
    QListView *m_list = nullptr;
    QStringListModel *m_names = nullptr;
    std::vector<qint32> m_accounts;
};

} // namespace touchstone
