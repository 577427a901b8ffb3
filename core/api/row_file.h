#pragma once

#include "core/base/bytes.h"
#include "core/base/csv.h"
#include "core/base/text_encoding.h"

#include <QIODevice>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace seal::api {

/// How a CSV file is written.
struct CsvOptions
{
    TextEncoding encoding = TextEncoding::Utf8;
    std::size_t markSize = 0;
    bool encodingSure = true;
    char separator = ',';
};

/// One record of the file, as texts.
struct CsvRow
{
    qint64 line = 0;
    QStringList fields;
    QString problem; ///< empty: well-formed, and with as many fields as the heading
};

/// Rows for the methods that take many: a CSV file with a heading line, read piece by piece and never held.
class RowFile
{
public:
    /// Takes over an open device. Options that are not given are guessed from its beginning. InvalidInput: no heading line.
    static Result<std::unique_ptr<RowFile>> open(std::unique_ptr<QIODevice> device, std::optional<CsvOptions> options = {});
    /// The same for a file. NotFound, Io.
    static Result<std::unique_ptr<RowFile>> open(const QString &fileName, std::optional<CsvOptions> options = {});
    static constexpr qsizetype kMaxCell = 4096; ///< letters; no method takes more, and one row must not be the fault of others

    static CsvOptions guess(ByteView head, bool whole);

    [[nodiscard]] const CsvOptions &options() const { return m_options; }
    [[nodiscard]] const QStringList &heading() const { return m_heading; }
    /// False at the end.
    Result<bool> next(CsvRow &row);
    /// Bytes read so far, and in all (0: not known): for progress.
    [[nodiscard]] qint64 position() const { return m_position; }
    [[nodiscard]] qint64 size() const { return m_size; }

private:
    RowFile(std::unique_ptr<QIODevice> device, CsvOptions options);
    Result<std::string> more();

    std::unique_ptr<QIODevice> m_device;
    CsvOptions m_options;
    TextDecoder m_decoder;
    CsvReader m_reader;
    QByteArray m_head; ///< what was read to guess
    QStringList m_heading;
    qint64 m_position = 0;
    qint64 m_size = 0;
    bool m_ended = false;
};

/// Rows for one call: as many as it may have, and few enough bytes for a frame of the control socket.
class RowBatch
{
public:
    void add(const QJsonObject &row);
    [[nodiscard]] bool full() const;
    [[nodiscard]] bool empty() const { return m_rows.isEmpty(); }
    [[nodiscard]] QJsonArray take();

private:
    QJsonArray m_rows;
    qsizetype m_bytes = 0;
};

/// The row as a method takes it: `members` names the member of each column, empty ones are left out. So are empty cells: they say
/// nothing.
QJsonObject rowObject(const CsvRow &row, const QStringList &members);

} // namespace seal::api
