#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace touchstone
{

// Which sign the decimals of a number stand after, as far as its text tells.
enum class DecimalSign {
    None,          // there is none: 1234, 1 234
    Point,         // 1,234.56 or 0.5
    Comma,         // 1.234,56 or 0,5
    PointOrGroups, // 1.234: one and a quarter, or a thousand and more
    CommaOrGroups  // 1,234
};

// The parts of a text that is a number: "(USD 1.2M)" is -, USD, "1.2", 1e6.
struct NumberText {
    QByteArray digits; // as written, with its grouping and decimal signs
    bool negative = false;
    bool percent = false;
    bool money = false; // has a currency, named or not ("kr")
    QString currency = {};
    double scale = 1.0; // k, M, bn, Mio, lakh…
};

// The number's parts, if the text is one. Cheap to refuse.
std::optional<NumberText> scanNumber(QByteArrayView text);

DecimalSign decimalSign(const NumberText &number);

// The value with this sign for decimals ('.' or ','), the other one being for groups; nothing when the groups do not
// agree with that, as in 1,23 with a decimal point. NaN is never returned, nor is infinity.
std::optional<double> numberValue(const NumberText &number, char decimal);

std::optional<double> parseNumber(QByteArrayView text, char decimal);

} // namespace touchstone
