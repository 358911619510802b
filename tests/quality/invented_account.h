#pragma once

#include "core/base/random_numbers.h"

#include <array>
#include <cstddef>
#include <vector>

namespace touchstone::quality
{

inline constexpr std::size_t toolCount = 48;
inline constexpr std::size_t topicCount = 15;
inline constexpr std::size_t softwareIndustry = 0;
inline constexpr std::size_t governmentIndustry = 11;

extern const std::array<const char *, 14> industries;
extern const std::array<const char *, 18> countries;
extern const std::array<const char *, 18> regionOfCountry;
extern const std::array<const char *, 6> fundingStages;
extern const std::array<const char *, 3> businessModels;
extern const std::array<const char *, 4> ownerships;
extern const std::array<const char *, 5> accountSources;
const char *toolName(std::size_t tool);
const char *topicName(std::size_t topic);

// An account as it is, before anything of it goes missing.
struct InventedAccount {
    std::size_t industry = 0;
    std::size_t country = 0;
    double employees = 0.0;
    double revenue = 0.0;
    double founded = 0.0;
    double growth = 0.0;
    std::size_t funding = 0;
    double jobs = 0.0;
    std::size_t model = 0;
    std::size_t ownership = 0;
    double visits = 0.0;
    std::array<bool, toolCount> tools = {};
    std::array<bool, topicCount> topics = {};
    double lastContact = 0.0;
    std::size_t owner = 0;
    std::size_t source = 0;
};

InventedAccount inventedAccount(RandomNumbers &random);

// What is planted: four conjunctions and a topic that make an account more likely to be best, and two conditions that
// make it less likely.
enum Plant : std::size_t { SoftwareOfSize, SnowflakeAndSalesforce, GrowingDach, HiringSeriesC, Topic, plantCount };
enum Hindrance : std::size_t { Government, OldErp, hindranceCount };

// Where the planted intervals end: at round numbers, or where no round cut can be.
struct PlantedCuts {
    double employeesFrom = 200;
    double employeesTo = 1000;
    double growthFrom = 20;
    double jobsFrom = 10;
};
inline constexpr PlantedCuts roundTruth;
inline constexpr PlantedCuts oddTruth = {237, 918, 17.5, 13};

std::array<bool, plantCount> plantsOf(const InventedAccount &account, const PlantedCuts &cuts);
std::array<bool, hindranceCount> hindrancesOf(const InventedAccount &account);

} // namespace touchstone::quality
