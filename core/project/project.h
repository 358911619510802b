#pragma once

#include "core/customers/best_customers.h"
#include "core/data/dataset.h"
#include "core/import/plan/import_plan.h"
#include "core/patterns/pattern.h"
#include "core/profile/profile.h"

#include <QDate>
#include <QFlags>
#include <QStringList>

#include <memory>
#include <vector>

namespace touchstone
{

template <typename T>
using Shared = std::shared_ptr<const T>;

struct ProjectSettings {
    QString title;
    QString company;
    QDate importedOn; // stands in where the data give no date; kept so that reopening gives the same numbers
    bool operator==(const ProjectSettings &) const = default;
};

// What a result was made from, so that a page can say that it is out of date.
struct MadeFrom {
    BestRule rule = {};
    std::shared_ptr<const Dataset> dataset = {}; // null: data that the project no longer has
    QString data = {};                           // their fingerprint, as it stands in the file
};

struct MinedPatterns {
    PatternSet set;
    MadeFrom from = {};
};

struct Proof;
struct CustomerGroups;
template <typename Found>
struct Kept; // core/project/kept_results.h
using KeptProof = Kept<Proof>;
using KeptGroups = Kept<CustomerGroups>;

struct ReportSettings {
    QStringList pages;   // keys of report pages, in order; empty: all
    bool redact = false; // account names become codes
    bool operator==(const ReportSettings &) const = default;
};

// All that the user edits and saves, what was found with it, and the data set, which follows from sources and plan but
// is kept beside them as it takes long to build. A value: an edit returns a new Project that shares the parts it did
// not touch, so keeping an old one costs some pointers. No pointer is ever null in a project from emptyProject().
struct Project {
    Shared<ProjectSettings> settings;
    Shared<std::vector<Source>> sources;
    Shared<ImportPlan> plan;
    Shared<Dataset> dataset;
    Shared<BestRule> best;
    Shared<MinedPatterns> patterns;
    Shared<Profile> profile;
    Shared<ReportSettings> report;
    Shared<KeptProof> proof;
    Shared<KeptGroups> groups;
};

enum class ProjectPart {
    Settings = 1,
    Sources = 2,
    Plan = 4,
    Dataset = 8,
    Best = 16,
    Patterns = 32,
    Profile = 64,
    Report = 128,
    Proof = 256,
    Groups = 512
};
Q_DECLARE_FLAGS(ProjectParts, ProjectPart)
Q_DECLARE_OPERATORS_FOR_FLAGS(ProjectParts)

inline constexpr int allProjectParts = 1023;

Project emptyProject();
bool isEmpty(const Project &project); // nothing imported

// What is to be said about a source: what was noticed while reading it, then what its values and its join showed.
std::vector<DataIssue> issuesOf(const Project &project, const Source &source);

// The parts whose pointers differ.
ProjectParts changedParts(const Project &before, const Project &after);

// Whether the patterns were mined from the project's present data and rule.
bool patternsAreCurrent(const Project &project);

} // namespace touchstone
