// SPDX-License-Identifier: MPL-2.0
#include "app/service/partnerdesk.h"

#include "app/service/text.h"

#include <algorithm>

namespace feltbog::app {
namespace {

using sync::Standing;
using Rows = std::vector<PartnerDesk::Row>;

Result<Rows> listed(record::Notebook& notebook, sync::Transport& there) {
    FB_ASSIGN(auto all, sync::deliveries(notebook, there));
    Rows out;
    out.reserve(all.size());
    for (auto& delivery : all) {
        FB_ASSIGN(const auto standing, sync::standingOf(notebook, delivery));
        const bool unused = standing == Standing::Waiting || standing == Standing::Missing;
        const bool expired = unused && delivery.ask.expires < notebook.now();
        out.push_back({std::move(delivery), standing, expired});
    }
    return out;
}

} // namespace

bool PartnerDesk::Row::open() const {
    return !expired && (standing == Standing::Waiting || standing == Standing::Missing);
}

PartnerDesk::PartnerDesk(Service& service, SyncRunner& sync, QObject* parent)
    : QObject(parent), service_(service), sync_(sync) {}

QString PartnerDesk::trouble() const {
    if (!trouble_ || working()) return {};
    return trouble_->code == ErrorCode::ServerUnreachable
               ? tr("Ingen forbindelse til kontoret. Linkene og det, der er leveret, ligger der: se efter "
                    "igen, når du er på nettet.")
               : q(trouble_->message());
}

QString PartnerDesk::why(const Error& error) {
    return error.code == ErrorCode::ServerUnreachable
               ? tr("Ingen forbindelse til kontoret. Prøv igen, når du er på nettet.")
               : q(error.message());
}

const Rows& PartnerDesk::rows() const {
    static const Rows none;
    return rows_ ? *rows_ : none;
}

const PartnerDesk::Row* PartnerDesk::find(const QString& id) const {
    const auto& all = rows();
    const auto at = std::find_if(all.begin(), all.end(),
                                 [&](const Row& row) { return q(row.delivery.ask.id.hex()) == id; });
    return at == all.end() ? nullptr : &*at;
}

void PartnerDesk::run(SyncRunner::Errand work, const QPointer<QObject>& whose, Told told) {
    const auto rows = std::make_shared<std::optional<Rows>>();
    const auto unlisted = std::make_shared<std::optional<Error>>();
    ++running_;
    emit changed();
    sync_.errand(
        {},
        [&notebook = service_.notebook(), work = std::move(work), rows,
         unlisted](sync::Transport& there) -> Status {
            Status done = work ? work(there) : Status{};
            if (!done && done.error().transient()) return done; // the list would wait for the same silence
            auto list = listed(notebook, there);
            if (list)
                *rows = std::move(*list);
            else
                *unlisted = list.error();
            return done;
        },
        this,
        [this, rows, unlisted, whose, told = std::move(told)](const Status& done) {
            --running_;
            if (*rows) {
                rows_ = std::move(**rows);
                trouble_.reset();
            } else {
                trouble_ = *unlisted ? **unlisted : done.error();
            }
            if (whose && told) told(done);
            emit changed();
        });
}

void PartnerDesk::fetch() {
    if (!working()) run({}, this, {});
}

void PartnerDesk::ask(const sync::PartnerAsk& what, QObject* whose,
                      std::function<void(const Result<sync::PartnerLink>&)> told) {
    const auto link = std::make_shared<std::optional<sync::PartnerLink>>();
    run(
        [&notebook = service_.notebook(), what, link](sync::Transport& there) -> Status {
            FB_ASSIGN(*link, sync::ask(notebook, there, what));
            return {};
        },
        whose,
        [link, told = std::move(told)](const Status& done) {
            told(done ? Result<sync::PartnerLink>(**link) : Result<sync::PartnerLink>(done.error()));
        });
}

void PartnerDesk::approve(const Row& row, bool confirmed, QObject* whose, Told told) {
    run([&notebook = service_.notebook(), delivery = row.delivery,
         confirmed](sync::Transport& there) { return sync::approve(notebook, there, delivery, confirmed); },
        whose, std::move(told));
}

void PartnerDesk::reject(const Row& row, const QString& reason, QObject* whose, Told told) {
    run([&notebook = service_.notebook(), id = row.delivery.ask.id,
         reason = s(reason)](sync::Transport& there) { return sync::reject(notebook, there, id, reason); },
        whose, std::move(told));
}

void PartnerDesk::withdraw(const Row& row, QObject* whose, Told told) {
    run([&notebook = service_.notebook(),
         id = row.delivery.ask.id](sync::Transport& there) { return sync::withdraw(notebook, there, id); },
        whose, std::move(told));
}

} // namespace feltbog::app
