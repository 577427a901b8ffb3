#pragma once

#include <QJsonObject>
#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace seal::ui {

class IconLabel;

/// Servers, state of the audit chain, running jobs, time in UTC.
class StatusLine final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);
    void setStatus(const QJsonObject &status); ///< the answer of site.status
    void setChain(const QString &words, bool good);
    void setJobs(int running);

private:
    QHBoxLayout *m_servers = nullptr;
    QLabel *m_chain = nullptr;
    IconLabel *m_chainSign = nullptr;
    QLabel *m_jobs = nullptr;
    QLabel *m_time = nullptr;
    QTimer m_clock;
};

} // namespace seal::ui
