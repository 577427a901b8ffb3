#pragma once

#include "core/api/method_table.h"
#include "ui/async.h"

#include <QDialog>
#include <QJsonObject>
#include <QWidget>

#include <functional>
#include <map>
#include <vector>

class QFormLayout;
class QLabel;
class QPushButton;

namespace seal::ui {

struct Context;
class MessageBanner;

/// One field. What is not said comes from the method table: type, whether required, help.
struct FieldSpec
{
    QString parameter;   ///< "valUserId"
    QString label;       ///< "VAL user ID"
    QString placeholder = {};
    QStringList choices = {};                                     ///< a choice instead of free text
    std::function<QString(const QString &text)> check = {};       ///< says what is wrong, or nothing
    QString help = {};                                            ///< instead of the table's
};

/// A form for one method of the site's table.
struct FormSpec
{
    QString method;                  ///< "user.add"
    QString title;                   ///< "Add VAL user"
    QString verb;                    ///< the button: "Add user"
    std::vector<FieldSpec> fields;
    QJsonObject fixed = {};          ///< sent as they are: what the form is about
    QJsonObject initial = {};        ///< shown first; optional fields that still say this are not sent
    QString note = {};               ///< one sentence on top: what will happen
};

/// "sealdeskd user add alice --name Alice --site DIR": what a person would type for the same. Secrets are never in it.
QString commandLine(const api::Method &method, const QJsonObject &params, const QString &siteDir);

/// Fields with labels and problems beside them.
class Form final : public QWidget
{
    Q_OBJECT

public:
    explicit Form(FormSpec spec, QWidget *parent = nullptr);
    [[nodiscard]] QJsonObject params() const;  ///< fixed ones and what was filled in
    [[nodiscard]] QString problem() const;     ///< why it cannot be sent; empty: it can
    [[nodiscard]] const FormSpec &spec() const { return m_spec; }
    [[nodiscard]] QWidget *field(const QString &parameter) const;
    void focusFirst();

Q_SIGNALS:
    void edited();

private:
    struct Field
    {
        FieldSpec spec;
        api::Parameter parameter;
        QWidget *editor = nullptr;
        QLabel *problem = nullptr;
        bool touched = false;
    };
    void addField(const FieldSpec &spec, const api::Parameter &parameter);
    QWidget *makeEditor(const Field &field);
    [[nodiscard]] QJsonValue value(const Field &field) const;
    [[nodiscard]] QString problemOf(const Field &field) const;
    void update();

    FormSpec m_spec;
    QFormLayout *m_layout = nullptr;
    std::vector<Field> m_fields;
};

/// A form with buttons: shows the equal command line, sends the call, keeps a refusal inside. `done` gets the good answer.
class FormDialog final : public QDialog
{
    Q_OBJECT

public:
    FormDialog(Context &context, FormSpec spec, std::function<void(const QJsonObject &answer)> done, QWidget *parent);
    [[nodiscard]] Form &form() const { return *m_form; }
    [[nodiscard]] QPushButton *okButton() const { return m_ok; }

    /// Makes and opens one; it deletes itself.
    static FormDialog *start(Context &context, QWidget *parent, FormSpec spec, std::function<void(const QJsonObject &answer)> done);

private:
    void update();
    void send();
    void take(const api::Reply &reply);

    Context &m_context;
    std::function<void(const QJsonObject &)> m_done;
    Form *m_form = nullptr;
    QLabel *m_command = nullptr;
    QLabel *m_reason = nullptr;
    MessageBanner *m_banner = nullptr;
    QPushButton *m_ok = nullptr;
    bool m_sending = false;
};

} // namespace seal::ui
