// The import wizard on a site in memory: files and pasted texts, columns, check, import, report, undo.

#include "tests/ui/support/widget_checks.h"
#include "tests/ui/support/window.h"
#include "ui/confirm.h"
#include "ui/import/import_steps.h"
#include "ui/import/import_wizard.h"
#include "ui/jobs.h"
#include "ui/row_report.h"
#include "ui/table_page.h"
#include "ui/toast.h"
#include "ui/undo.h"

#include <QtTest/QTest>

#include <QApplication>
#include <QComboBox>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace seal;
using namespace seal::ui;
using test::Window;

class tst_UiImport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup();
    void headingsAreGuessed_data();
    void headingsAreGuessed();
    void aFileFromStartToUndo();
    void pastedTextByKeyboard();
    void latinLettersAreAChoice();
    void missingColumnsAreSaid();
    void nothingToChangeIsSaid();
    void existingUsersAreAChoice();
    void faultsAreExportedAsTheyWere();
    void faultsWithPasswordsAreForOneAccount();
    void badLinesHarmNoOthers();
    void madePasswordsAreSavedOnce();
    void passwordsAreWrittenAsTheyAre();
    void anUndoThatFailedComesBack();
    void anUndoThatFailedInPartKeepsTheRest();
    void passwordsThatAreLostAreSaid();
    void stopsBetweenTwoCalls();
    void goesOnWithoutItsWindow();
    void aFileIsDroppedOnThePage();
    void aBrokenLinkIsTold();
    void aHundredThousandRowsHoldNothingUp();
    void everyStepIsNamedAndWhole_data();
    void everyStepIsNamedAndWhole();

private:
    QString write(const QString &name, const QByteArray &content)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            return {};
        return file.fileName();
    }
    static ImportWizard *open(Window &window, const QString &page = u"users"_s)
    {
        auto *opened = window.open(page);
        window.main().context().actions.find(page + u".import"_s)->trigger();
        return opened->findChild<ImportWizard *>();
    }
    /// Through file and columns to the check.
    static bool toCheck(ImportWizard &wizard)
    {
        QTest::mouseClick(wizard.nextButton(), Qt::LeftButton);
        QTest::mouseClick(wizard.nextButton(), Qt::LeftButton);
        return QTest::qWaitFor([&] { return wizard.step() == 2 && wizard.check().job() != nullptr && !wizard.check().job()->running(); });
    }
    static bool finishRun(ImportWizard &wizard)
    {
        QTest::mouseClick(wizard.nextButton(), Qt::LeftButton);
        return QTest::qWaitFor([&] { return wizard.step() == 3 && !wizard.run().running(); });
    }
    static QStringList logins(Window &window)
    {
        QStringList all;
        for (const auto &user : window.backend().table(u"user"_s))
            all << user.toObject().value(u"login"_s).toString();
        return all;
    }
    QTemporaryDir m_folder;
};

void tst_UiImport::cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }

void tst_UiImport::headingsAreGuessed_data()
{
    QTest::addColumn<QStringList>("heading");
    QTest::addColumn<QStringList>("members");
    QTest::newRow("our own names") << QStringList{u"login"_s, u"name"_s, u"valUserId"_s} << QStringList{u"login"_s, u"name"_s, u"valUserId"_s};
    QTest::newRow("titles, in another order") << QStringList{u"VAL user ID"_s, u"Log-in name"_s} << QStringList{u"valUserId"_s, u"login"_s};
    QTest::newRow("other people's names") << QStringList{u"User-Name"_s, u"FULL NAME"_s, u"phone"_s} << QStringList{u"login"_s, u"name"_s, QString()};
    QTest::newRow("no member twice") << QStringList{u"login"_s, u"username"_s} << QStringList{u"login"_s, QString()};
    QTest::newRow("nothing known") << QStringList{u"a"_s, u""_s} << QStringList{QString(), QString()};
}

void tst_UiImport::headingsAreGuessed()
{
    QFETCH(QStringList, heading);
    QTEST(guessMembers(userImport(), heading), "members");
}

