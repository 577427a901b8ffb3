// The access pages on a site in memory: bulk changes, effective access, clients, tokens, keys, certificates, and changes by two at a time.

#include "tests/ui/support/widget_checks.h"
#include "tests/ui/support/window.h"
#include "ui/access_view.h"
#include "ui/batch.h"
#include "ui/confirm.h"
#include "ui/form.h"
#include "ui/jobs.h"
#include "ui/pages/access_page.h"
#include "ui/pages/service_picker.h"
#include "ui/pages/token_dialog.h"
#include "ui/row_report.h"
#include "ui/table_page.h"
#include "ui/toast.h"
#include "ui/undo.h"

#include <QtTest/QTest>

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace seal;
using namespace seal::ui;
using test::Window;

namespace {

TablePage *openTable(Window &window, const QString &id) { return qobject_cast<TablePage *>(window.open(id)); }

void trigger(Window &window, const QString &action)
{
    auto *found = window.main().context().actions.find(action);
    QVERIFY2(found != nullptr, qPrintable(action));
    QVERIFY2(found->isEnabled(), qPrintable(action + u' ' + ActionCollection::reason(found)));
    found->trigger();
}

QJsonObject rowOf(Window &window, const QString &noun, const QString &member, const QString &value)
{
    for (const auto &row : window.backend().table(noun)) {
        if (row.toObject().value(member) == value)
            return row.toObject();
    }
    return {};
}

QStringList lines(const QTreeWidget &tree)
{
    QStringList texts;
    for (QTreeWidgetItemIterator it(const_cast<QTreeWidget *>(&tree)); *it != nullptr; ++it)
        texts << (*it)->text(0) + u": "_s + (*it)->text(1);
    return texts;
}

} // namespace

class tst_UiAccess : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup();
    void manyUsersInOneCall();
    void moreThanOneCallIsAJob();
    void rowsThatFailAreShown();
    void usersAreMappedToServices();
    void anotherChangedItMeanwhile();
    void removeRefusesWhatAnotherChanged();
    void whatWouldAliceGet();
    void fixesAreMadeAndUndone();
    void explorerBothWays();
    void explorerPlacesAreFilters();
    void clientsAreAddedWithASecret();
    void clientFormsCheckWithTheSite();
    void clientsAreEditedAndPutBack();
    void newSecretsAskFirst();
    void certificatesAreIssuedToFiles();
    void grantsAreRevoked();
    void tokensAreInspected();
    void keysSayWhoGetsThem();
    void certificatesAreRevokedWithAReason();
    void pagesInEveryState_data();
    void pagesInEveryState();
    void pagesLookWhole_data();
    void pagesLookWhole();
    void helpIsTherePerPage();
};

void tst_UiAccess::cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }

void tst_UiAccess::manyUsersInOneCall()
{
    Window window;
    auto *page = openTable(window, u"users"_s);
    page->table().selectAll();
    window.backend().forgetCalls();
    trigger(window, u"users.disable"_s);
    QTRY_COMPARE(window.backend().countOf(u"user.bulk"_s), 1);
    QTRY_VERIFY(rowOf(window, u"user"_s, u"login"_s, u"bob"_s).value(u"disabled"_s).toBool());
    QVERIFY(window.main().context().jobs.jobs().isEmpty());
    QTRY_VERIFY(window.main().context().toasts.texts().contains(u"11 users are disabled"_s)); // one was already
    window.main().context().changes.stack().undo();
    QTRY_VERIFY(!rowOf(window, u"user"_s, u"login"_s, u"bob"_s).value(u"disabled"_s).toBool());
    QVERIFY(rowOf(window, u"user"_s, u"login"_s, u"mallory"_s).value(u"disabled"_s).toBool()); // as it was before
}

