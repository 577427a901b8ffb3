#pragma once

#include "ui/start/recovery_sheet.h"
#include "ui/start/site_opener.h"

#include <QMap>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <utility>

namespace seal::test {

/// Sites that are not there: answers from the event loop, as the real one does, and remembers what it was asked.
class FakeOpener final : public ui::SiteOpener
{
public:
    void look(const QString &dir, QObject *context, std::function<void(const ui::SiteInfo &)> done) override
    {
        auto site = sites.value(dir);
        site.dir = dir;
        later(context, [site, done] { done(site); });
    }
    void checkFolder(const QString &dir, QObject *context, std::function<void(const ui::Problem &)> done) override
    {
        ++folderChecks;
        later(context, [problem = folderProblems.value(dir), done] { done(problem); });
    }
    void checkPorts(int base, bool, QObject *context, std::function<void(const ui::PortReport &)> done) override
    {
        ++portChecks;
        ui::PortReport report;
        const QStringList servers{QStringLiteral("SIM-S (HTTPS)"), QStringLiteral("SIM-S (mTLS)"), QStringLiteral("SKM-S (HTTPS)"),
                                  QStringLiteral("SKM-S (mTLS)"), QStringLiteral("CA (HTTP)")};
        for (int i = 0; i < servers.size(); ++i) {
            const int port = base + (i == 4 ? 17 : i);
            report.ports.append({servers[i], port, !takenPorts.contains(port)});
            if (takenPorts.contains(port))
                report.suggestedBase = base + 20;
        }
        if (holdPorts)
            heldPorts.append([report, done] { done(report); });
        else
            later(context, [report, done] { done(report); });
    }
    /// Gives the port reports that were held, oldest first, and holds none any more.
    void releasePorts()
    {
        holdPorts = false;
        for (const auto &answer : std::exchange(heldPorts, {}))
            answer();
    }
    void findKeychain(QObject *context, std::function<void(const ui::Problem &)> done) override
    {
        later(context, [problem = keychainProblem, done] { done(problem); });
    }
    void make(const ui::NewSite &site, QObject *context, std::function<void(ui::MakeStep)> step,
              std::function<void(const ui::MadeSite &, const ui::Problem &)> done) override
    {
        made = site;
        makeContext = context;
        makeStep = std::move(step);
        makeDone = std::move(done);
        if (!holdMaking)
            later(context, [this] { finishMaking(); });
    }
    void stopMaking() override
    {
        stopped = true;
        later(makeContext, [this] { makeDone({}, api::Failure{Errc::Cancelled, QStringLiteral("stopped"), {}}); });
    }
    /// All steps, then a site, or the failure that is set.
    void finishMaking()
    {
        for (int i = 0; i < ui::kMakeSteps; ++i)
            makeStep(static_cast<ui::MakeStep>(i));
        if (makeProblem) {
            makeDone({}, makeProblem);
            return;
        }
        ui::MadeSite site{made.dir, QStringLiteral("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"), {}};
        if (made.recoveryCode)
            site.recoveryCode = std::make_shared<const SecretBytes>(SecretBytes::fromText("7K2MX-9QWRT-0HJ4P-VB3NC-5Y8ZA-D1EFG-6STKM"));
        makeDone(site, {});
    }
    void open(const QString &dir, const ui::Unlock &unlock, QObject *context, std::function<void(const ui::Problem &)> done) override
    {
        opened = dir;
        openedWith = unlock;
        ++openings;
        later(context, [this, dir, number = ++opening, problem = verdict(unlock), done] {
            if (number != opening)
                return;
            if (!problem)
                taken = dir;
            done(problem);
        });
    }
    void stopOpening() override { ++opening; }
    void checkUnlock(const QString &, const ui::Unlock &unlock, QObject *context, std::function<void(const ui::Problem &)> done) override
    {
        ++unlockChecks;
        later(context, [problem = verdict(unlock), done] { done(problem); });
    }
    [[nodiscard]] ui::Problem checkName(const QString &name) const override
    {
        if (name.contains(u'\n') || name.size() > 50)
            return api::Failure{Errc::InvalidInput, QStringLiteral("The name does not do"), {}};
        return {};
    }
    [[nodiscard]] ui::Problem checkHost(const QString &host) const override
    {
        if (host.contains(u'*'))
            return api::Failure{Errc::InvalidInput, QStringLiteral("That is no host name"), {}};
        return {};
    }
    [[nodiscard]] QString folderFor(const QString &name) const override { return QStringLiteral("/srv/seal/") + name.toLower().replace(u' ', u'-'); }
    [[nodiscard]] QString demoFolder() const override { return QStringLiteral("/srv/seal/demo"); }

    QMap<QString, ui::SiteInfo> sites;
    QMap<QString, ui::Problem> folderProblems;
    QList<int> takenPorts;
    ui::Problem keychainProblem;
    ui::Problem openProblem;   ///< whatever is typed
    ui::Problem makeProblem;
    std::string passphrase = "correct horse battery staple";
    std::string recoveryCode = "7K2MX-9QWRT-0HJ4P-VB3NC-5Y8ZA-D1EFG-6STKM";
    bool holdMaking = false;
    bool holdPorts = false;
    QList<std::function<void()>> heldPorts;
    bool stopped = false;
    ui::NewSite made;
    QString opened; ///< what it was asked to
    QString taken;  ///< what it did open
    ui::Unlock openedWith;
    int openings = 0;
    int unlockChecks = 0;
    int folderChecks = 0;
    int portChecks = 0;

private:
    [[nodiscard]] ui::Problem verdict(const ui::Unlock &unlock) const
    {
        const auto fits = [&unlock](const std::string &wanted) { return unlock.secret && unlock.secret->text() == wanted; };
        if (openProblem)
            return openProblem;
        if (unlock.kind == ui::UnlockKind::Passphrase && !fits(passphrase))
            return api::Failure{Errc::Denied, QStringLiteral("the passphrase does not open this site"), {}};
        if (unlock.kind == ui::UnlockKind::Recovery && !fits(recoveryCode))
            return api::Failure{Errc::Denied, QStringLiteral("the recovery code does not open this site"), {}};
        return {};
    }
    static void later(QObject *context, std::function<void()> call) { QTimer::singleShot(0, context, std::move(call)); }

    int opening = 0; ///< number of the newest; an older one is void
    QPointer<QObject> makeContext;
    std::function<void(ui::MakeStep)> makeStep;
    std::function<void(const ui::MadeSite &, const ui::Problem &)> makeDone;
};

/// Takes the sheet instead of a printer.
class FakePrinter final : public ui::SheetPrinter
{
public:
    void print(QWidget *, const ui::RecoverySheet &sheet, std::function<void(bool)> done) override
    {
        last = sheet;
        ++count;
        done(works);
    }
    ui::RecoverySheet last;
    int count = 0;
    bool works = true;
};

} // namespace seal::test
