#include "tests/support/sample_project.h"

#include "core/project/dataset_fingerprint.h"
#include "core/project/part_rows.h"

#include <QJsonDocument>

#include <limits>

namespace touchstone::test
{

namespace
{

QUuid uuid(int number)
{
    return QUuid(0x7c5a1d20, 0x11, 0x4e, 1, 2, 3, 4, 5, 6, 7, static_cast<uchar>(number));
}

Criterion criterion(const char *attribute, Condition condition)
{
    return {QLatin1String(attribute), std::move(condition)};
}

Source accountsSource()
{
    Source source;
    source.name = QStringLiteral("accounts.csv");
    source.file = QStringLiteral("/exports/accounts.csv");
    source.sha256 = "9f86d081884c7d659a2feaa0c55ad015";
    source.reading = {QStringLiteral("UTF-8"), QStringLiteral(","), {}, 1, 5, {{QStringLiteral("footer line"), 2, 7}}};
    source.issues = {{DataIssue::Severity::Note, QStringLiteral("A quote was not closed."), 1,
                      QStringLiteral("accounts.csv"), 3, QStringLiteral("Industry")}};
    source.table = rawTable("Account ID | Account Name | Industry | Employees | Type\n"
                            "A1 | Grün & Söhne | Software | 250 | Customer\n"
                            "A2 | Acme | Retail | 1200 | Customer\n"
                            "A3 | 北京 Ltd | Software | | Prospect\n"
                            "A4 | O'Neill \"Bros\" | Banking | 90 | Customer\n"
                            "A5 | Zeta | Software | 340 | Prospect");
    return source;
}

ImportPlan accountsPlan()
{
    const auto column = [](const char *header, const char *field, ValueKind kind, Family family) {
        ColumnPlan plan;
        plan.header = QLatin1String(header);
        plan.field = QLatin1String(field);
        plan.reading.kind = kind;
        plan.family = family;
        plan.confidence = 0.75;
        plan.reason = QStringLiteral("The header says so.");
        return plan;
    };
    SourcePlan plan;
    plan.source = QStringLiteral("accounts.csv");
    plan.role = SourceRole::Accounts;
    plan.confidence = 0.9;
    plan.reason = QStringLiteral("It has a name and an id.");
    plan.columns = {column("Account ID", "account_id", ValueKind::Id, Family::Identity),
                    column("Account Name", "account_name", ValueKind::Text, Family::Identity),
                    column("Industry", "industry", ValueKind::Category, Family::Firmographic),
                    column("Employees", "employees", ValueKind::Number, Family::Firmographic),
                    column("Type", "account_type", ValueKind::Category, Family::Sales)};
    plan.columns[3].reading = {
        ValueKind::Number,    QStringLiteral("."), DateOrder::DayMonthYear, QStringLiteral(";"), 1000.0,
        QStringLiteral("EUR")};
    plan.columns[3].reading.scale = 1.0;
    plan.columns[4].byHand = true;
    plan.columns[4].known = Known::ChangesAfterSale;
    plan.keys = {QStringLiteral("Account ID")};
    plan.byHand = true;
    return {{plan}};
}

BestRule rule()
{
    BestRule rule;
    rule.criteria = {{criterion("nps", Between{9}), 2.5, true},
                     {criterion("won_amount", TopShare{0.2, false}), 1.0, false},
                     {criterion("churned", AnyOf{{QStringLiteral("false")}}), 1.0, true}};
    rule.combine = BestRule::Combine::AtLeast;
    rule.atLeast = 2;
    rule.weightCut = 1.5;
    rule.among = criterion("industry", NoneOf{{QStringLiteral("Banking"), QStringLiteral("Retail")}});
    rule.marks = {{QStringLiteral("A1"), {true, QStringLiteral("reference customer")}},
                  {QStringLiteral("A2"), {false, QStringLiteral("was acquired")}}};
    return rule;
}

PatternSet patterns()
{
    Pattern pattern;
    pattern.criteria = {criterion("employees", Between{200, 1000}),
                        criterion("tools", Contains{QStringLiteral("CRM")})};
    pattern.bestMatching = 12;
    pattern.bestKnown = 18;
    pattern.restMatching = 25;
    pattern.restKnown = 126;
    pattern.lift = 3.36;
    pattern.liftInterval = {1.9, std::numeric_limits<double>::infinity()};
    pattern.p = 1.25e-5;
    pattern.q = 0.0004;
    pattern.adjustedP = 0.012;
    pattern.stability = 0.93;
    pattern.evidence = Evidence::Supported;
    pattern.nearTwins = {{criterion("revenue", Between{-std::numeric_limits<double>::infinity(), 5e6, false, true})}};

    PatternSet set;
    set.options.against = Against::Lost;
    set.options.seed = 4'000'000'000U;
    set.best = 18;
    set.rest = 126;
    set.tested = 812;
    set.patterns = {pattern, pattern};
    set.patterns[1].criteria = {criterion("country", IsMissing{})};
    set.patterns[1].direction = Direction::Less;
    set.leftOut = {{QStringLiteral("won_amount"), QStringLiteral("It is known only after the sale.")}};
    set.warnings = {QStringLiteral("Few best customers.")};
    return set;
}

Profile profile()
{
    Gate gate;
    gate.id = uuid(1);
    gate.rule = Gate::Rule::Disqualifier;
    gate.kind = Gate::Kind::Legal;
    gate.criteria = {criterion("country", AnyOf{{QStringLiteral("Atlantis"), QStringLiteral("北京")}})};
    gate.whenFailed = Gate::WhenFailed::BadFit;
    gate.locked = true;
    gate.basis = Basis::Both;
    gate.evidence = Evidence::Suggestive;
    gate.reason = QStringLiteral("No licence there.");

    Trait trait;
    trait.id = uuid(2);
    trait.name = QStringLiteral("Employees");
    trait.attribute = QStringLiteral("employees");
    trait.bins = {{{criterion("employees", Between{200, 1000})}, 40}, {{criterion("employees", Between{1000})}, 15}};
    trait.otherwise = -5;
    trait.neutral = 8;
    trait.cap = 40;
    trait.on = false;
    trait.basis = Basis::Evidence;
    trait.evidence = Evidence::Supported;
    trait.reason = QStringLiteral("12 of 18 best customers.");

    Profile profile;
    profile.name = QStringLiteral("Mid-size software");
    profile.gates = {gate};
    profile.traits = {trait, trait};
    profile.traits[1].id = uuid(3);
    profile.traits[1].cap.reset();
    profile.tiers = {{75, std::nullopt, 30}, QStringLiteral("The data show two steps."), true};
    profile.minCoverage = 55;
    profile.words = {{QStringLiteral("pains"), QStringLiteral("Leads go cold.\nNobody knows why.")}};
    return profile;
}

} // namespace

std::shared_ptr<const RawTable> rawTable(const char *text)
{
    auto table = std::make_shared<RawTable>();
    const QStringList lines = QString::fromUtf8(text).split(QLatin1Char('\n'));
    const QStringList headers = lines.front().split(QLatin1Char('|'));
    for (qsizetype index = 0; index < headers.size(); ++index) {
        auto texts = std::make_shared<TextPool>();
        texts->intern(QStringView(u""));
        std::vector<quint32> codes;
        for (const QString &line : lines.sliced(1))
            codes.push_back(texts->intern(QStringView(line.split(QLatin1Char('|')).value(index).trimmed())));
        table->columns.push_back({headers[index].trimmed(), std::move(texts), std::move(codes)});
    }
    for (qsizetype row = 1; row < lines.size(); ++row)
        table->fileRows.push_back(static_cast<quint32>(row + 1));
    return table;
}

Project filledProject()
{
    Project project = emptyProject();
    project.settings = std::make_shared<const ProjectSettings>(
        ProjectSettings{QStringLiteral("Review of spring"), QStringLiteral("Acme <b>Corp</b>"), QDate(2026, 3, 31)});
    project.sources = std::make_shared<const std::vector<Source>>(std::vector<Source>{accountsSource()});
    project.plan = std::make_shared<const ImportPlan>(accountsPlan());
    project.best = std::make_shared<const BestRule>(rule());
    project.patterns = std::make_shared<const MinedPatterns>(MinedPatterns{patterns(), rule(), nullptr});
    project.profile = std::make_shared<const Profile>(profile());
    project.report = std::make_shared<const ReportSettings>(
        ReportSettings{{QStringLiteral("answer"), QStringLiteral("pipeline")}, true});
    return project;
}

QString difference(const Project &a, const Project &b)
{
    for (int bit = 1; bit < allProjectParts; bit *= 2) {
        const auto part = static_cast<ProjectPart>(bit);
        const PartRows one = partRows(a, part);
        const PartRows other = partRows(b, part);
        if (one != other)
            return partName(part);
    }
    for (std::size_t index = 0; index < a.sources->size(); ++index) {
        const RawTable &one = *(*a.sources)[index].table;
        const RawTable &other = *(*b.sources)[index].table;
        if (one.fileRows != other.fileRows)
            return QStringLiteral("file rows of source %1").arg(index);
        for (std::size_t column = 0; column < one.columns.size(); ++column)
            if (!(*one.columns[column].texts == *other.columns[column].texts) ||
                one.columns[column].codes != other.columns[column].codes)
                return QStringLiteral("cells of %1").arg(one.columns[column].header);
    }
    return datasetFingerprint(*a.dataset) == datasetFingerprint(*b.dataset) ? QString() : QStringLiteral("data set");
}

} // namespace touchstone::test
