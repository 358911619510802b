#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace touchstone::test
{

// A file that somebody may take for an export by mistake.
struct WrongFile {
    QString name;
    QByteArray content;
    QString said; // a part of the sentence that it must give
};

// Those that cannot be imported.
std::vector<WrongFile> refusedFiles();

// Those that can, with a remark.
std::vector<WrongFile> remarkedFiles();

} // namespace touchstone::test
