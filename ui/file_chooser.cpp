#include "ui/file_chooser.h"

#include "ui/view_settings.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace seal::ui {

void SystemFileChooser::ask(QWidget *parent, const Question &question, std::function<void(const QString &)> done)
{
    const auto folder = m_settings.get(u"folder"_s, QDir::homePath()).toString();
    auto *dialog = new QFileDialog(parent, question.title, folder, question.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(question.save ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(question.folder ? QFileDialog::Directory : question.save ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    dialog->setOption(QFileDialog::ShowDirsOnly, question.folder);
    if (!question.suggestedName.isEmpty())
        dialog->selectFile(question.suggestedName);
    QObject::connect(dialog, &QDialog::finished, parent, [this, dialog, done = std::move(done)](int result) {
        const auto files = dialog->selectedFiles();
        if (result != QDialog::Accepted || files.isEmpty()) {
            done({});
            return;
        }
        m_settings.set(u"folder"_s, QFileInfo(files.first()).absolutePath());
        done(files.first());
    });
    dialog->open();
}

} // namespace seal::ui
