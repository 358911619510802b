#include "core/import/fields/source_systems.h"
#include "core/import/import_text.h"

#include <algorithm>
#include <array>

namespace touchstone
{

namespace
{

struct Evidence {
    const char *sign; // a field, or a word of the file name
    SourceRole role;
    double points;
};

constexpr std::array fieldEvidence = {
    Evidence{"opp_stage", SourceRole::Opportunities, 3},
    Evidence{"opp_name", SourceRole::Opportunities, 2},
    Evidence{"opp_closed", SourceRole::Opportunities, 1.5},
    Evidence{"opp_amount", SourceRole::Opportunities, 1},
    Evidence{"opp_status", SourceRole::Opportunities, 2},
    Evidence{"opp_probability", SourceRole::Opportunities, 1},
    Evidence{"opp_type", SourceRole::Opportunities, 1},
    Evidence{"opp_is_closed", SourceRole::Opportunities, 1},
    Evidence{"opp_created", SourceRole::Opportunities, 1},
    Evidence{"lost_reason", SourceRole::Opportunities, 1},
    Evidence{"opp_pipeline", SourceRole::Opportunities, 1},
    Evidence{"forecast_category", SourceRole::Opportunities, 1},
    Evidence{"lead_status", SourceRole::Prospects, 2},
    Evidence{"converted", SourceRole::Prospects, 2.5},
    Evidence{"lead_id", SourceRole::Prospects, 3},
    Evidence{"lead_source", SourceRole::Prospects, 0.5},
    Evidence{"mrr", SourceRole::Subscriptions, 0.7},
    Evidence{"arr", SourceRole::Subscriptions, 0.7},
    Evidence{"plan", SourceRole::Subscriptions, 0.7},
    Evidence{"billing_interval", SourceRole::Subscriptions, 1},
    Evidence{"invoice_date", SourceRole::Invoices, 2},
    Evidence{"invoice_amount", SourceRole::Invoices, 2},
    Evidence{"escalated", SourceRole::Tickets, 1},
    Evidence{"ticket_opened", SourceRole::Tickets, 1},
    Evidence{"churn_date", SourceRole::Events, 1},
    Evidence{"churn_reason", SourceRole::Events, 0.5},
    Evidence{"usage", SourceRole::Usage, 1.5},
    Evidence{"feature", SourceRole::Usage, 1.5},
    Evidence{"last_active", SourceRole::Usage, 0.5},
    Evidence{"nps", SourceRole::Responses, 1.5},
    Evidence{"nps_comment", SourceRole::Responses, 1},
    Evidence{"respondent", SourceRole::Responses, 2.5},
    Evidence{"nps_date", SourceRole::Responses, 2},
    Evidence{"csat", SourceRole::Responses, 0.5},
    Evidence{"contact_name", SourceRole::Contacts, 1.5},
    Evidence{"email", SourceRole::Contacts, 1.5},
    Evidence{"contact_title", SourceRole::Contacts, 0.5},
};

// The thing's own number, when no other row has it.
constexpr std::array keyEvidence = {
    Evidence{"account_id", SourceRole::Accounts, 2.5}, Evidence{"account_name", SourceRole::Accounts, 2.5},
    Evidence{"domain", SourceRole::Accounts, 1},       Evidence{"opp_id", SourceRole::Opportunities, 3},
    Evidence{"ticket_id", SourceRole::Tickets, 4},     Evidence{"subscription_id", SourceRole::Subscriptions, 4},
    Evidence{"invoice_id", SourceRole::Invoices, 4},   Evidence{"usage_id", SourceRole::Usage, 3},
    Evidence{"event_id", SourceRole::Events, 4},       Evidence{"contact_id", SourceRole::Contacts, 3},
};

constexpr std::array nameEvidence = {
    Evidence{"accounts", SourceRole::Accounts, 3},
    Evidence{"account", SourceRole::Accounts, 3},
    Evidence{"companies", SourceRole::Accounts, 3},
    Evidence{"company", SourceRole::Accounts, 3},
    Evidence{"organizations", SourceRole::Accounts, 3},
    Evidence{"organisations", SourceRole::Accounts, 3},
    Evidence{"firmen", SourceRole::Accounts, 3},
    Evidence{"customers", SourceRole::Customers, 3},
    Evidence{"customer", SourceRole::Customers, 3},
    Evidence{"clients", SourceRole::Customers, 3},
    Evidence{"kunden", SourceRole::Customers, 3},
    Evidence{"health", SourceRole::Customers, 2},
    Evidence{"prospects", SourceRole::Prospects, 3},
    Evidence{"prospect", SourceRole::Prospects, 3},
    Evidence{"leads", SourceRole::Prospects, 3},
    Evidence{"lead", SourceRole::Prospects, 3},
    Evidence{"targets", SourceRole::Prospects, 3},
    Evidence{"bought", SourceRole::Prospects, 2},
    Evidence{"purchased", SourceRole::Prospects, 2},
    Evidence{"opportunities", SourceRole::Opportunities, 3},
    Evidence{"opportunity", SourceRole::Opportunities, 3},
    Evidence{"opps", SourceRole::Opportunities, 3},
    Evidence{"deals", SourceRole::Opportunities, 3},
    Evidence{"deal", SourceRole::Opportunities, 3},
    Evidence{"pipeline", SourceRole::Opportunities, 3},
    Evidence{"contacts", SourceRole::Contacts, 3},
    Evidence{"contact", SourceRole::Contacts, 3},
    Evidence{"people", SourceRole::Contacts, 3},
    Evidence{"nps", SourceRole::Responses, 3},
    Evidence{"survey", SourceRole::Responses, 3},
    Evidence{"responses", SourceRole::Responses, 3},
    Evidence{"feedback", SourceRole::Responses, 3},
    Evidence{"usage", SourceRole::Usage, 3},
    Evidence{"activity", SourceRole::Usage, 3},
    Evidence{"logins", SourceRole::Usage, 3},
    Evidence{"invoices", SourceRole::Invoices, 3},
    Evidence{"billing", SourceRole::Invoices, 3},
    Evidence{"payments", SourceRole::Invoices, 3},
    Evidence{"orders", SourceRole::Invoices, 3},
    Evidence{"subscriptions", SourceRole::Subscriptions, 3},
    Evidence{"contracts", SourceRole::Subscriptions, 3},
    Evidence{"tickets", SourceRole::Tickets, 3},
    Evidence{"cases", SourceRole::Tickets, 3},
    Evidence{"support", SourceRole::Tickets, 3},
    Evidence{"events", SourceRole::Events, 3},
    Evidence{"churn", SourceRole::Events, 2},
    Evidence{"products", SourceRole::Lookup, 3},
    Evidence{"product", SourceRole::Lookup, 2},
    Evidence{"teams", SourceRole::Lookup, 3},
    Evidence{"users", SourceRole::Lookup, 2},
    Evidence{"dictionary", SourceRole::Lookup, 5},
    Evidence{"stage", SourceRole::Lookup, 3},
    Evidence{"stages", SourceRole::Lookup, 3},
    Evidence{"lookup", SourceRole::Lookup, 3},
};

// Facts that only those who have bought have.
constexpr std::array customerFields = {"churned",
                                       "nps",
                                       "health_score",
                                       "arr",
                                       "mrr",
                                       "acv",
                                       "renewal_date",
                                       "tenure",
                                       "clv",
                                       "plan",
                                       "seats",
                                       "customer_since",
                                       "gross_margin",
                                       "csat",
                                       "renewed",
                                       "tickets",
                                       "usage",
                                       "churn_date",
                                       "referrals_given",
                                       "renewals",
                                       "lifetime_revenue"};

struct Score {
    double points = 0;
    bool fileName = false;
    bool link = false;
    bool everyRow = false; // every row says so itself
    QStringList headers = {};
};
using Scores = std::array<Score, static_cast<std::size_t>(SourceRole::Ignored) + 1>;

Score &of(Scores &scores, SourceRole role)
{
    return scores[static_cast<std::size_t>(role)];
}

void add(Scores &scores, const Evidence &evidence, const QString &header)
{
    Score &score = of(scores, evidence.role);
    score.points += evidence.points;
    if (!score.headers.contains(header))
        score.headers.append(header);
}

const FieldDefinition *fieldOf(const ColumnView &column)
{
    const std::vector<FieldMatch> matches = matchHeader(column.header, std::nullopt, *column.fields);
    if (matches.empty() || matches.front().confidence < 0.8)
        return nullptr;
    const FieldDefinition *field = matches.front().field;
    return valuesSuit(*field, column.guess.reading.kind, column.tally) ? field : nullptr;
}

// The last telling word of "ravenstack_churn_events.csv" counts, those before it a little.
void weighFileName(const SourceView &view, Scores &scores)
{
    QString name = view.source->name;
    if (const qsizetype dot = name.lastIndexOf(u'.'); dot > 0 && name.size() - dot <= 5)
        name.truncate(dot);
    const QStringList words = foldedWords(name);
    bool found = false;
    for (auto word = words.rbegin(); word != words.rend(); ++word) {
        for (const Evidence &evidence : nameEvidence) {
            if (*word != QLatin1String(evidence.sign))
                continue;
            of(scores, evidence.role).points += found ? 1.0 : evidence.points;
            of(scores, evidence.role).fileName = true;
            found = true;
        }
    }
}

bool saysWonAndLost(const ColumnView &column)
{
    if (column.tally.distinct > 20 || column.guess.reading.kind != ValueKind::Category)
        return false;
    bool won = false;
    bool lost = false;
    for (const quint32 code : column.tally.codes) {
        const QStringList words = foldedWords((*column.column->texts)[code]);
        won = won || words.contains(u"won");
        lost = lost || words.contains(u"lost");
    }
    return won && lost;
}

bool isDescriptive(Family family)
{
    return family == Family::Firmographic || family == Family::Geographic || family == Family::Technographic;
}

// One row an account and nothing but counts beside its key: how much each of them uses which feature.
void weighCounts(const SourceView &view, Scores &scores)
{
    std::size_t keys = 0;
    std::size_t counts = 0;
    for (const ColumnView &column : view.columns) {
        const FieldDefinition *field = fieldOf(column);
        if (field != nullptr && isDescriptive(field->family))
            return;
        keys += field != nullptr && field->family == Family::Identity ? 1 : 0;
        counts += field == nullptr && column.guess.reading.kind == ValueKind::Number ? 1 : 0;
    }
    if (keys == 0 || counts < 2 || (keys + counts) * 10 < view.columns.size() * 8)
        return;
    of(scores, SourceRole::Accounts).points /= 2;
    of(scores, SourceRole::Usage).points += 1.5;
}

void weighColumns(const SourceView &view, Scores &scores)
{
    for (const ColumnView &column : view.columns) {
        if (saysWonAndLost(column))
            add(scores, {"", SourceRole::Opportunities, 3}, column.column->header);
        const FieldDefinition *field = fieldOf(column);
        if (field == nullptr)
            continue;
        for (const Evidence &evidence : fieldEvidence)
            if (field->key == QLatin1String(evidence.sign))
                add(scores, evidence, column.column->header);
        for (const Evidence &evidence : keyEvidence)
            if (field->key == QLatin1String(evidence.sign) && column.isUnique())
                add(scores, evidence, column.column->header);
        if (isDescriptive(field->family))
            add(scores, {"", SourceRole::Accounts, 0.5}, column.column->header);
    }
}

// Customers rather than accounts of all sorts: nearly every row has what only customers have.
void weighCustomers(const SourceView &view, Scores &scores)
{
    const bool mixed = std::any_of(view.columns.begin(), view.columns.end(), [](const ColumnView &column) {
        const FieldDefinition *field = fieldOf(column);
        return field != nullptr && (field->key == u"record_type" || field->key == u"lead_status");
    });
    if (mixed)
        return;
    for (const ColumnView &column : view.columns) {
        const FieldDefinition *field = fieldOf(column);
        const bool full = column.tally.filled * 10 >= column.tally.total * 9;
        if (field != nullptr && full && std::any_of(customerFields.begin(), customerFields.end(), [&](const char *key) {
                return field->key == QLatin1String(key);
            }))
            add(scores, {"", SourceRole::Customers, 0.6}, column.column->header);
    }
}

// Nothing but identifiers of two things: which deal belongs to which company.
bool isLink(const SourceView &view)
{
    std::size_t ids = 0;
    for (const ColumnView &column : view.columns) {
        const ValueKind kind = column.guess.reading.kind;
        if (kind != ValueKind::Id && !(kind == ValueKind::Category && column.tally.distinct <= 1))
            return false;
        ids += kind == ValueKind::Id ? 1 : 0;
    }
    return ids >= 2 && view.columns.size() <= 6;
}

// Whether another source takes its values in some column from a key of this one.
QString explainedColumn(const SourceView &view, const std::vector<SourceView> &all, const Progress &progress)
{
    for (const ColumnView &own : view.columns) {
        if (!own.isUnique())
            continue;
        for (const SourceView &other : all) {
            if (&other == &view)
                continue;
            for (const ColumnView &column : other.columns)
                if (column.header.words == own.header.words && column.tally.filled > own.tally.filled &&
                    overlap(column, own, progress) >= 0.5)
                    return own.column->header;
        }
    }
    return {};
}

bool namesAccounts(const SourceView &view)
{
    static constexpr std::array keys = {"account_id", "account_name", "domain", "website", "crm_account_id"};
    return std::any_of(view.columns.begin(), view.columns.end(), [](const ColumnView &column) {
        const FieldDefinition *field = fieldOf(column);
        return field != nullptr &&
               std::any_of(keys.begin(), keys.end(), [&](const char *key) { return field->key == QLatin1String(key); });
    });
}

void weighLookup(const SourceView &view, const std::vector<SourceView> &all, Scores &scores, const Progress &progress)
{
    Score &lookup = of(scores, SourceRole::Lookup);
    lookup.link = isLink(view);
    if (lookup.link || isDictionary(view))
        lookup.points += 8;
    if (namesAccounts(view))
        return;
    if (const QString header = explainedColumn(view, all, progress); !header.isEmpty())
        add(scores, {"", SourceRole::Lookup, 4}, header);
    for (const ColumnView &column : view.columns)
        if (column.isUnique() && fieldOf(column) == nullptr && column.header.words.size() > 1 &&
            column.header.words.last() == u"id" && column.header.words.first() != u"lead")
            add(scores, {"", SourceRole::Lookup, 4}, column.column->header);
}

// What the recognised system puts into such a file.
void weighSystem(const SystemMatch &match, Scores &scores)
{
    if (match.kind == nullptr || !match.kind->role)
        return;
    for (const QString &header : match.headers)
        add(scores, {"", *match.kind->role, 0}, header);
    of(scores, *match.kind->role).points += 4;
}

// A file called customers in which every type is a prospect holds prospects.
void weighTypes(const SourceView &view, Scores &scores)
{
    static constexpr std::array prospects = {"prospect", "prospects", "lead", "target", "suspect", "interessent"};
    static constexpr std::array customers = {"customer", "customers", "client", "kunde", "active customer"};
    const auto share = [](const ColumnView &column, const auto &words) {
        const auto isOne = [&](QByteArrayView text) {
            return std::any_of(words.begin(), words.end(), [&](const char *word) {
                return QString::fromUtf8(text).compare(QLatin1String(word), Qt::CaseInsensitive) == 0;
            });
        };
        const Vote named = vote(*column.column, column.tally, isOne);
        return column.tally.filled * 10 < column.tally.total * 9
                   ? 0.0
                   : static_cast<double>(named.rows) / static_cast<double>(column.tally.sampledRows);
    };
    for (const ColumnView &column : view.columns) {
        const FieldDefinition *field = fieldOf(column);
        const bool isType = field != nullptr && (field->key == u"record_type" || field->key == u"customer_status");
        if (!isType && column.header.words.join(u' ') != u"type")
            continue;
        if (share(column, prospects) >= 0.98) {
            of(scores, SourceRole::Prospects).everyRow = true;
            add(scores, {"", SourceRole::Prospects, 8}, column.column->header);
        } else if (share(column, customers) >= 0.98)
            add(scores, {"", SourceRole::Customers, 3}, column.column->header);
    }
}

// Customers and prospects are accounts too: what speaks for these speaks for them, when something else does besides.
void gatherAccounts(Scores &scores)
{
    Score &accounts = of(scores, SourceRole::Accounts);
    accounts.points += 0.5;
    for (const SourceRole role : {SourceRole::Customers, SourceRole::Prospects}) {
        Score &score = of(scores, role);
        if (score.points >= 1.0) {
            score.points += accounts.points;
            score.headers += accounts.headers;
        }
    }
}

QString reasonFor(const Score &score)
{
    if (score.link)
        return say(QT_TRANSLATE_NOOP("Import", "It only says which records of other files belong together."));
    const QString columns = score.headers.mid(0, 4).join(QLatin1String(", "));
    if (score.fileName && !columns.isEmpty())
        return say(QT_TRANSLATE_NOOP("Import", "The file name and these columns say so: %1.")).arg(columns);
    if (score.fileName)
        return say(QT_TRANSLATE_NOOP("Import", "The file name says so."));
    if (!columns.isEmpty())
        return say(QT_TRANSLATE_NOOP("Import", "These columns say so: %1.")).arg(columns);
    return say(QT_TRANSLATE_NOOP("Import", "Nothing speaks for anything else. Please check."));
}

bool holdsAccounts(SourceRole role)
{
    return role == SourceRole::Accounts || role == SourceRole::Customers || role == SourceRole::Prospects;
}

// What a recognised system exports is known; only which accounts they are the analyst's name of the file tells better.
std::optional<SourceRole> roleOfSystem(const SystemMatch &match, SourceRole guessed, const Score &score)
{
    if (match.kind == nullptr || !match.kind->role)
        return std::nullopt;
    const bool told = score.fileName || score.everyRow;
    const bool named = told && holdsAccounts(guessed) && holdsAccounts(*match.kind->role);
    return named ? std::nullopt : match.kind->role;
}

} // namespace

SourceView viewOf(const Source &source, const FieldCatalogue &fields, int fiscalStart, const Progress &progress)
{
    const std::vector<RawColumn> &columns = source.table->columns;
    std::vector<ColumnTally> tallies;
    std::vector<ReadingGuess> guesses;
    for (const RawColumn &column : columns) {
        if (progress.isCancelled())
            return {};
        tallies.push_back(tallyColumn(column));
        guesses.push_back(guessReading(column, tallies.back(), {.fiscalStart = fiscalStart, .fields = &fields}));
    }
    // What leaves no doubt in one column settles it in the others.
    FileHabits habits = habitsOf(columns, guesses);
    habits.semicolons = source.reading.delimiter == u";";
    habits.fiscalStart = fiscalStart;
    habits.fields = &fields;
    SourceView view;
    view.source = &source;
    view.fields = &fields;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (guesses[i].ambiguous)
            guesses[i] = guessReading(columns[i], tallies[i], habits);
        view.columns.push_back(
            {&columns[i], headerText(columns[i].header), std::move(tallies[i]), std::move(guesses[i]), &fields});
    }
    return view;
}