void tst_UiImport::aFileFromStartToUndo()
{
    Window window;
    auto *wizard = open(window);
    QVERIFY(wizard);
    QVERIFY(!wizard->nextButton()->isEnabled());
    window.files().answer = write(u"users.csv"_s, "\xEF\xBB\xBFLog-in name;Name;Phone\r\nzoe;Zoe Z;1\r\nyuri;\"Y; uri\";2\r\nalice;A;3\r\n");
    QTest::mouseClick(wizard->source().findChild<QPushButton *>(u"import-choose"_s), Qt::LeftButton);
    QVERIFY(!window.files().last.save);
    QTRY_VERIFY(wizard->nextButton()->isEnabled());
    QTest::mouseClick(wizard->nextButton(), Qt::LeftButton);
    QCOMPARE(wizard->columns().members(), (QStringList{u"login"_s, u"name"_s, QString()}));
    QTest::mouseClick(wizard->nextButton(), Qt::LeftButton);
    QTRY_VERIFY(wizard->check().job() != nullptr && !wizard->check().job()->running());
    QCOMPARE(wizard->check().job()->result().of(u"added"_s), 2);
    QCOMPARE(wizard->check().job()->result().of(u"failed"_s), 1);
    QCOMPARE(wizard->check().job()->result().faults.first().line, 4);
    QVERIFY(!logins(window).contains(u"zoe"_s)); // nothing is changed before the last step
    QVERIFY(finishRun(*wizard));
    QVERIFY(logins(window).contains(u"zoe"_s));
    QVERIFY(logins(window).contains(u"yuri"_s));
    QVERIFY(!window.main().context().jobs.jobs().first()->running());
    QTest::keyClick(wizard, Qt::Key_Escape);
    QTRY_VERIFY(window.main().context().changes.stack().canUndo());
    window.main().context().changes.stack().undo();
    QTRY_VERIFY(!logins(window).contains(u"zoe"_s));
    QVERIFY(logins(window).contains(u"alice"_s));
    QVERIFY(!window.main().context().changes.stack().canRedo());
}

void tst_UiImport::pastedTextByKeyboard()
{
    Window window;
    auto *wizard = open(window, u"services"_s);
    auto *text = wizard->source().findChild<QPlainTextEdit *>(u"import-text"_s);
    text->setFocus();
    text->insertPlainText(u"id\tname"_s);
    QTest::keyClick(text, Qt::Key_Return);
    text->insertPlainText(u"mc.ptt\tPush to talk\n"_s);
    QTRY_VERIFY(wizard->nextButton()->isEnabled());
    QVERIFY(toCheck(*wizard));
    QVERIFY(finishRun(*wizard));
    QCOMPARE(window.backend().table(u"service"_s).last().toObject().value(u"name"_s).toString(), u"Push to talk"_s);
}

void tst_UiImport::latinLettersAreAChoice()
{
    Window window;
    auto *wizard = open(window);
    wizard->source().setFile(write(u"latin.csv"_s, "login,name\nj\xF6rg,J\xF6rg\n"));
    auto *preview = wizard->source().findChild<QTableWidget *>();
    QCOMPARE(preview->item(0, 1)->text(), u"J\u00F6rg"_s);
    auto *encoding = wizard->source().findChildren<QComboBox *>().first();
    QCOMPARE(encoding->currentText(), u"Latin-1 (Windows-1252)"_s);
    encoding->setCurrentIndex(0);
    Q_EMIT encoding->activated(0);
    QVERIFY(preview->item(0, 1)->text().contains(QChar(0xFFFD)));
    QVERIFY(preview->item(0, 1)->toolTip().contains(u"no letters"_s));
}

void tst_UiImport::missingColumnsAreSaid()
{
    Window window;
    auto *wizard = open(window);
    wizard->source().setFile(write(u"odd.csv"_s, "who,what\nzoe,Zoe\n"));
    QTest::mouseClick(wizard->nextButton(), Qt::LeftButton);
    QVERIFY(!wizard->nextButton()->isEnabled());
    QVERIFY(wizard->nextButton()->toolTip().contains(u"Log-in name"_s));
    wizard->columns().choiceOf(u"login"_s)->setCurrentIndex(1);
    QVERIFY(wizard->nextButton()->isEnabled());
    wizard->columns().choiceOf(u"name"_s)->setCurrentIndex(1);
    QVERIFY(!wizard->nextButton()->isEnabled()); // one column for two things
    QVERIFY(wizard->nextButton()->toolTip().contains(u"who"_s));
    wizard->source().setFile(write(u"empty.csv"_s, ""));
    QTest::mouseClick(wizard->backButton(), Qt::LeftButton);
    QVERIFY(!wizard->nextButton()->isEnabled());
    wizard->source().setFile(write(u"headonly.csv"_s, "login,name\n"));
    QVERIFY(!wizard->source().problem().isEmpty());
}

