#pragma once

#include "ui/page.h"

#include <span>

namespace touchstone
{

// A row of the catalogue of pages in page_list.cpp, in the order of the journey.
struct PageDefinition {
    const char *key;   // "patterns"
    const char *label; // marked for translation in the context "PageList"
    const char *icon;  // name of the icon: ":/icons/patterns.svg"
    Page *(*create)(const PageContext &context, QWidget *parent);
};

std::span<const PageDefinition> pageList();
QString pageLabel(const PageDefinition &page);

} // namespace touchstone
