#pragma once

#include "ui/async.h"
#include "ui/page.h"

#include <QJsonObject>
#include <QTimer>

#include <map>
#include <vector>

class QBoxLayout;
class QGridLayout;
class QLabel;
class QScrollArea;

namespace seal::ui {

class Card;
class ExpiryTimeline;
class ServerCard;

/// Is all well, and if not, where to look: servers, what needs attention, what ends soon, refusals with their reasons, changes, and the
/// first steps of a new site. Asks again every few seconds while it is on show.
class OverviewPage final : public Page
{
    Q_OBJECT

public:
    OverviewPage(Context &context, QWidget *parent);
    static PageInfo describe();

    void refresh() override;
    [[nodiscard]] QList<QWidget *> panes() const override;
    [[nodiscard]] ServerCard *serverCard(const QString &name) const;
    [[nodiscard]] Card &attention() const { return *m_attention; }
    [[nodiscard]] Card &refusals() const { return *m_refusals; }
    [[nodiscard]] Card &changes() const { return *m_changes; }
    [[nodiscard]] Card &steps() const { return *m_steps; }
    [[nodiscard]] Card &expiry() const { return *m_expiry; }
    [[nodiscard]] ExpiryTimeline &timeline() const { return *m_timeline; }
    void setInterval(int milliseconds) { m_timer.setInterval(milliseconds); } ///< of asking again

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildHeader();
    void buildBody();
    void buildCards();
    void linkCards();
    void ask(bool again);
    void show(const QJsonObject &overview);
    void showServers(const QJsonArray &servers);
    void showSummary();
    void showAttention();
    void showSteps();
    void showExpiry();
    void showRefusals();
    void showChanges();
    void act(const QJsonObject &attention);
    void arrange();

    Question m_question;
    QTimer m_timer;
    QJsonObject m_overview;
    bool m_loaded = false;
    int m_columns = 0;

    QLabel *m_summaryIcon = nullptr;
    QLabel *m_summary = nullptr;
    QLabel *m_chain = nullptr;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_body = nullptr;
    QGridLayout *m_serverGrid = nullptr;
    QBoxLayout *m_sides = nullptr; ///< two columns of cards, one below the other on a narrow page
    QLabel *m_noServers = nullptr;
    std::vector<ServerCard *> m_servers;
    Card *m_attention = nullptr;
    Card *m_refusals = nullptr;
    Card *m_steps = nullptr;
    Card *m_expiry = nullptr;
    Card *m_changes = nullptr;
    ExpiryTimeline *m_timeline = nullptr;
};

} // namespace seal::ui
