#pragma once

#include "ui/table_page.h"

namespace seal::ui {

/// VAL users: who may log in, with which services.
class UsersPage final : public TablePage
{
    Q_OBJECT

public:
    explicit UsersPage(Context &context, QWidget *parent = nullptr);
    static PageInfo describe();

private:
    void addCommands();
    void addDetail();
    void addUser();
    void editUser(const QJsonObject &user);
    void setDisabled(const Rows &users, bool disabled);
    void mapUsers(const Rows &users);
    void changePassword(const QJsonObject &user);
    void removeUsers(const Rows &users);
    void showMadePassword(const QJsonObject &answer);
};

} // namespace seal::ui
