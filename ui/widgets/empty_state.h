#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace touchstone
{

class TextLabel;
class Theme;

// What a page without data shows: one icon, one sentence that says what to do, one button that does it.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    EmptyState(Theme &theme, QString icon, const QString &sentence, const QString &action, QWidget *parent = nullptr);

    void setSentence(const QString &sentence);
    void setAction(const QString &action); // empty: no button
    QPushButton *button() const { return m_button; }

Q_SIGNALS:
    void activated();

private:
    void drawIcon();

    Theme &m_theme;
    QString m_iconName;
    QLabel *m_icon;
    TextLabel *m_sentence;
    QPushButton *m_button;
};

} // namespace touchstone
