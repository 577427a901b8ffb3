#pragma once

#include "ui/row_filter.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QBoxLayout;
class QCompleter;
class QLineEdit;
class QStandardItemModel;
class QToolButton;

namespace seal::ui {

class ViewSettings;

/// What the bar can suggest: fields, flags, and the values of a field with how often they occur.
struct FilterVocabulary
{
    std::vector<std::pair<QString, QString>> fields; ///< name, title
    std::vector<std::pair<QString, QString>> flags;  ///< name, title
    std::function<std::vector<std::pair<QString, int>>(const QString &field)> values;

    /// A value as it is put into the filter, and what is said beside it.
    struct Suggestion
    {
        QString value;
        QString about;
    };
    using Suggest = std::function<void(const std::vector<Suggestion> &)>;
    /// In place of `values` where the site knows them: answers later, with what contains the typed text.
    std::function<void(const QString &field, const QString &typed, Suggest done)> ask = {};
};

/// The filter over a table: finished terms are chips with a cross, the rest is typed behind them. Enter makes chips of what is typed.
class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    /// Saved filters are kept under "filters/<stateId>".
    FilterBar(FilterVocabulary vocabulary, ViewSettings &settings, QString stateId, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const; ///< chips and typed text
    void setText(const QString &text);  ///< all but the last plain word become chips
    [[nodiscard]] std::vector<FilterTerm> terms() const;
    void clear();
    void setProblem(const QString &problem); ///< shown beside; empty: none
    [[nodiscard]] QLineEdit *edit() const { return m_edit; }
    [[nodiscard]] QStringList chipTexts() const;
    [[nodiscard]] QStringList savedNames() const;
    void save(const QString &name);
    void applySaved(const QString &name);
    void removeSaved(const QString &name);

Q_SIGNALS:
    void filterChanged(const QString &text);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void makeChips();
    void rebuildChips();
    void suggest();
    void suggestValues(const QString &field, const QString &typed);
    void addSuggestion(const QString &text, const QString &about);
    void showSuggestions();
    void fillSavedMenu();
    void announce();

    FilterVocabulary m_vocabulary;
    ViewSettings &m_settings;
    QString m_stateId;
    std::vector<FilterTerm> m_chips;
    QWidget *m_chipArea = nullptr;
    QLineEdit *m_edit = nullptr;
    QAction *m_problem = nullptr;
    QToolButton *m_clear = nullptr;
    QToolButton *m_saved = nullptr;
    QStandardItemModel *m_suggestions = nullptr;
    QCompleter *m_completer = nullptr;
    QTimer m_pause;
    QString m_announced;
};

} // namespace seal::ui
