#include "ui/ladder/ladder_replay.h"

#include "ui/ladder/ladder_model.h"

#include <algorithm>

namespace seal::ui {

namespace {
// Time to read at normal speed: a message is looked at longer than a check.
constexpr int kMessageMs = 700;
constexpr int kCheckMs = 260;
} // namespace

LadderReplay::LadderReplay(LadderModel &model, QObject *parent) : QObject(parent), m_model(model)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &LadderReplay::next);
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_timer.stop();
        Q_EMIT changed();
    });
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &LadderReplay::changed);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &LadderReplay::changed);
}

void LadderReplay::show(int rows)
{
    // At the end there is no limit, so that a flow which still runs goes on.
    m_model.setLimit(rows >= m_model.total() ? -1 : std::max(1, rows));
    Q_EMIT changed();
}

void LadderReplay::play()
{
    if (m_model.total() == 0 || playing())
        return;
    if (m_model.shown() >= m_model.total())
        show(1);
    schedule();
    Q_EMIT changed();
}

void LadderReplay::pause()
{
    m_timer.stop();
    Q_EMIT changed();
}

void LadderReplay::schedule()
{
    const auto row = m_model.shown();
    if (row >= m_model.total())
        return;
    const auto base = m_model.step(row).isMessage() ? kMessageMs : kCheckMs;
    m_timer.start(base * 100 / m_speed);
}

void LadderReplay::next()
{
    show(m_model.shown() + 1);
    schedule();
    Q_EMIT changed();
}

void LadderReplay::stepForward()
{
    m_timer.stop();
    show(m_model.shown() + 1);
}

void LadderReplay::stepBack()
{
    m_timer.stop();
    show(m_model.shown() - 1);
}

void LadderReplay::toStart()
{
    m_timer.stop();
    show(1);
}

void LadderReplay::toEnd()
{
    m_timer.stop();
    show(m_model.total());
}

void LadderReplay::setSpeed(int percent)
{
    m_speed = std::clamp(percent, kSlowest, kFastest);
    if (playing())
        schedule();
    Q_EMIT changed();
}

} // namespace seal::ui
