#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QJsonObject>

#include <cstdint>
#include <optional>

namespace seal::api {

// Frames of the control socket: four bytes of length, most significant first, then that many bytes of one JSON object.
// Call {"id":1,"method":"user.list","params":{}}; answer {"id":1,"value":..} or {"id":1,"error":{..}}; event {"event":"config",..}.

inline constexpr std::uint32_t kMaxCallFrame = 1U << 20U;    ///< bytes that the site's owner accepts
inline constexpr std::uint32_t kMaxAnswerFrame = 32U << 20U; ///< bytes that a caller accepts

/// A frame, ready to be written.
QByteArray toFrame(const QJsonObject &object);

/// Takes bytes as they arrive and gives whole frames. Total: any bytes give objects or an error, after which the stream is dead.
class FrameReader
{
public:
    explicit FrameReader(std::uint32_t limit) : m_limit(limit) {}

    void feed(QByteArrayView bytes) { m_buffer.append(bytes.data(), bytes.size()); }
    /// The next object, or nothing until more bytes arrive. TooLarge: announced length over the limit (told before the bytes are
    /// there). InvalidInput: no JSON object.
    Result<std::optional<QJsonObject>> next();
    /// Bytes of a frame that is not whole.
    [[nodiscard]] qsizetype pending() const { return m_buffer.size(); }

private:
    QByteArray m_buffer;
    std::uint32_t m_limit;
};

} // namespace seal::api
