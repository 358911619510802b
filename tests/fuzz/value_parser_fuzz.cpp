#include "core/import/fields/vocabulary.h"
#include "core/import/plan/import_plan.h"
#include "core/import/values/value_parser.h"

#include <cstdlib>

using namespace touchstone;

// Bytes as the cells of a column, one a line, the first being its header: read in every way, guessed and planned.
// Whatever stands there, every row has to get a cell and no guess may be unsure of being a number between 0 and 1.
namespace
{

Source sourceOf(QByteArrayView bytes)
{
    const QList<QByteArray> lines = QString::fromUtf8(bytes).toUtf8().split('\n'); // readers give valid UTF-8
    auto texts = std::make_shared<TextPool>();
    texts->intern(QByteArrayView());
    RawTable table;
    RawColumn column{QString::fromUtf8(lines.front()), nullptr, {}};
    for (qsizetype row = 1; row < lines.size(); ++row) {
        column.codes.push_back(texts->intern(QByteArrayView(lines[row])));
        table.fileRows.push_back(static_cast<quint32>(row) + 1);
    }
    column.texts = std::move(texts);
    table.columns.push_back(std::move(column));
    Source source;
    source.name = QStringLiteral("fuzz.csv");
    source.table = std::make_shared<const RawTable>(std::move(table));
    return source;
}

void demand(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    const Source source = sourceOf({reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)});
    const RawColumn &column = source.table->columns.front();
    const ReadingGuess guess = guessReading(column);
    demand(guess.confidence > 0 && guess.confidence <= 1 && !guess.reason.isEmpty());

    ColumnReading reading = guess.reading;
    for (int kind = 0; kind <= static_cast<int>(ValueKind::Id); ++kind) {
        reading.kind = static_cast<ValueKind>(kind);
        Column parsed;
        parsed.cells = parseColumn(column, reading, *source.table, source.name).cells;
        demand(parsed.rowCount() == column.codes.size());
    }
    const std::vector<Source> sources = {source};
    const ImportPlan plan = suggestPlan(sources);
    demand(plan.sources.size() == 1 && plan.sources.front().columns.size() == 1);
    demand(suggestPlan(sources, plan) == plan);
    for (const Misspelling &misspelling : probableMisspellings(sources, plan))
        demand(misspelling.value != misspelling.suggestion && misspelling.count > 0);
    return 0;
}