void tst_UiAccess::moreThanOneCallIsAJob()
{
    Window window;
    window.backend().makeUsers(1200);
    openTable(window, u"users"_s);
    BulkChange change{u"Disable users"_s, u"user.bulk"_s, u"disable"_s, u"enable"_s, {}, [](const QList<QJsonObject> &done) { return QString::number(done.size()); }};
    for (const auto &user : window.backend().table(u"user"_s))
        change.rows << QJsonObject{{u"login"_s, user.toObject().value(u"login"_s)}};
    runBulk(window.main().context(), &window.main(), change);
    auto *job = window.main().context().jobs.jobs().first();
    QTRY_COMPARE_WITH_TIMEOUT(job->state(), Job::State::Done, 20'000);
    QCOMPARE(window.backend().countOf(u"user.bulk"_s), 3);
    // Stopped between two calls: what was done is done, and can be undone.
    window.backend().forgetCalls();
    change.action = u"enable"_s;
    change.inverse = u"disable"_s;
    runBulk(window.main().context(), &window.main(), change);
    job = window.main().context().jobs.jobs().first();
    job->cancel();
    QTRY_COMPARE(job->state(), Job::State::Cancelled);
    QVERIFY(window.backend().countOf(u"user.bulk"_s) < 3);
}

void tst_UiAccess::rowsThatFailAreShown()
{
    Window window;
    auto *page = openTable(window, u"services"_s);
    window.backend().answer(u"service.bulk"_s, [](const QJsonObject &params) {
        QJsonArray items;
        const auto rows = params.value(u"rows"_s).toArray();
        for (int i = 0; i < rows.size(); ++i)
            items.append(QJsonObject{{u"row"_s, i},
                                     {u"key"_s, rows[i].toObject().value(u"id"_s)},
                                     {u"outcome"_s, i == 0 ? u"done"_s : u"failed"_s},
                                     {u"problem"_s, api::toJson(api::Failure{Errc::Conflict, u"It is used"_s, u"Remove the mappings first"_s})}});
        return api::Reply::of(QJsonObject{{u"items"_s, items}});
    });
    page->table().selectAll();
    trigger(window, u"services.remove"_s);
    QTest::mouseClick(page->findChild<ConfirmDialog *>()->goButton(), Qt::LeftButton);
    QTRY_VERIFY(page->findChild<RowReportDialog *>());
    auto *report = page->findChild<RowReportDialog *>();
    QVERIFY(test::unnamedControls(report).isEmpty());
    QTRY_COMPARE(report->findChild<TableView *>()->proxy().rowCount(), 3);
    QVERIFY(!window.main().context().changes.stack().canUndo());
}

void tst_UiAccess::usersAreMappedToServices()
{
    Window window;
    auto *page = openTable(window, u"users"_s);
    page->table().selectKey(u"alice"_s);
    trigger(window, u"users.map"_s);
    auto *picker = page->findChild<ServicePicker *>();
    QVERIFY(picker);
    QTRY_COMPARE(picker->list()->count(), 4);
    QVERIFY(test::unnamedControls(picker).isEmpty());
    QVERIFY(!picker->okButton()->isEnabled());
    picker->list()->setCurrentRow(1);
    QTest::keyClick(picker->list(), Qt::Key_Space);
    picker->list()->setCurrentRow(2);
    QTest::keyClick(picker->list(), Qt::Key_Space);
    QTest::mouseClick(picker->okButton(), Qt::LeftButton);
    const auto mapped = [&](const QString &service) {
        return std::any_of(window.backend().table(u"map"_s).begin(), window.backend().table(u"map"_s).end(), [&](const auto &row) {
            return row.toObject().value(u"user"_s) == u"alice"_s && row.toObject().value(u"service"_s) == service;
        });
    };
    QTRY_VERIFY(mapped(u"uav.survey"_s) && mapped(u"mc.video"_s));
    QTRY_VERIFY(window.main().context().changes.stack().canUndo());
    window.main().context().changes.stack().undo();
    QTRY_VERIFY(!mapped(u"uav.survey"_s) && !mapped(u"mc.video"_s));
    QVERIFY(mapped(u"v2x.platooning"_s));
}

void tst_UiAccess::anotherChangedItMeanwhile()
{
    Window window;
    auto *page = openTable(window, u"users"_s);
    page->table().selectKey(u"alice"_s);
    trigger(window, u"users.edit"_s);
    auto *dialog = page->findChild<FormDialog *>();
    auto *name = qobject_cast<QLineEdit *>(dialog->form().field(u"name"_s));
    auto *valUser = qobject_cast<QLineEdit *>(dialog->form().field(u"valUserId"_s));
    name->clear();
    QTest::keyClicks(name, u"Mine"_s);
    // Another changes both fields while the form is open.
    auto row = window.backend().table(u"user"_s)[0].toObject();
    row.insert(u"name"_s, u"Theirs"_s);
    row.insert(u"valUserId"_s, u"their-id"_s);
    window.backend().table(u"user"_s)[0] = row;
    QTest::mouseClick(dialog->okButton(), Qt::LeftButton);
    const auto shown = [&](const QString &text) {
        const auto labels = dialog->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const auto *label) { return label->isVisible() && label->text().contains(text); });
    };
    QTRY_VERIFY(shown(u"Theirs"_s)); // both are shown
    QCOMPARE(name->text(), u"Mine"_s);
    QCOMPARE(valUser->text(), u"their-id"_s); // not edited here: it follows
    QCOMPARE(rowOf(window, u"user"_s, u"login"_s, u"alice"_s).value(u"name"_s).toString(), u"Theirs"_s);
    QVERIFY(test::unnamedControls(dialog).isEmpty());
    QVERIFY(test::clippedTexts(dialog).isEmpty());
    QVERIFY(dialog->okButton()->isEnabled());
    QTest::mouseClick(dialog->okButton(), Qt::LeftButton);
    QTRY_COMPARE(rowOf(window, u"user"_s, u"login"_s, u"alice"_s).value(u"name"_s).toString(), u"Mine"_s);
    QCOMPARE(rowOf(window, u"user"_s, u"login"_s, u"alice"_s).value(u"valUserId"_s).toString(), u"their-id"_s);
}

