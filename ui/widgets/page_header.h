#pragma once

#include <QWidget>

class QBoxLayout;
class QHBoxLayout;

namespace touchstone
{

class TextLabel;

// The top of every page: its name, the one sentence that says what the data say, and at the right what can be done.
class PageHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(const QString &title, QWidget *parent = nullptr);

    void setFinding(const QString &sentence);
    QString finding() const;
    void addButton(QWidget *button); // from left to right; the primary one last

private:
    TextLabel *m_title;
    TextLabel *m_finding;
    QHBoxLayout *m_buttons;
};

// The margins and gaps of a page's own layout.
void setPageMargins(QBoxLayout *layout);

} // namespace touchstone
