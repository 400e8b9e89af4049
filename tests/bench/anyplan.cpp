// SPDX-License-Identifier: MPL-2.0
#include "tests/bench/anyplan.h"

#include "core/base/uuid.h"
#include "tests/testlib/fixture.h"

namespace feltbog::bench {
namespace {

using log::Kind;
using testing::must;

constexpr std::size_t kPersons = 2000, kRows = 10, kMeetings = 8, kTogether = 50;

class Filling {
  public:
    explicit Filling(record::Notebook& notebook)
        : notebook_(notebook), plan_(must(notebook.plan())),
          circle_(keys::circleId(plan_->circles.front().key)) {
        for (std::size_t i = 0; i < kPersons; ++i) persons_.push_back(uuid4<Token>(notebook.random()));
    }
    [[nodiscard]] std::size_t written() const { return written_; }

    // One of everything, on one day of the plan.
    void round(double at) {
        day_ = plan_->period.from + static_cast<int>(at * plan_->period.days());
        if (const auto* form = in(plan_->templates)) course(*form);
        for (int i = 0; i < 20; ++i) {
            if (const auto* type = in(plan_->contactTypes)) heads(Kind::Contact, anyActivity(), type->key);
            person(draft(Kind::Met, anyActivity(), ""));
        }
        if (const auto* form = in(plan_->templates)) heads(Kind::Event, form->activity, form->key);
        if (const auto* type = in(plan_->recordTypes)) draft(Kind::Occurrence, type->activity, type->key);
        if (const auto* type = in(plan_->enquiryTypes))
            draft(Kind::Enquiry, type->activity, type->key).open.status = "nej";
        if (const auto* type = in(plan_->deliveryTypes))
            draft(Kind::Delivery, type->activity, type->key).open.amounts = {
                {"n", 1}, {"courses", 1}, {"participants", 5}, {"new", 2}, {"completed", 4}};
        if (const auto* offer = in(plan_->offers)) {
            auto& d = draft(Kind::Bridging, anyActivity(), offer->key);
            d.open.status = "fast";
            person(d);
        }
        if (const auto* series = in(plan_->series))
            draft(Kind::Reading, "", series->key).open.n = static_cast<std::int64_t>(dice(90'000));
        if (const auto* form = in(plan_->questionnaires)) answer(*form);
        outcome();
        (void)flush();
    }

  private:
    std::size_t dice(std::size_t sides) {
        dice_ = (dice_ * 1103515245 + 12345) % 2147483648;
        return dice_ / 65536 % sides;
    }
    template <class T>
    const T* in(const std::vector<T>& list) {
        return list.empty() ? nullptr : &list[dice(list.size())];
    }
    const std::string& anyActivity() { return in(plan_->activities)->key; }

    record::Draft& draft(Kind kind, const std::string& activity, const std::string& type) {
        record::Draft d;
        d.kind = kind;
        d.open.date = day_;
        d.open.activity = activity;
        d.open.type = type;
        drafts_.push_back(std::move(d));
        return drafts_.back();
    }
    void person(record::Draft& d) {
        d.circle = circle_;
        d.priv.members = {{persons_[dice(kPersons)], in(plan_->units)->key, in(plan_->ageBands)->key}};
    }
    void heads(Kind kind, const std::string& activity, const std::string& type) {
        auto& d = draft(kind, activity, type);
        d.open.amounts = {{in(plan_->ageBands)->key, 1 + static_cast<std::int64_t>(dice(20))}};
        if (const auto* number = in(plan_->numbers)) d.open.numbers = {{number->key, 1}};
    }
    std::vector<EventId> flush() {
        written_ += drafts_.size();
        auto ids = must(notebook_.save(drafts_));
        drafts_.clear();
        return ids;
    }

    void course(const plan::Template& form) {
        draft(Kind::Course, form.activity, form.key);
        const auto course = flush().front();
        for (std::size_t i = 0; i < kRows; ++i) {
            auto& row = draft(Kind::Enrolment, form.activity, form.key);
            row.open.course = course;
            person(row);
        }
        const auto rows = flush();
        for (std::size_t meeting = 0; meeting < kMeetings; ++meeting) {
            draft(Kind::Session, form.activity, form.key).open.course = course;
            drafts_.back().open.status = "afholdt";
            const auto session = flush().front();
            for (const auto& row : rows) {
                auto& mark = draft(Kind::Attendance, form.activity, form.key);
                mark.open.course = course;
                mark.open.session = session;
                mark.open.enrolment = row;
                mark.open.status = dice(5) ? "til-stede" : "kom-ikke";
            }
        }
        for (const auto& row : rows) {
            auto& end = draft(Kind::EnrolmentEnd, form.activity, form.key);
            end.open.course = course;
            end.open.enrolment = row;
            end.open.status = dice(4) ? "gennemfoert" : "stoppet";
            if (!form.followUps.empty()) followUp(form.followUps.front(), row);
        }
    }
    void followUp(const plan::FollowUp& due, const EventId& about) {
        auto& d = draft(Kind::FollowUp, "", due.key);
        d.open.about = about;
        d.open.status = dice(3) ? "ja" : "nej";
    }
    void outcome() {
        const auto* type = in(plan_->outcomeTypes);
        if (!type) return;
        (void)flush();
        person(draft(Kind::Outcome, type->activity, type->key));
        const auto id = flush().front();
        if (!type->followUps.empty()) followUp(type->followUps.front(), id);
    }
    void answer(const plan::Questionnaire& form) {
        auto& d = draft(Kind::Answer, form.activity, form.key);
        d.open.status = dice(2) ? "foer" : "efter";
        for (const auto& question : form.questions)
            d.open.numbers[question.key] = 1 + static_cast<std::int64_t>(dice(4));
        if (form.linked) person(d);
    }

    record::Notebook& notebook_;
    const std::shared_ptr<const plan::Plan> plan_;
    const CircleId circle_;
    std::vector<Token> persons_;
    std::vector<record::Draft> drafts_;
    Date day_;
    std::size_t dice_ = 11, written_ = 0;
};

} // namespace

void anyPlan(record::Notebook& notebook, std::size_t count) {
    Filling filling(notebook);
    while (filling.written() < count)
        must(notebook.transact([&]() -> Status {
            for (std::size_t i = 0; i < kTogether && filling.written() < count; ++i)
                filling.round(static_cast<double>(filling.written()) / static_cast<double>(count));
            return {};
        }));
}

} // namespace feltbog::bench
