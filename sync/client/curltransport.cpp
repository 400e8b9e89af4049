// SPDX-License-Identifier: MPL-2.0
#include "sync/client/curltransport.h"

#include "sync/tuning.h"

#include <curl/curl.h>

namespace feltbog::sync {
namespace {

struct FreeList {
    void operator()(curl_slist* list) const { curl_slist_free_all(list); }
};
using Headers = std::unique_ptr<curl_slist, FreeList>;

std::size_t collect(char* data, std::size_t, std::size_t size, void* target) {
    auto& body = *static_cast<Bytes*>(target);
    if (body.size() + size > tuning::kMessageBytes) return 0; // curl ends the transfer with CURLE_WRITE_ERROR
    body.insert(body.end(), data, data + size);
    return size;
}

Error toError(CURLcode code) {
    const auto unreachable = [](const char* why) { return fail(ErrorCode::ServerUnreachable, why); };
    switch (code) {
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_RESOLVE_PROXY:
        return unreachable("serverens navn findes ikke lige nu");
    case CURLE_COULDNT_CONNECT:
        return unreachable("ingen svarer på adressen");
    case CURLE_OPERATION_TIMEDOUT:
        return unreachable("intet svar i tide");
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_SSL_CACERT_BADFILE:
        return unreachable("forbindelsen er ikke sikker");
    case CURLE_SEND_ERROR:
    case CURLE_RECV_ERROR:
    case CURLE_GOT_NOTHING:
    case CURLE_PARTIAL_FILE:
        return unreachable("forbindelsen blev afbrudt");
    case CURLE_URL_MALFORMAT:
    case CURLE_UNSUPPORTED_PROTOCOL:
        return unreachable("adressen er ikke rigtig");
    case CURLE_WRITE_ERROR:
    case CURLE_FILESIZE_EXCEEDED:
        return fail(ErrorCode::ServerGarbage, "svaret er for stort");
    case CURLE_WEIRD_SERVER_REPLY:
        return fail(ErrorCode::ServerGarbage, "ikke et HTTP-svar");
    default:
        return unreachable(("fejl " + std::to_string(code)).c_str());
    }
}

template <class Duration>
long millis(Duration d) {
    return static_cast<long>(std::chrono::duration_cast<std::chrono::milliseconds>(d).count());
}

// Once per process, before any thread uses curl.
bool initialised() {
    static const bool done = curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK;
    return done;
}

} // namespace

struct CurlTransport::Handle {
    CURL* easy = initialised() ? curl_easy_init() : nullptr;
    ~Handle() { curl_easy_cleanup(easy); }
};

CurlTransport::CurlTransport(std::string baseUrl)
    : handle_(std::make_unique<Handle>()), baseUrl_(std::move(baseUrl)) {
    while (baseUrl_.ends_with('/')) baseUrl_.pop_back();
}
CurlTransport::~CurlTransport() = default;

Result<HttpReply> CurlTransport::post(const std::string& path, const std::vector<std::string>& headers,
                                      ByteView body) {
    CURL* easy = handle_->easy;
    if (!easy) return fail(ErrorCode::Internal, "libcurl");
    const std::string url = baseUrl_ + path;
    Headers list(curl_slist_append(nullptr, "Expect:")); // no round trip before the body
    for (const auto& header : headers) curl_slist_append(list.get(), header.c_str());

    HttpReply reply;
    curl_easy_reset(easy);
    curl_easy_setopt(easy, CURLOPT_URL, url.c_str());
    curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(easy, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT_MS, millis(tuning::kConnectTimeout));
    curl_easy_setopt(easy, CURLOPT_TIMEOUT_MS, millis(tuning::kRequestTimeout));
    curl_easy_setopt(easy, CURLOPT_HTTPHEADER, list.get());
    curl_easy_setopt(easy, CURLOPT_POST, 1L);
    curl_easy_setopt(easy, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(body.size()));
    curl_easy_setopt(easy, CURLOPT_POSTFIELDS, body.data());
    curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, collect);
    curl_easy_setopt(easy, CURLOPT_WRITEDATA, &reply.body);
    if (const CURLcode code = curl_easy_perform(easy); code != CURLE_OK) return toError(code);
    long status = 0;
    curl_easy_getinfo(easy, CURLINFO_RESPONSE_CODE, &status);
    reply.status = static_cast<int>(status);
    curl_off_t wish = 0;
    curl_easy_getinfo(easy, CURLINFO_RETRY_AFTER, &wish);
    reply.retryAfter = std::chrono::seconds{wish};
    return reply;
}

} // namespace feltbog::sync
