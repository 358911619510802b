#pragma once

#include "core/project/project.h"

#include <QStringList>

#include <string>
#include <vector>

namespace CLI
{
class App;
}

namespace touchstone
{

// The options of `best`, which `run` takes too.
struct BestOptions {
    std::vector<std::string> where;
    std::string among;
    std::vector<std::string> pins;
    std::vector<std::string> exclusions;
    int atLeast = 0;
    bool all = false;
    bool clear = false;

    bool setSomething() const;
};

void addBestOptions(CLI::App &options, BestOptions &given);

// The rule with the options put into it: criteria replace those there are, marks are added.
Result<BestRule> changedRule(const BestRule &rule, const BestOptions &given, const Dataset &dataset);

} // namespace touchstone
