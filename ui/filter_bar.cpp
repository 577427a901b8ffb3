#include "ui/filter_bar.h"

#include "ui/chip.h"
#include "ui/columns.h"
#include "ui/icons.h"
#include "ui/metrics.h"
#include "ui/style.h"
#include "ui/view_settings.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QStandardItemModel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace seal::ui {

namespace {

constexpr int kTypingPause = 150;
constexpr int kMostSuggestions = 12;

QToolButton *smallButton(const QString &iconName, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon(iconName));
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

} // namespace

FilterBar::FilterBar(FilterVocabulary vocabulary, ViewSettings &settings, QString stateId, QWidget *parent)
    : QWidget(parent), m_vocabulary(std::move(vocabulary)), m_settings(settings), m_stateId(std::move(stateId)),
      m_edit(new QLineEdit), m_suggestions(new QStandardItemModel(this)), m_completer(new QCompleter(m_suggestions, this))
{
    setObjectName(u"filterField"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(em(0.4), em(0.12), em(0.2), em(0.12));
    layout->setSpacing(em(kSmallGap));
    m_chipArea = new QWidget(this);
    auto *chips = new QHBoxLayout(m_chipArea);
    chips->setContentsMargins({});
    chips->setSpacing(em(kSmallGap));
    auto *sign = new IconLabel(0.95, this);
    sign->setIcon(icon(u"filter"_s, Tone::Muted));
    layout->addWidget(sign);
    layout->addWidget(m_chipArea);
    m_edit->setProperty("bare", true);
    m_edit->setPlaceholderText(tr("Filter: words, field:value, is:state, !not"));
    m_edit->setAccessibleName(tr("Filter"));
    m_problem = m_edit->addAction(icon(u"warning"_s, Tone::Warning), QLineEdit::TrailingPosition);
    m_problem->setVisible(false);
    m_edit->installEventFilter(this);
    layout->addWidget(m_edit, 1);
    m_clear = smallButton(u"cross"_s, tr("Clear filter"), this);
    m_saved = smallButton(u"star"_s, tr("Saved filters"), this);
    m_saved->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_saved);
    m_saved->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &FilterBar::fillSavedMenu);
    layout->addWidget(m_clear);
    layout->addWidget(m_saved);
    connect(m_clear, &QToolButton::clicked, this, &FilterBar::clear);

    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setCompletionRole(Qt::UserRole);
    m_completer->setWidget(m_edit);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, [this](const QModelIndex &index) {
        m_edit->setText(index.data(Qt::UserRole).toString());
        if (!m_edit->text().endsWith(u':'))
            makeChips();
        else
            suggest();
    });
    m_pause.setSingleShot(true);
    m_pause.setInterval(kTypingPause);
    connect(&m_pause, &QTimer::timeout, this, &FilterBar::announce);
    connect(m_edit, &QLineEdit::textEdited, this, [this] {
        m_pause.start();
        suggest();
    });
    connect(m_edit, &QLineEdit::returnPressed, this, &FilterBar::makeChips);
    rebuildChips();
}

QString FilterBar::text() const
{
    const auto chips = filterText(m_chips);
    const auto typed = m_edit->text().trimmed();
    return chips.isEmpty() || typed.isEmpty() ? QString(chips + typed) : QString(chips + u' ' + typed);
}

std::vector<FilterTerm> FilterBar::terms() const
{
    auto all = m_chips;
    for (auto &term : parseFilter(m_edit->text())) {
        if (!term.value.isEmpty()) // "service:" is not finished
            all.push_back(std::move(term));
    }
    return all;
}

void FilterBar::setText(const QString &text)
{
    m_chips = parseFilter(text);
    m_edit->clear();
    if (!m_chips.empty() && m_chips.back().field.isEmpty() && !m_chips.back().negated) {
        m_edit->setText(m_chips.back().text());
        m_chips.pop_back();
    }
    rebuildChips();
    announce();
}

void FilterBar::clear() { setText({}); }

void FilterBar::setProblem(const QString &problem)
{
    m_problem->setVisible(!problem.isEmpty());
    m_problem->setToolTip(plainTip(problem));
    m_edit->setAccessibleDescription(problem);
}

QStringList FilterBar::chipTexts() const
{
    QStringList texts;
    for (const auto &chip : m_chips)
        texts << chip.text();
    return texts;
}

void FilterBar::makeChips()
{
    for (auto &term : parseFilter(m_edit->text())) {
        if (!term.value.isEmpty() && std::find(m_chips.begin(), m_chips.end(), term) == m_chips.end())
            m_chips.push_back(std::move(term));
    }
    m_edit->clear();
    m_completer->popup()->hide();
    rebuildChips();
    announce();
}

void FilterBar::rebuildChips()
{
    qDeleteAll(m_chipArea->findChildren<Chip *>(Qt::FindDirectChildrenOnly));
    for (std::size_t i = 0; i < m_chips.size(); ++i) {
        auto *chip = new Chip(m_chips[i].text(), m_chipArea);
        m_chipArea->layout()->addWidget(chip);
        const auto take = [this, i](bool edit) {
            const auto term = m_chips[i];
            m_chips.erase(m_chips.begin() + static_cast<std::ptrdiff_t>(i));
            if (edit)
                m_edit->setText(term.text());
            m_edit->setFocus();
            rebuildChips();
            announce();
        };
        // Queued: the chip must not die inside its own signal.
        connect(chip, &Chip::removed, this, [take] { take(false); }, Qt::QueuedConnection);
        connect(chip, &Chip::editWanted, this, [take] { take(true); }, Qt::QueuedConnection);
    }
    m_chipArea->setVisible(!m_chips.empty());
    m_clear->setVisible(!m_chips.empty() || !m_edit->text().isEmpty());
}

