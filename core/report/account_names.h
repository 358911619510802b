#pragma once

#include "core/data/dataset.h"

#include <QHash>
#include <QString>

namespace touchstone
{

// "Account 012": stands for the account in a redacted report. The same row has the same code on every page.
QString accountCode(const Dataset &dataset, std::size_t row);

// Finds the names of accounts, and whatever else tells who they are (domains, parents…), within texts.
class AccountNames
{
public:
    explicit AccountNames(const Dataset &dataset);

    // The text with codes instead of names. A name counts where it stands as whole words, whatever its case.
    QString withoutNames(const QString &text) const;

private:
    struct Match {
        qsizetype length = 0;
        std::size_t row = 0;
    };

    void add(const QString &name, std::size_t row);
    Match longestAt(const QString &folded, qsizetype start) const;

    const Dataset &m_dataset;
    QHash<QString, std::size_t> m_rows; // by the name in lower case, from its first letter or digit to its last
    int m_mostWords = 0;
};

} // namespace touchstone
