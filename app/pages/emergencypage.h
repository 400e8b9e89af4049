// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/models/rowmodel.h"
#include "app/pages/pagemodel.h"
#include "core/record/contactsheet.h"

namespace feltbog::app {

// Beredskab: what is done, by whom, who is told and who is called; that it was taken into use, and that it is
// gone through every year. All of it is on the device.
class EmergencyPage : public feltbog::app::PageModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by App")
    Q_PROPERTY(bool there READ there NOTIFY changed) // the plan has one
    Q_PROPERTY(QString about READ about NOTIFY changed)
    Q_PROPERTY(QString when READ when NOTIFY changed)
    Q_PROPERTY(QStringList rules READ rules NOTIFY changed)
    Q_PROPERTY(QAbstractListModel* steps READ steps CONSTANT)   // number, what, by
    Q_PROPERTY(QAbstractListModel* roles READ roles CONSTANT)   // role, name, does, who, phone, call, missing
    Q_PROPERTY(QAbstractListModel* inform READ inform CONSTANT) // whom, how, what
    Q_PROPERTY(QAbstractListModel* uses READ uses CONSTANT)     // when, state
    Q_PROPERTY(bool running READ running NOTIFY changed)
    Q_PROPERTY(QString runningLine READ runningLine NOTIFY changed)
    Q_PROPERTY(bool toEvaluate READ toEvaluate NOTIFY changed)
    Q_PROPERTY(QString reviewLine READ reviewLine NOTIFY changed)
    Q_PROPERTY(bool reviewDue READ reviewDue NOTIFY changed)
    Q_PROPERTY(QString paper READ paper NOTIFY changed) // address of what was printed last

  public:
    EmergencyPage(Service& service, QObject* parent);

    [[nodiscard]] bool there() const { return there_; }
    [[nodiscard]] QString about() const { return about_; }
    [[nodiscard]] QString when() const { return when_; }
    [[nodiscard]] QStringList rules() const { return rules_; }
    [[nodiscard]] QAbstractListModel* steps() { return &steps_; }
    [[nodiscard]] QAbstractListModel* roles() { return &roles_; }
    [[nodiscard]] QAbstractListModel* inform() { return &inform_; }
    [[nodiscard]] QAbstractListModel* uses() { return &uses_; }
    [[nodiscard]] bool running() const { return !runningLine_.isEmpty(); }
    [[nodiscard]] QString runningLine() const { return runningLine_; }
    [[nodiscard]] bool toEvaluate() const { return toEvaluate_; }
    [[nodiscard]] QString reviewLine() const { return reviewLine_; }
    [[nodiscard]] bool reviewDue() const { return reviewDue_; }
    [[nodiscard]] QString paper() const { return paper_; }

    Q_INVOKABLE void begin();
    Q_INVOKABLE void end();
    Q_INVOKABLE void evaluated();
    Q_INVOKABLE void reviewed();
    Q_INVOKABLE bool saveContact(const QString& role, const QString& name, const QString& phone);
    Q_INVOKABLE void print(bool withContacts); // A4, in the user's documents

  signals:
    void changed();

  private:
    struct Step {
        int number = 0;
        QString what, by;
    };
    struct Role {
        QString key, name, does, who, phone, call, missing;
    };
    struct Told {
        QString whom, how, what;
    };
    struct Use {
        QString when, state;
    };
    void reload();
    [[nodiscard]] Status read();
    void showPlan(const plan::Emergency& plan);
    void showRoles(const plan::Plan& plan, const std::vector<record::KnownContact>& contacts);
    void say(const char* status, const QString& done);

    RowModel<Step> steps_;
    RowModel<Role> roles_;
    RowModel<Told> inform_;
    RowModel<Use> uses_;
    QString about_, when_, runningLine_, reviewLine_, paper_;
    QStringList rules_;
    bool there_ = false, toEvaluate_ = false, reviewDue_ = false;
};

// "I brug siden i dag kl. 14.02"; empty when it is not in use.
[[nodiscard]] QString emergencyLine(record::Notebook& notebook);

} // namespace feltbog::app
