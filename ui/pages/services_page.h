#pragma once

#include "ui/table_page.h"

namespace seal::ui {

/// VAL services: the applications that tokens and keys are for.
class ServicesPage final : public TablePage
{
    Q_OBJECT

public:
    explicit ServicesPage(Context &context, QWidget *parent = nullptr);
    static PageInfo describe();

private:
    void addCommands();
    void addDetail();
    void addService();
    void editService(const QJsonObject &service);
    void setDisabled(const Rows &services, bool disabled);
    void removeServices(const Rows &services);
};

} // namespace seal::ui
