#include "core/import/tables/header_text.h"

#include <array>

namespace touchstone
{

namespace
{

struct Qualifier {
    const char *word;
    double scale;
};

constexpr std::array scaleWords = {
    Qualifier{"000s", 1e3},     Qualifier{"000", 1e3},      Qualifier{"thousands", 1e3}, Qualifier{"thousand", 1e3},
    Qualifier{"tsd", 1e3},      Qualifier{"millions", 1e6}, Qualifier{"million", 1e6},   Qualifier{"mio", 1e6},
    Qualifier{"billions", 1e9}, Qualifier{"billion", 1e9},  Qualifier{"cents", 0.01},
};

struct CurrencySign {
    const char16_t *sign;
    const char *code;
};

// "$" alone is taken for US dollars until the analyst says otherwise; "kr" and "Fr" name no single currency.
constexpr std::array currencySigns = {
    CurrencySign{u"$", "USD"},    CurrencySign{u"us$", "USD"},   CurrencySign{u"ca$", "CAD"},
    CurrencySign{u"c$", "CAD"},   CurrencySign{u"a$", "AUD"},    CurrencySign{u"au$", "AUD"},
    CurrencySign{u"nz$", "NZD"},  CurrencySign{u"hk$", "HKD"},   CurrencySign{u"s$", "SGD"},
    CurrencySign{u"sg$", "SGD"},  CurrencySign{u"r$", "BRL"},    CurrencySign{u"mx$", "MXN"},
    CurrencySign{u"€", "EUR"},    CurrencySign{u"£", "GBP"},     CurrencySign{u"¥", "JPY"},
    CurrencySign{u"₹", "INR"},    CurrencySign{u"₩", "KRW"},     CurrencySign{u"₽", "RUB"},
    CurrencySign{u"₺", "TRY"},    CurrencySign{u"₪", "ILS"},     CurrencySign{u"zł", "PLN"},
    CurrencySign{u"kč", "CZK"},   CurrencySign{u"฿", "THB"},     CurrencySign{u"₴", "UAH"},
    CurrencySign{u"euro", "EUR"}, CurrencySign{u"euros", "EUR"},
};

constexpr std::array isoCodes = {"USD", "EUR", "GBP", "CHF", "JPY", "CAD", "AUD", "NZD", "SEK", "NOK", "DKK", "PLN",
                                 "CZK", "HUF", "RON", "BGN", "TRY", "RUB", "UAH", "INR", "CNY", "HKD", "SGD", "KRW",
                                 "TWD", "THB", "MYR", "IDR", "PHP", "VND", "BRL", "MXN", "ARS", "CLP", "COP", "PEN",
                                 "ZAR", "NGN", "KES", "EGP", "ILS", "AED", "SAR", "QAR", "ISK"};

bool startsNewWord(QChar before, QChar current, QChar after)
{
    if (!current.isUpper())
        return false;
    return before.isLower() || (before.isUpper() && after.isLower());
}

// Takes the word as a statement about the unit, if it is one.
bool takeQualifier(const QString &word, bool inParentheses, HeaderText &text)
{
    for (const Qualifier &qualifier : scaleWords) {
        if (word == QLatin1String(qualifier.word)) {
            text.scale = qualifier.scale;
            return true;
        }
    }
    if (const QString code = currencyCode(word); !code.isEmpty() && word.size() > 1) {
        text.currency = code;
        return true;
    }
    static constexpr std::array asides = {"utc", "gmt", "metadata", "converted", "in", "account", "customer"};
    return (inParentheses || word == u"utc") &&
           std::any_of(asides.begin(), asides.end(), [&](const char *aside) { return word == QLatin1String(aside); });
}

void dropCustomFieldSuffix(QString &header)
{
    if (header.endsWith(QLatin1String("__c"), Qt::CaseInsensitive))
        header.chop(3);
}

// "$group_company" and "$email" are names of a program's variables, not amounts.
bool isVariable(const QString &header)
{
    return header.size() > 1 && header[0] == u'$' && header[1].isLetter();
}

} // namespace

QStringList foldedWords(QStringView text)
{
    const QString folded = text.toString().normalized(QString::NormalizationForm_KD);
    QStringList words;
    QString word;
    QChar previous;
    for (qsizetype i = 0; i < folded.size(); ++i) {
        const QChar c = folded[i];
        if (c.isMark() || c == u'\'' || c == u'’')
            continue;
        const QChar next = i + 1 < folded.size() ? folded[i + 1] : QChar();
        const bool joins = c.isLetterOrNumber();
        if (!word.isEmpty() && (!joins || startsNewWord(previous, c, next))) {
            words.append(word);
            word.clear();
        }
        if (joins)
            word.append(c.toLower());
        previous = c;
    }
    if (!word.isEmpty())
        words.append(word);
    return words;
}

QString squashed(QStringView text)
{
    QString result;
    const QString folded = text.toString().normalized(QString::NormalizationForm_KD);
    for (const QChar c : folded)
        if (c.isLetterOrNumber())
            result.append(c.toLower());
    result.replace(u'ß', QLatin1String("ss"));
    return result;
}

QString currencyCode(QStringView word)
{
    const QString upper = word.toString().toUpper();
    for (const char *code : isoCodes)
        if (upper == QLatin1String(code))
            return QLatin1String(code);
    const QString lower = word.toString().toLower();
    for (const CurrencySign &sign : currencySigns)
        if (lower == QStringView(sign.sign))
            return QLatin1String(sign.code);
    return {};
}

HeaderText headerText(const QString &header)
{
    HeaderText text;
    QString rest = header.trimmed();
    dropCustomFieldSuffix(rest);
    text.percent = rest.contains(u'%');
    for (const QChar sign : {QChar(u'€'), QChar(u'$'), QChar(u'£')})
        if (rest.contains(sign) && !isVariable(rest))
            text.currency = currencyCode(QStringView(&sign, 1));

    const qsizetype open = rest.indexOf(u'(');
    const bool leads = open == 0; // "(Do Not Modify) Account"
    const QStringList words = foldedWords(leads || open < 0 ? QStringView(rest) : QStringView(rest).left(open));
    const QStringList aside = leads || open < 0 ? QStringList{} : foldedWords(QStringView(rest).mid(open));
    for (const QString &word : words)
        if (words.size() == 1 || !takeQualifier(word, false, text))
            text.words.append(word);
    for (const QString &word : aside)
        if (!takeQualifier(word, true, text))
            text.words.append(word);
    if (text.scale != 1.0 && !text.words.isEmpty() && text.words.last() == u"in")
        text.words.removeLast();
    return text;
}

} // namespace touchstone
