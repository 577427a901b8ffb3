#include "app/keychain_qt.h"

#include <qt6keychain/keychain.h>

#include <QCoreApplication>
#include <QEventLoop>
#include <QThread>

#include <atomic>
#include <chrono>
#include <future>
#include <memory>
#include <type_traits>

using namespace Qt::StringLiterals;

namespace seal::app {

namespace {

constexpr std::chrono::milliseconds kLook{100};
constexpr std::chrono::minutes kPatience{3}; ///< a person may have to type the keychain's password

const QString &service()
{
    static const auto name = u"Sealdesk"_s;
    return name;
}

/// QtKeychain has no way to ask whether there is a keychain, and reports its lack as OtherError: all that is not known counts as that.
Status statusOf(QKeychain::Error error, const std::string &entry)
{
    switch (error) {
    case QKeychain::NoError:
        return {};
    case QKeychain::EntryNotFound:
        return makeError(Errc::NotFound, "the keychain has no entry " + entry);
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return makeError(Errc::Unauthenticated, "the keychain is locked or did not give its entry away; unlock it, then try again");
    default:
        return makeError(Errc::Unavailable, "the keychain cannot be used here; use --passphrase-file or --key-file");
    }
}

/// Takes away what was written for somebody who does not wait any more.
void forget(const QString &key)
{
    auto *job = new QKeychain::DeletePasswordJob(service()); // deletes itself
    job->setKey(key);
    job->start();
}

} // namespace

/// `prepare` and `take` run on the main thread and keep what they need themselves: the caller may have given up.
template <typename Job, typename Prepare, typename Take>
Status QtKeychainStore::run(const std::string &entry, Prepare prepare, Take take)
{
    // A caller that gave up is told that nothing was done: then nothing may be done later.
    const auto givenUp = std::make_shared<std::atomic<bool>>(false);
    const auto start = [entry, prepare, take, givenUp](std::function<void(QKeychain::Error)> done) {
        if (*givenUp)
            return;
        auto *job = new Job(service()); // deletes itself
        job->setKey(QString::fromStdString(entry));
        prepare(*job);
        QObject::connect(job, &QKeychain::Job::finished, job, [job, take, givenUp, done = std::move(done)] {
            if (*givenUp) {
                if (std::is_same_v<Job, QKeychain::WritePasswordJob> && job->error() == QKeychain::NoError)
                    forget(job->key());
                return;
            }
            if (job->error() == QKeychain::NoError)
                take(*job);
            done(job->error());
        });
        job->start();
    };
    auto *application = QCoreApplication::instance();
    if (application->thread() == QThread::currentThread()) {
        QEventLoop loop;
        auto result = QKeychain::OtherError;
        start([&](QKeychain::Error error) {
            result = error;
            loop.quit();
        });
        loop.exec();
        return statusOf(result, entry);
    }
    const auto promise = std::make_shared<std::promise<QKeychain::Error>>();
    auto answer = promise->get_future();
    QMetaObject::invokeMethod(
        application, [start, promise] { start([promise](QKeychain::Error error) { promise->set_value(error); }); }, Qt::QueuedConnection);
    for (auto waited = kLook; waited < kPatience && !m_givenUp; waited += kLook) {
        if (answer.wait_for(kLook) == std::future_status::ready)
            return statusOf(answer.get(), entry);
    }
    *givenUp = true;
    return makeError(Errc::Unauthenticated, "the keychain did not answer; unlock it, then try again");
}

Result<SecretBytes> QtKeychainStore::read(const std::string &entry)
{
    const auto secret = std::make_shared<SecretBytes>();
    SEAL_CHECK(run<QKeychain::ReadPasswordJob>(
        entry, [](QKeychain::ReadPasswordJob &) {},
        [secret](QKeychain::ReadPasswordJob &job) {
            const auto data = job.binaryData(); // shares the job's own copy, which is not wiped
            *secret = SecretBytes(asBytes(std::string_view(data.constData(), static_cast<std::size_t>(data.size()))));
        }));
    return std::move(*secret);
}

Status QtKeychainStore::write(const std::string &entry, const SecretBytes &secret)
{
    const auto kept = std::make_shared<const SecretBytes>(secret.clone());
    return run<QKeychain::WritePasswordJob>(
        entry,
        [kept](QKeychain::WritePasswordJob &job) {
            job.setBinaryData(QByteArray(kept->text().data(), static_cast<qsizetype>(kept->size())));
        },
        [](QKeychain::WritePasswordJob &) {});
}

Status QtKeychainStore::remove(const std::string &entry)
{
    return run<QKeychain::DeletePasswordJob>(
        entry, [](QKeychain::DeletePasswordJob &) {}, [](QKeychain::DeletePasswordJob &) {});
}

} // namespace seal::app
