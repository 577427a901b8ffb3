#pragma once

#include "ui/async.h"
#include "ui/page.h"

#include <QMap>

#include <vector>

class QFormLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace seal::api {
struct Setting;
}

namespace seal::ui {

class Card;

/// How this person wants the window, at once in force; and what holds for the site, sent with a button, audited, undone with Ctrl+Z.
class SettingsPage final : public Page
{
    Q_OBJECT

public:
    SettingsPage(Context &context, QWidget *parent);
    static PageInfo describe();

    void refresh() override;
    [[nodiscard]] QList<QWidget *> panes() const override;

    [[nodiscard]] QWidget *editor(const QString &setting) const; ///< "warn-days"
    [[nodiscard]] QPushButton *saveButton(const QString &setting) const;
    [[nodiscard]] QString problem(const QString &setting) const;

private:
    struct Row
    {
        const api::Setting *setting = nullptr;
        QWidget *editor = nullptr;
        QPushButton *save = nullptr;
        QPushButton *discard = nullptr;
        QLabel *remark = nullptr;
        QString value; ///< at the site
        bool known = false;
        bool meanwhile = false; ///< another changed it while it was edited
    };
    Card *makeWindowCard(QWidget *parent);
    Card *makeSiteCard(QWidget *parent);
    void addRow(QFormLayout *form, const api::Setting &setting, QWidget *parent);
    [[nodiscard]] const Row *find(const QString &setting) const;
    [[nodiscard]] Row *rowOf(const QString &setting);
    void show(const QJsonObject &answer);
    void updateRow(Row &row);
    [[nodiscard]] QString remarkOn(const Row &row) const;
    void save(const Row &row);
    void takeSaved(const QString &setting, const QString &value);

    Question m_question;
    std::vector<Row> m_rows;
    QScrollArea *m_scroll = nullptr;
    Card *m_fixed = nullptr;
};

} // namespace seal::ui
