#pragma once

#include "core/profile/profile.h"

#include <QWidget>

class QPlainTextEdit;

namespace touchstone
{

// The words around the profile: goals, pains, value, messaging, committee, personas, notes.
class WordsTab : public QWidget
{
    Q_OBJECT

public:
    explicit WordsTab(QWidget *parent = nullptr);

    void showWords(const std::map<QString, QString> &words);

Q_SIGNALS:
    void edited(const QString &section, const QString &text);

private:
    std::map<QString, QPlainTextEdit *> m_fields;
};

} // namespace touchstone
