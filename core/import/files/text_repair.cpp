#include "core/import/files/text_repair.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace touchstone
{

namespace
{

// Windows-1252, bytes 0x80 to 0x9F; those that it leaves free stand for themselves, as programs read them.
constexpr std::array<char16_t, 32> windowsLetters = {0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                     0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
                                                     0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                     0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

// The byte of Windows-1252; -1: it has none.
int windowsByte(char16_t letter)
{
    if (letter < 0x80 || (letter >= 0xA0 && letter <= 0xFF))
        return letter;
    const auto found = std::ranges::find(windowsLetters, letter);
    return found == windowsLetters.end() ? -1 : static_cast<int>(0x80 + (found - windowsLetters.begin()));
}

// Texts of this kind have a letter from Â to ô, whose first byte this is.
bool mayBeGarbled(QByteArrayView utf8)
{
    return utf8.contains('\xC3');
}

// A column of very many texts is looked at here and there.
constexpr std::size_t textsLookedAt = 10'000;

struct Example {
    QString garbled;
    QString repaired;
};

std::optional<Example> exampleOf(QByteArrayView text)
{
    const QByteArray better = mayBeGarbled(text) ? repairedText(text) : QByteArray();
    if (better.isEmpty())
        return {};
    return Example{QString::fromUtf8(text).left(60), QString::fromUtf8(better).left(60)};
}

std::optional<Example> findExample(const RawTable &table)
{
    std::optional<Example> example;
    for (const RawColumn &column : table.columns) {
        const std::size_t step = 1 + column.texts->size() / textsLookedAt;
        for (std::size_t code = 0; code < column.texts->size() && !example; code += step)
            example = exampleOf(column.texts->utf8(code));
        if (!example)
            example = exampleOf(column.header.toUtf8());
        if (example)
            break;
    }
    return example;
}

void repair(RawColumn &column)
{
    auto texts = std::make_shared<TextPool>();
    std::vector<quint32> codes(column.texts->size());
    for (std::size_t code = 0; code < codes.size(); ++code) {
        const QByteArrayView text = column.texts->utf8(code);
        const QByteArray better = mayBeGarbled(text) ? repairedText(text) : QByteArray();
        codes[code] = texts->intern(better.isEmpty() ? text : QByteArrayView(better));
    }
    RowCodes rows;
    rows.reserve(column.codes.size());
    for (const quint32 code : column.codes)
        rows.push_back(codes[code]);
    column.codes = std::move(rows);
    column.texts = std::move(texts);
    if (const QByteArray header = repairedText(column.header.toUtf8()); !header.isEmpty())
        column.header = QString::fromUtf8(header);
}

} // namespace

QByteArray repairedText(QByteArrayView utf8)
{
    QByteArray bytes;
    for (const QChar letter : QString::fromUtf8(utf8)) {
        const int byte = windowsByte(letter.unicode());
        if (byte < 0)
            return {};
        bytes.append(static_cast<char>(byte));
    }
    const bool isLonger = std::any_of(bytes.begin(), bytes.end(), [](char c) { return (c & 0x80) != 0; });
    return isLonger && bytes.isValidUtf8() ? bytes : QByteArray();
}

void repairOrOffer(Source &source, bool wanted)
{
    const auto isDone = [](const DataIssue &issue) { return issue.key == garbledIssue; };
    if (std::ranges::any_of(source.issues, isDone))
        return;
    const std::optional<Example> example = findExample(*source.table);
    if (!example)
        return;
    const QString text =
        wanted ? QCoreApplication::translate("TextRepair", "Garbled texts were repaired, such as “%1” to “%2”.")
               : QCoreApplication::translate("TextRepair", "Texts look garbled, such as “%1” for “%2”: a program took "
                                                           "them for another encoding. They were kept as they are; "
                                                           "reading can repair them.");
    source.issues.push_back({wanted ? DataIssue::Severity::Note : DataIssue::Severity::Warning,
                             text.arg(example->garbled, example->repaired),
                             1,
                             source.name,
                             0,
                             {},
                             garbledIssue});
    if (!wanted)
        return;
    auto table = std::make_shared<RawTable>(*source.table);
    std::ranges::for_each(table->columns, repair);
    source.table = std::move(table);
}

} // namespace touchstone
