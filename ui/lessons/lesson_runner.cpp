#include "ui/lessons/lesson_runner.h"

#include "ui/actions.h"
#include "ui/async.h"
#include "ui/lessons/lesson_overlay.h"
#include "ui/main_window.h"
#include "ui/page.h"
#include "ui/sidebar.h"
#include "ui/toast.h"

#include <QApplication>
#include <QMenu>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace seal::ui {

namespace {

constexpr QStringView kSidebar = u"sidebar:";

bool answersTo(const QWidget &widget, const QString &target)
{
    return widget.objectName() == target || widget.property("place").toString() == target ||
           QString::fromLatin1(widget.metaObject()->className()).section(u"::"_s, -1) == target;
}

} // namespace

LessonRunner::LessonRunner(MainWindow &window, QMenu &menu) : QObject(&window), m_window(window)
{
    auto &context = window.context();
    auto *submenu = menu.addMenu(tr("Guided lessons"));
    for (const auto &lesson : lessons()) {
        auto *action = context.actions.add({u"lesson."_s + lesson.id, lesson.title, u"star"_s, {}, tr("Guided lessons"), lesson.summary}, &window,
                                           [this, lesson] { start(lesson); });
        ActionCollection::setEnabled(action, context.site.demo, tr("Lessons change the site: they run on a demo site only"));
        submenu->addAction(action);
        m_actions << action;
    }
}

LessonRunner::~LessonRunner() = default;

void LessonRunner::start(const Lesson &lesson)
{
    leave();
    m_lesson = lesson;
    // What this console does not have is not spoken of.
    std::erase_if(m_lesson.steps, [this](const LessonStep &step) { return !step.page.isEmpty() && !m_window.knows(step.page); });
    m_focusBefore = QApplication::focusWidget();
    m_overlay = new LessonOverlay(&m_window);
    auto &bubble = m_overlay->bubble();
    connect(&bubble, &LessonBubble::nextWanted, this, &LessonRunner::next);
    connect(&bubble, &LessonBubble::backWanted, this, &LessonRunner::back);
    connect(&bubble, &LessonBubble::leaveWanted, this, &LessonRunner::leave);
    show(0);
}

void LessonRunner::next()
{
    if (m_step + 1 < static_cast<int>(m_lesson.steps.size()))
        show(m_step + 1);
    else
        leave();
}

void LessonRunner::back()
{
    if (m_step > 0)
        show(m_step - 1);
}

void LessonRunner::leave()
{
    if (m_overlay.isNull())
        return;
    m_overlay->hide();
    m_overlay->deleteLater();
    m_overlay = nullptr;
    if (m_focusBefore != nullptr && m_focusBefore->isVisible())
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    else if (auto *page = m_window.currentPage())
        page->setFocus(Qt::OtherFocusReason);
}

void LessonRunner::setLocked(bool locked)
{
    if (locked)
        leave();
    if (!m_window.context().site.demo)
        return; // they stay off, for another reason
    for (auto *action : m_actions)
        ActionCollection::setEnabled(action, !locked, tr("The window is locked"));
}

void LessonRunner::show(int step)
{
    const bool forward = step >= m_step;
    m_step = step;
    const auto &now = m_lesson.steps[static_cast<std::size_t>(step)];
    if (!now.page.isEmpty())
        m_window.open(now.page, now.filter);
    if (!now.flow.isEmpty() && forward)
        runFlow(now);
    m_overlay->raise();
    m_overlay->bubble().setStep(m_lesson.title, now.text, step + 1, static_cast<int>(m_lesson.steps.size()));
    m_overlay->point([this, target = now.target] { return whereIs(target); });
}

void LessonRunner::runFlow(const LessonStep &step)
{
    auto params = step.flowParams;
    params.insert(u"name"_s, step.flow);
    const auto page = step.page;
    callBackend(m_window.context().backend, this, u"flow.run"_s, params, [this, page](const api::Reply &reply) {
        if (!reply.ok()) {
            m_window.context().toasts.fail(*reply.failure);
            return;
        }
        if (isRunning() && !page.isEmpty())
            m_window.open(page, u"run:"_s + reply.value.toObject().value(u"run"_s).toString());
    });
}

QRect LessonRunner::whereIs(const QString &target) const
{
    if (target.isEmpty())
        return {};
    if (target.startsWith(kSidebar)) {
        auto *tree = m_window.sidebar().tree();
        const auto row = m_window.sidebar().indexOf(target.mid(kSidebar.size()));
        const auto area = tree->visualRect(row);
        return area.isEmpty() ? QRect() : QRect(tree->viewport()->mapTo(&m_window, area.topLeft()), area.size());
    }
    QWidget *found = nullptr;
    const auto look = [&found, &target](QWidget *root) {
        if (root == nullptr || found != nullptr)
            return;
        for (auto *widget : root->findChildren<QWidget *>()) {
            if (widget->isVisible() && answersTo(*widget, target)) {
                found = widget;
                return;
            }
        }
    };
    look(m_window.currentPage());
    look(&m_window);
    if (found == nullptr)
        return {};
    const QRect all(found->mapTo(&m_window, QPoint()), found->size());
    // Of what is scrolled away only the part that is seen.
    const auto seen = found->visibleRegion().boundingRect();
    return seen.isEmpty() ? all : QRect(found->mapTo(&m_window, seen.topLeft()), seen.size());
}

} // namespace seal::ui