RoleGuess guessRole(const SourceView &view, const std::vector<SourceView> &all, const SystemMatch &match,
                    const Progress &progress)
{
    if (all.size() > 1 && view.source->table->rowCount() == 0)
        return {SourceRole::Ignored, 0.9, say(QT_TRANSLATE_NOOP("Import", "It has no rows."))};
    Scores scores;
    weighFileName(view, scores);
    weighColumns(view, scores);
    weighCustomers(view, scores);
    weighLookup(view, all, scores, progress);
    weighCounts(view, scores);
    weighSystem(match, scores);
    weighTypes(view, scores);
    gatherAccounts(scores);
    if (all.size() > 1 && !namesAccounts(view) && of(scores, SourceRole::Accounts).points <= 1.5)
        of(scores, SourceRole::Lookup).points += 2;

    const auto best = std::max_element(scores.begin(), scores.end(),
                                       [](const Score &a, const Score &b) { return a.points < b.points; });
    const auto role = static_cast<SourceRole>(best - scores.begin());
    if (const std::optional<SourceRole> known = roleOfSystem(match, role, *best))
        return {*known, match.confidence, reasonFor(of(scores, *known))};
    double second = 0;
    for (auto score = scores.begin(); score != scores.end(); ++score)
        if (score != best)
            second = std::max(second, score->points);
    const double lead = (best->points - second) / best->points;
    const double confidence = best->points < 2 ? 0.4 : std::min(0.98, 0.6 + 0.6 * lead);
    return {role, confidence, reasonFor(*best)};
}

} // namespace touchstone
