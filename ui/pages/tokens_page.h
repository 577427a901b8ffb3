#pragma once

#include "ui/table_page.h"

namespace seal::ui {

/// The grants that tokens come from: who, through which client, until when; to look into and to revoke.
class TokensPage final : public TablePage
{
    Q_OBJECT

public:
    explicit TokensPage(Context &context, QWidget *parent = nullptr);
    static PageInfo describe();

private:
    void addCommands();
    void addDetail();
    void revoke(const Rows &grants);
    void inspect();
};

} // namespace seal::ui
