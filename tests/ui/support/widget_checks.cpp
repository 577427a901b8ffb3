#include "tests/ui/support/widget_checks.h"

#include "tests/ui/support/pseudo_translator.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
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
    const auto *tool = qobject_cast<const QToolButton *>(&button);
    if (tool != nullptr && (tool->toolButtonStyle() == Qt::ToolButtonIconOnly || tool->arrowType() != Qt::NoArrow))
        return true;
    const auto needed = button.fontMetrics().size(Qt::TextShowMnemonic, button.text());
    return needed.width() <= button.width() + 1 && needed.height() <= button.height() + 1;
}

QStringList clippedTitles(const QHeaderView &header)
{
    QStringList bad;
    for (int i = 0; i < header.count(); ++i) {
        const auto title = header.model()->headerData(i, header.orientation()).toString();
        const auto wanted = header.orientation() == Qt::Horizontal ? header.sectionSizeHint(i) : header.fontMetrics().height();
        if (!header.isSectionHidden(i) && header.sectionSize(i) + 1 < wanted)
            bad << u"heading \"%1\" has %2, wants %3"_s.arg(title).arg(header.sectionSize(i)).arg(wanted);
    }
    return bad;
}

} // namespace

QStringList unnamedControls(QWidget *widget)
{
    QStringList bad;
    QAccessible::setActive(true);
    for (auto *child : widget->findChildren<QWidget *>()) {
        if (!child->isVisibleTo(widget))
            continue; // named when it has something to say
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
        if (!child->isVisible() || (isInside(child) && qobject_cast<QHeaderView *>(child) == nullptr))
            continue;
        if (const auto *label = qobject_cast<QLabel *>(child); label != nullptr && !labelFits(*label))
            bad << describe(label, label->text());
        if (const auto *button = qobject_cast<QAbstractButton *>(child); button != nullptr && !buttonFits(*button))
            bad << describe(button, button->text());
        if (const auto *header = qobject_cast<QHeaderView *>(child))
            bad << clippedTitles(*header);
        // What draws itself says by its policy that it cannot do with less.
        const bool ours = QByteArrayView(child->metaObject()->className()).startsWith("seal::");
        if (ours && child->sizePolicy().horizontalPolicy() == QSizePolicy::Fixed && child->width() < child->sizeHint().width() - 1)
            bad << describe(child, child->accessibleName());
    }
    return bad;
}

QStringList untranslatedTexts(QWidget *widget)
{
    QStringList bad;
    const auto check = [&bad](const QObject *owner, const QString &text) {
        const bool words = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
        if (words && !text.contains(ui::PseudoTranslator::kBegin))
            bad << u"%1: \"%2\""_s.arg(QString::fromLatin1(owner->metaObject()->className()), text);
    };
    for (auto *child : widget->findChildren<QWidget *>()) {
        if (!child->isVisible() || child->objectName().startsWith(u"qt_"_s))
            continue;
        check(child, child->accessibleName());
        check(child, child->toolTip());
        if (const auto *button = qobject_cast<QAbstractButton *>(child))
            check(button, button->text());
        if (const auto *edit = qobject_cast<QLineEdit *>(child))
            check(edit, edit->placeholderText());
        if (const auto *tabs = qobject_cast<QTabBar *>(child)) {
            for (int i = 0; i < tabs->count(); ++i)
                check(tabs, tabs->tabText(i));
        }
        if (const auto *header = qobject_cast<QHeaderView *>(child)) {
            for (int i = 0; i < header->count(); ++i)
                check(header, header->model()->headerData(i, Qt::Horizontal).toString());
        }
    }
    bad.removeDuplicates();
    return bad;
}

} // namespace seal::test
