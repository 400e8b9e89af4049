// SPDX-License-Identifier: MPL-2.0
#include "app/service/appfacade.h"

#include "app/pages/arrangementpage.h"
#include "app/pages/bridgingpage.h"
#include "app/pages/contactpage.h"
#include "app/pages/coursepage.h"
#include "app/pages/coursespage.h"
#include "app/pages/doubletpage.h"
#include "app/pages/enrolpage.h"
#include "app/pages/progresspage.h"
#include "app/pages/recentpage.h"
#include "app/pages/roundpage.h"
#include "app/pages/sessionpage.h"
#include "app/pages/startpage.h"
#include "app/pages/syncpage.h"
#include "app/pages/tallypage.h"

namespace feltbog::app {

AppFacade::AppFacade(Service& service, SyncRunner& sync, QObject* parent)
    : QObject(parent), service_(service), sync_(sync) {
    connect(&service_, &Service::changed, &sync_, &SyncRunner::registered);
    connect(&sync_, &SyncRunner::finished, &service_, &Service::touched);
    connect(&sync_, &SyncRunner::finished, this, &AppFacade::serverChanged);
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
DoubletPage* AppFacade::doubletPage(QObject* page) { return new DoubletPage(service_, page); }
EnrolPage* AppFacade::enrolPage(QObject* page, const QString& course) {
    return new EnrolPage(service_, course, page);
}
SessionPage* AppFacade::sessionPage(QObject* page, const QString& course, const QString& session) {
    return new SessionPage(service_, course, session, page);
}
ArrangementPage* AppFacade::arrangementPage(QObject* page, const QString& corrects) {
    return new ArrangementPage(service_, corrects, page);
}
RecentPage* AppFacade::recentPage(QObject* page) { return new RecentPage(service_, page); }
SyncPage* AppFacade::syncPage(QObject* page) { return new SyncPage(service_, page); }
ProgressPage* AppFacade::progressPage(QObject* page) { return new ProgressPage(service_, page); }

} // namespace feltbog::app