void tst_UiAccess::removeRefusesWhatAnotherChanged()
{
    Window window;
    auto *page = openTable(window, u"users"_s);
    page->table().selectKey(u"bob"_s);
    trigger(window, u"users.remove"_s);
    auto row = window.backend().table(u"user"_s)[1].toObject();
    row.insert(u"name"_s, u"Somebody else now"_s);
    window.backend().table(u"user"_s)[1] = row;
    QTest::mouseClick(page->findChild<ConfirmDialog *>()->goButton(), Qt::LeftButton);
    QTRY_VERIFY(window.main().context().toasts.texts().join(u' ').contains(u"changed by another"_s));
    QCOMPARE(rowOf(window, u"user"_s, u"login"_s, u"bob"_s).value(u"name"_s).toString(), u"Somebody else now"_s);
}

void tst_UiAccess::whatWouldAliceGet()
{
    Window window;
    auto *page = openTable(window, u"users"_s);
    page->table().selectKey(u"alice"_s);
    page->detail().setCurrentTab(u"access"_s);
    auto *view = page->findChild<AccessView *>();
    QTRY_VERIFY(view->tree()->topLevelItemCount() == 4);
    QCOMPARE(view->summary(), u"alice gets tokens and keys of 1 of 4 VAL services."_s);
    const auto all = lines(*view->tree());
    QVERIFY(all.contains(u"v2x.platooning (Platooning): tokens and keys"_s));
    QVERIFY(all.contains(u"Scope seal:key: granted, for https://localhost:9445"_s));
    QVERIFY(all.contains(u"uav.survey (Survey flights): The user is not mapped to the VAL service"_s));
    for (const auto *button : view->findChildren<QPushButton *>()) {
        if (button->text() == u"Copy")
            QTest::mouseClick(const_cast<QPushButton *>(button), Qt::LeftButton);
    }
    QVERIFY(QApplication::clipboard()->text().contains(u"[None of the VAL services asked for is open to this client and user. (TS 33.434 5.2.3)]"_s));
    window.backend().failNext(u"access.explain"_s, {Errc::Unavailable, u"Not now"_s, u"Later"_s});
    view->refresh();
    QTRY_VERIFY([&] {
        const auto labels = view->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](const auto *label) { return label->isVisible() && label->text().contains(u"Not now"_s); });
    }());
}

