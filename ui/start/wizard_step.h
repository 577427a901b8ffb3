#pragma once

#include "ui/start/site_opener.h"

#include <QWidget>

class QVBoxLayout;
class QLabel;

namespace seal::ui {

/// One step of the wizard: asks for a part of the new site.
class WizardStep : public QWidget
{
    Q_OBJECT

public:
    WizardStep(QString title, const QString &explanation, QWidget *parent);
    [[nodiscard]] const QString &title() const { return m_title; }
    /// The step comes to the front; `site` is what the steps before gathered.
    virtual void enter(const NewSite &site) { Q_UNUSED(site) }
    /// Why it cannot go on; empty: it can.
    [[nodiscard]] virtual QString problem() const { return {}; }
    /// Writes its part.
    virtual void store(NewSite &site) const { Q_UNUSED(site) }

Q_SIGNALS:
    void changed();

protected:
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    /// A label above a field, with room for a remark below.
    QLabel *addField(const QString &label, QWidget *field);
    static void setRemark(QLabel *label, const QString &text, bool wrong);

private:
    QString m_title;
    QVBoxLayout *m_body = nullptr;
};

} // namespace seal::ui
