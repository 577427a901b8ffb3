#include "ui/page.h"

#include "ui/message.h"
#include "ui/metrics.h"

#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace seal::ui {

namespace {

constexpr int kGather = 200; ///< milliseconds: many changes in a row are one refresh

}

Page::Page(Context &context, PageInfo info, QWidget *parent) : QWidget(parent), m_context(context), m_info(std::move(info))
{
    setObjectName(u"page-"_s + m_info.id);
    setAccessibleName(m_info.title);
    m_layout = new QVBoxLayout(this);
    m_busyLine = new BusyLine(this);
    m_banner = new MessageBanner(this);
    m_empty = new EmptyView(this);
    m_empty->hide();
    m_layout->addWidget(m_busyLine);
    m_layout->addWidget(m_banner);
    m_layout->addWidget(m_empty, 1);
    m_layout->setSpacing(em(0.4));
    m_layout->setContentsMargins(em(0.9), em(0.6), em(0.9), em(kGap));
}

Page::~Page() = default;

void Page::setFilter(const QString &) {}
QString Page::filter() const { return {}; }
QWidget *Page::filterWidget() const { return nullptr; }
QList<QWidget *> Page::panes() const { return m_content == nullptr ? QList<QWidget *>() : QList<QWidget *>{m_content}; }

void Page::activate()
{
    if (std::exchange(m_stale, false))
        refresh();
}

void Page::siteChanged()
{
    if (!isVisible()) {
        m_stale = true;
        return;
    }
    if (std::exchange(m_refreshQueued, true))
        return;
    QTimer::singleShot(kGather, this, [this] {
        m_refreshQueued = false;
        refresh();
    });
}

QAction *Page::addCommand(const ActionSpec &spec, std::function<void()> run)
{
    auto filled = spec;
    if (filled.group.isEmpty())
        filled.group = m_info.title;
    auto *action = m_context.actions.add(filled, this, std::move(run));
    m_commands << action;
    Q_EMIT commandsChanged();
    return action;
}

void Page::setBusy(bool busy) { m_busyLine->setBusy(busy); }

void Page::showError(const api::Failure &failure)
{
    m_banner->show(failure, [this] {
        clearError();
        refresh();
    });
}

void Page::clearError() { m_banner->hide(); }

void Page::setEmptyState(const EmptyState &state) { m_emptyState = state; }

void Page::showEmpty(bool empty)
{
    if (empty) {
        QList<QAction *> actions;
        for (const auto &id : m_emptyState.actions) {
            if (auto *action = m_context.actions.find(id))
                actions << action;
        }
        m_empty->setTexts(m_info.icon, m_emptyState.title, m_emptyState.text);
        m_empty->setActions(actions);
    }
    m_empty->setVisible(empty);
    if (m_content != nullptr)
        m_content->setVisible(!empty);
}

void Page::showNothingFound(const QString &filter, std::function<void()> clearFilter)
{
    m_empty->setTexts(u"search"_s, tr("Nothing fits the filter"), tr("No row fits \"%1\".").arg(filter));
    m_empty->setButton(tr("Clear filter"), std::move(clearFilter));
    m_empty->setVisible(true);
    if (m_content != nullptr)
        m_content->setVisible(false);
}

void Page::setHeader(QWidget *header) { m_layout->insertWidget(0, header); }

void Page::setContent(QWidget *content)
{
    m_content = content;
    m_layout->addWidget(content, 1);
}

} // namespace seal::ui
