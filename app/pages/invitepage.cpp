// SPDX-License-Identifier: MPL-2.0
#include "app/pages/invitepage.h"

#include "app/service/text.h"

#include <QClipboard>
#include <QGuiApplication>

namespace feltbog::app {
namespace {

using Pick = ChoiceModel::Pick;
constexpr std::chrono::seconds kAsk{4}; // the new device lies beside this one

} // namespace

InvitePage::InvitePage(Service& service, SyncRunner& sync, const QString& replaces, QObject* parent)
    : PageModel(service, parent), sync_(sync), replaces_(replaces), roles_(Pick::Many, this),
      circles_(Pick::Many, this) {
    connect(&sync_, &SyncRunner::finished, this, &InvitePage::look);
    connect(&sync_, &SyncRunner::changed, this, &InvitePage::changed);
    connect(&asking_, &QTimer::timeout, this, [this] {
        if (!sync_.running()) sync_.start();
    });
    asking_.setInterval(kAsk);
    roles_.setChoices(roleChoices());
    const auto plan = this->plan();
    const auto known = membership(notebook());
    if (!known) {
        fail(known.error());
        return;
    }
    // Only circles of one's own can be given on.
    for (const auto& circle : plan ? plan->circles : std::vector<plan::Named>{})
        if (known->self && known->self->grant.circles.contains(q(circle.key)))
            circles_.add(q(circle.key), q(circle.name));
    if (!known->organised)
        hindrance_ = tr("Organisationen er ikke oprettet endnu. Det sker én gang, på kontorets første enhed "
                        "(se vejledningen).");
    else if (!known->coordinator())
        hindrance_ = tr("Kun en koordinator kan invitere. Denne enhed er ikke koordinatorens.");
    else if (!plan)
        fail(feltbog::fail(ErrorCode::PlanMissing));
    for (const auto& device : known->devices)
        if (device.id == replaces_) {
            inPlaceOf_ = tr("I stedet for %1").arg(device.name);
            roles_.keep(device.grant.roles);
            circles_.keep(device.grant.circles);
            label_ = device.grant.label;
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

void InvitePage::chooseRole(const QString& word) {
    roles_.choose(word);
    clearError();
}

void InvitePage::chooseCircle(const QString& key) {
    circles_.choose(key);
    clearError();
}

void InvitePage::make() {
    if (state_ != State::Choosing || !hindrance_.isEmpty()) return;
    clearError();
    const Grant grant{roles_.chosen(), circles_.chosen(), label_.trimmed()};
    if (grant.roles.isEmpty())
        return failText(tr("Vælg mindst én rolle til enheden."), QStringLiteral("roles"));
    const bool readsOnly = grant.roles == QStringList{QStringLiteral("laeser")};
    if (grant.circles.isEmpty() && !readsOnly)
        return failText(tr("Vælg mindst én kreds. Kun en læser kan være uden."), QStringLiteral("circles"));
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
    label_.clear();
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
        failText(tr("Koden er udløbet, og ingen har brugt den. Lav en ny."));
        become(State::Choosing);
    }
}

} // namespace feltbog::app
