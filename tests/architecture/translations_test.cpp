// The files of translations/: every text is said in every language, with the same places for values as in the source.
// `cmake --build … --target update_translations` takes new texts of the sources up into the files.

#include <QDir>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

namespace
{

struct Message {
    QString context;
    QString source;
    QString comment;
    QString state; // "unfinished", "obsolete", "vanished" or empty
    bool plural = false;
    QStringList forms; // one, or those of the plural

    QString told() const { return QStringLiteral("%1: %2").arg(context, source); }
    QString key() const { return context + QChar(4) + source + QChar(4) + comment; }
};

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message{context, {}, {}, {}, xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes"), {}};
    while (xml.readNextStartElement()) {
        const QString element = xml.name().toString();
        if (element == QLatin1String("translation")) {
            message.state = xml.attributes().value(QLatin1String("type")).toString();
            if (!message.plural)
                message.forms << xml.readElementText();
            else
                while (xml.readNextStartElement())
                    message.forms << xml.readElementText();
        } else {
            const QString text = xml.readElementText();
            if (element == QLatin1String("source"))
                message.source = text;
            else if (element == QLatin1String("comment"))
                message.comment = text;
        }
    }
    return message;
}

std::vector<Message> readTexts(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    std::vector<Message> messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (!xml.readNext() || !xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            messages.push_back(readMessage(xml, context));
    }
    if (xml.hasError())
        qFatal("%s: %s", qPrintable(path), qPrintable(xml.errorString()));
    return messages;
}

// %1, %n and %L1 as 1 and n: how often a sentence names a value is its own affair, and how it is written too.
QSet<QString> placesIn(const QString &text)
{
    static const QRegularExpression expression(QStringLiteral("%L?(n|[1-9][0-9]?)"));
    QSet<QString> places;
    for (auto matches = expression.globalMatch(text); matches.hasNext();)
        places.insert(matches.next().captured(1));
    return places;
}

// The forms of a plural, by Qt's rules for the language; English is the source's own language.
qsizetype pluralForms(const QString &language)
{
    static const QMap<QString, qsizetype> forms = {{QStringLiteral("de"), 2}, {QStringLiteral("en"), 2}};
    return forms.value(language, 0);
}

template <typename Offends>
QStringList offenders(const QString &path, Offends offends)
{
    QStringList found;
    for (const Message &message : readTexts(path))
        if (offends(message))
            found << QStringLiteral("%1 %2").arg(QFileInfo(path).fileName(), message.told());
    return found;
}

template <typename Offends>
QStringList offendingForms(const QString &path, Offends offends)
{
    return offenders(path, [&](const Message &message) {
        return std::any_of(message.forms.begin(), message.forms.end(),
                           [&](const QString &form) { return offends(message.source, form); });
    });
}

} // namespace

#define NONE(list)                                                                                                     \
    do {                                                                                                               \
        const QStringList strayTexts = (list);                                                                         \
        QVERIFY2(strayTexts.isEmpty(), qPrintable(QLatin1Char('\n') + strayTexts.join(QLatin1Char('\n'))));            \
    } while (false)

class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QDir folder(QStringLiteral(PROJECT_DIR "/translations"));
        for (const QFileInfo &file : folder.entryInfoList({QStringLiteral("touchstone_*.ts")}, QDir::Files))
            m_files.insert(file.completeBaseName().section(QLatin1Char('_'), 1), file.filePath());
        QVERIFY(m_files.contains(QStringLiteral("de")));
        QVERIFY(m_files.contains(QStringLiteral("en")));
        QVERIFY(readTexts(m_files[QStringLiteral("de")]).size() > 1000);
    }

    void everyTextIsTranslated()
    {
        for (const QString &file : m_files)
            NONE(offenders(file, [](const Message &message) {
                return !message.state.isEmpty() || message.forms.isEmpty() || message.forms.contains(QString());
            }));
    }

    void pluralsHaveAllTheirForms()
    {
        for (auto file = m_files.begin(); file != m_files.end(); ++file) {
            const qsizetype forms = pluralForms(file.key());
            QVERIFY2(forms > 0, qPrintable(QStringLiteral("say how many plural forms “%1” has").arg(file.key())));
            NONE(offenders(file.value(), [forms](const Message &message) {
                return message.plural && message.forms.size() != forms;
            }));
        }
    }

    void everyLanguageHasThePluralsOfTheOthers()
    {
        QMap<QString, QSet<QString>> plurals;
        for (auto file = m_files.begin(); file != m_files.end(); ++file)
            for (const Message &message : readTexts(file.value()))
                if (message.plural)
                    plurals[file.key()].insert(message.key());
        for (auto language = plurals.begin(); language != plurals.end(); ++language)
            NONE((plurals.first() - language.value()).values() + (language.value() - plurals.first()).values());
    }

    void translationsNameTheValuesOfTheirSource()
    {
        for (const QString &file : m_files)
            NONE(offendingForms(file, [](const QString &source, const QString &translation) {
                return placesIn(source) != placesIn(translation);
            }));
    }

    void translationsKeepMnemonicsAndEllipses()
    {
        for (const QString &file : m_files)
            NONE(offendingForms(file, [](const QString &source, const QString &translation) {
                return source.count(QLatin1Char('&')) != translation.count(QLatin1Char('&')) ||
                       source.count(QChar(0x2026)) != translation.count(QChar(0x2026));
            }));
    }

    void nothingIsExclaimed()
    {
        for (const QString &file : m_files)
            NONE(offendingForms(file, [](const QString &source, const QString &translation) {
                return translation.contains(QLatin1Char('!')) && !source.contains(QLatin1Char('!'));
            }));
    }

private:
    QMap<QString, QString> m_files; // by language
};

QTEST_APPLESS_MAIN(TranslationsTest)
#include "translations_test.moc"
