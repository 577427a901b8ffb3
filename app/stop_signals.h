#pragma once

#include "core/base/result.h"

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace seal::app {

/// SIGTERM and SIGINT as a Qt signal: the handler writes one byte into a pipe, the event loop reads it. One object per process.
class StopSignals final : public QObject
{
    Q_OBJECT

public:
    static Result<std::unique_ptr<StopSignals>> install();
    ~StopSignals() override;

Q_SIGNALS:
    void stopRequested();

private:
    StopSignals() = default;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace seal::app