void tst_UiImport::nothingToChangeIsSaid()
{
    Window window;
    auto *wizard = open(window);
    wizard->source().setFile(write(u"old.csv"_s, "login\nalice\nbob\n"));
    QVERIFY(toCheck(*wizard));
    QVERIFY(!wizard->nextButton()->isEnabled());
    QVERIFY(!wizard->nextButton()->toolTip().isEmpty());
}

void tst_UiImport::existingUsersAreAChoice()
{
    Window window;
    auto *wizard = open(window);
    wizard->source().setFile(write(u"mixed.csv"_s, "login,name\nalice,Other\nzoe,Zoe\n"));
    QVERIFY(toCheck(*wizard));
    QCOMPARE(wizard->check().job()->result().of(u"failed"_s), 1);
    wizard->check().findChild<QRadioButton *>(u"import-existing-skip"_s)->click();
    QTRY_COMPARE(wizard->check().job()->result().of(u"skipped"_s), 1);
    wizard->check().findChild<QRadioButton *>(u"import-existing-update"_s)->click();
    QTRY_COMPARE(wizard->check().job()->result().of(u"updated"_s), 1);
    QTRY_VERIFY(wizard->nextButton()->isEnabled());
    QVERIFY(finishRun(*wizard));
    QCOMPARE(window.backend().table(u"user"_s)[0].toObject().value(u"name"_s).toString(), u"Other"_s);
    window.main().context().changes.stack().undo();
    QTRY_COMPARE(window.backend().table(u"user"_s)[0].toObject().value(u"name"_s).toString(), u"Alice Adler"_s);
    QVERIFY(!logins(window).contains(u"zoe"_s));
}

void tst_UiImport::faultsAreExportedAsTheyWere()
{
    Window window;
    auto *wizard = open(window);
    wizard->source().setFile(write(u"formula.csv"_s, "login,name\nzoe,Zoe\nalice,\"=HYPERLINK(\"\"x\"\")\"\nbob,+1\n"));
    QVERIFY(toCheck(*wizard));
    QVERIFY(finishRun(*wizard));
    const auto target = m_folder.filePath(u"failed.csv"_s);
    window.files().answer = target;
    QTest::mouseClick(wizard->run().findChild<QPushButton *>(u"import-export"_s), Qt::LeftButton);
    QVERIFY(window.files().last.suggestedName.startsWith(u"users-failed-"_s));
    auto *job = window.main().context().jobs.jobs().first();
    QCOMPARE(job->title(), u"Rows that failed"_s);
    QTRY_COMPARE(job->state(), Job::State::Done);
    QFile file(target);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto lines = QString::fromUtf8(file.readAll()).split(u"\r\n"_s, Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    QVERIFY2(lines[1].startsWith(u"alice,\"=HYPERLINK(\"\"x\"\")\","_s), qPrintable(lines[1]));
    QVERIFY(lines[1].contains(u"is there already"_s));
    QVERIFY(lines[2].startsWith(u"bob,+1,"_s));
}

void tst_UiImport::faultsWithPasswordsAreForOneAccount()
{
    Window window;
    auto *wizard = open(window);
    wizard->source().setFile(write(u"faultpw.csv"_s, "login,password\nzoe,long-enough-1\nalice,-long-enough-2\n"));
    QVERIFY(toCheck(*wizard));
    QVERIFY(finishRun(*wizard));
    const auto target = m_folder.filePath(u"failed-passwords.csv"_s);
    window.files().answer = target;
    QTest::mouseClick(wizard->run().findChild<QPushButton *>(u"import-export"_s), Qt::LeftButton);
    QTRY_COMPARE(window.main().context().jobs.jobs().first()->state(), Job::State::Done);
    QFile file(target);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("alice,-long-enough-2,"));
    QCOMPARE(QFileInfo(target).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther), QFileDevice::Permissions());
}

