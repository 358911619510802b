#pragma once

#include "ui/page.h"

#include <QWidget>

#include <span>

class QListWidget;

namespace touchstone
{

class ElidedLabel;
class TextLabel;
class Theme;
struct PageDefinition;

// The steps of the journey at the left of the window: icon, name and how far each has come, as a sign of its own shape.
class PageRail : public QWidget
{
    Q_OBJECT

public:
    PageRail(Theme &theme, std::span<const PageDefinition> pages, QWidget *parent = nullptr);

    void setProject(const QString &name, const QString &subtitle);
    void setStatus(int page, Page::Status status);
    void setCurrent(int page);
    int current() const;
    void takeFocus();

Q_SIGNALS:
    void currentChanged(int page);

private:
    ElidedLabel *m_name;
    ElidedLabel *m_subtitle;
    QListWidget *m_list;
};

} // namespace touchstone
