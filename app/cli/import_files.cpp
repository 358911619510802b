#include "app/cli/import_files.h"

#include "app/cli/interrupts.h"
#include "app/cli/option_texts.h"

#include <QBuffer>
#include <QStandardPaths>

namespace touchstone
{

namespace
{

// Where the user's own headers and systems lie: the same as for the window.
QString ownCatalogueFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QLatin1String("/touchstone/import");
}

} // namespace

void takeFileArguments(CLI::App &options, std::vector<FileImport> &files)
{
    options.allow_extras();
    options.footer(fileArgumentsHelp().toStdString());
    options.callback([&options, &files] {
        Result<std::vector<FileImport>> parsed = parseFileArguments(texts(options.remaining()));
        if (!parsed)
            refuse(parsed.error().what);
        files = std::move(*parsed);
    });
}

Result<ImportProposal> importNamed(const Project &project, std::vector<FileImport> files, Session &session)
{
    QBuffer input; // standard input cannot be read twice, and the readers look at files more than once
    for (FileImport &file : files) {
        if (file.path != QLatin1String("-"))
            continue;
        const InterruptsLetThrough whileWaiting;
        input.setData(session.terminal.in().readAll());
        input.open(QIODevice::ReadOnly);
        file.device = &input;
        file.path = QCoreApplication::translate("Command", "standard input");
    }
    const Result<ImportCatalogue> catalogue = catalogueWith(ownCatalogueFolder());
    if (!catalogue)
        return catalogue.error();
    return proposeImport(project, files, session.today, session.progress, *catalogue);
}

} // namespace touchstone
