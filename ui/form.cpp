#include "ui/form.h"

#include "ui/columns.h"
#include "ui/metrics.h"
#include "ui/style.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace seal::ui {

namespace {

/// What a shell reads as one word again.
QString shellWord(const QString &text)
{
    const bool plain = !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c.unicode() < 128 && c.isLetterOrNumber()) || QStringView(u"@%_+=:,./-").contains(c);
    });
    return plain ? text : QString(u'\'' + QString(text).replace(u'\'', u"'\\''"_s) + u'\'');
}

QString textOf(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

void addOption(QStringList &words, const api::Parameter &parameter, const QJsonValue &value)
{
    const auto option = QString(u"--"_s + parameter.optionName());
    switch (parameter.type) {
    case api::ParameterType::Flag:
        if (value.toBool())
            words << option;
        return;
    case api::ParameterType::List:
        for (const auto &item : value.toArray())
            words << option << shellWord(item.toString());
        return;
    case api::ParameterType::Secret:
    case api::ParameterType::Rows:
        words << option << u"FILE"_s;
        return;
    case api::ParameterType::Text:
    case api::ParameterType::Number:
    case api::ParameterType::File:
        words << option << shellWord(textOf(value));
        return;
    }
}

QStringList textsIn(const QJsonArray &array)
{
    QStringList texts;
    for (const auto &item : array)
        texts << item.toString();
    return texts;
}

/// A value for people.
QString wordsOf(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? Form::tr("yes") : Form::tr("no");
    return safeText(value.isArray() ? textsIn(value.toArray()).join(u", "_s) : textOf(value));
}

void addMark(QListWidget *list, const QString &text, bool marked)
{
    auto *item = new QListWidgetItem(text, list);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(marked ? Qt::Checked : Qt::Unchecked);
}

/// Marks exactly these. What another wrote meanwhile may be no choice here yet: it is one then.
void setMarks(QListWidget *list, QStringList marked)
{
    for (int i = 0; i < list->count(); ++i) {
        auto *item = list->item(i);
        item->setCheckState(marked.removeAll(item->text()) > 0 ? Qt::Checked : Qt::Unchecked);
    }
    marked.removeDuplicates();
    for (const auto &text : marked)
        addMark(list, text, true);
}

/// Choices to mark. What is set comes first, in its order, so that a list that nobody touches is sent as it was.
QListWidget *makeMarks(const QStringList &offered, const QJsonArray &marked, QWidget *parent)
{
    auto choices = textsIn(marked);
    for (const auto &text : offered) {
        if (!choices.contains(text))
            choices << text;
    }
    auto *list = new QListWidget(parent);
    for (const auto &choice : choices)
        addMark(list, choice, textsIn(marked).contains(choice));
    constexpr int kMostLines = 5;
    const auto lines = std::clamp(static_cast<int>(choices.size()), 2, kMostLines);
    list->setFixedHeight(em(1.75) * lines + 2 * list->frameWidth());
    list->setCurrentRow(0);
    return list;
}

QJsonArray markedTexts(const QListWidget &list)
{
    QJsonArray texts;
    for (int i = 0; i < list.count(); ++i) {
        if (list.item(i)->checkState() == Qt::Checked)
            texts.append(list.item(i)->text());
    }
    return texts;
}

QString editorText(const QWidget *editor)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(editor))
        return line->text();
    if (const auto *choice = qobject_cast<const QComboBox *>(editor))
        return choice->currentText();
    if (const auto *lines = qobject_cast<const QPlainTextEdit *>(editor))
        return lines->toPlainText();
    if (const auto *number = qobject_cast<const QSpinBox *>(editor))
        return QString::number(number->value());
    if (const auto *marks = qobject_cast<const QListWidget *>(editor))
        return textsIn(markedTexts(*marks)).join(u'\n');
    return {};
}

} // namespace

