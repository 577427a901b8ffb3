#pragma once

#include "ui/start/recent_sites.h"
#include "ui/start/site_opener.h"

#include <QWidget>

#include <map>

class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;
class QLabel;

namespace seal::ui {

class FileChooser;
class MessageBanner;

/// Before any site: the recent ones with their state; create, open, try the demo site.
class StartPage final : public QWidget
{
    Q_OBJECT

public:
    StartPage(SiteOpener &opener, RecentSites recent, FileChooser &files, QWidget *parent = nullptr);

    /// Reads the list and asks for each site's state again; rows on show stay meanwhile.
    void refresh();
    void showFailure(const api::Failure &failure);
    void showMessage(const QString &text);
    [[nodiscard]] QTreeWidget *list() const { return m_list; }
    [[nodiscard]] MessageBanner *banner() const { return m_banner; }
    [[nodiscard]] QString currentDir() const;

Q_SIGNALS:
    void createWanted();
    void demoWanted();
    void openWanted(const QString &dir);

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    QWidget *buildHead();
    QWidget *buildRecent();
    QTreeWidgetItem *itemOf(const QString &dir) const;
    void fill(QTreeWidgetItem &item, const RecentSites::Entry &entry);
    void showState(QTreeWidgetItem &item, const SiteInfo &site);
    void update();
    void chooseFolder();
    void forgetCurrent();
    void showMenu(const QPoint &at);

    SiteOpener &m_opener;
    RecentSites m_recent;
    FileChooser &m_files;
    MessageBanner *m_banner = nullptr;
    QTreeWidget *m_list = nullptr;
    QLabel *m_none = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_forget = nullptr;
};

} // namespace seal::ui
