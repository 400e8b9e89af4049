<?xml version="1.0" encoding="utf-8"?>
<!-- SPDX-License-Identifier: MPL-2.0 -->
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="da">
    <context>
        <name>AboutView</name>
        <message>
            <source>Om Feltbog og persondata</source>
            <translation>About Feltbog and personal data</translation>
        </message>
        <message>
            <source>Bekymret for et barn?</source>
            <translation>Worried about a child?</translation>
        </message>
        <message>
            <source>Feltbog er ikke en journal og ikke en underretning.</source>
            <translation>Feltbog is not a case record and not a notification to the authorities.</translation>
        </message>
        <message>
            <source>Ring til kommunens modtagelse for børn og unge. Er det akut, så ring 112. Intet om opkaldet gemmes her.</source>
            <translation>Call the municipality&apos;s intake for children and young people. If it is urgent, call 112. Nothing about the call is stored here.</translation>
        </message>
        <message>
            <source>Det gemmer Feltbog</source>
            <translation>What Feltbog stores</translation>
        </message>
        <message>
            <source>Hvor mange I møder, hvor og om hvad: uden navne. Vil et barn tælles én gang, får det et kort med sit kaldenavn. Kortet kan kun læses af kredsen omkring aktiviteten, ikke af kontorets server.</source>
            <translation>How many you meet, where and about what: without names. A child who agrees to be counted once gets a card with the name it goes by. Only the circle of staff around the activity can read the card, not the office server.</translation>
        </message>
        <message>
            <source>Aldrig efternavn, adresse, CPR-nummer, eller hvorfor I talte sammen. Kort, der ikke er brugt i 12 måneder, slettes; tallene bliver.</source>
            <translation>Never a surname, address, CPR number or why you talked. Cards not used for 12 months are erased; the figures stay.</translation>
        </message>
        <message>
            <source>Persondata</source>
            <translation>Personal data</translation>
        </message>
        <message>
            <source>Dataansvarlig, formål, hjemmel, modtagere og rettigheder står i jeres organisations oplysningskort. Spørg koordinatoren, hvis I ikke har det.</source>
            <translation>Controller, purpose, legal basis, recipients and rights are on your organisation&apos;s information card. Ask the coordinator if you do not have it.</translation>
        </message>
        <message>
            <source>Indtil planen lukkes, er registreringerne pseudonymiserede personoplysninger.</source>
            <translation>Until the plan is closed the registrations are pseudonymised personal data.</translation>
        </message>
        <message>
            <source>For dem, der tegner og afprøver siderne.</source>
            <translation>For those who draw and test the pages.</translation>
        </message>
        <message>
            <source>Knapper og felter</source>
            <translation>Buttons and fields</translation>
        </message>
    </context>
    <context>
        <name>AppPage</name>
        <message>
            <source>Tilbage</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Kort og historik er skjult</source>
            <translation>Cards and history are hidden</translation>
        </message>
        <message numerus="yes">
            <source>Enheden har ikke talt med kontoret i %n dag(e). Intet er slettet: synkronisér, så er alt her igen. Du kan registrere som før; tæl uden kort så længe.</source>
            <translation>
                <numerusform>The device has not spoken to the office for %n day. Nothing is erased: sync, and all is here again. You can register as before; count without a card meanwhile.</numerusform>
                <numerusform>The device has not spoken to the office for %n days. Nothing is erased: sync, and all is here again. You can register as before; count without a card meanwhile.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ArrangementView</name>
        <message>
            <source>Ret arrangement</source>
            <translation>Correct event</translation>
        </message>
        <message>
            <source>Arrangement</source>
            <translation>Event</translation>
        </message>
        <message>
            <source>Hvad var det?</source>
            <translation>What was it?</translation>
        </message>
        <message>
            <source>Vis møder</source>
            <translation>Show meetings</translation>
        </message>
        <message>
            <source>Antal fremmødte (uden personale)</source>
            <translation>Number attending (without staff)</translation>
        </message>
        <message>
            <source>Antal fremmødte</source>
            <translation>Number attending</translation>
        </message>
        <message>
            <source>Kun ét tal</source>
            <translation>One number only</translation>
        </message>
        <message>
            <source>Fordel på alder</source>
            <translation>Split by age</translation>
        </message>
        <message>
            <source>Hvornår?</source>
            <translation>When?</translation>
        </message>
        <message>
            <source>Hvor?</source>
            <translation>Where?</translation>
        </message>
        <message numerus="yes">
            <source>Gem %n fremmødt(e)</source>
            <translation>
                <numerusform>Save %n attending</numerusform>
                <numerusform>Save %n attending</numerusform>
            </translation>
        </message>
        <message>
            <source>Gem arrangement</source>
            <translation>Save event</translation>
        </message>
        <message>
            <source>Der kom ingen</source>
            <translation>Nobody came</translation>
        </message>
        <message>
            <source>Gem, at der kom ingen</source>
            <translation>Save that nobody came</translation>
        </message>
    </context>
    <context>
        <name>AttendanceRow</name>
        <message>
            <source>Til stede</source>
            <translation>Present</translation>
        </message>
        <message>
            <source>Afbud</source>
            <translation>Excused</translation>
        </message>
        <message>
            <source>Kom ikke</source>
            <translation>Did not come</translation>
        </message>
        <message>
            <source>Ikke udfyldt</source>
            <translation>Not filled in</translation>
        </message>
        <message>
            <source>%1, %2. Tryk for næste</source>
            <translation>%1, %2. Press for the next</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>BridgingView</name>
        <message>
            <source>Brobygget til …</source>
            <translation>Bridged to …</translation>
        </message>
        <message>
            <source>Hvem?</source>
            <translation>Who?</translation>
        </message>
        <message>
            <source>Med kort</source>
            <translation>With a card</translation>
        </message>
        <message>
            <source>Uden kort</source>
            <translation>Without a card</translation>
        </message>
        <message>
            <source>Ingen kort endnu. Kort laves på en runde.</source>
            <translation>No cards yet. Cards are made on a round.</translation>
        </message>
        <message>
            <source>Alder cirka</source>
            <translation>Approximate age</translation>
        </message>
        <message>
            <source>Til hvad?</source>
            <translation>To what?</translation>
        </message>
        <message>
            <source>Hvor langt?</source>
            <translation>How far?</translation>
        </message>
        <message>
            <source>Tæller med i planen fra Mødt op.</source>
            <translation>Counts in the plan from Turned up.</translation>
        </message>
        <message>
            <source>I gang</source>
            <translation>In progress</translation>
        </message>
        <message>
            <source>Ingen brobygning i gang.</source>
            <translation>No bridging in progress.</translation>
        </message>
        <message>
            <source>%1 til %2</source>
            <translation>%1 to %2</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1 til %2: sæt til %3</source>
            <translation>%1 to %2: set to %3</translation>
        </message>
        <message>
            <source>Gem brobygning</source>
            <translation>Save bridging</translation>
        </message>
    </context>
    <context>
        <name>CardButton</name>
        <message>
            <source>nyt kort</source>
            <translation>new card</translation>
        </message>
        <message>
            <source>%1 · nyt</source>
            <translation>%1 · new</translation>
        </message>
    </context>
    <context>
        <name>CloseCourseView</name>
        <message>
            <source>Afslut forløb</source>
            <translation>Close course</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Gennemført</source>
            <translation>Completed</translation>
        </message>
        <message>
            <source>Stoppet</source>
            <translation>Stopped</translation>
        </message>
        <message>
            <source>Ved ikke</source>
            <translation>Do not know</translation>
        </message>
    </context>
    <context>
        <name>ContactView</name>
        <message>
            <source>Ret kontakt</source>
            <translation>Correct contact</translation>
        </message>
        <message>
            <source>Ny kontakt</source>
            <translation>New contact</translation>
        </message>
        <message>
            <source>Hvor mange?</source>
            <translation>How many?</translation>
        </message>
        <message>
            <source>Et tryk tæller én. Alder cirka.</source>
            <translation>One press counts one. Approximate age.</translation>
        </message>
        <message>
            <source>Hvad slags kontakt?</source>
            <translation>What kind of contact?</translation>
        </message>
        <message>
            <source>Hvad handlede det om?</source>
            <translation>What was it about?</translation>
        </message>
        <message>
            <source>Vælg gerne flere.</source>
            <translation>Choose as many as you like.</translation>
        </message>
        <message>
            <source>Hvor? %1</source>
            <translation>Where? %1</translation>
        </message>
        <message>
            <source>Hvor?</source>
            <translation>Where?</translation>
        </message>
        <message>
            <source>Flere oplysninger</source>
            <translation>More details</translation>
        </message>
        <message>
            <source>Gem kontakt</source>
            <translation>Save contact</translation>
        </message>
        <message>
            <source>1 af 3: hvem</source>
            <translation>1 of 3: who</translation>
        </message>
        <message>
            <source>2 af 3: hvad og hvor</source>
            <translation>2 of 3: what and where</translation>
        </message>
        <message>
            <source>3 af 3: hvad kom der ud af det</source>
            <translation>3 of 3: what came of it</translation>
        </message>
        <message>
            <source>Brobygget til …</source>
            <translation>Bridged to …</translation>
        </message>
        <message>
            <source>Find kaldenavn</source>
            <translation>Find a name</translation>
        </message>
        <message>
            <source>Gælder alle med kort. Tæller med i planen fra Mødt op.</source>
            <translation>Goes for all with a card. Counts in the plan from Turned up.</translation>
        </message>
        <message>
            <source>Hvad siger jeg til barnet?</source>
            <translation>What do I say to the child?</translation>
        </message>
        <message>
            <source>Hvem mødte du?</source>
            <translation>Whom did you meet?</translation>
        </message>
        <message>
            <source>Hvor langt?</source>
            <translation>How far?</translation>
        </message>
        <message>
            <source>Ingen kort med det navn. Lav et med Nyt barn, eller tæl uden kort.</source>
            <translation>No card with that name. Make one with New child, or count without a card.</translation>
        </message>
        <message>
            <source>Ny voksen</source>
            <translation>New adult</translation>
        </message>
        <message>
            <source>Nyt barn</source>
            <translation>New child</translation>
        </message>
        <message>
            <source>Næste</source>
            <translation>Next</translation>
        </message>
        <message>
            <source>Uden kort</source>
            <translation>Without a card</translation>
        </message>
        <message>
            <source>Vælg først et kort. Uden kort: under Brobygning.</source>
            <translation>Pick a card first. Without a card: under Bridging.</translation>
        </message>
        <message numerus="yes">
            <source>%n person(er)</source>
            <translation>
                <numerusform>%n person</numerusform>
                <numerusform>%n people</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CourseView</name>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Tilmeldte</source>
            <translation>Enrolled</translation>
        </message>
        <message>
            <source>Tilmeldte (%1)</source>
            <translation>Enrolled (%1)</translation>
        </message>
        <message>
            <source>Ingen tilmeldte endnu</source>
            <translation>Nobody enrolled yet</translation>
        </message>
        <message>
            <source>Tilmeld børn, forældre eller familier, før du tager fremmøde.</source>
            <translation>Enrol children, parents or families before you take attendance.</translation>
        </message>
        <message>
            <source>Tilmeld</source>
            <translation>Enrol</translation>
        </message>
        <message>
            <source>Mødegange</source>
            <translation>Sessions</translation>
        </message>
        <message>
            <source>Ingen mødegange endnu.</source>
            <translation>No sessions yet.</translation>
        </message>
        <message>
            <source>Afslut forløb</source>
            <translation>Close course</translation>
        </message>
        <message>
            <source>Fremmøde</source>
            <translation>Attendance</translation>
        </message>
        <message>
            <source>Tryk på en deltager, der stopper før de andre.</source>
            <translation>Tap a participant who stops before the others.</translation>
        </message>
        <message>
            <source>Spørgeskema</source>
            <translation>Questionnaire</translation>
        </message>
        <message>
            <source>Tryk på en deltager, der har nået noget.</source>
            <translation>Press a participant who has reached something.</translation>
        </message>
        <message>
            <source>Tryk på en deltager, der stopper før de andre eller har nået noget.</source>
            <translation>Press a participant who stops before the others or has reached something.</translation>
        </message>
    </context>
    <context>
        <name>CoursesView</name>
        <message>
            <source>Dagens hold</source>
            <translation>Today&apos;s courses</translation>
        </message>
        <message>
            <source>Ingen hold endnu</source>
            <translation>No courses yet</translation>
        </message>
        <message>
            <source>Opret et hold ud fra planens forløb. Kollegernes hold kommer, når du synkroniserer.</source>
            <translation>Open a course from the plan. Your colleagues&apos; courses appear when you sync.</translation>
        </message>
        <message>
            <source>Fremmøde er taget i dag</source>
            <translation>Attendance taken today</translation>
        </message>
        <message>
            <source>Fremmøde</source>
            <translation>Attendance</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Skjul afsluttede</source>
            <translation>Hide closed</translation>
        </message>
        <message>
            <source>Vis afsluttede (%1)</source>
            <translation>Show closed (%1)</translation>
        </message>
        <message>
            <source>Opret hold</source>
            <translation>Open a course</translation>
        </message>
    </context>
    <context>
        <name>CriterionRow</name>
        <message>
            <source>Mål %1</source>
            <translation>Target %1</translation>
        </message>
        <message>
            <source>Forventet nu %1</source>
            <translation>Expected by now %1</translation>
        </message>
        <message>
            <source>Se, hvordan tallet er talt</source>
            <translation>See how the figure was counted</translation>
        </message>
        <message>
            <source>Se, hvordan tallet er talt: %1</source>
            <translation>See how the figure was counted: %1</translation>
        </message>
    </context>
    <context>
        <name>DateChooser</name>
        <message>
            <source>I dag</source>
            <translation>Today</translation>
        </message>
        <message>
            <source>I går</source>
            <translation>Yesterday</translation>
        </message>
        <message>
            <source>Anden dato</source>
            <translation>Other date</translation>
        </message>
    </context>
    <context>
        <name>EnrolView</name>
        <message>
            <source>Tilmeld</source>
            <translation>Enrol</translation>
        </message>
        <message>
            <source>Rækken</source>
            <translation>The row</translation>
        </message>
        <message>
            <source>Den første tæller som %1. Tilføj forælder eller familiemedlemmer i samme række, hvis de hører til.</source>
            <translation>The first one counts as %1. Add a parent or family members to the same row if they belong.</translation>
        </message>
        <message>
            <source>Vælg et kort nedenfor, eller lav et nyt.</source>
            <translation>Choose a card below, or make a new one.</translation>
        </message>
        <message>
            <source>Nyt kort · %1</source>
            <translation>New card · %1</translation>
        </message>
        <message>
            <source>Tag %1 ud af rækken</source>
            <translation>Take %1 out of the row</translation>
        </message>
        <message>
            <source>Alder cirka</source>
            <translation>Approximate age</translation>
        </message>
        <message>
            <source>Nyt kort</source>
            <translation>New card</translation>
        </message>
        <message>
            <source>Hvornår begyndte de?</source>
            <translation>When did they begin?</translation>
        </message>
        <message>
            <source>Kort, I kender</source>
            <translation>Cards you know</translation>
        </message>
    </context>
    <context>
        <name>HeadTile</name>
        <message>
            <source>%1: %2. Tryk for en mere</source>
            <translation>%1: %2. Press for one more</translation>
        </message>
        <message>
            <source>%1: en færre</source>
            <translation>%1: one fewer</translation>
        </message>
    </context>
    <context>
        <name>MonthSheet</name>
        <message>
            <source>Hvilken dag?</source>
            <translation>Which day?</translation>
        </message>
        <message>
            <source>Måneden før</source>
            <translation>Month before</translation>
        </message>
        <message>
            <source>Måneden efter</source>
            <translation>Month after</translation>
        </message>
        <message>
            <source>ma</source>
            <translation>Mo</translation>
        </message>
        <message>
            <source>ti</source>
            <translation>Tu</translation>
        </message>
        <message>
            <source>on</source>
            <translation>We</translation>
        </message>
        <message>
            <source>to</source>
            <translation>Th</translation>
        </message>
        <message>
            <source>fr</source>
            <translation>Fr</translation>
        </message>
        <message>
            <source>lø</source>
            <translation>Sa</translation>
        </message>
        <message>
            <source>sø</source>
            <translation>Su</translation>
        </message>
        <message>
            <source>Et år tilbage</source>
            <translation>A year back</translation>
        </message>
        <message>
            <source>Et år frem</source>
            <translation>A year on</translation>
        </message>
    </context>
    <context>
        <name>NavBar</name>
        <message>
            <source>Start</source>
            <translation>Start</translation>
        </message>
        <message>
            <source>Seneste</source>
            <translation>Recent</translation>
        </message>
        <message>
            <source>Fremdrift</source>
            <translation>Progress</translation>
        </message>
        <message>
            <source>Synk</source>
            <translation>Sync</translation>
        </message>
        <message>
            <source>Hovedmenu</source>
            <translation>Main menu</translation>
        </message>
        <message>
            <source>%1, %2 venter</source>
            <translation>%1, %2 waiting</translation>
        </message>
        <message>
            <source>Synkronisér</source>
            <translation>Sync</translation>
        </message>
    </context>
    <context>
        <name>NewCourseView</name>
        <message>
            <source>Opret hold</source>
            <translation>Open a course</translation>
        </message>
        <message>
            <source>Første dag</source>
            <translation>First day</translation>
        </message>
        <message>
            <source>Hvad er det for et hold?</source>
            <translation>What course is it?</translation>
        </message>
        <message>
            <source>Opret %1</source>
            <translation>Open %1</translation>
        </message>
    </context>
    <context>
        <name>NewPersonSheet</name>
        <message>
            <source>Sig: »Jeg noterer dit kaldenavn, så du kun tæller én gang. Vil du ikke det, tæller jeg dig uden.«</source>
            <translation>Say: &quot;I write down the name you go by, so that you count only once. If you would rather not, I count you without.&quot;</translation>
        </message>
        <message>
            <source>Kaldenavn</source>
            <translation>Name they go by</translation>
        </message>
        <message>
            <source>Skriv det, barnet selv kalder sig. Aldrig efternavn, adresse, CPR eller hvorfor I talte sammen.</source>
            <translation>Write what the child calls itself. Never a surname, address, CPR number or why you talked.</translation>
        </message>
        <message>
            <source>Kortet er for</source>
            <translation>The card is for</translation>
        </message>
        <message>
            <source>Alder cirka</source>
            <translation>Approximate age</translation>
        </message>
        <message>
            <source>Lav kortet</source>
            <translation>Make the card</translation>
        </message>
    </context>
    <context>
        <name>NumberButton</name>
        <message>
            <source>%1: %2. Tryk for at skrive tallet</source>
            <translation>%1: %2. Press to enter the number</translation>
        </message>
    </context>
    <context>
        <name>NumberPad</name>
        <message>
            <source>Ryd</source>
            <translation>Clear</translation>
        </message>
        <message>
            <source>Slet sidste tal</source>
            <translation>Delete the last digit</translation>
        </message>
        <message>
            <source>Brug tallet</source>
            <translation>Use the number</translation>
        </message>
    </context>
    <context>
        <name>Problem</name>
        <message>
            <source>Notesbogen kan ikke åbnes</source>
            <translation>The notebook cannot be opened</translation>
        </message>
        <message>
            <source>Luk</source>
            <translation>Close</translation>
        </message>
    </context>
    <context>
        <name>ProgressView</name>
        <message>
            <source>Fremdrift</source>
            <translation>Progress</translation>
        </message>
        <message>
            <source>Periode: %1</source>
            <translation>Period: %1</translation>
        </message>
        <message>
            <source>Indsatsområde: %1</source>
            <translation>Area of intervention: %1</translation>
        </message>
        <message>
            <source>Overblik</source>
            <translation>Overview</translation>
        </message>
        <message>
            <source>Periode</source>
            <translation>Period</translation>
        </message>
        <message>
            <source>Indsatsområde</source>
            <translation>Area of intervention</translation>
        </message>
        <message>
            <source>Rapporter</source>
            <translation>Reports</translation>
        </message>
        <message>
            <source>Tal fra andre</source>
            <translation>Figures from others</translation>
        </message>
    </context>
    <context>
        <name>QuestionBox</name>
        <message>
            <source>Ret tallet</source>
            <translation>Correct the number</translation>
        </message>
        <message>
            <source>Ja</source>
            <translation>Yes</translation>
        </message>
        <message>
            <source>Nej</source>
            <translation>No</translation>
        </message>
    </context>
    <context>
        <name>RecentRow</name>
        <message>
            <source>gemt %1 kl. %2</source>
            <translation>saved %1 at %2</translation>
        </message>
        <message>
            <source>Rettet af to personer på hver sin måde. Ret den, så den passer.</source>
            <translation>Corrected by two people in different ways. Correct it so that it is right.</translation>
        </message>
        <message>
            <source>Ret</source>
            <translation>Correct</translation>
        </message>
        <message>
            <source>Slet</source>
            <translation>Delete</translation>
        </message>
        <message>
            <source>Fortryd sletning</source>
            <translation>Undo deletion</translation>
        </message>
    </context>
    <context>
        <name>RecentView</name>
        <message>
            <source>Seneste</source>
            <translation>Recent</translation>
        </message>
        <message numerus="yes">
            <source>%n registrering(er) er rettet af to personer. Se på dem, og ret dem, så de passer.</source>
            <translation>
                <numerusform>%n registration was corrected by two people. Look at it and correct it.</numerusform>
                <numerusform>%n registrations were corrected by two people. Look at them and correct them.</numerusform>
            </translation>
        </message>
        <message>
            <source>Her står alt, hvad I registrerer. Du kan rette, slette og fortryde.</source>
            <translation>Everything you register is listed here. You can correct, delete and undo.</translation>
        </message>
        <message>
            <source>Ingen registreringer endnu</source>
            <translation>No registrations yet</translation>
        </message>
        <message>
            <source>Registreringer</source>
            <translation>Registrations</translation>
        </message>
    </context>
    <context>
        <name>RoundView</name>
        <message>
            <source>Fortryd: %1</source>
            <translation>Undo: %1</translation>
        </message>
        <message>
            <source>Aftenens runde</source>
            <translation>Tonight&apos;s round</translation>
        </message>
        <message>
            <source>Runde</source>
            <translation>Round</translation>
        </message>
        <message>
            <source>%1 · siden %2</source>
            <translation>%1 · since %2</translation>
        </message>
        <message>
            <source>Hvor hører runden til?</source>
            <translation>Where does the round belong?</translation>
        </message>
        <message>
            <source>Hvilken dag?</source>
            <translation>Which day?</translation>
        </message>
        <message>
            <source>Under runden vælger du, hvem du mødte. Intet om sted og tid knyttes til personerne. Glemmer du at afslutte, gør Feltbog det næste dag.</source>
            <translation>During the round you pick whom you met. Nothing about place and time is tied to the persons. If you forget to end it, Feltbog does so the next day.</translation>
        </message>
        <message>
            <source>Hvem mødte du?</source>
            <translation>Whom did you meet?</translation>
        </message>
        <message>
            <source>Ingen kort med det navn</source>
            <translation>No card with that name</translation>
        </message>
        <message>
            <source>Ingen kort endnu</source>
            <translation>No cards yet</translation>
        </message>
        <message>
            <source>Lav et kort med Nyt barn, eller tæl uden kort.</source>
            <translation>Make a card with New child, or count without a card.</translation>
        </message>
        <message>
            <source>Nyt barn</source>
            <translation>New child</translation>
        </message>
        <message>
            <source>Ny voksen</source>
            <translation>New adult</translation>
        </message>
        <message>
            <source>Tæl uden kort</source>
            <translation>Count without a card</translation>
        </message>
        <message>
            <source>Indtil nu</source>
            <translation>So far</translation>
        </message>
        <message>
            <source>%1 med kort, %2 uden kort</source>
            <translation>%1 with a card, %2 without</translation>
        </message>
        <message>
            <source>Brobygget til …</source>
            <translation>Bridged to …</translation>
        </message>
        <message>
            <source>Start runde</source>
            <translation>Start round</translation>
        </message>
        <message>
            <source>Afslut runde</source>
            <translation>End round</translation>
        </message>
    </context>
    <context>
        <name>SessionView</name>
        <message>
            <source>Ret fremmøde</source>
            <translation>Correct attendance</translation>
        </message>
        <message>
            <source>Fremmøde</source>
            <translation>Attendance</translation>
        </message>
        <message>
            <source>Alle til stede</source>
            <translation>Everyone present</translation>
        </message>
        <message numerus="yes">
            <source>%n ikke udfyldt</source>
            <translation>
                <numerusform>%n not filled in</numerusform>
                <numerusform>%n not filled in</numerusform>
            </translation>
        </message>
        <message>
            <source>Ingen tilmeldte</source>
            <translation>Nobody enrolled</translation>
        </message>
        <message>
            <source>Tilmeld deltagere under holdet, eller tæl dem, der kom, uden tilmelding.</source>
            <translation>Enrol participants under the course, or count those who came without enrolment.</translation>
        </message>
        <message>
            <source>Kom uden tilmelding</source>
            <translation>Came without enrolment</translation>
        </message>
        <message>
            <source>Vælg kort</source>
            <translation>Choose a card</translation>
        </message>
        <message>
            <source>Uden kort: %1</source>
            <translation>Without a card: %1</translation>
        </message>
        <message>
            <source>Tæl uden kort</source>
            <translation>Count without a card</translation>
        </message>
        <message>
            <source>Mødegangen er aflyst</source>
            <translation>The session is cancelled</translation>
        </message>
        <message>
            <source>Gem fremmøde</source>
            <translation>Save attendance</translation>
        </message>
        <message>
            <source>%1 til stede · %2 ikke udfyldt</source>
            <translation>%1 present · %2 not filled in</translation>
        </message>
        <message>
            <source>%1 til stede</source>
            <translation>%1 present</translation>
        </message>
        <message>
            <source>Færdig</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>Antal fremmødte ud over rækkerne (uden personale). Et tryk tæller én.</source>
            <translation>Number attending beside the rows (without staff). One press counts one.</translation>
        </message>
        <message>
            <source>Mødegangen er aflyst. Hvorfor?</source>
            <translation>The session is cancelled. Why?</translation>
        </message>
        <message>
            <source>Gem som aflyst</source>
            <translation>Save as cancelled</translation>
        </message>
    </context>
    <context>
        <name>SettingsView</name>
        <message>
            <source>Indstillinger</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>Farver</source>
            <translation>Colours</translation>
        </message>
        <message>
            <source>Følg systemet</source>
            <translation>Follow the system</translation>
        </message>
        <message>
            <source>Lys</source>
            <translation>Light</translation>
        </message>
        <message>
            <source>Mørk</source>
            <translation>Dark</translation>
        </message>
        <message>
            <source>Tekstens størrelse</source>
            <translation>Text size</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1%</translation>
        </message>
        <message>
            <source>Sådan ser teksten ud.</source>
            <translation>This is what text looks like.</translation>
        </message>
        <message>
            <source>Sprog</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>Lås</source>
            <translation>Lock</translation>
        </message>
        <message>
            <source>Feltbog låser sig selv efter 2 minutter uden et tryk, efter 10 på en runde. Det, du skriver, er her igen bagefter.</source>
            <translation>Feltbog locks itself after 2 minutes without a touch, after 10 on a round. What you are writing is here again afterwards.</translation>
        </message>
        <message>
            <source>Lås nu</source>
            <translation>Lock now</translation>
        </message>
        <message>
            <source>Skift PIN</source>
            <translation>Change PIN</translation>
        </message>
        <message>
            <source>Ny kollega på denne enhed</source>
            <translation>New colleague on this device</translation>
        </message>
        <message>
            <source>Enheder</source>
            <translation>Devices</translation>
        </message>
        <message>
            <source>Inviter en ny, luk en tabt ude, se hvem der gjorde hvad.</source>
            <translation>Invite a new one, shut out a lost one, see who did what.</translation>
        </message>
        <message>
            <source>Bliv tilmeldt</source>
            <translation>Join</translation>
        </message>
        <message>
            <source>Med en QR-kode fra koordinatoren.</source>
            <translation>With a QR code from the coordinator.</translation>
        </message>
        <message>
            <source>Se, hvem der er med, og hvem der gjorde hvad.</source>
            <translation>See who is in, and who did what.</translation>
        </message>
        <message>
            <source>Høj kontrast</source>
            <translation>High contrast</translation>
        </message>
        <message>
            <source>Hånd</source>
            <translation>Hand</translation>
        </message>
        <message>
            <source>Knapperne stilles, hvor tommelfingeren er.</source>
            <translation>The buttons stand where the thumb is.</translation>
        </message>
        <message>
            <source>Højre</source>
            <translation>Right</translation>
        </message>
        <message>
            <source>Venstre</source>
            <translation>Left</translation>
        </message>
    </context>
    <context>
        <name>Sheet</name>
        <message>
            <source>Luk</source>
            <translation>Close</translation>
        </message>
    </context>
    <context>
        <name>StartView</name>
        <message>
            <source>Om Feltbog og persondata</source>
            <translation>About Feltbog and personal data</translation>
        </message>
        <message>
            <source>Indstillinger</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>Der er ingen plan på enheden endnu. Synkronisér først, så henter Feltbog jeres plan.</source>
            <translation>There is no plan on this device yet. Sync first, and Feltbog fetches your plan.</translation>
        </message>
        <message>
            <source>Ny kontakt</source>
            <translation>New contact</translation>
        </message>
        <message>
            <source>Hurtig tælling</source>
            <translation>Quick tally</translation>
        </message>
        <message>
            <source>Aftenens runde</source>
            <translation>Tonight&apos;s round</translation>
        </message>
        <message>
            <source>Start runde</source>
            <translation>Start round</translation>
        </message>
        <message>
            <source>Dagens hold</source>
            <translation>Today&apos;s courses</translation>
        </message>
        <message>
            <source>Arrangement</source>
            <translation>Event</translation>
        </message>
        <message>
            <source>Brobygning</source>
            <translation>Bridging</translation>
        </message>
        <message numerus="yes">
            <source>%n skal ses efter</source>
            <translation>
                <numerusform>%n to be looked at</numerusform>
                <numerusform>%n to be looked at</numerusform>
            </translation>
        </message>
        <message>
            <source>I dag</source>
            <translation>Today</translation>
        </message>
        <message numerus="yes">
            <source>I dag: %n registrering(er)</source>
            <translation>
                <numerusform>Today: %n registration</numerusform>
                <numerusform>Today: %n registrations</numerusform>
            </translation>
        </message>
        <message>
            <source>Intet registreret endnu i dag</source>
            <translation>Nothing registered yet today</translation>
        </message>
        <message>
            <source>Det, du gemmer, står her med det samme, også uden net.</source>
            <translation>What you save appears here at once, also without a network.</translation>
        </message>
        <message>
            <source>Synkronisering mislykkedes. Tryk, og se hvorfor.</source>
            <translation>Syncing failed. Press to see why.</translation>
        </message>
        <message>
            <source>Ingen forbindelse. Alt er gemt her.</source>
            <translation>No connection. Everything is saved here.</translation>
        </message>
        <message>
            <source>Kort</source>
            <translation>Cards</translation>
        </message>
        <message>
            <source>Find et barn, overlever kortene, vis eller slet.</source>
            <translation>Find a child, hand over the cards, show or erase.</translation>
        </message>
        <message numerus="yes">
            <source>%n mulig(e) dublet(ter)</source>
            <translation>
                <numerusform>%n possible duplicate</numerusform>
                <numerusform>%n possible duplicates</numerusform>
            </translation>
        </message>
        <message>
            <source>Er det samme barn? Svar sammen, når I har tid.</source>
            <translation>Is it the same child? Answer together when you have time.</translation>
        </message>
        <message>
            <source>Lås nu</source>
            <translation>Lock now</translation>
        </message>
        <message>
            <source>Kort og historik er skjult, til enheden har talt med kontoret. Synkronisér. Du kan registrere som før.</source>
            <translation>Cards and history are hidden until the device has spoken to the office. Sync. You can register as before.</translation>
        </message>
        <message numerus="yes">
            <source>Synkronisér: om %n dag(e) skjuler enheden kort og historik, til den har talt med kontoret.</source>
            <translation>
                <numerusform>Sync: in %n day the device hides cards and history until it has spoken to the office.</numerusform>
                <numerusform>Sync: in %n days the device hides cards and history until it has spoken to the office.</numerusform>
            </translation>
        </message>
        <message>
            <source>Enheden er ikke tilmeldt endnu. Bliv tilmeldt, så henter Feltbog jeres plan.</source>
            <translation>The device has not joined yet. Join, and Feltbog fetches your plan.</translation>
        </message>
        <message>
            <source>Bliv tilmeldt</source>
            <translation>Join</translation>
        </message>
        <message>
            <source>Med en QR-kode fra koordinatoren</source>
            <translation>With a QR code from the coordinator</translation>
        </message>
        <message>
            <source>Enheden venter på, at koordinatoren godkender den. Du kan registrere nu. Det tæller med, når den er godkendt.</source>
            <translation>The device is waiting for the coordinator to approve it. You can record now. It counts when the device is approved.</translation>
        </message>
        <message>
            <source>Planen er lukket. Registreringer og kort er slettet. Tallene står under Fremdrift.</source>
            <translation>The plan is closed. Records and cards are erased. The figures are under Progress.</translation>
        </message>
        <message>
            <source>Henvendelse</source>
            <translation>Enquiry</translation>
        </message>
        <message>
            <source>Optælling</source>
            <translation>Count</translation>
        </message>
        <message>
            <source>Opgaver</source>
            <translation>Tasks</translation>
        </message>
        <message numerus="yes">
            <source>%n over tiden</source>
            <translation>
                <numerusform>%n overdue</numerusform>
                <numerusform>%n overdue</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n venter på svar</source>
            <translation>
                <numerusform>%n to be answered</numerusform>
                <numerusform>%n to be answered</numerusform>
            </translation>
        </message>
        <message>
            <source>Tal fra andre</source>
            <translation>Figures from others</translation>
        </message>
        <message>
            <source>Skriv de tal, kommunen og andre har.</source>
            <translation>Write the figures that the municipality and others have.</translation>
        </message>
        <message>
            <source>Beredskab</source>
            <translation>Emergency plan</translation>
        </message>
        <message>
            <source>Når der sker noget alvorligt: hvad gør vi, hvem ringer vi til?</source>
            <translation>When something serious happens: what do we do, whom do we call?</translation>
        </message>
        <message>
            <source>Årshjul</source>
            <translation>The year</translation>
        </message>
        <message>
            <source>Møder, hvad der mangler inden, og milepæle.</source>
            <translation>Meetings, what is missing before them, and milestones.</translation>
        </message>
        <message>
            <source>Spørgeskema</source>
            <translation>Questionnaire</translation>
        </message>
        <message numerus="yes">
            <source>%n påbegyndt</source>
            <translation>
                <numerusform>%n unfinished</numerusform>
                <numerusform>%n unfinished</numerusform>
            </translation>
        </message>
        <message>
            <source>Uden navn. Skemaer, der følger en deltager, åbnes fra forløbet.</source>
            <translation>Anonymous. Questionnaires that follow a participant are opened from the course.</translation>
        </message>
        <message>
            <source>Resultat</source>
            <translation>Result</translation>
        </message>
        <message>
            <source>Tal fra partnere</source>
            <translation>Figures from partners</translation>
        </message>
        <message>
            <source>Bed om tal med et link, og godkend dem, der kommer.</source>
            <translation>Ask for figures with a link, and approve those that come.</translation>
        </message>
        <message>
            <source>Fremmøde: %1</source>
            <translation>Attendance: %1</translation>
        </message>
    </context>
    <context>
        <name>Stepper</name>
        <message>
            <source>%1: en færre</source>
            <translation>%1: one fewer</translation>
        </message>
        <message>
            <source>%1: en mere</source>
            <translation>%1: one more</translation>
        </message>
    </context>
    <context>
        <name>SyncStage</name>
        <message>
            <source>%1: %2 af %3</source>
            <translation>%1: %2 of %3</translation>
        </message>
        <message>
            <source>%1 af %2</source>
            <translation>%1 of %2</translation>
        </message>
    </context>
    <context>
        <name>SyncView</name>
        <message>
            <source>Synkronisér</source>
            <translation>Sync</translation>
        </message>
        <message>
            <source>Sender dine registreringer og henter kollegernes</source>
            <translation>Sends your registrations and fetches your colleagues&apos;</translation>
        </message>
        <message>
            <source>Sender %1 af %2</source>
            <translation>Sending %1 of %2</translation>
        </message>
        <message>
            <source>Henter: %1 indtil nu</source>
            <translation>Fetching: %1 so far</translation>
        </message>
        <message>
            <source>Synkroniserer</source>
            <translation>Syncing</translation>
        </message>
        <message>
            <source>Gemt på tabletten</source>
            <translation>Saved on the tablet</translation>
        </message>
        <message>
            <source>Sendt til kontoret</source>
            <translation>Sent to the office</translation>
        </message>
        <message>
            <source>Sikkerhedskopieret</source>
            <translation>Backed up</translation>
        </message>
        <message>
            <source>Alle hændelser på denne enhed tælles, også rettelser og kort.</source>
            <translation>All events on this device are counted, also corrections and cards.</translation>
        </message>
        <message>
            <source>Tilmeld enheden</source>
            <translation>Register this device</translation>
        </message>
        <message>
            <source>Kontorets adresse</source>
            <translation>The office&apos;s address</translation>
        </message>
        <message>
            <source>Engangskode</source>
            <translation>One-time code</translation>
        </message>
        <message>
            <source>Det kan du regne med</source>
            <translation>What you can rely on</translation>
        </message>
        <message>
            <source>Synkronisér sletter aldrig noget på enheden. Går det galt undervejs, er alt gemt her og sendes næste gang.</source>
            <translation>Sync never deletes anything on the device. If something goes wrong on the way, everything is saved here and sent next time.</translation>
        </message>
        <message>
            <source>Kontroltal: %1. To enheder med samme kontroltal har de samme registreringer.</source>
            <translation>Check number: %1. Two devices with the same check number have the same registrations.</translation>
        </message>
        <message>
            <source>Synkroniserer …</source>
            <translation>Syncing …</translation>
        </message>
        <message>
            <source>Prøv igen</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>Intet at sende endnu</source>
            <translation>Nothing to send yet</translation>
        </message>
        <message>
            <source>Alt er sendt</source>
            <translation>Everything is sent</translation>
        </message>
        <message>
            <source>%1 venter</source>
            <translation>%1 waiting</translation>
        </message>
        <message>
            <source>Ingen forbindelse</source>
            <translation>No connection</translation>
        </message>
        <message>
            <source>%1 kunne ikke sendes</source>
            <translation>%1 could not be sent</translation>
        </message>
        <message>
            <source>Kunne ikke hente</source>
            <translation>Could not fetch</translation>
        </message>
        <message>
            <source>Enheden er ikke tilmeldt</source>
            <translation>This device is not registered</translation>
        </message>
        <message>
            <source>Sendes af sig selv om lidt.</source>
            <translation>Will be sent by itself in a moment.</translation>
        </message>
        <message>
            <source>Spørger kontoret</source>
            <translation>Asking the office</translation>
        </message>
        <message>
            <source>Alt er gemt her og sendes, når du er på nettet.</source>
            <translation>Everything is saved here and is sent when you are online.</translation>
        </message>
        <message>
            <source>Skriv adresse og engangskode først</source>
            <translation>Enter the address and the one-time code first</translation>
        </message>
        <message numerus="yes">
            <source>%n skal ses efter</source>
            <translation>
                <numerusform>%n to be looked at</numerusform>
                <numerusform>%n to be looked at</numerusform>
            </translation>
        </message>
        <message>
            <source>De er gemt, men tæller ikke med, før koordinatoren har set på dem.</source>
            <translation>They are saved, but do not count until the coordinator has looked at them.</translation>
        </message>
        <message>
            <source>Venter på at blive sendt</source>
            <translation>Waiting to be sent</translation>
        </message>
        <message>
            <source>Feltbog sender af sig selv, når der er net. Du behøver ikke vente på det.</source>
            <translation>Feltbog sends by itself when there is a network. You need not wait for it.</translation>
        </message>
        <message>
            <source>Tilmeld enheden først</source>
            <translation>Register the device first</translation>
        </message>
        <message>
            <source>Og flere. Alle står under Seneste.</source>
            <translation>And more. All of them are under Recent.</translation>
        </message>
        <message>
            <source>Scan koordinatorens QR-kode, eller få adressen og en engangskode på kontoret. Alt, du har gemt, bliver her og sendes bagefter.</source>
            <translation>Scan the coordinator’s QR code, or get the address and a one-time code at the office. Everything you have saved stays here and is sent afterwards.</translation>
        </message>
        <message>
            <source>Bliv tilmeldt med QR-kode</source>
            <translation>Join with a QR code</translation>
        </message>
    </context>
    <context>
        <name>TallyView</name>
        <message>
            <source>Ret tælling</source>
            <translation>Correct tally</translation>
        </message>
        <message>
            <source>Hurtig tælling</source>
            <translation>Quick tally</translation>
        </message>
        <message>
            <source>Tæller møder, ikke personer</source>
            <translation>Counts meetings, not persons</translation>
        </message>
        <message>
            <source>%1 talt. Tryk for en mere</source>
            <translation>%1 counted. Press for one more</translation>
        </message>
        <message>
            <source>Tryk for hvert møde</source>
            <translation>Press for each meeting</translation>
        </message>
        <message>
            <source>En færre</source>
            <translation>One fewer</translation>
        </message>
        <message>
            <source>Skriv tallet</source>
            <translation>Enter the number</translation>
        </message>
        <message>
            <source>Antal møder</source>
            <translation>Number of meetings</translation>
        </message>
        <message>
            <source>Hvor? %1</source>
            <translation>Where? %1</translation>
        </message>
        <message>
            <source>Hvor?</source>
            <translation>Where?</translation>
        </message>
        <message>
            <source>Dag og aktivitet</source>
            <translation>Day and activity</translation>
        </message>
        <message>
            <source>Gem tælling</source>
            <translation>Save tally</translation>
        </message>
    </context>
    <context>
        <name>UncardedSheet</name>
        <message>
            <source>Tæl uden kort</source>
            <translation>Count without a card</translation>
        </message>
        <message>
            <source>Børn</source>
            <translation>Children</translation>
        </message>
        <message>
            <source>Voksne</source>
            <translation>Adults</translation>
        </message>
        <message>
            <source>Antal</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>Alder cirka</source>
            <translation>Approximate age</translation>
        </message>
        <message>
            <source>Mødt før i år?</source>
            <translation>Met before this year?</translation>
        </message>
        <message>
            <source>Tæl med</source>
            <translation>Count them</translation>
        </message>
    </context>
    <context>
        <name>UndoBar</name>
        <message>
            <source>Fortryd</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>Luk</source>
            <translation>Close</translation>
        </message>
    </context>
    <context>
        <name>cards</name>
        <message>
            <source>Kort, der ikke kan åbnes her</source>
            <translation>Card that cannot be opened here</translation>
        </message>
        <message>
            <source> · sidst set %1</source>
            <translation> · last seen %1</translation>
        </message>
    </context>
    <context>
        <name>feltbog::app::ArrangementPage</name>
        <message>
            <source>Vælg, hvad det var for et arrangement.</source>
            <translation>Choose what event it was.</translation>
        </message>
        <message numerus="yes">
            <source>Gemt på tabletten: %1, %n fremmødte</source>
            <translation>
                <numerusform>Saved on the tablet: %1, %n attending</numerusform>
                <numerusform>Saved on the tablet: %1, %n attending</numerusform>
            </translation>
        </message>
        <message>
            <source>Gemt på tabletten: %1, der kom ingen</source>
            <translation>Saved on the tablet: %1, nobody came</translation>
        </message>
    </context>
    <context>
        <name>feltbog::app::BridgingPage</name>
        <message>
            <source>Foreslået</source>
            <translation>Suggested</translation>
        </message>
        <message>
            <source>Aftalt</source>
            <translation>Agreed</translation>
        </message>
        <message>
            <source>Mødt op</source>
            <translation>Turned up</translation>
        </message>
        <message>
            <source>Fast tilknyttet</source>
            <translation>Regular</translation>
        </message>
        <message>
            <source>Uden kort</source>
            <translation>Without a card</translation>
        </message>
        <message>
            <source>Vælg et kort, eller vælg Tæl uden kort.</source>
            <translation>Choose a card, or choose Count without a card.</translation>
        </message>
        <message>
            <source>Gemt på tabletten: brobygget til %1</source>
            <translation>Saved on the tablet: bridged to %1</translation>
        </message>
        <message>
            <source>Gemt på tabletten: %1</source>
            <translation>Saved on the tablet: %1</translation>
        </message>
    </context>
    <context>
        <name>feltbog::app::ContactPage</name>
        <message>
            <source>Andre steder</source>
            <translation>Other places</translation>
        </message>
        <message>
            <source>Gemt på tabletten: kontakten er rettet</source>
            <translation>Saved on the tablet: the contact is corrected</translation>
        </message>
        <message>
            <source>%1, heraf %2 med kort på runden</source>
            <translation>%1, %2 of them with a card on the round</translation>
        </message>
        <message numerus="yes">
            <source>Gemt på tabletten: %n person(er)</source>
            <translation>
                <numerusform>Saved on the tablet: %n person</numerusform>
                <numerusform>Saved on the tablet: %n people</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>feltbog::app::CoursePage</name>
        <message>
            <source>%1 og %2</source>
            <translation>%1 and %2</translation>
        </message>
        <message>
            <source>Gennemført</source>
            <translation>Completed</translation>
        </message>
        <message>
            <source>Stoppet</source>
            <translation>Stopped</translation>
        </message>
        <message>
            <source>Ved ikke</source>
            <translation>Do not know</translation>
        </message>
        <message>
            <source>I gang</source>
            <translation>In progress</translation>
        </message>
        <message>
            <source>Afsluttet %1</source>
            <translation>Closed %1</translation>
        </message>
        <message>
            <source>Begyndt %1</source>
            <translation>Begun %1</translation>
        </message>
        <message>
            <source>Gennemført: højst %1 % fravær. Feltbog regner det ud; dit eget ord for en række vinder.</source>
            <translation>Completed: at most %1% absence. Feltbog works it out; your own word for a row wins.</translation>
        </message>
        <message>
            <source>Gennemført: mindst %1 mødegange. Feltbog regner det ud; dit eget ord for en række vinder.</source>
            <translation>Completed: at least %1 sessions. Feltbog works it out; your own word for a row wins.</translation>
        </message>
        <message>
            <source>Planen har ingen regel for, hvornår man har gennemført (regel mangler). Vælg for hver række.</source>
            <translation>The plan has no rule for when somebody has completed (rule missing). Choose for each row.</translation>
        </message>
        <message>
            <source>Planen tæller ikke, hvem der gennemfører. Du kan lade rækkerne stå.</source>
            <translation>The plan does not count who completes. You may leave the rows as they are.</translation>
        </message>
        <message>
            <source>tilmeldt %1</source>
            <translation>enrolled %1</translation>
        </message>
        <message>
            <source>Aflyst: %1</source>
            <translation>Cancelled: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n til stede</source>
            <translation>
                <numerusform>%n present</numerusform>
                <numerusform>%n present</numerusform>
            </translation>
        </message>
        <message>
            <source>Gemt på tabletten: %1</source>
            <translation>Saved on the tablet: %1</translation>
        </message>
        <message>
            <source>Gemt på tabletten: forløbet er afsluttet. %1</source>
            <translation>Saved on the tablet: the course is closed. %1</translation>
        </message>
        <message>
            <source>Vælg Gennemført, Stoppet eller Ved ikke.</source>
            <translation>Choose Completed, Stopped or Do not know.</translation>
        </message>
    </context>
    <context>
        <name>feltbog::app::CoursesPage</name>
        <message numerus="yes">
            <source>%n tilmeldt(e)</source>
            <translation>
                <numerusform>%n enrolled</numerusform>
                <numerusform>%n enrolled</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mødegang(e)</source>
            <translation>
                <numerusform>%n session</numerusform>
                <numerusform>%n sessions</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 · %2 · afsluttet %3</source>
            <translation>%1 · %2 · closed %3</translation>
        </message>
        <message>
            <source>%1 · %2 · siden %3</source>
            <translation>%1 · %2 · since %3</translation>
        </message>
        <message>
            <source>Vælg, hvad holdet er.</source>
            <translation>Choose what the course is.</translation>
        </message>
        <message>
            <source>Gemt på tabletten: %1 er oprettet</source>
            <translation>Saved on the tablet: %1 is opened</translation>
        </message>
    </context>
    <context>
        <name>feltbog::app::EnrolPage</name>
        <message>
            <source>Gemt på tabletten: %1 er tilmeldt</source>
            <translation>Saved on the tablet: %1 is enrolled</translation>
        </message>
        <message>
            <source>Vælg et kort eller lav et nyt, før du tilmelder.</source>
            <translation>Choose a card or make a new one before you enrol.</translation>
        </message>
    </context>
    <context>
        <name>feltbog::app::ProgressPage</name>
        <message>
            <source>Alle områder</source>
            <translation>All areas</translation>
        </message>
        <message>
            <source>Hele perioden</source>
            <translation>The whole period</translation>
        </message>
        <message>
            <source>Helhedsplanen som helhed</source>
            <translation>The plan as a whole</translation>
        </message>
        <message>
            <source>%1 sendt + %2 venter + %3 skal ses efter</source>
            <translation>%1 sent + %2 waiting + %3 to be looked at</translation>
        </message>
        <message>
            <source>%1 til %2</source>
            <translation>%1 to %2</translation>
        </message>
        <message numerus="yes">
            <source>%n registrering(er) er lavet af en nyere Feltbog og er ikke talt med. Opdatér programmet.</source>
            <translation>
                <numerusform>%n registration was made by a newer Feltbog and is not counted. Update the program.</numerusform>
                <numerusform>%n registrations were made by a newer Feltbog and are not counted. Update the program.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 registreret = %2 sendt + %3 venter + %4 skal ses efter</source>
            <translation>%1 registered = %2 sent + %3 waiting + %4 to be looked at</translation>
        </message>
        <message>
            <source>Planen er lukket %1. Tallene er dem, den blev lukket med.</source>
            <translation>The plan was closed %1. The figures are those it was closed with.</translation>
        </message>
        <message>
            <source>Året er låst %1.</source>
            <translation>The year was locked %1.</translation>
        </message>
        <message numerus="yes">
            <source>Rettet siden: %n registrering(er).</source>
            <translation>
                <numerusform>Corrected since: %n registration.</numerusform>
                <numerusform>Corrected since: %n registrations.</numerusform>
            </translation>
        </message>
        <message>
            <source>Vurderet: %1. %2</source>
            <translation>Judged: %1. %2</translation>
        </message>
    </context>
    <context>
        <name>feltbog::app::RecentPage</name>
        <message>
            <source>Slettet</source>
            <translation>Deleted</translation>
        </message>
        <message>
            <source>Fra en kollega</source>
            <translation>From a colleague</translation>
        </message>
        <message>
            <source>Gemt på tabletten</source>
            <translation>Saved on the tablet</translation>
        </message>
        <message>
            <source>Sendt til kontoret</source>
            <translation>Sent to the office</translation>
        </message>
        <message>
            <source>Sletningen er fortrudt</source>
            <translation>The deletion is undone</translation>
        </message>
        <message>
            <source>Fortrudt: %1</source>
            <translation>Undone: %1</translation>
        </message>
    </context>
    <context>
        <name>feltbog::app::RoundPage</name>
        <message>
            <source>Nej</source>
            <translation>No</translation>
        </message>
        <message>
            <source>Ja</source>
            <translation>Yes</translation>
        </message>
        <message>
            <source>Ved ikke</source>
            <translation>Do not know</translation>
        </message>
        <message>
            <source>%1 · mødt før i år: %2</source>
            <translation>%1 · met before this year: %2</translation>
        </message>
        <message>
            <source>ja</source>
            <translation>yes</translation>
        </message>
        <message>
            <source>nej</source>
            <translation>no</translation>
        </message>
        <message>
            <source>ved ikke</source>
            <translation>do not know</translation>
        </message>
        <message numerus="yes">
            <source>%n med kort</source>
            <translation>
                <numerusform>%n with a card</numerusform>
                <numerusform>%n with a card</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n uden kort</source>
            <translation>
                <numerusform>%n without a card</numerusform>
                <numerusform>%n without a card</numerusform>
            </translation>
        </message>
        <message>
            <source>Gemt på tabletten: runden, %1 og %2</source>
            <translation>Saved on the tablet: the round, %1 and %2</translation>
        </message>
        <message>
            <source>%1 til %2</source>
            <translation>%1 to %2</translation>
        </message>
    </context>
    <context>
        <name>feltbog::app::SessionPage</name>
        <message numerus="yes">
            <source>Gemt på tabletten: fremmøde, %n til stede</source>
            <translation>
                <numerusform>Saved on the tablet: attendance, %n present</numerusform>
                <numerusform>Saved on the tablet: attendance, %n present</numerusform>
            </translation>
        </message>
        <message>
            <source>Vælg, hvorfor mødegangen er aflyst.</source>
            <translation>Choose why the session is cancelled.</translation>
        </message>
        <message>
            <source>Gemt på tabletten: mødegangen er aflyst</source>
            <translation>Saved on the tablet: the session is cancelled</translation>
        </message>
    </context>
    <context>
        <name>feltbog::app::StartPage</name>
        <message>
            <source>Alt er sendt</source>
            <translation>Everything is sent</translation>
        </message>
        <message>
            <source>%1 venter</source>
            <translation>%1 waiting</translation>
        </message>
        <message>
            <source>sidst sendt %1</source>
            <translation>last sent %1</translation>
        </message>
        <message>
            <source>ikke sendt endnu</source>
            <translation>not sent yet</translation>
        </message>
        <message>
            <source>Intet at sende endnu</source>
            <translation>Nothing to send yet</translation>
        </message>
        <message numerus="yes">
            <source>Siden kl. %1 · %n mødt</source>
            <translation>
                <numerusform>Since %1 · %n met</numerusform>
                <numerusform>Since %1 · %n met</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>feltbog::app::SyncPage</name>
        <message>
            <source>findes i to udgaver</source>
            <translation>exists in two versions</translation>
        </message>
        <message>
            <source>underskriften passer ikke</source>
            <translation>the signature does not fit</translation>
        </message>
        <message>
            <source>Sidst sendt %1</source>
            <translation>Last sent %1</translation>
        </message>
        <message>
            <source>Ikke sendt endnu</source>
            <translation>Not sent yet</translation>
        </message>
        <message>
            <source>gemt %1</source>
            <translation>saved %1</translation>
        </message>
    </context>
    <context>
        <name>feltbog::app::SyncRunner</name>
        <message numerus="yes">
            <source>%n sendt</source>
            <translation>
                <numerusform>%n sent</numerusform>
                <numerusform>%n sent</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hentet</source>
            <translation>
                <numerusform>%n fetched</numerusform>
                <numerusform>%n fetched</numerusform>
            </translation>
        </message>
        <message>
            <source>Færdig: %1 og %2.</source>
            <translation>Done: %1 and %2.</translation>
        </message>
        <message>
            <source> Kontoret og enheden er ikke enige endnu. Synkronisér igen; sker det flere gange, så fortæl det til koordinatoren.</source>
            <translation> The office and the device do not agree yet. Sync again; if it happens several times, tell the coordinator.</translation>
        </message>
        <message>
            <source>Opdatér Feltbog. Du kan registrere imens.</source>
            <translation>Update Feltbog. You can go on registering.</translation>
        </message>
        <message>
            <source>Slet fx billeder eller apps, og tryk Prøv igen.</source>
            <translation>Delete pictures or apps, for example, and press Try again.</translation>
        </message>
        <message>
            <source>Fortæl det til koordinatoren. Du kan registrere imens, og du kan prøve igen.</source>
            <translation>Tell the coordinator. You can go on registering, and you can try again.</translation>
        </message>
        <message>
            <source>Feltbog prøver selv igen om lidt. Du kan også prøve nu.</source>
            <translation>Feltbog tries again by itself in a moment. You can also try now.</translation>
        </message>
        <message>
            <source>gemt %1</source>
            <translation>saved %1</translation>
        </message>
        <message>
            <source>en registrering</source>
            <translation>a registration</translation>
        </message>
        <message>
            <source>Kontorets server kan ikke tage imod en registrering: %1. Den er gemt her, og det er også dem, der er gemt efter den. Alt andet er sendt.</source>
            <translation>The office&apos;s server cannot take one registration: %1. It is saved here, and so are those saved after it. Everything else is sent.</translation>
        </message>
        <message>
            <source>Vis det til koordinatoren. Feltbog prøver også selv igen.</source>
            <translation>Show this to the coordinator. Feltbog also tries again by itself.</translation>
        </message>
        <message>
            <source> Kortene er ikke gennemgået: %1</source>
            <translation> The cards have not been looked through: %1</translation>
        </message>
    </context>
    <context>
        <name>feltbog::app::TallyPage</name>
        <message>
            <source>Andre steder</source>
            <translation>Other places</translation>
        </message>
        <message>
            <source>Gemt på tabletten: tællingen er rettet</source>
            <translation>Saved on the tablet: the tally is corrected</translation>
        </message>
        <message numerus="yes">
            <source>Gemt på tabletten: %n møde(r) talt</source>
            <translation>
                <numerusform>Saved on the tablet: %n meeting counted</numerusform>
                <numerusform>Saved on the tablet: %n meetings counted</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>feltbog::app::UndoState</name>
        <message>
            <source>En glemt runde er afsluttet og gemt.</source>
            <translation>A forgotten round has been ended and saved.</translation>
        </message>
        <message>
            <source>Fortrudt</source>
            <translation>Undone</translation>
        </message>
    </context>
    <context>
        <name>main</name>
        <message>
            <source>Registrering i felten, med og uden net.</source>
            <translation>Registration in the field, with and without a network.</translation>
        </message>
        <message>
            <source>Mappe til notesbogen.</source>
            <translation>Folder for the notebook.</translation>
        </message>
        <message>
            <source>Kontorets adresse, hvis den ikke er kendt fra tilmeldingen.</source>
            <translation>The office&apos;s address, when not known from registration.</translation>
        </message>
        <message>
            <source>Åbn hver side én gang, og slut med 0 eller 1.</source>
            <translation>Open every page once, and exit with 0 or 1.</translation>
        </message>
        <message>
            <source>Skriv tiden til første billede, og slut.</source>
            <translation>Print the time to the first frame, and exit.</translation>
        </message>
    </context>
    <context>
        <name>record</name>
        <message>
            <source>Kontakt</source>
            <translation>Contact</translation>
        </message>
        <message>
            <source>Mødt på runde</source>
            <translation>Met on a round</translation>
        </message>
        <message>
            <source>Mødt uden kort</source>
            <translation>Met without a card</translation>
        </message>
        <message>
            <source>Hurtig tælling</source>
            <translation>Quick tally</translation>
        </message>
        <message>
            <source>Brobygning</source>
            <translation>Bridging</translation>
        </message>
        <message>
            <source>Brobygning, nyt skridt</source>
            <translation>Bridging, next step</translation>
        </message>
        <message>
            <source>Hold oprettet</source>
            <translation>Course opened</translation>
        </message>
        <message>
            <source>Tilmelding</source>
            <translation>Enrolment</translation>
        </message>
        <message>
            <source>Fremmøde</source>
            <translation>Attendance</translation>
        </message>
        <message>
            <source>Fremmøde, række</source>
            <translation>Attendance, row</translation>
        </message>
        <message>
            <source>Deltager afsluttet</source>
            <translation>Participant ended</translation>
        </message>
        <message>
            <source>Forløb afsluttet</source>
            <translation>Course closed</translation>
        </message>
        <message>
            <source>Arrangement</source>
            <translation>Event</translation>
        </message>
        <message>
            <source>Optælling</source>
            <translation>Count</translation>
        </message>
        <message>
            <source>Resultat</source>
            <translation>Outcome</translation>
        </message>
        <message>
            <source>Tal fra partner</source>
            <translation>Figures from a partner</translation>
        </message>
        <message>
            <source>Henvendelse</source>
            <translation>Enquiry</translation>
        </message>
        <message>
            <source>Måltal</source>
            <translation>Figure</translation>
        </message>
        <message>
            <source>Opfølgning</source>
            <translation>Follow-up</translation>
        </message>
        <message>
            <source>Spørgeskema</source>
            <translation>Questionnaire</translation>
        </message>
        <message>
            <source>Kort</source>
            <translation>Card</translation>
        </message>
        <message>
            <source>Registrering</source>
            <translation>Registration</translation>
        </message>
        <message>
            <source>aflyst</source>
            <translation>cancelled</translation>
        </message>
        <message>
            <source>foreslået</source>
            <translation>suggested</translation>
        </message>
        <message>
            <source>aftalt</source>
            <translation>agreed</translation>
        </message>
        <message>
            <source>mødt op</source>
            <translation>turned up</translation>
        </message>
        <message>
            <source>fast tilknyttet</source>
            <translation>regular</translation>
        </message>
        <message numerus="yes">
            <source>%n møde(r)</source>
            <translation>
                <numerusform>%n meeting</numerusform>
                <numerusform>%n meetings</numerusform>
            </translation>
        </message>
        <message>
            <source>antal %1</source>
            <translation>number %1</translation>
        </message>
        <message>
            <source>Mulig dublet</source>
            <translation>Possible duplicate</translation>
        </message>
        <message>
            <source>til stede</source>
            <translation>present</translation>
        </message>
        <message>
            <source>afbud</source>
            <translation>excused</translation>
        </message>
        <message>
            <source>kom ikke</source>
            <translation>did not come</translation>
        </message>
        <message>
            <source>kom uden tilmelding</source>
            <translation>came without enrolment</translation>
        </message>
        <message>
            <source>ikke udfyldt</source>
            <translation>not filled in</translation>
        </message>
        <message>
            <source>gennemført</source>
            <translation>completed</translation>
        </message>
        <message>
            <source>stoppet</source>
            <translation>stopped</translation>
        </message>
        <message>
            <source>ved ikke</source>
            <translation>do not know</translation>
        </message>
        <message>
            <source>ja</source>
            <translation>yes</translation>
        </message>
        <message>
            <source>nej</source>
            <translation>no</translation>
        </message>
        <message>
            <source>anslået</source>
            <translation>estimated</translation>
        </message>
        <message>
            <source>mangler</source>
            <translation>missing</translation>
        </message>
        <message>
            <source>opgjort på en ny måde</source>
            <translation>counted in a new way</translation>
        </message>
        <message>
            <source>før</source>
            <translation>before</translation>
        </message>
        <message>
            <source>efter</source>
            <translation>after</translation>
        </message>
        <message>
            <source>senere</source>
            <translation>later</translation>
        </message>
        <message>
            <source>nået</source>
            <translation>reached</translation>
        </message>
        <message>
            <source>delvist nået</source>
            <translation>partly reached</translation>
        </message>
        <message>
            <source>ikke nået</source>
            <translation>not reached</translation>
        </message>
        <message>
            <source>kan ikke sammenlignes</source>
            <translation>cannot be compared</translation>
        </message>
        <message>
            <source>Vurdering</source>
            <translation>Assessment</translation>
        </message>
        <message>
            <source>Milepæl</source>
            <translation>Milestone</translation>
        </message>
        <message>
            <source>Møde</source>
            <translation>Meeting</translation>
        </message>
        <message>
            <source>Beredskab</source>
            <translation>Emergency plan</translation>
        </message>
        <message>
            <source>planlagt</source>
            <translation>planned</translation>
        </message>
        <message>
            <source>i gang</source>
            <translation>in progress</translation>
        </message>
        <message>
            <source>udskudt</source>
            <translation>postponed</translation>
        </message>
        <message>
            <source>udgået</source>
            <translation>dropped</translation>
        </message>
        <message>
            <source>holdt</source>
            <translation>held</translation>
        </message>
        <message>
            <source>taget i brug</source>
            <translation>taken into use</translation>
        </message>
        <message>
            <source>afsluttet</source>
            <translation>ended</translation>
        </message>
        <message>
            <source>evalueret</source>
            <translation>evaluated</translation>
        </message>
        <message>
            <source>gennemgået</source>
            <translation>gone through</translation>
        </message>
    </context>
    <context>
        <name>text</name>
        <message>
            <source>i dag</source>
            <translation>today</translation>
        </message>
        <message>
            <source>i går</source>
            <translation>yesterday</translation>
        </message>
        <message>
            <source>%1 kl. %2</source>
            <translation>%1 at %2</translation>
        </message>
        <message>
            <source>alder ukendt</source>
            <translation>age unknown</translation>
        </message>
        <message>
            <source>%1 år</source>
            <translation>%1 years</translation>
        </message>
    </context>
    <context>
        <name>CardFieldEntry</name>
        <message>
            <source>%1 (kan udelades)</source>
            <translation>%1 (optional)</translation>
        </message>
    </context>
    <context>
        <name>CardView</name>
        <message>
            <source>Det står der</source>
            <translation>What is recorded</translation>
        </message>
        <message numerus="yes">
            <source>Barnet har %n kort.</source>
            <translation>
                <numerusform>The child has %n card.</numerusform>
                <numerusform>The child has %n cards.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Desuden %n rettet eller slettet.</source>
            <translation>
                <numerusform>Also %n corrected or deleted.</numerusform>
                <numerusform>Also %n corrected or deleted.</numerusform>
            </translation>
        </message>
        <message>
            <source>Når en familie beder om det</source>
            <translation>When a family asks</translation>
        </message>
        <message>
            <source>Alt, der står om barnet, kan slettes på alle enheder og på kontoret.</source>
            <translation>Everything recorded about the child can be erased on all devices and at the office.</translation>
        </message>
        <message>
            <source>Slet kort og oplysninger</source>
            <translation>Erase card and information</translation>
        </message>
        <message>
            <source>Slet kort og oplysninger?</source>
            <translation>Erase card and information?</translation>
        </message>
        <message numerus="yes">
            <source>Kortet »%1« og %n registrering(er) slettes for altid, også hos kollegerne. Tal, der ikke er låst, bliver mindre.</source>
            <translation>
                <numerusform>The card “%1” and %n registration are erased for good, also with your colleagues. Figures that are not locked become smaller.</numerusform>
                <numerusform>The card “%1” and %n registrations are erased for good, also with your colleagues. Figures that are not locked become smaller.</numerusform>
            </translation>
        </message>
        <message>
            <source>Behold</source>
            <translation>Keep</translation>
        </message>
        <message>
            <source>Slet for altid</source>
            <translation>Erase for good</translation>
        </message>
    </context>
    <context>
        <name>CardsView</name>
        <message>
            <source>Kort</source>
            <translation>Cards</translation>
        </message>
        <message numerus="yes">
            <source>%n kort</source>
            <translation>
                <numerusform>%n card</numerusform>
                <numerusform>%n cards</numerusform>
            </translation>
        </message>
        <message>
            <source>Søg kaldenavn</source>
            <translation>Search by name</translation>
        </message>
        <message>
            <source>Ingen kort kan åbnes her</source>
            <translation>No cards can be opened here</translation>
        </message>
        <message>
            <source>Ingen kort endnu</source>
            <translation>No cards yet</translation>
        </message>
        <message>
            <source>Ingen kort med det kaldenavn</source>
            <translation>No card with that name</translation>
        </message>
        <message>
            <source>Enheden har ikke fået nøglen til jeres kort. Få den af koordinatoren.</source>
            <translation>This device has not been given the key to your cards. Get it from the coordinator.</translation>
        </message>
        <message>
            <source>Kort laves på en runde eller ved en tilmelding.</source>
            <translation>Cards are made on a round or when someone is enrolled.</translation>
        </message>
        <message>
            <source>Prøv et par bogstaver af det.</source>
            <translation>Try a few letters of it.</translation>
        </message>
        <message>
            <source>Overlevering</source>
            <translation>Handover</translation>
        </message>
        <message>
            <source>Går kortene igennem ét for ét, når en ny kollega tager over. Tal om børnene; skriv intet ned.</source>
            <translation>Goes through the cards one by one when a new colleague takes over. Talk about the children; write nothing down.</translation>
        </message>
        <message>
            <source>Fortsæt overlevering</source>
            <translation>Continue handover</translation>
        </message>
        <message>
            <source>Start overlevering</source>
            <translation>Start handover</translation>
        </message>
    </context>
    <context>
        <name>DoubletCard</name>
        <message>
            <source>Er det samme barn?</source>
            <translation>Is it the same child?</translation>
        </message>
        <message>
            <source>En af jer har bedt en kollega svare.</source>
            <translation>One of you has asked a colleague to answer.</translation>
        </message>
        <message>
            <source>Ja, samme barn</source>
            <translation>Yes, same child</translation>
        </message>
        <message>
            <source>Nej, to børn</source>
            <translation>No, two children</translation>
        </message>
        <message>
            <source>Spørg kollega</source>
            <translation>Ask a colleague</translation>
        </message>
    </context>
    <context>
        <name>DoubletView</name>
        <message>
            <source>Mulige dubletter</source>
            <translation>Possible duplicates</translation>
        </message>
        <message>
            <source>Svar sammen om de børn, I kender</source>
            <translation>Answer together about the children you know</translation>
        </message>
        <message>
            <source>Ingen spørgsmål lige nu</source>
            <translation>No questions right now</translation>
        </message>
        <message numerus="yes">
            <source>Vis %n mindre sikre</source>
            <translation>
                <numerusform>Show %n less certain</numerusform>
                <numerusform>Show %n less certain</numerusform>
            </translation>
        </message>
        <message>
            <source>De fleste er to børn. Svar kun, hvis I kender dem begge.</source>
            <translation>Most are two children. Answer only if you know them both.</translation>
        </message>
        <message>
            <source>Ingen åbne spørgsmål</source>
            <translation>No open questions</translation>
        </message>
        <message>
            <source>Når to kort ligner hinanden, spørger Feltbog her, om det er samme barn.</source>
            <translation>When two cards are alike, Feltbog asks here whether they are the same child.</translation>
        </message>
        <message>
            <source>Hvorfor spørger Feltbog?</source>
            <translation>Why does Feltbog ask?</translation>
        </message>
        <message>
            <source>To af jer kan have lavet hver sit kort til det samme barn. Så tæller barnet to gange, indtil nogen, der kender det, har svaret.</source>
            <translation>Two of you may each have made a card for the same child. The child then counts twice until someone who knows it has answered.</translation>
        </message>
        <message>
            <source>Er I i tvivl, så lad spørgsmålet stå. Et svar kan altid fortrydes.</source>
            <translation>If you are in doubt, leave the question. An answer can always be undone.</translation>
        </message>
        <message>
            <source>Besvaret</source>
            <translation>Answered</translation>
        </message>
        <message>
            <source>Fortryd</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>Fortryd svaret om %1</source>
            <translation>Undo the answer about %1</translation>
        </message>
    </context>
    <context>
        <name>HandoverView</name>
        <message>
            <source>Overlevering</source>
            <translation>Handover</translation>
        </message>
        <message>
            <source>%1 af %2 kort</source>
            <translation>%1 of %2 cards</translation>
        </message>
        <message>
            <source>I er igennem alle kort</source>
            <translation>You have been through all cards</translation>
        </message>
        <message>
            <source>Ingen kort at overlevere</source>
            <translation>No cards to hand over</translation>
        </message>
        <message>
            <source>Fortæl, hvem barnet er, og hvor I plejer at mødes. Feltbog gemmer ikke, hvad I siger.</source>
            <translation>Tell who the child is and where you usually meet. Feltbog does not store what you say.</translation>
        </message>
        <message>
            <source>Begynd forfra</source>
            <translation>Start again</translation>
        </message>
        <message>
            <source>Næste kort</source>
            <translation>Next card</translation>
        </message>
    </context>
    <context>
        <name>feltbog::app::AppFacade</name>
        <message>
            <source>et telefonnummer</source>
            <translation>a telephone number</translation>
        </message>
        <message>
            <source>en mailadresse</source>
            <translation>an e-mail address</translation>
        </message>
        <message>
            <source>en adresse</source>
            <translation>an address</translation>
        </message>
        <message>
            <source>et fuldt navn</source>
            <translation>a full name</translation>
        </message>
        <message>
            <source>Det ligner %1. Skriv kun det, barnet selv kalder sig.</source>
            <translation>That looks like %1. Write only what the child calls itself.</translation>
        </message>
    </context>
    <context>
        <name>feltbog::app::CardFieldChoices</name>
        <message>
            <source>Klassetrin</source>
            <translation>School year</translation>
        </message>
        <message>
            <source>Fødselsår</source>
            <translation>Year of birth</translation>
        </message>
        <message>
            <source>Fødselsmåned</source>
            <translation>Month of birth</translation>
        </message>
        <message>
            <source>Køn</source>
            <translation>Gender</translation>
        </message>
        <message>
            <source>Tvilling nr.</source>
            <translation>Twin no.</translation>
        </message>
        <message>
            <source>%1. klasse</source>
            <translation>Year %1</translation>
        </message>
        <message>
            <source>Pige eller kvinde</source>
            <translation>Girl or woman</translation>
        </message>
        <message>
            <source>Dreng eller mand</source>
            <translation>Boy or man</translation>
        </message>
        <message>
            <source>Andet</source>
            <translation>Other</translation>
        </message>
        <message>
            <source>Nr. %1</source>
            <translation>No. %1</translation>
        </message>
    </context>
    <context>
        <name>feltbog::app::CardPage</name>
        <message>
            <source>Kort og oplysninger er slettet</source>
            <translation>Card and information are erased</translation>
        </message>
    </context>
    <context>
        <name>feltbog::app::DoubletPage</name>
        <message>
            <source>%1 og %2</source>
            <translation>%1 and %2</translation>
        </message>
        <message>
            <source>Samme barn</source>
            <translation>Same child</translation>
        </message>
        <message>
            <source>To børn</source>
            <translation>Two children</translation>
        </message>
        <message>
            <source>%1: samme barn</source>
            <translation>%1: same child</translation>
        </message>
        <message>
            <source>%1: to børn</source>
            <translation>%1: two children</translation>
        </message>
        <message>
            <source>%1: en kollega spørges</source>
            <translation>%1: a colleague is asked</translation>
        </message>
        <message>
            <source>Svaret er fortrudt: %1</source>
            <translation>The answer is undone: %1</translation>
        </message>
    </context>
    <context>
        <name>FirstPinView</name>
        <message>
            <source>Vælg initialer og PIN</source>
            <translation>Choose initials and a PIN</translation>
        </message>
        <message>
            <source>Notesbogen åbner kun med din PIN</source>
            <translation>The notebook opens with your PIN only</translation>
        </message>
        <message>
            <source>Dine initialer</source>
            <translation>Your initials</translation>
        </message>
        <message>
            <source>1 til 4 bogstaver. De står på låseskærmen.</source>
            <translation>1 to 4 letters. They stand on the lock screen.</translation>
        </message>
        <message>
            <source>Skriv ikke din PIN ned. Glemmer du den, kan en kollega eller koordinatoren lukke dig ind igen. Intet går tabt.</source>
            <translation>Do not write your PIN down. If you forget it, a colleague or the coordinator can let you in again. Nothing is lost.</translation>
        </message>
    </context>
    <context>
        <name>LockView</name>
        <message>
            <source>Koden var forkert for mange gange. Prøv igen om %1.%2.</source>
            <translation>The PIN was wrong too many times. Try again in %1.%2.</translation>
        </message>
        <message>
            <source>Låst</source>
            <translation>Locked</translation>
        </message>
        <message>
            <source>Hurtig tælling</source>
            <translation>Quick tally</translation>
        </message>
        <message>
            <source>Feltbog er låst</source>
            <translation>Feltbog is locked</translation>
        </message>
        <message>
            <source>Gør en synkronisering færdig ...</source>
            <translation>Finishing a sync ...</translation>
        </message>
        <message>
            <source>Åbner ...</source>
            <translation>Opening ...</translation>
        </message>
        <message>
            <source>Skriv din PIN, %1</source>
            <translation>Enter your PIN, %1</translation>
        </message>
        <message>
            <source>Koden åbner ikke enheden mere. Registreringerne er her stadig: en kollega, der kan åbne, eller koordinatoren lukker dig ind igen.</source>
            <translation>The PIN does not open the device any more. The registrations are still here: a colleague who can open it, or the coordinator, lets you in again.</translation>
        </message>
        <message>
            <source>Tæller møder, ikke personer. Bliver en registrering, når en af jer låser op.</source>
            <translation>Counts meetings, not persons. Becomes a registration when one of you unlocks.</translation>
        </message>
        <message>
            <source>%1 talt. Tryk for en mere</source>
            <translation>%1 counted. Press for one more</translation>
        </message>
        <message>
            <source>Tryk for hvert møde</source>
            <translation>Press for each meeting</translation>
        </message>
        <message>
            <source>En færre</source>
            <translation>One fewer</translation>
        </message>
        <message>
            <source>Lås op</source>
            <translation>Unlock</translation>
        </message>
        <message>
            <source>Hurtig tælling: %1</source>
            <translation>Quick tally: %1</translation>
        </message>
    </context>
    <context>
        <name>PinPad</name>
        <message>
            <source>Slet sidste tal</source>
            <translation>Delete the last digit</translation>
        </message>
        <message>
            <source>Brug koden</source>
            <translation>Use the PIN</translation>
        </message>
        <message numerus="yes">
            <source>PIN: %n tal tastet</source>
            <translation>
                <numerusform>PIN: %n digit typed</numerusform>
                <numerusform>PIN: %n digits typed</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PinSteps</name>
        <message>
            <source>Skriv den PIN, du har nu</source>
            <translation>Enter the PIN you have now</translation>
        </message>
        <message>
            <source>Vælg en PIN på mindst 6 tal</source>
            <translation>Choose a PIN of at least 6 digits</translation>
        </message>
        <message>
            <source>Skriv den nye PIN igen</source>
            <translation>Enter the new PIN again</translation>
        </message>
        <message>
            <source>Låser koden ind ...</source>
            <translation>Setting the PIN ...</translation>
        </message>
    </context>
    <context>
        <name>PinView</name>
        <message>
            <source>Ny kollega på denne enhed</source>
            <translation>New colleague on this device</translation>
        </message>
        <message>
            <source>Skift PIN</source>
            <translation>Change PIN</translation>
        </message>
        <message>
            <source>Giv enheden til kollegaen nu</source>
            <translation>Hand the device to the colleague now</translation>
        </message>
        <message>
            <source>Kollegaens initialer</source>
            <translation>The colleague&apos;s initials</translation>
        </message>
        <message>
            <source>1 til 4 bogstaver. De står på låseskærmen.</source>
            <translation>1 to 4 letters. They stand on the lock screen.</translation>
        </message>
        <message>
            <source>Kollegaen vælger sin egen PIN. Det, kollegaen registrerer, står som kollegaens.</source>
            <translation>The colleague chooses a PIN of their own. What the colleague registers stands as the colleague&apos;s.</translation>
        </message>
        <message>
            <source>Den nye PIN gælder kun dig, og kun på denne enhed.</source>
            <translation>The new PIN is for you only, and on this device only.</translation>
        </message>
    </context>
    <context>
        <name>feltbog::app::Session</name>
        <message numerus="yes">
            <source>Gemt på tabletten: %n møde(r) talt, mens den var låst</source>
            <translation>
                <numerusform>Saved on the tablet: %n meeting counted while it was locked</numerusform>
                <numerusform>Saved on the tablet: %n meetings counted while it was locked</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LeaseNotice</name>
        <message>
            <source>Kaldenavne er skjult, til enheden har talt med kontoret. Intet er slettet: synkronisér. Tæl uden kort så længe.</source>
            <translation>Names are hidden until the device has spoken to the office. Nothing is erased: sync. Count without a card meanwhile.</translation>
        </message>
    </context>
    <context>
        <name>ReportView</name>
        <message>
            <source>Rapport</source>
            <translation>Report</translation>
        </message>
    </context>
    <context>
        <name>ReportsView</name>
        <message>
            <source>Rapporter</source>
            <translation>Reports</translation>
        </message>
        <message>
            <source>Udgivne rapporter og låste planår</source>
            <translation>Published reports and locked plan years</translation>
        </message>
        <message>
            <source>Udgiv en rapport</source>
            <translation>Publish a report</translation>
        </message>
        <message>
            <source>En udgivet rapport gemmes, som den er nu, og kan altid læses igen.</source>
            <translation>A published report is kept as it is now and can always be read again.</translation>
        </message>
        <message>
            <source>Periode: %1</source>
            <translation>Period: %1</translation>
        </message>
        <message>
            <source>Til: %1</source>
            <translation>For: %1</translation>
        </message>
        <message>
            <source>Udgiv</source>
            <translation>Publish</translation>
        </message>
        <message>
            <source>Planår</source>
            <translation>Plan years</translation>
        </message>
        <message>
            <source>Lås</source>
            <translation>Lock</translation>
        </message>
        <message>
            <source>Lås %1</source>
            <translation>Lock %1</translation>
        </message>
        <message>
            <source>Udgivne rapporter</source>
            <translation>Published reports</translation>
        </message>
        <message>
            <source>Ingen rapporter er udgivet endnu.</source>
            <translation>No reports have been published yet.</translation>
        </message>
        <message>
            <source>Periode</source>
            <translation>Period</translation>
        </message>
        <message>
            <source>Hvem er rapporten til?</source>
            <translation>Who is the report for?</translation>
        </message>
        <message>
            <source>Uden for huset skjules antal personer efter alder, når de er så få, at nogen kunne genkendes.</source>
            <translation>Outside the house, numbers of persons by age are hidden when they are so few that somebody could be recognised.</translation>
        </message>
        <message>
            <source>Lås %1?</source>
            <translation>Lock %1?</translation>
        </message>
        <message>
            <source>Planårets tal bliver stående, som de er nu. Det kan ikke fortrydes.</source>
            <translation>The plan year&apos;s figures will stand as they are now. This cannot be undone.</translation>
        </message>
        <message>
            <source>I kan stadig rette registreringer. Rettelserne vises ved siden af de låste tal som »rettet siden«. Synkronisér alle enheder, før I låser.</source>
            <translation>You can still correct registrations. The corrections are shown beside the locked figures as “corrected since”. Synchronise all devices before you lock.</translation>
        </message>
        <message>
            <source>Lås planåret</source>
            <translation>Lock the plan year</translation>
        </message>
        <message>
            <source>Ikke nu</source>
            <translation>Not now</translation>
        </message>
        <message>
            <source>Luk planen</source>
            <translation>Close the plan</translation>
        </message>
        <message>
            <source>Tallene bliver. Registreringer og kort slettes.</source>
            <translation>The figures stay. Records and cards are erased.</translation>
        </message>
    </context>
    <context>
        <name>feltbog::app::ReportsPage</name>
        <message>
            <source>Styregruppe og bestyrelse</source>
            <translation>Steering group and board</translation>
        </message>
        <message>
            <source>Jer selv</source>
            <translation>Yourselves</translation>
        </message>
        <message>
            <source>Hele perioden</source>
            <translation>The whole period</translation>
        </message>
        <message>
            <source>Låst %1</source>
            <translation>Locked %1</translation>
        </message>
        <message>
            <source>Slut. Ikke låst endnu</source>
            <translation>Over. Not locked yet</translation>
        </message>
        <message>
            <source>Kan låses fra %1</source>
            <translation>Can be locked from %1</translation>
        </message>
        <message>
            <source>til styregruppe og bestyrelse</source>
            <translation>for the steering group and board</translation>
        </message>
        <message>
            <source>til jer selv</source>
            <translation>for yourselves</translation>
        </message>
        <message>
            <source>Udgivet %1, %2</source>
            <translation>Published %1, %2</translation>
        </message>
    </context>
    <context>
        <name>CameraView</name>
        <message>
            <source>Kameraet. Hold det over QR-koden.</source>
            <translation>The camera. Hold it over the QR code.</translation>
        </message>
    </context>
    <context>
        <name>CodeInput</name>
        <message>
            <source>Kameraet kan ikke bruges (%1). Åbn et billede, eller skriv koden.</source>
            <translation>The camera cannot be used (%1). Open a picture, or type the code.</translation>
        </message>
        <message>
            <source>Stop kameraet</source>
            <translation>Stop the camera</translation>
        </message>
        <message>
            <source>Scan med kameraet</source>
            <translation>Scan with the camera</translation>
        </message>
        <message>
            <source>Denne enhed har intet kamera. Åbn et billede af QR-koden, eller skriv koden.</source>
            <translation>This device has no camera. Open a picture of the QR code, or type the code.</translation>
        </message>
        <message>
            <source>Læser billedet …</source>
            <translation>Reading the picture …</translation>
        </message>
        <message>
            <source>Åbn billede</source>
            <translation>Open a picture</translation>
        </message>
        <message>
            <source>Eller skriv koden</source>
            <translation>Or type the code</translation>
        </message>
        <message>
            <source>Teksten under QR-koden. Den begynder med FELTBOG.</source>
            <translation>The text below the QR code. It begins with FELTBOG.</translation>
        </message>
        <message>
            <source>Indsæt det kopierede</source>
            <translation>Paste what was copied</translation>
        </message>
        <message>
            <source>Vælg et billede af QR-koden</source>
            <translation>Choose a picture of the QR code</translation>
        </message>
        <message>
            <source>Billeder (*.png *.jpg *.jpeg *.webp *.bmp)</source>
            <translation>Pictures (*.png *.jpg *.jpeg *.webp *.bmp)</translation>
        </message>
        <message>
            <source>Alle filer (*)</source>
            <translation>All files (*)</translation>
        </message>
    </context>
    <context>
        <name>DeviceCard</name>
        <message>
            <source>Erstat</source>
            <translation>Replace</translation>
        </message>
        <message>
            <source>Erstat %1</source>
            <translation>Replace %1</translation>
        </message>
        <message>
            <source>Luk ude</source>
            <translation>Shut out</translation>
        </message>
        <message>
            <source>Luk ude: %1</source>
            <translation>Shut out: %1</translation>
        </message>
        <message>
            <source>Godkend</source>
            <translation>Approve</translation>
        </message>
        <message>
            <source>Godkend %1</source>
            <translation>Approve %1</translation>
        </message>
    </context>
    <context>
        <name>Devices</name>
        <message>
            <source>Alle kredse</source>
            <translation>All circles</translation>
        </message>
        <message numerus="yes">
            <source>%n kreds(e) uden for planen</source>
            <translation>
                <numerusform>%n circle outside the plan</numerusform>
                <numerusform>%n circles outside the plan</numerusform>
            </translation>
        </message>
        <message>
            <source>Enhed %1</source>
            <translation>Device %1</translation>
        </message>
    </context>
    <context>
        <name>DevicesView</name>
        <message>
            <source>Enheder</source>
            <translation>Devices</translation>
        </message>
        <message>
            <source>Denne enhed</source>
            <translation>This device</translation>
        </message>
        <message>
            <source>Hvem gjorde hvad</source>
            <translation>Who did what</translation>
        </message>
        <message>
            <source>Kun hvem, hvad og hvornår. Aldrig hvad der står i en registrering.</source>
            <translation>Only who, what and when. Never what is in a record.</translation>
        </message>
        <message>
            <source>Intet endnu</source>
            <translation>Nothing yet</translation>
        </message>
        <message>
            <source>Inviter en enhed</source>
            <translation>Invite a device</translation>
        </message>
        <message>
            <source>Luk %1 ude?</source>
            <translation>Shut %1 out?</translation>
        </message>
        <message>
            <source>Den kan ikke sende eller hente mere. Næste gang den er på nettet, sletter den sine nøgler.</source>
            <translation>It can no longer send or fetch. The next time it is online, it deletes its keys.</translation>
        </message>
        <message>
            <source>Kredsenes nøgler skiftes: nye kort kan den ikke læse.</source>
            <translation>The circles get new keys: it cannot read new cards.</translation>
        </message>
        <message>
            <source>Det, den har sendt, tæller stadig. Resten sættes til side, til du har set på det.</source>
            <translation>What it has sent still counts. The rest is set aside until you have looked at it.</translation>
        </message>
        <message>
            <source>Kan ikke fortrydes. Findes den igen, åbnes den med gendannelsesnøglen.</source>
            <translation>Cannot be undone. If it turns up, it is opened with the recovery key.</translation>
        </message>
        <message>
            <source>Nej</source>
            <translation>No</translation>
        </message>
        <message>
            <source>Luk ude</source>
            <translation>Shut out</translation>
        </message>
    </context>
    <context>
        <name>InviteView</name>
        <message>
            <source>Erstat en enhed</source>
            <translation>Replace a device</translation>
        </message>
        <message>
            <source>Inviter en enhed</source>
            <translation>Invite a device</translation>
        </message>
        <message>
            <source>Når du viser QR-koden, lukkes den gamle enhed ude, og kredsenes nøgler skiftes. Det, den ikke har sendt, sættes til side. Det kan ikke fortrydes.</source>
            <translation>When you show the QR code, the old device is shut out and the circles get new keys. What it has not sent is set aside. This cannot be undone.</translation>
        </message>
        <message>
            <source>QR-kode til den nye enhed. Koden står også som tekst nedenfor.</source>
            <translation>QR code for the new device. The code is also written below.</translation>
        </message>
        <message>
            <source>Venter på den nye enhed …</source>
            <translation>Waiting for the new device …</translation>
        </message>
        <message>
            <source>På den nye enhed: åbn Feltbog, tryk Bliv tilmeldt, og scan koden. Lad denne side være åben så længe.</source>
            <translation>On the new device: open Feltbog, press Join, and scan the code. Leave this page open meanwhile.</translation>
        </message>
        <message>
            <source>Kontrolkode. Den samme vises på den nye enhed.</source>
            <translation>Control code. The new device shows the same.</translation>
        </message>
        <message>
            <source>Koden som tekst</source>
            <translation>The code as text</translation>
        </message>
        <message>
            <source>Til en enhed uden kamera. Giv den kun til den, der skal bruge enheden.</source>
            <translation>For a device without a camera. Give it only to the one who will use the device.</translation>
        </message>
        <message>
            <source>Kopieret</source>
            <translation>Copied</translation>
        </message>
        <message>
            <source>Kopiér</source>
            <translation>Copy</translation>
        </message>
        <message>
            <source>Enheden er med: %1</source>
            <translation>The device is in: %1</translation>
        </message>
        <message>
            <source>Lav en anden kode</source>
            <translation>Make another code</translation>
        </message>
        <message>
            <source>Laver koden …</source>
            <translation>Making the code …</translation>
        </message>
        <message>
            <source>Vis QR-kode</source>
            <translation>Show the QR code</translation>
        </message>
        <message>
            <source>Inviter en til</source>
            <translation>Invite another</translation>
        </message>
        <message>
            <source>Klar til den nye enhed</source>
            <translation>Ready for the new device</translation>
        </message>
        <message>
            <source>På den nye enhed: åbn Feltbog, tryk Bliv tilmeldt, og scan koden. Den viser selv, når den er med: en læser melder sig ikke her.</source>
            <translation>On the new device: open Feltbog, press Join, and scan the code. It shows by itself when it is in: a reader does not report here.</translation>
        </message>
    </context>
    <context>
        <name>JoinView</name>
        <message>
            <source>Bliv tilmeldt</source>
            <translation>Join</translation>
        </message>
        <message>
            <source>Få en QR-kode af koordinatoren</source>
            <translation>Get a QR code from the coordinator</translation>
        </message>
        <message>
            <source>Er det jeres kontor?</source>
            <translation>Is this your office?</translation>
        </message>
        <message>
            <source>Kontorets adresse</source>
            <translation>The office’s address</translation>
        </message>
        <message>
            <source>Kontrolkode. Den samme står på koordinatorens skærm.</source>
            <translation>Control code. The coordinator’s screen shows the same.</translation>
        </message>
        <message>
            <source>Enheden bliver kontorets: dine registreringer sendes dertil. Det, du har gemt her, følger med.</source>
            <translation>The device becomes the office’s: your records are sent there. What you have saved here goes with it.</translation>
        </message>
        <message>
            <source>Venter på kontorets godkendelse</source>
            <translation>Waiting for the office’s approval</translation>
        </message>
        <message>
            <source>Den kommer af sig selv, mens koordinatorens side er åben. Du kan registrere imens.</source>
            <translation>It comes by itself while the coordinator’s page is open. You can record meanwhile.</translation>
        </message>
        <message>
            <source>Enheden er tilmeldt</source>
            <translation>The device has joined</translation>
        </message>
        <message>
            <source>Det kan du registrere som</source>
            <translation>What you can record as</translation>
        </message>
        <message>
            <source>Kredse, du kan læse kort i</source>
            <translation>Circles whose cards you can read</translation>
        </message>
        <message>
            <source>Brug koden</source>
            <translation>Use the code</translation>
        </message>
        <message>
            <source>Scan, åbn eller skriv den først</source>
            <translation>Scan, open or type it first</translation>
        </message>
        <message>
            <source>Spørger …</source>
            <translation>Asking …</translation>
        </message>
        <message>
            <source>Spørg nu</source>
            <translation>Ask now</translation>
        </message>
        <message>
            <source>En anden kode</source>
            <translation>Another code</translation>
        </message>
        <message>
            <source>Tilmelder …</source>
            <translation>Joining …</translation>
        </message>
        <message>
            <source>Tilmeld</source>
            <translation>Join</translation>
        </message>
        <message>
            <source>Begynd</source>
            <translation>Begin</translation>
        </message>
        <message>
            <source>Enheden viser rapporter og fremdrift fra kontoret</source>
            <translation>The device shows the office’s reports and progress</translation>
        </message>
    </context>
    <context>
        <name>Roles</name>
        <message>
            <source>Gadeplansmedarbejder</source>
            <translation>Street worker</translation>
        </message>
        <message>
            <source>Kursusleder</source>
            <translation>Course leader</translation>
        </message>
        <message>
            <source>Koordinator</source>
            <translation>Coordinator</translation>
        </message>
        <message>
            <source>Læser (kun rapporter)</source>
            <translation>Reader (reports only)</translation>
        </message>
    </context>
    <context>
        <name>feltbog::app::DevicesPage</name>
        <message>
            <source>Lukket ude</source>
            <translation>Shut out</translation>
        </message>
        <message>
            <source>Hørt fra %1</source>
            <translation>Heard from %1</translation>
        </message>
        <message>
            <source>Ikke hørt fra endnu</source>
            <translation>Not heard from yet</translation>
        </message>
        <message>
            <source>Kun en koordinator kan ændre noget her.</source>
            <translation>Only a coordinator can change anything here.</translation>
        </message>
        <message>
            <source>Organisationen er ikke oprettet endnu. Indtil da kan alle tilmeldte enheder registrere alt.</source>
            <translation>The organisation has not been founded yet. Until then every device that has joined can record everything.</translation>
        </message>
        <message numerus="yes">
            <source>%n i brug</source>
            <translation>
                <numerusform>%n in use</numerusform>
                <numerusform>%n in use</numerusform>
            </translation>
        </message>
        <message>
            <source>Venter på godkendelse</source>
            <translation>Waiting for approval</translation>
        </message>
        <message numerus="yes">
            <source>%n venter på godkendelse</source>
            <translation>
                <numerusform>%n waits for approval</numerusform>
                <numerusform>%n wait for approval</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>feltbog::app::InvitePage</name>
        <message>
            <source>I stedet for %1</source>
            <translation>In place of %1</translation>
        </message>
        <message>
            <source>Gælder til %1, og kun én gang</source>
            <translation>Valid until %1, and only once</translation>
        </message>
        <message>
            <source>Koden er udløbet, og ingen har brugt den. Lav en ny.</source>
            <translation>The code has expired, and nobody has used it. Make a new one.</translation>
        </message>
        <message>
            <source>Koden er udløbet.</source>
            <translation>The code has expired.</translation>
        </message>
    </context>
    <context>
        <name>feltbog::app::JoinPage</name>
        <message>
            <source>Koden gælder til %1.</source>
            <translation>The code is valid until %1.</translation>
        </message>
    </context>
    <context>
        <name>feltbog::app::QrReader</name>
        <message>
            <source>Filen er ikke et billede, Feltbog kan læse. Vælg et billede (PNG eller JPEG).</source>
            <translation>The file is not a picture Feltbog can read. Choose a picture (PNG or JPEG).</translation>
        </message>
        <message>
            <source>Der er ingen QR-kode, der kan læses, på billedet. Tag et nyt, tættere på og skarpt, eller skriv koden.</source>
            <translation>There is no readable QR code in the picture. Take a new one, closer and sharp, or type the code.</translation>
        </message>
    </context>
    <context>
        <name>feltbog::app::Words</name>
        <message>
            <source>Organisationen blev oprettet: %1</source>
            <translation>The organisation was founded: %1</translation>
        </message>
        <message>
            <source>%1 blev godkendt: %2</source>
            <translation>%1 was approved: %2</translation>
        </message>
        <message>
            <source>Nøgler blev givet til kredsens enheder: %1</source>
            <translation>Keys were given to the circle’s devices: %1</translation>
        </message>
        <message>
            <source>%1 blev lukket ude</source>
            <translation>%1 was shut out</translation>
        </message>
        <message>
            <source>Meldte sig med en QR-kode</source>
            <translation>Came with a QR code</translation>
        </message>
        <message>
            <source>%1: registrering %2 til %3 tæller alligevel</source>
            <translation>%1: records %2 to %3 count all the same</translation>
        </message>
        <message>
            <source>Fortsætter som %1</source>
            <translation>Goes on as %1</translation>
        </message>
        <message>
            <source>Blev afvist: enheden er lukket ude</source>
            <translation>Was refused: the device is shut out</translation>
        </message>
        <message>
            <source>Blev afvist: enheden er ikke godkendt til at synkronisere</source>
            <translation>Was refused: the device is not approved to sync</translation>
        </message>
        <message>
            <source>Blev afvist: kun koordinatorer kan invitere</source>
            <translation>Was refused: only coordinators can invite</translation>
        </message>
        <message>
            <source>Blev afvist: rollen giver ikke adgang til rapporten</source>
            <translation>Was refused: the role gives no access to the report</translation>
        </message>
        <message>
            <source>Blev afvist: kun koordinatorer kan se, hvem der gjorde hvad</source>
            <translation>Was refused: only coordinators can see who did what</translation>
        </message>
        <message numerus="yes">
            <source>%n registrering(er) er sat til side</source>
            <translation>
                <numerusform>%n record was set aside</numerusform>
                <numerusform>%n records were set aside</numerusform>
            </translation>
        </message>
        <message>
            <source>: uden for enhedens rolle</source>
            <translation>: beyond the device’s role</translation>
        </message>
        <message>
            <source>: enheden er lukket ude</source>
            <translation>: the device is shut out</translation>
        </message>
        <message>
            <source>Organisationens egen nøgle</source>
            <translation>The organisation’s own key</translation>
        </message>
        <message>
            <source>Blev afvist: kun koordinatorer kan bede andre om tal</source>
            <translation>Was refused: only coordinators can ask others for figures</translation>
        </message>
        <message>
            <source>Bad en part om tal</source>
            <translation>Asked a partner for figures</translation>
        </message>
        <message>
            <source>Tal blev afleveret over et link</source>
            <translation>Figures were delivered through a link</translation>
        </message>
        <message>
            <source>Godkendte tal fra en part</source>
            <translation>Approved figures from a partner</translation>
        </message>
        <message>
            <source>Afviste tal fra en part</source>
            <translation>Rejected figures from a partner</translation>
        </message>
        <message>
            <source>Trak et link til en part tilbage</source>
            <translation>Withdrew a partner&apos;s link</translation>
        </message>
    </context>
    <context>
        <name>AdmitView</name>
        <message>
            <source>Godkend en enhed</source>
            <translation>Approve a device</translation>
        </message>
        <message>
            <source>Godkend kun en enhed, du har set. Navnet ovenfor står også på den selv, under Indstillinger og Enheder.</source>
            <translation>Approve only a device you have seen. The name above is on the device itself too, under Settings and Devices.</translation>
        </message>
        <message>
            <source>Enheden er her ikke</source>
            <translation>The device is not here</translation>
        </message>
        <message>
            <source>Når du godkender</source>
            <translation>When you approve it</translation>
        </message>
        <message>
            <source>Det, den har registreret, tæller med fra nu af, også det fra før. Den får nøglerne til de kredse, du vælger.</source>
            <translation>What it has recorded counts from now on, also what came before. It gets the keys of the circles you choose.</translation>
        </message>
        <message>
            <source>Godkend</source>
            <translation>Approve</translation>
        </message>
    </context>
    <context>
        <name>GrantChooser</name>
        <message>
            <source>Hvem skal bruge den?</source>
            <translation>Who will use it?</translation>
        </message>
        <message>
            <source>Vælg det, medarbejderen laver. Flere er tilladt.</source>
            <translation>Choose what the member of staff does. Several are allowed.</translation>
        </message>
        <message>
            <source>Hvilke kredse?</source>
            <translation>Which circles?</translation>
        </message>
        <message>
            <source>Enheden kan læse kortene i de kredse, du vælger, og ingen andre.</source>
            <translation>The device can read the cards of the circles you choose, and no others.</translation>
        </message>
        <message>
            <source>Hvad skal enheden hedde?</source>
            <translation>What is the device to be called?</translation>
        </message>
        <message>
            <source>Fx »Tablet 2« eller initialer. Ikke et fuldt navn.</source>
            <translation>For example “Tablet 2” or initials. Not a full name.</translation>
        </message>
    </context>
    <context>
        <name>ReaderView</name>
        <message>
            <source>Lås nu</source>
            <translation>Lock now</translation>
        </message>
        <message>
            <source>Om Feltbog og persondata</source>
            <translation>About Feltbog and personal data</translation>
        </message>
        <message>
            <source>Indstillinger</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>Her er det, der blev hentet sidst.</source>
            <translation>This is what was fetched last.</translation>
        </message>
        <message>
            <source>Henter fra kontoret …</source>
            <translation>Fetching from the office …</translation>
        </message>
        <message>
            <source>Kontoret har ingen plan endnu</source>
            <translation>The office has no plan yet</translation>
        </message>
        <message>
            <source>Intet er hentet endnu</source>
            <translation>Nothing has been fetched yet</translation>
        </message>
        <message>
            <source>Når koordinatoren har lagt den ind, står fremdrift og rapporter her.</source>
            <translation>When the coordinator has put it in, progress and reports are shown here.</translation>
        </message>
        <message>
            <source>Fremdrift</source>
            <translation>Progress</translation>
        </message>
        <message>
            <source>Se hvert succeskriterium</source>
            <translation>See every criterion</translation>
        </message>
        <message>
            <source>Udgivne rapporter</source>
            <translation>Published reports</translation>
        </message>
        <message>
            <source>Ingen rapporter er udgivet endnu.</source>
            <translation>No reports have been published yet.</translation>
        </message>
        <message>
            <source>Henter …</source>
            <translation>Fetching …</translation>
        </message>
        <message>
            <source>Hent igen</source>
            <translation>Fetch again</translation>
        </message>
    </context>
    <context>
        <name>VerdictSums</name>
        <message>
            <source>Nået</source>
            <translation>Reached</translation>
        </message>
        <message>
            <source>På vej</source>
            <translation>On track</translation>
        </message>
        <message>
            <source>Bagud</source>
            <translation>Behind</translation>
        </message>
        <message>
            <source>Ikke opgjort</source>
            <translation>Not computed</translation>
        </message>
    </context>
    <context>
        <name>feltbog::app::AdmitPage</name>
        <message>
            <source>Hørt fra %1</source>
            <translation>Heard from %1</translation>
        </message>
        <message>
            <source>Ikke hørt fra endnu</source>
            <translation>Not heard from yet</translation>
        </message>
    </context>
    <context>
        <name>feltbog::app::GrantPage</name>
        <message>
            <source>Organisationen er ikke oprettet endnu. Det sker én gang, på kontorets første enhed (se vejledningen).</source>
            <translation>The organisation has not been founded yet. This is done once, on the office’s first device (see the instructions).</translation>
        </message>
        <message>
            <source>Kun en koordinator kan lukke enheder ind. Denne enhed er ikke koordinatorens.</source>
            <translation>Only a coordinator can let devices in. This device is not the coordinator’s.</translation>
        </message>
        <message>
            <source>Vælg mindst én rolle til enheden.</source>
            <translation>Choose at least one role for the device.</translation>
        </message>
        <message>
            <source>Vælg mindst én kreds. Kun en læser kan være uden.</source>
            <translation>Choose at least one circle. Only a reader can do without.</translation>
        </message>
    </context>
    <context>
        <name>feltbog::app::ReaderPage</name>
        <message>
            <source>Ingen forbindelse til kontoret.</source>
            <translation>No connection to the office.</translation>
        </message>
        <message>
            <source>Udgivet %1</source>
            <translation>Published %1</translation>
        </message>
        <message>
            <source>Hentet %1</source>
            <translation>Fetched %1</translation>
        </message>
        <message>
            <source>%1 til %2</source>
            <translation>%1 to %2</translation>
        </message>
    </context>
    <context>
        <name>feltbog::app::ReportPage</name>
        <message>
            <source>ikke opgjort</source>
            <translation>not worked out</translation>
        </message>
        <message>
            <source> (mål %1)</source>
            <translation> (goal %1)</translation>
        </message>
        <message>
            <source>skjult</source>
            <translation>hidden</translation>
        </message>
        <message>
            <source>Hele perioden</source>
            <translation>The whole period</translation>
        </message>
        <message>
            <source>Som kontoret så det %1</source>
            <translation>As the office saw it %1</translation>
        </message>
        <message>
            <source>Udgivet %1</source>
            <translation>Published %1</translation>
        </message>
    </context>
    <context>
        <name>ClosingView</name>
        <message>
            <source>Luk planen</source>
            <translation>Close the plan</translation>
        </message>
        <message>
            <source>Varslet %1</source>
            <translation>Announced %1</translation>
        </message>
        <message>
            <source>Planen kan lukkes efter %1, når den sidste opfølgning er ovre.</source>
            <translation>The plan can be closed after %1, when the last follow-up is over.</translation>
        </message>
        <message>
            <source>Først varsles lukningen. Så sender hver enhed det sidste af sig selv, næste gang den er på nettet.</source>
            <translation>First the closing is announced. Then each device sends its last by itself, the next time it is online.</translation>
        </message>
        <message numerus="yes">
            <source>%n enhed(er) mangler at sende det sidste. Åbn dem, og synkronisér.</source>
            <translation>
                <numerusform>%n device has not sent its last. Open it, and sync.</numerusform>
                <numerusform>%n devices have not sent their last. Open them, and sync.</numerusform>
            </translation>
        </message>
        <message>
            <source>Ingen enhed mangler. Planen kan lukkes.</source>
            <translation>No device is missing. The plan can be closed.</translation>
        </message>
        <message>
            <source>Planen blev lukket %1. Registreringer, kort og nøgler er slettet her. De andre enheder sletter dem, når de synkroniserer.</source>
            <translation>The plan was closed %1. Records, cards and keys are erased here. The other devices erase them when they sync.</translation>
        </message>
        <message>
            <source>Enhederne</source>
            <translation>The devices</translation>
        </message>
        <message>
            <source>Fortryd</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>Opgiv</source>
            <translation>Give up</translation>
        </message>
        <message>
            <source>Fortryd at opgive %1</source>
            <translation>Take back giving up %1</translation>
        </message>
        <message>
            <source>Opgiv %1</source>
            <translation>Give up %1</translation>
        </message>
        <message>
            <source>Opgiv kun en enhed, der er tabt eller ødelagt. Det, den ikke har sendt, tæller aldrig med.</source>
            <translation>Give up only a device that is lost or broken. What it has not sent never counts.</translation>
        </message>
        <message>
            <source>Det slettes, på alle enheder og på kontoret</source>
            <translation>This is erased, on all devices and at the office</translation>
        </message>
        <message>
            <source>Alle registreringer, alle kort og kaldenavne, svar om dubletter, kredsenes nøgler og det, der ikke er gemt færdigt.</source>
            <translation>All records, all cards and names, answers about doublets, the circles’ keys, and what was never finished.</translation>
        </message>
        <message>
            <source>Det bliver</source>
            <translation>This stays</translation>
        </message>
        <message>
            <source>Planens og planårenes tal, som de er nu, låste år, udgivne rapporter, planen selv og listen over enheder. Ingen personer.</source>
            <translation>The figures of the plan and its years as they are now, locked years, published reports, the plan itself and the list of devices. No persons.</translation>
        </message>
        <message>
            <source>Varsl lukningen</source>
            <translation>Announce the closing</translation>
        </message>
        <message>
            <source>Synkroniserer …</source>
            <translation>Syncing …</translation>
        </message>
        <message>
            <source>Synkronisér</source>
            <translation>Sync</translation>
        </message>
        <message>
            <source>Luk planen for altid?</source>
            <translation>Close the plan for good?</translation>
        </message>
        <message>
            <source>Registreringer, kort og nøgler slettes nu, her og på alle andre enheder. Tallene og de udgivne rapporter bliver.</source>
            <translation>Records, cards and keys are erased now, here and on all other devices. The figures and the published reports stay.</translation>
        </message>
        <message>
            <source>Det kan ikke fortrydes, heller ikke med en sikkerhedskopi.</source>
            <translation>It cannot be undone, not with a backup either.</translation>
        </message>
        <message>
            <source>Skriv %1</source>
            <translation>Type %1</translation>
        </message>
        <message>
            <source>Nej</source>
            <translation>No</translation>
        </message>
    </context>
    <context>
        <name>feltbog::app::ClosingPage</name>
        <message>
            <source>LUK PLANEN</source>
            <translation>CLOSE PLAN</translation>
        </message>
        <message>
            <source>Har sendt det sidste</source>
            <translation>Has sent its last</translation>
        </message>
        <message>
            <source>Opgivet. Det, den ikke har sendt, går tabt</source>
            <translation>Given up. What it has not sent is lost</translation>
        </message>
        <message>
            <source>Mangler. Sidst hørt fra %1</source>
            <translation>Missing. Last heard from %1</translation>
        </message>
        <message>
            <source>Skriv %1, så lukkes planen.</source>
            <translation>Type %1, and the plan is closed.</translation>
        </message>
    </context>
    <context>
        <name>CriterionView</name>
        <message>
            <source>Sådan er tallet talt</source>
            <translation>How the figure was counted</translation>
        </message>
        <message>
            <source>Reglen</source>
            <translation>The rule</translation>
        </message>
        <message>
            <source>Ny vurdering</source>
            <translation>New assessment</translation>
        </message>
        <message>
            <source>Skriv en vurdering</source>
            <translation>Write an assessment</translation>
        </message>
    </context>
    <context>
        <name>feltbog::app::CriterionPage</name>
        <message>
            <source>Mål</source>
            <translation>Goal</translation>
        </message>
        <message>
            <source>Udgangspunkt, planen</source>
            <translation>Starting point, the plan</translation>
        </message>
        <message>
            <source>Udgangspunkt, evalueringen</source>
            <translation>Starting point, the evaluation</translation>
        </message>
        <message>
            <source>Forventet nu</source>
            <translation>Expected now</translation>
        </message>
        <message>
            <source>Tæller</source>
            <translation>Numerator</translation>
        </message>
        <message>
            <source>Nævner</source>
            <translation>Denominator</translation>
        </message>
        <message>
            <source>Hvis det fortsætter sådan</source>
            <translation>If it goes on like this</translation>
        </message>
        <message>
            <source>Kilde</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>intet tal</source>
            <translation>no figure</translation>
        </message>
        <message>
            <source>før %1</source>
            <translation>before %1</translation>
        </message>
        <message>
            <source>kun i nævneren</source>
            <translation>only in the denominator</translation>
        </message>
        <message>
            <source>Ingen registreringer bag tallet endnu</source>
            <translation>No registrations behind the figure yet</translation>
        </message>
        <message>
            <source>De seneste %1 af %2 registreringer bag tallet</source>
            <translation>The latest %1 of %2 registrations behind the figure</translation>
        </message>
        <message numerus="yes">
            <source>%n registrering(er) bag tallet</source>
            <translation>
                <numerusform>%n registration behind the figure</numerusform>
                <numerusform>%n registrations behind the figure</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>DayButton</name>
        <message>
            <source>Dag: %1. Tryk for at vælge en anden</source>
            <translation>Day: %1. Tap to choose another</translation>
        </message>
    </context>
    <context>
        <name>EnquiryView</name>
        <message>
            <source>Ret henvendelse</source>
            <translation>Correct enquiry</translation>
        </message>
        <message>
            <source>Henvendelse</source>
            <translation>Enquiry</translation>
        </message>
        <message>
            <source>Hvad drejede det sig om?</source>
            <translation>What was it about?</translation>
        </message>
        <message>
            <source>Har borgeren en seddel med en kode?</source>
            <translation>Does the resident have a slip with a code?</translation>
        </message>
        <message>
            <source>Nej</source>
            <translation>No</translation>
        </message>
        <message>
            <source>Ja</source>
            <translation>Yes</translation>
        </message>
        <message>
            <source>Lav en ny</source>
            <translation>Make a new one</translation>
        </message>
        <message>
            <source>Mødt før i år?</source>
            <translation>Met before this year?</translation>
        </message>
        <message>
            <source>Hvor mange?</source>
            <translation>How many?</translation>
        </message>
        <message>
            <source>Hvor mange</source>
            <translation>How many</translation>
        </message>
        <message>
            <source>Koden på sedlen</source>
            <translation>The code on the slip</translation>
        </message>
        <message>
            <source>Koden er skrevet rigtigt.</source>
            <translation>The code is written correctly.</translation>
        </message>
        <message>
            <source>Syv tegn. Store og små bogstaver er det samme.</source>
            <translation>Seven signs. Capital and small letters are the same.</translation>
        </message>
        <message>
            <source>Hvornår?</source>
            <translation>When?</translation>
        </message>
        <message>
            <source>Der kom ingen i dag</source>
            <translation>Nobody came today</translation>
        </message>
        <message>
            <source>Der kom ingen den dag</source>
            <translation>Nobody came that day</translation>
        </message>
        <message>
            <source>Gem henvendelse</source>
            <translation>Save enquiry</translation>
        </message>
        <message>
            <source>Der kom ingen. Hvad var åbent?</source>
            <translation>Nobody came. What was open?</translation>
        </message>
        <message>
            <source>En dag uden besøg tæller med, når planen ser på, hvor mange der kommer.</source>
            <translation>A day without visitors counts when the plan looks at how many come.</translation>
        </message>
        <message>
            <source>Dag: %1</source>
            <translation>Day: %1</translation>
        </message>
        <message>
            <source>Gem, at der kom ingen</source>
            <translation>Save that nobody came</translation>
        </message>
        <message>
            <source>Hvad kom der ud af det?</source>
            <translation>What came of it?</translation>
        </message>
    </context>
    <context>
        <name>FigureRow</name>
        <message>
            <source>intet tal endnu</source>
            <translation>no figure yet</translation>
        </message>
    </context>
    <context>
        <name>JudgedBox</name>
        <message>
            <source>Vurdering · %1</source>
            <translation>Assessment · %1</translation>
        </message>
    </context>
    <context>
        <name>JudgementView</name>
        <message>
            <source>Vurdering</source>
            <translation>Assessment</translation>
        </message>
        <message>
            <source>Hvordan er det gået?</source>
            <translation>How did it go?</translation>
        </message>
        <message>
            <source>Hvem har vurderet det?</source>
            <translation>Who assessed it?</translation>
        </message>
        <message>
            <source>Hvornår?</source>
            <translation>When?</translation>
        </message>
        <message>
            <source>Begrundelse (kan udelades)</source>
            <translation>Reasons (may be left out)</translation>
        </message>
        <message>
            <source>Om planen, aldrig om personer. Teksten kan læses af alle, der får tallene.</source>
            <translation>About the plan, never about persons. All who get the figures can read the text.</translation>
        </message>
        <message>
            <source>Gem vurdering</source>
            <translation>Save assessment</translation>
        </message>
    </context>
    <context>
        <name>LeaveCourseView</name>
        <message>
            <source>Hvordan sluttede det?</source>
            <translation>How did it end?</translation>
        </message>
        <message>
            <source>Hvorfor? (kan udelades)</source>
            <translation>Why? (may be left out)</translation>
        </message>
        <message>
            <source>Gem</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Registrér et resultat</source>
            <translation>Register a result</translation>
        </message>
        <message>
            <source>Et job, et mål: det, planen tæller.</source>
            <translation>A job, a goal: what the plan counts.</translation>
        </message>
    </context>
    <context>
        <name>NumbersEntry</name>
        <message>
            <source>Tæl også</source>
            <translation>Count also</translation>
        </message>
        <message>
            <source>Sæt kryds</source>
            <translation>Mark</translation>
        </message>
    </context>
    <context>
        <name>OccurrenceView</name>
        <message>
            <source>Ret optælling</source>
            <translation>Correct count</translation>
        </message>
        <message>
            <source>Optælling</source>
            <translation>Count</translation>
        </message>
        <message>
            <source>Hvad skete der?</source>
            <translation>What happened?</translation>
        </message>
        <message>
            <source>Hvor mange?</source>
            <translation>How many?</translation>
        </message>
        <message>
            <source>Hvor mange</source>
            <translation>How many</translation>
        </message>
        <message>
            <source>Hvornår?</source>
            <translation>When?</translation>
        </message>
        <message>
            <source>Gem optælling</source>
            <translation>Save count</translation>
        </message>
    </context>
    <context>
        <name>PaperCode</name>
        <message>
            <source>Koden: %1</source>
            <translation>The code: %1</translation>
        </message>
        <message>
            <source>Skriv koden på en seddel til borgeren, før du gemmer. Feltbog gemmer den ikke: næste gang viser borgeren sedlen, og så er det den samme person.</source>
            <translation>Write the code on a slip for the resident before you save. Feltbog does not keep it: next time the resident shows the slip, and is the same person.</translation>
        </message>
    </context>
    <context>
        <name>ReadingView</name>
        <message>
            <source>Ret tallet fra %1</source>
            <translation>Correct the figure of %1</translation>
        </message>
        <message>
            <source>Nyt tal</source>
            <translation>New figure</translation>
        </message>
        <message>
            <source>Hvilken dag gælder tallet for?</source>
            <translation>Which day is the figure for?</translation>
        </message>
        <message>
            <source>Tallet</source>
            <translation>The figure</translation>
        </message>
        <message>
            <source>Tidligere tal sammenlignes ikke med dette og dem, der kommer efter.</source>
            <translation>Earlier figures are not compared with this one and those after it.</translation>
        </message>
        <message>
            <source>Hvorfor er det ikke oplyst?</source>
            <translation>Why is it not given?</translation>
        </message>
        <message>
            <source>Tryk på et tal for at rette det.</source>
            <translation>Tap a figure to correct it.</translation>
        </message>
        <message>
            <source>Intet tal endnu.</source>
            <translation>No figure yet.</translation>
        </message>
        <message>
            <source>Skriv et nyt tal i stedet</source>
            <translation>Write a new figure instead</translation>
        </message>
        <message>
            <source>Gem som ikke oplyst</source>
            <translation>Save as not given</translation>
        </message>
        <message>
            <source>Gem tallet</source>
            <translation>Save the figure</translation>
        </message>
        <message>
            <source>Tal indtil nu</source>
            <translation>Figures so far</translation>
        </message>
    </context>
    <context>
        <name>ReadingsView</name>
        <message>
            <source>Tal fra andre</source>
            <translation>Figures from others</translation>
        </message>
        <message>
            <source>%1 af %2 har intet tal endnu</source>
            <translation>%1 of %2 have no figure yet</translation>
        </message>
        <message>
            <source>Planen har ingen tal fra andre</source>
            <translation>The plan has no figures from others</translation>
        </message>
        <message>
            <source>Alt, hvad den måler på, registreres i Feltbog.</source>
            <translation>All it measures is registered in Feltbog.</translation>
        </message>
    </context>
    <context>
        <name>TaskCard</name>
        <message>
            <source>Ja</source>
            <translation>Yes</translation>
        </message>
        <message>
            <source>Ja: %1 %2</source>
            <translation>Yes: %1 %2</translation>
        </message>
        <message>
            <source>Nej</source>
            <translation>No</translation>
        </message>
        <message>
            <source>Nej: %1 %2</source>
            <translation>No: %1 %2</translation>
        </message>
        <message>
            <source>Ved ikke</source>
            <translation>Do not know</translation>
        </message>
        <message>
            <source>Ved ikke: %1 %2</source>
            <translation>Do not know: %1 %2</translation>
        </message>
    </context>
    <context>
        <name>TasksView</name>
        <message>
            <source>Opgaver</source>
            <translation>Tasks</translation>
        </message>
        <message numerus="yes">
            <source>%n over tiden</source>
            <translation>
                <numerusform>%n overdue</numerusform>
                <numerusform>%n overdue</numerusform>
            </translation>
        </message>
        <message>
            <source>Ingen opgaver lige nu</source>
            <translation>No tasks right now</translation>
        </message>
        <message>
            <source>Her står, hvad planen vil have fulgt op på: i god tid før, og til der er svaret.</source>
            <translation>What the plan wants followed up stands here: well before it is due, and until it is answered.</translation>
        </message>
    </context>
    <context>
        <name>TextBlock</name>
        <message numerus="yes">
            <source>%n tegn for meget</source>
            <translation>
                <numerusform>%n character too many</numerusform>
                <numerusform>%n characters too many</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n tegn tilbage</source>
            <translation>
                <numerusform>%n character left</numerusform>
                <numerusform>%n characters left</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>feltbog::app::EnquiryPage</name>
        <message>
            <source>Nej</source>
            <translation>No</translation>
        </message>
        <message>
            <source>Ja</source>
            <translation>Yes</translation>
        </message>
        <message>
            <source>Ved ikke</source>
            <translation>Do not know</translation>
        </message>
        <message>
            <source>Vælg først, hvad det drejede sig om. Så kommer koden.</source>
            <translation>Choose first what it was about. Then the code comes.</translation>
        </message>
        <message>
            <source>Vælg, hvad det drejede sig om.</source>
            <translation>Choose what it was about.</translation>
        </message>
        <message>
            <source>Skriv koden fra sedlen, eller svar på »Mødt før i år?«.</source>
            <translation>Write the code from the slip, or answer &quot;Met before this year?&quot;.</translation>
        </message>
        <message>
            <source>Gemt på tabletten: %1</source>
            <translation>Saved on the tablet: %1</translation>
        </message>
        <message>
            <source>Vælg, hvad der var åbent.</source>
            <translation>Choose what was open.</translation>
        </message>
        <message>
            <source>Gemt på tabletten: %1, der kom ingen</source>
            <translation>Saved on the tablet: %1, nobody came</translation>
        </message>
    </context>
    <context>
        <name>feltbog::app::JudgementPage</name>
        <message>
            <source>Nået</source>
            <translation>Reached</translation>
        </message>
        <message>
            <source>Delvist nået</source>
            <translation>Partly reached</translation>
        </message>
        <message>
            <source>Ikke nået</source>
            <translation>Not reached</translation>
        </message>
        <message>
            <source>Kan ikke sammenlignes</source>
            <translation>Cannot be compared</translation>
        </message>
        <message>
            <source>%1: %2 til %3</source>
            <translation>%1: %2 to %3</translation>
        </message>
        <message>
            <source>Gemt på tabletten: vurderet som %1</source>
            <translation>Saved on the tablet: assessed as %1</translation>
        </message>
    </context>
    <context>
        <name>feltbog::app::OccurrencePage</name>
        <message>
            <source>Vælg, hvad der skete.</source>
            <translation>Choose what happened.</translation>
        </message>
        <message>
            <source>Gemt på tabletten: %1</source>
            <translation>Saved on the tablet: %1</translation>
        </message>
    </context>
    <context>
        <name>feltbog::app::ReadingPage</name>
        <message>
            <source>Anslået</source>
            <translation>Estimated</translation>
        </message>
        <message>
            <source>Ny opgørelsesmetode</source>
            <translation>New way of counting</translation>
        </message>
        <message>
            <source>Ikke oplyst</source>
            <translation>Not given</translation>
        </message>
        <message>
            <source>Skriv tallet, eller vælg Ikke oplyst.</source>
            <translation>Write the figure, or choose Not given.</translation>
        </message>
        <message>
            <source>Skriv tallet.</source>
            <translation>Write the figure.</translation>
        </message>
        <message>
            <source>Skriv tallet uden punktum: 1200 eller 12,5.</source>
            <translation>Write the figure without a point: 1200 or 12,5.</translation>
        </message>
        <message numerus="yes">
            <source>Skriv tallet som 1200 eller 12,5 med højst %n decimal(er).</source>
            <translation>
                <numerusform>Write the figure as 1200 or 12,5 with at most %n decimal.</numerusform>
                <numerusform>Write the figure as 1200 or 12,5 with at most %n decimals.</numerusform>
            </translation>
        </message>
        <message>
            <source>Skriv et helt tal, fx 1200.</source>
            <translation>Write a whole number, such as 1200.</translation>
        </message>
        <message>
            <source>Gemt på tabletten: %1</source>
            <translation>Saved on the tablet: %1</translation>
        </message>
    </context>
    <context>
        <name>feltbog::app::TasksPage</name>
        <message>
            <source>Ja</source>
            <translation>Yes</translation>
        </message>
        <message>
            <source>Nej</source>
            <translation>No</translation>
        </message>
        <message>
            <source>Ved ikke</source>
            <translation>Do not know</translation>
        </message>
        <message>
            <source>I dag</source>
            <translation>Today</translation>
        </message>
        <message>
            <source>I morgen</source>
            <translation>Tomorrow</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n dag(e) over tiden</source>
            <translation>
                <numerusform>%1, %n day overdue</numerusform>
                <numerusform>%1, %n days overdue</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, om %n dag(e)</source>
            <translation>
                <numerusform>%1, in %n day</numerusform>
                <numerusform>%1, in %n days</numerusform>
            </translation>
        </message>
        <message>
            <source>Over tiden (%1)</source>
            <translation>Overdue (%1)</translation>
        </message>
        <message>
            <source>Nu og de næste %1 dage (%2)</source>
            <translation>Now and the next %1 days (%2)</translation>
        </message>
        <message>
            <source>Gemt på tabletten: %1 (%2)</source>
            <translation>Saved on the tablet: %1 (%2)</translation>
        </message>
    </context>
    <context>
        <name>readings</name>
        <message>
            <source>ikke oplyst</source>
            <translation>not given</translation>
        </message>
        <message>
            <source>anslået</source>
            <translation>estimated</translation>
        </message>
        <message>
            <source>ny opgørelsesmetode</source>
            <translation>new way of counting</translation>
        </message>
    </context>
    <context>
        <name>verdicts</name>
        <message>
            <source>Styregruppen</source>
            <translation>The steering group</translation>
        </message>
        <message>
            <source>Bestyrelsen</source>
            <translation>The board</translation>
        </message>
        <message>
            <source>Evalueringen</source>
            <translation>The evaluation</translation>
        </message>
        <message>
            <source>Landsbyggefonden</source>
            <translation>Landsbyggefonden</translation>
        </message>
        <message>
            <source>Ikke nået</source>
            <translation>Not reached</translation>
        </message>
    </context>
    <context>
        <name>EmergencyPaper</name>
        <message>
            <source>Beredskabsplan</source>
            <translation>Emergency plan</translation>
        </message>
        <message>
            <source>Skrevet ud %1</source>
            <translation>Printed %1</translation>
        </message>
        <message>
            <source>Gør sådan</source>
            <translation>Do this</translation>
        </message>
        <message>
            <source>Hvem er med</source>
            <translation>Who takes part</translation>
        </message>
        <message>
            <source>Hvem får besked</source>
            <translation>Who is told</translation>
        </message>
        <message>
            <source>Rolle</source>
            <translation>Role</translation>
        </message>
        <message>
            <source>Navn</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Telefon</source>
            <translation>Telephone</translation>
        </message>
        <message>
            <source>Hvem</source>
            <translation>Whom</translation>
        </message>
        <message>
            <source>Af hvem og hvornår</source>
            <translation>By whom and when</translation>
        </message>
        <message>
            <source>Alle i gruppen</source>
            <translation>Everybody in the group</translation>
        </message>
    </context>
    <context>
        <name>Steering</name>
        <message>
            <source>I gang</source>
            <translation>In progress</translation>
        </message>
        <message>
            <source>Nået</source>
            <translation>Reached</translation>
        </message>
        <message>
            <source>Udskudt</source>
            <translation>Postponed</translation>
        </message>
        <message>
            <source>Udgået</source>
            <translation>Dropped</translation>
        </message>
        <message>
            <source>Planlagt</source>
            <translation>Planned</translation>
        </message>
        <message numerus="yes">
            <source>%n gang(e) om året</source>
            <translation>
                <numerusform>%n time a year</numerusform>
                <numerusform>%n times a year</numerusform>
            </translation>
        </message>
        <message>
            <source>hver %1. uge</source>
            <translation>every %1 weeks</translation>
        </message>
        <message>
            <source>hver %1. dag</source>
            <translation>every %1 days</translation>
        </message>
        <message numerus="yes">
            <source>ca. %n uge(r) efter %1</source>
            <translation>
                <numerusform>about %n week after %1</numerusform>
                <numerusform>about %n weeks after %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Aflyst</source>
            <translation>Cancelled</translation>
        </message>
        <message>
            <source>Holdt · referat godkendt</source>
            <translation>Held · minutes approved</translation>
        </message>
        <message>
            <source>Holdt · referat sendt</source>
            <translation>Held · minutes sent</translation>
        </message>
        <message>
            <source>Holdt · intet referat endnu</source>
            <translation>Held · no minutes yet</translation>
        </message>
        <message>
            <source>Alt er leveret</source>
            <translation>Everything has been delivered</translation>
        </message>
        <message>
            <source>Mangler %1 af %2 leverancer</source>
            <translation>%1 of %2 deliveries missing</translation>
        </message>
    </context>
    <context>
        <name>EmergencyView</name>
        <message>
            <source>Beredskab</source>
            <translation>Emergency plan</translation>
        </message>
        <message>
            <source>Ring til</source>
            <translation>Call</translation>
        </message>
        <message>
            <source>Skriv ud på A4</source>
            <translation>Print on A4</translation>
        </message>
        <message>
            <source>Planen har ingen beredskabsplan</source>
            <translation>The plan has no emergency plan</translation>
        </message>
        <message>
            <source>Koordinatoren kan skrive den i planen.</source>
            <translation>The coordinator can write it into the plan.</translation>
        </message>
        <message>
            <source>Gør sådan</source>
            <translation>Do this</translation>
        </message>
        <message>
            <source>Ved fare for liv og førlighed: ring 112 først.</source>
            <translation>In danger to life and limb: call 112 first.</translation>
        </message>
        <message>
            <source>Hvem får besked</source>
            <translation>Who is told</translation>
        </message>
        <message>
            <source>Gennemgang og brug</source>
            <translation>Review and use</translation>
        </message>
        <message>
            <source>Skal gennemgås. %1</source>
            <translation>To be gone through. %1</translation>
        </message>
        <message>
            <source>Vi har gennemgået den i dag</source>
            <translation>We went through it today</translation>
        </message>
        <message>
            <source>Det er evalueret</source>
            <translation>It has been evaluated</translation>
        </message>
        <message>
            <source>Det kan være</source>
            <translation>It may be</translation>
        </message>
        <message>
            <source>Tag i brug</source>
            <translation>Take into use</translation>
        </message>
        <message>
            <source>Beredskabet er slut</source>
            <translation>The emergency is over</translation>
        </message>
        <message>
            <source>Tag beredskabet i brug?</source>
            <translation>Take the emergency plan into use?</translation>
        </message>
        <message>
            <source>Feltbog noterer dag og klokkeslæt. Det, der er sket, skrives ikke her. Feltbog ringer ikke til nogen: det gør I.</source>
            <translation>Feltbog notes day and time. What happened is not written here. Feltbog calls nobody: you do.</translation>
        </message>
        <message>
            <source>Nej</source>
            <translation>No</translation>
        </message>
        <message>
            <source>Ja, tag i brug</source>
            <translation>Yes, take into use</translation>
        </message>
        <message>
            <source>Papir og PDF er ikke forseglet. Læg et ark med navne og numre i et aflåst skab, og slet filen bagefter.</source>
            <translation>Paper and PDF are not sealed. Keep a sheet with names and numbers in a locked cabinet, and delete the file afterwards.</translation>
        </message>
        <message>
            <source>Uden navne og numre</source>
            <translation>Without names and numbers</translation>
        </message>
        <message>
            <source>Med navne og numre</source>
            <translation>With names and numbers</translation>
        </message>
        <message>
            <source>Åbn PDF</source>
            <translation>Open the PDF</translation>
        </message>
        <message>
            <source>Ligger i Dokumenter</source>
            <translation>It is in Documents</translation>
        </message>
    </context>
    <context>
        <name>EmergencyRole</name>
        <message>
            <source>Ring til %1, %2</source>
            <translation>Call %1, %2</translation>
        </message>
        <message>
            <source>Skriv navn og nummer</source>
            <translation>Enter name and number</translation>
        </message>
        <message>
            <source>Ret, hvem der er %1</source>
            <translation>Change who is %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>ContactSheet</name>
        <message>
            <source>Forsegles for jeres kredse. Kontorets server kan ikke læse det. Det, der stod før, slettes.</source>
            <translation>Sealed for your circles. The office server cannot read it. What stood there before is deleted.</translation>
        </message>
        <message>
            <source>Navn eller vagt</source>
            <translation>Name or person on duty</translation>
        </message>
        <message>
            <source>Telefonnummer</source>
            <translation>Telephone number</translation>
        </message>
        <message>
            <source>Gem</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Slet navn og nummer</source>
            <translation>Delete name and number</translation>
        </message>
    </context>
    <context>
        <name>YearWheelView</name>
        <message>
            <source>Årshjul</source>
            <translation>The year</translation>
        </message>
        <message>
            <source>Møder</source>
            <translation>Meetings</translation>
        </message>
        <message>
            <source>Milepæle</source>
            <translation>Milestones</translation>
        </message>
        <message>
            <source>Planen har hverken møder eller milepæle i dette år</source>
            <translation>The plan has neither meetings nor milestones in this year</translation>
        </message>
        <message>
            <source>De skrives i planen.</source>
            <translation>They are written in the plan.</translation>
        </message>
        <message>
            <source>Tryk på status: Planlagt, I gang, Nået.</source>
            <translation>Tap the status: Planned, In progress, Reached.</translation>
        </message>
        <message>
            <source>Planlagt</source>
            <translation>Planned</translation>
        </message>
        <message>
            <source>I gang</source>
            <translation>In progress</translation>
        </message>
        <message>
            <source>Nået</source>
            <translation>Reached</translation>
        </message>
        <message>
            <source>Udskudt</source>
            <translation>Postponed</translation>
        </message>
        <message>
            <source>Udgået</source>
            <translation>Dropped</translation>
        </message>
    </context>
    <context>
        <name>MeetingCard</name>
        <message>
            <source>Mangler fra: %1</source>
            <translation>Missing from: %1</translation>
        </message>
        <message>
            <source>Sæt en dato</source>
            <translation>Set a date</translation>
        </message>
        <message>
            <source>Sæt en dato for %1</source>
            <translation>Set a date for %1</translation>
        </message>
    </context>
    <context>
        <name>MilestoneCard</name>
        <message>
            <source>Forsinket: %1</source>
            <translation>Late: %1</translation>
        </message>
        <message>
            <source>%1: %2. Tryk for at skifte status</source>
            <translation>%1: %2. Tap to change the status</translation>
        </message>
        <message>
            <source>Vælg status for %1</source>
            <translation>Choose a status for %1</translation>
        </message>
    </context>
    <context>
        <name>AppointmentView</name>
        <message>
            <source>Dag</source>
            <translation>Day</translation>
        </message>
        <message>
            <source>Mødet er</source>
            <translation>The meeting is</translation>
        </message>
        <message>
            <source>Referatet er</source>
            <translation>The minutes are</translation>
        </message>
        <message>
            <source>Faste punkter</source>
            <translation>Fixed points</translation>
        </message>
        <message>
            <source>%1. %2</source>
            <translation>%1. %2</translation>
        </message>
        <message>
            <source>Leveres inden mødet</source>
            <translation>Delivered before the meeting</translation>
        </message>
        <message>
            <source>Kommet</source>
            <translation>Here</translation>
        </message>
        <message>
            <source>Mangler</source>
            <translation>Missing</translation>
        </message>
        <message>
            <source>Slet</source>
            <translation>Delete</translation>
        </message>
        <message>
            <source>Gem</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Bed partnerne om tal</source>
            <translation>Ask the partners for figures</translation>
        </message>
    </context>
    <context>
        <name>ParentPage</name>
        <message>
            <source>Gemt på tabletten: spørgeskema</source>
            <translation>Saved on the tablet: questionnaire</translation>
        </message>
    </context>
    <context>
        <name>FormsPage</name>
        <message>
            <source>Før</source>
            <translation>Before</translation>
        </message>
        <message>
            <source>Efter</source>
            <translation>After</translation>
        </message>
        <message>
            <source>Senere</source>
            <translation>Later</translation>
        </message>
        <message>
            <source>Mundtligt</source>
            <translation>Spoken</translation>
        </message>
        <message>
            <source>På papir</source>
            <translation>On paper</translation>
        </message>
        <message>
            <source>Forælderen svarer selv</source>
            <translation>The parent answers</translation>
        </message>
        <message>
            <source>%1 af %2 besvaret</source>
            <translation>%1 of %2 answered</translation>
        </message>
        <message>
            <source>Vælg et spørgeskema.</source>
            <translation>Choose a questionnaire.</translation>
        </message>
        <message>
            <source>Vælg, hvem der svarer.</source>
            <translation>Choose who is answering.</translation>
        </message>
        <message>
            <source>Vælg før, efter eller senere.</source>
            <translation>Choose before, after or later.</translation>
        </message>
    </context>
    <context>
        <name>FormEntryPage</name>
        <message>
            <source>Spørgeskemaet er her ikke mere.</source>
            <translation>The questionnaire is no longer here.</translation>
        </message>
        <message>
            <source>Spørgeskema</source>
            <translation>Questionnaire</translation>
        </message>
        <message>
            <source>Teksten er for lang. Skriv den kortere.</source>
            <translation>The text is too long. Make it shorter.</translation>
        </message>
        <message>
            <source>Det ligner et navn, en adresse eller et telefonnummer. Skriv det ikke.</source>
            <translation>This looks like a name, an address or a telephone number. Do not write it.</translation>
        </message>
        <message>
            <source>Gemt på tabletten: spørgeskema</source>
            <translation>Saved on the tablet: questionnaire</translation>
        </message>
    </context>
    <context>
        <name>StaffExit</name>
        <message>
            <source>Koden åbner ikke enheden mere. Lås den, så kan en kollega åbne.</source>
            <translation>The PIN no longer opens the device. Lock it, and a colleague can open it.</translation>
        </message>
        <message numerus="yes">
            <source>Koden var forkert for mange gange. Prøv igen om %n sekund(er).</source>
            <translation>
                <numerusform>The PIN was wrong too many times. Try again in %n second.</numerusform>
                <numerusform>The PIN was wrong too many times. Try again in %n seconds.</numerusform>
            </translation>
        </message>
        <message>
            <source>Kun for medarbejdere</source>
            <translation>Staff only</translation>
        </message>
        <message>
            <source>Åbner ...</source>
            <translation>Opening ...</translation>
        </message>
        <message>
            <source>Skriv din PIN, %1</source>
            <translation>Enter your PIN, %1</translation>
        </message>
        <message>
            <source>Svarene er ikke gemt endnu: %1 De ligger under Påbegyndte skemaer.</source>
            <translation>The answers are not saved yet: %1 They are under Unfinished questionnaires.</translation>
        </message>
        <message>
            <source>Hold nede i 3 sekunder</source>
            <translation>Hold for 3 seconds</translation>
        </message>
        <message>
            <source>Lås, så en kollega kan åbne</source>
            <translation>Lock, so that a colleague can open</translation>
        </message>
        <message>
            <source>Tilbage til skemaet</source>
            <translation>Back to the questionnaire</translation>
        </message>
        <message>
            <source>Tilbage</source>
            <translation>Back</translation>
        </message>
    </context>
    <context>
        <name>ParentView</name>
        <message>
            <source>Kun for medarbejdere</source>
            <translation>Staff only</translation>
        </message>
    </context>
    <context>
        <name>FormView</name>
        <message>
            <source>Spørgeskema</source>
            <translation>Questionnaire</translation>
        </message>
        <message>
            <source>Påbegyndte skemaer</source>
            <translation>Unfinished questionnaires</translation>
        </message>
        <message>
            <source>Smid væk: %1</source>
            <translation>Throw away: %1</translation>
        </message>
        <message>
            <source>Hvilket skema?</source>
            <translation>Which questionnaire?</translation>
        </message>
        <message>
            <source>Planen har ingen spørgeskemaer til forløbet.</source>
            <translation>The plan has no questionnaires for this course.</translation>
        </message>
        <message>
            <source>Planen har ingen spørgeskemaer uden navn.</source>
            <translation>The plan has no anonymous questionnaires.</translation>
        </message>
        <message>
            <source>Skemaer, der følger en deltager, åbnes fra forløbet.</source>
            <translation>Questionnaires that follow a participant are opened from the course.</translation>
        </message>
        <message>
            <source>Oversættelsen er ikke kontrolleret af en, der har sproget som modersmål: %1.</source>
            <translation>The translation has not been checked by a native speaker: %1.</translation>
        </message>
        <message>
            <source>Hvem svarer?</source>
            <translation>Who is answering?</translation>
        </message>
        <message>
            <source>Svarene følger deltagerens kort, så før og efter kan sammenlignes.</source>
            <translation>The answers follow the participant&apos;s card, so that before and after can be compared.</translation>
        </message>
        <message>
            <source>Ingen tilmeldte endnu</source>
            <translation>Nobody enrolled yet</translation>
        </message>
        <message>
            <source>Hvornår?</source>
            <translation>When?</translation>
        </message>
        <message>
            <source>Hvordan?</source>
            <translation>How?</translation>
        </message>
        <message>
            <source>Enheden viser kun skemaet, til du skriver din PIN.</source>
            <translation>The device shows only the questionnaire until you enter your PIN.</translation>
        </message>
        <message>
            <source>Enheden viser kun skemaet, til du holder knappen nede.</source>
            <translation>The device shows only the questionnaire until you hold the button.</translation>
        </message>
        <message>
            <source>Giv enheden til forælderen</source>
            <translation>Hand the device to the parent</translation>
        </message>
        <message>
            <source>Skriv svarene</source>
            <translation>Enter the answers</translation>
        </message>
        <message>
            <source>Smid skemaet væk?</source>
            <translation>Throw the questionnaire away?</translation>
        </message>
        <message>
            <source>Svarene i det er ikke gemt og kan ikke hentes igen.</source>
            <translation>Its answers are not saved and cannot be brought back.</translation>
        </message>
        <message>
            <source>Behold</source>
            <translation>Keep</translation>
        </message>
        <message>
            <source>Smid væk</source>
            <translation>Throw away</translation>
        </message>
    </context>
    <context>
        <name>FormEntryView</name>
        <message>
            <source>Skriv tallet</source>
            <translation>Enter the number</translation>
        </message>
        <message>
            <source>Intet svar</source>
            <translation>No answer</translation>
        </message>
        <message>
            <source>Skriv svaret</source>
            <translation>Write the answer</translation>
        </message>
        <message>
            <source>Hvornår blev der svaret?</source>
            <translation>When was it answered?</translation>
        </message>
        <message>
            <source>Gem svarene</source>
            <translation>Save the answers</translation>
        </message>
    </context>
    <context>
        <name>feltbog::app::EmergencyPage</name>
        <message>
            <source>I brug siden %1</source>
            <translation>In use since %1</translation>
        </message>
        <message>
            <source>Gennemgået %1.</source>
            <translation>Gone through %1.</translation>
        </message>
        <message>
            <source>Ikke gennemgået endnu.</source>
            <translation>Not gone through yet.</translation>
        </message>
        <message>
            <source>Skulle være gennemgået senest %1.</source>
            <translation>Should have been gone through by %1.</translation>
        </message>
        <message>
            <source>Skal gennemgås igen senest %1.</source>
            <translation>To be gone through again by %1.</translation>
        </message>
        <message>
            <source>Taget i brug %1</source>
            <translation>Taken into use %1</translation>
        </message>
        <message>
            <source>Afsluttet %1, evalueret %2</source>
            <translation>Ended %1, evaluated %2</translation>
        </message>
        <message>
            <source>Afsluttet %1, ikke evalueret</source>
            <translation>Ended %1, not evaluated</translation>
        </message>
        <message>
            <source>I brug nu</source>
            <translation>In use now</translation>
        </message>
        <message>
            <source>Af: %1</source>
            <translation>By: %1</translation>
        </message>
        <message>
            <source>Navn og nummer kan ikke læses på denne enhed.</source>
            <translation>Name and number cannot be read on this device.</translation>
        </message>
        <message>
            <source>Ikke skrevet ind endnu</source>
            <translation>Not entered yet</translation>
        </message>
        <message>
            <source>Kan ikke læses i: %1</source>
            <translation>Cannot be read in: %1</translation>
        </message>
        <message>
            <source>Gemt på tabletten: beredskabet er taget i brug</source>
            <translation>Saved on the tablet: the emergency plan is in use</translation>
        </message>
        <message>
            <source>Gemt på tabletten: beredskabet er afsluttet</source>
            <translation>Saved on the tablet: the emergency is over</translation>
        </message>
        <message>
            <source>Gemt på tabletten: beredskabet er evalueret</source>
            <translation>Saved on the tablet: the emergency is evaluated</translation>
        </message>
        <message>
            <source>Gemt på tabletten: planen er gennemgået</source>
            <translation>Saved on the tablet: the plan has been gone through</translation>
        </message>
        <message>
            <source>Slettet her og på de andre enheder, når de synkroniserer</source>
            <translation>Deleted here, and on the other devices when they sync</translation>
        </message>
        <message>
            <source>Gemt på tabletten: kontakten er forseglet</source>
            <translation>Saved on the tablet: the contact is sealed</translation>
        </message>
        <message>
            <source>Beredskabsplan %1.pdf</source>
            <translation>Emergency plan %1.pdf</translation>
        </message>
    </context>
    <context>
        <name>feltbog::app::YearWheelPage</name>
        <message numerus="yes">
            <source>%n milepæl(e) er forsinket</source>
            <translation>
                <numerusform>%n milestone is late</numerusform>
                <numerusform>%n milestones are late</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n leverance(r) mangler til det næste møde</source>
            <translation>
                <numerusform>%n delivery is missing for the next meeting</numerusform>
                <numerusform>%n deliveries are missing for the next meeting</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 af %2 er sat i kalenderen</source>
            <translation>%1 of %2 are in the calendar</translation>
        </message>
        <message>
            <source>Næste ca. %1</source>
            <translation>Next about %1</translation>
        </message>
        <message>
            <source>Gemt på tabletten: milepælen er %1</source>
            <translation>Saved on the tablet: the milestone is %1</translation>
        </message>
    </context>
    <context>
        <name>feltbog::app::AppointmentPage</name>
        <message>
            <source>Planlagt</source>
            <translation>Planned</translation>
        </message>
        <message>
            <source>Holdt</source>
            <translation>Held</translation>
        </message>
        <message>
            <source>Aflyst</source>
            <translation>Cancelled</translation>
        </message>
        <message>
            <source>Ikke sendt</source>
            <translation>Not sent</translation>
        </message>
        <message>
            <source>Sendt</source>
            <translation>Sent</translation>
        </message>
        <message>
            <source>Godkendt</source>
            <translation>Approved</translation>
        </message>
        <message>
            <source>Leveres af: %1</source>
            <translation>Delivered by: %1</translation>
        </message>
        <message>
            <source>Sidste tal: %1</source>
            <translation>Latest figure: %1</translation>
        </message>
        <message>
            <source>Gemt på tabletten: mødet er rettet</source>
            <translation>Saved on the tablet: the meeting has been changed</translation>
        </message>
        <message>
            <source>Gemt på tabletten: mødet står i kalenderen</source>
            <translation>Saved on the tablet: the meeting is in the calendar</translation>
        </message>
        <message>
            <source>Mødet er slettet</source>
            <translation>The meeting has been deleted</translation>
        </message>
    </context>
    <context>
        <name>feltbog::app::OutcomePage</name>
        <message>
            <source>Vælg, hvad der blev nået.</source>
            <translation>Choose what was reached.</translation>
        </message>
        <message>
            <source>Vælg et kort.</source>
            <translation>Choose a card.</translation>
        </message>
        <message>
            <source>Gemt på tabletten: %1</source>
            <translation>Saved on the tablet: %1</translation>
        </message>
        <message numerus="yes">
            <source>Efter %n måned(er)</source>
            <translation>
                <numerusform>After %n month</numerusform>
                <numerusform>After %n months</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OutcomeView</name>
        <message>
            <source>Ret resultat</source>
            <translation>Correct result</translation>
        </message>
        <message>
            <source>Resultat</source>
            <translation>Result</translation>
        </message>
        <message>
            <source>Her er ingen resultater at registrere</source>
            <translation>There are no results to register here</translation>
        </message>
        <message>
            <source>Planen tæller ingen resultater i dine kredse.</source>
            <translation>The plan counts no results in your circles.</translation>
        </message>
        <message>
            <source>Hvad blev nået?</source>
            <translation>What was reached?</translation>
        </message>
        <message>
            <source>Hvem?</source>
            <translation>Who?</translation>
        </message>
        <message>
            <source>Søg kaldenavn</source>
            <translation>Search by name</translation>
        </message>
        <message>
            <source>Ingen kort med det navn.</source>
            <translation>No cards with that name.</translation>
        </message>
        <message>
            <source>Ingen kort i den kreds endnu. Kort laves på en runde, eller når en deltager tilmeldes.</source>
            <translation>No cards in that circle yet. Cards are made on a round, or when a participant is enrolled.</translation>
        </message>
        <message>
            <source>Alder cirka</source>
            <translation>Approximate age</translation>
        </message>
        <message>
            <source>Hvornår?</source>
            <translation>When?</translation>
        </message>
        <message>
            <source>Siden hen</source>
            <translation>Later on</translation>
        </message>
        <message>
            <source>Det spørger Feltbog om under Opgaver:</source>
            <translation>Feltbog asks about this under Tasks:</translation>
        </message>
        <message>
            <source>Gem resultat</source>
            <translation>Save result</translation>
        </message>
    </context>
    <context>
        <name>PartnersView</name>
        <message>
            <source>Tal fra partnere</source>
            <translation>Figures from partners</translation>
        </message>
        <message>
            <source>Se efter nyt</source>
            <translation>Look for news</translation>
        </message>
        <message>
            <source>Planen har ingen tal fra partnere</source>
            <translation>The plan has no figures from partners</translation>
        </message>
        <message>
            <source>Alt, hvad den måler på, registreres i Feltbog.</source>
            <translation>Everything it measures is registered in Feltbog.</translation>
        </message>
        <message>
            <source>Sæt en dato for det næste møde i årshjulet, så står her, hvem der mangler inden.</source>
            <translation>Set a date for the next meeting in the year wheel, and those who are missing before it are shown here.</translation>
        </message>
        <message>
            <source>Sendte links</source>
            <translation>Links sent</translation>
        </message>
        <message>
            <source>Spørger kontoret …</source>
            <translation>Asking the office …</translation>
        </message>
        <message>
            <source>Der er ikke bedt om tal endnu</source>
            <translation>No figures have been asked for yet</translation>
        </message>
        <message>
            <source>Vælg en partner, og send linket i en mail. Partneren skal hverken have app eller login.</source>
            <translation>Choose a partner, and send the link in a mail. The partner needs neither app nor login.</translation>
        </message>
        <message>
            <source>Se de sendte links</source>
            <translation>See the links sent</translation>
        </message>
    </context>
    <context>
        <name>PartnerAskView</name>
        <message>
            <source>Send linket</source>
            <translation>Send the link</translation>
        </message>
        <message>
            <source>Bed om tal</source>
            <translation>Ask for figures</translation>
        </message>
        <message>
            <source>Hvilke tal?</source>
            <translation>Which figures?</translation>
        </message>
        <message>
            <source>Ingen af dem</source>
            <translation>None of them</translation>
        </message>
        <message>
            <source>Dem alle sammen</source>
            <translation>All of them</translation>
        </message>
        <message>
            <source>QR-kode med linket. Det står også som tekst.</source>
            <translation>QR code with the link. It is there as text, too.</translation>
        </message>
        <message>
            <source>Tallene gælder for</source>
            <translation>The figures are for</translation>
        </message>
        <message>
            <source>De skal være her senest</source>
            <translation>Wanted by</translation>
        </message>
        <message>
            <source>Linket virker 14 dage længere.</source>
            <translation>The link works 14 days longer.</translation>
        </message>
        <message>
            <source>Linket</source>
            <translation>The link</translation>
        </message>
        <message>
            <source>Send det til partneren i en mail. Det vises kun her og nu: mister du det, så træk det tilbage, og bed om tallene igen.</source>
            <translation>Send it to the partner in a mail. It is shown only here and now: if you lose it, withdraw it and ask for the figures again.</translation>
        </message>
        <message>
            <source>Kopieret</source>
            <translation>Copied</translation>
        </message>
        <message>
            <source>Kopiér</source>
            <translation>Copy</translation>
        </message>
        <message>
            <source>Den, der har linket, kan bruge det, én gang. Intet tæller med, før du har godkendt tallene.</source>
            <translation>Whoever has the link can use it, once. Nothing counts before you have approved the figures.</translation>
        </message>
        <message>
            <source>Laver linket …</source>
            <translation>Making the link …</translation>
        </message>
        <message>
            <source>Lav et link</source>
            <translation>Make a link</translation>
        </message>
        <message>
            <source>Linket er sendt</source>
            <translation>The link is sent</translation>
        </message>
    </context>
    <context>
        <name>DeliveryView</name>
        <message>
            <source>Tal fra partnere</source>
            <translation>Figures from partners</translation>
        </message>
        <message>
            <source>Henter …</source>
            <translation>Fetching …</translation>
        </message>
        <message>
            <source>Tallene kan ikke vises lige nu</source>
            <translation>The figures cannot be shown right now</translation>
        </message>
        <message>
            <source>Prøv igen</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>Partneren skriver</source>
            <translation>The partner writes</translation>
        </message>
        <message>
            <source>Slettes, når du har taget stilling.</source>
            <translation>Deleted when you have decided.</translation>
        </message>
        <message>
            <source>Afvist, fordi</source>
            <translation>Rejected because</translation>
        </message>
        <message>
            <source>Træk linket tilbage</source>
            <translation>Withdraw the link</translation>
        </message>
        <message>
            <source>Afvis</source>
            <translation>Reject</translation>
        </message>
        <message>
            <source>Vent …</source>
            <translation>Wait …</translation>
        </message>
        <message>
            <source>Godkend</source>
            <translation>Approve</translation>
        </message>
        <message>
            <source>Bed om tallene igen</source>
            <translation>Ask for the figures again</translation>
        </message>
        <message>
            <source>Afvis tallene?</source>
            <translation>Reject the figures?</translation>
        </message>
        <message>
            <source>Hvorfor?</source>
            <translation>Why?</translation>
        </message>
        <message>
            <source>Til jer selv. Partneren ser det ikke.</source>
            <translation>For yourselves. The partner does not see it.</translation>
        </message>
        <message>
            <source>Afvis tallene</source>
            <translation>Reject the figures</translation>
        </message>
        <message>
            <source>Træk linket tilbage?</source>
            <translation>Withdraw the link?</translation>
        </message>
        <message>
            <source>Den, der åbner det, ser, at det er trukket tilbage. Du kan bede om tallene igen med et nyt link.</source>
            <translation>Whoever opens it sees that it is withdrawn. You can ask for the figures again with a new link.</translation>
        </message>
        <message>
            <source>Nej</source>
            <translation>No</translation>
        </message>
        <message>
            <source>Træk tilbage</source>
            <translation>Withdraw</translation>
        </message>
    </context>
    <context>
        <name>DeliveredFigure</name>
        <message>
            <source>Ingen tal: %1</source>
            <translation>No figure: %1</translation>
        </message>
        <message>
            <source>ikke kommet</source>
            <translation>not here yet</translation>
        </message>
    </context>
    <context>
        <name>feltbog::app::PartnersPage</name>
        <message>
            <source>Venter på dig</source>
            <translation>Waits for you</translation>
        </message>
        <message>
            <source>Venter på partneren</source>
            <translation>Waits for the partner</translation>
        </message>
        <message>
            <source>Afsluttet</source>
            <translation>Finished</translation>
        </message>
        <message>
            <source>Kom %1</source>
            <translation>Came %1</translation>
        </message>
        <message>
            <source>Senest %1</source>
            <translation>By %1</translation>
        </message>
        <message numerus="yes">
            <source>%n leverance(r) venter på dig</source>
            <translation>
                <numerusform>%n delivery waits for you</numerusform>
                <numerusform>%n deliveries wait for you</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n partner(e) mangler</source>
            <translation>
                <numerusform>%n partner is missing</numerusform>
                <numerusform>%n partners are missing</numerusform>
            </translation>
        </message>
        <message>
            <source>Der er kommet tal. Se på dem</source>
            <translation>Figures have come. Look at them</translation>
        </message>
        <message>
            <source>Link sendt, senest %1</source>
            <translation>Link sent, by %1</translation>
        </message>
        <message>
            <source>Alle partnere</source>
            <translation>All partners</translation>
        </message>
        <message>
            <source>De andre</source>
            <translation>The others</translation>
        </message>
        <message numerus="yes">
            <source>%n tal</source>
            <translation>
                <numerusform>%n figure</numerusform>
                <numerusform>%n figures</numerusform>
            </translation>
        </message>
        <message>
            <source>Mangler før %1 %2</source>
            <translation>Missing before %1 %2</translation>
        </message>
    </context>
    <context>
        <name>feltbog::app::PartnerAskPage</name>
        <message>
            <source>Til %1 %2</source>
            <translation>For %1 %2</translation>
        </message>
        <message>
            <source>Der er allerede sendt et link, som ikke er brugt. Tallene skal være her senest %1.</source>
            <translation>A link has been sent already and has not been used. The figures are wanted by %1.</translation>
        </message>
        <message>
            <source>Vælg mindst ét tal.</source>
            <translation>Choose at least one figure.</translation>
        </message>
        <message>
            <source>Den dag er gået. Vælg en dag, partneren kan nå.</source>
            <translation>That day has gone by. Choose a day the partner can meet.</translation>
        </message>
        <message>
            <source>Tallene skal være her senest %1</source>
            <translation>The figures are wanted by %1</translation>
        </message>
    </context>
    <context>
        <name>feltbog::app::DeliveryPage</name>
        <message>
            <source>Planen har ikke tallet mere</source>
            <translation>The plan no longer has this figure</translation>
        </message>
        <message>
            <source>For %1</source>
            <translation>For %1</translation>
        </message>
        <message>
            <source>Sidst %1, %2</source>
            <translation>Last time %1, %2</translation>
        </message>
        <message>
            <source>Ikke leveret før</source>
            <translation>Not delivered before</translation>
        </message>
        <message>
            <source>Kontoret kender ikke det link mere.</source>
            <translation>The office does not know that link any more.</translation>
        </message>
        <message>
            <source>Skal være her senest %1</source>
            <translation>Wanted by %1</translation>
        </message>
        <message>
            <source>Ingen har brugt linket, og det virker ikke mere. Bed om tallene igen.</source>
            <translation>Nobody has used the link, and it works no more. Ask for the figures again.</translation>
        </message>
        <message>
            <source>Linket er ikke brugt endnu.</source>
            <translation>The link has not been used yet.</translation>
        </message>
        <message>
            <source>Dagen er gået, og linket er ikke brugt endnu.</source>
            <translation>The day has gone by, and the link has not been used yet.</translation>
        </message>
        <message>
            <source>Kom %1. Tallene tæller med, når du har godkendt dem.</source>
            <translation>Came %1. The figures count when you have approved them.</translation>
        </message>
        <message>
            <source>Tallene er registreret.</source>
            <translation>The figures are registered.</translation>
        </message>
        <message>
            <source>Du har godkendt dem, men de blev ikke skrevet på enheden. Godkend igen: de skrives kun én gang.</source>
            <translation>You have approved them, but they were not written on the device. Approve again: they are written only once.</translation>
        </message>
        <message>
            <source>Tallene tæller ikke med. Partneren får ikke besked.</source>
            <translation>The figures do not count. The partner is not told.</translation>
        </message>
        <message>
            <source>Linket virker ikke mere.</source>
            <translation>The link works no more.</translation>
        </message>
        <message>
            <source>Tallene fra %1 er godkendt og registreret</source>
            <translation>The figures from %1 are approved and registered</translation>
        </message>
        <message>
            <source>Skriv hvorfor, så I selv kan se det siden.</source>
            <translation>Write why, so that you can see it later.</translation>
        </message>
        <message>
            <source>Tallene fra %1 er afvist</source>
            <translation>The figures from %1 are rejected</translation>
        </message>
        <message>
            <source>Linket til %1 er trukket tilbage</source>
            <translation>The link to %1 is withdrawn</translation>
        </message>
    </context>
    <context>
        <name>Partners</name>
        <message>
            <source>Udløbet</source>
            <translation>Expired</translation>
        </message>
        <message>
            <source>Sendt</source>
            <translation>Sent</translation>
        </message>
        <message>
            <source>Mangler</source>
            <translation>Missing</translation>
        </message>
        <message>
            <source>Leveret</source>
            <translation>Delivered</translation>
        </message>
        <message>
            <source>Godkendt</source>
            <translation>Approved</translation>
        </message>
        <message>
            <source>Ikke skrevet</source>
            <translation>Not written</translation>
        </message>
        <message>
            <source>Afvist</source>
            <translation>Rejected</translation>
        </message>
        <message>
            <source>Trukket tilbage</source>
            <translation>Withdrawn</translation>
        </message>
        <message>
            <source>Linket virker én gang, til og med %1</source>
            <translation>The link works once, up to and including %1</translation>
        </message>
    </context>
    <context>
        <name>feltbog::app::PartnerDesk</name>
        <message>
            <source>Ingen forbindelse til kontoret. Linkene og det, der er leveret, ligger der: se efter igen, når du er på nettet.</source>
            <translation>No connection to the office. The links and what was delivered are there: look again when you are online.</translation>
        </message>
        <message>
            <source>Ingen forbindelse til kontoret. Prøv igen, når du er på nettet.</source>
            <translation>No connection to the office. Try again when you are online.</translation>
        </message>
    </context>
    <context>
        <name>AgeSheet</name>
        <message>
            <source>Første møde i planåret: alderen vurderes igen.</source>
            <translation>First meeting of the plan year: the age is judged again.</translation>
        </message>
        <message>
            <source>Hvor gammel er %1 cirka?</source>
            <translation>About how old is %1?</translation>
        </message>
    </context>
    <context>
        <name>ContactMore</name>
        <message>
            <source>Aktivitet</source>
            <translation>Activity</translation>
        </message>
        <message>
            <source>Dag</source>
            <translation>Day</translation>
        </message>
        <message>
            <source>Flere oplysninger</source>
            <translation>More details</translation>
        </message>
        <message>
            <source>Tidspunkt (ellers: nu)</source>
            <translation>Time of day (otherwise: now)</translation>
        </message>
    </context>
    <context>
        <name>SaySheet</name>
        <message>
            <source>Feltbog er ikke en journal og ikke en underretning. Er du bekymret for et barn, så står det under Om Feltbog, hvem du ringer til.</source>
            <translation>Feltbog is no case record and no report of concern. If you are worried about a child, About Feltbog says whom to call.</translation>
        </message>
        <message>
            <source>Luk</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Sig til barnet</source>
            <translation>Say to the child</translation>
        </message>
        <message>
            <source>»Jeg noterer dit kaldenavn, så du kun tæller én gang. Vil du ikke det, tæller jeg dig uden.«</source>
            <translation>“I note what you call yourself, so that you count only once. If you don&apos;t want that, I count you without it.”</translation>
        </message>
    </context>
    <context>
        <name>RecentHead</name>
    </context>
    <context>
        <name>GalleryView</name>
        <message>
            <source>Knapper og felter</source>
            <translation>Buttons and fields</translation>
        </message>
        <message>
            <source>Hver del i hver tilstand. Intet her bliver gemt.</source>
            <translation>Every part in every state. Nothing here is saved.</translation>
        </message>
        <message>
            <source>Det, siden er til for</source>
            <translation>What the page is for</translation>
        </message>
    </context>
    <context>
        <name>GalleryButtons</name>
        <message>
            <source>3 venter på svar</source>
            <translation>3 wait for an answer</translation>
        </message>
        <message>
            <source>En lang tekst, der fylder mere end en linje, når skærmen er smal</source>
            <translation>A long text that takes more than a line when the screen is narrow</translation>
        </message>
        <message>
            <source>Felt, trykket</source>
            <translation>Tile, pressed</translation>
        </message>
        <message>
            <source>Hold nede i 3 sekunder</source>
            <translation>Hold down for 3 seconds</translation>
        </message>
        <message>
            <source>I fokus</source>
            <translation>In focus</translation>
        </message>
        <message>
            <source>I gang</source>
            <translation>Going on</translation>
        </message>
        <message>
            <source>I ro</source>
            <translation>At rest</translation>
        </message>
        <message>
            <source>Kan ikke bruges</source>
            <translation>Cannot be used</translation>
        </message>
        <message>
            <source>Knap: andet</source>
            <translation>Button: other</translation>
        </message>
        <message>
            <source>Knap: det vigtigste</source>
            <translation>Button: the main thing</translation>
        </message>
        <message>
            <source>Knap: i baggrunden</source>
            <translation>Button: in the background</translation>
        </message>
        <message>
            <source>Knap: kan ikke fortrydes</source>
            <translation>Button: cannot be undone</translation>
        </message>
        <message>
            <source>Lav</source>
            <translation>Low</translation>
        </message>
        <message>
            <source>Med tal</source>
            <translation>With a number</translation>
        </message>
        <message>
            <source>Tegn og felter på forsiden</source>
            <translation>Signs, and tiles of the start page</translation>
        </message>
        <message>
            <source>Tegn, i ro</source>
            <translation>Sign, at rest</translation>
        </message>
        <message>
            <source>Tegn, kan ikke bruges</source>
            <translation>Sign, cannot be used</translation>
        </message>
        <message>
            <source>Tegn, trykket</source>
            <translation>Sign, pressed</translation>
        </message>
        <message>
            <source>Trykket</source>
            <translation>Pressed</translation>
        </message>
        <message>
            <source>Vigtigst</source>
            <translation>Most important</translation>
        </message>
        <message>
            <source>og en linje med mindre tekst under</source>
            <translation>and a line of smaller text below</translation>
        </message>
        <message>
            <source>siden kl. 17.00</source>
            <translation>since 17.00</translation>
        </message>
    </context>
    <context>
        <name>GalleryChoices</name>
        <message>
            <source>10–12 år</source>
            <translation>10–12 years</translation>
        </message>
        <message>
            <source>13–14 år</source>
            <translation>13–14 years</translation>
        </message>
        <message>
            <source>Et valg</source>
            <translation>One choice</translation>
        </message>
        <message>
            <source>Et valg med en tekst, der er så lang, at den må stå på flere linjer</source>
            <translation>A choice with a text so long that it needs several lines</translation>
        </message>
        <message>
            <source>Flere valg</source>
            <translation>Several choices</translation>
        </message>
        <message>
            <source>I fokus</source>
            <translation>In focus</translation>
        </message>
        <message>
            <source>I ro</source>
            <translation>At rest</translation>
        </message>
        <message>
            <source>Kan ikke vælges</source>
            <translation>Cannot be chosen</translation>
        </message>
        <message>
            <source>Kort og svar</source>
            <translation>Cards and answers</translation>
        </message>
        <message>
            <source>Med tegn</source>
            <translation>With a sign</translation>
        </message>
        <message>
            <source>Meget dårligt</source>
            <translation>Very bad</translation>
        </message>
        <message>
            <source>Meget godt</source>
            <translation>Very good</translation>
        </message>
        <message>
            <source>Trykket</source>
            <translation>Pressed</translation>
        </message>
        <message>
            <source>Tælle og krydse af</source>
            <translation>Counting and ticking off</translation>
        </message>
        <message>
            <source>Valgt</source>
            <translation>Chosen</translation>
        </message>
        <message>
            <source>Valgt, kan ikke ændres</source>
            <translation>Chosen, cannot be changed</translation>
        </message>
        <message>
            <source>barn</source>
            <translation>child</translation>
        </message>
        <message>
            <source>barn, 10–12 år</source>
            <translation>child, 10–12 years</translation>
        </message>
        <message>
            <source>barn, 13–14 år</source>
            <translation>child, 13–14 years</translation>
        </message>
    </context>
    <context>
        <name>GalleryColours</name>
        <message>
            <source>Besked</source>
            <translation>Message</translation>
        </message>
        <message>
            <source>Brødtekst</source>
            <translation>Body</translation>
        </message>
        <message>
            <source>Farver og tekst</source>
            <translation>Colours and text</translation>
        </message>
        <message>
            <source>Forsænket</source>
            <translation>Sunken</translation>
        </message>
        <message>
            <source>Galt</source>
            <translation>Wrong</translation>
        </message>
        <message>
            <source>Galt, lys</source>
            <translation>Wrong, light</translation>
        </message>
        <message>
            <source>Godt</source>
            <translation>Good</translation>
        </message>
        <message>
            <source>Hovedfarve</source>
            <translation>Main colour</translation>
        </message>
        <message>
            <source>Hovedfarve, lys</source>
            <translation>Main colour, light</translation>
        </message>
        <message>
            <source>I gang nu</source>
            <translation>Going on now</translation>
        </message>
        <message>
            <source>I gang nu, lys</source>
            <translation>Going on now, light</translation>
        </message>
        <message>
            <source>Lille tekst</source>
            <translation>Small text</translation>
        </message>
        <message>
            <source>Overskrift</source>
            <translation>Heading</translation>
        </message>
        <message>
            <source>Stor titel</source>
            <translation>Large title</translation>
        </message>
        <message>
            <source>Titel</source>
            <translation>Title</translation>
        </message>
    </context>
    <context>
        <name>GalleryFields</name>
        <message>
            <source>Antal</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>Antallet af tegn, der er tilbage, står under.</source>
            <translation>How many characters are left stands below.</translation>
        </message>
        <message>
            <source>Det ligner et CPR-nummer. Fjern det, så gemmer vi resten.</source>
            <translation>It looks like a CPR number. Remove it, and we save the rest.</translation>
        </message>
        <message>
            <source>En tekst på flere linjer vokser med det, der skrives, og Tab fører videre til det næste.</source>
            <translation>A text of several lines grows with what is written, and Tab leads on to what is next.</translation>
        </message>
        <message>
            <source>Felt med fejl</source>
            <translation>Field with an error</translation>
        </message>
        <message>
            <source>Felt med tegn</source>
            <translation>Field with a sign</translation>
        </message>
        <message>
            <source>Felt, der ikke kan bruges</source>
            <translation>Field that cannot be used</translation>
        </message>
        <message>
            <source>Flere linjer</source>
            <translation>Several lines</translation>
        </message>
        <message>
            <source>For lang tekst</source>
            <translation>Too long a text</translation>
        </message>
        <message>
            <source>For mange tegn</source>
            <translation>Too many characters</translation>
        </message>
        <message>
            <source>Hvad der skal stå, og hvorfor.</source>
            <translation>What is to stand here, and why.</translation>
        </message>
        <message>
            <source>Låst</source>
            <translation>Locked</translation>
        </message>
        <message>
            <source>Mindste antal</source>
            <translation>Least number</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>PIN</translation>
        </message>
        <message>
            <source>Skrevet tekst</source>
            <translation>Written text</translation>
        </message>
        <message>
            <source>Slet sidste tal</source>
            <translation>Delete the last digit</translation>
        </message>
        <message>
            <source>Tal</source>
            <translation>Numbers</translation>
        </message>
        <message>
            <source>Tekst</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Tomt felt</source>
            <translation>Empty field</translation>
        </message>
    </context>
    <context>
        <name>GalleryMessages</name>
        <message>
            <source>Alt er gemt her og sendes, når du er på nettet.</source>
            <translation>All is saved here and is sent when you are online.</translation>
        </message>
        <message>
            <source>Alt er sendt</source>
            <translation>All is sent</translation>
        </message>
        <message>
            <source>Det gik ikke</source>
            <translation>It did not work</translation>
        </message>
        <message>
            <source>Det gik ikke: hvad der er galt, og hvad man gør.</source>
            <translation>It did not work: what is wrong, and what to do.</translation>
        </message>
        <message>
            <source>Enhed og server har det samme.</source>
            <translation>Device and server have the same.</translation>
        </message>
        <message>
            <source>Godt at vide: en besked uden fare.</source>
            <translation>Good to know: a message without danger.</translation>
        </message>
        <message>
            <source>Her er ikke noget endnu</source>
            <translation>There is nothing here yet</translation>
        </message>
        <message>
            <source>Hvorfor, og hvad man kan gøre.</source>
            <translation>Why, and what can be done.</translation>
        </message>
        <message>
            <source>Ingen forbindelse</source>
            <translation>No connection</translation>
        </message>
        <message>
            <source>Prøv igen, eller spørg koordinatoren.</source>
            <translation>Try again, or ask the coordinator.</translation>
        </message>
        <message>
            <source>Sendt til kontoret</source>
            <translation>Sent to the office</translation>
        </message>
        <message>
            <source>Synkronisering</source>
            <translation>Sync</translation>
        </message>
        <message>
            <source>Værd at se på: noget venter, eller noget er skjult så længe.</source>
            <translation>Worth a look: something waits, or is hidden for now.</translation>
        </message>
    </context>
    <context>
        <name>GalleryRows</name>
        <message>
            <source>Bagud</source>
            <translation>Behind</translation>
        </message>
        <message>
            <source>En lang tekst brydes over flere linjer, også når teksten er stor, og intet skæres af.</source>
            <translation>A long text breaks over several lines, in large text too, and nothing is cut off.</translation>
        </message>
        <message>
            <source>Et succeskriterium</source>
            <translation>A success criterion</translation>
        </message>
        <message>
            <source>Linje med tal</source>
            <translation>Line with a figure</translation>
        </message>
        <message>
            <source>Linje uden tal</source>
            <translation>Line without a figure</translation>
        </message>
        <message>
            <source>Linje, der kun læses</source>
            <translation>Line that is only read</translation>
        </message>
        <message>
            <source>Linje, i ro</source>
            <translation>Line, at rest</translation>
        </message>
        <message>
            <source>Linje, slettet</source>
            <translation>Line, deleted</translation>
        </message>
        <message>
            <source>Linje, trykket</source>
            <translation>Line, pressed</translation>
        </message>
        <message>
            <source>Linjer</source>
            <translation>Lines</translation>
        </message>
        <message>
            <source>Mindst 80 børn møder en medarbejder på gaden hvert år.</source>
            <translation>At least 80 children meet a worker on the street every year.</translation>
        </message>
        <message>
            <source>hvad det tæller</source>
            <translation>what it counts</translation>
        </message>
        <message>
            <source>og hvad der hører til</source>
            <translation>and what belongs to it</translation>
        </message>
    </context>
    <context>
        <name>CardPicker</name>
        <message numerus="yes">
            <source>De senest sete. Find de andre af %n kort med kaldenavnet.</source>
            <translation>
                <numerusform>The one seen last. Find the other of %n card by name.</numerusform>
                <numerusform>Those seen last. Find the others of %n cards by name.</numerusform>
            </translation>
        </message>
        <message>
            <source>Find kaldenavn</source>
            <translation>Find a name</translation>
        </message>
    </context>
</TS>
