#include "core/changes/change_words.h"

#include "core/base/locale_text.h"

#include <QCoreApplication>

namespace touchstone
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Changes)
};

QString valuesOf(ValueKind kind)
{
    switch (kind) {
    case ValueKind::Category:
        return Words::tr("categories");
    case ValueKind::Number:
        return Words::tr("numbers");
    case ValueKind::Money:
        return Words::tr("amounts of money");
    case ValueKind::Percent:
        return Words::tr("percentages");
    case ValueKind::Date:
        return Words::tr("dates");
    case ValueKind::YesNo:
        return Words::tr("yes and no");
    case ValueKind::List:
        return Words::tr("lists");
    case ValueKind::Range:
        return Words::tr("ranges");
    case ValueKind::Text:
        return Words::tr("texts");
    case ValueKind::Id:
        return Words::tr("identifiers");
    }
    return {};
}

} // namespace

QString goneText(const QString &header, bool matters)
{
    return matters ? Words::tr("“%1” is gone. The profile or the rule of the best customers uses it: its values are "
                               "unknown now.")
                         .arg(header)
                   : Words::tr("“%1” is gone.").arg(header);
}

QString addedText(const QString &header)
{
    return Words::tr("“%1” is new.").arg(header);
}

QString renamedText(const QString &before, const QString &now)
{
    return Words::tr("“%1” is called “%2” now: it has the same values. It is read as before.").arg(before, now);
}

QString otherReadingText(const QString &header, ValueKind before, ValueKind now, ValueKind planned)
{
    return Words::tr("“%1” looks like %2 now, where it looked like %3. It is still read as %4.")
        .arg(header, valuesOf(now), valuesOf(before), valuesOf(planned));
}

QString emptierText(const QString &header, double shareBefore, double share)
{
    return Words::tr("“%1” is filled in %2 of the rows; it was in %3.")
        .arg(header, shareText(share), shareText(shareBefore));
}

QString newValuesText(const QString &header, qint64 values, const QStringList &examples, qint64 rows)
{
    const QString list = examples.join(Words::tr(", ", "between the items of a list"));
    const QString inRows = Words::tr("in %Ln row(s)", nullptr, static_cast<int>(rows));
    const int count = static_cast<int>(values);
    return examples.size() == values
               ? Words::tr("“%1” has %Ln new value(s), %2: %3.", nullptr, count).arg(header, inRows, list)
               : Words::tr("“%1” has %Ln new value(s), %2, such as %3.", nullptr, count).arg(header, inRows, list);
}

} // namespace touchstone
