#include "core/project/part_rows.h"

#include "core/project/dataset_fingerprint.h"
#include "core/project/group_fields.h"
#include "core/project/plan_fields.h"
#include "core/project/proof_fields.h"

#include <algorithm>
#include <array>

namespace touchstone
{

namespace
{

struct PartName {
    ProjectPart part;
    const char *name;
};

constexpr QLatin1String decisionsKey("decisions");

constexpr std::array partNames = {
    PartName{ProjectPart::Settings, "settings"}, PartName{ProjectPart::Sources, "source"},
    PartName{ProjectPart::Plan, "plan"},         PartName{ProjectPart::Best, "best"},
    PartName{ProjectPart::Patterns, "patterns"}, PartName{ProjectPart::Profile, "profile"},
    PartName{ProjectPart::Report, "report"},     PartName{ProjectPart::Proof, "proof"},
    PartName{ProjectPart::Groups, "groups"}};

PartRows sourceRows(const std::vector<Source> &sources)
{
    PartRows rows;
    for (const Source &source : sources) {
        StoredSource stored{source, {}, static_cast<qint64>(source.table->rowCount())};
        for (const RawColumn &column : source.table->columns)
            stored.headers << column.header;
        rows.push_back(JsonWriter::object(stored));
    }
    return rows;
}

// A row per source; then what was decided about all of them together, if anything was.
PartRows planRows(const ImportPlan &plan)
{
    PartRows rows;
    for (const SourcePlan &source : plan.sources)
        rows.push_back(JsonWriter::object(source));
    const StoredDecisions decisions{plan.matching, plan.tidying, plan.currency, plan.value};
    if (!(decisions == StoredDecisions{}))
        rows.push_back({{decisionsKey, JsonWriter::object(decisions)}});
    return rows;
}

QString dataOf(const MadeFrom &from)
{
    return from.dataset ? datasetFingerprint(*from.dataset) : from.data;
}

// First what mining looked at, then a row per pattern.
PartRows patternRows(const MinedPatterns &mined)
{
    PartRows rows = {JsonWriter::object(StoredMining{mined.set, mined.from.rule, dataOf(mined.from)})};
    for (const Pattern &pattern : mined.set.patterns)
        rows.push_back(JsonWriter::object(pattern));
    return rows;
}

// What it was made from and what was found, where anything was.
template <typename Found>
PartRows keptRows(const Kept<Found> &kept)
{
    if (!kept.found)
        return {};
    return {JsonWriter::object(StoredOrigin{kept.on, kept.mining, kept.from.rule, dataOf(kept.from)}),
            JsonWriter::object(*kept.found)};
}

template <typename Part>
bool readOne(const PartRows &rows, Shared<Part> &part)
{
    auto read = std::make_shared<Part>();
    const bool good = rows.size() == 1 && JsonReader::read(rows.front(), *read);
    part = std::move(read);
    return good;
}

bool readSources(const PartRows &rows, Project &project)
{
    std::vector<Source> sources;
    for (const QJsonObject &row : rows) {
        StoredSource stored;
        if (!JsonReader::read(row, stored))
            return false;
        sources.push_back(std::move(stored.source));
    }
    project.sources = std::make_shared<const std::vector<Source>>(std::move(sources));
    return true;
}

bool readPlan(const PartRows &rows, Project &project)
{
    ImportPlan plan;
    StoredDecisions decisions;
    for (const QJsonObject &row : rows) {
        const QJsonValue decided = row.value(decisionsKey);
        if (decided.isUndefined() ? !JsonReader::read(row, plan.sources.emplace_back())
                                  : !JsonReader::read(decided, decisions))
            return false;
    }
    plan.matching = std::move(decisions.matching);
    plan.tidying = std::move(decisions.tidying);
    plan.currency = std::move(decisions.currency);
    plan.value = std::move(decisions.value);
    project.plan = std::make_shared<const ImportPlan>(std::move(plan));
    return true;
}

bool readPatterns(const PartRows &rows, Project &project)
{
    StoredMining stored;
    if (rows.empty() || !JsonReader::read(rows.front(), stored))
        return false;
    for (std::size_t index = 1; index < rows.size(); ++index)
        if (!JsonReader::read(rows[index], stored.set.patterns.emplace_back()))
            return false;
    project.patterns = std::make_shared<const MinedPatterns>(
        MinedPatterns{std::move(stored.set), {std::move(stored.rule), nullptr, stored.data}});
    return true;
}

// Whether the curves have the points that they are drawn with.
bool isWhole(const Proof &proof)
{
    const auto isCurve = [](const std::vector<double> &curve) {
        return curve.empty() || curve.size() == std::size_t{GainCurve::steps} + 1;
    };
    return isCurve(proof.gain.captured) && isCurve(proof.chance.low) && isCurve(proof.chance.middle) &&
           isCurve(proof.chance.high);
}

bool isWhole(const CustomerGroups &groups)
{
    return groups.division || !groups.predictsBetter;
}

template <typename Found>
bool readKept(const PartRows &rows, Shared<Kept<Found>> &part)
{
    Kept<Found> kept;
    StoredOrigin origin;
    const bool good = rows.empty() || (rows.size() == 2 && JsonReader::read(rows.front(), origin) &&
                                       JsonReader::read(rows.back(), kept.found.emplace()) && isWhole(*kept.found));
    kept.on = origin.on;
    kept.mining = origin.mining;
    kept.from = {std::move(origin.rule), nullptr, origin.data};
    part = std::make_shared<const Kept<Found>>(std::move(kept));
    return good;
}

} // namespace

QString partName(ProjectPart part)
{
    const auto found = std::ranges::find(partNames, part, &PartName::part);
    return found == partNames.end() ? QString() : QLatin1String(found->name);
}

std::optional<ProjectPart> partFromName(const QString &name)
{
    const auto found =
        std::ranges::find_if(partNames, [&name](const PartName &each) { return name == QLatin1String(each.name); });
    return found == partNames.end() ? std::nullopt : std::optional(found->part);
}

PartRows partRows(const Project &project, ProjectPart part)
{
    switch (part) {
    case ProjectPart::Settings:
        return {JsonWriter::object(*project.settings)};
    case ProjectPart::Sources:
        return sourceRows(*project.sources);
    case ProjectPart::Plan:
        return planRows(*project.plan);
    case ProjectPart::Best:
        return {JsonWriter::object(*project.best)};
    case ProjectPart::Patterns:
        return patternRows(*project.patterns);
    case ProjectPart::Profile:
        return {JsonWriter::object(*project.profile)};
    case ProjectPart::Report:
        return {JsonWriter::object(*project.report)};
    case ProjectPart::Proof:
        return keptRows(*project.proof);
    case ProjectPart::Groups:
        return keptRows(*project.groups);
    case ProjectPart::Dataset:
        break;
    }
    return {};
}

bool readPartRows(const PartRows &rows, ProjectPart part, Project &project)
{
    switch (part) {
    case ProjectPart::Settings:
        return readOne(rows, project.settings);
    case ProjectPart::Sources:
        return readSources(rows, project);
    case ProjectPart::Plan:
        return readPlan(rows, project);
    case ProjectPart::Best:
        return readOne(rows, project.best);
    case ProjectPart::Patterns:
        return readPatterns(rows, project);
    case ProjectPart::Profile:
        return readOne(rows, project.profile);
    case ProjectPart::Report:
        return readOne(rows, project.report);
    case ProjectPart::Proof:
        return readKept(rows, project.proof);
    case ProjectPart::Groups:
        return readKept(rows, project.groups);
    case ProjectPart::Dataset:
        break;
    }
    return false;
}

std::optional<SourceShape> sourceShape(const QJsonObject &row)
{
    StoredSource stored;
    if (!JsonReader::read(row, stored))
        return std::nullopt;
    return SourceShape{stored.headers, stored.rowCount};
}

} // namespace touchstone
