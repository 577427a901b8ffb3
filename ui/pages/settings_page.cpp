#include "ui/pages/settings_page.h"

#include "core/api/setting_table.h"
#include "ui/columns.h"
#include "ui/item_list.h"
#include "ui/metrics.h"
#include "ui/preferences.h"
#include "ui/style.h"
#include "ui/undo.h"

#include <QApplication>
#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace seal::ui {

namespace {

constexpr qreal kFieldWidth = 18; ///< font heights
constexpr qreal kTitleWidth = 11; ///< so that the fields of all cards stand below one another

QString words(const char *text) { return QCoreApplication::translate("settings", text); }

QString textOf(const QWidget *editor)
{
    if (const auto *number = qobject_cast<const QSpinBox *>(editor))
        return number->value() < number->minimum() + 1 ? QString() : QString::number(number->value());
    return qobject_cast<const QLineEdit *>(editor)->text().trimmed();
}

void setText(QWidget *editor, const QString &text)
{
    const QSignalBlocker quiet(editor);
    if (auto *number = qobject_cast<QSpinBox *>(editor))
        number->setValue(text.isEmpty() ? number->minimum() : text.toInt());
    else
        qobject_cast<QLineEdit *>(editor)->setText(text);
}

QLabel *remarkOf(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setProperty("rank", u"muted"_s);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QFormLayout *formIn(Card *card)
{
    auto *inner = new QWidget(card);
    auto *form = new QFormLayout(inner);
    form->setContentsMargins({});
    form->setVerticalSpacing(em(0.6));
    form->setHorizontalSpacing(em(1));
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignTop);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    card->addWidget(inner);
    return form;
}

QLabel *titleOf(const QString &text, QWidget *field, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setMinimumWidth(em(kTitleWidth));
    label->setBuddy(field);
    return label;
}

/// A field with a quiet line below it.
QWidget *cellOf(QWidget *field, QLabel *remark, QWidget *parent)
{
    auto *cell = new QWidget(parent);
    auto *layout = new QVBoxLayout(cell);
    layout->setContentsMargins({});
    layout->setSpacing(em(0.2));
    layout->addWidget(field);
    if (remark != nullptr)
        layout->addWidget(remark);
    return cell;
}

} // namespace

PageInfo SettingsPage::describe() { return {u"settings"_s, u"site"_s, tr("Settings"), u"settings"_s, u"settings"_s}; }

SettingsPage::SettingsPage(Context &context, QWidget *parent) : Page(context, describe(), parent), m_question(context.backend, this)
{
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setObjectName(u"pageScroll"_s);
    m_scroll->setAccessibleName(tr("Settings"));
    auto *body = new QWidget(m_scroll);
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins({});
    layout->setSpacing(em(0.7));
    layout->addWidget(makeSiteCard(body));
    layout->addWidget(makeWindowCard(body));
    m_fixed = new Card(tr("Fixed since the site was made"), body);
    layout->addWidget(m_fixed);
    layout->addStretch(1);
    body->setMaximumWidth(em(64));
    m_scroll->setWidget(body);
    setContent(m_scroll);
    setFocusProxy(m_scroll);
    addCommand({u"settings.refresh"_s, tr("Refresh settings"), u"refresh"_s, QKeySequence::Refresh}, [this] { refresh(); });
}

QList<QWidget *> SettingsPage::panes() const { return {m_scroll}; }

Card *SettingsPage::makeWindowCard(QWidget *parent)
{
    auto *card = new Card(tr("This window"), parent);
    auto *form = formIn(card);
    for (const auto &known : preferences()) {
        auto *box = makePreferenceBox(known, context().settings, card);
        box->setMaximumWidth(em(kFieldWidth));
        form->addRow(titleOf(known.title, box, card), cellOf(box, known.help.isEmpty() ? nullptr : remarkOf(known.help, card), card));
    }
    card->setLink(tr("Keyboard shortcuts"), [this] { context().actions.find(u"window.cheatsheet"_s)->trigger(); });
    return card;
}

Card *SettingsPage::makeSiteCard(QWidget *parent)
{
    auto *card = new Card(tr("This site"), parent);
    auto *form = formIn(card);
    for (const auto &setting : api::settings())
        addRow(form, setting, card);
    return card;
}

void SettingsPage::addRow(QFormLayout *form, const api::Setting &setting, QWidget *parent)
{
    Row row;
    row.setting = &setting;
    if (setting.type == api::SettingType::Number) {
        auto *number = new QSpinBox(parent);
        number->setRange(setting.least - 1, setting.most); // the lowest stands for the default
        number->setSpecialValueText(setting.fallback.isEmpty() ? tr("Default") : tr("Default (%1)").arg(setting.fallback));
        connect(number, &QSpinBox::valueChanged, this, [this, name = setting.name.toString()] { updateRow(*rowOf(name)); });
        row.editor = number;
    } else {
        auto *text = new QLineEdit(parent);
        connect(text, &QLineEdit::textChanged, this, [this, name = setting.name.toString()] { updateRow(*rowOf(name)); });
        connect(text, &QLineEdit::returnPressed, this, [this, name = setting.name.toString()] { saveButton(name)->click(); });
        row.editor = text;
    }
    const auto title = words(setting.title);
    row.editor->setObjectName(setting.name.toString());
    row.editor->setAccessibleName(title);
    row.editor->setFixedWidth(em(kFieldWidth));
    row.save = new QPushButton(tr("Save"), parent);
    row.save->setAccessibleName(tr("Save: %1").arg(title));
    row.discard = new QPushButton(tr("Discard"), parent);
    row.discard->setAccessibleName(tr("Discard: %1").arg(title));
    row.remark = remarkOf({}, parent);
    auto *line = new QWidget(parent);
    auto *inner = new QHBoxLayout(line);
    inner->setContentsMargins({});
    inner->setSpacing(em(0.4));
    inner->addWidget(row.editor);
    inner->addWidget(row.save);
    inner->addWidget(row.discard);
    inner->addStretch(1);
    form->addRow(titleOf(title, row.editor, parent), cellOf(line, row.remark, parent));
    m_rows.push_back(row);
    const auto name = setting.name.toString();
    connect(row.save, &QPushButton::clicked, this, [this, name] { save(*find(name)); });
    connect(row.discard, &QPushButton::clicked, this, [this, name] {
        setText(find(name)->editor, find(name)->value);
        updateRow(*rowOf(name));
    });
    updateRow(m_rows.back());
}

