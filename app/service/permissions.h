// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/service/service.h"
#include "core/trust/permit.h"

#include <QObject>
#include <QQmlEngine>

namespace feltbog::app {

// What the pages offer on this device. Nothing is decided here: each line asks core/trust for the kind of
// event that its page saves. What is hidden is refused as well.
class Permissions : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by App")
    Q_PROPERTY(bool reader READ reader NOTIFY changed)   // reports from the office, and nothing else
    Q_PROPERTY(bool waiting READ waiting NOTIFY changed) // for the coordinator to let it in
    Q_PROPERTY(bool closed READ closed NOTIFY changed)   // the plan is: nothing can be registered any more
    Q_PROPERTY(bool contact READ contact NOTIFY changed)
    Q_PROPERTY(bool tally READ tally NOTIFY changed)
    Q_PROPERTY(bool round READ round NOTIFY changed)
    Q_PROPERTY(bool course READ course NOTIFY changed)
    Q_PROPERTY(bool arrangement READ arrangement NOTIFY changed)
    Q_PROPERTY(bool bridging READ bridging NOTIFY changed)
    Q_PROPERTY(bool enquiry READ enquiry NOTIFY changed)
    Q_PROPERTY(bool occurrence READ occurrence NOTIFY changed)
    Q_PROPERTY(bool outcome READ outcome NOTIFY changed)
    Q_PROPERTY(bool followUp READ followUp NOTIFY changed)
    Q_PROPERTY(bool reading READ reading NOTIFY changed)
    Q_PROPERTY(bool partners READ partners NOTIFY changed) // ask them for figures, and approve what comes
    Q_PROPERTY(bool judge READ judge NOTIFY changed)
    Q_PROPERTY(bool forms READ forms NOTIFY changed)
    Q_PROPERTY(bool cards READ cards NOTIFY changed) // some can be opened here
    Q_PROPERTY(bool coordinate READ coordinate NOTIFY changed)
    Q_PROPERTY(bool steer READ steer NOTIFY changed) // milestones, meetings, the emergency plan
    Q_PROPERTY(bool publish READ publish NOTIFY changed)
    Q_PROPERTY(bool lockYear READ lockYear NOTIFY changed)
    Q_PROPERTY(bool closePlan READ closePlan NOTIFY changed)

  public:
    explicit Permissions(Service& service, QObject* parent = nullptr);

    [[nodiscard]] bool reader() const { return reader_; }
    [[nodiscard]] bool waiting() const {
        return permit_.state() == trust::Permit::State::Waiting && !reader_;
    }
    [[nodiscard]] bool closed() const { return closed_; }
    [[nodiscard]] bool contact() const { return saves(log::Kind::Contact); }
    [[nodiscard]] bool tally() const { return saves(log::Kind::Tally); }
    [[nodiscard]] bool round() const { return saves(log::Kind::Met); }
    [[nodiscard]] bool course() const { return saves(log::Kind::Session); }
    [[nodiscard]] bool arrangement() const { return saves(log::Kind::Event); }
    [[nodiscard]] bool bridging() const { return saves(log::Kind::Bridging); }
    [[nodiscard]] bool enquiry() const { return saves(log::Kind::Enquiry); }
    [[nodiscard]] bool occurrence() const { return saves(log::Kind::Occurrence); }
    [[nodiscard]] bool outcome() const { return saves(log::Kind::Outcome); }
    [[nodiscard]] bool followUp() const { return saves(log::Kind::FollowUp); }
    [[nodiscard]] bool reading() const { return saves(log::Kind::Reading); }
    [[nodiscard]] bool partners() const {
        return coordinate() && saves(log::Kind::Delivery) && saves(log::Kind::Reading);
    }
    [[nodiscard]] bool judge() const { return saves(log::Kind::Judgement); }
    [[nodiscard]] bool forms() const { return saves(log::Kind::Answer); }
    [[nodiscard]] bool cards() const { return !reader_ && !closed_ && cards_; }
    [[nodiscard]] bool coordinate() const { return !reader_ && permit_.coordinate(); }
    [[nodiscard]] bool steer() const { return saves(log::Kind::Milestone); }
    [[nodiscard]] bool publish() const { return saves(log::Kind::Report); }
    [[nodiscard]] bool lockYear() const { return saves(log::Kind::YearLocked); }
    [[nodiscard]] bool closePlan() const { return !reader_ && permit_.write(log::Kind::PlanClosed); }
    void look();

  signals:
    void changed();

  private:
    [[nodiscard]] bool saves(log::Kind kind) const { return !reader_ && !closed_ && permit_.write(kind); }

    Service& service_;
    trust::Permit permit_{trust::Permit::State::Open, {}};
    bool reader_ = false, cards_ = true, closed_ = false;
};

} // namespace feltbog::app
