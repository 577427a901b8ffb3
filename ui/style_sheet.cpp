#include "ui/style.h"

#include "ui/metrics.h"
#include "ui/theme.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace seal::ui {

namespace {

// $Role is a colour, @1.25 that many font heights in pixels, @1.25-1 a pixel less. Tool buttons are drawn by the style.
constexpr QStringView kTemplate = uR"(
QToolTip { background: $Raised; color: $Text; border: 1px solid $Border; padding: @0.2; }
QMainWindow, QDialog { background: $Window; }
QMenuBar { background: $Window; }
QMenuBar::item { padding: @0.2 @0.5; border-radius: @0.25; background: transparent; }
QMenuBar::item:selected { background: $Hover; }
QMenu { background: $Raised; border: 1px solid $Border; padding: @0.25; }
QMenu::item { padding: @0.28 @1.4 @0.28 @0.6; border-radius: @0.25; }
QMenu::icon { padding-left: @0.4; }
QMenu::item:selected { background: $Selection; color: $OnSelection; }
QMenu::item:disabled { color: $Muted; background: transparent; }
QMenu::separator { height: 1px; background: $Border; margin: @0.25 @0.4; }
QMenu::indicator { width: @0.9; height: @0.9; padding-left: @0.4; }

QPushButton { background: $Raised; border: 1px solid $Border; border-radius: @0.35; padding: @0.28 @0.8; }
QPushButton:hover { background: $Hover; }
QPushButton:pressed { background: $Selection; color: $OnSelection; }
QPushButton { outline: none; }
QPushButton:focus { border: 2px solid $Accent; padding: @0.28-1 @0.8-1; }
QPushButton:disabled { color: $Muted; background: $Window; }
QPushButton:default, QPushButton[primary="true"] { background: $Accent; color: $OnAccent; border: 1px solid $Accent; }
QPushButton:default:focus, QPushButton[primary="true"]:focus { border: 2px solid $Text; padding: @0.28-1 @0.8-1; }
QPushButton:default:disabled, QPushButton[primary="true"]:disabled { background: $Window; color: $Muted; border: 1px solid $Border; }
QPushButton[danger="true"] { background: $Danger; color: $Base; border: 1px solid $Danger; }
QPushButton[danger="true"]:focus { border: 2px solid $Text; padding: @0.28-1 @0.8-1; }
QPushButton[danger="true"]:disabled { background: $Window; color: $Muted; border: 1px solid $Border; }
QPushButton[link="true"] { background: transparent; border: 1px solid transparent; color: $Accent; padding: @0.15 @0.3; }
QPushButton[link="true"]:hover { text-decoration: underline; }
QPushButton[link="true"]:focus { border: 2px solid $Accent; padding: @0.15-1 @0.3-1; }

QToolBar { background: transparent; border: none; spacing: @0.15; padding: 0; }
QToolBar::separator { background: $Border; width: 1px; margin: @0.3 @0.25; }

QLineEdit, QPlainTextEdit, QTextEdit, QTextBrowser, QComboBox, QSpinBox, QDateEdit, QDateTimeEdit {
    background: $Base; border: 1px solid $Border; border-radius: @0.35; padding: @0.25 @0.4;
    selection-background-color: $Selection; selection-color: $OnSelection; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QTextBrowser:focus, QComboBox:focus, QSpinBox:focus, QDateEdit:focus,
QDateTimeEdit:focus { border: 2px solid $Accent; padding: @0.25-1 @0.4-1; }
QLineEdit:read-only { background: $Window; }
QLineEdit[wrong="true"] { border: 1px solid $Danger; }
QLineEdit[wrong="true"]:focus { border: 2px solid $Danger; }
QLineEdit[bare="true"], QLineEdit[bare="true"]:focus { border: none; background: transparent; padding: @0.15; }
QComboBox::drop-down { border: none; width: @1.3; }
QComboBox::down-arrow { image: url(:/icons/chevron-down.svg); width: @0.8; height: @0.8; }
QSpinBox::up-button, QSpinBox::down-button { border: none; background: transparent; width: @1.3; }
QSpinBox::up-arrow { image: url(:/icons/chevron-up.svg); width: @0.7; height: @0.7; }
QSpinBox::down-arrow { image: url(:/icons/chevron-down.svg); width: @0.7; height: @0.7; }
QComboBox QAbstractItemView { background: $Raised; border: 1px solid $Border; outline: none; }

QTreeView, QListView, QTableView { background: $Base; border: 1px solid $Border; border-radius: @0.35; outline: none;
    selection-background-color: $Selection; selection-color: $OnSelection; alternate-background-color: $Window; }
QTreeView:focus, QListView:focus, QTableView:focus { border: 1px solid $Accent; }
QTreeView::item { padding: @row @0.3; border: none; border-bottom: 1px solid $Hover; }
QTreeView::item:hover { background: $Hover; }
QTreeView::item:selected { background: $Selection; color: $OnSelection; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section { background: transparent; color: $Muted; border: none; border-bottom: 1px solid $Border; padding: @0.36 @0.3+3; }
QHeaderView::section:hover { color: $Text; }

QTabWidget::pane { border: none; border-top: 1px solid $Border; }
QTabWidget[flat="true"]::pane { border: none; }
QTabBar { background: transparent; }
QTabBar::tab { background: transparent; color: $Muted; border: none; border-bottom: @0.12 solid transparent; padding: @0.32 @0.6; }
QTabBar::tab:hover { color: $Text; }
QTabBar::tab:selected { color: $Text; border-bottom: @0.12 solid $Accent; }
QTabBar::tab:focus { color: $Accent; }

QSplitter::handle { background: transparent; }
QSplitter::handle:hover { background: $Selection; }
QScrollArea { border: none; background: transparent; }
#pageScroll { border: 1px solid transparent; border-radius: @0.35; }
#pageScroll:focus { border-color: $Accent; }
QScrollArea > QWidget > QWidget { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: @0.6; margin: 0; }
QScrollBar:horizontal { background: transparent; height: @0.6; margin: 0; }
QScrollBar::handle { background: $Border; border-radius: @0.2; min-height: @1.6; min-width: @1.6; margin: 1px; }
QScrollBar::handle:hover { background: $Muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar { background: $Chip; border: none; border-radius: @0.18; min-height: @0.36; max-height: @0.36; }
QProgressBar::chunk { background: $Accent; border-radius: @0.18; }
QCheckBox { spacing: @0.4; }
QGroupBox { border: 1px solid $Border; border-radius: @0.35; margin-top: @1; padding: @0.6; }
QGroupBox::title { subcontrol-origin: margin; padding: 0 @0.3; color: $Muted; }

QLabel { background: transparent; }
QLabel[rank="title"] { font-size: @title; font-weight: 600; }
QLabel[rank="subtitle"] { font-size: @subtitle; font-weight: 600; }
QLabel[rank="muted"] { color: $Muted; }
QLabel[rank="danger"] { color: $Danger; }
QLabel[rank="warning"] { color: $Warning; }
QLabel[mono="true"], QPlainTextEdit[mono="true"] { font-family: monospace; }
#sidebar, #sidebar QTreeView { background: $Sidebar; border: none; border-radius: 0; }
#sidebar { border-right: 1px solid $Border; }
#sidebar QTreeView:focus { border: none; }
#sidebar QTreeView { show-decoration-selected: 0; }
#sidebar QTreeView::item, #sidebar QTreeView::item:hover, #sidebar QTreeView::item:selected { background: transparent; border: none; }
#sidebar QTreeView::branch, #sidebar QTreeView::branch:selected { background: transparent; image: none; }
#topBar { background: $Raised; border-bottom: 1px solid $Border; }
#statusLine { background: $Sidebar; border-top: 1px solid $Border; }
#statusLine QLabel { color: $Muted; }
#bottomPanel { background: $Raised; border-top: 1px solid $Border; }
#detailPane, #card { background: $Raised; border: 1px solid $Border; border-radius: @0.4; }
#filterField { background: $Base; border: 1px solid $Border; border-radius: @0.35; }
#filterField[focused="true"] { border: 2px solid $Accent; }
#searchField { background: $Window; border: 1px solid $Border; border-radius: @0.35; color: $Muted; padding: @0.25 @0.6; text-align: left; }
#searchField:hover { background: $Hover; }
QPushButton#card { padding: 0; text-align: left; }
QPushButton#card:hover { background: $Hover; }
QPushButton#card:focus { border: 2px solid $Accent; padding: 0; }
#wizardRail { background: $Sidebar; border: none; border-right: 1px solid $Border; border-radius: 0; padding: @0.8 @0.3; }
#wizardRail::item { padding: @0.35 @0.4; }
#plainList { background: transparent; border: none; }
#plainList::item { padding: @0.25 0; }
QProgressBar[tone="danger"]::chunk { background: $Danger; }
QProgressBar[tone="warning"]::chunk { background: $Warning; }
QProgressBar[tone="ok"]::chunk { background: $Ok; }
#palette { background: $Raised; border: 1px solid $Border; border-radius: @0.5; }
#palette QListView { border: none; }
#contents { background: transparent; border: none; }
#contents::item { padding: @0.3 @0.4; border-radius: @0.3; }
#contents::item:selected { background: $Selection; color: $OnSelection; }
#codeBox { background: $Hover; border: none; border-radius: @0.35; }
)";

QHash<QString, Role> roleNames()
{
    return {{u"Window"_s, Role::Window},       {u"Base"_s, Role::Base},     {u"Raised"_s, Role::Raised},
            {u"Sidebar"_s, Role::Sidebar},     {u"Text"_s, Role::Text},     {u"Muted"_s, Role::Muted},
            {u"Accent"_s, Role::Accent},       {u"OnAccent"_s, Role::OnAccent}, {u"Selection"_s, Role::Selection},
            {u"OnSelection"_s, Role::OnSelection}, {u"Hover"_s, Role::Hover}, {u"Border"_s, Role::Border},
            {u"Danger"_s, Role::Danger}, {u"Warning"_s, Role::Warning}, {u"Ok"_s, Role::Ok},       {u"Chip"_s, Role::Chip},     {u"OnChip"_s, Role::OnChip}};
}

QString lengthOf(const QString &word, bool compact)
{
    if (word == u"row")
        return QString::number(em(compact ? 0.1 : 0.28)) + u"px"_s;
    if (word == u"title")
        return QString::number(em(1.0)) + u"px"_s; // a font of one line height is about a quarter larger than the text
    if (word == u"subtitle")
        return QString::number(em(0.88)) + u"px"_s;
    const auto sign = word.indexOf(QRegularExpression(u"[+-]"_s));
    const auto pixels = em(word.left(sign).toDouble()) + (sign < 0 ? 0 : word.mid(sign).toInt());
    return QString::number(qMax(0, pixels)) + u"px"_s;
}

} // namespace

QString styleSheetOf(ThemeId theme, bool compact)
{
    static const QRegularExpression variable(u"\\$([A-Za-z]+)|@([a-z]+|[0-9.]+(?:[+-][0-9]+)?)"_s);
    const auto roles = roleNames();
    const auto source = kTemplate.toString();
    QString sheet;
    qsizetype from = 0;
    auto it = variable.globalMatch(source);
    while (it.hasNext()) {
        const auto match = it.next();
        sheet += QStringView(source).mid(from, match.capturedStart() - from);
        sheet += match.hasCaptured(1) && !match.captured(1).isEmpty() ? colourOf(roles.value(match.captured(1)), theme).name()
                                                                      : lengthOf(match.captured(2), compact);
        from = match.capturedEnd();
    }
    sheet += QStringView(source).mid(from);
    return sheet;
}

} // namespace seal::ui
