#pragma once

#include <QObject>
#include <QString>

#include <functional>

class QWidget;

namespace seal::ui {

/// Lets a page take a file that is dropped on it. Lives as long as the page.
class ImportDrop final : public QObject
{
    Q_OBJECT

public:
    ImportDrop(QWidget *page, std::function<void(const QString &fileName)> take);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    std::function<void(const QString &)> m_take;
};

} // namespace seal::ui
