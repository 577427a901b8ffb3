#include "ui/form.h"

#include "ui/metrics.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QStyle>
#include <QVBoxLayout>

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
    return {};
}

} // namespace

QString commandLine(const api::Method &method, const QJsonObject &params, const QString &siteDir)
{
    QStringList words{u"sealdeskd"_s, method.noun, method.verb};
    for (const auto &parameter : method.parameters) {
        if (parameter.positional && params.contains(parameter.name))
            words << shellWord(textOf(params.value(parameter.name)));
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
    Field field{spec, parameter, nullptr, nullptr, false};
    field.editor = makeEditor(field);
    const auto help = spec.help.isEmpty() ? parameter.help : spec.help;
    field.editor->setObjectName(u"field-"_s + spec.parameter);
    field.editor->setToolTip(help);
    field.editor->setAccessibleName(spec.label);
    field.editor->setAccessibleDescription(help);
    field.problem = new QLabel(this);
    field.problem->setProperty("rank", u"danger"_s);
    field.problem->setWordWrap(true);
    field.problem->hide();
    auto *cell = new QWidget(this);
    auto *column = new QVBoxLayout(cell);
    column->setContentsMargins({});
    column->setSpacing(em(0.15));
    column->addWidget(field.editor);
    column->addWidget(field.problem);
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

QWidget *Form::makeEditor(const Field &field)
{
    const auto initial = m_spec.initial.value(field.spec.parameter);
    const auto touched = [this, index = m_fields.size()] {
        if (index < m_fields.size())
            m_fields[index].touched = true;
        update();
        Q_EMIT edited();
    };
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
        QStringList texts;
        for (const auto &item : initial.toArray())
            texts << item.toString();
        lines->setPlainText(texts.join(u'\n'));
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
    QJsonArray items;
    for (const auto &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        if (const auto item = line.trimmed(); !item.isEmpty())
            items.append(item);
    }
    return items;
}

QJsonObject Form::params() const
{
    auto params = m_spec.fixed;
    for (const auto &field : m_fields) {
        const auto now = value(field);
        const auto before = m_spec.initial.value(field.spec.parameter);
        const bool blank = now == QJsonValue(QString()) || now == QJsonValue(false) || now == QJsonValue(QJsonArray());
        const bool unchanged = before.isUndefined() ? blank : now == before;
        // An optional field that was not changed is not sent: nobody else's change of it is undone.
        if (field.parameter.required || !unchanged)
            params.insert(field.spec.parameter, now);
    }
    return params;
}

QString Form::problemOf(const Field &field) const
{
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
    if (!m_spec.initial.isEmpty() && params() == m_spec.fixed)
        return tr("Nothing is changed yet");
    return {};
}

void Form::update()
{
    for (const auto &field : m_fields) {
        // What was not touched yet is not blamed; the button says what is missing.
        const auto problem = field.touched ? problemOf(field) : QString();
        field.problem->setText(problem);
        field.problem->setVisible(!problem.isEmpty());
        if (field.editor->property("wrong").toBool() != !problem.isEmpty()) {
            field.editor->setProperty("wrong", !problem.isEmpty());
            style()->unpolish(field.editor);
            style()->polish(field.editor);
        }
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
