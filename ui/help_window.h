#pragma once

#include <QString>
#include <QWidget>

class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace seal::ui {

class ViewSettings;

/// The manual: pages of resources/help as Markdown, with contents, search, back and forward.
class HelpWindow final : public QWidget
{
    Q_OBJECT

public:
    explicit HelpWindow(ViewSettings &settings, QWidget *parent = nullptr);
    void showTopic(const QString &topic); ///< "access", "refusals#invalid_scope"; an unknown one shows the index
    [[nodiscard]] QString topic() const { return m_topic; }
    [[nodiscard]] QTextBrowser *browser() const { return m_browser; }
    [[nodiscard]] QListWidget *contents() const { return m_contents; }
    [[nodiscard]] QLineEdit *search() const { return m_search; }
    static QStringList topics();

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fillContents(const QString &search);
    void findWord(const QString &fragment);

    ViewSettings &m_settings;
    QString m_topic;
    QTextBrowser *m_browser = nullptr;
    QListWidget *m_contents = nullptr;
    QLineEdit *m_search = nullptr;
};

} // namespace seal::ui
