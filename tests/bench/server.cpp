// SPDX-License-Identifier: MPL-2.0
#include "tests/bench/server.h"

#include "tests/bench/figure.h"
#include "tests/testlib/fixture.h"

namespace feltbog::bench {

using testing::must;

namespace {

QString program() { return qEnvironmentVariable("FELTBOG_BIN_DIR") + "/feltbogd"; }

int portIn(const QByteArray& line) {
    bool read = false;
    const int port = line.mid(line.lastIndexOf(':') + 1).toInt(&read);
    if (!read) qFatal("feltbogd: %s", line.constData());
    return port;
}

// Every sync begins with a new connection, as when a device comes back to the office.
class Counting final : public sync::Transport {
  public:
    explicit Counting(const std::string& url) : curl_(url) {}
    Result<sync::HttpReply> post(const std::string& path, const std::vector<std::string>& headers,
                                 ByteView body) override {
        ++requests;
        return curl_.post(path, headers, body);
    }
    void begin(const std::string& path, const std::vector<std::string>& headers, ByteView body) override {
        curl_.begin(path, headers, body);
    }
    int requests = 0;

  private:
    sync::CurlTransport curl_;
};

} // namespace

Server::Server(const ServerKind& kind, const std::filesystem::path& dir)
    : place_(kind.placeIn(dir)),
      child_(program(), QStringList{"serve"} + place_.serve + QStringList{"--port", "0"}),
      port_(portIn(child_.hear())) {}

std::string Server::code() const {
    return outputOf(program(), QStringList{"code"} + place_.code).toStdString();
}

Tablet::Tablet(const Server& server, const std::filesystem::path& dir, bool withPlan, const std::string& road)
    : device(deviceIn(dir, withPlan)), url(road) {
    sync::CurlTransport transport(url);
    must(sync::enrol(*device.notebook, transport, url, server.code()));
}

Tablet::Took Tablet::sync() {
    constexpr int kPasses = 20; // one pass may end before everything is fetched
    Counting transport(url);
    const double took = seconds([&] {
        for (int i = 0; i < kPasses; ++i) {
            const auto done = must(sync::Session(*device.notebook, transport).run());
            if (done.fresh && done.serverAgrees) return;
        }
        qFatal("server and device do not come to the same");
    });
    return {took, transport.requests};
}

} // namespace feltbog::bench
