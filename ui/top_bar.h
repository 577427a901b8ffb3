#pragma once

#include "ui/context.h"
#include "ui/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace seal::ui {

/// Which site this is, of which kind, who runs its servers; back and forward, search, attention, lock.
class TopBar final : public QWidget
{
    Q_OBJECT

public:
    TopBar(const SiteFacts &site, const ActionCollection &actions, QWidget *parent = nullptr);
    void setAttention(int count);
    void setLinkLost(const QString &since); ///< empty: the link is there

Q_SIGNALS:
    void attentionWanted();
    void reconnectWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] Role environmentRole() const;

    const SiteFacts &m_site;
    QLabel *m_servers = nullptr;
    QPushButton *m_reconnect = nullptr;
    QToolButton *m_bell = nullptr;
};

} // namespace seal::ui
