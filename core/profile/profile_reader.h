#pragma once

#include "core/profile/profile.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <set>

namespace touchstone
{

inline constexpr int profileJsonVersion = 1;

// The stable names that profiles use in JSON, in the order of their enumerations.
namespace profile_names
{

inline constexpr std::array<const char *, 5> bases = {"evidence", "judgement", "both", "prediction", "unproven"};
inline constexpr std::array<const char *, 3> evidences = {"supported", "suggestive", "no evidence"};
inline constexpr std::array<const char *, 6> gateKinds = {"own",      "budget", "geography",
                                                          "vertical", "legal",  "service limit"};
inline constexpr std::array<const char *, 2> failures = {"bad fit", "at most poor fit"};
inline constexpr std::array<const char *, tierCount> tierNames = {"Best fit", "Good fit", "Poor fit", "Bad fit"};

template <std::size_t N, typename Enum>
QString nameOf(const std::array<const char *, N> &names, Enum value)
{
    return QLatin1String(names[static_cast<std::size_t>(value)]);
}

} // namespace profile_names

// Reads a profile from JSON that people may have written by hand. Remembers the first thing that is wrong and where in
// the document it stands ("traits[2].bins[0].points"); what comes after it does not matter any more.
class ProfileReader
{
    Q_DECLARE_TR_FUNCTIONS(ProfileReader)

public:
    Result<Profile> read(const QJsonObject &json);

private:
    void readGates(const QJsonObject &json, const char *key, Gate::Rule rule, Profile &profile);
    void orderGates(const QJsonArray &order, Profile &profile) const;
    Trait readTrait(const QJsonObject &json, const QString &path);
    Bin readBin(const QJsonObject &json, const QString &path);
    TierLimits readTiers(const QJsonObject &json);
    std::optional<int> readLimit(const QJsonObject &tier, const QString &path);
    TierRules readTierRules(const QJsonObject &json);
    void readWords(const QJsonObject &json, Profile &profile);
    std::vector<Criterion> readCriteria(const QJsonObject &json, const QString &path);
    void addCriterion(const QJsonObject &json, const QString &path, std::vector<Criterion> &criteria);
    template <typename Line>
    void readCommon(const QJsonObject &json, const QString &path, Line &line);
    QUuid readId(const QJsonObject &json, const QString &path);

    QJsonArray array(const QJsonObject &json, const char *key, const QString &path);
    QJsonObject object(const QJsonValue &value, const QString &path);
    QString text(const QJsonObject &json, const char *key, const QString &path);
    bool flag(const QJsonObject &json, const char *key, bool usual, const QString &path);
    int number(const QJsonValue &value, int highest, const QString &path);
    int number(const QJsonObject &json, const char *key, int usual, int highest, const QString &path);
    template <typename Enum, std::size_t N>
    Enum choice(const QJsonObject &json, const char *key, const std::array<const char *, N> &names, Enum usual,
                const QString &path);
    void fail(const QString &path, const QString &what, const QString &advice);

    std::optional<Error> m_error;
    std::set<QUuid> m_ids;
};

} // namespace touchstone
