#include "core/site/admin.h"

#include "core/api/method_table.h"
#include "core/base/log.h"
#include "core/site/admin_support.h"

#include <exception>

using namespace Qt::StringLiterals;

namespace seal::site {

namespace {

const HandlerMap &handlers()
{
    static const auto map = [] {
        HandlerMap all;
        addUserHandlers(all);
        addServiceHandlers(all);
        addClientHandlers(all);
        addMappingHandlers(all);
        addCertificateHandlers(all);
        addKeyHandlers(all);
        addTokenHandlers(all);
        addAuditHandlers(all);
        addSettingsHandlers(all);
        addFlowHandlers(all);
        addAccessHandlers(all);
        addRowHandlers(all);
        addOverviewHandlers(all);
        addExplainHandlers(all);
        return all;
    }();
    return map;
}

} // namespace

bool Admin::handles(QStringView method) { return handlers().find(method) != handlers().end(); }

api::Reply Admin::call(const QString &method, const QJsonObject &params, const Caller &caller)
{
    const auto *row = api::findMethod(method);
    const auto handler = handlers().find(method);
    if (row == nullptr || handler == handlers().end())
        return api::Reply::refused({Errc::NotFound, u"There is no method \"%1\""_s.arg(method.left(60)), u"See: sealdeskd --help"_s});
    if (auto problem = api::checkParameters(*row, params))
        return api::Reply::refused(*std::move(problem));
    try {
        return handler->second(Call(m_parts, params, caller));
    } catch (const std::exception &problem) {
        // Ours throw nothing; what is left is the library's "no memory".
        log::error("seal.site.admin", "{} failed: {}", method.toStdString(), problem.what());
        return api::Reply::refused({Errc::Unavailable, u"The site could not do that now"_s, u"Look at its log"_s});
    }
}

} // namespace seal::site
