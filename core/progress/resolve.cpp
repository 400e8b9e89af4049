// SPDX-License-Identifier: MPL-2.0
#include "core/progress/resolve.h"

#include <algorithm>
#include <unordered_map>

namespace feltbog::progress {
namespace {

using log::Kind;

// As it was read, before anything was filled in.
void undo(Fact& f) {
    if (f.tookToken) f.token = 0;
    if (f.tookCourse) f.course = 0;
    if (f.tookType) f.type = 0;
    if (f.tookActivity) f.activity = 0;
    f.tookToken = f.tookCourse = f.tookType = f.tookActivity = false;
    f.out = f.gone;
    f.origin = f.own;
}

void standsOn(Fact& f, const Fact& head) { f.origin = std::max(f.origin, head.own); }

// The fact that says what a course, an enrolment or a session is: there is one, or some set aside, of which
// the first.
class Heads {
  public:
    explicit Heads(const Facts& facts) : facts_(facts) {}
    void offer(const Fact& fact) {
        const auto [at, fresh] = heads_.try_emplace(fact.record, fact);
        if (!fresh && facts_.before(fact.pos, at->second.pos)) at->second = fact;
    }
    [[nodiscard]] const Fact* find(Ref record) const {
        const auto at = heads_.find(record);
        return at == heads_.end() ? nullptr : &at->second;
    }

  private:
    const Facts& facts_;
    std::unordered_map<Ref, Fact> heads_;
};

} // namespace

void resolve(Facts& facts, std::span<const Place> places) {
    Heads courses(facts), enrolments(facts), sessions(facts);
    const Text cancelled = facts.texts().find("aflyst");
    for (const Place place : places) {
        Fact& f = facts.all[place];
        undo(f);
        if (f.gone || !f.row) continue;
        if (f.kind == Kind::Course) courses.offer(f);
        if (f.kind == Kind::Enrolment) enrolments.offer(f);
        if (f.kind == Kind::Session && f.status != cancelled) sessions.offer(f);
    }
    const auto leftOut = [&](Fact& f) {
        if (f.gone) return true;
        if (f.enrolment) {
            const Fact* enrolment = enrolments.find(f.enrolment);
            if (!enrolment) return true;
            standsOn(f, *enrolment);
            if (!f.token && f.row) {
                f.token = enrolment->token;
                f.tookToken = f.token != 0;
            }
            if (!f.course) {
                f.course = enrolment->course;
                f.tookCourse = f.course != 0;
            }
        }
        if (f.session) {
            const Fact* session = sessions.find(f.session);
            if (!session) return true;
            standsOn(f, *session);
        }
        if (!f.course) return false;
        const Fact* course = courses.find(f.course);
        if (!course) return true;
        standsOn(f, *course);
        if (!f.type) {
            f.type = course->type;
            f.tookType = f.type != 0;
        }
        if (!f.activity) {
            f.activity = course->activity;
            f.tookActivity = f.activity != 0;
        }
        return false;
    };
    for (const Place place : places) facts.all[place].out = leftOut(facts.all[place]);
}

void resolveAll(Facts& facts) {
    std::vector<Place> places;
    for (Place place = 0; place < facts.all.size(); ++place)
        if (linked(facts.all[place])) places.push_back(place);
    resolve(facts, places);
}

} // namespace feltbog::progress
