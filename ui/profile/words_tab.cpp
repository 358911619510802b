#include "ui/profile/words_tab.h"

#include "ui/widgets/card.h"
#include "ui/widgets/scroll_area.h"
#include "ui/widgets/text_label.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace touchstone
{

namespace
{

constexpr int fieldHeight = 104;
constexpr int columns = 2;

QString hintOf(const QString &section)
{
    if (section == QLatin1String("goals"))
        return WordsTab::tr("What they want to reach");
    if (section == QLatin1String("pains"))
        return WordsTab::tr("What keeps them from it, and what that costs");
    if (section == QLatin1String("value"))
        return WordsTab::tr("What they get from us that they do not get elsewhere");
    if (section == QLatin1String("messaging"))
        return WordsTab::tr("How we say it, in their words");
    if (section == QLatin1String("committee"))
        return WordsTab::tr("Who decides, who uses, who pays, who can stop it");
    if (section == QLatin1String("personas"))
        return WordsTab::tr("Roles with their goals, where they look for answers, what they object to");
    return WordsTab::tr("Anything else worth keeping");
}

} // namespace

WordsTab::WordsTab(QWidget *parent) : QWidget(parent)
{
    auto *contents = new QWidget;
    auto *grid = new QGridLayout(contents);
    grid->setContentsMargins(0, 0, 8, 0);
    grid->setSpacing(16);
    int place = 0;
    for (const WordsSection &section : wordsSections()) {
        const QString key = QLatin1String(section.key);
        auto *card = new Card(contents);
        auto *title = new TextLabel(TextRole::Section, QCoreApplication::translate("Profile", section.label), card);
        auto *field = new QPlainTextEdit(card);
        field->setObjectName(QStringLiteral("words_") + key);
        field->setAccessibleName(title->text());
        field->setPlaceholderText(hintOf(key));
        field->setTabChangesFocus(true);
        field->setMinimumHeight(fieldHeight);
        title->setBuddy(field);
        card->contents()->addWidget(title);
        card->contents()->addWidget(field, 1);
        grid->addWidget(card, place / columns, place % columns);
        ++place;
        connect(field, &QPlainTextEdit::textChanged, this,
                [this, key, field] { Q_EMIT edited(key, field->toPlainText()); });
        m_fields.emplace(key, field);
    }
    auto *own = new QVBoxLayout(this);
    own->setContentsMargins(0, 8, 0, 0);
    own->addWidget(scrollArea(contents, this));
}

void WordsTab::showWords(const std::map<QString, QString> &words)
{
    for (const auto &[key, field] : m_fields) {
        const auto found = words.find(key);
        const QString text = found == words.end() ? QString() : found->second;
        const QSignalBlocker blocker(field);
        if (field->toPlainText() != text)
            field->setPlainText(text);
    }
}

} // namespace touchstone