QString commandLine(const api::Method &method, const QJsonObject &params, const QString &siteDir)
{
    QStringList words{u"sealdeskd"_s, method.noun, method.verb};
    for (const auto &parameter : method.parameters) {
        if (parameter.positional && params.contains(parameter.name))
            words << (textOf(params.value(parameter.name)).isEmpty() ? parameter.name.toUpper() // not filled in yet
                                                                     : shellWord(textOf(params.value(parameter.name))));
    }
    for (const auto &parameter : method.parameters) {
        if (!parameter.positional && params.contains(parameter.name))
            addOption(words, parameter, params.value(parameter.name));
    }
    if (!siteDir.isEmpty())
        words << u"--site"_s << shellWord(siteDir);
    return words.join(u' ');
}

Form::Form(FormSpec spec, QWidget *parent) : QWidget(parent), m_spec(std::move(spec))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    if (!m_spec.note.isEmpty()) {
        auto *note = new QLabel(m_spec.note, this);
        note->setTextFormat(Qt::PlainText);
        note->setWordWrap(true);
        note->setProperty("rank", u"muted"_s);
        outer->addWidget(note);
    }
    m_layout = new QFormLayout;
    m_layout->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_layout->setRowWrapPolicy(QFormLayout::WrapLongRows);
    outer->addLayout(m_layout);
    const auto *method = api::findMethod(m_spec.method);
    Q_ASSERT(method != nullptr);
    m_fields.reserve(m_spec.fields.size());
    for (const auto &field : m_spec.fields) {
        const auto *parameter = method->parameter(field.parameter);
        Q_ASSERT(parameter != nullptr);
        addField(field, *parameter);
    }
    update();
}

void Form::addField(const FieldSpec &spec, const api::Parameter &parameter)
{
    Field field{spec, parameter};
    field.editor = makeEditor(field);
    const auto help = spec.help.isEmpty() ? parameter.help : spec.help;
    field.editor->setObjectName(u"field-"_s + spec.parameter);
    field.editor->setToolTip(help);
    field.editor->setAccessibleName(spec.label);
    field.editor->setAccessibleDescription(help);
    field.problem = new QLabel(this);
    field.problem->setTextFormat(Qt::PlainText); // may say what was typed
    field.problem->setProperty("rank", u"danger"_s);
    field.problem->setWordWrap(true);
    field.problem->hide();
    auto *cell = new QWidget(this);
    field.cell = cell;
    auto *column = new QVBoxLayout(cell);
    column->setContentsMargins({});
    column->setSpacing(em(0.15));
    column->addWidget(field.editor);
    column->addWidget(field.problem);
    addTheirs(field, cell);
    if (qobject_cast<QCheckBox *>(field.editor) != nullptr) {
        m_layout->addRow(QString(), cell);
    } else {
        auto *label = new QLabel(parameter.required ? tr("%1 (required)").arg(spec.label) : spec.label, this);
        label->setBuddy(field.editor);
        label->setToolTip(help);
        m_layout->addRow(label, cell);
    }
    m_fields.push_back(std::move(field));
}

void Form::addTheirs(Field &field, QWidget *cell)
{
    field.theirs = new QWidget(cell);
    auto *line = new QHBoxLayout(field.theirs);
    line->setContentsMargins({});
    field.theirText = new QLabel(field.theirs);
    field.theirText->setTextFormat(Qt::PlainText);
    field.theirText->setWordWrap(true);
    field.theirText->setProperty("rank", u"warning"_s);
    field.take = new QPushButton(tr("Take it"), field.theirs);
    field.take->setAutoDefault(false);
    field.take->setAccessibleDescription(tr("Puts into the field what another wrote meanwhile"));
    line->addWidget(field.theirText, 1);
    line->addWidget(field.take);
    field.theirs->hide();
    cell->layout()->addWidget(field.theirs);
    connect(field.take, &QPushButton::clicked, this, [this, index = m_fields.size()] {
        auto &taken = m_fields[index];
        setValue(taken, taken.theirValue);
        taken.theirs->hide();
        update();
        Q_EMIT edited();
    });
}

