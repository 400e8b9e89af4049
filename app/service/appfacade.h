// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/service/leasestate.h"
#include "app/service/lockgate.h"
#include "app/service/parentmode.h"
#include "app/service/partnerdesk.h"
#include "app/service/permissions.h"
#include "app/service/readaloud.h"
#include "app/service/service.h"
#include "app/service/syncrunner.h"

#include <QObject>
#include <QQmlEngine>

namespace feltbog::app {

class AdmitPage;
class AppointmentPage;
class ArrangementPage;
class BridgingPage;
class CardPage;
class CardsPage;
class ClosingPage;
class ContactPage;
class CoursePage;
class CoursesPage;
class CriterionPage;
class DeliveryPage;
class DevicesPage;
class DoubletPage;
class EnquiryPage;
class EmergencyPage;
class EnrolPage;
class FormEntryPage;
class FormsPage;
class InvitePage;
class JoinPage;
class JudgementPage;
class OccurrencePage;
class OutcomePage;
class ParentPage;
class PartnerAskPage;
class PartnersPage;
class ProgressPage;
class ReaderPage;
class ReadingPage;
class ReadingsPage;
class RecentPage;
class ReportPage;
class ReportsPage;
class RoundPage;
class SessionPage;
class StartPage;
class SyncPage;
class TallyPage;
class TasksPage;
class YearWheelPage;

// The one object QML sees: makes a page's model with what it needs, and holds what outlives pages. It is
// built by the composition root with everything it works with; App in QML is this object.
class AppFacade : public QObject {
    Q_OBJECT
    Q_PROPERTY(feltbog::app::UiSettings* settings READ settings CONSTANT)
    Q_PROPERTY(feltbog::app::UndoState* undo READ undo CONSTANT)
    Q_PROPERTY(feltbog::app::SyncRunner* sync READ sync CONSTANT)
    Q_PROPERTY(feltbog::app::LockGate* lock READ lock CONSTANT) // null where nothing locks
    Q_PROPERTY(feltbog::app::LeaseState* lease READ lease CONSTANT)
    Q_PROPERTY(feltbog::app::Permissions* may READ may CONSTANT)
    Q_PROPERTY(feltbog::app::ParentMode* parentMode READ parentMode CONSTANT)
    Q_PROPERTY(feltbog::app::ReadAloud* voice READ voice CONSTANT)
    Q_PROPERTY(QString serverUrl READ serverUrl NOTIFY serverChanged)

  public:
    AppFacade(Service& service, SyncRunner& sync, LockGate* gate, QObject* parent = nullptr);

    [[nodiscard]] UiSettings* settings() { return &service_.settings(); }
    [[nodiscard]] UndoState* undo() { return &service_.undo(); }
    [[nodiscard]] SyncRunner* sync() { return &sync_; }
    [[nodiscard]] LockGate* lock() { return gate_; }
    [[nodiscard]] LeaseState* lease() { return &lease_; }
    [[nodiscard]] Permissions* may() { return &may_; }
    [[nodiscard]] ParentMode* parentMode() { return &parentMode_; }
    [[nodiscard]] ReadAloud* voice() { return &voice_; }
    [[nodiscard]] QString serverUrl() const { return sync_.serverUrl(); }

    // What a text looks like that does not belong on a card, in words; empty: nothing. Said while it is
    // written; a CPR number is refused besides.
    Q_INVOKABLE QString warningOn(const QString& text);

    // What is being typed in a field that is no registration yet; encrypted, and there again after a lock.
    Q_INVOKABLE void keepText(const QString& field, const QString& text);
    Q_INVOKABLE QString keptText(const QString& field);

