#pragma once

#include "ui/columns.h"

#include <QAbstractListModel>
#include <QListView>

#include <vector>

namespace seal::ui {

/// Something to choose, in two lines: what it is, and what is known of it.
struct FlowCard
{
    QString key;
    QString title;
    QString text;
    StateValue state = {};
    bool operator==(const FlowCard &other) const
    {
        return key == other.key && title == other.title && text == other.text && state.text == other.state.text && state.tone == other.state.tone;
    }
};

/// Cards in order; the same keys in the same order keep selection and place.
class CardModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { TextRole = Qt::UserRole + 1, StateRole, KeyRole };

    explicit CardModel(QObject *parent = nullptr) : QAbstractListModel(parent) {}
    void setCards(std::vector<FlowCard> cards);
    [[nodiscard]] const std::vector<FlowCard> &cards() const { return m_cards; }
    [[nodiscard]] QModelIndex indexOf(const QString &key) const; ///< invalid: there is none

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<FlowCard> m_cards;
};

/// A list of cards, one of them current.
class CardList final : public QListView
{
    Q_OBJECT

public:
    explicit CardList(QWidget *parent = nullptr);
    void setCards(std::vector<FlowCard> cards);
    [[nodiscard]] QString currentKey() const;
    void setCurrentKey(const QString &key); ///< unknown: none is current
    [[nodiscard]] CardModel &cardModel() const { return *m_model; }

Q_SIGNALS:
    void keyChosen(const QString &key); ///< by the person

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void changeEvent(QEvent *event) override;

private:
    CardModel *m_model = nullptr;
    bool m_quiet = false;
};

} // namespace seal::ui
