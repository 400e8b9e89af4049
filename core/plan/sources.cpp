// SPDX-License-Identifier: MPL-2.0
#include "core/plan/sources.h"

#include "core/plan/find.h"

namespace feltbog::plan {

std::span<const Op> opsFor(Kind kind) {
    using enum Op;
    static constexpr Op persons[] = {Distinct, Standing, Often, Count, Completion, Judged};
    static constexpr Op records[] = {Count, Courses, Months, Often, Judged};
    static constexpr Op sum[] = {Sum, Judged};
    static constexpr Op mean[] = {Mean, Ratio, Judged};
    static constexpr Op ratio[] = {Ratio, Improved, Retained, Judged};
    static constexpr Op completion[] = {Completion, Ratio, Judged};
    static constexpr Op courses[] = {Courses, Judged};
    static constexpr Op retention[] = {Retained, Ratio, Judged};
    static constexpr Op regularity[] = {Months, Often, Ratio, Judged};
    static constexpr Op compared[] = {Level, Mean, Count, Distinct, Sum, Standing, Improved, Judged};
    static constexpr Op latest[] = {Level, Judged};
    static constexpr Op words[] = {Judged, Improved, Ratio, Distinct};
    switch (kind) {
    case Kind::UniquePersons:
        return persons;
    case Kind::RecordCount:
        return records;
    case Kind::Sum:
        return sum;
    case Kind::MeanPerEvent:
        return mean;
    case Kind::Ratio:
        return ratio;
    case Kind::CompletionRatio:
        return completion;
    case Kind::CourseCountWithMinSessions:
        return courses;
    case Kind::RetentionAfterTime:
        return retention;
    case Kind::PerMonthRegularity:
        return regularity;
    case Kind::ChangeVsBaseline:
    case Kind::KeepLevel:
        return compared;
    case Kind::LevelLatest:
        return latest;
    case Kind::Qualitative:
        return words;
    }
    return {};
}

std::span<const Source> sourcesFor(Op op) {
    using enum Source;
    static constexpr Source records[] = {Event,   Occurrence, Course,   Bridging, Contact,
                                         Session, Outcome,    Delivery, Enquiry,  Answer};
    static constexpr Source persons[] = {Met,     Bridging, Enrolment, Attendance,
                                         Outcome, Delivery, Enquiry,   Answer};
    static constexpr Source heads[] = {Event, Session, Occurrence, Enrolment, Delivery, Contact, Enquiry};
    static constexpr Source mean[] = {Event, Session, Enrolment, Attendance, Enquiry, Contact};
    static constexpr Source completion[] = {Enrolment, Delivery};
    static constexpr Source courses[] = {Course, Delivery};
    static constexpr Source enrolments[] = {Enrolment};
    static constexpr Source often[] = {Attendance, Outcome, Enquiry, Met, Event, Occurrence, Session};
    static constexpr Source followed[] = {Enrolment, Outcome};
    static constexpr Source answers[] = {Answer};
    switch (op) {
    case Op::Count:
    case Op::Months:
        return records;
    case Op::Distinct:
        return persons;
    case Op::Sum:
        return heads;
    case Op::Mean:
        return mean;
    case Op::Completion:
        return completion;
    case Op::Courses:
        return courses;
    case Op::Standing:
        return enrolments;
    case Op::Often:
        return often;
    case Op::Retained:
        return followed;
    case Op::Improved:
        return answers;
    case Op::Ratio:
    case Op::Level:
    case Op::Judged:
        break;
    }
    return {};
}

bool sourcesImplied(Op op) {
    return op == Op::Completion || op == Op::Courses || op == Op::Retained || op == Op::Improved;
}

std::vector<Source> sourcesOf(const Plan& plan, const Measure& measure) {
    if (measure.op == Op::Retained) {
        const auto due = findFollowUp(plan, measure.followUp);
        if (!due) return {};
        return {due.form ? Source::Enrolment : Source::Outcome};
    }
    if (!sourcesImplied(measure.op)) return measure.from;
    const auto own = sourcesFor(measure.op);
    return {own.begin(), own.end()};
}

std::span<const std::string_view> statusesOf(Source source) {
    switch (source) {
    case Source::Bridging:
        return bridgingStatuses;
    case Source::Attendance:
        return attendanceStatuses;
    case Source::Enrolment:
        return enrolmentOutcomes;
    case Source::Enquiry:
        return metBeforeAnswers;
    case Source::Answer:
        return answerOccasions;
    default:
        return {};
    }
}

std::span<const DeliveryNumber> numbersFor(Op op) {
    using enum DeliveryNumber;
    static constexpr DeliveryNumber count[] = {N};
    static constexpr DeliveryNumber distinct[] = {New};
    static constexpr DeliveryNumber sum[] = {Participants};
    static constexpr DeliveryNumber completion[] = {Participants, Completed};
    static constexpr DeliveryNumber courses[] = {Courses};
    switch (op) {
    case Op::Count:
    case Op::Months:
        return count;
    case Op::Distinct:
        return distinct;
    case Op::Sum:
        return sum;
    case Op::Completion:
        return completion;
    case Op::Courses:
        return courses;
    default:
        return {};
    }
}

bool isTypeOf(const Plan& plan, Source source, std::string_view key) {
    switch (source) {
    case Source::Event:
    case Source::Course:
    case Source::Session:
    case Source::Enrolment:
    case Source::Attendance:
        return find(plan.templates, key) != nullptr;
    case Source::Contact:
        return find(plan.contactTypes, key) != nullptr;
    case Source::Bridging:
        return find(plan.offers, key) != nullptr;
    case Source::Occurrence:
        return find(plan.recordTypes, key) != nullptr;
    case Source::Outcome:
        return find(plan.outcomeTypes, key) != nullptr;
    case Source::Delivery:
        return find(plan.deliveryTypes, key) != nullptr;
    case Source::Enquiry:
        return find(plan.enquiryTypes, key) != nullptr;
    case Source::Answer:
        return find(plan.questionnaires, key) != nullptr;
    case Source::Met:
        return false; // a person met carries no type
    }
    return false;
}

bool counts(const Measure& m) {
    switch (m.op) {
    case Op::Mean:
    case Op::Ratio:
    case Op::Level:
    case Op::Judged:
        return false;
    case Op::Completion:
    case Op::Retained:
    case Op::Improved:
        return m.show == Show::Count;
    default:
        return true;
    }
}

bool canBeShared(const Measure& m) {
    const bool marks = m.op == Op::Months || (m.op == Op::Often && m.often.by == By::Type);
    return counts(m) && !marks;
}

} // namespace feltbog::plan