    // The page owns its model; ids are hex, empty for none.
    Q_INVOKABLE feltbog::app::StartPage* startPage(QObject* page);
    Q_INVOKABLE feltbog::app::RoundPage* roundPage(QObject* page);
    Q_INVOKABLE feltbog::app::ContactPage* contactPage(QObject* page, const QString& corrects);
    Q_INVOKABLE feltbog::app::TallyPage* tallyPage(QObject* page, const QString& corrects);
    Q_INVOKABLE feltbog::app::BridgingPage* bridgingPage(QObject* page);
    Q_INVOKABLE feltbog::app::CoursesPage* coursesPage(QObject* page);
    Q_INVOKABLE feltbog::app::CoursePage* coursePage(QObject* page, const QString& record);
    Q_INVOKABLE feltbog::app::CardsPage* cardsPage(QObject* page);
    Q_INVOKABLE feltbog::app::CardPage* cardPage(QObject* page, const QString& token);
    Q_INVOKABLE feltbog::app::DoubletPage* doubletPage(QObject* page);
    Q_INVOKABLE feltbog::app::EmergencyPage* emergencyPage(QObject* page);
    Q_INVOKABLE feltbog::app::EnrolPage* enrolPage(QObject* page, const QString& course);
    Q_INVOKABLE feltbog::app::FormsPage* formsPage(QObject* page, const QString& course);
    Q_INVOKABLE feltbog::app::FormEntryPage* formEntryPage(QObject* page, const QString& form);
    Q_INVOKABLE feltbog::app::ParentPage* parentPage(QObject* page, const QString& form);
    Q_INVOKABLE feltbog::app::SessionPage* sessionPage(QObject* page, const QString& course,
                                                       const QString& session);
    Q_INVOKABLE feltbog::app::ArrangementPage* arrangementPage(QObject* page, const QString& corrects);
    Q_INVOKABLE feltbog::app::EnquiryPage* enquiryPage(QObject* page, const QString& corrects);
    Q_INVOKABLE feltbog::app::OccurrencePage* occurrencePage(QObject* page, const QString& corrects);
    Q_INVOKABLE feltbog::app::OutcomePage* outcomePage(QObject* page, const QString& corrects,
                                                       const QString& enrolment);
    Q_INVOKABLE feltbog::app::TasksPage* tasksPage(QObject* page);
    Q_INVOKABLE feltbog::app::ReadingsPage* readingsPage(QObject* page);
    Q_INVOKABLE feltbog::app::ReadingPage* readingPage(QObject* page, const QString& series,
                                                       const QString& corrects);
    Q_INVOKABLE feltbog::app::PartnersPage* partnersPage(QObject* page);
    Q_INVOKABLE feltbog::app::PartnerAskPage* partnerAskPage(QObject* page, const QString& partner);
    Q_INVOKABLE feltbog::app::DeliveryPage* deliveryPage(QObject* page, const QString& ask);
    Q_INVOKABLE feltbog::app::JudgementPage* judgementPage(QObject* page, const QString& criterion,
                                                           const QString& period);
    Q_INVOKABLE feltbog::app::YearWheelPage* yearWheelPage(QObject* page);
    Q_INVOKABLE feltbog::app::AppointmentPage* appointmentPage(QObject* page, const QString& meeting,
                                                               const QString& record);
    Q_INVOKABLE feltbog::app::RecentPage* recentPage(QObject* page);
    Q_INVOKABLE feltbog::app::ReaderPage* readerPage(QObject* page);
    Q_INVOKABLE feltbog::app::ReportPage* reportPage(QObject* page, const QString& id);
    Q_INVOKABLE feltbog::app::ReportsPage* reportsPage(QObject* page);
    Q_INVOKABLE feltbog::app::ClosingPage* closingPage(QObject* page);
    Q_INVOKABLE feltbog::app::SyncPage* syncPage(QObject* page);
    Q_INVOKABLE feltbog::app::ProgressPage* progressPage(QObject* page);
    Q_INVOKABLE feltbog::app::CriterionPage* criterionPage(QObject* page, const QString& id,
                                                           const QString& period);
    Q_INVOKABLE feltbog::app::JoinPage* joinPage(QObject* page);
    Q_INVOKABLE feltbog::app::InvitePage* invitePage(QObject* page, const QString& replaces);
    Q_INVOKABLE feltbog::app::AdmitPage* admitPage(QObject* page, const QString& device);
    Q_INVOKABLE feltbog::app::DevicesPage* devicesPage(QObject* page);

  signals:
    void serverChanged();

  private:
    Service& service_;
    SyncRunner& sync_;
    LockGate* gate_;
    LeaseState lease_;
    Permissions may_;
    ParentMode parentMode_;
    ReadAloud voice_;
    PartnerDesk partners_;
};

// Exposes the facade as the singleton App without making it a QML class: the composition root sets
// `instance` before the engine loads and outlives the engine.
struct AppForeign {
    Q_GADGET
    QML_FOREIGN(feltbog::app::AppFacade)
    QML_SINGLETON
    QML_NAMED_ELEMENT(App)

  public:
    inline static AppFacade* instance = nullptr;
    static AppFacade* create(QQmlEngine*, QJSEngine*) {
        Q_ASSERT(instance);
        QJSEngine::setObjectOwnership(instance, QJSEngine::CppOwnership);
        return instance;
    }
};

} // namespace feltbog::app
