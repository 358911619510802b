#pragma once

#include <QTemporaryDir>

namespace touchstone::test
{

// The exports of the sample with this seed, in a folder of this name, which is returned. Made by the program that makes
// them for users; ends the test when that fails.
QString sampleExports(const QTemporaryDir &parent, const QString &name, quint64 seed);

} // namespace touchstone::test