QWidget *Form::makeEditor(const Field &field)
{
    const auto initial = m_spec.initial.contains(field.spec.parameter) ? m_spec.initial.value(field.spec.parameter)
                                                                     : m_spec.defaults.value(field.spec.parameter);
    const auto touched = [this, index = m_fields.size()] {
        if (index < m_fields.size())
            m_fields[index].touched = true;
        update();
        Q_EMIT edited();
    };
    if (!field.spec.choices.isEmpty() && field.parameter.type == api::ParameterType::List) {
        auto *marks = makeMarks(field.spec.choices, initial.toArray(), this);
        connect(marks, &QListWidget::itemChanged, this, touched);
        return marks;
    }
    if (!field.spec.choices.isEmpty()) {
        auto *choice = new QComboBox(this);
        choice->addItems(field.spec.choices);
        choice->setCurrentText(initial.toString(field.spec.choices.first()));
        connect(choice, &QComboBox::currentTextChanged, this, touched);
        return choice;
    }
    switch (field.parameter.type) {
    case api::ParameterType::Flag: {
        auto *box = new QCheckBox(field.spec.label, this);
        box->setChecked(initial.toBool());
        connect(box, &QCheckBox::toggled, this, touched);
        return box;
    }
    case api::ParameterType::Number: {
        auto *number = new QSpinBox(this);
        number->setRange(0, std::numeric_limits<int>::max());
        number->setValue(initial.toInt());
        connect(number, &QSpinBox::valueChanged, this, touched);
        return number;
    }
    case api::ParameterType::List: {
        auto *lines = new QPlainTextEdit(this);
        lines->setPlainText(textsIn(initial.toArray()).join(u'\n'));
        lines->setPlaceholderText(field.spec.placeholder.isEmpty() ? tr("One a line") : field.spec.placeholder);
        lines->setTabChangesFocus(true);
        lines->setMinimumHeight(em(3.5));
        lines->setMaximumHeight(em(6));
        connect(lines, &QPlainTextEdit::textChanged, this, touched);
        return lines;
    }
    case api::ParameterType::Text:
    case api::ParameterType::File:
    case api::ParameterType::Secret:
    case api::ParameterType::Rows:
        break;
    }
    auto *line = new QLineEdit(initial.toString(), this);
    line->setPlaceholderText(field.spec.placeholder);
    line->setMinimumWidth(em(16));
    line->setMaxLength(api::kMaxTextLength);
    if (field.parameter.type == api::ParameterType::Secret)
        line->setEchoMode(QLineEdit::Password);
    connect(line, &QLineEdit::textEdited, this, touched);
    return line;
}

QJsonValue Form::value(const Field &field) const
{
    if (const auto *box = qobject_cast<const QCheckBox *>(field.editor))
        return box->isChecked();
    if (const auto *number = qobject_cast<const QSpinBox *>(field.editor))
        return number->value();
    const auto text = editorText(field.editor);
    if (field.parameter.type != api::ParameterType::List)
        return text;
    if (const auto *marks = qobject_cast<const QListWidget *>(field.editor))
        return markedTexts(*marks);
    QJsonArray items;
    for (const auto &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        if (const auto item = line.trimmed(); !item.isEmpty())
            items.append(item);
    }
    return items;
}

void Form::setValue(const Field &field, const QJsonValue &value)
{
    const QSignalBlocker quiet(field.editor);
    const auto lines = textsIn(value.toArray());
    if (auto *marks = qobject_cast<QListWidget *>(field.editor))
        setMarks(marks, lines);
    else if (auto *box = qobject_cast<QCheckBox *>(field.editor))
        box->setChecked(value.toBool());
    else if (auto *number = qobject_cast<QSpinBox *>(field.editor))
        number->setValue(value.toInt());
    else if (auto *choice = qobject_cast<QComboBox *>(field.editor))
        choice->setCurrentText(value.toString());
    else if (auto *text = qobject_cast<QPlainTextEdit *>(field.editor))
        text->setPlainText(lines.join(u'\n'));
    else if (auto *line = qobject_cast<QLineEdit *>(field.editor))
        line->setText(value.toString());
}

bool Form::isSame(const Field &field, const QJsonValue &one, const QJsonValue &other)
{
    if (qobject_cast<QListWidget *>(field.editor) == nullptr || !one.isArray() || !other.isArray())
        return one == other;
    // Marks have no order of their own.
    auto left = textsIn(one.toArray());
    auto right = textsIn(other.toArray());
    left.sort();
    right.sort();
    return left == right;
}