void tst_UiImport::badLinesHarmNoOthers()
{
    Window window;
    auto *wizard = open(window);
    QByteArray csv("login,name\n");
    csv += "ok1,One\nbad\"quote,x\nshort\nzoe\xE2\x80\xAE,Bidi\n";
    csv += "long," + QByteArray(10'000, 'x') + "\nok1,Again\nok2,Two\n";
    wizard->source().setFile(write(u"bad.csv"_s, csv));
    QVERIFY(toCheck(*wizard));
    const auto &result = wizard->check().job()->result();
    QCOMPARE(result.of(u"added"_s), 2);
    QList<qint64> lines;
    for (const auto &fault : result.faults)
        lines << fault.line;
    std::sort(lines.begin(), lines.end());
    QCOMPARE(lines, (QList<qint64>{3, 4, 5, 6, 7}));
    for (const auto &fault : result.faults)
        QVERIFY(!fault.problem.isEmpty());
    QVERIFY(finishRun(*wizard));
    QVERIFY(logins(window).contains(u"ok2"_s));
}

void tst_UiImport::madePasswordsAreSavedOnce()
{
    Window window;
    auto *wizard = open(window);
    wizard->source().setFile(write(u"pw.csv"_s, "login\nzoe\nyuri\n"));
    QVERIFY(toCheck(*wizard));
    wizard->check().findChild<QAbstractButton *>(u"import-passwords"_s)->click();
    QVERIFY(finishRun(*wizard));
    QCOMPARE(wizard->run().job()->result().passwords.size(), std::size_t(2));
    for (const auto *label : wizard->findChildren<QLabel *>())
        QVERIFY(!label->text().contains(u"made-for"_s));
    QTest::keyClick(wizard, Qt::Key_Escape); // asks first
    auto *ask = wizard->findChild<ConfirmDialog *>();
    QVERIFY(ask);
    ask->reject();
    QVERIFY(wizard->isVisible());
    const auto target = m_folder.filePath(u"passwords.csv"_s);
    window.files().answer = target;
    QTest::mouseClick(wizard->run().findChild<QPushButton *>(u"import-save-passwords"_s), Qt::LeftButton);
    QTRY_VERIFY(!wizard->run().passwordsUnsaved());
    QFile file(target);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("zoe,made-for-zoe"));
    QCOMPARE(QFileInfo(target).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther), QFileDevice::Permissions());
    QTest::keyClick(wizard, Qt::Key_Escape);
    QTRY_VERIFY(!wizard->isVisible());
}

void tst_UiImport::passwordsAreWrittenAsTheyAre()
{
    Window window;
    auto *wizard = open(window);
    wizard->source().setFile(write(u"dash.csv"_s, "login\nzoe\n"));
    QVERIFY(toCheck(*wizard));
    wizard->check().findChild<QAbstractButton *>(u"import-passwords"_s)->click();
    window.backend().answer(u"user.import"_s, [](const QJsonObject &) {
        const QJsonObject item{{u"row"_s, 0}, {u"key"_s, u"zoe"_s}, {u"outcome"_s, u"added"_s}, {u"password"_s, u"-Ab_c=d"_s}};
        return api::Reply::of(QJsonObject{{u"items"_s, QJsonArray{item}}});
    });
    QVERIFY(finishRun(*wizard));
    const auto target = m_folder.filePath(u"dash-passwords.csv"_s);
    window.files().answer = target;
    QTest::mouseClick(wizard->run().findChild<QPushButton *>(u"import-save-passwords"_s), Qt::LeftButton);
    QTRY_VERIFY(!wizard->run().passwordsUnsaved());
    QFile file(target);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("\r\nzoe,-Ab_c=d\r\n"));
}

void tst_UiImport::anUndoThatFailedComesBack()
{
    Window window;
    auto *wizard = open(window);
    wizard->source().setFile(write(u"comesback.csv"_s, "login\nzoe\n"));
    QVERIFY(toCheck(*wizard));
    QVERIFY(finishRun(*wizard));
    auto &stack = window.main().context().changes.stack();
    QTRY_VERIFY(stack.canUndo());
    window.backend().failNext(u"user.bulk"_s, {Errc::Unavailable, u"The site is too busy"_s, u"Try again"_s});
    stack.undo();
    QTRY_VERIFY(window.main().context().toasts.texts().join(u' ').contains(u"too busy"_s));
    QVERIFY(logins(window).contains(u"zoe"_s));
    QVERIFY(stack.canUndo());
    stack.undo();
    QTRY_VERIFY(!logins(window).contains(u"zoe"_s));
    QVERIFY(!stack.canUndo());
    QVERIFY(!stack.canRedo());
}

