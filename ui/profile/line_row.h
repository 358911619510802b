#pragma once

#include "core/profile/profile.h"

#include <QFrame>

#include <optional>

class QCheckBox;
class QToolButton;

namespace touchstone
{

class Chip;
class ElidedLabel;
class PointsBar;
class TextLabel;
class Theme;

// One line of the profile on its shelf: on or off, what it says, what it rests on, its points, locked or not. A click,
// or the focus, chooses it; Delete removes it.
class LineRow : public QFrame
{
    Q_OBJECT

public:
    LineRow(Theme &theme, const QUuid &id, QWidget *parent = nullptr);

    struct Content {
        QString name;
        QString detail;
        Basis basis = Basis::Judgement;
        bool on = true;
        bool locked = false;
        int points = -1; // of 100; -1: a gate, which has none
        int most = 0;    // the points of the heaviest trait
        bool operator==(const Content &) const = default;
    };
    void showContent(const Content &content);
    void setChosen(bool chosen);
    const QUuid &id() const { return m_id; }

Q_SIGNALS:
    void chosen();
    void onChanged(bool on);
    void lockChanged(bool locked);
    void removeRequested();
    void moveRequested(int rows); // the focus, up or down

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void arrange();
    bool shows(const Content &content) const;
    void showLock(bool locked);

    Theme &m_theme;
    QUuid m_id;
    std::optional<Content> m_content; // what is shown
    bool m_chosen = false;
    QCheckBox *m_on;
    TextLabel *m_name;
    ElidedLabel *m_detail;
    Chip *m_basis;
    PointsBar *m_bar;
    TextLabel *m_points;
    QToolButton *m_lock;
};

} // namespace touchstone
