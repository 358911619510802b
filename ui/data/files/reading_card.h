#pragma once

#include "ui/document/file_readings.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace touchstone
{

class ElidedLabel;
class TextLabel;

// A file that is being imported, or that cannot be: its name and how it stands.
class ReadingCard : public Card
{
    Q_OBJECT

public:
    explicit ReadingCard(QWidget *parent = nullptr);

    void show(const FileReadings::Reading &reading);
    void setChosen(bool chosen);
    QString file() const; // its name

Q_SIGNALS:
    void chosen();
    void stopRequested(); // cancels what is being read, puts away what cannot be

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    ElidedLabel *m_name;
    TextLabel *m_state;
    QPushButton *m_stop;
};

} // namespace touchstone
