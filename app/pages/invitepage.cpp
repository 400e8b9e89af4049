// SPDX-License-Identifier: MPL-2.0
#include "app/pages/invitepage.h"

#include "app/service/text.h"

#include <QClipboard>
#include <QGuiApplication>

namespace feltbog::app {
namespace {

constexpr std::chrono::seconds kAsk{4}; // the new device lies beside this one

} // namespace

InvitePage::InvitePage(Service& service, SyncRunner& sync, const QString& replaces, QObject* parent)
    : GrantPage(service, parent), sync_(sync), replaces_(replaces) {
    connect(&sync_, &SyncRunner::finished, this, &InvitePage::look);
    connect(&sync_, &SyncRunner::changed, this, &InvitePage::changed);
    connect(&asking_, &QTimer::timeout, this, [this] {
        if (!sync_.running()) sync_.start();
    });
    asking_.setInterval(kAsk);
    for (const auto& device : known() ? known()->devices : std::vector<DeviceLine>{})
        if (device.id == replaces_) {
            inPlaceOf_ = tr("I stedet for %1").arg(device.name);
            beginWith(device.grant);
        }
}

void InvitePage::become(State state) {
    const bool moved = std::exchange(state_, state) != state;
    state == State::Waiting ? asking_.start() : asking_.stop();
    emit changed();
    if (moved) emit stateChanged();
}

QString InvitePage::trouble() const {
    return state_ == State::Waiting && !sync_.running() ? sync_.error() : QString();
}

void InvitePage::make() {
    if (state_ != State::Choosing || !hindrance().isEmpty()) return;
    const auto chosen = this->chosen();
    if (!chosen) return;
    const Grant& grant = *chosen;
    become(State::Making);
    const auto code = std::make_shared<std::optional<Code>>();
    sync_.errand(
        {},
        [&notebook = notebook(), grant, code, replaces = replaces_](sync::Transport& there) -> Status {
            // The code first: without a net nothing has happened to the old device either.
            FB_ASSIGN(*code, makeCode(notebook, there, grant));
            return replaces.isEmpty() ? Status{} : shutOut(notebook, replaces);
        },
        this,
        [this, grant, code](const Status& status) {
            made(status ? Result<Code>(**code) : Result<Code>(status.error()), grant);
        });
}

void InvitePage::made(const Result<Code>& code, const Grant& grant) {
    if (!code) {
        fail(code.error());
        return become(State::Choosing);
    }
    code_ = *code;
    copied_ = false;
    granted_ = roleNames(grant.roles);
    forReader_ = grant.roles == QStringList{QStringLiteral("laeser")};
    grantedCircles_ = circleNames(plan().get(), grant.circles);
    until_ = tr("Gælder til %1, og kun én gang").arg(whenText(code_.until, service().today()));
    become(State::Waiting);
}

void InvitePage::copy() {
    if (auto* clipboard = QGuiApplication::clipboard()) clipboard->setText(code_.text);
    copied_ = true;
    emit changed();
}

void InvitePage::chooseAgain() {
    clearError();
    replaces_.clear(); // it has been shut out
    become(State::Choosing);
}

void InvitePage::again() {
    newcomer_.clear();
    setLabel({});
    chooseAgain();
}

void InvitePage::look() {
    if (state_ != State::Waiting) return;
    const auto device = answered(notebook(), code_.id);
    if (!device) return fail(device.error());
    if (*device) {
        newcomer_ = (*device)->name;
        become(State::Done);
    } else if (notebook().now() > code_.until) {
        failText(forReader_ ? tr("Koden er udløbet.")
                            : tr("Koden er udløbet, og ingen har brugt den. Lav en ny."));
        become(State::Choosing);
    }
}

} // namespace feltbog::app
