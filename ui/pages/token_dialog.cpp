#include "ui/pages/token_dialog.h"

#include "ui/columns.h"
#include "ui/context.h"
#include "ui/message.h"
#include "ui/metrics.h"
#include "ui/theme.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTimer>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace seal::ui {

namespace {

constexpr int kTypingPause = 250;

bool isTime(const QString &name)
{
    static const QStringList kTimes{u"exp"_s, u"iat"_s, u"nbf"_s, u"auth_time"_s};
    return kTimes.contains(name);
}

QString valueText(const QString &name, const QJsonValue &value)
{
    if (value.isString())
        return safeText(value.toString());
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (value.isDouble() && isTime(name)) {
        const auto time = QDateTime::fromSecsSinceEpoch(value.toInteger(), Qt::UTC);
        return TokenDialog::tr("%1 (%2)").arg(relativeTime(time, QDateTime::currentDateTimeUtc()), time.toString(Qt::ISODate));
    }
    if (value.isDouble())
        return QString::number(value.toInteger());
    if (value.isArray()) {
        QStringList texts;
        for (const auto &item : value.toArray())
            texts << valueText({}, item);
        return texts.join(u", "_s);
    }
    return safeText(QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact)));
}

/// What a claim is, for people who do not know them by heart.
QString meaning(const QString &name)
{
    struct Row
    {
        QStringView name;
        const char *text;
    };
    static constexpr Row kRows[] = {
        {u"iss", QT_TRANSLATE_NOOP("seal::ui::TokenDialog", "Issuer")},
        {u"sub", QT_TRANSLATE_NOOP("seal::ui::TokenDialog", "Subject: user or client")},
        {u"aud", QT_TRANSLATE_NOOP("seal::ui::TokenDialog", "Server it is meant for")},
        {u"exp", QT_TRANSLATE_NOOP("seal::ui::TokenDialog", "Ends")},
        {u"iat", QT_TRANSLATE_NOOP("seal::ui::TokenDialog", "Issued")},
        {u"auth_time", QT_TRANSLATE_NOOP("seal::ui::TokenDialog", "Signed in")},
        {u"client_id", QT_TRANSLATE_NOOP("seal::ui::TokenDialog", "Client")},
        {u"scope", QT_TRANSLATE_NOOP("seal::ui::TokenDialog", "Scope")},
        {u"jti", QT_TRANSLATE_NOOP("seal::ui::TokenDialog", "Id of the token")},
        {u"cnf", QT_TRANSLATE_NOOP("seal::ui::TokenDialog", "Bound to this key or certificate")},
        {u"alg", QT_TRANSLATE_NOOP("seal::ui::TokenDialog", "Signature algorithm")},
        {u"kid", QT_TRANSLATE_NOOP("seal::ui::TokenDialog", "Signing key")},
        {u"typ", QT_TRANSLATE_NOOP("seal::ui::TokenDialog", "Kind of token")},
        {u"val_service_ids", QT_TRANSLATE_NOOP("seal::ui::TokenDialog", "VAL services")},
        {u"val_user_id", QT_TRANSLATE_NOOP("seal::ui::TokenDialog", "VAL user ID")},
        {u"val_user_ids", QT_TRANSLATE_NOOP("seal::ui::TokenDialog", "VAL user IDs that differ")},
    };
    for (const auto &row : kRows) {
        if (row.name == name)
            return TokenDialog::tr(row.text);
    }
    return {};
}

} // namespace

