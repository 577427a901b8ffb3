// The house keeps its shape: includes go down the floors only, files stay small, every library says what it links.

#include <QtTest/QTest>

#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

/// Floors from the bottom; rooms on one floor do not include each other. core/README.md draws the same.
const QList<QStringList> kFloors{
    {u"core/base"_s},
    {u"core/crypto"_s},
    {u"core/pki"_s},
    {u"core/store"_s},
    {u"core/net"_s},
    {u"core/guard"_s},
    {u"core/client"_s},
    {u"core/ca"_s, u"core/capif"_s, u"core/seal"_s, u"core/keys"_s, u"core/identity"_s},
    {u"core/lab"_s},
    {u"core/api"_s},
    {u"core/site"_s},
    {u"ui"_s},
    {u"app"_s},
};

/// Rooms that see less than the floors below them.
const QHash<QString, QStringList> kOnly{
    {u"core/api"_s, {u"core/base"_s}},
    {u"ui"_s, {u"core/base"_s, u"core/api"_s}},
};

QString roomOf(const QString &file)
{
    const auto parts = file.split(u'/');
    return parts.first() == u"core"_s && parts.size() > 2 ? parts[0] + u'/' + parts[1] : parts.first();
}

qsizetype floorOf(const QString &room)
{
    for (qsizetype i = 0; i < kFloors.size(); ++i) {
        if (kFloors[i].contains(room))
            return i;
    }
    return -1;
}

QStringList sourceFiles()
{
    QStringList files;
    const QDir top(QStringLiteral(SEAL_SOURCE_DIR));
    for (const auto &dir : {u"core"_s, u"ui"_s, u"app"_s}) {
        QDirIterator it(top.filePath(dir), {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext())
            files << top.relativeFilePath(it.next());
    }
    files.sort();
    return files;
}

QString textOf(const QString &file)
{
    QFile in(QDir(QStringLiteral(SEAL_SOURCE_DIR)).filePath(file));
    return in.open(QIODevice::ReadOnly) ? QString::fromUtf8(in.readAll()) : QString();
}

/// Empty when `from` may include `to`, else why not.
QString arrowProblem(const QString &from, const QString &to)
{
    const auto fromRoom = roomOf(from);
    const auto toRoom = roomOf(to);
    if (fromRoom == toRoom)
        return {};
    if (floorOf(fromRoom) < 0 || floorOf(toRoom) < 0)
        return u"%1 includes %2: a room that has no floor"_s.arg(from, to);
    if (kOnly.contains(fromRoom) && !kOnly[fromRoom].contains(toRoom))
        return u"%1 includes %2: %3 sees only %4"_s.arg(from, to, fromRoom, kOnly[fromRoom].join(u", "_s));
    if (floorOf(toRoom) >= floorOf(fromRoom))
        return u"%1 includes %2: an arrow upward or sideways"_s.arg(from, to);
    return {};
}

} // namespace

class tst_House : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void arrowsGoDown();
    void theCheckItselfFindsWrongArrows();
    void qtStaysAboveTheSeam();
    void openSslStaysInItsRooms();
    void filesStaySmall();
    void everySourceIsBuilt();
};

void tst_House::arrowsGoDown()
{
    static const QRegularExpression include(u"^\\s*#\\s*include\\s+\"([^\"]+)\""_s, QRegularExpression::MultilineOption);
    QStringList problems;
    int arrows = 0;
    for (const auto &file : sourceFiles()) {
        auto it = include.globalMatch(textOf(file));
        while (it.hasNext()) {
            const auto target = it.next().captured(1);
            if (!target.contains(u'/'))
                continue; // generated or private to the folder
            ++arrows;
            if (const auto problem = arrowProblem(file, target); !problem.isEmpty())
                problems << problem;
        }
    }
    QVERIFY2(arrows > 50, "the test looked at the wrong folder");
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void tst_House::theCheckItselfFindsWrongArrows()
{
    QVERIFY(arrowProblem(u"core/keys/a.cpp"_s, u"core/guard/guard.h"_s).isEmpty());
    QVERIFY(!arrowProblem(u"core/guard/a.cpp"_s, u"core/keys/key_server.h"_s).isEmpty());
    QVERIFY(!arrowProblem(u"core/identity/a.cpp"_s, u"core/keys/key_server.h"_s).isEmpty());
    QVERIFY(!arrowProblem(u"core/api/a.cpp"_s, u"core/net/http.h"_s).isEmpty());
    QVERIFY(!arrowProblem(u"ui/a.cpp"_s, u"core/store/store.h"_s).isEmpty());
    QVERIFY(!arrowProblem(u"core/base/a.cpp"_s, u"core/attic/a.h"_s).isEmpty());
}

void tst_House::qtStaysAboveTheSeam()
{
    static const QRegularExpression qtInclude(u"^\\s*#\\s*include\\s+<Q"_s, QRegularExpression::MultilineOption);
    const QStringList allowed{u"core/api"_s, u"core/site"_s, u"ui"_s, u"app"_s};
    QStringList problems;
    for (const auto &file : sourceFiles()) {
        const bool storeInside = roomOf(file) == u"core/store"_s && (file.endsWith(u".cpp"_s) || file.endsWith(u"connection.h"_s));
        if (!allowed.contains(roomOf(file)) && !storeInside && textOf(file).contains(qtInclude))
            problems << file;
    }
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void tst_House::openSslStaysInItsRooms()
{
    static const QRegularExpression include(u"^\\s*#\\s*include\\s+<openssl/"_s, QRegularExpression::MultilineOption);
    const QStringList allowed{u"core/crypto"_s, u"core/pki"_s, u"core/net"_s};
    QStringList problems;
    for (const auto &file : sourceFiles()) {
        if (!allowed.contains(roomOf(file)) && textOf(file).contains(include))
            problems << file;
    }
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void tst_House::filesStaySmall()
{
    constexpr qsizetype kMostLines = 600;
    QStringList problems;
    for (const auto &file : sourceFiles()) {
        const auto lines = textOf(file).count(u'\n');
        if (lines > kMostLines)
            problems << u"%1 has %2 lines"_s.arg(file).arg(lines);
    }
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void tst_House::everySourceIsBuilt()
{
    const QDir top(QStringLiteral(SEAL_SOURCE_DIR));
    QString lists;
    for (const auto &dir : {u"core"_s, u"ui"_s, u"app"_s}) {
        QDirIterator it(top.filePath(dir), {u"CMakeLists.txt"_s, u"*.cmake"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext())
            lists += textOf(top.relativeFilePath(it.next()));
    }
    const auto listed = lists.split(QRegularExpression(u"[\\s()/]+"_s));
    QStringList problems;
    for (const auto &file : sourceFiles()) {
        if (file.endsWith(u".cpp"_s) && !listed.contains(file.section(u'/', -1)))
            problems << file + u" is in no target: build and test it, or leave it out"_s;
    }
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

QTEST_APPLESS_MAIN(tst_House)
#include "tst_house.moc"
