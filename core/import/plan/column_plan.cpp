#include "core/import/fields/repeated_fields.h"
#include "core/import/fields/source_systems.h"
#include "core/import/fields/vocabulary.h"
#include "core/import/import_text.h"
#include "core/import/values/number_text.h"

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
    const bool isIdentity = field.kind == ValueKind::Text && field.family == Family::Identity;
    const bool isCode = field.kind == ValueKind::Category && kind == ValueKind::Number && column.tally.distinct <= 50;
    const bool isAmount =
        kind == ValueKind::Number && (field.kind == ValueKind::Money || field.kind == ValueKind::Percent);
    ValueKind suited = kind;
    if (isWord(field.kind) && isWord(kind))
        suited = field.kind == ValueKind::Category && kind == ValueKind::Text ? kind : field.kind;
    else if (field.kind == ValueKind::Id || isIdentity || isCode || isAmount)
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
        claims.push_back({index, column.fields->find(u"country"), ValueKind::Category, 0.93});
}

// Qualtrics writes the answer as "Q1" and its class as "Q1_NPS_GROUP".
void claimScore(const SourceView &view, std::size_t index, std::vector<Claim> &claims)
{
    const ColumnView &column = view.columns[index];
    if (column.guess.reading.kind != ValueKind::Number || column.header.words.size() > 2)
        return;
    const QString group = column.column->header + QLatin1String("_NPS_GROUP");
    const bool grouped = std::any_of(view.columns.begin(), view.columns.end(), [&](const ColumnView &other) {
        return other.column->header.compare(group, Qt::CaseInsensitive) == 0;
    });
    if (grouped)
        claims.push_back({index, view.fields->find(u"nps"), ValueKind::Number, 0.95});
}

