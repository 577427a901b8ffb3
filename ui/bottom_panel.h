#pragma once

#include <QAbstractTableModel>
#include <QList>
#include <QStringList>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QTabWidget;
class QTreeView;
class QToolButton;

namespace seal::ui {

class Job;
class JobTracker;
class ViewSettings;

/// Jobs, newest first: title, progress, result, cancel.
class JobsPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit JobsPanel(JobTracker &jobs, QWidget *parent = nullptr);

private:
    void update();

    JobTracker &m_jobs;
    QWidget *m_list = nullptr;
    QWidget *m_none = nullptr;
};

/// Lines of the servers' log. Follows the end; scrolling up pauses and says how many lines are new.
class LogPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit LogPanel(QWidget *parent = nullptr);
    /// level: "debug", "info", "warning", "error". The last 5 000 are kept.
    void addLine(const QString &level, const QString &line);
    [[nodiscard]] int shownCount() const;

private:
    struct Line
    {
        QString level;
        QString text;
    };
    [[nodiscard]] bool accepts(const Line &line) const;
    void refill();
    void updateFollow();

    QList<Line> m_lines;
    int m_unseen = 0;
    bool m_follow = true;
    QPlainTextEdit *m_view = nullptr;
    QLineEdit *m_find = nullptr;
    QComboBox *m_level = nullptr;
    QToolButton *m_end = nullptr;
};

/// The panel at the bottom of the window: Jobs and Server log.
class BottomPanel final : public QWidget
{
    Q_OBJECT

public:
    BottomPanel(JobTracker &jobs, QWidget *parent = nullptr);
    [[nodiscard]] LogPanel &log() const { return *m_log; }
    [[nodiscard]] QTabWidget *tabs() const { return m_tabs; }

Q_SIGNALS:
    void hideWanted();

private:
    QTabWidget *m_tabs = nullptr;
    LogPanel *m_log = nullptr;
};

} // namespace seal::ui
