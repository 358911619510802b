#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace touchstone::sample
{

// The invented company is Brightlead, which sells lead software. What its data hold is told in planted_truth.h.
enum class Relation { Customer, CrmProspect, ListProspect };

struct Account {
    Relation relation = Relation::Customer;
    QString id; // 18 characters, as the CRM writes it
    QString name;
    QString domain;
    QString industry;
    QString country;
    QString region;
    int employees = 0;
    double revenue = 0; // US dollars a year
    QStringList technologies;
    int founded = 0;
    QString ownership;
    QString fiscalYearEnd;
    int offices = 0;
    QString owner;
    QString leadSource;
    bool onBoughtList = false; // CRM accounts that are on the bought list as well

    bool best = false; // the planted truth
    QDate customerSince;
    double arr = 0;
    int health = 0;
    bool churned = false;
    QDate churnDate; // of those who churned
    int referrals = 0;
    std::array<int, 6> featureUse{};
};

struct Deal {
    std::size_t account = 0;
    QString id;
    QString name;
    QString stage;
    double amount = 0;
    QDate created;
    QDate closed; // expected, for open ones
    QString owner;
};

struct Response {
    std::size_t account = 0;
    QString person;
    QString email;
    int score = 0;
    QString comment;
    QDate date;
};

struct World {
    QDate asOf;
    std::vector<Account> accounts;
    std::vector<Deal> deals;
    std::vector<Response> responses;
};

inline constexpr std::array<const char *, 6> featureNames = {"Lead Capture",    "Lead Scoring", "Lead Routing",
                                                             "Data Enrichment", "Reports",      "API Calls"};

// The same seed gives the same world on every machine.
World makeWorld(quint64 seed);

} // namespace touchstone::sample