bool Form::isEdited(const Field &field, const QJsonValue &before) const
{
    const auto now = value(field);
    const bool blank = now == QJsonValue(QString()) || now == QJsonValue(false) || now == QJsonValue(QJsonArray());
    return before.isUndefined() ? !blank : !isSame(field, now, before);
}

void Form::rebase(const QJsonObject &now)
{
    const auto before = std::exchange(m_spec.initial, now);
    for (auto &field : m_fields) {
        const auto &name = field.spec.parameter;
        const auto theirs = now.value(name);
        field.theirs->hide();
        if (isSame(field, theirs, before.value(name)))
            continue;
        const bool edited = isEdited(field, before.value(name));
        field.take->setVisible(edited && !isSame(field, value(field), theirs));
        if (edited) {
            const auto text = wordsOf(theirs);
            field.theirText->setText(tr("Meanwhile another wrote: %1").arg(text.isEmpty() ? tr("nothing") : text));
        } else {
            setValue(field, theirs); // not edited here: it follows
            field.theirText->setText(tr("Changed by another meanwhile"));
        }
        field.theirValue = theirs;
        field.theirs->show();
    }
    update();
    Q_EMIT edited();
}

QJsonObject Form::shownParams() const
{
    auto params = this->params();
    params.remove(u"ifRevision"_s);
    return params;
}

QJsonObject Form::params() const
{
    auto params = m_spec.fixed;
    const auto *method = api::findMethod(m_spec.method);
    if (m_spec.initial.contains(u"revision"_s) && method->parameter(u"ifRevision") != nullptr)
        params.insert(u"ifRevision"_s, m_spec.initial.value(u"revision"_s));
    for (const auto &field : m_fields) {
        if (!isWanted(field))
            continue;
        // An optional field that was not changed is not sent: nobody else's change of it is undone.
        if (field.parameter.required || isEdited(field, m_spec.initial.value(field.spec.parameter)))
            params.insert(field.spec.parameter, value(field));
    }
    return params;
}

bool Form::isWanted(const Field &field) const
{
    if (field.spec.onlyWith.parameter.isEmpty())
        return true;
    for (const auto &other : m_fields) {
        if (other.spec.parameter != field.spec.onlyWith.parameter)
            continue;
        const auto now = value(other);
        const auto texts = now.isBool()    ? QStringList{now.toBool() ? u"true"_s : u"false"_s}
                           : now.isArray() ? textsIn(now.toArray())
                                           : QStringList{now.toString()};
        return std::any_of(texts.begin(), texts.end(), [&](const auto &text) { return field.spec.onlyWith.values.contains(text); });
    }
    return true;
}

QString Form::problemOf(const Field &field) const
{
    if (!isWanted(field))
        return {};
    const auto text = editorText(field.editor);
    if (field.parameter.required && field.editor->isEnabled() && qobject_cast<QCheckBox *>(field.editor) == nullptr && text.trimmed().isEmpty())
        return tr("%1 is needed").arg(field.spec.label);
    if (field.spec.check && !text.isEmpty())
        return field.spec.check(text);
    return {};
}

QString Form::problem() const
{
    for (const auto &field : m_fields) {
        if (const auto problem = problemOf(field); !problem.isEmpty())
            return problem;
    }
    if (!m_spec.initial.isEmpty() && shownParams() == m_spec.fixed)
        return tr("Nothing is changed yet");
    return {};
}

void Form::update()
{
    for (const auto &field : m_fields) {
        m_layout->setRowVisible(field.cell, isWanted(field));
        // What was not touched yet is not blamed; the button says what is missing.
        const auto problem = field.touched ? problemOf(field) : QString();
        field.problem->setText(problem);
        field.problem->setVisible(!problem.isEmpty());
        setLook(*field.editor, "wrong", !problem.isEmpty());
    }
}

QWidget *Form::field(const QString &parameter) const
{
    for (const auto &field : m_fields) {
        if (field.spec.parameter == parameter)
            return field.editor;
    }
    return nullptr;
}

void Form::focusFirst()
{
    if (!m_fields.empty())
        m_fields.front().editor->setFocus();
}

} // namespace seal::ui
