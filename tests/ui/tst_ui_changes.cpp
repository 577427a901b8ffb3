// What another changes meanwhile, in forms, fixes and pages, and what must not get lost on the way.

#include "tests/ui/support/window.h"
#include "ui/access_view.h"
#include "ui/confirm.h"
#include "ui/form.h"
#include "ui/message.h"
#include "ui/pages/access_page.h"
#include "ui/table_page.h"
#include "ui/toast.h"
#include "ui/undo.h"
#include "ui/why_view.h"

#include <QtTest/QTest>

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeWidget>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace seal;
using namespace seal::ui;
using test::Window;

namespace {

TablePage *openTable(Window &window, const QString &id) { return qobject_cast<TablePage *>(window.open(id)); }

void trigger(Window &window, const QString &action)
{
    auto *found = window.main().context().actions.find(action);
    QVERIFY2(found != nullptr && found->isEnabled(), qPrintable(action));
    found->trigger();
}

bool shows(const QWidget *parent, const QString &text)
{
    const auto labels = parent->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&](const auto *label) { return label->isVisibleTo(parent) && label->text().contains(text); });
}

QPushButton *takeButton(const Form &form)
{
    for (auto *button : form.findChildren<QPushButton *>()) {
        if (button->text() == u"Take it" && button->isVisibleTo(&form))
            return button;
    }
    return nullptr;
}

FormSpec listForm()
{
    FormSpec spec{u"client.set"_s,
                  u"Edit <b>demo-app</b>"_s,
                  u"Save"_s,
                  {FieldSpec{u"scope"_s, u"Scopes"_s, {}, {u"openid"_s, u"seal:key"_s, u"seal:key:provision"_s}},
                   FieldSpec{u"thirdParty"_s, u"Third party"_s}}};
    spec.fixed = {{u"id"_s, u"demo-app"_s}};
    spec.initial = {{u"scope"_s, QJsonArray{u"openid"_s, u"seal:key"_s}}, {u"thirdParty"_s, false}, {u"revision"_s, u"1"_s}};
    return spec;
}

QJsonObject clientNow(const QStringList &scopes, bool thirdParty)
{
    return {{u"scope"_s, QJsonArray::fromStringList(scopes)}, {u"thirdParty"_s, thirdParty}, {u"revision"_s, u"2"_s}};
}

QStringList marked(const Form &form)
{
    const auto *list = qobject_cast<const QListWidget *>(form.field(u"scope"_s));
    QStringList texts;
    for (int i = 0; i < list->count(); ++i) {
        if (list->item(i)->checkState() == Qt::Checked)
            texts << list->item(i)->text();
    }
    return texts;
}

QJsonObject firstClient(Window &window) { return window.backend().table(u"client"_s)[0].toObject(); }

void renameFirstClient(Window &window, const QString &name)
{
    auto row = firstClient(window);
    row.insert(u"name"_s, name);
    window.backend().table(u"client"_s)[0] = row;
}

/// The call that a fix makes for the first client as it is now: the whole list, and the state that it was made for.
QJsonObject longerScope(Window &window)
{
    const auto client = firstClient(window);
    auto scopes = client.value(u"scopes"_s).toArray();
    scopes.append(u"seal:key:provision"_s);
    return {{u"id"_s, client.value(u"clientId"_s)}, {u"scope"_s, scopes}, {u"ifRevision"_s, test::withRevision(client).value(u"revision"_s)}};
}

bool hasLongerScope(Window &window) { return firstClient(window).value(u"scopes"_s).toArray().contains(u"seal:key:provision"_s); }

FormDialog *addClientForm(Window &window, TablePage *page)
{
    trigger(window, u"clients.add"_s);
    Window::settle();
    auto *dialog = page->findChild<FormDialog *>();
    if (dialog == nullptr)
        return nullptr;
    QTest::keyClicks(dialog->form().field(u"id"_s), u"new-app"_s);
    qobject_cast<QPlainTextEdit *>(dialog->form().field(u"redirectUri"_s))->setPlainText(u"https://app.example/cb"_s);
    return dialog;
}

} // namespace

