#pragma once

#include "core/project/edits.h"

namespace touchstone
{

// The project with one part replaced; the very same project when the part would be equal, so that undo and save see
// that nothing changed.
template <typename Part>
Edit replacePart(const Project &project, Shared<Part> Project::*part, Part value, const QString &text,
                 const QString &mergeKey = {})
{
    Edit edit{text, project, mergeKey};
    if (!(*(project.*part) == value))
        edit.after.*part = std::make_shared<const Part>(std::move(value));
    return edit;
}

} // namespace touchstone
