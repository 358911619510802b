#pragma once

#include "core/health/health.h"

#include <QScrollArea>

#include <memory>

class QVBoxLayout;

namespace touchstone
{

class Theme;

// What was found in the data: the gravest first, each with what was seen, what it means for the profile, what to do,
// and a button that does it.
class FindingList : public QScrollArea
{
    Q_OBJECT

public:
    explicit FindingList(Theme &theme, QWidget *parent = nullptr);

    void setHealth(std::shared_ptr<const DataHealth> health);
    void setRemediesEnabled(bool enabled); // not while one is being carried out

Q_SIGNALS:
    void remedyRequested(int finding);
    void fieldRequested(const QString &field);
    void accountsRequested(int finding);

private:
    void fill();
    QWidget *card(int index);
    QWidget *buttons(int index, QWidget *parent);

    Theme &m_theme;
    std::shared_ptr<const DataHealth> m_health;
    QWidget *m_body = nullptr; // null before the first findings
    bool m_all = false;
    bool m_enabled = true;
};

} // namespace touchstone