void FilterBar::announce()
{
    m_pause.stop();
    m_clear->setVisible(!m_chips.empty() || !m_edit->text().isEmpty());
    auto now = text();
    if (std::exchange(m_announced, now) != now)
        Q_EMIT filterChanged(now);
}

void FilterBar::addSuggestion(const QString &text, const QString &about)
{
    if (m_suggestions->rowCount() >= kMostSuggestions)
        return;
    const auto mark = m_edit->text().startsWith(u'!') ? u"!"_s : QString();
    auto *item = new QStandardItem(about.isEmpty() ? text : QString(text + u"    "_s + about));
    item->setData(QString(mark + text), Qt::UserRole);
    m_suggestions->appendRow(item);
}

void FilterBar::showSuggestions()
{
    if (m_suggestions->rowCount() > 0 && m_edit->hasFocus())
        m_completer->complete();
    else
        m_completer->popup()->hide();
}

void FilterBar::suggestValues(const QString &field, const QString &typed)
{
    if (m_vocabulary.ask) {
        m_vocabulary.ask(field, typed, [bar = QPointer<FilterBar>(this), asked = m_edit->text(), field](const auto &values) {
            if (bar.isNull() || bar->m_edit->text() != asked)
                return; // typed on meanwhile
            bar->m_suggestions->clear();
            for (const auto &one : values)
                bar->addSuggestion(FilterTerm{field, one.value, false}.text(), one.about);
            bar->showSuggestions();
        });
        return;
    }
    if (!m_vocabulary.values)
        return;
    for (const auto &[value, count] : m_vocabulary.values(field)) {
        if (value.startsWith(typed, Qt::CaseInsensitive))
            addSuggestion(FilterTerm{field, value, false}.text(), QString::number(count));
    }
}

void FilterBar::suggest()
{
    m_suggestions->clear();
    auto typed = m_edit->text();
    if (typed.startsWith(u'!'))
        typed.remove(0, 1);
    const auto colon = typed.indexOf(u':');
    if (colon < 0) {
        for (const auto &[name, title] : m_vocabulary.fields) {
            if (!typed.isEmpty() && name.startsWith(typed, Qt::CaseInsensitive))
                addSuggestion(name + u':', title);
        }
        for (const auto &[name, title] : m_vocabulary.flags) {
            if (!typed.isEmpty() && (u"is:"_s.startsWith(typed) || name.startsWith(typed, Qt::CaseInsensitive)))
                addSuggestion(u"is:"_s + name, title);
        }
    } else if (typed.startsWith(u"is:")) {
        for (const auto &[name, title] : m_vocabulary.flags) {
            if (name.startsWith(typed.mid(3), Qt::CaseInsensitive))
                addSuggestion(u"is:"_s + name, title);
        }
    } else {
        suggestValues(typed.left(colon), typed.mid(colon + 1));
    }
    showSuggestions();
}

QStringList FilterBar::savedNames() const { return m_settings.keysBelow(u"filters/"_s + m_stateId); }

void FilterBar::save(const QString &name)
{
    auto key = name.trimmed();
    key.replace(u'/', u'-'); // settings would nest it
    if (!key.isEmpty())
        m_settings.set(u"filters/%1/%2"_s.arg(m_stateId, key), text());
}

void FilterBar::applySaved(const QString &name) { setText(m_settings.get(u"filters/%1/%2"_s.arg(m_stateId, name)).toString()); }
void FilterBar::removeSaved(const QString &name) { m_settings.forget(u"filters/%1/%2"_s.arg(m_stateId, name)); }

void FilterBar::fillSavedMenu()
{
    auto *menu = m_saved->menu();
    menu->clear();
    const auto names = savedNames();
    for (const auto &name : names)
        connect(menu->addAction(name), &QAction::triggered, this, [this, name] { applySaved(name); });
    menu->addSeparator();
    auto *save = menu->addAction(icon(u"add"_s), tr("Save this filter..."));
    save->setEnabled(!text().isEmpty());
    connect(save, &QAction::triggered, this, [this] {
        auto *dialog = new QInputDialog(this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setWindowTitle(tr("Save filter"));
        dialog->setLabelText(tr("Name of the filter"));
        connect(dialog, &QInputDialog::textValueSelected, this, &FilterBar::save);
        dialog->open();
    });
    if (!names.isEmpty()) {
        auto *remove = menu->addMenu(icon(u"delete"_s), tr("Forget"));
        for (const auto &name : names)
            connect(remove->addAction(name), &QAction::triggered, this, [this, name] { removeSaved(name); });
    }
}

bool FilterBar::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_edit && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        setLook(*this, "focused", event->type() == QEvent::FocusIn);
    if (object == m_edit && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Backspace && m_edit->text().isEmpty() && !m_chips.empty()) {
            m_chips.pop_back();
            rebuildChips();
            announce();
            return true;
        }
        if (key->key() == Qt::Key_Escape && !text().isEmpty()) {
            clear();
            return true;
        }
    }
    return QWidget::eventFilter(object, event);
}

} // namespace seal::ui
