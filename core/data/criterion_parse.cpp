#include "core/data/condition_values.h"
#include "core/data/criterion.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace touchstone
{

namespace
{

enum class Operator { Is, IsNot, Less, AtMost, More, AtLeast, In, NotIn, Has, Contains, Missing, Top, Bottom };

struct OperatorWord {
    const char *text; // words stand between spaces
    Operator meaning;
};

// Longer ones first, where one begins like another.
constexpr std::array operatorWords = {
    OperatorWord{">=", Operator::AtLeast},
    OperatorWord{"<=", Operator::AtMost},
    OperatorWord{"!=", Operator::IsNot},
    OperatorWord{"<>", Operator::IsNot},
    OperatorWord{"==", Operator::Is},
    OperatorWord{"=", Operator::Is},
    OperatorWord{"<", Operator::Less},
    OperatorWord{">", Operator::More},
    OperatorWord{"is missing", Operator::Missing},
    OperatorWord{"is not", Operator::IsNot},
    OperatorWord{"is", Operator::Is},
    OperatorWord{"not in", Operator::NotIn},
    OperatorWord{"in", Operator::In},
    OperatorWord{"contains", Operator::Contains},
    OperatorWord{"has", Operator::Has},
    OperatorWord{"top", Operator::Top},
    OperatorWord{"bottom", Operator::Bottom},
};

// Marks the texts of this file for translation.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Criterion)
};

Error refusal(const QString &what, const QString &advice)
{
    return {Error::Code::InvalidInput, what, {}, advice};
}

QString didYouMean(const QStringList &names)
{
    return names.isEmpty() ? QString() : Words::tr("Did you mean %1?").arg(names.join(QStringLiteral(", ")));
}

// A condition in pieces, before the column's kind is asked.
struct Pieces {
    QString field;
    Operator meaning = Operator::Is;
    QString value;
};

QString unquoted(const QString &text)
{
    const QString trimmed = text.trimmed();
    const bool quoted = trimmed.size() >= 2 && trimmed.front() == trimmed.back() &&
                        (trimmed.front() == QLatin1Char('"') || trimmed.front() == QLatin1Char('\''));
    return quoted ? trimmed.mid(1, trimmed.size() - 2) : trimmed;
}

bool isWord(const char *text)
{
    return *text >= 'a' && *text <= 'z';
}

// The operator that stands at this place of the text; null: none does.
const OperatorWord *operatorAt(const QString &text, qsizetype place)
{
    for (const OperatorWord &word : operatorWords) {
        const QLatin1String spelled(word.text);
        if (QStringView(text).mid(place, spelled.size()).compare(spelled, Qt::CaseInsensitive) != 0)
            continue;
        const qsizetype end = place + spelled.size();
        const bool alone = place > 0 && text[place - 1].isSpace() && (end == text.size() || text[end].isSpace());
        if (!isWord(word.text) || alone)
            return &word;
    }
    return nullptr;
}

// Names of fields may hold operators ("Win/loss = ratio"), so every operator is tried until a field stands before it.
// When none does, the first one is taken, for the message.
std::optional<Pieces> split(const QString &text, const Table &table)
{
    std::optional<Pieces> first;
    for (qsizetype place = 1; place < text.size(); ++place) {
        const OperatorWord *word = operatorAt(text, place);
        if (word == nullptr)
            continue;
        const qsizetype end = place + QLatin1String(word->text).size();
        Pieces pieces{unquoted(text.left(place)), word->meaning, unquoted(text.mid(end))};
        if (table.find(pieces.field) != nullptr)
            return pieces;
        if (!first)
            first = pieces;
        place = end - 1;
    }
    return first;
}

Error unknownField(const QString &field, const Table &table)
{
    QStringList names;
    for (const auto &column : table.columns())
        names << column->attribute.key;
    if (names.isEmpty())
        return refusal(Words::tr("There is no field “%1”, as nothing is imported yet.").arg(field),
                       Words::tr("Import the exports first."));
    const QStringList nearest = nearestNames(field, names);
    return refusal(Words::tr("There is no field “%1”.").arg(field),
                   nearest.isEmpty() ? Words::tr("The fields are: %1.").arg(names.join(QStringLiteral(", ")))
                                     : didYouMean(nearest));
}

Error unsuited(const Column &column, const QString &advice)
{
    return refusal(Words::tr("This condition does not suit the field “%1”.").arg(column.attribute.key), advice);
}

// One value as the column spells it. A label may be written without regard to case; a name that no row has is refused,
// as it can only be a slip.
Result<QStringList> spelledValues(const Column &column, const QString &value)
{
    const ValueKind kind = column.attribute.kind;
    if (isNumeric(kind)) {
        const auto number = numberOfValue(value, kind);
        if (!number)
            return unsuited(column, kind == ValueKind::Date
                                        ? Words::tr("“%1” is not a date such as 2024-03-01.").arg(value)
                                    : kind == ValueKind::YesNo ? Words::tr("“%1” is neither yes nor no.").arg(value)
                                                               : Words::tr("“%1” is not a number.").arg(value));
        return QStringList{valueOfNumber(*number, kind)};
    }
    if (kind == ValueKind::Range)
        return rangeOfValue(value) ? Result<QStringList>(QStringList{value})
                                   : unsuited(column, Words::tr("“%1” is not a range such as 51-200.").arg(value));
    const auto *categories = std::get_if<Categories>(&column.cells);
    const TextPool &labels = categories != nullptr ? *categories->labels : *std::get<Lists>(column.cells).labels;
    if (labels.find(value) >= 0)
        return QStringList{value};
    QStringList sameButCase;
    QStringList all;
    for (std::size_t code = 0; code < labels.size(); ++code) {
        if (labels[code].compare(value, Qt::CaseInsensitive) == 0)
            sameButCase << labels[code];
        if (all.size() < 5000)
            all << labels[code];
    }
    if (!sameButCase.isEmpty())
        return sameButCase;
    const QStringList nearest = nearestNames(value, all);
    return refusal(Words::tr("No row has “%1” in the field “%2”.").arg(value, column.attribute.key),
                   nearest.isEmpty()
                       ? Words::tr("Its values are, among others: %1.").arg(all.mid(0, 8).join(QStringLiteral(", ")))
                       : didYouMean(nearest));
}

Result<QStringList> spelledList(const Column &column, const QString &values)
{
    QStringList spelled;
    for (const QString &value : values.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        auto found = spelledValues(column, unquoted(value));
        if (!found)
            return found.error();
        spelled += *found;
    }
    return spelled;
}

Result<Condition> comparison(const Column &column, Operator meaning, const QString &value)
{
    const bool ordered = isNumeric(column.attribute.kind) || column.attribute.kind == ValueKind::Range;
    if (!ordered || column.attribute.kind == ValueKind::YesNo)
        return unsuited(column, Words::tr("Only numbers and dates can be less or more; use =, != or in."));
    const ValueKind kind = column.attribute.kind == ValueKind::Range ? ValueKind::Number : column.attribute.kind;
    const auto bound = numberOfValue(value, kind);
    if (!bound)
        return unsuited(column, kind == ValueKind::Date ? Words::tr("“%1” is not a date such as 2024-03-01.").arg(value)
                                                        : Words::tr("“%1” is not a number.").arg(value));
    Between interval;
    if (meaning == Operator::Less || meaning == Operator::AtMost) {
        interval.high = *bound;
        interval.highIncluded = meaning == Operator::AtMost;
    } else {
        interval.low = *bound;
        interval.lowIncluded = meaning == Operator::AtLeast;
    }
    return Condition(interval);
}

Result<Condition> topShare(const Column &column, bool bottom, const QString &value)
{
    const ValueKind kind = column.attribute.kind;
    if ((!isNumeric(kind) && kind != ValueKind::Range) || kind == ValueKind::YesNo)
        return unsuited(column, Words::tr("Only numbers and dates have a top and a bottom."));
    QString number = value.trimmed();
    if (number.endsWith(QLatin1Char('%')))
        number.chop(1);
    bool ok = false;
    const double percent = number.trimmed().toDouble(&ok);
    if (!ok || !(percent > 0.0 && percent <= 100.0))
        return unsuited(column, Words::tr("“%1” is not a share such as 20%.").arg(value));
    return Condition(TopShare{percent / 100.0, bottom});
}

template <typename Wanted>
Result<Condition> membership(const Column &column, const Result<QStringList> &values)
{
    if (!values)
        return values.error();
    if (values->isEmpty())
        return unsuited(column, Words::tr("A value must follow."));
    return Condition(Wanted{*values});
}

Result<Condition> containment(const Column &column, const QString &value)
{
    if (isNumeric(column.attribute.kind) || column.attribute.kind == ValueKind::Range)
        return unsuited(column, Words::tr("Only texts and lists contain something."));
    if (value.isEmpty())
        return unsuited(column, Words::tr("A value must follow."));
    if (column.attribute.kind == ValueKind::List)
        if (const auto members = spelledValues(column, value))
            return Condition(AnyOf{*members});
    return Condition(Contains{value});
}

// "= top 20%", as in "won_amount = top 20%".
std::optional<Pieces> shareAsValue(const Pieces &pieces)
{
    const bool bottom = pieces.value.startsWith(QLatin1String("bottom "), Qt::CaseInsensitive);
    if (!bottom && !pieces.value.startsWith(QLatin1String("top "), Qt::CaseInsensitive))
        return std::nullopt;
    return Pieces{pieces.field, bottom ? Operator::Bottom : Operator::Top, pieces.value.mid(bottom ? 7 : 4)};
}

Result<Condition> conditionFrom(const Column &column, const Pieces &pieces)
{
    switch (pieces.meaning) {
    case Operator::Is:
    case Operator::AtLeast:
        if (const auto share = shareAsValue(pieces); share && isNumeric(column.attribute.kind))
            return conditionFrom(column, *share);
        if (pieces.meaning == Operator::AtLeast)
            return comparison(column, pieces.meaning, pieces.value);
        return membership<AnyOf>(column, spelledValues(column, pieces.value));
    case Operator::IsNot:
        return membership<NoneOf>(column, spelledValues(column, pieces.value));
    case Operator::Less:
    case Operator::AtMost:
    case Operator::More:
        return comparison(column, pieces.meaning, pieces.value);
    case Operator::In:
    case Operator::Has:
        return membership<AnyOf>(column, spelledList(column, pieces.value));
    case Operator::NotIn:
        return membership<NoneOf>(column, spelledList(column, pieces.value));
    case Operator::Contains:
        return containment(column, pieces.value);
    case Operator::Missing:
        return Condition(IsMissing{});
    case Operator::Top:
    case Operator::Bottom:
        return topShare(column, pieces.meaning == Operator::Bottom, pieces.value);
    }
    return unsuited(column, {});
}

} // namespace

Result<Criterion> criterionFromText(const QString &text, const Table &table)
{
    const auto pieces = split(text, table);
    if (!pieces)
        return refusal(Words::tr("“%1” is not a condition.").arg(text),
                       Words::tr("Write FIELD OPERATOR VALUE, for example “employees >= 50”, “status = Won”, "
                                 "“won_amount top 20%” or “industry in Software, Media”."));
    const Column *column = table.find(pieces->field);
    if (column == nullptr)
        return unknownField(pieces->field, table);
    const Result<Condition> condition = conditionFrom(*column, *pieces);
    if (!condition)
        return condition.error();
    return Criterion{column->attribute.key, *condition};
}

} // namespace touchstone
