#pragma once

#include "core/base/result.h"

#include <QFrame>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace touchstone
{

class TextLabel;
class Theme;

// What went wrong or went well, above the page until it is dismissed; nothing modal. Errors have Details, where there
// are any, and can be copied.
class MessageStrip : public QFrame
{
    Q_OBJECT

public:
    explicit MessageStrip(Theme &theme, QWidget *parent = nullptr);

    void showError(const Error &error);
    void showMessage(const QString &text);
    void dismiss();
    QString text() const;

protected:
    void keyPressEvent(QKeyEvent *event) override; // Esc dismisses

private:
    void show(const QString &text, const QString &details, bool isError);
    void copy() const;

    Theme &m_theme;
    QLabel *m_icon;
    TextLabel *m_text;
    QPushButton *m_detailsButton;
    QPushButton *m_copy;
    QPlainTextEdit *m_details;
};

} // namespace touchstone