const SettingsPage::Row *SettingsPage::find(const QString &setting) const
{
    const auto found = std::ranges::find_if(m_rows, [&](const Row &row) { return row.setting->name == setting; });
    return found == m_rows.end() ? nullptr : &*found;
}

SettingsPage::Row *SettingsPage::rowOf(const QString &setting)
{
    const auto found = std::ranges::find_if(m_rows, [&](const Row &row) { return row.setting->name == setting; });
    return found == m_rows.end() ? nullptr : &*found;
}

QWidget *SettingsPage::editor(const QString &setting) const { return find(setting) != nullptr ? find(setting)->editor : nullptr; }
QPushButton *SettingsPage::saveButton(const QString &setting) const { return find(setting) != nullptr ? find(setting)->save : nullptr; }

QString SettingsPage::problem(const QString &setting) const
{
    const auto failure = api::checkSetting(*find(setting)->setting, textOf(find(setting)->editor));
    return failure ? failure->sentence + u". "_s + failure->advice + u'.' : QString();
}

void SettingsPage::refresh()
{
    setBusy(true);
    m_question.ask(u"settings.list"_s, {}, [this](const api::Reply &reply) {
        setBusy(false);
        if (!reply.ok()) {
            showError(*reply.failure);
            return;
        }
        clearError();
        show(reply.value.toObject());
    });
}

void SettingsPage::show(const QJsonObject &answer)
{
    std::vector<Item> fixed;
    for (const auto &item : answer.value(u"items"_s).toArray()) {
        const auto json = item.toObject();
        const auto name = json.value(u"name"_s).toString();
        const auto value = json.value(u"value"_s).toString();
        auto *row = rowOf(name);
        if (row == nullptr) {
            fixed.push_back({u"lock"_s, Tone::Muted, safeText(name), safeText(value)});
            continue;
        }
        // What is being typed stays; what another wrote meanwhile is what Discard goes back to.
        const bool edited = row->known && textOf(row->editor) != row->value;
        row->meanwhile = edited && (row->meanwhile || value != row->value);
        row->value = value;
        row->known = true;
        if (!edited)
            setText(row->editor, value);
        updateRow(*row);
    }
    m_fixed->list().setItems(fixed, tr("Nothing."));
}

void SettingsPage::updateRow(Row &row)
{
    const bool edited = row.known && textOf(row.editor) != row.value;
    row.meanwhile = row.meanwhile && edited;
    const auto wrong = edited ? problem(row.setting->name.toString()) : QString();
    row.editor->setEnabled(row.known);
    row.save->setVisible(edited);
    row.save->setEnabled(wrong.isEmpty());
    row.discard->setVisible(edited);
    setLook(*row.remark, "rank", !wrong.isEmpty() ? u"danger"_s : row.meanwhile ? u"warning"_s : u"muted"_s);
    row.remark->setText(wrong.isEmpty() ? remarkOn(row) : wrong);
}

QString SettingsPage::remarkOn(const Row &row) const
{
    if (row.meanwhile) { // Save overwrites it, knowingly
        const auto *number = qobject_cast<const QSpinBox *>(row.editor);
        const bool unset = number != nullptr && row.value.isEmpty();
        return tr("Meanwhile it became: %1").arg(unset ? number->specialValueText() : safeText(row.value));
    }
    const auto when = row.setting->atStart ? tr("Takes effect when the servers start next.") : tr("Takes effect at once.");
    return words(row.setting->help) + u' ' + when;
}

void SettingsPage::save(const Row &row)
{
    const auto name = row.setting->name.toString();
    const auto call = [&name](const QString &value) { return ApiCall{u"settings.set"_s, {{u"name"_s, name}, {u"value"_s, value}}}; };
    const auto value = textOf(row.editor);
    Change change{tr("%1 is saved").arg(words(row.setting->title)), {call(value)}};
    // A name or an address that was never set cannot be set to nothing again.
    if (!api::checkSetting(*row.setting, row.value))
        change.inverse = {call(row.value)};
    row.save->setEnabled(false);
    context().changes.run(change, this, [this, name, value](const api::Reply &reply) {
        if (reply.ok())
            takeSaved(name, value);
        else
            showError(*reply.failure);
        refresh();
    });
}

void SettingsPage::takeSaved(const QString &setting, const QString &value)
{
    auto *row = rowOf(setting);
    row->value = value; // our own: nobody else changed it meanwhile
    // The buttons go and with them the focus; who has gone on to another field stays there.
    const auto *focus = QApplication::focusWidget();
    if (focus == nullptr || focus == row->save || focus == row->discard)
        row->editor->setFocus();
    updateRow(*row);
}

} // namespace seal::ui
