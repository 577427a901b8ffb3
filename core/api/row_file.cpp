#include "core/api/row_file.h"

#include "core/api/method_table.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace seal::api {

namespace {

constexpr qint64 kPiece = 64 * 1024;
constexpr qsizetype kBatchBytes = 256 * 1024;

ByteView viewOf(const QByteArray &bytes) { return std::as_bytes(std::span(bytes.constData(), static_cast<std::size_t>(bytes.size()))); }

QString toText(const std::string &utf8) { return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())); }

} // namespace

CsvOptions RowFile::guess(ByteView head, bool whole)
{
    const auto encoding = guessEncoding(head, whole);
    CsvOptions options{encoding.encoding, encoding.markSize, encoding.sure, ','};
    options.separator = guessSeparator(TextDecoder(encoding.encoding).decode(head.subspan(encoding.markSize)));
    return options;
}

RowFile::RowFile(std::unique_ptr<QIODevice> device, CsvOptions options)
    : m_device(std::move(device)), m_options(options), m_decoder(options.encoding), m_reader([this] { return more(); }, options.separator)
{
}

Result<std::unique_ptr<RowFile>> RowFile::open(std::unique_ptr<QIODevice> device, std::optional<CsvOptions> options)
{
    auto head = device->read(kPiece);
    const auto size = device->isSequential() ? 0 : device->size();
    if (!options)
        options = guess(viewOf(head), device->atEnd());
    auto file = std::unique_ptr<RowFile>(new RowFile(std::move(device), *options));
    file->m_size = size;
    file->m_position = head.size();
    file->m_head = head.mid(static_cast<qsizetype>(options->markSize));
    CsvRow heading;
    SEAL_TRY(const bool any, file->next(heading));
    if (!any)
        return makeError(Errc::InvalidInput, "the file is empty; its first line names the columns");
    if (!heading.problem.isEmpty())
        return makeError(Errc::InvalidInput, "the heading line cannot be read: " + heading.problem.toStdString());
    for (const auto &name : heading.fields)
        file->m_heading << name.trimmed();
    return file;
}

Result<std::unique_ptr<RowFile>> RowFile::open(const QString &fileName, std::optional<CsvOptions> options)
{
    auto file = std::make_unique<QFile>(fileName);
    if (!file->open(QIODevice::ReadOnly)) {
        return makeError(file->exists() ? Errc::Io : Errc::NotFound,
                         (u"the file %1 cannot be read: %2"_s.arg(fileName, file->errorString())).toStdString());
    }
    return open(std::unique_ptr<QIODevice>(std::move(file)), options);
}

Result<std::string> RowFile::more()
{
    while (!m_ended) {
        auto bytes = std::exchange(m_head, {});
        if (bytes.isEmpty()) {
            bytes = m_device->read(kPiece);
            m_position += bytes.size();
        }
        if (bytes.isEmpty()) {
            m_ended = true;
            return m_decoder.finish();
        }
        if (auto text = m_decoder.decode(viewOf(bytes)); !text.empty())
            return text;
    }
    return std::string();
}

Result<bool> RowFile::next(CsvRow &row)
{
    CsvRecord record;
    SEAL_TRY(const bool any, m_reader.next(record));
    row = {};
    if (!any)
        return false;
    row.line = static_cast<qint64>(record.line);
    row.problem = toText(record.problem);
    for (const auto &field : record.fields)
        row.fields << toText(field);
    if (row.problem.isEmpty() && !m_heading.isEmpty() && row.fields.size() != m_heading.size())
        row.problem = u"it has %1 fields where the heading has %2"_s.arg(row.fields.size()).arg(m_heading.size());
    for (qsizetype i = 0; i < row.fields.size() && row.problem.isEmpty(); ++i) {
        if (row.fields[i].size() > kMaxCell)
            row.problem = u"field %1 has %2 letters, %3 are allowed"_s.arg(i + 1).arg(row.fields[i].size()).arg(kMaxCell);
    }
    return true;
}

void RowBatch::add(const QJsonObject &row)
{
    constexpr qsizetype kFrame = 16; // of a member
    constexpr qsizetype kUtf8 = 3;   // bytes of a letter at most
    for (auto it = row.begin(); it != row.end(); ++it)
        m_bytes += kFrame + it.key().size() + kUtf8 * it.value().toString().size();
    m_rows.append(row);
}

bool RowBatch::full() const { return m_rows.size() >= kMaxRows || m_bytes >= kBatchBytes; }

QJsonArray RowBatch::take()
{
    m_bytes = 0;
    return std::exchange(m_rows, {});
}

QJsonObject rowObject(const CsvRow &row, const QStringList &members)
{
    QJsonObject object;
    for (qsizetype i = 0; i < std::min(row.fields.size(), members.size()); ++i) {
        if (!members[i].isEmpty() && !row.fields[i].isEmpty())
            object.insert(members[i], row.fields[i]);
    }
    return object;
}

} // namespace seal::api
