#pragma once

#include "core/profile/profile.h"
#include "ui/profile/line_row.h"

#include <QWidget>

#include <memory>

class QBoxLayout;
class QMenu;
class QVBoxLayout;

namespace touchstone
{

class TextLabel;

// The three shelves of the profile: must-haves, traits with points, disqualifiers, each with its lines and a menu to
// add one.
class Shelves : public QWidget
{
    Q_OBJECT

public:
    enum Shelf { MustHaves, Traits, Disqualifiers, shelfTotal };

    explicit Shelves(Theme &theme, QWidget *parent = nullptr);

    void showProfile(const std::shared_ptr<const Dataset> &dataset, const Profile &profile);
    void choose(const QUuid &line); // null: none
    void addBelow(QWidget *card);   // scrolls with them
    const QUuid &chosen() const { return m_chosen; }

Q_SIGNALS:
    void lineChosen(const QUuid &line);
    void addRequested(int shelf, const QString &attribute);
    void onChanged(const QUuid &line, bool on);
    void lockChanged(const QUuid &line, bool locked);
    void removeRequested(const QUuid &line);

private:
    struct Line {
        QUuid id;
        LineRow::Content content;
    };
    struct Place {
        QBoxLayout *rows = nullptr;
        TextLabel *count = nullptr;
        TextLabel *hint = nullptr;
        std::vector<LineRow *> lines = {};
    };

    void addShelf(int shelf, const QString &title, const QString &hint, QBoxLayout *column);
    void showLines(Place &place, const std::vector<Line> &lines);
    LineRow *newRow(const QUuid &id);
    void moveFocus(const QUuid &from, int rows);
    std::vector<Line> gateLines(const Profile &profile, Gate::Rule rule) const;
    std::vector<Line> traitLines(const Profile &profile) const;

    Theme &m_theme;
    std::shared_ptr<const Dataset> m_dataset;
    std::array<Place, shelfTotal> m_places;
    QVBoxLayout *m_column = nullptr;
    QUuid m_chosen;
};

} // namespace touchstone
