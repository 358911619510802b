#include "core/import/import_text.h"
#include "core/import/source_view.h"
#include "core/import/vocabulary.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace touchstone
{

namespace
{

bool isWord(ValueKind kind)
{
    return kind == ValueKind::Category || kind == ValueKind::Text || kind == ValueKind::Id;
}

// The kind that the column has as this field; nothing when its values are not of the field's kind.
std::optional<ValueKind> kindAs(const FieldDefinition &field, const ColumnView &column)
{
    const ValueKind kind = column.guess.reading.kind;
    if (column.tally.filled == 0)
        return field.kind;
    ValueKind suited = kind;
    if (isWord(field.kind) && isWord(kind))
        suited = field.kind == ValueKind::Category && kind == ValueKind::Text ? kind : field.kind;
    else if (field.kind == ValueKind::Id || (field.kind == ValueKind::Text && field.family == Family::Identity))
        suited = field.kind;
    else if (field.kind == ValueKind::Category && kind == ValueKind::Number && column.tally.distinct <= 50)
        suited = field.kind;
    else if (kind == ValueKind::Number && (field.kind == ValueKind::Money || field.kind == ValueKind::Percent))
        suited = field.kind;
    const bool suits =
        valuesSuit(field, suited, column.tally) || (field.kind == ValueKind::Category && suited == ValueKind::Text &&
                                                    valuesSuit(field, ValueKind::Category, column.tally));
    return suits ? std::optional(suited) : std::nullopt;
}

// A column that may be a field, to be given to the columns in the order of confidence.
struct Claim {
    std::size_t column = 0;
    const FieldDefinition *field = nullptr;
    ValueKind kind = ValueKind::Category;
    double confidence = 0;
};

// "office_location" is the country when its values are countries.
void claimCountry(const ColumnView &column, std::size_t index, std::vector<Claim> &claims)
{
    static constexpr std::array words = {"country", "countries", "location", "office", "region",
                                         "market",  "nation",    "geo",      "hq",     "headquarters"};
    const bool named = std::any_of(words.begin(), words.end(),
                                   [&](const char *word) { return column.header.has(QLatin1String(word)); });
    if (!named || column.guess.reading.kind != ValueKind::Category)
        return;
    const Vote countries =
        vote(*column.column, column.tally, [](QByteArrayView text) { return isCountry(QString::fromUtf8(text)); });
    if (countries.shareOf(column.tally) >= 0.8)
        claims.push_back({index, fieldCatalogue().find(u"country"), ValueKind::Category, 0.93});
}

std::vector<Claim> claimsOf(const SourceView &view, SourceRole role)
{
    std::vector<Claim> claims;
    for (std::size_t i = 0; i < view.columns.size(); ++i) {
        const ColumnView &column = view.columns[i];
        if (isSystemColumn(column.header))
            continue;
        claimCountry(column, i, claims);
        for (const FieldMatch &match : matchHeader(column.header, role))
            if (const std::optional<ValueKind> kind = kindAs(*match.field, column))
                claims.push_back({i, match.field, *kind, match.confidence * (column.tally.filled > 0 ? 1.0 : 0.5)});
    }
    std::stable_sort(claims.begin(), claims.end(),
                     [](const Claim &a, const Claim &b) { return a.confidence > b.confidence; });
    return claims;
}

// Who gets which field: the surest first, and each field once.
std::vector<const Claim *> settle(const std::vector<Claim> &claims, std::size_t columnCount, QSet<QString> taken)
{
    std::vector<const Claim *> owners(columnCount, nullptr);
    for (const Claim &claim : claims) {
        if (owners[claim.column] != nullptr || taken.contains(claim.field->key))
            continue;
        owners[claim.column] = &claim;
        taken.insert(claim.field->key);
    }
    return owners;
}

void leaveOut(ColumnPlan &plan, const QString &why)
{
    plan.used = false;
    plan.reason = why;
}

void decideUse(const ColumnView &column, const FieldDefinition *field, ColumnPlan &plan)
{
    if (field != nullptr && field->personal)
        leaveOut(plan,
                 say(QT_TRANSLATE_NOOP("Import", "Left out unless you tick it, because it says who a person is or "
                                                 "how to reach them, which a profile of accounts does not need.")));
    else if (isSystemColumn(column.header))
        leaveOut(plan, say(QT_TRANSLATE_NOOP("Import", "Left out, because a system notes this for itself.")));
    else if (column.tally.filled == 0)
        leaveOut(plan, say(QT_TRANSLATE_NOOP("Import", "Left out, because the column is empty.")));
}

QString trapReason(const ColumnView &column)
{
    if (!isIdentityTrap(column.header) || !isWord(column.guess.reading.kind))
        return {};
    return u' ' + say(QT_TRANSLATE_NOOP("Import", "It may name a colleague or another company, so it never identifies "
                                                  "the account."));
}

// The column as the known field.
ColumnPlan planKnown(const ColumnView &column, const Claim &claim, SourceRole role)
{
    ColumnPlan plan;
    plan.header = column.column->header;
    plan.field = claim.field->key;
    plan.reading = column.guess.reading;
    plan.reading.kind = claim.kind;
    plan.family = claim.field->family;
    plan.known = knownIn(*claim.field, role);
    plan.confidence = std::min(claim.confidence, column.guess.confidence);
    plan.reason =
        say(QT_TRANSLATE_NOOP("Import", "Header and values are those of “%1”.")).arg(fieldLabel(claim.field->key)) +
        trapReason(column) + u' ' + column.guess.reason;
    decideUse(column, claim.field, plan);
    return plan;
}

// The column under its own name. `lost` is the field that the header names and another column has, or that the values
// do not suit.
ColumnPlan planOwn(const ColumnView &column, const FieldDefinition *lost, const QString &owner, SourceRole role)
{
    ColumnPlan plan;
    plan.header = column.column->header;
    plan.field = column.column->header;
    plan.reading = column.guess.reading;
    const HeaderMeaning meaning = meaningOfHeader(column.header, role);
    const bool twin = lost != nullptr && !owner.isEmpty();
    plan.family = twin ? lost->family : meaning.family;
    plan.known = twin ? knownIn(*lost, role) : meaning.known;
    plan.confidence = std::min(0.9, column.guess.confidence);
    if (twin)
        plan.reason = say(QT_TRANSLATE_NOOP("Import", "Kept under its own name, because “%1” already comes from “%2”."))
                          .arg(fieldLabel(lost->key), owner);
    else if (lost != nullptr)
        plan.reason = say(QT_TRANSLATE_NOOP("Import", "Kept under its own name: the header suggests “%1”, but the "
                                                      "values are of another kind."))
                          .arg(fieldLabel(lost->key));
    else
        plan.reason = say(QT_TRANSLATE_NOOP("Import", "Kept under its own name."));
    plan.reason += u' ' + column.guess.reason;
    decideUse(column, twin ? lost : nullptr, plan);
    return plan;
}

// The best field that the header names, whether or not the column got it.
const FieldDefinition *namedField(const ColumnView &column, SourceRole role)
{
    const std::vector<FieldMatch> matches = matchHeader(column.header, role);
    return matches.empty() || isSystemColumn(column.header) ? nullptr : matches.front().field;
}

QString ownerOf(const FieldDefinition *field, const std::vector<const Claim *> &owners, const SourceView &view)
{
    for (const Claim *claim : owners)
        if (claim != nullptr && claim->field == field)
            return view.columns[claim->column].column->header;
    return {};
}

const ColumnPlan *handMade(const SourcePlan *kept, const QString &header)
{
    if (kept == nullptr)
        return nullptr;
    const auto found = std::find_if(kept->columns.begin(), kept->columns.end(), [&](const ColumnPlan &plan) {
        return plan.byHand && plan.header.compare(header, Qt::CaseInsensitive) == 0;
    });
    return found == kept->columns.end() ? nullptr : &*found;
}

void makeFieldsUnique(std::vector<ColumnPlan> &plans)
{
    QSet<QString> seen;
    for (ColumnPlan &plan : plans)
        if (plan.byHand)
            seen.insert(plan.field.toLower());
    for (ColumnPlan &plan : plans) {
        if (plan.byHand)
            continue;
        const QString wanted = plan.field;
        for (int i = 2; seen.contains(plan.field.toLower()); ++i)
            plan.field = wanted + u' ' + QString::number(i);
        seen.insert(plan.field.toLower());
    }
}

} // namespace

std::vector<ColumnPlan> planColumns(const SourceView &view, SourceRole role, const SourcePlan *kept)
{
    QSet<QString> taken;
    std::vector<Claim> claims = claimsOf(view, role);
    for (const ColumnView &column : view.columns)
        if (const ColumnPlan *hand = handMade(kept, column.column->header))
            taken.insert(hand->field);
    const std::vector<const Claim *> owners = settle(claims, view.columns.size(), taken);

    std::vector<ColumnPlan> plans;
    for (std::size_t i = 0; i < view.columns.size(); ++i) {
        const ColumnView &column = view.columns[i];
        if (const ColumnPlan *hand = handMade(kept, column.column->header)) {
            plans.push_back(*hand);
        } else if (owners[i] != nullptr) {
            plans.push_back(planKnown(column, *owners[i], role));
        } else {
            const FieldDefinition *lost = namedField(column, role);
            plans.push_back(planOwn(column, lost, ownerOf(lost, owners, view), role));
        }
    }
    makeFieldsUnique(plans);
    return plans;
}

} // namespace touchstone
