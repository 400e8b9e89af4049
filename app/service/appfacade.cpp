// SPDX-License-Identifier: MPL-2.0
#include "app/service/appfacade.h"

#include "app/pages/admitpage.h"
#include "app/pages/appointmentpage.h"
#include "app/pages/arrangementpage.h"
#include "app/pages/bridgingpage.h"
#include "app/pages/cardpage.h"
#include "app/pages/cardspage.h"
#include "app/pages/closingpage.h"
#include "app/pages/contactpage.h"
#include "app/pages/coursepage.h"
#include "app/pages/coursespage.h"
#include "app/pages/criterionpage.h"
#include "app/pages/deliverypage.h"
#include "app/pages/devicespage.h"
#include "app/pages/doubletpage.h"
#include "app/pages/emergencypage.h"
#include "app/pages/enquirypage.h"
#include "app/pages/enrolpage.h"
#include "app/pages/formentrypage.h"
#include "app/pages/formspage.h"
#include "app/pages/invitepage.h"
#include "app/pages/joinpage.h"
#include "app/pages/judgementpage.h"
#include "app/pages/occurrencepage.h"
#include "app/pages/outcomepage.h"
#include "app/pages/parentpage.h"
#include "app/pages/partneraskpage.h"
#include "app/pages/partnerspage.h"
#include "app/pages/progresspage.h"
#include "app/pages/readerpage.h"
#include "app/pages/readingpage.h"
#include "app/pages/readingspage.h"
#include "app/pages/recentpage.h"
#include "app/pages/reportpage.h"
#include "app/pages/reportspage.h"
#include "app/pages/roundpage.h"
#include "app/pages/sessionpage.h"
#include "app/pages/startpage.h"
#include "app/pages/syncpage.h"
#include "app/pages/tallypage.h"
#include "app/pages/taskspage.h"
#include "app/pages/yearwheelpage.h"
#include "app/service/formdrafts.h"
#include "app/service/text.h"
#include "app/service/textguard.h"

