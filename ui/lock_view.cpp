#include "ui/lock_view.h"

#include "ui/icons.h"
#include "ui/metrics.h"
#include "ui/start/unlock_form.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace seal::ui {

LockView::LockView(FileChooser &files, QWidget *parent) : QWidget(parent)
{
    auto *outer = new QHBoxLayout(this);
    auto *middle = new QWidget(this);
    middle->setMaximumWidth(em(32));
    outer->addStretch(1);
    outer->addWidget(middle, 10);
    outer->addStretch(1);
    auto *layout = new QVBoxLayout(middle);
    layout->setSpacing(em(0.5));
    auto *picture = new QLabel(middle);
    picture->setPixmap(icon(u"lock"_s, Role::Accent).pixmap(em(2.2)));
    auto *title = new QLabel(tr("Locked"), middle);
    title->setProperty("rank", u"title"_s);
    m_reason = new QLabel(middle);
    m_reason->setProperty("rank", u"muted"_s);
    m_reason->setWordWrap(true);
    m_reason->hide();
    auto *words = new QLabel(tr("The servers run on. Unlock to see and change the site."), middle);
    words->setProperty("rank", u"muted"_s);
    words->setWordWrap(true);
    m_form = new UnlockForm(files, middle);
    layout->addStretch(2);
    for (auto *label : {picture, title, words, m_reason})
        layout->addWidget(label);
    layout->addSpacing(em(0.6));
    layout->addWidget(m_form);
    layout->addStretch(3);
}

void LockView::setReason(const QString &reason)
{
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
}

} // namespace seal::ui
