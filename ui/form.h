#pragma once

#include "core/api/method_table.h"
#include "ui/async.h"

#include <QDialog>
#include <QJsonObject>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <map>
#include <vector>

class QFormLayout;
class QLabel;
class QPushButton;

namespace seal::ui {

struct Context;
class CodeBox;
class MessageBanner;

/// One field. What is not said comes from the method table: type, whether required, help.
struct FieldSpec
{
    QString parameter;   ///< "valUserId"
    QString label;       ///< "VAL user ID"
    QString placeholder = {};
    QStringList choices = {};                                     ///< a choice instead of free text; of a list: check marks
    std::function<QString(const QString &text)> check = {};       ///< says what is wrong, or nothing
    QString help = {};                                            ///< instead of the table's
    /// Shown, and sent, only while another field has one of these values (a flag: "true" or "false").
    struct OnlyWith
    {
        QString parameter;
        QStringList values;
    };
    OnlyWith onlyWith = {};
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
    /// Reads the thing again ("user.show", with the fixed parameters) when another changed it while the form was open: both are shown.
    /// Works with methods that take "ifRevision", and an `initial` that has a "revision".
    QString reload = {};
    /// The answer of `reload` as `initial`, where its members have other names than the parameters.
    std::function<QJsonObject(const QJsonObject &answer)> initialOf = {};
    /// The site checks what is typed, by its own rules ("dryRun" of the method): what it would say stands below the fields.
    bool liveCheck = false;
    /// Shown first in a form that adds something; sent like what is typed.
    QJsonObject defaults = {};
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
    /// The thing is now like this. What was not edited follows; what was stays, with the other text and a button to take it beside it.
    void rebase(const QJsonObject &now);
    /// What sendable parameters there are without the revision.
    [[nodiscard]] QJsonObject shownParams() const;

Q_SIGNALS:
    void edited();

private:
    struct Field
    {
        FieldSpec spec;
        api::Parameter parameter;
        QWidget *editor = nullptr;
        QWidget *cell = nullptr;
        QLabel *problem = nullptr;
        QWidget *theirs = nullptr; ///< shown when another changed the same field
        QLabel *theirText = nullptr;
        QPushButton *take = nullptr;
        QJsonValue theirValue = {};
        bool touched = false;
    };
    void addField(const FieldSpec &spec, const api::Parameter &parameter);
    QWidget *makeEditor(const Field &field);
    void addTheirs(Field &field, QWidget *cell);
    void setValue(const Field &field, const QJsonValue &value);
    [[nodiscard]] QJsonValue value(const Field &field) const;
    [[nodiscard]] static bool isSame(const Field &field, const QJsonValue &one, const QJsonValue &other);
    [[nodiscard]] bool isEdited(const Field &field, const QJsonValue &before) const; ///< is there something else than that now?
    [[nodiscard]] QString problemOf(const Field &field) const;
    [[nodiscard]] bool isWanted(const Field &field) const;
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
    void reject() override; ///< not while it sends: the answer may hold what is shown only once

    /// Makes and opens one; it deletes itself.
    static FormDialog *start(Context &context, QWidget *parent, FormSpec spec, std::function<void(const QJsonObject &answer)> done);

private:
    void update();
    void send();
    void take(const api::Reply &reply);
    void reload();
    void checkWithSite();

    Context &m_context;
    std::function<void(const QJsonObject &)> m_done;
    Form *m_form = nullptr;
    CodeBox *m_command = nullptr;
    QLabel *m_reason = nullptr;
    MessageBanner *m_banner = nullptr;
    QPushButton *m_ok = nullptr;
    Question *m_check = nullptr;
    QTimer m_checkPause;
    QString m_siteProblem; ///< what the site says of the fields as they are
    bool m_sending = false;
};

} // namespace seal::ui
