#include "ui/start/wizard_step.h"

#include "ui/metrics.h"
#include "ui/style.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace seal::ui {

WizardStep::WizardStep(QString title, const QString &explanation, QWidget *parent) : QWidget(parent), m_title(std::move(title))
{
    m_body = new QVBoxLayout(this);
    m_body->setContentsMargins({});
    m_body->setSpacing(em(0.4));
    auto *heading = new QLabel(m_title, this);
    heading->setProperty("rank", u"title"_s);
    auto *words = new QLabel(explanation, this);
    words->setWordWrap(true);
    words->setProperty("rank", u"muted"_s);
    m_body->addWidget(heading);
    m_body->addWidget(words);
    m_body->addSpacing(em(0.6));
}

QLabel *WizardStep::addField(const QString &label, QWidget *field)
{
    auto *name = new QLabel(label, this);
    name->setBuddy(field);
    auto *remark = new QLabel(this);
    remark->setWordWrap(true);
    remark->setProperty("rank", u"muted"_s);
    remark->setTextFormat(Qt::PlainText);
    m_body->addWidget(name);
    m_body->addWidget(field);
    m_body->addWidget(remark);
    m_body->addSpacing(em(0.4));
    return remark;
}

void WizardStep::setRemark(QLabel *label, const QString &text, bool wrong)
{
    label->setText(text);
    setLook(*label, "rank", wrong ? u"danger"_s : u"muted"_s);
}

} // namespace seal::ui
