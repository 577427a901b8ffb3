#include "tests/ui/support/widget_checks.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QTabBar>
#include <QToolButton>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace seal::test {

namespace {

QString describe(const QWidget *widget, const QString &text = {})
{
    return u"%1#%2 \"%3\" has %4x%5"_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(), text)
        .arg(widget->width())
        .arg(widget->height());
}

bool isInside(const QWidget *widget)
{
    // What lies in a scroll area or in a toolbar's overflow is reached another way.
    for (const auto *parent = widget->parentWidget(); parent != nullptr; parent = parent->parentWidget()) {
        if (parent->inherits("QAbstractScrollArea") || parent->inherits("QToolBar"))
            return true;
    }
    return false;
}

bool labelFits(const QLabel &label)
{
    if (label.text().isEmpty() || !label.pixmap().isNull())
        return true;
    const auto room = label.contentsRect().size();
    if (label.wordWrap())
        return label.heightForWidth(label.width()) <= label.height() + 2;
    return label.minimumSizeHint().width() <= label.width() + 1 && label.fontMetrics().height() <= room.height() + 2;
}

bool buttonFits(const QAbstractButton &button)
{
    if (button.text().isEmpty())
        return true;
    if (const auto *tool = qobject_cast<const QToolButton *>(&button); tool != nullptr && tool->toolButtonStyle() == Qt::ToolButtonIconOnly)
        return true;
    const auto needed = button.fontMetrics().size(Qt::TextShowMnemonic, button.text());
    return needed.width() <= button.width() + 1 && needed.height() <= button.height() + 1;
}

} // namespace

QStringList unnamedControls(QWidget *widget)
{
    QStringList bad;
    QAccessible::setActive(true);
    for (auto *child : widget->findChildren<QWidget *>()) {
        if (child->inherits("QComboBoxListView"))
            continue; // read out as part of its box, which is checked
        if ((child->focusPolicy() & Qt::TabFocus) == 0 || child->objectName().startsWith(u"qt_"_s) || child->inherits("QTabBar"))
            continue;
        const auto *face = QAccessible::queryAccessibleInterface(child);
        if (face == nullptr || face->text(QAccessible::Name).isEmpty())
            bad << describe(child);
    }
    return bad;
}

QStringList clippedTexts(QWidget *widget)
{
    QStringList bad;
    for (auto *child : widget->findChildren<QWidget *>()) {
        if (!child->isVisible() || isInside(child))
            continue;
        if (const auto *label = qobject_cast<QLabel *>(child); label != nullptr && !labelFits(*label))
            bad << describe(label, label->text());
        if (const auto *button = qobject_cast<QAbstractButton *>(child); button != nullptr && !buttonFits(*button))
            bad << describe(button, button->text());
    }
    return bad;
}

} // namespace seal::test
