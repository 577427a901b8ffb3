#pragma once

#include "ui/table_page.h"

namespace seal::ui {

struct FormSpec;

/// OAuth clients and VAL servers: what each may ask for, how it proves who it is.
class ClientsPage final : public TablePage
{
    Q_OBJECT

public:
    explicit ClientsPage(Context &context, QWidget *parent = nullptr);
    static PageInfo describe();

private:
    void addCommands();
    void addDetail();
    void addClient();
    void editClient(const QJsonObject &client);
    /// With the VAL services that there are to choose from.
    void startForm(FormSpec spec, std::function<void(const QJsonObject &)> done);
    void askServices(const QStringList &known, const QString &after, std::function<void(const QStringList &)> done);
    void newSecret(const QJsonObject &client);
    void issueCertificate(const QJsonObject &client);
    /// The key goes beside the certificate. What is there already is replaced only when that is said.
    void issueTo(const QJsonObject &client, const QString &file);
    void sendIssue(const QJsonObject &client, const QString &file, const QString &keyFile);
    void setDisabled(const Rows &clients, bool disabled);
    void removeClients(const Rows &clients);
    void showSecret(const QJsonObject &answer);
};

} // namespace seal::ui
