#include "app/keychain_qt.h"

#include <qt6keychain/keychain.h>

#include <QEventLoop>

using namespace Qt::StringLiterals;

namespace seal::app {

namespace {

const QString &service()
{
    static const auto name = u"Sealdesk"_s;
    return name;
}

/// QtKeychain has no way to ask whether there is a keychain, and reports its lack as OtherError: all but "not found" count as that.
Status waitFor(QKeychain::Job &job, const std::string &entry)
{
    job.setAutoDelete(false);
    QEventLoop loop;
    QObject::connect(&job, &QKeychain::Job::finished, &loop, &QEventLoop::quit);
    job.start();
    loop.exec();
    switch (job.error()) {
    case QKeychain::NoError:
        return {};
    case QKeychain::EntryNotFound:
        return makeError(Errc::NotFound, "the keychain has no entry " + entry);
    default:
        return makeError(Errc::Unavailable, "the keychain cannot be used here; use --passphrase-file or --key-file");
    }
}

} // namespace

Result<SecretBytes> QtKeychainStore::read(const std::string &entry)
{
    QKeychain::ReadPasswordJob job(service());
    job.setKey(QString::fromStdString(entry));
    SEAL_CHECK(waitFor(job, entry));
    auto data = job.binaryData();
    SecretBytes secret(asBytes(std::string_view(data.constData(), static_cast<std::size_t>(data.size()))));
    data.fill('\0');
    return secret;
}

Status QtKeychainStore::write(const std::string &entry, const SecretBytes &secret)
{
    QKeychain::WritePasswordJob job(service());
    job.setKey(QString::fromStdString(entry));
    const auto text = secret.text();
    job.setBinaryData(QByteArray(text.data(), static_cast<qsizetype>(text.size())));
    return waitFor(job, entry);
}

Status QtKeychainStore::remove(const std::string &entry)
{
    QKeychain::DeletePasswordJob job(service());
    job.setKey(QString::fromStdString(entry));
    return waitFor(job, entry);
}

} // namespace seal::app
