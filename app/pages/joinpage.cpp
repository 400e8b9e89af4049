// SPDX-License-Identifier: MPL-2.0
#include "app/pages/joinpage.h"

#include "app/service/text.h"
#include "sync/client/reader.h"

namespace feltbog::app {
namespace {

constexpr std::chrono::seconds kAsk{4}; // the coordinator stands beside it and waits too

} // namespace

JoinPage::JoinPage(Service& service, SyncRunner& sync, QObject* parent)
    : PageModel(service, parent), sync_(sync), office_(sync.serverUrl()) {
    connect(&sync_, &SyncRunner::finished, this, &JoinPage::look);
    connect(&sync_, &SyncRunner::changed, this, &JoinPage::changed);
    connect(&asking_, &QTimer::timeout, this, [this] {
        if (!sync_.running()) sync_.start();
    });
    asking_.setInterval(kAsk);
    look();
}

void JoinPage::become(State state) {
    const bool moved = std::exchange(state_, state) != state;
    state == State::Waiting ? asking_.start() : asking_.stop();
    emit changed();
    if (moved) emit stateChanged();
}

QString JoinPage::trouble() const {
    if (state_ != State::Waiting || sync_.running()) return {};
    return sync_.error();
}

void JoinPage::read(const QString& text) {
    clearError();
    if (text.trimmed().isEmpty()) return;
    auto code = readCode(notebook(), text);
    if (!code) return fail(code.error());
    code_ = std::move(*code);
    office_ = code_.office;
    until_ = tr("Koden gælder til %1.").arg(whenText(code_.until, service().today()));
    become(State::Confirming);
}

void JoinPage::again() {
    clearError();
    become(State::Reading);
}

void JoinPage::join() {
    if (state_ != State::Confirming) return;
    clearError();
    become(State::Joining);
    sync_.errand(
        code_.office,
        [&notebook = notebook(), text = code_.text](sync::Transport& there) {
            return joinBy(notebook, there, text);
        },
        this, [this](const Status& status) { joined(status); });
}

void JoinPage::joined(const Status& status) {
    if (status) return become(State::Waiting);
    fail(status.error());
    // Without a net the same code is tried again; one that is refused is of no more use.
    become(status.error().transient() ? State::Confirming : State::Reading);
}

void JoinPage::look() {
    const auto now = membership(notebook());
    if (!now) return fail(now.error());
    if (now->certified()) {
        roles_ = roleNames(now->self->grant.roles);
        circles_ = circleNames(plan().get(), now->self->grant.circles); // by name when the plan is here
        become(State::Done);
    } else if (const auto reader = sync::isReader(notebook()); reader && *reader) {
        roles_ = roleNames({QStringLiteral("laeser")}); // its certificate is for the office
        become(State::Done);
    } else if (now->introduced && !looked_) { // before the program was closed
        become(State::Waiting);
    }
    looked_ = true;
}

} // namespace feltbog::app
