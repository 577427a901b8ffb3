#include "ui/code_box.h"

#include "ui/clipboard.h"
#include "ui/icons.h"
#include "ui/metrics.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace seal::ui {

CodeBox::CodeBox(const QString &caption, QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(em(0.2));
    auto *heading = new QLabel(caption, this);
    heading->setProperty("rank", u"muted"_s);
    auto *box = new QFrame(this);
    box->setObjectName(u"codeBox"_s);
    box->setLayoutDirection(Qt::LeftToRight);
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins(em(0.5), em(0.2), em(0.2), em(0.2));
    m_code = new QLabel(box);
    m_code->setProperty("mono", true);
    m_code->setTextFormat(Qt::PlainText);
    m_code->setWordWrap(true);
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *copy = new QToolButton(box);
    copy->setIcon(icon(u"copy"_s));
    copy->setToolTip(tr("Copy"));
    copy->setAccessibleName(tr("Copy: %1").arg(caption));
    line->addWidget(m_code, 1);
    line->addWidget(copy, 0, Qt::AlignTop);
    layout->addWidget(heading);
    layout->addWidget(box);
    connect(copy, &QToolButton::clicked, this, [this] { copyText(m_code->text()); });
}

void CodeBox::setCode(const QString &code) { m_code->setText(code); }
QString CodeBox::code() const { return m_code->text(); }

} // namespace seal::ui