void tst_UiAccess::fixesAreMadeAndUndone()
{
    Window window;
    auto *page = qobject_cast<AccessPage *>(window.open(u"access"_s));
    page->setFilter(u"user:mallory service:uav.survey"_s);
    QTRY_COMPARE(page->view().tree()->topLevelItemCount(), 1);
    QVERIFY(page->view().fixButton()->isVisible());
    QCOMPARE(page->view().fixButton()->text(), u"Enable mallory"_s);
    QTest::mouseClick(page->view().fixButton(), Qt::LeftButton);
    QTRY_VERIFY(!rowOf(window, u"user"_s, u"login"_s, u"mallory"_s).value(u"disabled"_s).toBool());
    QTRY_VERIFY(page->view().fixButton()->text() != u"Enable mallory"_s || !page->view().fixButton()->isVisible());
    window.main().context().changes.stack().undo();
    QTRY_VERIFY(rowOf(window, u"user"_s, u"login"_s, u"mallory"_s).value(u"disabled"_s).toBool());
}

void tst_UiAccess::explorerBothWays()
{
    Window window;
    auto *page = qobject_cast<AccessPage *>(window.open(u"access"_s));
    QVERIFY(page);
    page->userEdit()->setFocus();
    QTest::keyClicks(page->userEdit(), u"alice"_s);
    QTest::keyClick(page->userEdit(), Qt::Key_Return);
    QTRY_COMPARE(page->view().tree()->topLevelItemCount(), 4);
    page->userEdit()->setText(u"nobody"_s);
    QTest::keyClick(page->userEdit(), Qt::Key_Return);
    QTRY_COMPARE(page->view().tree()->topLevelItemCount(), 0);
    page->tabs()->setCurrentIndex(1);
    QTRY_VERIFY(page->keyChoice()->count() == 4);
    page->keyChoice()->setCurrentIndex(page->keyChoice()->findData(u"v2x.platooning"_s));
    Q_EMIT page->keyChoice()->activated(page->keyChoice()->currentIndex());
    QTRY_COMPARE(page->holders().proxy().rowCount(), 12);
    page->holders().selectKey(u"user:alice"_s);
    Q_EMIT page->holders().rowActivated(page->holders().currentObject());
    QCOMPARE(page->tabs()->currentIndex(), 0);
    QTRY_COMPARE(page->view().tree()->topLevelItemCount(), 1);
}

void tst_UiAccess::explorerPlacesAreFilters()
{
    Window window;
    auto *page = qobject_cast<AccessPage *>(window.open(u"access"_s));
    page->setFilter(u"service:uav.survey"_s);
    QCOMPARE(page->tabs()->currentIndex(), 1);
    QTRY_COMPARE(page->keyChoice()->currentData().toString(), u"uav.survey"_s);
    QTRY_VERIFY(page->holders().proxy().rowCount() > 0);
    QCOMPARE(page->filter(), u"service:uav.survey"_s);
    page->setFilter(u"user:bob"_s);
    QCOMPARE(page->filter(), u"user:bob"_s);
}

