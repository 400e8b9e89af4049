// SPDX-License-Identifier: MPL-2.0
#include "sync/server/httprequest.h"

#include "sync/tuning.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace feltbog::sync::server {
namespace {

constexpr std::size_t kChunkLine = 32; // a size in hex and nothing else worth reading

bool isToken(std::string_view text) {
    constexpr std::string_view kAlso = "!#$%&'*+-.^_`|~";
    const auto allowed = [&](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
               kAlso.find(c) != std::string_view::npos;
    };
    return !text.empty() && std::all_of(text.begin(), text.end(), allowed);
}

bool isControl(char c) { return (static_cast<unsigned char>(c) < 0x20 && c != '\t') || c == 0x7F; }

std::string lower(std::string_view text) {
    std::string out(text);
    for (char& c : out)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return out;
}

std::string_view trim(std::string_view text) {
    const auto first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

// Digits alone, no sign, no space; nothing when it does not fit.
std::optional<std::size_t> digits(std::string_view text, int base) {
    std::size_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, base);
    if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return value;
}

} // namespace

std::string_view HttpRequest::header(std::string_view name) const {
    const auto it =
        std::find_if(headers.begin(), headers.end(), [&](const auto& h) { return h.first == name; });
    return it == headers.end() ? std::string_view() : std::string_view(it->second);
}

std::size_t RequestReader::take(std::string_view bytes) {
    std::size_t taken = 0;
    while (taken < bytes.size() && part_ != Part::Complete && part_ != Part::Refused) {
        const auto rest = bytes.substr(taken);
        taken += inLine() ? takeLine(rest) : takeData(rest);
    }
    return taken;
}

bool RequestReader::inLine() const { return part_ != Part::Body && part_ != Part::ChunkData; }

std::size_t RequestReader::takeLine(std::string_view bytes) {
    // Such as a client that speaks TLS here: it would wait for an answer in vain.
    if (!begun() && isControl(bytes.front()) && bytes.front() != '\r') return refuse(400), 1;
    const auto end = bytes.find('\n');
    const std::size_t count = end == std::string_view::npos ? bytes.size() : end + 1;
    const bool head = part_ == Part::Line || part_ == Part::Header || part_ == Part::Trailer;
    if (head) headBytes_ += count;
    if (headBytes_ > tuning::kHeadBytes) return refuse(431), count;
    if (!head && line_.size() + count > kChunkLine) return refuse(400), count;
    line_.append(bytes.substr(0, count));
    if (end == std::string_view::npos) return count;
    if (!line_.ends_with("\r\n")) return refuse(400), count;
    std::string line = std::move(line_);
    line_.clear();
    line.resize(line.size() - 2);
    onLine(line);
    return count;
}

std::size_t RequestReader::takeData(std::string_view bytes) {
    const std::size_t count = std::min(awaited_, bytes.size());
    request_.body.append(bytes.substr(0, count));
    awaited_ -= count;
    if (awaited_ == 0) part_ = part_ == Part::Body ? Part::Complete : Part::ChunkEnd;
    return count;
}

void RequestReader::refuse(int status) {
    part_ = Part::Refused;
    refused_ = status;
}

void RequestReader::onLine(std::string_view line) {
    switch (part_) {
    case Part::Line:
        if (!line.empty()) onRequestLine(line); // an empty line before a request is passed over (2.2)
        break;
    case Part::Header:
        if (line.empty())
            onHeadEnd();
        else
            onHeader(line);
        break;
    case Part::ChunkSize:
        onChunkSize(line);
        break;
    case Part::ChunkEnd:
        part_ = Part::ChunkSize;
        if (!line.empty()) refuse(400);
        break;
    case Part::Trailer: // thrown away
        if (line.empty()) part_ = Part::Complete;
        break;
    default:
        break;
    }
}

void RequestReader::onRequestLine(std::string_view line) {
    const auto first = line.find(' ');
    const auto second = line.find(' ', first == std::string_view::npos ? first : first + 1);
    if (second == std::string_view::npos) return refuse(400);
    const auto target = line.substr(first + 1, second - first - 1);
    const auto version = line.substr(second + 1);
    request_.method = line.substr(0, first);
    if (!isToken(request_.method) || !target.starts_with('/')) return refuse(400);
    if (std::any_of(target.begin(), target.end(), isControl)) return refuse(400);
    if (version != "HTTP/1.1" && version != "HTTP/1.0")
        return refuse(version.starts_with("HTTP/") ? 505 : 400);
    minor_ = version.back() - '0';
    request_.path = target.substr(0, target.find('?'));
    part_ = Part::Header;
}

void RequestReader::onHeader(std::string_view line) {
    const auto colon = line.find(':');
    if (colon == std::string_view::npos || !isToken(line.substr(0, colon))) return refuse(400);
    const auto value = trim(line.substr(colon + 1));
    if (std::any_of(value.begin(), value.end(), isControl)) return refuse(400);
    if (request_.headers.size() == tuning::kHeaders) return refuse(431);
    const std::string name = lower(line.substr(0, colon));
    // A second one of these would be another request to another reader.
    for (const char* once : {"content-length", "transfer-encoding", "host", "expect", "connection",
                             "feltbog-device", "feltbog-signature"})
        if (name == once && has(name)) return refuse(400);
    request_.headers.emplace_back(name, value);
}

bool RequestReader::has(std::string_view name) const {
    return std::any_of(request_.headers.begin(), request_.headers.end(),
                       [&](const auto& h) { return h.first == name; });
}

void RequestReader::onHeadEnd() {
    const std::string connection = lower(request_.header("connection"));
    request_.keepAlive = minor_ == 1 && connection != "close";
    if (minor_ == 1 && !has("host")) return refuse(400);
    if (has("content-encoding")) return refuse(400);
    const bool transfer = has("transfer-encoding"), length = has("content-length");
    if (transfer && (length || minor_ == 0)) return refuse(400);
    if (transfer && lower(request_.header("transfer-encoding")) != "chunked") return refuse(501);
    if (has("expect")) {
        if (lower(request_.header("expect")) != "100-continue") return refuse(417);
        wantsContinue_ = minor_ == 1;
    }
    chunked_ = transfer;
    part_ = chunked_ ? Part::ChunkSize : Part::Body;
    if (chunked_) return;
    if (!length) return expect(0);
    const auto text = request_.header("content-length");
    const bool number = !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
    if (!number) return refuse(400);
    expect(digits(text, 10).value_or(tuning::kMessageBytes + 1));
}

void RequestReader::onChunkSize(std::string_view line) {
    const auto size = digits(trim(line.substr(0, line.find(';'))), 16);
    if (!size) return refuse(400);
    part_ = *size == 0 ? Part::Trailer : Part::ChunkData;
    if (*size > 0) expect(*size);
}

void RequestReader::expect(std::size_t bytes) {
    if (bytes > tuning::kMessageBytes - request_.body.size()) return refuse(413);
    awaited_ = bytes;
    if (bytes == 0) part_ = Part::Complete;
}

} // namespace feltbog::sync::server