class tst_UiChanges : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void marksTakeWhatIsNew();
    void marksHaveNoOrder();
    void anothersListIsShown();
    void anothersFlagIsShown();
    void foreignTextIsNoMarkup();
    void lostLinkHoldsNothingBack();
    void sendingIsNotLeft();
    void oldFixIsAskedAnew();
    void oldFixOfARefusalIsAskedAnew();
    void refreshKeepsTheLine();
    void sameServicesStay();
    void idsWithSpacesAreFilters();
};

void tst_UiChanges::marksTakeWhatIsNew()
{
    Form form(listForm());
    form.rebase(clientNow({u"openid"_s, u"seal:key"_s, u"val:new"_s}, false));
    QCOMPARE(marked(form), (QStringList{u"openid"_s, u"seal:key"_s, u"val:new"_s}));
    QVERIFY(shows(&form, u"Changed by another meanwhile"_s));
    QVERIFY(takeButton(form) == nullptr);
    QCOMPARE(form.shownParams(), form.spec().fixed); // nothing was edited here
    QCOMPARE(form.params().value(u"ifRevision"_s).toString(), u"2"_s);
}

void tst_UiChanges::marksHaveNoOrder()
{
    Form form(listForm());
    form.rebase(clientNow({u"seal:key"_s, u"openid"_s}, false));
    QVERIFY(!shows(&form, u"meanwhile"_s));
    QCOMPARE(form.shownParams(), form.spec().fixed);
}

void tst_UiChanges::anothersListIsShown()
{
    Form form(listForm());
    qobject_cast<QListWidget *>(form.field(u"scope"_s))->item(2)->setCheckState(Qt::Checked);
    form.rebase(clientNow({u"openid"_s, u"val:new"_s}, false));
    QVERIFY(shows(&form, u"Meanwhile another wrote: openid, val:new"_s));
    QCOMPARE(marked(form).size(), 3); // what was edited stays
    auto *take = takeButton(form);
    QVERIFY(take != nullptr);
    take->click();
    QCOMPARE(marked(form), (QStringList{u"openid"_s, u"val:new"_s}));
    QCOMPARE(form.shownParams(), form.spec().fixed);
}

void tst_UiChanges::anothersFlagIsShown()
{
    Form form(listForm());
    qobject_cast<QCheckBox *>(form.field(u"thirdParty"_s))->setChecked(true);
    form.rebase(clientNow({u"openid"_s, u"seal:key"_s}, true));
    QVERIFY(shows(&form, u"Meanwhile another wrote: yes"_s));
    QVERIFY(takeButton(form) == nullptr); // it is the same
}

void tst_UiChanges::foreignTextIsNoMarkup()
{
    Window window;
    window.main().show();
    auto spec = listForm();
    spec.note = u"<b>Note</b>"_s;
    const auto *dialog = FormDialog::start(window.main().context(), &window.main(), spec, {});
    EmptyView empty;
    empty.setTexts(u"search"_s, u"<b>Nothing</b>"_s, u"No row fits <b>x</b>"_s);
    auto labels = dialog->findChildren<QLabel *>();
    labels << empty.findChildren<QLabel *>();
    int found = 0;
    for (const auto *label : labels) {
        if (!label->text().contains(u"<b>"))
            continue;
        ++found;
        QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->text()));
    }
    QCOMPARE(found, 4);
}

void tst_UiChanges::lostLinkHoldsNothingBack()
{
    bool lost = false;
    Window window;
    auto *page = openTable(window, u"clients"_s);
    window.backend().answer(u"client.add"_s, [&lost](const QJsonObject &params) {
        return lost ? api::Reply::refused({Errc::Unavailable, u"The link is lost"_s, {}}) : api::Reply::of(params);
    });
    auto *dialog = addClientForm(window, page);
    QVERIFY(dialog != nullptr);
    QTRY_VERIFY(window.backend().countOf(u"client.add"_s) > 0);
    lost = true;
    const auto asked = window.backend().countOf(u"client.add"_s);
    QTest::keyClicks(dialog->form().field(u"id"_s), u"2"_s);
    QTRY_VERIFY(window.backend().countOf(u"client.add"_s) > asked);
    Window::settle();
    QVERIFY2(dialog->okButton()->isEnabled(), qPrintable(dialog->okButton()->toolTip()));
}

