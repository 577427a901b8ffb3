#pragma once

#include "ui/async.h"

#include <QDialog>
#include <QStringList>

#include <functional>

class QListWidget;
class QPushButton;

namespace seal::ui {

struct Context;
class MessageBanner;

/// Chooses VAL services by check marks.
class ServicePicker final : public QDialog
{
    Q_OBJECT

public:
    ServicePicker(Context &context, const QString &title, const QString &verb, std::function<void(const QStringList &)> done, QWidget *parent);
    static ServicePicker *start(Context &context, QWidget *parent, const QString &title, const QString &verb,
                                std::function<void(const QStringList &)> done);
    [[nodiscard]] QListWidget *list() const { return m_list; }
    [[nodiscard]] QPushButton *okButton() const { return m_ok; }

private:
    void load(const QString &after);
    [[nodiscard]] QStringList chosen() const;

    Context &m_context;
    std::function<void(const QStringList &)> m_done;
    MessageBanner *m_banner = nullptr;
    QListWidget *m_list = nullptr;
    QPushButton *m_ok = nullptr;
};

} // namespace seal::ui
