// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

// The closed word lists of a plan file. Each enum is followed by its words, in the enum's own order.
namespace feltbog::plan {

template <class E>
inline constexpr std::nullptr_t words = nullptr;

template <class E>
[[nodiscard]] constexpr std::string_view word(E value) {
    return words<E>[static_cast<std::size_t>(value)];
}

template <class E>
[[nodiscard]] constexpr std::optional<E> fromWord(std::string_view text) {
    const auto at = std::find(words<E>.begin(), words<E>.end(), text);
    if (at == words<E>.end()) return std::nullopt;
    return static_cast<E>(at - words<E>.begin());
}

enum class Form : std::uint8_t {
    Course,
    OpenOffer,
    Event,
    Meeting,
    Individual,
    Enrolment,
    Evaluation,
    Other
};
template <>
inline constexpr auto words<Form> = std::to_array<std::string_view>({"course", "open-offer", "event",
                                                                     "meeting", "individual", "enrolment",
                                                                     "evaluation", "other"});

// When an enrolment counts as completed. Missing: the plan sets a goal for completion but no rule for it,
// so staff answer for each participant.
enum class CompletionRule : std::uint8_t { None, MaxAbsencePercent, MinSessions, Missing };
template <>
inline constexpr auto words<CompletionRule> = std::to_array<std::string_view>({"none", "max-absence-percent",
                                                                               "min-sessions", "missing"});

// The numbers a partner can deliver.
enum class DeliveryNumber : std::uint8_t { N, Courses, Participants, New, Completed };
template <>
inline constexpr auto words<DeliveryNumber> = std::to_array<std::string_view>({"n", "courses", "participants",
                                                                               "new", "completed"});

enum class Level : std::uint8_t { Overall, Area, Activity };
template <>
inline constexpr auto words<Level> = std::to_array<std::string_view>({"overall", "area", "activity"});

enum class Kind : std::uint8_t {
    UniquePersons,
    RecordCount,
    Sum,
    MeanPerEvent,
    Ratio,
    CompletionRatio,
    CourseCountWithMinSessions,
    RetentionAfterTime,
    PerMonthRegularity,
    ChangeVsBaseline,
    KeepLevel,
    LevelLatest,
    Qualitative
};
template <>
inline constexpr auto words<Kind> = std::to_array<std::string_view>(
    {"unique-persons", "record-count", "sum", "mean-per-event", "ratio", "completion-ratio",
     "course-count-with-min-sessions", "retention-after-time", "per-month-regularity", "change-vs-baseline",
     "keep-level", "level-latest", "qualitative"});

enum class Op : std::uint8_t {
    Count,
    Distinct,
    Sum,
    Mean,
    Ratio,
    Completion,
    Courses,
    Standing,
    Months,
    Often,
    Retained,
    Improved,
    Level,
    Judged
};
template <>
inline constexpr auto words<Op> = std::to_array<std::string_view>({"count", "distinct", "sum", "mean",
                                                                   "ratio", "completion", "courses",
                                                                   "standing", "months", "often", "retained",
                                                                   "improved", "level", "judged"});

enum class Source : std::uint8_t {
    Event,
    Occurrence,
    Course,
    Session,
    Enrolment,
    Attendance,
    Contact,
    Met,
    Bridging,
    Outcome,
    Delivery,
    Enquiry,
    Answer
};
template <>
inline constexpr auto
    words<Source> = std::to_array<std::string_view>({"event", "occurrence", "course", "session", "enrolment",
                                                     "attendance", "contact", "met", "bridging", "outcome",
                                                     "delivery", "enquiry", "answer"});

enum class Show : std::uint8_t { Percent, Count };
template <>
inline constexpr auto words<Show> = std::to_array<std::string_view>({"percent", "count"});

// What a mean is of: each registration, each course, or each day or week that was open.
enum class Each : std::uint8_t { Item, Course, Day, Week };
template <>
inline constexpr auto words<Each> = std::to_array<std::string_view>({"item", "course", "day", "week"});

// What must come often: a person, or a type (an association, an institution).
enum class By : std::uint8_t { Person, Type };
template <>
inline constexpr auto words<By> = std::to_array<std::string_view>({"person", "type"});

// How several series make one figure: each is held against the goal, or they are added, or their mean is
// taken, or those within bounds are counted.
enum class Combine : std::uint8_t { Each, Sum, Mean, Count };
template <>
inline constexpr auto words<Combine> = std::to_array<std::string_view>({"each", "sum", "mean", "count"});

// Which reading of a series: the latest, or those of the span added or averaged.
enum class Take : std::uint8_t { Latest, Sum, Mean };
template <>
inline constexpr auto words<Take> = std::to_array<std::string_view>({"latest", "sum", "mean"});

enum class FollowFrom : std::uint8_t { Start, End };
template <>
inline constexpr auto words<FollowFrom> = std::to_array<std::string_view>({"start", "end"});

enum class QuestionKind : std::uint8_t { Scale, Faces, Choice, Number, Text };
template <>
inline constexpr auto words<QuestionKind> = std::to_array<std::string_view>({"scale", "faces", "choice",
                                                                             "number", "text"});

enum class Per : std::uint8_t { PlanYear, SchoolYear, CalendarYear, WholePeriod, PerEvent, AtDate, PerMonth };
template <>
inline constexpr auto words<Per> = std::to_array<std::string_view>({"plan-year", "school-year",
                                                                    "calendar-year", "whole-period",
                                                                    "per-event", "at-date", "per-month"});

enum class Direction : std::uint8_t { AtLeast, AtMost, Range, Keep, Increase, Decrease };
template <>
inline constexpr auto words<Direction> = std::to_array<std::string_view>({">=", "<=", "range", "keep",
                                                                          "increase", "decrease"});

// How the years of a longer span come together: added, counted once over the span, or not at all.
enum class AcrossYears : std::uint8_t { Sum, Distinct, None };
template <>
inline constexpr auto words<AcrossYears> = std::to_array<std::string_view>({"sum", "distinct", "none"});

enum class SourceKind : std::uint8_t { Own, Partner, Register, Survey };
template <>
inline constexpr auto words<SourceKind> = std::to_array<std::string_view>({"own", "partner", "register",
                                                                           "survey"});

enum class DecidedBy : std::uint8_t { Plan, Evaluering, Styregruppen, Bestyrelsen, Landsbyggefonden };
template <>
inline constexpr auto words<DecidedBy> = std::to_array<std::string_view>({"plan", "evaluering",
                                                                          "styregruppen", "bestyrelsen",
                                                                          "landsbyggefonden"});

enum class BaselineSource : std::uint8_t { Plan, Evaluering };
template <>
inline constexpr auto words<BaselineSource> = std::to_array<std::string_view>({"plan", "evaluering"});

// What may stand on a card beside the kaldenavn, where the organisation has switched it on.
enum class CardField : std::uint8_t { SchoolClass, BirthYear, BirthMonth, Gender, Twin };
template <>
inline constexpr auto words<CardField> = std::to_array<std::string_view>({"school-class", "birth-year",
                                                                          "birth-month", "gender", "twin"});

// The statuses a measure may ask for. They belong to the kinds of registration, not to a plan.
inline constexpr auto bridgingStatuses =
    std::to_array<std::string_view>({"foreslaaet", "aftalt", "moedt-op", "fast"});
inline constexpr auto attendanceStatuses =
    std::to_array<std::string_view>({"til-stede", "afbud", "kom-ikke", "ikke-udfyldt", "uden-tilmelding"});
inline constexpr auto enrolmentOutcomes =
    std::to_array<std::string_view>({"gennemfoert", "stoppet", "ved-ikke"});
inline constexpr auto metBeforeAnswers = std::to_array<std::string_view>({"ja", "nej", "ved-ikke"});
inline constexpr auto followUpAnswers = std::to_array<std::string_view>({"ja", "nej", "ved-ikke"});
inline constexpr auto answerOccasions = std::to_array<std::string_view>({"foer", "efter", "senere"});
// What is said of a reading: nothing special, an estimate (starred in the source), none given, or the first
// of another way of counting, after which earlier values cannot be compared.
inline constexpr auto readingStatuses = std::to_array<std::string_view>({"", "anslaaet", "mangler", "brud"});
// How a criterion was judged by those who decide.
inline constexpr auto judgements =
    std::to_array<std::string_view>({"naaet", "delvist", "ikke-naaet", "kan-ikke-sammenlignes"});
// How far a milestone is; a meeting on a day, and its minutes; what is said of the emergency plan.
inline constexpr auto milestoneStatuses =
    std::to_array<std::string_view>({"planlagt", "i-gang", "naaet", "udskudt", "udgaaet"});
inline constexpr auto appointmentStatuses = std::to_array<std::string_view>({"planlagt", "holdt", "aflyst"});
inline constexpr auto minutes = std::to_array<std::string_view>({"", "sendt", "godkendt"});
inline constexpr auto emergencyStatuses =
    std::to_array<std::string_view>({"startet", "afsluttet", "evalueret", "gennemgaaet"});

} // namespace feltbog::plan
