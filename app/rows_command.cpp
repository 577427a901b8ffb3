#include "app/rows_command.h"

#include "core/api/row_file.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>
#include <map>

using namespace Qt::StringLiterals;

namespace seal::app {

namespace {

/// Rows as they come from the file, each with its line.
class RowSource
{
public:
    virtual ~RowSource() = default;
    struct Row
    {
        qint64 line = 0;
        QJsonObject object;
        QString problem;
    };
    virtual Result<bool> next(Row &row) = 0;
};

class CsvSource final : public RowSource
{
public:
    explicit CsvSource(std::unique_ptr<api::RowFile> file) : m_file(std::move(file)) {}
    Result<bool> next(Row &row) override
    {
        api::CsvRow csv;
        SEAL_TRY(const bool any, m_file->next(csv));
        row = {csv.line, api::rowObject(csv, m_file->heading()), csv.problem};
        return any;
    }

private:
    std::unique_ptr<api::RowFile> m_file;
};

class JsonLinesSource final : public RowSource
{
public:
    explicit JsonLinesSource(std::unique_ptr<QIODevice> device) : m_device(std::move(device)) {}
    Result<bool> next(Row &row) override
    {
        row = {};
        while (!m_device->atEnd()) {
            const auto text = m_device->readLine().trimmed();
            ++m_line;
            if (text.isEmpty())
                continue;
            QJsonParseError error;
            const auto document = QJsonDocument::fromJson(text, &error);
            row.line = m_line;
            if (document.isObject())
                row.object = document.object();
            else
                row.problem = u"it is no JSON object"_s;
            return true;
        }
        return false;
    }

private:
    std::unique_ptr<QIODevice> m_device;
    qint64 m_line = 0;
};

/// "-" is standard input. What begins with { is JSON Lines.
Result<std::unique_ptr<RowSource>> openRows(const QString &name)
{
    auto file = std::make_unique<QFile>(name);
    const bool open = name == u"-" ? file->open(stdin, QIODevice::ReadOnly) : file->open(QIODevice::ReadOnly);
    if (!open)
        return makeError(Errc::Io, (u"%1 cannot be read: %2"_s.arg(name, file->errorString())).toStdString());
    if (file->peek(64).trimmed().startsWith('{'))
        return std::make_unique<JsonLinesSource>(std::move(file));
    SEAL_TRY(auto rows, api::RowFile::open(std::unique_ptr<QIODevice>(std::move(file))));
    return std::make_unique<CsvSource>(std::move(rows));
}

/// Sends batches and prints their rows.
class Sender
{
public:
    Sender(SiteAccess &access, const Output &output, const api::Method &method, QJsonObject params)
        : m_access(access), m_output(output), m_method(method), m_params(std::move(params))
    {
    }

    void add(const RowSource::Row &row)
    {
        if (row.problem.isEmpty()) {
            m_lines.push_back(row.line);
            m_rows.add(row.object);
        } else {
            tell(row.line, {{u"outcome"_s, u"failed"_s},
                            {u"problem"_s, api::toJson(api::Failure{Errc::InvalidInput, u"The line cannot be read: "_s + row.problem, {}})}});
        }
    }
    [[nodiscard]] bool full() const { return m_rows.full(); }

    std::optional<api::Failure> send()
    {
        if (m_rows.empty())
            return {};
        m_params.insert(u"rows"_s, m_rows.take());
        const auto lines = std::exchange(m_lines, {});
        const auto reply = m_access.call(m_method.name(), m_params);
        if (reply.failure)
            return reply.failure;
        const auto items = reply.value.toObject().value(u"items"_s).toArray();
        for (const auto &item : items) {
            const auto row = static_cast<std::size_t>(item.toObject().value(u"row"_s).toInteger());
            tell(row < lines.size() ? lines[row] : 0, item.toObject());
        }
        return {};
    }

    int end() const
    {
        QString text;
        QJsonObject json;
        for (const auto &[outcome, count] : m_counts) {
            text += (text.isEmpty() ? u""_s : u", "_s) + u"%1 %2"_s.arg(count).arg(outcome);
            json.insert(outcome, count);
        }
        if (m_output.json())
            m_output.row({{u"summary"_s, json}});
        else
            m_output.line(text.isEmpty() ? u"no rows"_s : text);
        return m_counts.contains(u"failed"_s) ? kFailed : kDone;
    }

private:
    void tell(qint64 line, QJsonObject item)
    {
        const auto outcome = item.value(u"outcome"_s).toString();
        ++m_counts[outcome];
        item.remove(u"row"_s);
        item.insert(u"line"_s, line);
        // For people only what needs a look: failures, and passwords that are shown once.
        if (m_output.json() || item.contains(u"password"_s))
            m_output.row(item);
        else if (outcome == u"failed")
            m_output.line(u"line %1: %2"_s.arg(line).arg(api::failureFromJson(item.value(u"problem"_s).toObject()).text()));
    }

    SiteAccess &m_access;
    const Output &m_output;
    const api::Method &m_method;
    QJsonObject m_params;
    api::RowBatch m_rows;
    std::vector<qint64> m_lines;
    std::map<QString, int> m_counts;
};

} // namespace

int rowsCommand(SiteAccess &access, const Output &output, const api::Method &method, const MethodArguments &arguments)
{
    auto params = arguments.params;
    const auto source = openRows(params.take(u"rows"_s).toString());
    if (!source)
        return output.fail(api::failureOf(source.error()));
    Sender sender(access, output, method, params);
    RowSource::Row row;
    for (;;) {
        const auto any = (*source)->next(row);
        if (!any)
            return output.fail(api::failureOf(any.error()));
        if (*any)
            sender.add(row);
        if (!*any || sender.full()) {
            if (const auto problem = sender.send())
                return output.fail(*problem);
        }
        if (!*any)
            return sender.end();
    }
}

} // namespace seal::app
