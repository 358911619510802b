#pragma once

class QApplication;

namespace touchstone
{

// What must be there before the first window: the names of the program, and its texts in the user's language.
void setUp(QApplication &application);

} // namespace touchstone
