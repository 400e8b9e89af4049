// SPDX-License-Identifier: MPL-2.0
#include "sync/client/curltransport.h"

#include "sync/tuning.h"

#include <algorithm>
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
    CURLM* multi = initialised() ? curl_multi_init() : nullptr; // it keeps the connection
    ~Handle() {
        curl_easy_cleanup(easy);
        curl_multi_cleanup(multi);
    }
};

// A request under way, with all that libcurl reads and writes meanwhile.
struct CurlTransport::Begun {
    Begun(Handle& to, std::string fullUrl, const std::vector<std::string>& header, ByteView content)
        : handle(to), url(std::move(fullUrl)), body(content.begin(), content.end()),
          list(curl_slist_append(nullptr, "Expect:")) { // no round trip before the body
        for (const auto& line : header) curl_slist_append(list.get(), line.c_str());
        CURL* const easy = handle.easy;
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
        curl_multi_add_handle(handle.multi, easy);
    }
    ~Begun() { curl_multi_remove_handle(handle.multi, handle.easy); } // cuts off what is not finished
    Begun(const Begun&) = delete;
    Begun& operator=(const Begun&) = delete;

    // As far as it goes without waiting; true when it is over.
    bool go() {
        int left = 0;
        return curl_multi_perform(handle.multi, &left) != CURLM_OK || left == 0;
    }
    Result<HttpReply> finish() {
        constexpr int kLook = 1000; // ms; libcurl knows of a timeout that ends earlier
        while (!go()) curl_multi_poll(handle.multi, nullptr, 0, kLook, nullptr);
        int waiting = 0;
        const CURLMsg* done = curl_multi_info_read(handle.multi, &waiting);
        const CURLcode code = done ? done->data.result : CURLE_FAILED_INIT;
        if (code != CURLE_OK) return toError(code);
        long status = 0;
        curl_easy_getinfo(handle.easy, CURLINFO_RESPONSE_CODE, &status);
        reply.status = static_cast<int>(status);
        curl_off_t wish = 0;
        curl_easy_getinfo(handle.easy, CURLINFO_RETRY_AFTER, &wish);
        reply.retryAfter = std::chrono::seconds{wish};
        return std::move(reply);
    }

    Handle& handle;
    std::string url;
    Bytes body;
    Headers list;
    HttpReply reply;
};

CurlTransport::CurlTransport(std::string baseUrl)
    : handle_(std::make_unique<Handle>()), baseUrl_(std::move(baseUrl)) {
    while (baseUrl_.ends_with('/')) baseUrl_.pop_back();
}
CurlTransport::~CurlTransport() = default;

void CurlTransport::begin(const std::string& path, const std::vector<std::string>& headers, ByteView body) {
    begun_.reset();
    if (!handle_->easy || !handle_->multi) return;
    begun_ = std::make_unique<Begun>(*handle_, baseUrl_ + path, headers, body);
    begun_->go();
}

Result<HttpReply> CurlTransport::post(const std::string& path, const std::vector<std::string>& headers,
                                      ByteView body) {
    if (!handle_->easy || !handle_->multi) return fail(ErrorCode::Internal, "libcurl");
    // Headers follow from the body: they say who signed it.
    const bool begun = begun_ && begun_->url == baseUrl_ + path && std::ranges::equal(begun_->body, body);
    if (!begun) begin(path, headers, body);
    const auto request = std::move(begun_);
    return request->finish();
}

} // namespace feltbog::sync
