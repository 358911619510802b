#pragma once

#include "core/charts/chart.h"

#include <memory>
#include <optional>
#include <span>
#include <variant>
#include <vector>

namespace touchstone
{

struct Heading {
    QString text;
};
struct Paragraph {
    QString text;
    bool emphasized = false; // the one sentence of a page
};
struct KeyFigures {
    struct Figure {
        QString label, value, note;
    };
    std::vector<Figure> figures;
};
struct DataTable {
    struct HeaderCell {
        QString text;
        bool number = false; // right-aligned
        double width = 1.0;  // relative
    };
    QString title;
    std::vector<HeaderCell> header;
    std::vector<QStringList> rows;
    std::optional<std::size_t> tierColumn = {}; // its cells are tiers, drawn as chips
    QString emptyReason = {};
};

using ReportBlock = std::variant<Heading, Paragraph, KeyFigures, DataTable, Chart>;

// One chapter of the report: begins on a new page and may run over several.
struct ReportPage {
    QString key;
    QString title;
    std::vector<ReportBlock> blocks;
};

class AccountNames;

// What a report is made from.
struct ReportContext {
    const Project &project;
    const Analysis &analysis;
    QDate today;
    bool redact = false;                            // account names become codes
    std::shared_ptr<const AccountNames> names = {}; // made by composeReport when it redacts

    QString accountName(std::size_t row) const;

    // A text that people or the data wrote, in which names of accounts become codes too.
    QString written(const QString &text) const;
};

struct ReportPageDefinition {
    const char *key;
    const char *label; // marked for translation in the context "Report"
    ReportPage (*compose)(const ReportContext &context);
};

// answer, profile, best_customers, patterns, pipeline, outcomes, proof, method, data, accounts.
std::span<const ReportPageDefinition> reportPages();

// The pages of the project's report settings in their order.
std::vector<ReportPage> composeReport(const ReportContext &context);

} // namespace touchstone
