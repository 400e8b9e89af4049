// SPDX-License-Identifier: MPL-2.0
#include "sync/client/exchange.h"

#include "sync/wire/messages.h"

namespace feltbog::sync {
namespace {

// Errors a 4xx may name; anything else it names is not believed.
constexpr ErrorCode kNamed[] = {ErrorCode::ProtocolTooNew,   ErrorCode::EnrolCodeWrong,
                                ErrorCode::MessageMalformed, ErrorCode::MessageTooLarge,
                                ErrorCode::DeviceUnknown,    ErrorCode::CprNumber,
                                ErrorCode::RoleForbids,      ErrorCode::DeviceRevoked,
                                ErrorCode::DeliveryUnknown,  ErrorCode::DeliveryState};

constexpr int kDiskFull = 507;

Error errorFor(const HttpReply& reply) {
    const std::string status = std::to_string(reply.status);
    if (reply.status == 401) return fail(ErrorCode::DeviceUnknown);
    if (reply.status == 413) return fail(ErrorCode::MessageTooLarge, status);
    if (reply.status == 408 || reply.status == 429 || reply.status == 503)
        return fail(ErrorCode::ServerBusy, status);
    if (reply.status >= 500) return fail(ErrorCode::ServerFailed, status);
    if (const auto failure = wire::decodeFailure(reply.body)) {
        for (const auto code : kNamed)
            if (failure->name == fail(code).name()) return fail(code, failure->detail);
    }
    return fail(ErrorCode::ServerGarbage, "svar " + status);
}

} // namespace

Result<Bytes> exchange(Transport& transport, const std::string& path, const std::vector<std::string>& headers,
                       ByteView body) {
    FB_ASSIGN(auto reply, transport.post(path, headers, body));
    if (reply.status != 200) return errorFor(reply);
    return std::move(reply.body);
}

bool aboutTheContent(const Error& error) {
    return error.code == ErrorCode::MessageTooLarge || error.code == ErrorCode::CprNumber ||
           error.code == ErrorCode::MessageMalformed ||
           (error.code == ErrorCode::ServerFailed && error.detail != std::to_string(kDiskFull));
}

Error asGarbage(const Error& error) {
    return error.code == ErrorCode::ProtocolTooNew ? error : fail(ErrorCode::ServerGarbage, error.detail);
}

} // namespace feltbog::sync
