#include "ui/start/start_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace seal::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(seal::ui::Start)
};

api::Failure denied(const api::Failure &raw, UnlockKind way)
{
    switch (way) {
    case UnlockKind::Passphrase:
        return {raw.code, Words::tr("The passphrase does not open this site"),
                Words::tr("Look at Caps Lock and the keyboard layout, then type it again. The recovery code opens the site too, if it was made with one")};
    case UnlockKind::KeyFile:
        return {raw.code, Words::tr("The key file does not open this site"), Words::tr("Choose the file that the site was made with")};
    case UnlockKind::Keychain:
        return {raw.code, Words::tr("What the keychain holds does not open this site"),
                Words::tr("It may belong to another copy of the site. Use another way to open it, such as the recovery code")};
    case UnlockKind::Recovery:
        return {raw.code, Words::tr("The recovery code does not open this site"),
                Words::tr("Compare it with the printed sheet group by group; upper and lower case and spaces do not matter")};
    case UnlockKind::None:
        break;
    }
    return raw;
}

api::Failure keychainProblem(const api::Failure &raw)
{
    switch (raw.code) {
    case Errc::NotFound:
        return {raw.code, Words::tr("The keychain has no entry for this site"),
                Words::tr("The site was made by another user or on another machine. Use another way to open it, such as the recovery code")};
    case Errc::Unauthenticated:
        return {raw.code, Words::tr("The keychain is locked or did not give its entry away"),
                Words::tr("Unlock the keychain of your desktop, then try again")};
    case Errc::Unavailable:
        return {raw.code, Words::tr("There is no keychain here that Sealdesk can use"),
                Words::tr("Start the keychain of your desktop, or use another way to open the site")};
    default:
        return raw;
    }
}

} // namespace

api::Failure openFailure(const api::Failure &raw, UnlockKind way)
{
    if (raw.code == Errc::Denied)
        return denied(raw, way);
    auto failure = way == UnlockKind::Keychain ? keychainProblem(raw) : raw;
    if (failure.advice.isEmpty() && (raw.code == Errc::Io || raw.code == Errc::Conflict))
        failure.advice = Words::tr("Nothing was changed; remove the cause, then try again");
    return failure;
}

QString wayName(UnlockKind way)
{
    switch (way) {
    case UnlockKind::Passphrase:
        return Words::tr("Passphrase");
    case UnlockKind::KeyFile:
        return Words::tr("Key file");
    case UnlockKind::Keychain:
        return Words::tr("Keychain");
    case UnlockKind::Recovery:
        return Words::tr("Recovery code");
    case UnlockKind::None:
        return Words::tr("No key needed");
    }
    return {};
}

StateWords wordsOf(const SiteInfo &site)
{
    switch (site.state) {
    case SiteState::Running:
        return {Words::tr("Running"), {}, {}, u"play"_s, Tone::Ok};
    case SiteState::Ready:
        if (site.demo)
            return {Words::tr("Ready"), {}, {}, u"check"_s, Tone::Plain};
        if (site.ways.contains(UnlockKind::Keychain))
            return {Words::tr("Ready, key in the keychain"), {}, {}, u"key"_s, Tone::Plain};
        return {Words::tr("Locked"), {}, {}, u"lock"_s, Tone::Plain};
    case SiteState::Missing:
        return {Words::tr("Not there"), Words::tr("There is no site in this folder any more"),
                Words::tr("If it was moved, say where it is now; if its disk is not mounted, mount it and try again."), u"warning"_s, Tone::Warning};
    case SiteState::ReadOnly:
        return {Words::tr("Read-only"), Words::tr("The folder of the site cannot be written to, so its servers cannot run here"),
                Words::tr("Give this user the right to write there, or mount the disk for writing, then try again."), u"lock"_s, Tone::Warning};
    case SiteState::Newer:
        return {Words::tr("Too new"), Words::tr("A newer version of Sealdesk made this site"),
                Words::tr("Use that version, or restore a backup from before. Nothing was changed."), u"warning"_s, Tone::Warning};
    case SiteState::Damaged:
        return {Words::tr("Damaged"), site.problem.isEmpty() ? Words::tr("The database of the site cannot be read") : site.problem,
                Words::tr("Restore a backup. Nothing was changed."), u"warning"_s, Tone::Danger};
    }
    return {};
}

} // namespace seal::ui
