#pragma once

#include "ui/async.h"

#include <QJsonObject>
#include <QObject>
#include <QString>
#include <QUndoStack>

#include <functional>
#include <vector>

namespace seal::ui {

class JobTracker;
class ToastArea;

struct ApiCall
{
    QString method;
    QJsonObject params;
};

/// A change of admin data: what to call, what takes it back (none: it cannot be taken back), and how to say that it happened.
struct Change
{
    QString done;                  ///< "alice is disabled"
    std::vector<ApiCall> calls = {};   ///< one after the other; several become a job
    std::vector<ApiCall> inverse = {}; ///< in the order to call; empty: no undo
    /// Instead of `inverse` where it is long (an import): made when it is wanted. Such a change cannot be made again.
    std::function<std::vector<ApiCall>()> makeInverse = {};
    [[nodiscard]] bool canBeMadeAgain() const { return !calls.empty(); }
    [[nodiscard]] bool hasUndo() const { return !inverse.empty() || makeInverse; }
};

/// Makes changes, says so in a toast with Undo, keeps them for Ctrl+Z and Ctrl+Shift+Z. Undo works on admin data, not on what was sent
/// to clients meanwhile.
class ChangeRunner final : public QObject
{
    Q_OBJECT

public:
    ChangeRunner(api::Backend &backend, JobTracker &jobs, ToastArea &toasts, QObject *parent = nullptr);

    /// `done` is called with the last answer, or the first refusal; a refusal is also said in a toast.
    void run(const Change &change, QObject *context = nullptr, ReplyHandler done = {});
    /// A change that a form has made already: keeps its inverse and says so.
    void record(const Change &change);
    [[nodiscard]] QUndoStack &stack() { return m_stack; }

Q_SIGNALS:
    void changed(); ///< something was changed at the site

private:
    /// The last answer, and the calls that were not made or failed, reduced to their rows that failed.
    using Ended = std::function<void(const api::Reply &reply, const std::vector<ApiCall> &left)>;

    quint64 push(const Change &change); ///< gives its number
    void undoIfNewest(quint64 number);
    void takeBack(const Change &change);
    void start(const QString &title, const std::vector<ApiCall> &calls, QObject *context, Ended done);

    api::Backend &m_backend;
    JobTracker &m_jobs;
    ToastArea &m_toasts;
    QUndoStack m_stack;
    quint64 m_lastNumber = 0;
};

} // namespace seal::ui
