#pragma once

#include <QJsonObject>
#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace seal::ui {

struct Context;
class Sparkline;

/// One server of the site: state, addresses, certificate, and what it did in the last hour. Each number leads to where it comes from.
class ServerCard final : public QWidget
{
    Q_OBJECT

public:
    ServerCard(Context &context, QString name, QWidget *parent = nullptr);
    /// A row of "servers" of site.overview.
    void setServer(const QJsonObject &server);
    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] Sparkline &sparkline() const { return *m_line; }
    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] QPushButton *runButton() const { return m_run; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void showState();
    void showAddresses(const QJsonArray &listeners);
    void showCertificate(const QJsonArray &listeners);
    void showNumbers(const QJsonArray &listeners);
    void startOrStop();

    Context &m_context;
    QString m_name;
    bool m_running = false;
    bool m_known = false;
    QString m_serial;
    QString m_addresses;
    QLabel *m_icon = nullptr;
    QLabel *m_state = nullptr;
    QLabel *m_address = nullptr;
    QPushButton *m_run = nullptr;
    QPushButton *m_certificate = nullptr;
    QPushButton *m_requests = nullptr;
    QPushButton *m_refusals = nullptr;
    QLabel *m_open = nullptr;
    Sparkline *m_line = nullptr;
};

/// Numbers of one kind of all listeners, minute by minute: "requests", "refusals", "failures".
QVector<double> minutesOf(const QJsonArray &listeners, const QString &series);

} // namespace seal::ui
