#include "ui/import/import_drop.h"

#include <QDropEvent>
#include <QMimeData>
#include <QTimer>
#include <QUrl>
#include <QWidget>

namespace seal::ui {

namespace {

QString fileOf(const QDropEvent &event)
{
    const auto urls = event.mimeData()->urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

} // namespace

ImportDrop::ImportDrop(QWidget *page, std::function<void(const QString &)> take) : QObject(page), m_take(std::move(take))
{
    page->setAcceptDrops(true);
    page->installEventFilter(this);
}

bool ImportDrop::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop)
        return QObject::eventFilter(object, event);
    auto &drop = static_cast<QDropEvent &>(*event);
    const auto file = fileOf(drop);
    if (file.isEmpty())
        return false;
    drop.acceptProposedAction();
    // After the drop is over: the other program waits for it.
    if (event->type() == QEvent::Drop)
        QTimer::singleShot(0, this, [this, file] { m_take(file); });
    return true;
}

} // namespace seal::ui