std::vector<Claim> claimsOf(const SourceView &view, SourceRole role, const SystemMatch &system,
                            const std::vector<bool> &repeated)
{
    std::vector<Claim> claims;
    for (std::size_t i = 0; i < view.columns.size(); ++i) {
        const ColumnView &column = view.columns[i];
        if (repeated[i])
            continue;
        if (const FieldDefinition *field = fieldIn(system, column.column->header, *view.fields))
            if (const std::optional<ValueKind> kind = kindAs(*field, column)) {
                claims.push_back({i, field, *kind, 0.99});
                continue;
            }
        if (isSystemColumn(column.header))
            continue;
        claimScore(view, i, claims);
        claimCountry(column, i, claims);
        for (const FieldMatch &match : matchHeader(column.header, role, *view.fields))
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

// No company has 0 employees or lives on a revenue of 0: there it stands for nothing.
void sayZeros(const ColumnView &column, ColumnPlan &plan)
{
    const bool measured = plan.field == u"employees" || plan.field == u"annual_revenue";
    if (!measured || plan.reading.kind == ValueKind::Category)
        return;
    const char decimal = plan.reading.decimal == u"," ? ',' : '.';
    const Vote zeros = vote(*column.column, column.tally, [decimal](QByteArrayView text) {
        return parseNumber(text, decimal) == std::optional(0.0);
    });
    if (zeros.rows == 0)
        return;
    plan.reading.nothing.append(QStringLiteral("0"));
    plan.reason += u' ' + say(QT_TRANSLATE_NOOP("Import", "%1 values are 0, which is taken for not known."))
                              .arg(countOf(zeros.rows, column.tally.sampledRows));
}

// The column as the known field.
ColumnPlan planKnown(const ColumnView &column, const Claim &claim, SourceRole role)
{
    ColumnPlan plan;
    plan.header = column.column->header;
    plan.field = column.guess.field.isEmpty() ? claim.field->key : column.guess.field;
    plan.reading = column.guess.reading;
    plan.reading.kind = claim.kind;
    plan.family = claim.field->family;
    plan.known = knownIn(*claim.field, role);
    plan.confidence = std::min(claim.confidence, column.guess.confidence);
    plan.ambiguous = column.guess.ambiguous;
    plan.reason = say(QT_TRANSLATE_NOOP("Import", "Header and values are those of “%1”.")).arg(fieldLabel(plan.field)) +
                  trapReason(column) + u' ' + column.guess.reason;
    sayZeros(column, plan);
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
    plan.ambiguous = column.guess.ambiguous;
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
    const std::vector<FieldMatch> matches = matchHeader(column.header, role, *column.fields);
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
    for (const ColumnPlan &plan : plans)
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

// The columns that are read together with others of their pattern, but for those that the analyst took out.
struct Repeated {
    std::vector<bool> columns;
    std::vector<ColumnPlan> plans;
    bool months = false;
};

Repeated repeatedOf(const SourceView &view, const SystemMatch &match, const SourcePlan *kept)
{
    Repeated repeated{std::vector<bool>(view.columns.size(), false), {}, false};
    std::vector<RepeatedFields> groups = fieldsOfSystem(match, view);
    std::vector<RepeatedFields> others = repeatedFields(view);
    std::move(others.begin(), others.end(), std::back_inserter(groups));
    for (const RepeatedFields &group : groups) {
        for (const std::size_t column : group.columns)
            repeated.columns[column] = true;
        for (const ColumnPlan &plan : group.fields) {
            const ColumnPlan *hand = handMade(kept, plan.header);
            repeated.months = repeated.months || plan.repeat == Repeat::Sum;
            repeated.plans.push_back(hand != nullptr ? *hand : plan);
        }
    }
    return repeated;
}

void leaveTotalOut(const ColumnView &column, ColumnPlan &plan)
{
    if (column.header.words == QStringList{QStringLiteral("total")})
        leaveOut(plan,
                 say(QT_TRANSLATE_NOOP("Import", "Left out, because it is the sum of the months, which are added up "
                                                 "already.")));
}

// The column of another one that names the currency of each of its rows: "Amount Currency" of "Amount".
const ColumnView *currencyTwin(const SourceView &view, const ColumnView &column, const std::vector<ColumnPlan> &plans)
{
    const ColumnView *of = nullptr;
    for (const ColumnView &other : view.columns) {
        const bool own =
            squashed(other.column->header) == squashed(column.column->header) + QLatin1String("currency") ||
            squashed(other.column->header) == squashed(column.column->header) + QLatin1String("currencycode");
        const bool common = std::any_of(plans.begin(), plans.end(), [&](const ColumnPlan &plan) {
            return plan.header == other.column->header && plan.field == u"currency";
        });
        if (own)
            return &other;
        if (common && !other.column->header.contains(u' '))
            of = &other; // one for all: CurrencyIsoCode, Currency
    }
    return of;
}

bool namesCurrencies(const ColumnView &column)
{
    return vote(*column.column, column.tally, [](QByteArrayView text) {
               return !currencyCode(QString::fromUtf8(text)).isEmpty();
           }).shareOf(column.tally) >= 0.9;
}

// Whose dollars a plain "$" means, where nearly all accounts are of one country that has its own.
QString dollarsOfCountry(const ColumnView &column)
{
    struct Dollar {
        const char *country;
        const char *code;
    };
    static constexpr std::array dollars = {
        Dollar{"canada", "CAD"},     Dollar{"ca", "CAD"}, Dollar{"australia", "AUD"}, Dollar{"au", "AUD"},
        Dollar{"newzealand", "NZD"}, Dollar{"nz", "NZD"}, Dollar{"singapore", "SGD"}, Dollar{"sg", "SGD"},
        Dollar{"hongkong", "HKD"},   Dollar{"hk", "HKD"}, Dollar{"mexico", "MXN"},    Dollar{"mx", "MXN"},
    };
    for (const Dollar &dollar : dollars) {
        const Vote there = vote(*column.column, column.tally, [&](QByteArrayView text) {
            return squashed(QString::fromUtf8(text)) == QLatin1String(dollar.country);
        });
        if (column.tally.sampledRows > 0 && there.rows * 10 >= column.tally.sampledRows * 9)
            return QLatin1String(dollar.code);
    }
    return {};
}

void resolveDollars(const SourceView &view, std::vector<ColumnPlan> &plans)
{
    QString code;
    QString header;
    for (const ColumnView &column : view.columns)
        for (const ColumnPlan &plan : plans)
            if (plan.field == u"country" && plan.header == column.column->header) {
                code = dollarsOfCountry(column);
                header = plan.header;
            }
    for (const ColumnView &column : view.columns) {
        const auto plan = std::find_if(plans.begin(), plans.end(), [&](const ColumnPlan &candidate) {
            return candidate.header == column.column->header;
        });
        const bool isPlain = vote(*column.column, column.tally, [](QByteArrayView text) {
                                 return text.contains('$') && !text.contains("US") && !text.contains("us");
                             }).rows > 0;
        if (code.isEmpty() || plan == plans.end() || plan->byHand || plan->reading.currency != u"USD" || !isPlain)
            continue;
        plan->reading.currency = code;
        plan->ambiguous = true;
        plan->reason += u' ' + say(QT_TRANSLATE_NOOP("Import", "“$” is taken for %1, because of the country in “%2”. "
                                                               "Please check."))
                                   .arg(code, header);
    }
}

// What is made of several columns is in the one currency that the file names.
void nameCurrency(const SourceView &view, const std::vector<ColumnPlan> &plans, std::vector<ColumnPlan> &made)
{
    for (const ColumnView &column : view.columns) {
        const bool names = std::any_of(plans.begin(), plans.end(), [&](const ColumnPlan &plan) {
            return plan.header == column.column->header && plan.field == u"currency";
        });
        if (!names || column.tally.distinct != 1 || !namesCurrencies(column))
            continue;
        const QString code = currencyCode((*column.column->texts)[column.tally.codes.front()].trimmed());
        for (ColumnPlan &plan : made)
            if (plan.reading.kind == ValueKind::Money && plan.reading.currency.isEmpty() && !plan.byHand)
                plan.reading.currency = code;
    }
}

void takeCurrencies(const SourceView &view, std::vector<ColumnPlan> &plans)
{
    for (const ColumnView &column : view.columns) {
        const auto plan = std::find_if(plans.begin(), plans.end(), [&](const ColumnPlan &candidate) {
            return candidate.header == column.column->header;
        });
        if (plan == plans.end() || plan->byHand || plan->reading.kind != ValueKind::Money)
            continue;
        const ColumnView *twin = currencyTwin(view, column, plans);
        if (twin == nullptr || !namesCurrencies(*twin))
            continue;
        const QString first = currencyCode((*twin->column->texts)[twin->tally.codes.front()].trimmed());
        plan->reading.currencyColumn = twin->column->header;
        if (plan->reading.currency.isEmpty() && twin->tally.distinct == 1)
            plan->reading.currency = first;
        plan->ambiguous = plan->ambiguous || twin->tally.distinct > 1;
        plan->reason +=
            u' ' + (twin->tally.distinct > 1
                        ? say(QT_TRANSLATE_NOOP("Import", "“%1” names the currency of each row, and there are "
                                                          "several. Please check."))
                              .arg(twin->column->header)
                        : say(QT_TRANSLATE_NOOP("Import", "“%1” names its currency.")).arg(twin->column->header));
    }
}

} // namespace

std::vector<ColumnPlan> planColumns(const SourceView &view, SourceRole role, const SystemMatch &match,
                                    const SourcePlan *kept)
{
    Repeated repeated = repeatedOf(view, match, kept);
    QSet<QString> taken;
    const std::vector<Claim> claims = claimsOf(view, role, match, repeated.columns);
    for (const ColumnView &column : view.columns)
        if (const ColumnPlan *hand = handMade(kept, column.column->header))
            taken.insert(hand->field);
    for (const ColumnPlan &plan : repeated.plans)
        taken.insert(plan.field);
    const std::vector<const Claim *> owners = settle(claims, view.columns.size(), taken);

    std::vector<ColumnPlan> plans;
    for (std::size_t i = 0; i < view.columns.size(); ++i) {
        const ColumnView &column = view.columns[i];
        if (const ColumnPlan *hand = handMade(kept, column.column->header)) {
            plans.push_back(*hand);
        } else if (owners[i] != nullptr) {
            plans.push_back(planKnown(column, *owners[i], role));
        } else if (!repeated.columns[i]) {
            const FieldDefinition *lost = namedField(column, role);
            plans.push_back(planOwn(column, lost, ownerOf(lost, owners, view), role));
            if (repeated.months)
                leaveTotalOut(column, plans.back());
        }
    }
    takeCurrencies(view, plans);
    resolveDollars(view, plans);
    nameCurrency(view, plans, repeated.plans);
    std::move(repeated.plans.begin(), repeated.plans.end(), std::back_inserter(plans));
    makeFieldsUnique(plans);
    return plans;
}

} // namespace touchstone
