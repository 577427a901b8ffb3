#include "ui/lock_view.h"

#include "ui/message.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace seal::ui {

LockView::LockView(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    auto *view = new EmptyView(this);
    view->setTexts(u"lock"_s, tr("Locked"), tr("The servers run on. Unlock to see and change the site."));
    view->setButton(tr("Unlock..."), [this] { Q_EMIT unlockWanted(); });
    layout->addWidget(view);
}

} // namespace seal::ui
