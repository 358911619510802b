// touchstone-make-sample FOLDER [SEED]: writes the exports of the sample company.

#include "app/sample/write_exports.h"

#include <QCoreApplication>
#include <QTextStream>

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QTextStream err(stderr);
    const QStringList arguments = QCoreApplication::arguments();
    bool seedIsNumber = true;
    const quint64 seed = arguments.size() > 2 ? arguments[2].toULongLong(&seedIsNumber) : 1;
    if (arguments.size() < 2 || arguments.size() > 3 || !seedIsNumber) {
        err << "Usage: touchstone-make-sample FOLDER [SEED]\n";
        return 2;
    }
    using namespace touchstone;
    const Result<Done> written = sample::writeExports(sample::makeWorld(seed), seed, arguments[1]);
    if (!written) {
        err << written.error().sentence() << '\n';
        return 1;
    }
    return 0;
}
