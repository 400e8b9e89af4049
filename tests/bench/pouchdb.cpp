// SPDX-License-Identifier: MPL-2.0
#include "tests/bench/pouchdb.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace feltbog::bench {
namespace {

// The folder with the peers' programs and their node_modules.
QString script(const char* name) { return qEnvironmentVariable("FELTBOG_PEERS_DIR") + "/" + name; }

QJsonObject answer(Child& child) {
    const auto line = child.hear();
    const auto out = QJsonDocument::fromJson(line).object();
    if (out.isEmpty() || out.contains("error")) qFatal("PouchDB: %s", line.constData());
    return out;
}

} // namespace

PouchServer::PouchServer(const std::filesystem::path& dir)
    : child_("node", {script("server.js"), QString::fromStdString(dir)}),
      port_(answer(child_)["port"].toInt()) {}

PouchDevice::PouchDevice(const std::filesystem::path& dir, const std::string& serverUrl)
    : child_("node", {script("device.js"), QString::fromStdString(dir), QString::fromStdString(serverUrl)}) {}

void PouchDevice::record(std::size_t documents) { ask("record", documents); }

PouchDevice::Took PouchDevice::ask(const char* what, std::size_t number) {
    child_.say(QByteArray(what) + ' ' + QByteArray::number(static_cast<qulonglong>(number)));
    const auto out = answer(child_);
    return {out["ms"].toDouble() / 1000, out["documents"].toInt(), out["requests"].toInt()};
}

BestBatch bestBatch(const std::filesystem::path& dir, std::size_t documents) {
    BestBatch best;
    double push = 0, pull = 0;
    for (const std::size_t batch : {100, 250, 500, 1000, 2000}) {
        const auto at = dir / std::to_string(batch);
        const PouchServer server(at / "server");
        PouchDevice a(at / "a", server.url());
        PouchDevice b(at / "b", server.url());
        a.record(documents);
        const double pushed = 1 / a.push(batch).seconds;
        const double pulled = 1 / b.pull(batch).seconds;
        if (pushed > push) best.push = batch;
        if (pulled > pull) best.pull = batch;
        push = std::max(push, pushed);
        pull = std::max(pull, pulled);
    }
    return best;
}

} // namespace feltbog::bench