TokenDialog::TokenDialog(Context &context, QWidget *parent) : QDialog(parent), m_question(new Question(context.backend, this))
{
    setWindowTitle(tr("Inspect a token"));
    resize(em(50), em(36));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(em(0.6));
    auto *title = new QLabel(tr("Inspect a token"), this);
    title->setProperty("rank", u"title"_s);
    auto *note = new QLabel(tr("Paste an access token or an ID token. It is decoded here and checked as the servers of this site do; it is kept nowhere."), this);
    note->setWordWrap(true);
    note->setProperty("rank", u"muted"_s);
    m_text = new QPlainTextEdit(this);
    m_text->setObjectName(u"token-text"_s);
    m_text->setAccessibleName(tr("Token"));
    m_text->setPlaceholderText(u"eyJ..."_s);
    m_text->setProperty("mono", true);
    m_text->setTabChangesFocus(true);
    m_text->setMaximumHeight(em(6));
    m_text->setLayoutDirection(Qt::LeftToRight);
    m_banner = new MessageBanner(this);
    m_verdict = new QLabel(this);
    m_verdict->setWordWrap(true);
    m_verdict->setTextFormat(Qt::PlainText);
    m_verdict->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_tree = new QTreeWidget(this);
    m_tree->setAccessibleName(tr("Decoded token"));
    m_tree->setColumnCount(3);
    m_tree->setHeaderLabels({tr("Name"), tr("Value"), tr("What it is")});
    m_tree->header()->resizeSection(0, em(11));
    m_tree->header()->resizeSection(1, em(24));
    m_tree->setTabKeyNavigation(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    layout->addWidget(title);
    layout->addWidget(note);
    layout->addWidget(m_text);
    layout->addWidget(m_banner);
    layout->addWidget(m_verdict);
    layout->addWidget(m_tree, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *pause = new QTimer(this);
    pause->setSingleShot(true);
    pause->setInterval(kTypingPause);
    connect(m_text, &QPlainTextEdit::textChanged, pause, qOverload<>(&QTimer::start));
    connect(pause, &QTimer::timeout, this, &TokenDialog::inspect);
    m_text->setFocus();
}

TokenDialog *TokenDialog::start(Context &context, QWidget *parent)
{
    auto *dialog = new TokenDialog(context, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

void TokenDialog::inspect()
{
    // Mails and terminals break long lines.
    QString token;
    for (const auto letter : m_text->toPlainText()) {
        if (!letter.isSpace())
            token += letter;
    }
    m_tree->clear();
    m_verdict->clear();
    m_banner->hide();
    m_question->drop();
    if (token.isEmpty())
        return;
    m_question->ask(u"token.inspect"_s, {{u"token"_s, token}}, [this](const api::Reply &reply) {
        if (reply.ok())
            take(reply.value.toObject());
        else
            m_banner->show(*reply.failure);
    });
}

void TokenDialog::take(const QJsonObject &answer)
{
    const auto signature = answer.value(u"signature"_s).toString();
    const bool good = signature == u"good";
    auto tone = good ? Tone::Ok : Tone::Danger;
    QString text = good ? tr("The signature is one of this site.")
                   : signature == u"bad" ? tr("The signature is wrong: the token was altered, or made by another.")
                                         : tr("The token was signed by a key that this site does not have.");
    if (answer.contains(u"accepted"_s)) {
        const bool accepted = answer.value(u"accepted"_s).toBool();
        tone = accepted ? Tone::Ok : Tone::Danger;
        text += u' ' + (accepted ? tr("The servers accept it now.")
                                 : tr("The servers refuse it: %1 (%2)").arg(safeText(answer.value(u"reason"_s).toString()), answer.value(u"clause"_s).toString()));
    } else if (good) {
        text += u' ' + tr("It is no access token: no server takes it as one.");
    }
    m_verdict->setText(text);
    auto palette = m_verdict->palette();
    palette.setColor(QPalette::WindowText, colour(tone, palette));
    m_verdict->setPalette(palette);
    add(tr("Header"), answer.value(u"header"_s).toObject());
    add(tr("Claims"), answer.value(u"claims"_s).toObject());
    m_tree->expandAll();
}

void TokenDialog::add(const QString &title, const QJsonObject &members)
{
    auto *top = new QTreeWidgetItem(m_tree, {title});
    for (auto it = members.begin(); it != members.end(); ++it) {
        const auto value = valueText(it.key(), it.value());
        auto *item = new QTreeWidgetItem(top, {safeText(it.key()), value, meaning(it.key())});
        item->setToolTip(1, plainTip(value));
    }
}

QString TokenDialog::verdict() const { return m_verdict->text(); }

} // namespace seal::ui
