#include "ui/columns.h"
#include "ui/context.h"
#include "ui/icons.h"
#include "ui/import/import_steps.h"
#include "ui/message.h"
#include "ui/metrics.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace seal::ui {

namespace {

constexpr int kTypingPause = 300; ///< milliseconds after which a pasted text is read

struct EncodingRow
{
    TextEncoding encoding;
    const char *title;
};
constexpr EncodingRow kEncodings[] = {
    {TextEncoding::Utf8, QT_TRANSLATE_NOOP("seal::ui::SourceStep", "UTF-8")},
    {TextEncoding::Windows1252, QT_TRANSLATE_NOOP("seal::ui::SourceStep", "Latin-1 (Windows-1252)")},
    {TextEncoding::Utf16Le, QT_TRANSLATE_NOOP("seal::ui::SourceStep", "UTF-16, little endian")},
    {TextEncoding::Utf16Be, QT_TRANSLATE_NOOP("seal::ui::SourceStep", "UTF-16, big endian")},
};

struct SeparatorRow
{
    char separator;
    const char *title;
};
constexpr SeparatorRow kSeparators[] = {
    {',', QT_TRANSLATE_NOOP("seal::ui::SourceStep", "Comma")},
    {';', QT_TRANSLATE_NOOP("seal::ui::SourceStep", "Semicolon")},
    {'\t', QT_TRANSLATE_NOOP("seal::ui::SourceStep", "Tab")},
    {'|', QT_TRANSLATE_NOOP("seal::ui::SourceStep", "Vertical bar")},
};

QString droppedFile(const QMimeData &data)
{
    const auto urls = data.urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

/// Asked for each column by itself: a file may have two of them.
bool holdsPasswords(const ImportSpec &spec, const QString &heading)
{
    return guessMembers(spec, QStringList{heading}).constFirst() == u"password";
}

} // namespace

Result<ImportSample> readSample(const ImportInput &input)
{
    SEAL_TRY(auto file, input.open());
    ImportSample sample;
    sample.heading = file->heading();
    api::CsvRow row;
    while (sample.rows.size() < kSampleRows) {
        SEAL_TRY(const bool any, file->next(row));
        if (!any)
            break;
        sample.rows.push_back(row);
    }
    return sample;
}

SourceStep::SourceStep(Context &context, const ImportSpec &spec, QWidget *parent) : ImportStep(parent), m_context(context), m_spec(spec)
{
    setAcceptDrops(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(em(0.6));
    QStringList titles;
    for (const auto &column : spec.columns)
        titles << column.title;
    auto *what = new QLabel(tr("A CSV file with a heading line. It may hold: %1. The columns may stand in any order and have any names.")
                                .arg(titles.join(u", "_s)),
                            this);
    what->setWordWrap(true);
    auto *line = new QHBoxLayout;
    auto *chooseButton = new QPushButton(icon(u"folder"_s), tr("Choose file..."), this);
    chooseButton->setObjectName(u"import-choose"_s);
    chooseButton->setAutoDefault(false);
    m_name = new QLabel(tr("or drop one here, or paste rows below"), this);
    m_name->setProperty("rank", u"muted"_s);
    m_name->setTextFormat(Qt::PlainText);
    line->addWidget(chooseButton);
    line->addWidget(m_name, 1);
    m_text = new QPlainTextEdit(this);
    m_text->setObjectName(u"import-text"_s);
    m_text->setAccessibleName(tr("Rows to import, as text"));
    m_text->setPlaceholderText(tr("Paste rows here, from a spreadsheet or a mail"));
    m_text->setTabChangesFocus(true);
    m_text->setMaximumHeight(em(5.5));
    m_text->setAcceptDrops(false); // the step takes the file
    m_banner = new MessageBanner(this);
    layout->addWidget(what);
    layout->addLayout(line);
    layout->addWidget(m_text);
    layout->addWidget(m_banner);
    buildOptions(layout);
    m_preview = new QTableWidget(this);
    m_preview->setAccessibleName(tr("First rows"));
    m_preview->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_preview->setTabKeyNavigation(false);
    m_preview->verticalHeader()->setVisible(true);
    layout->addWidget(m_preview, 1);
    m_options->hide();
    m_preview->hide();
    layout->addStretch(0);

    connect(chooseButton, &QPushButton::clicked, this, &SourceStep::choose);
    auto *pause = new QTimer(this);
    pause->setSingleShot(true);
    pause->setInterval(kTypingPause);
    connect(m_text, &QPlainTextEdit::textChanged, pause, qOverload<>(&QTimer::start));
    connect(pause, &QTimer::timeout, this, &SourceStep::takeText);
}

void SourceStep::buildOptions(QVBoxLayout *layout)
{
    m_options = new QWidget(this);
    auto *line = new QHBoxLayout(m_options);
    line->setContentsMargins({});
    m_encoding = new QComboBox(m_options);
    for (const auto &row : kEncodings)
        m_encoding->addItem(tr(row.title), static_cast<int>(row.encoding));
    m_separator = new QComboBox(m_options);
    for (const auto &row : kSeparators)
        m_separator->addItem(tr(row.title), static_cast<int>(row.separator));
    const auto addField = [&](const QString &text, QComboBox *box) {
        auto *label = new QLabel(text, m_options);
        label->setBuddy(box);
        box->setAccessibleName(text);
        line->addWidget(label);
        line->addWidget(box);
        line->addSpacing(em(0.8));
        connect(box, &QComboBox::activated, this, [this] { read(false); });
    };
    addField(tr("Encoding"), m_encoding);
    addField(tr("Separator"), m_separator);
    m_unsure = new QLabel(tr("The encoding is a guess: look at the letters below."), m_options);
    m_unsure->setProperty("rank", u"muted"_s);
    line->addWidget(m_unsure);
    line->addStretch(1);
    layout->addWidget(m_options);
}

void SourceStep::choose()
{
    m_context.files.ask(this, {tr("Import"), {}, tr("CSV (*.csv *.txt *.tsv);;All files (*)"), false}, [this](const QString &file) {
        if (!file.isEmpty())
            setFile(file);
    });
}

void SourceStep::setFile(const QString &fileName)
{
    {
        const QSignalBlocker quiet(m_text);
        m_text->clear();
    }
    m_input = {fileName, {}, {}};
    const QFileInfo info(fileName);
    m_name->setText(tr("%1, %2").arg(safeText(info.fileName()), QLocale().formattedDataSize(info.size())));
    read(true);
}

void SourceStep::takeText()
{
    const auto text = m_text->toPlainText();
    if (text.isEmpty() && !m_input.fileName.isEmpty())
        return;
    m_input = {{}, text.toUtf8(), {}};
    m_name->setText(text.isEmpty() ? tr("or drop one here, or paste rows below") : tr("Pasted text"));
    read(true);
}

void SourceStep::read(bool guess)
{
    m_sample = {};
    m_problem.clear();
    m_banner->hide();
    if (m_input.fileName.isEmpty() && m_input.text.isEmpty()) {
        showSample();
        return;
    }
    if (guess) {
        m_input.options.reset();
        if (const auto file = m_input.open()) {
            m_input.options = (*file)->options();
            m_encoding->setCurrentIndex(m_encoding->findData(static_cast<int>(m_input.options->encoding)));
            m_separator->setCurrentIndex(m_separator->findData(static_cast<int>(m_input.options->separator)));
        }
    } else if (m_input.options) {
        const auto encoding = static_cast<TextEncoding>(m_encoding->currentData().toInt());
        if (encoding != m_input.options->encoding)
            m_input.options->markSize = 0;
        m_input.options->encoding = encoding;
        m_input.options->encodingSure = true; // a person has chosen
        m_input.options->separator = static_cast<char>(m_separator->currentData().toInt());
    }
    const auto sample = readSample(m_input);
    if (sample) {
        m_sample = *sample;
        if (m_sample.rows.empty())
            m_problem = tr("There are no rows behind the heading line");
    } else {
        m_problem = api::failureOf(sample.error()).text();
        m_banner->show(api::failureOf(sample.error(), tr("Choose another file, or another encoding")));
    }
    showSample();
}

void SourceStep::showSample()
{
    const bool any = !m_sample.heading.isEmpty();
    m_options->setVisible(m_input.options.has_value());
    m_unsure->setVisible(m_input.options && !m_input.options->encodingSure);
    m_preview->setVisible(any);
    m_preview->clear();
    m_preview->setColumnCount(static_cast<int>(m_sample.heading.size()));
    m_preview->setRowCount(static_cast<int>(m_sample.rows.size()));
    QStringList heading;
    QList<bool> secret;
    for (const auto &name : m_sample.heading) {
        heading << safeText(name);
        secret << holdsPasswords(m_spec, name);
    }
    m_preview->setHorizontalHeaderLabels(heading);
    QStringList lines;
    for (std::size_t i = 0; i < m_sample.rows.size(); ++i) {
        const auto &row = m_sample.rows[i];
        lines << QString::number(row.line);
        for (qsizetype column = 0; column < std::min(row.fields.size(), heading.size()); ++column) {
            const auto &field = row.fields[column];
            // Passwords are not for those who stand by.
            const bool masked = secret[column] && !field.isEmpty();
            auto *item = new QTableWidgetItem(masked ? u"\u2022\u2022\u2022\u2022"_s : safeText(field.left(200)));
            if (!row.problem.isEmpty())
                item->setToolTip(tr("The line cannot be read: %1").arg(row.problem));
            m_preview->setItem(static_cast<int>(i), static_cast<int>(column), item);
        }
    }
    m_preview->setVerticalHeaderLabels(lines);
    m_preview->resizeColumnsToContents();
    for (int column = 0; column < m_preview->columnCount(); ++column)
        m_preview->setColumnWidth(column, std::min(m_preview->columnWidth(column), em(16)));
    Q_EMIT changed();
}

QString SourceStep::problem() const
{
    if (m_sample.heading.isEmpty() && m_problem.isEmpty())
        return tr("Choose a file or paste rows first");
    return m_problem;
}

void SourceStep::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFile(*event->mimeData()).isEmpty() || event->mimeData()->hasText())
        event->acceptProposedAction();
}

void SourceStep::dropEvent(QDropEvent *event)
{
    if (const auto file = droppedFile(*event->mimeData()); !file.isEmpty())
        setFile(file);
    else
        m_text->setPlainText(event->mimeData()->text());
    event->acceptProposedAction();
}

} // namespace seal::ui