void tst_UiAccess::clientsAreAddedWithASecret()
{
    Window window;
    auto *page = openTable(window, u"clients"_s);
    trigger(window, u"clients.add"_s);
    QTRY_VERIFY(page->findChild<FormDialog *>());
    auto *dialog = page->findChild<FormDialog *>();
    QVERIFY(test::unnamedControls(dialog).isEmpty());
    QTest::keyClicks(dialog->form().field(u"id"_s), u"new-app"_s);
    qobject_cast<QComboBox *>(dialog->form().field(u"auth"_s))->setCurrentText(u"client_secret_basic"_s);
    qobject_cast<QPlainTextEdit *>(dialog->form().field(u"redirectUri"_s))->setPlainText(u"https://app.example/cb"_s);
    QTRY_VERIFY2(dialog->okButton()->isEnabled(), qPrintable(dialog->okButton()->toolTip()));
    QTest::mouseClick(dialog->okButton(), Qt::LeftButton);
    QTRY_VERIFY(page->findChild<SecretDialog *>());
    auto *secret = page->findChild<SecretDialog *>();
    QVERIFY(secret->findChild<QLineEdit *>()->echoMode() == QLineEdit::Password);
    const auto row = rowOf(window, u"client"_s, u"clientId"_s, u"new-app"_s);
    QCOMPARE(row.value(u"redirectUris"_s).toArray(), QJsonArray{u"https://app.example/cb"_s});
    QCOMPARE(row.value(u"grantTypes"_s).toArray(), QJsonArray{u"authorization_code"_s});
    secret->accept();
    window.main().context().changes.stack().undo();
    QTRY_VERIFY(rowOf(window, u"client"_s, u"clientId"_s, u"new-app"_s).isEmpty());
}

void tst_UiAccess::clientFormsCheckWithTheSite()
{
    Window window;
    auto *page = openTable(window, u"clients"_s);
    window.backend().answer(u"client.add"_s, [](const QJsonObject &params) {
        if (params.value(u"redirectUri"_s).toArray().isEmpty())
            return api::Reply::refused({Errc::InvalidInput, u"The client has no redirect URI"_s, u"Give it one"_s});
        return api::Reply::of(params);
    });
    trigger(window, u"clients.add"_s);
    QTRY_VERIFY(page->findChild<FormDialog *>());
    auto *dialog = page->findChild<FormDialog *>();
    QTest::keyClicks(dialog->form().field(u"id"_s), u"new-app"_s);
    QTRY_VERIFY(dialog->okButton()->toolTip().contains(u"no redirect URI"_s)); // by the site's own rule, while typing
    QVERIFY(!dialog->okButton()->isEnabled());
    qobject_cast<QPlainTextEdit *>(dialog->form().field(u"redirectUri"_s))->setPlainText(u"https://app.example/cb"_s);
    QTRY_VERIFY(dialog->okButton()->isEnabled());
    // Fields that do not go with the others are not asked for.
    QVERIFY(!dialog->form().field(u"certificateValue"_s)->isVisible());
    qobject_cast<QComboBox *>(dialog->form().field(u"auth"_s))->setCurrentText(u"tls_client_auth"_s);
    QVERIFY(dialog->form().field(u"certificateValue"_s)->isVisibleTo(dialog));
}

void tst_UiAccess::clientsAreEditedAndPutBack()
{
    Window window;
    auto *page = openTable(window, u"clients"_s);
    page->table().selectKey(u"demo-app"_s);
    trigger(window, u"clients.edit"_s);
    QTRY_VERIFY(page->findChild<FormDialog *>());
    auto *dialog = page->findChild<FormDialog *>();
    auto *scopes = qobject_cast<QListWidget *>(dialog->form().field(u"scope"_s));
    QVERIFY(scopes);
    for (int i = 0; i < scopes->count(); ++i) {
        if (scopes->item(i)->text() == u"seal:key:provision")
            scopes->item(i)->setCheckState(Qt::Checked);
    }
    QTRY_VERIFY(dialog->okButton()->isEnabled());
    QTest::mouseClick(dialog->okButton(), Qt::LeftButton);
    const auto now = [&] { return textsOf(rowOf(window, u"client"_s, u"clientId"_s, u"demo-app"_s).value(u"scopes"_s)); };
    QTRY_COMPARE(now(), (QStringList{u"openid"_s, u"seal:key"_s, u"seal:key:provision"_s}));
    QTRY_VERIFY(window.main().context().changes.stack().canUndo());
    window.main().context().changes.stack().undo();
    QTRY_COMPARE(now(), (QStringList{u"openid"_s, u"seal:key"_s}));
    page->table().selectKey(u"v2x-server"_s);
    QVERIFY(!window.main().context().actions.find(u"clients.secret"_s)->isEnabled());
    page->detail().setCurrentTab(u"access"_s);
    QTRY_VERIFY(page->findChild<AccessView *>()->summary().contains(u"v2x-server can fetch"_s));
}

