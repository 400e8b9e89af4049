// SPDX-License-Identifier: MPL-2.0
#include "app/pages/partnerspage.h"

#include "app/service/text.h"
#include "core/partners/plan.h"

#include <algorithm>

namespace feltbog::app {
namespace {

// What is to be decided here stands above what the partner has to do, and that above what is over.
int groupOf(const PartnerDesk::Row& row) { return row.waitsHere() ? 0 : row.open() ? 1 : 2; }

QString groupName(int group) {
    return group == 0   ? PartnersPage::tr("Venter på dig")
           : group == 1 ? PartnersPage::tr("Venter på partneren")
                        : PartnersPage::tr("Afsluttet");
}

QString whenOf(const PartnerDesk::Row& row, Date today) {
    const auto& delivery = row.delivery;
    return delivery.delivered != Instant{}
               ? PartnersPage::tr("Kom %1").arg(whenText(delivery.delivered, today))
               : PartnersPage::tr("Senest %1").arg(q(delivery.ask.due.danish()));
}

} // namespace

PartnersPage::PartnersPage(Service& service, PartnerDesk& desk, QObject* parent)
    : PageModel(service, parent), desk_(desk),
      partners_({{"partner", [](const Partner& r) { return QVariant(r.name); }},
                 {"heading", [](const Partner& r) { return QVariant(r.heading); }},
                 {"figures", [](const Partner& r) { return QVariant(r.figures); }},
                 {"sent", [](const Partner& r) { return QVariant(r.sent); }},
                 {"arrived", [](const Partner& r) { return QVariant(r.arrived); }}},
                this),
      links_({{"ask", [](const Link& r) { return QVariant(r.ask); }},
              {"heading", [](const Link& r) { return QVariant(r.heading); }},
              {"partner", [](const Link& r) { return QVariant(r.partner); }},
              {"when", [](const Link& r) { return QVariant(r.when); }},
              {"word", [](const Link& r) { return QVariant(r.word); }},
              {"sign", [](const Link& r) { return QVariant(r.sign); }}},
             this) {
    connect(&service, &Service::changed, this, &PartnersPage::reload);
    connect(&desk_, &PartnerDesk::changed, this, &PartnersPage::reload);
    reload();
    desk_.fetch();
}

void PartnersPage::reload() {
    const auto plan = this->plan();
    if (!plan) return fail(feltbog::fail(ErrorCode::PlanMissing));
    if (const auto read = readPartners(*plan); !read) return fail(read.error());
    readLinks();
    const auto& all = desk_.rows();
    waiting_ = int(std::count_if(all.begin(), all.end(), [](const auto& row) { return row.waitsHere(); }));
    QStringList parts;
    if (waiting_ > 0) parts << tr("%n leverance(r) venter på dig", nullptr, waiting_);
    if (missing_ > 0) parts << tr("%n partner(e) mangler", nullptr, missing_);
    summary_ = parts.join(QStringLiteral(" · "));
    emit changed();
}

// "Link sendt, senest 29-03-2019", where one is out.
void PartnersPage::tellSent(Partner& row) const {
    for (const auto& link : desk_.rows()) {
        if (q(link.delivery.ask.partner) != row.name) continue;
        if (link.waitsHere()) {
            row.sent = tr("Der er kommet tal. Se på dem");
            row.arrived = q(link.delivery.ask.id.hex());
            return;
        }
        if (link.open()) row.sent = tr("Link sendt, senest %1").arg(q(link.delivery.ask.due.danish()));
    }
}

Status PartnersPage::readPartners(const plan::Plan& plan) {
    FB_ASSIGN(const auto needs, partnerNeeds(notebook(), plan));
    FB_ASSIGN(noMeeting_, meetingsWithoutADay(notebook(), plan));
    missing_ = int(needs.size());
    struct Placed {
        std::optional<Date> before;
        Partner row;
    };
    std::vector<Placed> placed;
    const Date today = service().today();
    for (const auto& name : partners::partnersOf(plan)) {
        Partner row{q(name), tr("Alle partnere"), {}, {}, {}};
        tellSent(row);
        const auto need = needs.find(name);
        if (need == needs.end()) {
            if (missing_ > 0) row.heading = tr("De andre");
            row.figures = tr("%n tal", nullptr, int(partners::keysOf(plan, name).size()));
            placed.push_back({{}, std::move(row)});
            continue;
        }
        row.heading = tr("Mangler før %1 %2").arg(need->second.meeting, dayText(need->second.date, today));
        row.figures = need->second.names.size() > 2 ? tr("%n tal", nullptr, int(need->second.names.size()))
                                                    : need->second.names.join(QStringLiteral(", "));
        placed.push_back({need->second.date, std::move(row)});
    }
    std::stable_sort(placed.begin(), placed.end(), [](const Placed& a, const Placed& b) {
        return a.before && b.before ? *a.before < *b.before : a.before.has_value() && !b.before;
    });
    std::vector<Partner> rows;
    rows.reserve(placed.size());
    QString above;
    for (auto& [before, row] : placed) {
        const QString heading = row.heading;
        if (heading == above) row.heading.clear();
        above = heading;
        rows.push_back(std::move(row));
    }
    partners_.set(std::move(rows));
    return {};
}

void PartnersPage::readLinks() {
    std::vector<const PartnerDesk::Row*> all;
    all.reserve(desk_.rows().size());
    for (const auto& row : desk_.rows()) all.push_back(&row);
    std::stable_sort(all.begin(), all.end(), [](const auto* a, const auto* b) {
        // Of what is over, the newest is what somebody looks for.
        if (groupOf(*a) != groupOf(*b)) return groupOf(*a) < groupOf(*b);
        return groupOf(*a) == 2 && a->delivery.ask.due > b->delivery.ask.due;
    });
    std::vector<Link> rows;
    rows.reserve(all.size());
    int above = -1;
    for (const auto* row : all) {
        const int group = groupOf(*row);
        rows.push_back({q(row->delivery.ask.id.hex()), group == above ? QString() : groupName(group),
                        q(row->delivery.ask.partner), whenOf(*row, service().today()), standingWord(*row),
                        standingSign(*row)});
        above = group;
    }
    links_.set(std::move(rows));
}

} // namespace feltbog::app
