// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/models/rowmodel.h"
#include "app/pages/pagemodel.h"
#include "app/service/partnertext.h"

namespace feltbog::app {

// Tal fra partnere: who has figures, who is missing before which meeting, and what has been asked for.
class PartnersPage : public feltbog::app::PageModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by App")
    // partner, heading (above the first of its group), figures, sent, arrived (the ask that waits here)
    Q_PROPERTY(QAbstractListModel* partners READ partners CONSTANT)
    Q_PROPERTY(QAbstractListModel* links READ links CONSTANT) // ask, heading, partner, when, word, sign
    Q_PROPERTY(int partnerCount READ partnerCount NOTIFY changed)
    Q_PROPERTY(int linkCount READ linkCount NOTIFY changed)
    Q_PROPERTY(int waiting READ waiting NOTIFY changed) // deliveries to be decided on here
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    Q_PROPERTY(bool noMeeting READ noMeeting NOTIFY changed) // so nobody can be missing before one
    Q_PROPERTY(bool known READ known NOTIFY changed)         // the office has said what there is
    Q_PROPERTY(bool working READ working NOTIFY changed)
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed)

  public:
    PartnersPage(Service& service, PartnerDesk& desk, QObject* parent);

    [[nodiscard]] QAbstractListModel* partners() { return &partners_; }
    [[nodiscard]] QAbstractListModel* links() { return &links_; }
    [[nodiscard]] int partnerCount() const { return partners_.rowCount(); }
    [[nodiscard]] int linkCount() const { return links_.rowCount(); }
    [[nodiscard]] int waiting() const { return waiting_; }
    [[nodiscard]] QString summary() const { return summary_; }
    [[nodiscard]] bool noMeeting() const { return noMeeting_; }
    [[nodiscard]] bool known() const { return desk_.known(); }
    [[nodiscard]] bool working() const { return desk_.working(); }
    [[nodiscard]] QString trouble() const { return desk_.trouble(); }

    Q_INVOKABLE void reload();
    Q_INVOKABLE void fetch() { desk_.fetch(); }

  signals:
    void changed();

  private:
    struct Partner {
        QString name, heading, figures, sent, arrived;
    };
    struct Link {
        QString ask, heading, partner, when, word, sign;
    };
    [[nodiscard]] Status readPartners(const plan::Plan& plan);
    void readLinks();
    void tellSent(Partner& row) const;

    PartnerDesk& desk_;
    RowModel<Partner> partners_;
    RowModel<Link> links_;
    QString summary_;
    int missing_ = 0, waiting_ = 0;
    bool noMeeting_ = false;
};

} // namespace feltbog::app