void tst_UiAccess::newSecretsAskFirst()
{
    Window window;
    auto *page = openTable(window, u"clients"_s);
    page->table().selectKey(u"demo-service"_s);
    window.backend().answer(u"client.secret"_s, [](const QJsonObject &params) {
        return api::Reply::of(QJsonObject{{u"clientId"_s, params.value(u"id"_s)}, {u"secret"_s, u"shown-once"_s}});
    });
    trigger(window, u"clients.secret"_s);
    QCOMPARE(window.backend().countOf(u"client.secret"_s), 0);
    QTest::mouseClick(page->findChild<ConfirmDialog *>()->goButton(), Qt::LeftButton);
    QTRY_VERIFY(page->findChild<SecretDialog *>());
    QCOMPARE(page->findChild<SecretDialog *>()->findChild<QLineEdit *>()->text(), u"shown-once"_s);
    for (const auto &text : window.main().context().toasts.texts())
        QVERIFY(!text.contains(u"shown-once"_s));
}

void tst_UiAccess::certificatesAreIssuedToFiles()
{
    Window window;
    auto *page = openTable(window, u"clients"_s);
    page->table().selectKey(u"v2x-server"_s);
    QJsonObject asked;
    window.backend().answer(u"cert.issue"_s, [&asked](const QJsonObject &params) {
        asked = params;
        return api::Reply::of(params);
    });
    window.files().answer = u"/tmp/x/v2x-server.pem"_s;
    trigger(window, u"clients.certificate"_s);
    QTRY_COMPARE(asked.value(u"privateKeyFile"_s).toString(), u"/tmp/x/v2x-server.key"_s);
    QCOMPARE(asked.value(u"certificateFile"_s).toString(), u"/tmp/x/v2x-server.pem"_s);
    page->table().selectKey(u"demo-app"_s);
    QVERIFY(!window.main().context().actions.find(u"clients.certificate"_s)->isEnabled());
}

void tst_UiAccess::grantsAreRevoked()
{
    Window window;
    auto *page = openTable(window, u"tokens"_s);
    page->setFilter(u"is:live"_s);
    const auto live = page->table().proxy().rowCount();
    QVERIFY(live > 1);
    page->table().selectAll();
    trigger(window, u"tokens.revoke"_s);
    auto *dialog = page->findChild<ConfirmDialog *>();
    QVERIFY(test::unnamedControls(dialog).isEmpty());
    QTest::mouseClick(dialog->goButton(), Qt::LeftButton);
    QTRY_COMPARE(window.backend().countOf(u"token.revoke"_s), live);
    QTRY_COMPARE(page->table().proxy().rowCount(), 0);
    QVERIFY(!window.main().context().changes.stack().canUndo());
}

