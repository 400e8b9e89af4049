// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/partners/figure.h"
#include "sync/wire/messages.h"

// Figures from partners without a device (doc/delivery.md): what a coordinator asks for over a one-time link,
// and what came of it.
namespace feltbog::sync::wire {

using AskId = Id<struct AskTag>; // random

// What a partner is asked. Who has the link's secret may answer, once and in time.
struct Ask {
    AskId id;
    Hash secret;         // of the link's secret, which only the link has
    std::string partner; // as the plan calls it
    std::string title;   // of the plan
    Date due;            // wanted by then
    Instant expires;     // the link, some time after that
    std::vector<partners::Figure> figures;
    std::vector<partners::Reason> reasons; // why a figure may be missing

    bool operator==(const Ask&) const = default;
};

enum class AskState : std::uint8_t { Waiting = 0, Delivered = 1, Approved = 2, Rejected = 3, Withdrawn = 4 };

// An ask with what came of it.
struct Delivery {
    Ask ask;
    AskState state = AskState::Waiting;
    Instant delivered;                  // when, if it was
    std::vector<partners::Given> given; // for each figure of the ask
    std::string remark;                 // of the partner; gone when it is settled
    DeviceId settledBy;                 // who approved, rejected or withdrew it
    std::string reason;                 // of a rejection

    bool operator==(const Delivery&) const = default;
};

// Answered with an EnrolResponse, as is DeliverySettle.
struct DeliveryAsk {
    DeviceId device;
    Ask ask;

    bool operator==(const DeliveryAsk&) const = default;
};
struct DeliveryList {
    DeviceId device;

    bool operator==(const DeliveryList&) const = default;
};
struct DeliveryListing {
    std::vector<Delivery> deliveries; // ordered by id

    bool operator==(const DeliveryListing&) const = default;
};
struct DeliverySettle {
    DeviceId device;
    AskId id;
    AskState state = AskState::Approved; // or Rejected, Withdrawn
    std::string reason;                  // of a rejection

    bool operator==(const DeliverySettle&) const = default;
};

[[nodiscard]] Bytes encode(const DeliveryAsk& message);
[[nodiscard]] Bytes encode(const DeliveryList& message);
[[nodiscard]] Bytes encode(const DeliveryListing& message);
[[nodiscard]] Bytes encode(const DeliverySettle& message);
[[nodiscard]] Result<DeliveryAsk> decodeDeliveryAsk(ByteView bytes);
[[nodiscard]] Result<DeliveryList> decodeDeliveryList(ByteView bytes);
[[nodiscard]] Result<DeliveryListing> decodeDeliveryListing(ByteView bytes);
[[nodiscard]] Result<DeliverySettle> decodeDeliverySettle(ByteView bytes);

// The same bytes without a frame, as a server keeps them.
[[nodiscard]] Bytes keptForm(const Delivery& delivery);
[[nodiscard]] Result<Delivery> fromKeptForm(ByteView bytes); // StoreCorrupt

[[nodiscard]] Hash secretHash(ByteView secret);

} // namespace feltbog::sync::wire
