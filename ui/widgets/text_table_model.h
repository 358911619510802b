#pragma once

#include "ui/widgets/text_label.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <optional>
#include <vector>

namespace touchstone
{

// A cell of a small table that is made anew whenever what it shows changes.
struct TextCell {
    QString text;
    Tone tone = Tone::Normal;
    bool right = false;              // numbers
    QVariant sort = {};              // typed value for sorting and bars; invalid: the text
    bool editable = false;           // a text to be typed in
    std::optional<bool> ticked = {}; // a box to tick; none: no box
};

// Rows of texts, some of them to be edited: what the user types is not put into the table but told, and shown when the
// one who made the rows makes them anew.
class TextTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit TextTableModel(QStringList headers, QObject *parent = nullptr);

    void setHeaders(const QStringList &headers);
    void setRows(std::vector<std::vector<TextCell>> rows);
    const TextCell &cell(int row, int column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void edited(int row, int column, const QString &text);
    void ticked(int row, int column, bool on);

private:
    QStringList m_headers;
    std::vector<std::vector<TextCell>> m_rows;
};

} // namespace touchstone
