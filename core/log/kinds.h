// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstdint>

namespace feltbog::log {

// What happened. Numbers are part of the format: append, never reuse. Described in core/doc/log.md.
enum class Kind : std::uint16_t {
    Device = 1,  // the first event of every device: its public key
    Plan = 2,    // a plan definition, verbatim
    Card = 3,    // how a person is recognised, sealed for a circle
    Erasure = 4, // deletes bodies and salts of another event
    Void = 5,    // a record is deleted by its user

    Contact = 10,     // a meeting on the street: where, when, about what, how many; no token
    Met = 11,         // one person met in a round; a token, nothing else
    MetUncarded = 12, // people met and counted without a card
    Tally = 13,       // meetings counted by tapping
    Bridging = 14,    // help on to another offer, with its first status
    BridgingStep = 15,
    Enquiry = 16, // somebody asked for help

    Course = 20,
    Enrolment = 21,
    Session = 22, // held or cancelled
    Attendance = 23,
    EnrolmentEnd = 24, // gennemført, stoppet, ved ikke
    CourseClosed = 25,

    Event = 30,       // an arrangement, counted by heads
    Occurrence = 31,  // something that happened and is counted, without persons
    Outcome = 32,     // something one person reached
    Delivery = 33,    // numbers delivered by a partner
    Reading = 34,     // a figure that others have, for a day
    FollowUp = 35,    // how it went later with an enrolment or an outcome
    Answer = 36,      // a questionnaire that was filled in
    Judgement = 37,   // how those who decide judge a criterion
    Milestone = 38,   // how far a milestone of the plan is
    Appointment = 39, // a meeting of the plan on a day

    Doublet = 40,   // two tokens may be one person: suggested, or answered by those who know
    Forgotten = 41, // a family asked: nothing of these tokens is to stand any more

    Emergency = 44,    // the emergency plan was taken into use, ended, evaluated, gone through
    ContactSheet = 45, // who has a role in it and can be called, sealed for a circle

    // Who may do what: statements (core/doc/log.md).
    Organisation = 50, // the organisation's root and recovery keys
    Certificate = 51,  // what a device may write, and for which circles
    CircleKeys = 52,   // circles' keys, sealed to devices and for recovery
    Revocation = 53,   // a device is shut out; where its chain ended
    Introduction = 54, // a new device shows that it was invited
    Release = 55,      // events beyond their writer's role count all the same
    Succession = 56,   // a device goes on as another, which it vouches for

    // What is settled.
    Report = 60,      // a report as it was published
    YearLocked = 61,  // a plan year's figures as they stand from now on
    PlanClosed = 62,  // what remains when the log goes
    NothingMore = 63, // a device has sent its last before the plan is closed
};

inline constexpr std::uint16_t kBodyVersion = 0; // v0: may break until the format is frozen

} // namespace feltbog::log
