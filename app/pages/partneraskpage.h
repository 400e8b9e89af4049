// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/models/choicemodel.h"
#include "app/models/datechoice.h"
#include "app/pages/pagemodel.h"
#include "app/service/partnertext.h"

namespace feltbog::app {

// Bed om tal: which of a partner's figures, for which day, wanted when; and the link, which works once.
// Nobody has the link but this page, so it keeps it, encrypted, until it is left: a lock does not cost it.
class PartnerAskPage : public feltbog::app::PageModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by App")
    Q_PROPERTY(State state READ state NOTIFY stateChanged)
    Q_PROPERTY(QString partner READ partner CONSTANT)
    Q_PROPERTY(feltbog::app::ChoiceModel* figures READ figures CONSTANT)
    Q_PROPERTY(bool all READ all NOTIFY changed)                // of them are chosen
    Q_PROPERTY(feltbog::app::DateChoice* on READ on CONSTANT)   // the day the figures are for
    Q_PROPERTY(feltbog::app::DateChoice* due READ due CONSTANT) // wanted by then
    Q_PROPERTY(QString before READ before CONSTANT)             // the meeting that needs them
    Q_PROPERTY(QString already READ already NOTIFY changed)     // a link that is out, not used yet
    Q_PROPERTY(QString url READ url NOTIFY stateChanged)
    Q_PROPERTY(QString until READ until NOTIFY stateChanged)
    Q_PROPERTY(QString wanted READ wanted NOTIFY stateChanged)
    Q_PROPERTY(bool copied READ copied NOTIFY changed)

  public:
    enum class State { Choosing, Making, Made };
    Q_ENUM(State)

    PartnerAskPage(Service& service, PartnerDesk& desk, const QString& partner, QObject* parent);

    [[nodiscard]] State state() const { return state_; }
    [[nodiscard]] QString partner() const { return partner_; }
    [[nodiscard]] ChoiceModel* figures() { return &figures_; }
    [[nodiscard]] bool all() const { return figures_.chosen().size() == figures_.count(); }
    [[nodiscard]] DateChoice* on() { return &on_; }
    [[nodiscard]] DateChoice* due() { return &due_; }
    [[nodiscard]] QString before() const { return before_; }
    [[nodiscard]] QString already() const;
    [[nodiscard]] QString url() const { return url_; }
    [[nodiscard]] QString until() const { return until_; }
    [[nodiscard]] QString wanted() const { return wanted_; }
    [[nodiscard]] bool copied() const { return copied_; }

    Q_INVOKABLE void chooseAll(); // or none
    Q_INVOKABLE void make();
    Q_INVOKABLE void copy();
    Q_INVOKABLE void left(); // by whoever was looking at it: the link is gone

  signals:
    void changed();
    void stateChanged();

  private:
    void begin();
    void keep();
    [[nodiscard]] bool restore();
    void made(const Result<sync::PartnerLink>& link);
    [[nodiscard]] std::string draftKey() const { return "ask." + partner_.toStdString(); }

    PartnerDesk& desk_;
    QString partner_, before_, url_, until_, wanted_;
    State state_ = State::Choosing;
    ChoiceModel figures_;
    DateChoice on_, due_;
    bool copied_ = false, loading_ = true;
};

} // namespace feltbog::app
