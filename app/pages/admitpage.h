// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/pages/grantpage.h"
#include "app/service/syncrunner.h"

namespace feltbog::app {

// Godkend en enhed: one that is here and that nobody vouched for gets its certificate.
class AdmitPage : public feltbog::app::GrantPage {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by App")
    Q_PROPERTY(QString name READ name CONSTANT)   // "Enhed 3f2a91"
    Q_PROPERTY(QString heard READ heard CONSTANT) // when, and how much came from it

  public:
    AdmitPage(Service& service, SyncRunner& sync, const QString& device, QObject* parent);

    [[nodiscard]] QString name() const { return name_; }
    [[nodiscard]] QString heard() const { return heard_; }

    Q_INVOKABLE void admit();

  private:
    SyncRunner& sync_;
    QString device_, name_, heard_;
};

} // namespace feltbog::app
