#pragma once

#include <QWidget>

#include <vector>

namespace touchstone
{

inline QWidget *widgetOf(QWidget *row)
{
    return row;
}

template <typename Row>
requires requires(const Row &row)
{
    row.widget;
}
QWidget *widgetOf(const Row &row)
{
    return row.widget;
}

// As many rows of a list as it has lines: further ones are made by make(index), and those too many go. One that goes
// may be what was clicked, so it is hidden at once and deleted later.
template <typename Row, typename Make>
void setRowCount(std::vector<Row> &rows, std::size_t count, Make make)
{
    while (rows.size() > count) {
        widgetOf(rows.back())->hide();
        widgetOf(rows.back())->deleteLater();
        rows.pop_back();
    }
    while (rows.size() < count)
        rows.push_back(make(rows.size()));
}

} // namespace touchstone
