#pragma once

#include "core/base/result.h"
#include "core/import/fields/field_catalogue.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace touchstone
{

// Something about the files of a system that has to be known to read them rightly.
struct SourceQuirk {
    enum class Kind {
        Field,    // these headers are that field
        LeaveOut, // rows that say one of these values there are left out
        KeepOnly, // …all others are
        Scale,    // the numbers are to be multiplied: cents
        Unused,   // a note of the system to itself
        Id,       // kept as written, whatever it looks like
        Latest,   // the latest of their dates is that field
        Annual,   // amount, interval and quantity: what they come to in a year is that field
        Note,     // something to bear in mind
        List      // several values in a cell, separated by this
    };

    Kind kind = Kind::Field;
    QStringList headers; // as in SystemExport
    QStringList values = {};
    QString field = {};
    double scale = 1.0;
    QString because = {}; // "deleted", "preview", "survey", "cents": why
};

// One kind of file that a system gives. A header stands for itself without regard to case and punctuation; with a
// star or a number sign it is compared as it is written, the star being anything: "organization - *".
struct SystemExport {
    std::optional<SourceRole> role = {};
    QStringList telling; // headers that hardly any other system has
    QStringList headers; // usual ones besides
    QStringList files;   // of the file's name, with stars
    std::vector<SourceQuirk> quirks;
};

// A system whose files are recognised.
struct SourceSystem {
    QString key;
    QString name;
    std::vector<SystemExport> exports;
};

// All that an import knows of headers and systems.
struct ImportCatalogue {
    FieldCatalogue fields;
    std::vector<SourceSystem> systems; // the first of equally likely ones is meant
};

// Ours: resources/import/column_synonyms.json and source_systems.json. Read once; never changes.
const ImportCatalogue &importCatalogue();

// The catalogue with what a file of the user's own adds: headers of known fields ("fields": [{"key": "employees",
// "synonyms": ["people"]}]) and systems, which replace ours of the same key and come before them. Refused as a whole,
// with file, line and what is wrong.
Result<ImportCatalogue> extended(const ImportCatalogue &catalogue, const QByteArray &json, const QString &file);

// Ours with all files of the user's own in a folder (*.json, in the order of their names); ours where there are none.
Result<ImportCatalogue> catalogueWith(const QString &folder);

} // namespace touchstone
