#include "ui/pages/service_picker.h"

#include "core/api/method_table.h"
#include "ui/columns.h"
#include "ui/context.h"
#include "ui/message.h"
#include "ui/metrics.h"

#include <QDialogButtonBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace seal::ui {

ServicePicker::ServicePicker(Context &context, const QString &title, const QString &verb, std::function<void(const QStringList &)> done,
                             QWidget *parent)
    : QDialog(parent), m_context(context), m_done(std::move(done))
{
    setWindowTitle(title);
    resize(em(28), em(26));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(em(0.6));
    auto *heading = new QLabel(title, this);
    heading->setProperty("rank", u"title"_s);
    heading->setWordWrap(true);
    m_banner = new MessageBanner(this);
    auto *filter = new QLineEdit(this);
    filter->setPlaceholderText(tr("Filter"));
    filter->setAccessibleName(tr("Filter"));
    filter->setClearButtonEnabled(true);
    m_list = new QListWidget(this);
    m_list->setAccessibleName(tr("VAL services"));
    auto *buttons = new QDialogButtonBox(this);
    m_ok = buttons->addButton(verb, QDialogButtonBox::AcceptRole);
    m_ok->setEnabled(false);
    m_ok->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    layout->addWidget(heading);
    layout->addWidget(m_banner);
    layout->addWidget(filter);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    connect(filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        for (int i = 0; i < m_list->count(); ++i)
            m_list->item(i)->setHidden(!m_list->item(i)->text().contains(text, Qt::CaseInsensitive));
    });
    connect(m_list, &QListWidget::itemChanged, this, [this] { m_ok->setEnabled(!chosen().isEmpty()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        accept();
        m_done(chosen());
    });
    m_list->setFocus();
    load({});
}

ServicePicker *ServicePicker::start(Context &context, QWidget *parent, const QString &title, const QString &verb,
                                    std::function<void(const QStringList &)> done)
{
    auto *dialog = new ServicePicker(context, title, verb, std::move(done), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

void ServicePicker::load(const QString &after)
{
    QJsonObject params{{u"limit"_s, api::kMaxPage}};
    if (!after.isEmpty())
        params.insert(u"after"_s, after);
    callBackend(m_context.backend, this, u"service.list"_s, params, [this, after](const api::Reply &reply) {
        if (!reply.ok()) {
            m_banner->show(*reply.failure, [this, after] { load(after); }); // not what is on show already
            return;
        }
        m_banner->hide();
        const auto answer = reply.value.toObject();
        for (const auto &value : answer.value(u"items"_s).toArray()) {
            const auto service = value.toObject();
            const auto id = service.value(u"id"_s).toString();
            const auto name = service.value(u"name"_s).toString();
            auto *item = new QListWidgetItem(name == id || name.isEmpty() ? safeText(id) : tr("%1 (%2)").arg(safeText(id), safeText(name)), m_list);
            item->setData(Qt::UserRole, id);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(Qt::Unchecked);
        }
        if (answer.contains(u"next"_s))
            load(answer.value(u"next"_s).toString());
        else if (m_list->count() > 0 && m_list->currentRow() < 0)
            m_list->setCurrentRow(0);
    });
}

QStringList ServicePicker::chosen() const
{
    QStringList ids;
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->checkState() == Qt::Checked)
            ids << m_list->item(i)->data(Qt::UserRole).toString();
    }
    return ids;
}

} // namespace seal::ui
