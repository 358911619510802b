#include "core/project/dataset_fingerprint.h"

#include "core/base/checksum.h"
#include "core/base/overloaded.h"

#include <cmath>

namespace touchstone
{

namespace
{

template <typename T>
void add(Checksum &sum, const std::vector<T> &values)
{
    sum.add(static_cast<quint64>(values.size()));
    sum.add(QByteArrayView(reinterpret_cast<const char *>(values.data()),
                           static_cast<qsizetype>(values.size() * sizeof(T))));
}

void add(Checksum &sum, const QString &text)
{
    sum.add(static_cast<quint64>(text.size()));
    sum.add(text.toUtf8());
}

// Every unknown counts the same, whatever the bits of its NaN.
void add(Checksum &sum, std::vector<double> values)
{
    for (double &value : values)
        if (std::isnan(value))
            value = unknownNumber;
    add<double>(sum, values);
}

void add(Checksum &sum, const TextPool &labels)
{
    sum.add(static_cast<quint64>(labels.size()));
    for (std::size_t code = 0; code < labels.size(); ++code) {
        sum.add(static_cast<quint64>(labels.utf8(code).size()));
        sum.add(labels.utf8(code));
    }
}

void add(Checksum &sum, const Cells &cells)
{
    sum.add(static_cast<quint64>(cells.index()));
    std::visit(Overloaded{[&sum](const Numbers &numbers) { add(sum, numbers.values.ofRows()); },
                          [&sum](const Ranges &ranges) {
                              add(sum, std::vector<double>(ranges.low));
                              add(sum, std::vector<double>(ranges.high));
                          },
                          [&sum](const Categories &categories) {
                              add(sum, categories.codes.ofRows());
                              add(sum, *categories.labels);
                          },
                          [&sum](const Lists &lists) {
                              add(sum, lists.ends);
                              add(sum, lists.codes);
                              add(sum, *lists.labels);
                          }},
               cells);
}

void add(Checksum &sum, const Table &table)
{
    sum.add(static_cast<quint64>(table.rowCount()));
    for (const auto &column : table.columns()) {
        add(sum, column->attribute.key);
        sum.add(static_cast<quint64>(column->attribute.kind));
        sum.add(static_cast<quint64>(column->attribute.known));
        add(sum, column->cells);
    }
}

} // namespace

QString datasetFingerprint(const Dataset &dataset)
{
    Checksum sum;
    add(sum, dataset.accounts);
    add(sum, dataset.opportunities.table);
    add(sum, dataset.opportunities.account);
    add(sum, dataset.customers.words());
    add(sum, dataset.prospects.words());
    add(sum, dataset.pipeline.words());
    return QString::number(sum.value(), 16);
}

} // namespace touchstone