void tst_UiImport::anUndoThatFailedInPartKeepsTheRest()
{
    Window window;
    auto *wizard = open(window);
    wizard->source().setFile(write(u"part.csv"_s, "login\nzoe\nyuri\nxena\n"));
    QVERIFY(toCheck(*wizard));
    QVERIFY(finishRun(*wizard));
    auto &stack = window.main().context().changes.stack();
    QTRY_VERIFY(stack.canUndo());
    QJsonArray sent;
    window.backend().answer(u"user.bulk"_s, [&sent](const QJsonObject &params) {
        sent = params.value(u"rows"_s).toArray();
        const auto item = [](int row, const QString &outcome, const QJsonObject &problem) {
            return QJsonObject{{u"row"_s, row}, {u"outcome"_s, outcome}, {u"problem"_s, problem}};
        };
        const auto used = api::toJson({Errc::Conflict, u"It is used"_s, {}});
        const auto gone = api::toJson({Errc::NotFound, u"It is not there"_s, {}});
        const QJsonArray items{item(0, u"done"_s, {}), item(1, u"failed"_s, used), item(2, u"failed"_s, gone)};
        return api::Reply::of(QJsonObject{{u"items"_s, items}, {u"failed"_s, 2}});
    });
    stack.undo();
    QTRY_VERIFY(stack.canUndo());
    QCOMPARE(sent.size(), 3);
    stack.undo(); // asks for the one that may go now, not for what is gone
    QTRY_COMPARE(sent.size(), 1);
    QCOMPARE(sent.first().toObject().value(u"login"_s).toString(), u"yuri"_s);
}

void tst_UiImport::passwordsThatAreLostAreSaid()
{
    Window window;
    auto *wizard = open(window);
    wizard->source().setFile(write(u"lost.csv"_s, "login,password\nalice,another-one-1\n"));
    QVERIFY(toCheck(*wizard));
    wizard->check().findChild<QRadioButton *>(u"import-existing-update"_s)->click();
    QTRY_COMPARE(wizard->check().job()->result().of(u"updated"_s), 1);
    QTRY_VERIFY(wizard->nextButton()->isEnabled());
    QVERIFY(finishRun(*wizard));
    auto &stack = window.main().context().changes.stack();
    QTRY_VERIFY(stack.canUndo());
    QVERIFY2(stack.undoText().contains(u"does not bring back the old password of 1 user"_s), qPrintable(stack.undoText()));
}

void tst_UiImport::stopsBetweenTwoCalls()
{
    Window window;
    auto *wizard = open(window);
    QByteArray csv("login\n");
    for (int i = 0; i < 1500; ++i)
        csv += "many" + QByteArray::number(i) + '\n';
    wizard->source().setFile(write(u"many.csv"_s, csv));
    QVERIFY(toCheck(*wizard));
    window.backend().forgetCalls();
    window.backend().hold();
    QTest::mouseClick(wizard->nextButton(), Qt::LeftButton);
    QTRY_COMPARE(window.backend().countOf(u"user.import"_s), 1);
    QTest::mouseClick(wizard->run().findChild<QPushButton *>(u"import-stop"_s), Qt::LeftButton);
    window.backend().release();
    QTRY_VERIFY(!wizard->run().running());
    QCOMPARE(window.backend().countOf(u"user.import"_s), 1);
    QVERIFY(wizard->run().job()->result().stopped);
    QCOMPARE(window.main().context().jobs.jobs().first()->state(), Job::State::Cancelled);
    QVERIFY(window.main().context().changes.stack().canUndo()); // what was done can be taken back
}

void tst_UiImport::goesOnWithoutItsWindow()
{
    Window window;
    QPointer<ImportWizard> wizard = open(window);
    wizard->source().setFile(write(u"aside.csv"_s, "login\nzoe\n"));
    QVERIFY(toCheck(*wizard));
    window.backend().hold();
    QTest::mouseClick(wizard->nextButton(), Qt::LeftButton);
    QTRY_VERIFY(wizard->run().running());
    QTest::keyClick(wizard, Qt::Key_Escape);
    QVERIFY(!wizard->isVisible());
    window.backend().release();
    QTRY_VERIFY(logins(window).contains(u"zoe"_s));
    QTRY_VERIFY(!wizard);
    QVERIFY(window.main().context().toasts.texts().join(u' ').contains(u"1 added"_s));
}

void tst_UiImport::aFileIsDroppedOnThePage()
{
    Window window;
    auto *page = window.open(u"mappings"_s);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(write(u"map.csv"_s, "user,service\ndave,uav.survey\n"))});
    // Only a widget that took the drag gets the drop.
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(page, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(page, &drop);
    QVERIFY(drop.isAccepted());
    QTRY_VERIFY(page->findChild<ImportWizard *>());
    auto *wizard = page->findChild<ImportWizard *>();
    QCOMPARE(wizard->source().sample().heading, (QStringList{u"user"_s, u"service"_s}));
    QMimeData other;
    other.setText(u"hello"_s);
    QDropEvent text(QPointF(20, 20), Qt::CopyAction, &other, Qt::LeftButton, Qt::NoModifier);
    text.ignore();
    QApplication::sendEvent(page, &text);
    QVERIFY(!text.isAccepted());
}

