// SPDX-License-Identifier: MPL-2.0
import QtQuick
import QtQuick.Layouts
import Feltbog.App
import Feltbog.Ui

// Ny kontakt: whom, what about, and what came of it. One step at a time on a phone, where Gem is always
// there; side by side where there is room. The rest is asked only when it helps.
AppPage {
    id: page

    property string corrects: ""
    readonly property ContactPage contact: App.contactPage(page, corrects)
    readonly property bool stepped: !wide && !contact.correcting
    readonly property bool withCards: !contact.correcting && App.may.round && !App.lease.over
    readonly property list<string> fieldsOfWhat: ["type", "place", "time", "themes"]
    readonly property list<string> fieldsOfMore: ["date", "activity"]
    property int step: 0
    property bool more: false

    function shows(part: int): bool {
        return !stepped || step === part;
    }
    function stepOf(field: string): int {
        if (fieldsOfWhat.includes(field)) return 1;
        return fieldsOfMore.includes(field) || field === "offer" || field === "status" ? 2 : 0;
    }
    function turnTo(part: int) {
        step = part;
        toTop();
    }

    objectName: "ContactView"
    title: contact.correcting ? qsTr("Ret kontakt") : qsTr("Ny kontakt")
    subtitle: stepped ? [qsTr("1 af 3: hvem"), qsTr("2 af 3: hvad og hvor"), qsTr("3 af 3: hvad kom der ud af det")][step] : ""
    model: sheets.opened ? null : contact
    share: 0.5
    backStays: stepped && step > 0
    onSteppedBack: turnTo(step - 1)

    tools: IconButton {
        iconName: "speech"
        text: qsTr("Hvad siger jeg til barnet?")
        visible: page.withCards
        onClicked: say.open()
    }

    QtObject {
        id: sheets

        readonly property bool opened: child.opened || adult.opened
    }
    Connections {
        target: page.contact
        function onDone() {
            page.leave();
        }
        function onAdded() {
            child.close();
            adult.close();
        }
        function onBandAsked() {
            if (page.contact.bandName.length > 0) age.open();
        }
        function onMessageChanged() {
            if (page.stepped && page.contact.errorField.length > 0) page.step = page.stepOf(page.contact.errorField);
            if (page.fieldsOfMore.includes(page.contact.errorField)) page.more = true;
        }
    }

    Panel {
        Layout.fillWidth: true
        visible: page.withCards && page.shows(0)
        title: qsTr("Hvem mødte du?")

        CardGrid {
            objectName: "cards"
            Layout.fillWidth: true
            cards: page.contact.cards
            onPressed: token => page.contact.pick(token)
        }
        AppText {
            Layout.fillWidth: true
            visible: page.contact.search.length > 0 && page.contact.cardCount === 0
            text: qsTr("Ingen kort med det navn. Lav et med Nyt barn, eller tæl uden kort.")
            color: Theme.inkSoft
        }
        RowLayout {
            Layout.fillWidth: true
            layoutDirection: Theme.direction
            spacing: Theme.gap

            AppButton {
                objectName: "newChild"
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.fillHeight: true
                iconName: page.width < 480 ? "" : "child"
                text: qsTr("Nyt barn")
                onClicked: child.open()
            }
            AppButton {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.fillHeight: true
                iconName: page.width < 480 ? "" : "person"
                text: qsTr("Ny voksen")
                onClicked: adult.open()
            }
        }
        AppField {
            objectName: "findCard"
            Layout.fillWidth: true
            visible: page.contact.moreCards || page.contact.search.length > 0
            label: qsTr("Find kaldenavn")
            iconName: "search"
            onEdited: text => page.contact.search = text
        }
        FieldError {
            model: page.contact
            fields: ["person", "band"]
        }
    }
    Panel {
        Layout.fillWidth: true
        visible: page.shows(0)
        title: page.withCards ? qsTr("Uden kort") : qsTr("Hvor mange?")
        hint: qsTr("Et tryk tæller én. Alder cirka.")

        HeadsGrid {
            Layout.fillWidth: true
            heads: page.contact.heads
        }
        FieldError {
            model: page.contact
            fields: ["heads"]
        }
    }

    side: [
        Panel {
            Layout.fillWidth: true
            visible: page.shows(1)
            title: qsTr("Hvad handlede det om?")
            hint: qsTr("Vælg gerne flere.")

            ChipGroup {
                objectName: "themes"
                Layout.fillWidth: true
                many: true
                choices: page.contact.themes
                onChosen: key => page.contact.themes.choose(key)
            }
        },
        Panel {
            Layout.fillWidth: true
            visible: page.shows(1)
            title: qsTr("Hvad slags kontakt?")

            ChipGroup {
                Layout.fillWidth: true
                choices: page.contact.types
                onChosen: key => page.contact.types.choose(key)
            }
            FieldError {
                model: page.contact
                fields: ["type"]
            }
        },
        Panel {
            Layout.fillWidth: true
            visible: page.shows(1)
            title: page.contact.places.currentName.length > 0 ? qsTr("Hvor? %1").arg(page.contact.places.currentName) : qsTr("Hvor?")

            PlaceChooser {
                Layout.fillWidth: true
                areas: page.contact.areas
                places: page.contact.places
            }
            FieldError {
                model: page.contact
                fields: ["place"]
            }
        },
        Panel {
            Layout.fillWidth: true
            visible: page.withCards && App.may.bridging && page.shows(2)
            title: qsTr("Brobygget til …")
            hint: page.contact.picked > 0 ? qsTr("Gælder alle med kort. Tæller med i planen fra Mødt op.")
                                          : qsTr("Vælg først et kort. Uden kort: under Brobygning.")

            ChipGroup {
                objectName: "offers"
                Layout.fillWidth: true
                visible: page.contact.picked > 0
                choices: page.contact.offers
                onChosen: key => page.contact.offers.choose(key)
            }
            AppText {
                visible: statuses.visible
                text: qsTr("Hvor langt?")
                font.weight: Font.DemiBold
            }
            ChipGroup {
                id: statuses

                objectName: "statuses"
                Layout.fillWidth: true
                visible: page.contact.picked > 0 && page.contact.offers.current.length > 0
                choices: page.contact.statuses
                onChosen: key => page.contact.statuses.choose(key)
            }
            FieldError {
                model: page.contact
                fields: ["offer", "status"]
            }
        },
        AppButton {
            Layout.fillWidth: true
            visible: !page.more && !page.contact.correcting && page.shows(2)
            text: qsTr("Flere oplysninger")
            detail: Theme.joined([page.contact.activities.currentName, page.contact.date.text], " · ")
            iconName: "plus"
            onClicked: page.more = true
        },
        ContactMore {
            Layout.fillWidth: true
            visible: (page.more || page.contact.correcting) && page.shows(2)
            contact: page.contact
        }
    ]

    actions: [
        AppButton {
            objectName: "save"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            kind: page.contact.total > 0 || !page.stepped || page.step === 2 ? AppButton.Kind.Primary : AppButton.Kind.Secondary
            iconName: page.stepped && page.width < 480 ? "" : "check"
            text: qsTr("Gem kontakt")
            detail: page.contact.total > 0 ? qsTr("%n person(er)", "", page.contact.total) : ""
            onClicked: page.contact.save()
        },
        AppButton {
            objectName: "nextStep"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.fillHeight: true
            visible: page.stepped && page.step < 2
            iconName: page.width < 480 ? "" : "next"
            text: qsTr("Næste")
            onClicked: page.turnTo(page.step + 1)
        }
    ]

    NewPersonSheet {
        id: child

        title: qsTr("Nyt barn")
        keepAs: "contact.child"
        model: page.contact
        bands: page.contact.people.childBands
        cardFields: page.contact.people.cardFields
        onMade: callName => page.contact.addNew(callName, true)
    }
    NewPersonSheet {
        id: adult

        title: qsTr("Ny voksen")
        keepAs: "contact.adult"
        model: page.contact
        bands: page.contact.people.adultBands
        cardFields: page.contact.people.cardFields
        onMade: callName => page.contact.addNew(callName, false)
    }
    AgeSheet {
        id: age

        who: page.contact.bandName
        people: page.contact.people
        onAnswered: key => page.contact.giveBand(key)
    }
    SaySheet {
        id: say
    }
}
