#pragma once

#include "core/matching/value_origin.h"
#include "core/scoring/fit_score.h"

#include <QStringList>

namespace touchstone
{

// Why one account has its tier and its score. The points add up to it.
struct Explanation {
    struct Line {
        QString trait;
        QString value; // the account's, as the user reads it; empty: unknown
        int points = 0;
        int most = 0;
        bool known = true;
        QString source;     // "accounts.csv, row 12, column Employees"; empty: computed or unknown
        QStringList fields; // keys of the attributes that the trait looks at
    };
    struct GateLine {
        QString text;
        GateState state = GateState::Passed;
        bool disqualifier = false;
    };

    struct Score {
        int points = 0;
        int low = 0;
        int high = 0;
        int coverage = 0;
        Grade grade = Grade::D;
    };

    std::optional<Score> score = {}; // none where the profile gives no points; then there are no lines either
    Tier tier = Tier::Bad;
    std::vector<GateLine> gates;
    std::vector<Line> lines;
    QStringList reasons;    // why the tier is not the grade's, what is provisional: short sentences
    QStringList toNextTier; // "Employees 200 to 999 (now 150): +18 points"; at most three
};

Explanation explain(const TracedData &data, const Profile &profile, const FitScores &scores, std::size_t row);

// The reasons column of scored exports: one line without the points.
QString shortReasons(const Dataset &dataset, const Profile &profile, const FitScores &scores, std::size_t row);

} // namespace touchstone
