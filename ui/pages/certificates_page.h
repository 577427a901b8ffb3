#pragma once

#include "ui/table_page.h"

namespace seal::ui {

/// The certificates of the site's CA: for what, until when; issued for VAL servers on their page, revoked here.
class CertificatesPage final : public TablePage
{
    Q_OBJECT

public:
    explicit CertificatesPage(Context &context, QWidget *parent = nullptr);
    static PageInfo describe();

private:
    void addCommands();
    void addDetail();
    void saveCertificate(const QJsonObject &certificate);
    void revoke(const QJsonObject &certificate);
};

} // namespace seal::ui