namespace feltbog::app {
namespace {

QString kindName(guard::Kind kind) {
    switch (kind) {
    case guard::Kind::Phone:
        return AppFacade::tr("et telefonnummer");
    case guard::Kind::Email:
        return AppFacade::tr("en mailadresse");
    case guard::Kind::Address:
        return AppFacade::tr("en adresse");
    case guard::Kind::FullName:
    case guard::Kind::Cpr:
        break;
    }
    return AppFacade::tr("et fuldt navn");
}

} // namespace

AppFacade::AppFacade(Service& service, SyncRunner& sync, LockGate* gate, QObject* parent)
    : QObject(parent), service_(service), sync_(sync), gate_(gate), lease_(service.notebook()), may_(service),
      parentMode_(service, gate), partners_(service, sync) {
    connect(&sync_, &SyncRunner::finished, &lease_, &LeaseState::look);
    connect(&lease_, &LeaseState::changed, &service_, &Service::touched);
    connect(&service_, &Service::changed, &sync_, &SyncRunner::registered);
    connect(&sync_, &SyncRunner::finished, &service_, &Service::touched);
    connect(&sync_, &SyncRunner::finished, this, &AppFacade::serverChanged);
    connect(&parentMode_, &ParentMode::changed, &voice_, &ReadAloud::start);
    connect(&service_, &Service::changed, this, [this] { FormDrafts(service_).dropForgotten(); });
}

QString AppFacade::warningOn(const QString& text) {
    QString out;
    for (const auto& finding : lookAt(s(text), service_.plan().get())) {
        if (finding.kind == guard::Kind::Cpr) return q(feltbog::fail(ErrorCode::CprNumber).message());
        if (out.isEmpty())
            out = tr("Det ligner %1. Skriv kun det, barnet selv kalder sig.").arg(kindName(finding.kind));
    }
    return out;
}

void AppFacade::keepText(const QString& field, const QString& text) {
    if (text.isEmpty())
        service_.dropDraft(s("text." + field));
    else
        service_.keepDraft(s("text." + field), text.toUtf8());
}

QString AppFacade::keptText(const QString& field) {
    return QString::fromUtf8(service_.draft(s("text." + field)));
}

StartPage* AppFacade::startPage(QObject* page) { return new StartPage(service_, page); }
RoundPage* AppFacade::roundPage(QObject* page) { return new RoundPage(service_, page); }
ContactPage* AppFacade::contactPage(QObject* page, const QString& corrects) {
    return new ContactPage(service_, corrects, page);
}
TallyPage* AppFacade::tallyPage(QObject* page, const QString& corrects) {
    return new TallyPage(service_, corrects, page);
}
BridgingPage* AppFacade::bridgingPage(QObject* page) { return new BridgingPage(service_, page); }
CoursesPage* AppFacade::coursesPage(QObject* page) { return new CoursesPage(service_, page); }
CoursePage* AppFacade::coursePage(QObject* page, const QString& record) {
    return new CoursePage(service_, record, page);
}
CardsPage* AppFacade::cardsPage(QObject* page) { return new CardsPage(service_, page); }
CardPage* AppFacade::cardPage(QObject* page, const QString& token) {
    return new CardPage(service_, token, page);
}
DoubletPage* AppFacade::doubletPage(QObject* page) { return new DoubletPage(service_, page); }
EmergencyPage* AppFacade::emergencyPage(QObject* page) { return new EmergencyPage(service_, page); }
EnrolPage* AppFacade::enrolPage(QObject* page, const QString& course) {
    return new EnrolPage(service_, course, page);
}
FormsPage* AppFacade::formsPage(QObject* page, const QString& course) {
    return new FormsPage(service_, course, page);
}
FormEntryPage* AppFacade::formEntryPage(QObject* page, const QString& form) {
    return new FormEntryPage(service_, form, page);
}
ParentPage* AppFacade::parentPage(QObject* page, const QString& form) {
    return new ParentPage(service_, form, page);
}
SessionPage* AppFacade::sessionPage(QObject* page, const QString& course, const QString& session) {
    return new SessionPage(service_, course, session, page);
}
ArrangementPage* AppFacade::arrangementPage(QObject* page, const QString& corrects) {
    return new ArrangementPage(service_, corrects, page);
}
EnquiryPage* AppFacade::enquiryPage(QObject* page, const QString& corrects) {
    return new EnquiryPage(service_, corrects, page);
}
OccurrencePage* AppFacade::occurrencePage(QObject* page, const QString& corrects) {
    return new OccurrencePage(service_, corrects, page);
}
OutcomePage* AppFacade::outcomePage(QObject* page, const QString& corrects, const QString& enrolment) {
    return new OutcomePage(service_, corrects, enrolment, page);
}
TasksPage* AppFacade::tasksPage(QObject* page) { return new TasksPage(service_, page); }
ReadingsPage* AppFacade::readingsPage(QObject* page) { return new ReadingsPage(service_, page); }
ReadingPage* AppFacade::readingPage(QObject* page, const QString& series, const QString& corrects) {
    return new ReadingPage(service_, series, corrects, page);
}
PartnersPage* AppFacade::partnersPage(QObject* page) { return new PartnersPage(service_, partners_, page); }
PartnerAskPage* AppFacade::partnerAskPage(QObject* page, const QString& partner) {
    return new PartnerAskPage(service_, partners_, partner, page);
}
DeliveryPage* AppFacade::deliveryPage(QObject* page, const QString& ask) {
    return new DeliveryPage(service_, partners_, ask, page);
}
JudgementPage* AppFacade::judgementPage(QObject* page, const QString& criterion, const QString& period) {
    return new JudgementPage(service_, criterion, period, page);
}
RecentPage* AppFacade::recentPage(QObject* page) { return new RecentPage(service_, page); }
ReaderPage* AppFacade::readerPage(QObject* page) { return new ReaderPage(service_, sync_, page); }
ReportPage* AppFacade::reportPage(QObject* page, const QString& id) {
    return new ReportPage(service_, id, page);
}
ReportsPage* AppFacade::reportsPage(QObject* page) { return new ReportsPage(service_, page); }
ClosingPage* AppFacade::closingPage(QObject* page) { return new ClosingPage(service_, sync_, page); }
SyncPage* AppFacade::syncPage(QObject* page) { return new SyncPage(service_, page); }
CriterionPage* AppFacade::criterionPage(QObject* page, const QString& id, const QString& period) {
    return new CriterionPage(service_, id, period, page);
}

YearWheelPage* AppFacade::yearWheelPage(QObject* page) { return new YearWheelPage(service_, page); }
AppointmentPage* AppFacade::appointmentPage(QObject* page, const QString& meeting, const QString& record) {
    return new AppointmentPage(service_, meeting, record, page);
}
ProgressPage* AppFacade::progressPage(QObject* page) { return new ProgressPage(service_, page); }
JoinPage* AppFacade::joinPage(QObject* page) { return new JoinPage(service_, sync_, page); }
InvitePage* AppFacade::invitePage(QObject* page, const QString& replaces) {
    return new InvitePage(service_, sync_, replaces, page);
}
AdmitPage* AppFacade::admitPage(QObject* page, const QString& device) {
    return new AdmitPage(service_, sync_, device, page);
}
DevicesPage* AppFacade::devicesPage(QObject* page) { return new DevicesPage(service_, sync_, page); }

} // namespace feltbog::app
