#include "core/api/frames.h"

#include <fmt/format.h>

#include <QJsonDocument>
#include <QtEndian>

namespace seal::api {

namespace {
constexpr qsizetype kLengthBytes = 4;
}

QByteArray toFrame(const QJsonObject &object)
{
    const auto json = QJsonDocument(object).toJson(QJsonDocument::Compact);
    QByteArray frame(kLengthBytes, '\0');
    qToBigEndian(static_cast<quint32>(json.size()), frame.data());
    return frame + json;
}

Result<std::optional<QJsonObject>> FrameReader::next()
{
    if (m_buffer.size() < kLengthBytes)
        return std::optional<QJsonObject>();
    const auto length = qFromBigEndian<quint32>(m_buffer.constData());
    if (length > m_limit)
        return makeError(Errc::TooLarge, fmt::format("a frame of {} bytes is over the limit of {}", length, m_limit));
    if (m_buffer.size() - kLengthBytes < static_cast<qsizetype>(length))
        return std::optional<QJsonObject>();
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(m_buffer.mid(kLengthBytes, static_cast<qsizetype>(length)), &problem);
    m_buffer.remove(0, kLengthBytes + static_cast<qsizetype>(length));
    if (problem.error != QJsonParseError::NoError)
        return makeError(Errc::InvalidInput, "a frame does not hold JSON");
    if (!document.isObject())
        return makeError(Errc::InvalidInput, "a frame holds JSON, but not an object");
    return std::optional<QJsonObject>(document.object());
}

} // namespace seal::api
