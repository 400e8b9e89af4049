// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/pages/pagemodel.h"
#include "app/service/membership.h"

namespace feltbog::app {

// What pages share on which a coordinator says what a device may do: roles, circles and a name for it.
class GrantPage : public feltbog::app::PageModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("what pages share")
    Q_PROPERTY(QString hindrance READ hindrance NOTIFY changed) // why nothing can be given from here
    Q_PROPERTY(feltbog::app::ChoiceModel* roles READ roles CONSTANT)
    Q_PROPERTY(feltbog::app::ChoiceModel* circles READ circles CONSTANT)
    Q_PROPERTY(QString label READ label WRITE setLabel NOTIFY changed)

  public:
    GrantPage(Service& service, QObject* parent);

    [[nodiscard]] QString hindrance() const { return hindrance_; }
    [[nodiscard]] ChoiceModel* roles() { return &roles_; }
    [[nodiscard]] ChoiceModel* circles() { return &circles_; }
    [[nodiscard]] QString label() const { return label_; }
    void setLabel(const QString& label) { label_ = label; }

    Q_INVOKABLE void chooseRole(const QString& word);
    Q_INVOKABLE void chooseCircle(const QString& key);

  signals:
    void changed();

  protected:
    void beginWith(const Grant& grant);
    [[nodiscard]] const std::optional<Membership>& known() const { return known_; } // when the page opened
    // What was chosen; nothing when something is missing, which the page then says.
    [[nodiscard]] std::optional<Grant> chosen();

  private:
    std::optional<Membership> known_;
    ChoiceModel roles_, circles_;
    QString label_, hindrance_;
};

} // namespace feltbog::app
