// Pictures of what the access pages open: import, matrix, effective access, forms.

#include "tests/ui/screenshots_access.h"

#include "ui/access_view.h"
#include "ui/form.h"
#include "ui/import/import_steps.h"
#include "ui/import/import_wizard.h"
#include "ui/pages/access_page.h"
#include "ui/pages/mappings_page.h"
#include "ui/pages/matrix_model.h"
#include "ui/pages/matrix_view.h"
#include "ui/pages/token_dialog.h"
#include "ui/table_page.h"

#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace seal;

namespace {

void shootImport(test::Window &window, const SavePicture &save)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"staff.csv"_s));
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.write("User name,Full name,Phone,Services\nzoe,Zoe Zimmer,4711,v2x.platooning\nyuri,\"Yuri, the driver\",4712,\n"
               "alice,Alice Adler,4713,\nxaver,Xaver X,4714,uav.survey;mc.video\nbad\"line,x,1,\n");
    file.close();
    auto *page = window.open(u"users"_s);
    window.main().context().actions.find(u"users.import"_s)->trigger();
    auto *wizard = page->findChild<ui::ImportWizard *>();
    save(wizard, u"import-1-empty"_s);
    wizard->source().setFile(file.fileName());
    save(wizard, u"import-1-file"_s);
    wizard->nextButton()->click();
    save(wizard, u"import-2-columns"_s);
    wizard->nextButton()->click();
    save(wizard, u"import-3-check"_s);
    wizard->nextButton()->click();
    save(wizard, u"import-4-report"_s);
    wizard->reject();
}

void shootForms(test::Window &window, const SavePicture &save)
{
    auto *clients = qobject_cast<ui::TablePage *>(window.open(u"clients"_s));
    clients->table().selectKey(u"v2x-server"_s);
    clients->detail().setCurrentTab(u"access"_s);
    save(&window.main(), u"clients-access"_s);
    window.main().context().actions.find(u"clients.edit"_s)->trigger();
    test::Window::settle();
    if (auto *form = clients->findChild<ui::FormDialog *>()) {
        save(form, u"client-form"_s);
        form->reject();
    }
    auto *users = qobject_cast<ui::TablePage *>(window.open(u"users"_s));
    users->table().selectKey(u"alice"_s);
    window.main().context().actions.find(u"users.edit"_s)->trigger();
    auto *form = users->findChild<ui::FormDialog *>();
    qobject_cast<QLineEdit *>(form->form().field(u"name"_s))->setText(u"Alice of the yard"_s);
    auto row = window.backend().table(u"user"_s)[0].toObject();
    row.insert(u"name"_s, u"Alice A. Adler"_s);
    row.insert(u"valUserId"_s, u"truck-1@depot.example"_s);
    window.backend().table(u"user"_s)[0] = row;
    form->okButton()->click();
    save(form, u"changed-meanwhile"_s);
    form->reject();
    users->detail().setCurrentTab(u"access"_s);
    save(&window.main(), u"users-access"_s);
    window.open(u"tokens"_s);
    auto *token = ui::TokenDialog::start(window.main().context(), window.main().currentPage());
    save(token, u"token"_s);
    token->reject();
}

} // namespace

void shootAccess(test::Window &window, const SavePicture &save)
{
    auto *mappings = qobject_cast<ui::MappingsPage *>(window.open(u"mappings"_s));
    mappings->showMatrix(true);
    test::Window::settle();
    mappings->matrix().setCurrentIndex(mappings->matrixModel().index(2, 1));
    save(&window.main(), u"matrix"_s);
    mappings->showMatrix(false);
    auto *access = qobject_cast<ui::AccessPage *>(window.open(u"access"_s));
    access->setFilter(u"user:mallory"_s);
    test::Window::settle();
    access->view().tree()->expandAll();
    save(&window.main(), u"access-user"_s);
    access->setFilter(u"service:v2x.platooning"_s);
    save(&window.main(), u"access-key"_s);
    shootImport(window, save);
    shootForms(window, save);
}