void tst_UiChanges::sendingIsNotLeft()
{
    Window window;
    auto *page = openTable(window, u"clients"_s);
    auto *dialog = addClientForm(window, page);
    QVERIFY(dialog != nullptr);
    qobject_cast<QComboBox *>(dialog->form().field(u"auth"_s))->setCurrentText(u"client_secret_basic"_s);
    QTRY_VERIFY(dialog->okButton()->isEnabled());
    window.backend().hold();
    QTest::mouseClick(dialog->okButton(), Qt::LeftButton);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(dialog->isVisible());
    window.backend().release();
    QTRY_VERIFY(page->findChild<SecretDialog *>()); // it would be lost
}

void tst_UiChanges::oldFixIsAskedAnew()
{
    Window window;
    window.backend().answer(u"access.explain"_s, [&window](const QJsonObject &params) {
        const QJsonObject fix{{u"method"_s, u"client.set"_s}, {u"params"_s, longerScope(window)}};
        const QJsonObject stop{{u"code"_s, u"client-scope"_s}, {u"fix"_s, fix}};
        const QJsonObject service{{u"service"_s, u"v2x.platooning"_s}, {u"allowed"_s, false}, {u"stops"_s, QJsonArray{stop}}};
        return api::Reply::of(QJsonObject{{u"user"_s, params.value(u"user"_s)}, {u"whole"_s, true}, {u"services"_s, QJsonArray{service}}});
    });
    auto *page = qobject_cast<AccessPage *>(window.open(u"access"_s));
    page->setFilter(u"user:alice"_s);
    auto *fix = page->view().fixButton();
    QTRY_COMPARE(fix->text(), u"Change client demo-app"_s);
    renameFirstClient(window, u"Theirs"_s);
    const auto told = window.backend().countOf(u"access.explain"_s);
    QTest::mouseClick(fix, Qt::LeftButton);
    QTRY_COMPARE(window.backend().countOf(u"access.explain"_s), told + 1);
    QVERIFY(window.main().context().toasts.texts().join(u' ').contains(u"changed by another"_s));
    QVERIFY(!hasLongerScope(window));
    QVERIFY(!window.main().context().changes.stack().canUndo());
    Window::settle();
    QTest::mouseClick(fix, Qt::LeftButton); // made for what is there now
    QTRY_VERIFY(hasLongerScope(window));
    QTRY_VERIFY(window.main().context().changes.stack().canUndo());
    QCOMPARE(firstClient(window).value(u"name"_s).toString(), u"Theirs"_s);
}

void tst_UiChanges::oldFixOfARefusalIsAskedAnew()
{
    Window window;
    window.backend().answer(u"audit.explain"_s, [&window](const QJsonObject &) {
        const auto call = longerScope(window);
        const QJsonObject back{{u"id"_s, call.value(u"id"_s)}, {u"scope"_s, firstClient(window).value(u"scopes"_s)}};
        const QJsonObject fix{{u"id"_s, u"add-scope"_s},
                              {u"state"_s, u"open"_s},
                              {u"params"_s, QJsonObject{{u"client"_s, u"demo-app"_s}, {u"scope"_s, u"seal:key:provision"_s}}},
                              {u"method"_s, u"client.set"_s},
                              {u"call"_s, call},
                              {u"undo"_s, QJsonObject{{u"method"_s, u"client.set"_s}, {u"call"_s, back}}}};
        return api::Reply::of(QJsonObject{{u"rule"_s, u"some-rule"_s}, {u"text"_s, u"A rule."_s}, {u"fix"_s, fix}});
    });
    auto *page = window.open(u"users"_s);
    auto *dialog = showWhy(window.main().context(), {{u"seq"_s, 7}, {u"result"_s, u"refused"_s}}, page);
    auto *fix = dialog->view().fixButton();
    QTRY_VERIFY(fix->isVisible());
    QVERIFY(!shows(dialog, u"if-revision"_s));
    renameFirstClient(window, u"Theirs"_s);
    QTest::mouseClick(fix, Qt::LeftButton);
    QTRY_COMPARE(window.backend().countOf(u"audit.explain"_s), 2);
    QTRY_VERIFY(fix->isEnabled());
    auto *banner = dialog->findChild<MessageBanner *>();
    QVERIFY(banner->isVisible() && banner->text().contains(u"changed by another"_s));
    QVERIFY(!hasLongerScope(window));
    QVERIFY(!window.main().context().changes.stack().canUndo());
    QTest::mouseClick(fix, Qt::LeftButton);
    QTRY_VERIFY(hasLongerScope(window));
    QTRY_VERIFY(window.main().context().changes.stack().canUndo());
    QTRY_VERIFY(!banner->isVisible());
}

