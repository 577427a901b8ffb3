#pragma once

#include "ui/async.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QTreeWidget;

namespace seal::ui {

struct Context;
class MessageBanner;

/// Decodes a token that is pasted, and says whether the servers of the site accept it and why not. The token stays in this window.
class TokenDialog final : public QDialog
{
    Q_OBJECT

public:
    TokenDialog(Context &context, QWidget *parent);
    static TokenDialog *start(Context &context, QWidget *parent);
    [[nodiscard]] QPlainTextEdit *edit() const { return m_text; }
    [[nodiscard]] QTreeWidget *tree() const { return m_tree; }
    [[nodiscard]] QString verdict() const;

private:
    void inspect();
    void take(const QJsonObject &answer);
    void add(const QString &title, const QJsonObject &members);

    Question *m_question = nullptr;
    QPlainTextEdit *m_text = nullptr;
    MessageBanner *m_banner = nullptr;
    QLabel *m_verdict = nullptr;
    QTreeWidget *m_tree = nullptr;
};

} // namespace seal::ui
