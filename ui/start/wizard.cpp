#include "ui/start/wizard.h"

#include "ui/icons.h"
#include "ui/metrics.h"
#include "ui/start/wizard_steps.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace seal::ui {

CreateWizard::CreateWizard(SiteOpener &opener, ViewSettings &settings, FileChooser &files, NewSite draft,
                           QWidget *parent)
    : QWidget(parent), m_site(std::move(draft))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    m_rail = new QListWidget(this);
    m_rail->setObjectName(u"wizardRail"_s);
    m_rail->setAccessibleName(tr("Steps"));
    m_rail->setFocusPolicy(Qt::NoFocus);
    m_rail->setSelectionMode(QAbstractItemView::NoSelection);
    m_rail->setFixedWidth(em(12));
    m_rail->setWordWrap(true);
    layout->addWidget(m_rail);
    auto *right = new QVBoxLayout;
    right->setContentsMargins(em(1.6), em(1.4), em(1.6), em(1.0));
    right->setSpacing(em(0.8));
    layout->addLayout(right, 1);
    m_stack = new QStackedWidget(this);
    right->addWidget(m_stack, 1);
    auto *buttons = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("Cancel"), this);
    m_reason = new QLabel(this);
    m_reason->setProperty("rank", u"muted"_s);
    m_reason->setWordWrap(true);
    m_reason->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_back = new QPushButton(tr("Back"), this);
    m_next = new QPushButton(tr("Next"), this);
    m_next->setProperty("primary", true);
    buttons->addWidget(cancel);
    buttons->addWidget(m_reason, 1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    right->addLayout(buttons);
    add(m_look = new LookStep(settings, this));
    add(m_place = new PlaceStep(opener, files, this));
    add(m_key = new KeyStep(opener, this));
    add(m_servers = new ServersStep(opener, this));
    add(m_summary = new SummaryStep(this));
    connect(cancel, &QPushButton::clicked, this, &CreateWizard::cancelled);
    connect(m_back, &QPushButton::clicked, this, &CreateWizard::back);
    connect(m_next, &QPushButton::clicked, this, &CreateWizard::next);
    connect(m_look, &LookStep::languageChosen, this, &CreateWizard::languageChosen);
    goTo(0);
}

void CreateWizard::add(WizardStep *step)
{
    m_steps << step;
    m_rail->addItem(step->title());
    // Large letters in a small window: a step scrolls rather than being cut off.
    auto *area = new QScrollArea(m_stack);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(step);
    step->setAutoFillBackground(false);
    area->viewport()->setAutoFillBackground(false);
    m_stack->addWidget(area);
    connect(step, &WizardStep::changed, this, &CreateWizard::update);
}

int CreateWizard::step() const { return m_stack->currentIndex(); }

void CreateWizard::goTo(int step)
{
    m_stack->setCurrentIndex(step);
    for (int i = 0; i < m_rail->count(); ++i) {
        auto *item = m_rail->item(i);
        auto font = m_rail->font();
        font.setWeight(i == step ? QFont::DemiBold : QFont::Normal);
        item->setFont(font);
        item->setIcon(i < step ? icon(u"check"_s, Tone::Ok) : i == step ? icon(u"chevron-right"_s, Role::Accent) : QIcon());
        item->setData(Qt::AccessibleDescriptionRole, i < step ? tr("Done") : i == step ? tr("Now") : tr("Later"));
    }
    m_steps[step]->enter(m_site);
    update();
    m_steps[step]->setFocus();
}

void CreateWizard::update()
{
    if (m_steps.size() <= step())
        return; // still being built
    const auto problem = m_steps[step()]->problem();
    const bool last = step() + 1 == m_steps.size();
    m_reason->setText(problem);
    m_back->setEnabled(step() > 0);
    m_next->setEnabled(problem.isEmpty());
    m_next->setText(last ? tr("Create the site") : tr("Next"));
}

void CreateWizard::next()
{
    if (!m_steps[step()]->problem().isEmpty())
        return;
    m_steps[step()]->store(m_site);
    if (step() + 1 < m_steps.size())
        goTo(step() + 1);
    else
        Q_EMIT createWanted(m_site);
}

void CreateWizard::back()
{
    if (step() == 0)
        return;
    // What is half done is kept too: the step shows it again.
    m_steps[step()]->store(m_site);
    goTo(step() - 1);
}

void CreateWizard::showSummary() { goTo(static_cast<int>(m_steps.size()) - 1); }

void CreateWizard::forget()
{
    m_key->forget();
    m_site.slot = {};
}

} // namespace seal::ui