void tst_UiChanges::refreshKeepsTheLine()
{
    Window window;
    auto *page = qobject_cast<AccessPage *>(window.open(u"access"_s));
    page->setFilter(u"user:alice"_s);
    auto *tree = page->view().tree();
    const auto *fix = page->view().fixButton();
    QTRY_COMPARE(tree->topLevelItemCount(), 4);
    tree->topLevelItem(2)->setExpanded(true);
    tree->setCurrentItem(tree->topLevelItem(2));
    QCOMPARE(fix->text(), u"Map alice to mc.video"_s);
    page->view().refresh();
    Window::settle();
    QVERIFY(tree->currentItem() != nullptr);
    QCOMPARE(tree->currentItem()->text(0), u"mc.video (Mission critical video)"_s);
    QCOMPARE(fix->text(), u"Map alice to mc.video"_s);
    QVERIFY(tree->topLevelItem(2)->isExpanded());
    QVERIFY(!tree->topLevelItem(0)->isExpanded());
    // The line is gone: no fix of another one takes its place.
    window.backend().table(u"service"_s).removeAt(2);
    page->view().refresh();
    QTRY_COMPARE(tree->topLevelItemCount(), 3);
    QVERIFY(tree->currentItem() == nullptr);
    QVERIFY(!fix->isVisible());
}

void tst_UiChanges::sameServicesStay()
{
    Window window;
    auto *page = qobject_cast<AccessPage *>(window.open(u"access"_s));
    QTRY_COMPARE(page->serviceChoice()->count(), 5);
    const QSignalSpy removed(page->serviceChoice()->model(), &QAbstractItemModel::rowsRemoved);
    window.backend().failNext(u"service.list"_s, {Errc::Unavailable, u"Not now"_s, u"Later"_s});
    page->refresh();
    QTRY_VERIFY(shows(page, u"Not now"_s));
    page->refresh();
    QTRY_VERIFY(!shows(page, u"Not now"_s)); // what went wrong before is over
    QCOMPARE(removed.count(), 0);
    window.backend().table(u"service"_s).append(QJsonObject{{u"id"_s, u"zz.new"_s}});
    page->refresh();
    QTRY_COMPARE(page->serviceChoice()->count(), 6);
    QCOMPARE(page->keyChoice()->count(), 5);
}

void tst_UiChanges::idsWithSpacesAreFilters()
{
    Window window;
    window.backend().table(u"service"_s).append(QJsonObject{{u"id"_s, u"yard cameras"_s}});
    window.backend().table(u"key"_s).append(
        QJsonObject{{u"payloadId"_s, u"feed"_s}, {u"version"_s, 1}, {u"service"_s, u"yard cameras"_s}, {u"state"_s, u"active"_s}});
    auto *page = openTable(window, u"keys"_s);
    page->table().selectKey(u"feed.1"_s);
    trigger(window, u"keys.who"_s);
    QTRY_COMPARE(window.main().currentPage()->info().id, u"access"_s);
    const auto *access = qobject_cast<AccessPage *>(window.main().currentPage());
    QTRY_COMPARE(access->keyChoice()->currentData().toString(), u"yard cameras"_s);
    QCOMPARE(access->filter(), u"service:\"yard cameras\""_s);
}

QTEST_MAIN(tst_UiChanges)
#include "tst_ui_changes.moc"
