#include "app/stop_signals.h"

#include <array>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace seal::app {

namespace {

// What a signal handler may touch: an int that is set before the handler is installed.
std::array<int, 2> pipeEnds{-1, -1}; // NOLINT: a handler has no other way to reach it

extern "C" void onStopSignal(int)
{
    const char byte = 1;
    // A full pipe means that the loop has been told already.
    [[maybe_unused]] const auto written = write(pipeEnds[1], &byte, 1);
}

void handle(int signal, void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    sigaction(signal, &action, nullptr);
}

} // namespace

Result<std::unique_ptr<StopSignals>> StopSignals::install()
{
    if (pipe2(pipeEnds.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return makeError(Errc::Io, "the system gave no pipe for signals");
    auto signals = std::unique_ptr<StopSignals>(new StopSignals);
    signals->m_notifier = std::make_unique<QSocketNotifier>(pipeEnds[0], QSocketNotifier::Read);
    connect(signals->m_notifier.get(), &QSocketNotifier::activated, signals.get(), [self = signals.get()] {
        std::array<char, 16> bytes{};
        [[maybe_unused]] const auto got = read(pipeEnds[0], bytes.data(), bytes.size());
        Q_EMIT self->stopRequested();
    });
    handle(SIGTERM, onStopSignal);
    handle(SIGINT, onStopSignal);
    return signals;
}

StopSignals::~StopSignals()
{
    handle(SIGTERM, SIG_DFL);
    handle(SIGINT, SIG_DFL);
    m_notifier.reset();
    for (auto &end : pipeEnds) {
        close(end);
        end = -1;
    }
}

} // namespace seal::app
