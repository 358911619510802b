#pragma once

#include "core/data/field_summary.h"

#include <QWidget>

namespace touchstone
{

class Theme;

// The most frequent values of a field as bars, each with its count and share of what is known.
class TopValues : public QWidget
{
    Q_OBJECT

public:
    explicit TopValues(Theme &theme, QWidget *parent = nullptr);

    void setValues(const FieldSummary &summary, std::size_t known); // of so many accounts that have one

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    std::vector<FieldSummary::TopValue> m_values;
    std::size_t m_known = 0;
    std::size_t m_others = 0; // values that are not among them
};

} // namespace touchstone
