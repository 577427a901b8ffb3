#pragma once

#include "ui/table_page.h"

namespace seal::ui {

/// The key records of the SKM-S: for whom, in which state, until when. Never key material.
class KeysPage final : public TablePage
{
    Q_OBJECT

public:
    explicit KeysPage(Context &context, QWidget *parent = nullptr);
    static PageInfo describe();
};

} // namespace seal::ui
