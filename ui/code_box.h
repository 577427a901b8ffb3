#pragma once

#include <QWidget>

class QLabel;

namespace seal::ui {

/// A caption over a line of code to copy: the command that does the same, a reply, a fingerprint. Left to right in letters of one width.
class CodeBox final : public QWidget
{
    Q_OBJECT

public:
    explicit CodeBox(const QString &caption, QWidget *parent = nullptr);
    void setCode(const QString &code);
    [[nodiscard]] QString code() const;

private:
    QLabel *m_code = nullptr;
};

} // namespace seal::ui
