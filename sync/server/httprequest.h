// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace feltbog::sync::server {

struct HttpRequest {
    std::string method;
    std::string path;                                         // without the query
    std::vector<std::pair<std::string, std::string>> headers; // names in lower case
    std::string body;
    bool keepAlive = true;

    [[nodiscard]] std::string_view header(std::string_view name) const; // empty when there is none
};

// One HTTP/1.x request out of a stream of bytes (RFC 9112), strictly: what two readers could understand in
// two ways is refused. Takes any bytes at all, in pieces of any size, and keeps no more than the limits in
// tuning.h. A compressed body is refused by its header, before anything could unpack it.
class RequestReader {
  public:
    // The number of bytes that belong to this request. Fewer than given: it is complete, or refused.
    [[nodiscard]] std::size_t take(std::string_view bytes);

    [[nodiscard]] bool begun() const { return headBytes_ > 0; }
    [[nodiscard]] bool headComplete() const { return part_ > Part::Header; }
    [[nodiscard]] bool complete() const { return part_ == Part::Complete; }
    [[nodiscard]] int refused() const { return refused_; } // the status to answer with; 0: not refused
    [[nodiscard]] bool wantsContinue() const { return wantsContinue_ && part_ < Part::Complete; }
    [[nodiscard]] std::size_t held() const { return line_.size() + request_.body.size(); }
    [[nodiscard]] HttpRequest& request() { return request_; }
    [[nodiscard]] const HttpRequest& request() const { return request_; }

  private:
    enum class Part { Line, Header, Body, ChunkSize, ChunkData, ChunkEnd, Trailer, Complete, Refused };

    [[nodiscard]] bool inLine() const;
    [[nodiscard]] bool has(std::string_view name) const;
    [[nodiscard]] std::size_t takeLine(std::string_view bytes);
    [[nodiscard]] std::size_t takeData(std::string_view bytes);
    void refuse(int status);
    void onLine(std::string_view line);
    void onRequestLine(std::string_view line);
    void onHeader(std::string_view line);
    void onHeadEnd();
    void onChunkSize(std::string_view line);
    void expect(std::size_t bytes);

    HttpRequest request_;
    std::string line_;
    Part part_ = Part::Line;
    int refused_ = 0;
    int minor_ = 1;
    bool chunked_ = false;
    bool wantsContinue_ = false;
    std::size_t headBytes_ = 0;
    std::size_t awaited_ = 0; // bytes of the body, or of the chunk, still to come
};

} // namespace feltbog::sync::server