void tst_UiImport::aBrokenLinkIsTold()
{
    Window window;
    auto *wizard = open(window);
    wizard->source().setFile(write(u"link.csv"_s, "login\nzoe\n"));
    QVERIFY(toCheck(*wizard));
    window.backend().failNext(u"user.import"_s, {Errc::Unavailable, u"The site is not there any more"_s, u"Start it again"_s});
    QVERIFY(finishRun(*wizard));
    QVERIFY(wizard->run().job()->result().failure);
    QCOMPARE(window.main().context().jobs.jobs().first()->state(), Job::State::Failed);
    QVERIFY(!window.main().context().changes.stack().canUndo());
}

void tst_UiImport::aHundredThousandRowsHoldNothingUp()
{
    Window window;
    window.backend().answer(u"user.import"_s, [](const QJsonObject &params) {
        QJsonArray items;
        const auto rows = params.value(u"rows"_s).toArray();
        for (int i = 0; i < rows.size(); ++i)
            items.append(QJsonObject{{u"row"_s, i}, {u"key"_s, rows[i].toObject().value(u"login"_s)}, {u"outcome"_s, u"added"_s}});
        return api::Reply::of(QJsonObject{{u"items"_s, items}});
    });
    auto *wizard = open(window);
    QByteArray csv("login,name\n");
    for (int i = 0; i < 100'000; ++i)
        csv += "user" + QByteArray::number(i) + ",Name " + QByteArray::number(i) + '\n';
    wizard->source().setFile(write(u"large.csv"_s, csv));
    QTest::mouseClick(wizard->nextButton(), Qt::LeftButton);
    QElapsedTimer since;
    since.start();
    qint64 longest = 0;
    QTimer tick;
    connect(&tick, &QTimer::timeout, this, [&] { longest = std::max(longest, since.restart()); });
    tick.start(0);
    QTest::mouseClick(wizard->nextButton(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(wizard->check().job() != nullptr && !wizard->check().job()->running(), 60'000);
    QCOMPARE(wizard->check().job()->result().of(u"added"_s), 100'000);
    QTest::mouseClick(wizard->nextButton(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(wizard->step() == 3 && !wizard->run().running(), 60'000);
    QCOMPARE(wizard->run().job()->result().of(u"added"_s), 100'000);
    qInfo("longest pause of the window: %lld ms", longest);
    QVERIFY(longest < 500); // a slow machine; on a quick one it is some milliseconds
}

void tst_UiImport::everyStepIsNamedAndWhole_data()
{
    QTest::addColumn<int>("theme");
    QTest::addColumn<int>("scale");
    QTest::addColumn<bool>("rightToLeft");
    QTest::newRow("light") << static_cast<int>(ThemeId::Light) << 100 << false;
    QTest::newRow("dark, 200 %") << static_cast<int>(ThemeId::Dark) << 200 << false;
    QTest::newRow("right to left") << static_cast<int>(ThemeId::HighContrast) << 100 << true;
}

void tst_UiImport::everyStepIsNamedAndWhole()
{
    QFETCH(int, theme);
    QFETCH(int, scale);
    QFETCH(bool, rightToLeft);
    QApplication::setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    Window window;
    window.theme().setChoice(static_cast<ThemeId>(theme));
    window.theme().setScale(scale);
    auto *wizard = open(window);
    const auto look = [&](const char *step) {
        Window::settle();
        QVERIFY2(test::unnamedControls(wizard).isEmpty(), qPrintable(QString::fromLatin1(step) + test::unnamedControls(wizard).join(u'\n')));
        QVERIFY2(test::clippedTexts(wizard).isEmpty(), qPrintable(QString::fromLatin1(step) + test::clippedTexts(wizard).join(u'\n')));
    };
    look("file");
    wizard->source().setFile(write(u"look.csv"_s, "login,name,phone\nzoe,Zoe,1\nalice,Alice,2\n"));
    look("file with rows");
    QTest::mouseClick(wizard->nextButton(), Qt::LeftButton);
    look("columns");
    QTest::mouseClick(wizard->nextButton(), Qt::LeftButton);
    QTRY_VERIFY(wizard->check().job() != nullptr && !wizard->check().job()->running());
    look("check");
    QVERIFY(finishRun(*wizard));
    look("import");
    window.theme().setScale(100);
}

QTEST_MAIN(tst_UiImport)
#include "tst_ui_import.moc"
