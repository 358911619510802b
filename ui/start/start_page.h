#pragma once

#include "core/project/recovery.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace touchstone
{

class Card;
class TextLabel;
class Theme;

// The first screen: drop exports here, start from files, open a project or the sample, go on with a recent one.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(Theme &theme, QWidget *parent = nullptr);

    void setRecentProjects(const QStringList &paths);
    void setLeftWork(const std::vector<LeftRecovery> &left); // what a crash left, to be recovered or forgotten
    void setDropping(bool dropping);                         // files are held over the window

Q_SIGNALS:
    void newFromExports();
    void openRequested();
    void sampleRequested();
    void recentRequested(const QString &path);
    void recoverRequested(const QString &recoveryFile);
    void forgetRequested(const QString &recoveryFile);

private:
    QWidget *makeTitle();
    QWidget *makeDropCard();
    QWidget *makeRecent();
    QWidget *makeLeftRow(const LeftRecovery &left);
    void drawIcons();

    Theme &m_theme;
    QLabel *m_dropIcon;
    Card *m_dropCard;
    QListWidget *m_recent;
    QWidget *m_recentCard = nullptr;
    Card *m_leftCard;
};

} // namespace touchstone