void tst_UiAccess::tokensAreInspected()
{
    Window window;
    auto *page = openTable(window, u"tokens"_s);
    window.backend().answer(u"token.inspect"_s, [](const QJsonObject &params) {
        if (params.value(u"token"_s) != u"abc.def"_s)
            return api::Reply::refused({Errc::InvalidInput, u"That is no signed JWT"_s, u"Give it whole"_s});
        return api::Reply::of(QJsonObject{{u"header"_s, QJsonObject{{u"alg"_s, u"ES256"_s}}},
                                          {u"claims"_s, QJsonObject{{u"exp"_s, 1'700'000'000}, {u"scope"_s, u"openid"_s}}},
                                          {u"signature"_s, u"good"_s},
                                          {u"accepted"_s, false},
                                          {u"reason"_s, u"exp: is past"_s},
                                          {u"clause"_s, u"TS 33.434 A.7.2"_s}});
    });
    trigger(window, u"tokens.inspect"_s);
    auto *dialog = page->findChild<TokenDialog *>();
    QVERIFY(dialog);
    dialog->edit()->setPlainText(u"abc\n .def "_s); // mails break lines
    QTRY_COMPARE(dialog->tree()->topLevelItemCount(), 2);
    QVERIFY(dialog->verdict().contains(u"exp: is past (TS 33.434 A.7.2)"_s));
    QVERIFY(lines(*dialog->tree()).join(u'\n').contains(u"2023-11-14T22:13:20Z"_s));
    QVERIFY(test::unnamedControls(dialog).isEmpty());
    dialog->edit()->setPlainText(u"rubbish"_s);
    QTRY_COMPARE(dialog->tree()->topLevelItemCount(), 0);
}

void tst_UiAccess::keysSayWhoGetsThem()
{
    Window window;
    auto *page = openTable(window, u"keys"_s);
    page->table().setCurrentIndex(page->table().proxy().index(0, 0));
    trigger(window, u"keys.who"_s);
    QTRY_COMPARE(window.main().currentPage()->info().id, u"access"_s);
    QTRY_VERIFY(qobject_cast<AccessPage *>(window.main().currentPage())->holders().proxy().rowCount() > 0);
}

void tst_UiAccess::certificatesAreRevokedWithAReason()
{
    Window window;
    auto *page = openTable(window, u"certificates"_s);
    page->setFilter(u"is:ca"_s);
    page->table().setCurrentIndex(page->table().proxy().index(0, 0));
    QVERIFY(!window.main().context().actions.find(u"certificates.revoke"_s)->isEnabled());
    page->setFilter(u"purpose:v2x"_s);
    page->table().setCurrentIndex(page->table().proxy().index(0, 0));
    trigger(window, u"certificates.revoke"_s);
    auto *dialog = page->findChild<FormDialog *>();
    qobject_cast<QComboBox *>(dialog->form().field(u"reason"_s))->setCurrentText(u"keyCompromise"_s);
    QTest::mouseClick(dialog->okButton(), Qt::LeftButton);
    QTRY_COMPARE(window.backend().countOf(u"cert.revoke"_s), 1);
    QCOMPARE(window.backend().calls().last().method.isEmpty(), false);
    QTemporaryDir folder;
    window.files().answer = folder.filePath(u"c.pem"_s);
    page->table().setCurrentIndex(page->table().proxy().index(0, 0));
    trigger(window, u"certificates.save"_s);
    QTRY_VERIFY(QFile::exists(folder.filePath(u"c.pem"_s)));
}

void tst_UiAccess::pagesInEveryState_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("method");
    QTest::newRow("users") << u"users"_s << u"user.list"_s;
    QTest::newRow("services") << u"services"_s << u"service.list"_s;
    QTest::newRow("mappings") << u"mappings"_s << u"map.list"_s;
    QTest::newRow("clients") << u"clients"_s << u"client.list"_s;
    QTest::newRow("tokens") << u"tokens"_s << u"token.list"_s;
    QTest::newRow("keys") << u"keys"_s << u"key.list"_s;
    QTest::newRow("certificates") << u"certificates"_s << u"cert.list"_s;
}

void tst_UiAccess::pagesInEveryState()
{
    QFETCH(QString, id);
    QFETCH(QString, method);
    {
        Window window(test::FakeBackend::empty()); // useful when empty: says what this is for
        auto *page = openTable(window, id);
        QVERIFY(!page->table().isVisible());
        bool said = false;
        for (const auto *label : page->findChildren<QLabel *>())
            said = said || (label->isVisible() && label->text().size() > 60);
        QVERIFY(said);
        QVERIFY(test::unnamedControls(page).isEmpty());
    }
    Window window;
    window.backend().failAlways(method, {Errc::Unavailable, u"The servers do not answer"_s, u"Start them"_s});
    auto *page = openTable(window, id);
    const auto told = [&] {
        const auto labels = page->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [](const auto *label) { return label->isVisible() && label->text().contains(u"The servers do not answer"_s); });
    };
    QVERIFY(told());
    window.backend().stopFailing();
    page->refresh();
    QTRY_VERIFY(!told());
    QTRY_VERIFY(page->table().proxy().rowCount() > 0);
    window.backend().hold(); // loading keeps the rows
    page->refresh();
    QVERIFY(page->table().proxy().rowCount() > 0);
    QVERIFY(page->footerText().contains(u"loading"_s));
    window.backend().release();
    window.main().setLocked(true);
    QVERIFY(!page->isVisible());
    window.main().setLocked(false);
    page->setFilter(u"no-such-row"_s);
    QTRY_VERIFY(!page->table().isVisible());
}

void tst_UiAccess::pagesLookWhole_data()
{
    QTest::addColumn<QString>("id");
    for (const auto &id : {u"users"_s, u"services"_s, u"mappings"_s, u"clients"_s, u"access"_s, u"tokens"_s, u"keys"_s, u"certificates"_s})
        QTest::newRow(qPrintable(id)) << id;
}

void tst_UiAccess::pagesLookWhole()
{
    QFETCH(QString, id);
    struct Look
    {
        ThemeId theme;
        int scale;
        bool rightToLeft;
    };
    for (const auto &look : {Look{ThemeId::Light, 100, false}, Look{ThemeId::Dark, 200, false}, Look{ThemeId::HighContrast, 100, true}}) {
        QApplication::setLayoutDirection(look.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        Window window;
        window.theme().setChoice(look.theme);
        window.theme().setScale(look.scale);
        window.main().resize(look.scale > 150 ? QSize(1920, 1200) : QSize(1440, 900));
        auto *page = window.open(id);
        if (auto *table = qobject_cast<TablePage *>(page)) {
            table->table().setCurrentIndex(table->table().proxy().index(0, 0));
            for (int tab = 0; tab < table->detail().tabs()->count(); ++tab) {
                table->detail().tabs()->setCurrentIndex(tab);
                Window::settle();
                QVERIFY2(test::unnamedControls(page).isEmpty(), qPrintable(test::unnamedControls(page).join(u'\n')));
                QVERIFY2(test::clippedTexts(page).isEmpty(), qPrintable(test::clippedTexts(page).join(u'\n')));
            }
        } else {
            page->setFilter(u"user:alice"_s);
            Window::settle();
            QVERIFY2(test::unnamedControls(page).isEmpty(), qPrintable(test::unnamedControls(page).join(u'\n')));
            QVERIFY2(test::clippedTexts(page).isEmpty(), qPrintable(test::clippedTexts(page).join(u'\n')));
        }
        window.theme().setScale(100);
    }
}

void tst_UiAccess::helpIsTherePerPage()
{
    Window window;
    for (const auto &id : {u"users"_s, u"services"_s, u"mappings"_s, u"clients"_s, u"access"_s, u"tokens"_s, u"keys"_s, u"certificates"_s}) {
        auto *page = window.open(id);
        QVERIFY(page);
        QVERIFY2(QFile::exists(u":/help/"_s + page->info().help + u".md"_s), qPrintable(id));
    }
}

QTEST_MAIN(tst_UiAccess)
#include "tst_ui_access.moc"
