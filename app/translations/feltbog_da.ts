<?xml version="1.0" encoding="utf-8"?>
<!-- SPDX-License-Identifier: MPL-2.0 -->
<!DOCTYPE TS>
<TS version="2.1" language="da" sourcelanguage="da">
    <context>
        <name>AboutView</name>
        <message>
            <source>Om Feltbog og persondata</source>
            <translation>Om Feltbog og persondata</translation>
        </message>
        <message>
            <source>Bekymret for et barn?</source>
            <translation>Bekymret for et barn?</translation>
        </message>
        <message>
            <source>Feltbog er ikke en journal og ikke en underretning.</source>
            <translation>Feltbog er ikke en journal og ikke en underretning.</translation>
        </message>
        <message>
            <source>Ring til kommunens modtagelse for børn og unge. Er det akut, så ring 112. Intet om opkaldet gemmes her.</source>
            <translation>Ring til kommunens modtagelse for børn og unge. Er det akut, så ring 112. Intet om opkaldet gemmes her.</translation>
        </message>
        <message>
            <source>Det gemmer Feltbog</source>
            <translation>Det gemmer Feltbog</translation>
        </message>
        <message>
            <source>Hvor mange I møder, hvor og om hvad: uden navne. Vil et barn tælles én gang, får det et kort med sit kaldenavn. Kortet kan kun læses af kredsen omkring aktiviteten, ikke af kontorets server.</source>
            <translation>Hvor mange I møder, hvor og om hvad: uden navne. Vil et barn tælles én gang, får det et kort med sit kaldenavn. Kortet kan kun læses af kredsen omkring aktiviteten, ikke af kontorets server.</translation>
        </message>
        <message>
            <source>Aldrig efternavn, adresse, CPR-nummer, eller hvorfor I talte sammen. Kort, der ikke er brugt i 12 måneder, slettes; tallene bliver.</source>
            <translation>Aldrig efternavn, adresse, CPR-nummer, eller hvorfor I talte sammen. Kort, der ikke er brugt i 12 måneder, slettes; tallene bliver.</translation>
        </message>
        <message>
            <source>Persondata</source>
            <translation>Persondata</translation>
        </message>
        <message>
            <source>Dataansvarlig, formål, hjemmel, modtagere og rettigheder står i jeres organisations oplysningskort. Spørg koordinatoren, hvis I ikke har det.</source>
            <translation>Dataansvarlig, formål, hjemmel, modtagere og rettigheder står i jeres organisations oplysningskort. Spørg koordinatoren, hvis I ikke har det.</translation>
        </message>
        <message>
            <source>Indtil planen lukkes, er registreringerne pseudonymiserede personoplysninger.</source>
            <translation>Indtil planen lukkes, er registreringerne pseudonymiserede personoplysninger.</translation>
        </message>
        <message>
            <source>For dem, der tegner og afprøver siderne.</source>
            <translation>For dem, der tegner og afprøver siderne.</translation>
        </message>
        <message>
            <source>Knapper og felter</source>
            <translation>Knapper og felter</translation>
        </message>
    </context>
    <context>
        <name>AppPage</name>
        <message>
            <source>Tilbage</source>
            <translation>Tilbage</translation>
        </message>
        <message>
            <source>Kort og historik er skjult</source>
            <translation>Kort og historik er skjult</translation>
        </message>
        <message numerus="yes">
            <source>Enheden har ikke talt med kontoret i %n dag(e). Intet er slettet: synkronisér, så er alt her igen. Du kan registrere som før; tæl uden kort så længe.</source>
            <translation>
                <numerusform>Enheden har ikke talt med kontoret i %n dag. Intet er slettet: synkronisér, så er alt her igen. Du kan registrere som før; tæl uden kort så længe.</numerusform>
                <numerusform>Enheden har ikke talt med kontoret i %n dage. Intet er slettet: synkronisér, så er alt her igen. Du kan registrere som før; tæl uden kort så længe.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ArrangementView</name>
        <message>
            <source>Ret arrangement</source>
            <translation>Ret arrangement</translation>
        </message>
        <message>
            <source>Arrangement</source>
            <translation>Arrangement</translation>
        </message>
        <message>
            <source>Hvad var det?</source>
            <translation>Hvad var det?</translation>
        </message>
        <message>
            <source>Vis møder</source>
            <translation>Vis møder</translation>
        </message>
        <message>
            <source>Antal fremmødte (uden personale)</source>
            <translation>Antal fremmødte (uden personale)</translation>
        </message>
        <message>
            <source>Antal fremmødte</source>
            <translation>Antal fremmødte</translation>
        </message>
        <message>
            <source>Kun ét tal</source>
            <translation>Kun ét tal</translation>
        </message>
        <message>
            <source>Fordel på alder</source>
            <translation>Fordel på alder</translation>
        </message>
        <message>
            <source>Hvornår?</source>
            <translation>Hvornår?</translation>
        </message>
        <message>
            <source>Hvor?</source>
            <translation>Hvor?</translation>
        </message>
        <message numerus="yes">
            <source>Gem %n fremmødt(e)</source>
            <translation>
                <numerusform>Gem %n fremmødt</numerusform>
                <numerusform>Gem %n fremmødte</numerusform>
            </translation>
        </message>
        <message>
            <source>Gem arrangement</source>
            <translation>Gem arrangement</translation>
        </message>
        <message>
            <source>Der kom ingen</source>
            <translation>Der kom ingen</translation>
        </message>
        <message>
            <source>Gem, at der kom ingen</source>
            <translation>Gem, at der kom ingen</translation>
        </message>
    </context>
    <context>
        <name>AttendanceRow</name>
        <message>
            <source>Til stede</source>
            <translation>Til stede</translation>
        </message>
        <message>
            <source>Afbud</source>
            <translation>Afbud</translation>
        </message>
        <message>
            <source>Kom ikke</source>
            <translation>Kom ikke</translation>
        </message>
        <message>
            <source>Ikke udfyldt</source>
            <translation>Ikke udfyldt</translation>
        </message>
        <message>
            <source>%1, %2. Tryk for næste</source>
            <translation>%1, %2. Tryk for næste</translation>
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
            <translation>Brobygget til …</translation>
        </message>
        <message>
            <source>Hvem?</source>
            <translation>Hvem?</translation>
        </message>
        <message>
            <source>Med kort</source>
            <translation>Med kort</translation>
        </message>
        <message>
            <source>Uden kort</source>
            <translation>Uden kort</translation>
        </message>
        <message>
            <source>Ingen kort endnu. Kort laves på en runde.</source>
            <translation>Ingen kort endnu. Kort laves på en runde.</translation>
        </message>
        <message>
            <source>Alder cirka</source>
            <translation>Alder cirka</translation>
        </message>
        <message>
            <source>Til hvad?</source>
            <translation>Til hvad?</translation>
        </message>
        <message>
            <source>Hvor langt?</source>
            <translation>Hvor langt?</translation>
        </message>
        <message>
            <source>Tæller med i planen fra Mødt op.</source>
            <translation>Tæller med i planen fra Mødt op.</translation>
        </message>
        <message>
            <source>I gang</source>
            <translation>I gang</translation>
        </message>
        <message>
            <source>Ingen brobygning i gang.</source>
            <translation>Ingen brobygning i gang.</translation>
        </message>
        <message>
            <source>%1 til %2</source>
            <translation>%1 til %2</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1 til %2: sæt til %3</source>
            <translation>%1 til %2: sæt til %3</translation>
        </message>
        <message>
            <source>Gem brobygning</source>
            <translation>Gem brobygning</translation>
        </message>
    </context>
    <context>
        <name>CardButton</name>
        <message>
            <source>nyt kort</source>
            <translation>nyt kort</translation>
        </message>
        <message>
            <source>%1 · nyt</source>
            <translation>%1 · nyt</translation>
        </message>
    </context>
    <context>
        <name>CloseCourseView</name>
        <message>
            <source>Afslut forløb</source>
            <translation>Afslut forløb</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Gennemført</source>
            <translation>Gennemført</translation>
        </message>
        <message>
            <source>Stoppet</source>
            <translation>Stoppet</translation>
        </message>
        <message>
            <source>Ved ikke</source>
            <translation>Ved ikke</translation>
        </message>
    </context>
    <context>
        <name>ContactView</name>
        <message>
            <source>Ret kontakt</source>
            <translation>Ret kontakt</translation>
        </message>
        <message>
            <source>Ny kontakt</source>
            <translation>Ny kontakt</translation>
        </message>
        <message>
            <source>Hvor mange?</source>
            <translation>Hvor mange?</translation>
        </message>
        <message>
            <source>Et tryk tæller én. Alder cirka.</source>
            <translation>Et tryk tæller én. Alder cirka.</translation>
        </message>
        <message>
            <source>Hvad slags kontakt?</source>
            <translation>Hvad slags kontakt?</translation>
        </message>
        <message>
            <source>Hvad handlede det om?</source>
            <translation>Hvad handlede det om?</translation>
        </message>
        <message>
            <source>Vælg gerne flere.</source>
            <translation>Vælg gerne flere.</translation>
        </message>
        <message>
            <source>Hvor? %1</source>
            <translation>Hvor? %1</translation>
        </message>
        <message>
            <source>Hvor?</source>
            <translation>Hvor?</translation>
        </message>
        <message>
            <source>Flere oplysninger</source>
            <translation>Flere oplysninger</translation>
        </message>
        <message>
            <source>Gem kontakt</source>
            <translation>Gem kontakt</translation>
        </message>
        <message>
            <source>1 af 3: hvem</source>
            <translation>1 af 3: hvem</translation>
        </message>
        <message>
            <source>2 af 3: hvad og hvor</source>
            <translation>2 af 3: hvad og hvor</translation>
        </message>
        <message>
            <source>3 af 3: hvad kom der ud af det</source>
            <translation>3 af 3: hvad kom der ud af det</translation>
        </message>
        <message>
            <source>Brobygget til …</source>
            <translation>Brobygget til …</translation>
        </message>
        <message>
            <source>Find kaldenavn</source>
            <translation>Find kaldenavn</translation>
        </message>
        <message>
            <source>Gælder alle med kort. Tæller med i planen fra Mødt op.</source>
            <translation>Gælder alle med kort. Tæller med i planen fra Mødt op.</translation>
        </message>
        <message>
            <source>Hvad siger jeg til barnet?</source>
            <translation>Hvad siger jeg til barnet?</translation>
        </message>
        <message>
            <source>Hvem mødte du?</source>
            <translation>Hvem mødte du?</translation>
        </message>
        <message>
            <source>Hvor langt?</source>
            <translation>Hvor langt?</translation>
        </message>
        <message>
            <source>Ingen kort med det navn. Lav et med Nyt barn, eller tæl uden kort.</source>
            <translation>Ingen kort med det navn. Lav et med Nyt barn, eller tæl uden kort.</translation>
        </message>
        <message>
            <source>Ny voksen</source>
            <translation>Ny voksen</translation>
        </message>
        <message>
            <source>Nyt barn</source>
            <translation>Nyt barn</translation>
        </message>
        <message>
            <source>Næste</source>
            <translation>Næste</translation>
        </message>
        <message>
            <source>Uden kort</source>
            <translation>Uden kort</translation>
        </message>
        <message>
            <source>Vælg først et kort. Uden kort: under Brobygning.</source>
            <translation>Vælg først et kort. Uden kort: under Brobygning.</translation>
        </message>
        <message numerus="yes">
            <source>%n person(er)</source>
            <translation>
                <numerusform>%n person</numerusform>
                <numerusform>%n personer</numerusform>
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
            <translation>Tilmeldte</translation>
        </message>
        <message>
            <source>Tilmeldte (%1)</source>
            <translation>Tilmeldte (%1)</translation>
        </message>
        <message>
            <source>Ingen tilmeldte endnu</source>
            <translation>Ingen tilmeldte endnu</translation>
        </message>
        <message>
            <source>Tilmeld børn, forældre eller familier, før du tager fremmøde.</source>
            <translation>Tilmeld børn, forældre eller familier, før du tager fremmøde.</translation>
        </message>
        <message>
            <source>Tilmeld</source>
            <translation>Tilmeld</translation>
        </message>
        <message>
            <source>Mødegange</source>
            <translation>Mødegange</translation>
        </message>
        <message>
            <source>Ingen mødegange endnu.</source>
            <translation>Ingen mødegange endnu.</translation>
        </message>
        <message>
            <source>Afslut forløb</source>
            <translation>Afslut forløb</translation>
        </message>
        <message>
            <source>Fremmøde</source>
            <translation>Fremmøde</translation>
        </message>
        <message>
            <source>Tryk på en deltager, der stopper før de andre.</source>
            <translation>Tryk på en deltager, der stopper før de andre.</translation>
        </message>
        <message>
            <source>Spørgeskema</source>
            <translation>Spørgeskema</translation>
        </message>
        <message>
            <source>Tryk på en deltager, der har nået noget.</source>
            <translation>Tryk på en deltager, der har nået noget.</translation>
        </message>
        <message>
            <source>Tryk på en deltager, der stopper før de andre eller har nået noget.</source>
            <translation>Tryk på en deltager, der stopper før de andre eller har nået noget.</translation>
        </message>
    </context>
    <context>
        <name>CoursesView</name>
        <message>
            <source>Dagens hold</source>
            <translation>Dagens hold</translation>
        </message>
        <message>
            <source>Ingen hold endnu</source>
            <translation>Ingen hold endnu</translation>
        </message>
        <message>
            <source>Opret et hold ud fra planens forløb. Kollegernes hold kommer, når du synkroniserer.</source>
            <translation>Opret et hold ud fra planens forløb. Kollegernes hold kommer, når du synkroniserer.</translation>
        </message>
        <message>
            <source>Fremmøde er taget i dag</source>
            <translation>Fremmøde er taget i dag</translation>
        </message>
        <message>
            <source>Fremmøde</source>
            <translation>Fremmøde</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Skjul afsluttede</source>
            <translation>Skjul afsluttede</translation>
        </message>
        <message>
            <source>Vis afsluttede (%1)</source>
            <translation>Vis afsluttede (%1)</translation>
        </message>
        <message>
            <source>Opret hold</source>
            <translation>Opret hold</translation>
        </message>
    </context>
    <context>
        <name>CriterionRow</name>
        <message>
            <source>Mål %1</source>
            <translation>Mål %1</translation>
        </message>
        <message>
            <source>Forventet nu %1</source>
            <translation>Forventet nu %1</translation>
        </message>
        <message>
            <source>Se, hvordan tallet er talt</source>
            <translation>Se, hvordan tallet er talt</translation>
        </message>
        <message>
            <source>Se, hvordan tallet er talt: %1</source>
            <translation>Se, hvordan tallet er talt: %1</translation>
        </message>
    </context>
    <context>
        <name>DateChooser</name>
        <message>
            <source>I dag</source>
            <translation>I dag</translation>
        </message>
        <message>
            <source>I går</source>
            <translation>I går</translation>
        </message>
        <message>
            <source>Anden dato</source>
            <translation>Anden dato</translation>
        </message>
    </context>
    <context>
        <name>EnrolView</name>
        <message>
            <source>Tilmeld</source>
            <translation>Tilmeld</translation>
        </message>
        <message>
            <source>Rækken</source>
            <translation>Rækken</translation>
        </message>
        <message>
            <source>Den første tæller som %1. Tilføj forælder eller familiemedlemmer i samme række, hvis de hører til.</source>
            <translation>Den første tæller som %1. Tilføj forælder eller familiemedlemmer i samme række, hvis de hører til.</translation>
        </message>
        <message>
            <source>Vælg et kort nedenfor, eller lav et nyt.</source>
            <translation>Vælg et kort nedenfor, eller lav et nyt.</translation>
        </message>
        <message>
            <source>Nyt kort · %1</source>
            <translation>Nyt kort · %1</translation>
        </message>
        <message>
            <source>Tag %1 ud af rækken</source>
            <translation>Tag %1 ud af rækken</translation>
        </message>
        <message>
            <source>Alder cirka</source>
            <translation>Alder cirka</translation>
        </message>
        <message>
            <source>Nyt kort</source>
            <translation>Nyt kort</translation>
        </message>
        <message>
            <source>Hvornår begyndte de?</source>
            <translation>Hvornår begyndte de?</translation>
        </message>
        <message>
            <source>Kort, I kender</source>
            <translation>Kort, I kender</translation>
        </message>
    </context>
    <context>
        <name>HeadTile</name>
        <message>
            <source>%1: %2. Tryk for en mere</source>
            <translation>%1: %2. Tryk for en mere</translation>
        </message>
        <message>
            <source>%1: en færre</source>
            <translation>%1: en færre</translation>
        </message>
    </context>
    <context>
        <name>MonthSheet</name>
        <message>
            <source>Hvilken dag?</source>
            <translation>Hvilken dag?</translation>
        </message>
        <message>
            <source>Måneden før</source>
            <translation>Måneden før</translation>
        </message>
        <message>
            <source>Måneden efter</source>
            <translation>Måneden efter</translation>
        </message>
        <message>
            <source>ma</source>
            <translation>ma</translation>
        </message>
        <message>
            <source>ti</source>
            <translation>ti</translation>
        </message>
        <message>
            <source>on</source>
            <translation>on</translation>
        </message>
        <message>
            <source>to</source>
            <translation>to</translation>
        </message>
        <message>
            <source>fr</source>
            <translation>fr</translation>
        </message>
        <message>
            <source>lø</source>
            <translation>lø</translation>
        </message>
        <message>
            <source>sø</source>
            <translation>sø</translation>
        </message>
        <message>
            <source>Et år tilbage</source>
            <translation>Et år tilbage</translation>
        </message>
        <message>
            <source>Et år frem</source>
            <translation>Et år frem</translation>
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
            <translation>Seneste</translation>
        </message>
        <message>
            <source>Fremdrift</source>
            <translation>Fremdrift</translation>
        </message>
        <message>
            <source>Synk</source>
            <translation>Synk</translation>
        </message>
        <message>
            <source>Hovedmenu</source>
            <translation>Hovedmenu</translation>
        </message>
        <message>
            <source>%1, %2 venter</source>
            <translation>%1, %2 venter</translation>
        </message>
        <message>
            <source>Synkronisér</source>
            <translation>Synkronisér</translation>
        </message>
    </context>
    <context>
        <name>NewCourseView</name>
        <message>
            <source>Opret hold</source>
            <translation>Opret hold</translation>
        </message>
        <message>
            <source>Første dag</source>
            <translation>Første dag</translation>
        </message>
        <message>
            <source>Hvad er det for et hold?</source>
            <translation>Hvad er det for et hold?</translation>
        </message>
        <message>
            <source>Opret %1</source>
            <translation>Opret %1</translation>
        </message>
    </context>
    <context>
        <name>NewPersonSheet</name>
        <message>
            <source>Sig: »Jeg noterer dit kaldenavn, så du kun tæller én gang. Vil du ikke det, tæller jeg dig uden.«</source>
            <translation>Sig: »Jeg noterer dit kaldenavn, så du kun tæller én gang. Vil du ikke det, tæller jeg dig uden.«</translation>
        </message>
        <message>
            <source>Kaldenavn</source>
            <translation>Kaldenavn</translation>
        </message>
        <message>
            <source>Skriv det, barnet selv kalder sig. Aldrig efternavn, adresse, CPR eller hvorfor I talte sammen.</source>
            <translation>Skriv det, barnet selv kalder sig. Aldrig efternavn, adresse, CPR eller hvorfor I talte sammen.</translation>
        </message>
        <message>
            <source>Kortet er for</source>
            <translation>Kortet er for</translation>
        </message>
        <message>
            <source>Alder cirka</source>
            <translation>Alder cirka</translation>
        </message>
        <message>
            <source>Lav kortet</source>
            <translation>Lav kortet</translation>
        </message>
    </context>
    <context>
        <name>NumberButton</name>
        <message>
            <source>%1: %2. Tryk for at skrive tallet</source>
            <translation>%1: %2. Tryk for at skrive tallet</translation>
        </message>
    </context>
    <context>
        <name>NumberPad</name>
        <message>
            <source>Ryd</source>
            <translation>Ryd</translation>
        </message>
        <message>
            <source>Slet sidste tal</source>
            <translation>Slet sidste tal</translation>
        </message>
        <message>
            <source>Brug tallet</source>
            <translation>Brug tallet</translation>
        </message>
    </context>
    <context>
        <name>Problem</name>
        <message>
            <source>Notesbogen kan ikke åbnes</source>
            <translation>Notesbogen kan ikke åbnes</translation>
        </message>
        <message>
            <source>Luk</source>
            <translation>Luk</translation>
        </message>
    </context>
    <context>
        <name>ProgressView</name>
        <message>
            <source>Fremdrift</source>
            <translation>Fremdrift</translation>
        </message>
        <message>
            <source>Periode: %1</source>
            <translation>Periode: %1</translation>
        </message>
        <message>
            <source>Indsatsområde: %1</source>
            <translation>Indsatsområde: %1</translation>
        </message>
        <message>
            <source>Overblik</source>
            <translation>Overblik</translation>
        </message>
        <message>
            <source>Periode</source>
            <translation>Periode</translation>
        </message>
        <message>
            <source>Indsatsområde</source>
            <translation>Indsatsområde</translation>
        </message>
        <message>
            <source>Rapporter</source>
            <translation>Rapporter</translation>
        </message>
        <message>
            <source>Tal fra andre</source>
            <translation>Tal fra andre</translation>
        </message>
    </context>
    <context>
        <name>QuestionBox</name>
        <message>
            <source>Ret tallet</source>
            <translation>Ret tallet</translation>
        </message>
        <message>
            <source>Ja</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>Nej</source>
            <translation>Nej</translation>
        </message>
    </context>
    <context>
        <name>RecentRow</name>
        <message>
            <source>gemt %1 kl. %2</source>
            <translation>gemt %1 kl. %2</translation>
        </message>
        <message>
            <source>Rettet af to personer på hver sin måde. Ret den, så den passer.</source>
            <translation>Rettet af to personer på hver sin måde. Ret den, så den passer.</translation>
        </message>
        <message>
            <source>Ret</source>
            <translation>Ret</translation>
        </message>
        <message>
            <source>Slet</source>
            <translation>Slet</translation>
        </message>
        <message>
            <source>Fortryd sletning</source>
            <translation>Fortryd sletning</translation>
        </message>
    </context>
    <context>
        <name>RecentView</name>
        <message>
            <source>Seneste</source>
            <translation>Seneste</translation>
        </message>
        <message numerus="yes">
            <source>%n registrering(er) er rettet af to personer. Se på dem, og ret dem, så de passer.</source>
            <translation>
                <numerusform>%n registrering(er) er rettet af to personer. Se på dem, og ret dem, så de passer.</numerusform>
                <numerusform>%n registrering(er) er rettet af to personer. Se på dem, og ret dem, så de passer.</numerusform>
            </translation>
        </message>
        <message>
            <source>Her står alt, hvad I registrerer. Du kan rette, slette og fortryde.</source>
            <translation>Her står alt, hvad I registrerer. Du kan rette, slette og fortryde.</translation>
        </message>
        <message>
            <source>Ingen registreringer endnu</source>
            <translation>Ingen registreringer endnu</translation>
        </message>
        <message>
            <source>Registreringer</source>
            <translation>Registreringer</translation>
        </message>
    </context>
    <context>
        <name>RoundView</name>
        <message>
            <source>Fortryd: %1</source>
            <translation>Fortryd: %1</translation>
        </message>
        <message>
            <source>Aftenens runde</source>
            <translation>Aftenens runde</translation>
        </message>
        <message>
            <source>Runde</source>
            <translation>Runde</translation>
        </message>
        <message>
            <source>%1 · siden %2</source>
            <translation>%1 · siden %2</translation>
        </message>
        <message>
            <source>Hvor hører runden til?</source>
            <translation>Hvor hører runden til?</translation>
        </message>
        <message>
            <source>Hvilken dag?</source>
            <translation>Hvilken dag?</translation>
        </message>
        <message>
            <source>Under runden vælger du, hvem du mødte. Intet om sted og tid knyttes til personerne. Glemmer du at afslutte, gør Feltbog det næste dag.</source>
            <translation>Under runden vælger du, hvem du mødte. Intet om sted og tid knyttes til personerne. Glemmer du at afslutte, gør Feltbog det næste dag.</translation>
        </message>
        <message>
            <source>Hvem mødte du?</source>
            <translation>Hvem mødte du?</translation>
        </message>
        <message>
            <source>Ingen kort med det navn</source>
            <translation>Ingen kort med det navn</translation>
        </message>
        <message>
            <source>Ingen kort endnu</source>
            <translation>Ingen kort endnu</translation>
        </message>
        <message>
            <source>Lav et kort med Nyt barn, eller tæl uden kort.</source>
            <translation>Lav et kort med Nyt barn, eller tæl uden kort.</translation>
        </message>
        <message>
            <source>Nyt barn</source>
            <translation>Nyt barn</translation>
        </message>
        <message>
            <source>Ny voksen</source>
            <translation>Ny voksen</translation>
        </message>
        <message>
            <source>Tæl uden kort</source>
            <translation>Tæl uden kort</translation>
        </message>
        <message>
            <source>Indtil nu</source>
            <translation>Indtil nu</translation>
        </message>
        <message>
            <source>%1 med kort, %2 uden kort</source>
            <translation>%1 med kort, %2 uden kort</translation>
        </message>
        <message>
            <source>Brobygget til …</source>
            <translation>Brobygget til …</translation>
        </message>
        <message>
            <source>Start runde</source>
            <translation>Start runde</translation>
        </message>
        <message>
            <source>Afslut runde</source>
            <translation>Afslut runde</translation>
        </message>
    </context>
    <context>
        <name>SessionView</name>
        <message>
            <source>Ret fremmøde</source>
            <translation>Ret fremmøde</translation>
        </message>
        <message>
            <source>Fremmøde</source>
            <translation>Fremmøde</translation>
        </message>
        <message>
            <source>Alle til stede</source>
            <translation>Alle til stede</translation>
        </message>
        <message numerus="yes">
            <source>%n ikke udfyldt</source>
            <translation>
                <numerusform>%n ikke udfyldt</numerusform>
                <numerusform>%n ikke udfyldt</numerusform>
            </translation>
        </message>
        <message>
            <source>Ingen tilmeldte</source>
            <translation>Ingen tilmeldte</translation>
        </message>
        <message>
            <source>Tilmeld deltagere under holdet, eller tæl dem, der kom, uden tilmelding.</source>
            <translation>Tilmeld deltagere under holdet, eller tæl dem, der kom, uden tilmelding.</translation>
        </message>
        <message>
            <source>Kom uden tilmelding</source>
            <translation>Kom uden tilmelding</translation>
        </message>
        <message>
            <source>Vælg kort</source>
            <translation>Vælg kort</translation>
        </message>
        <message>
            <source>Uden kort: %1</source>
            <translation>Uden kort: %1</translation>
        </message>
        <message>
            <source>Tæl uden kort</source>
            <translation>Tæl uden kort</translation>
        </message>
        <message>
            <source>Mødegangen er aflyst</source>
            <translation>Mødegangen er aflyst</translation>
        </message>
        <message>
            <source>Gem fremmøde</source>
            <translation>Gem fremmøde</translation>
        </message>
        <message>
            <source>%1 til stede · %2 ikke udfyldt</source>
            <translation>%1 til stede · %2 ikke udfyldt</translation>
        </message>
        <message>
            <source>%1 til stede</source>
            <translation>%1 til stede</translation>
        </message>
        <message>
            <source>Færdig</source>
            <translation>Færdig</translation>
        </message>
        <message>
            <source>Antal fremmødte ud over rækkerne (uden personale). Et tryk tæller én.</source>
            <translation>Antal fremmødte ud over rækkerne (uden personale). Et tryk tæller én.</translation>
        </message>
        <message>
            <source>Mødegangen er aflyst. Hvorfor?</source>
            <translation>Mødegangen er aflyst. Hvorfor?</translation>
        </message>
        <message>
            <source>Gem som aflyst</source>
            <translation>Gem som aflyst</translation>
        </message>
    </context>
    <context>
        <name>SettingsView</name>
        <message>
            <source>Indstillinger</source>
            <translation>Indstillinger</translation>
        </message>
        <message>
            <source>Farver</source>
            <translation>Farver</translation>
        </message>
        <message>
            <source>Følg systemet</source>
            <translation>Følg systemet</translation>
        </message>
        <message>
            <source>Lys</source>
            <translation>Lys</translation>
        </message>
        <message>
            <source>Mørk</source>
            <translation>Mørk</translation>
        </message>
        <message>
            <source>Tekstens størrelse</source>
            <translation>Tekstens størrelse</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Sådan ser teksten ud.</source>
            <translation>Sådan ser teksten ud.</translation>
        </message>
        <message>
            <source>Sprog</source>
            <translation>Sprog</translation>
        </message>
        <message>
            <source>Lås</source>
            <translation>Lås</translation>
        </message>
        <message>
            <source>Feltbog låser sig selv efter 2 minutter uden et tryk, efter 10 på en runde. Det, du skriver, er her igen bagefter.</source>
            <translation>Feltbog låser sig selv efter 2 minutter uden et tryk, efter 10 på en runde. Det, du skriver, er her igen bagefter.</translation>
        </message>
        <message>
            <source>Lås nu</source>
            <translation>Lås nu</translation>
        </message>
        <message>
            <source>Skift PIN</source>
            <translation>Skift PIN</translation>
        </message>
        <message>
            <source>Ny kollega på denne enhed</source>
            <translation>Ny kollega på denne enhed</translation>
        </message>
        <message>
            <source>Enheder</source>
            <translation>Enheder</translation>
        </message>
        <message>
            <source>Inviter en ny, luk en tabt ude, se hvem der gjorde hvad.</source>
            <translation>Inviter en ny, luk en tabt ude, se hvem der gjorde hvad.</translation>
        </message>
        <message>
            <source>Bliv tilmeldt</source>
            <translation>Bliv tilmeldt</translation>
        </message>
        <message>
            <source>Med en QR-kode fra koordinatoren.</source>
            <translation>Med en QR-kode fra koordinatoren.</translation>
        </message>
        <message>
            <source>Se, hvem der er med, og hvem der gjorde hvad.</source>
            <translation>Se, hvem der er med, og hvem der gjorde hvad.</translation>
        </message>
        <message>
            <source>Høj kontrast</source>
            <translation>Høj kontrast</translation>
        </message>
        <message>
            <source>Hånd</source>
            <translation>Hånd</translation>
        </message>
        <message>
            <source>Knapperne stilles, hvor tommelfingeren er.</source>
            <translation>Knapperne stilles, hvor tommelfingeren er.</translation>
        </message>
        <message>
            <source>Højre</source>
            <translation>Højre</translation>
        </message>
        <message>
            <source>Venstre</source>
            <translation>Venstre</translation>
        </message>
    </context>
    <context>
        <name>Sheet</name>
        <message>
            <source>Luk</source>
            <translation>Luk</translation>
        </message>
    </context>
    <context>
        <name>StartView</name>
        <message>
            <source>Om Feltbog og persondata</source>
            <translation>Om Feltbog og persondata</translation>
        </message>
        <message>
            <source>Indstillinger</source>
            <translation>Indstillinger</translation>
        </message>
        <message>
            <source>Der er ingen plan på enheden endnu. Synkronisér først, så henter Feltbog jeres plan.</source>
            <translation>Der er ingen plan på enheden endnu. Synkronisér først, så henter Feltbog jeres plan.</translation>
        </message>
        <message>
            <source>Ny kontakt</source>
            <translation>Ny kontakt</translation>
        </message>
        <message>
            <source>Hurtig tælling</source>
            <translation>Hurtig tælling</translation>
        </message>
        <message>
            <source>Aftenens runde</source>
            <translation>Aftenens runde</translation>
        </message>
        <message>
            <source>Start runde</source>
            <translation>Start runde</translation>
        </message>
        <message>
            <source>Dagens hold</source>
            <translation>Dagens hold</translation>
        </message>
        <message>
            <source>Arrangement</source>
            <translation>Arrangement</translation>
        </message>
        <message>
            <source>Brobygning</source>
            <translation>Brobygning</translation>
        </message>
        <message numerus="yes">
            <source>%n skal ses efter</source>
            <translation>
                <numerusform>%n skal ses efter</numerusform>
                <numerusform>%n skal ses efter</numerusform>
            </translation>
        </message>
        <message>
            <source>I dag</source>
            <translation>I dag</translation>
        </message>
        <message numerus="yes">
            <source>I dag: %n registrering(er)</source>
            <translation>
                <numerusform>I dag: %n registrering</numerusform>
                <numerusform>I dag: %n registreringer</numerusform>
            </translation>
        </message>
        <message>
            <source>Intet registreret endnu i dag</source>
            <translation>Intet registreret endnu i dag</translation>
        </message>
        <message>
            <source>Det, du gemmer, står her med det samme, også uden net.</source>
            <translation>Det, du gemmer, står her med det samme, også uden net.</translation>
        </message>
        <message>
            <source>Synkronisering mislykkedes. Tryk, og se hvorfor.</source>
            <translation>Synkronisering mislykkedes. Tryk, og se hvorfor.</translation>
        </message>
        <message>
            <source>Ingen forbindelse. Alt er gemt her.</source>
            <translation>Ingen forbindelse. Alt er gemt her.</translation>
        </message>
        <message>
            <source>Kort</source>
            <translation>Kort</translation>
        </message>
        <message>
            <source>Find et barn, overlever kortene, vis eller slet.</source>
            <translation>Find et barn, overlever kortene, vis eller slet.</translation>
        </message>
        <message numerus="yes">
            <source>%n mulig(e) dublet(ter)</source>
            <translation>
                <numerusform>%n mulig dublet</numerusform>
                <numerusform>%n mulige dubletter</numerusform>
            </translation>
        </message>
        <message>
            <source>Er det samme barn? Svar sammen, når I har tid.</source>
            <translation>Er det samme barn? Svar sammen, når I har tid.</translation>
        </message>
        <message>
            <source>Lås nu</source>
            <translation>Lås nu</translation>
        </message>
        <message>
            <source>Kort og historik er skjult, til enheden har talt med kontoret. Synkronisér. Du kan registrere som før.</source>
            <translation>Kort og historik er skjult, til enheden har talt med kontoret. Synkronisér. Du kan registrere som før.</translation>
        </message>
        <message numerus="yes">
            <source>Synkronisér: om %n dag(e) skjuler enheden kort og historik, til den har talt med kontoret.</source>
            <translation>
                <numerusform>Synkronisér: om %n dag skjuler enheden kort og historik, til den har talt med kontoret.</numerusform>
                <numerusform>Synkronisér: om %n dage skjuler enheden kort og historik, til den har talt med kontoret.</numerusform>
            </translation>
        </message>
        <message>
            <source>Enheden er ikke tilmeldt endnu. Bliv tilmeldt, så henter Feltbog jeres plan.</source>
            <translation>Enheden er ikke tilmeldt endnu. Bliv tilmeldt, så henter Feltbog jeres plan.</translation>
        </message>
        <message>
            <source>Bliv tilmeldt</source>
            <translation>Bliv tilmeldt</translation>
        </message>
        <message>
            <source>Med en QR-kode fra koordinatoren</source>
            <translation>Med en QR-kode fra koordinatoren</translation>
        </message>
        <message>
            <source>Enheden venter på, at koordinatoren godkender den. Du kan registrere nu. Det tæller med, når den er godkendt.</source>
            <translation>Enheden venter på, at koordinatoren godkender den. Du kan registrere nu. Det tæller med, når den er godkendt.</translation>
        </message>
        <message>
            <source>Planen er lukket. Registreringer og kort er slettet. Tallene står under Fremdrift.</source>
            <translation>Planen er lukket. Registreringer og kort er slettet. Tallene står under Fremdrift.</translation>
        </message>
        <message>
            <source>Henvendelse</source>
            <translation>Henvendelse</translation>
        </message>
        <message>
            <source>Optælling</source>
            <translation>Optælling</translation>
        </message>
        <message>
            <source>Opgaver</source>
            <translation>Opgaver</translation>
        </message>
        <message numerus="yes">
            <source>%n over tiden</source>
            <translation>
                <numerusform>%n over tiden</numerusform>
                <numerusform>%n over tiden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n venter på svar</source>
            <translation>
                <numerusform>%n venter på svar</numerusform>
                <numerusform>%n venter på svar</numerusform>
            </translation>
        </message>
        <message>
            <source>Tal fra andre</source>
            <translation>Tal fra andre</translation>
        </message>
        <message>
            <source>Skriv de tal, kommunen og andre har.</source>
            <translation>Skriv de tal, kommunen og andre har.</translation>
        </message>
        <message>
            <source>Beredskab</source>
            <translation>Beredskab</translation>
        </message>
        <message>
            <source>Når der sker noget alvorligt: hvad gør vi, hvem ringer vi til?</source>
            <translation>Når der sker noget alvorligt: hvad gør vi, hvem ringer vi til?</translation>
        </message>
        <message>
            <source>Årshjul</source>
            <translation>Årshjul</translation>
        </message>
        <message>
            <source>Møder, hvad der mangler inden, og milepæle.</source>
            <translation>Møder, hvad der mangler inden, og milepæle.</translation>
        </message>
        <message>
            <source>Spørgeskema</source>
            <translation>Spørgeskema</translation>
        </message>
        <message numerus="yes">
            <source>%n påbegyndt</source>
            <translation>
                <numerusform>%n påbegyndt</numerusform>
                <numerusform>%n påbegyndte</numerusform>
            </translation>
        </message>
        <message>
            <source>Uden navn. Skemaer, der følger en deltager, åbnes fra forløbet.</source>
            <translation>Uden navn. Skemaer, der følger en deltager, åbnes fra forløbet.</translation>
        </message>
        <message>
            <source>Resultat</source>
            <translation>Resultat</translation>
        </message>
        <message>
            <source>Tal fra partnere</source>
            <translation>Tal fra partnere</translation>
        </message>
        <message>
            <source>Bed om tal med et link, og godkend dem, der kommer.</source>
            <translation>Bed om tal med et link, og godkend dem, der kommer.</translation>
        </message>
        <message>
            <source>Fremmøde: %1</source>
            <translation>Fremmøde: %1</translation>
        </message>
    </context>
    <context>
        <name>Stepper</name>
        <message>
            <source>%1: en færre</source>
            <translation>%1: en færre</translation>
        </message>
        <message>
            <source>%1: en mere</source>
            <translation>%1: en mere</translation>
        </message>
    </context>
    <context>
        <name>SyncStage</name>
        <message>
            <source>%1: %2 af %3</source>
            <translation>%1: %2 af %3</translation>
        </message>
        <message>
            <source>%1 af %2</source>
            <translation>%1 af %2</translation>
        </message>
    </context>
    <context>
        <name>SyncView</name>
        <message>
            <source>Synkronisér</source>
            <translation>Synkronisér</translation>
        </message>
        <message>
            <source>Sender dine registreringer og henter kollegernes</source>
            <translation>Sender dine registreringer og henter kollegernes</translation>
        </message>
        <message>
            <source>Sender %1 af %2</source>
            <translation>Sender %1 af %2</translation>
        </message>
        <message>
            <source>Henter: %1 indtil nu</source>
            <translation>Henter: %1 indtil nu</translation>
        </message>
        <message>
            <source>Synkroniserer</source>
            <translation>Synkroniserer</translation>
        </message>
        <message>
            <source>Gemt på tabletten</source>
            <translation>Gemt på tabletten</translation>
        </message>
        <message>
            <source>Sendt til kontoret</source>
            <translation>Sendt til kontoret</translation>
        </message>
        <message>
            <source>Sikkerhedskopieret</source>
            <translation>Sikkerhedskopieret</translation>
        </message>
        <message>
            <source>Alle hændelser på denne enhed tælles, også rettelser og kort.</source>
            <translation>Alle hændelser på denne enhed tælles, også rettelser og kort.</translation>
        </message>
        <message>
            <source>Tilmeld enheden</source>
            <translation>Tilmeld enheden</translation>
        </message>
        <message>
            <source>Kontorets adresse</source>
            <translation>Kontorets adresse</translation>
        </message>
        <message>
            <source>Engangskode</source>
            <translation>Engangskode</translation>
        </message>
        <message>
            <source>Det kan du regne med</source>
            <translation>Det kan du regne med</translation>
        </message>
        <message>
            <source>Synkronisér sletter aldrig noget på enheden. Går det galt undervejs, er alt gemt her og sendes næste gang.</source>
            <translation>Synkronisér sletter aldrig noget på enheden. Går det galt undervejs, er alt gemt her og sendes næste gang.</translation>
        </message>
        <message>
            <source>Kontroltal: %1. To enheder med samme kontroltal har de samme registreringer.</source>
            <translation>Kontroltal: %1. To enheder med samme kontroltal har de samme registreringer.</translation>
        </message>
        <message>
            <source>Synkroniserer …</source>
            <translation>Synkroniserer …</translation>
        </message>
        <message>
            <source>Prøv igen</source>
            <translation>Prøv igen</translation>
        </message>
        <message>
            <source>Intet at sende endnu</source>
            <translation>Intet at sende endnu</translation>
        </message>
        <message>
            <source>Alt er sendt</source>
            <translation>Alt er sendt</translation>
        </message>
        <message>
            <source>%1 venter</source>
            <translation>%1 venter</translation>
        </message>
        <message>
            <source>Ingen forbindelse</source>
            <translation>Ingen forbindelse</translation>
        </message>
        <message>
            <source>%1 kunne ikke sendes</source>
            <translation>%1 kunne ikke sendes</translation>
        </message>
        <message>
            <source>Kunne ikke hente</source>
            <translation>Kunne ikke hente</translation>
        </message>
        <message>
            <source>Enheden er ikke tilmeldt</source>
            <translation>Enheden er ikke tilmeldt</translation>
        </message>
        <message>
            <source>Sendes af sig selv om lidt.</source>
            <translation>Sendes af sig selv om lidt.</translation>
        </message>
        <message>
            <source>Spørger kontoret</source>
            <translation>Spørger kontoret</translation>
        </message>
        <message>
            <source>Alt er gemt her og sendes, når du er på nettet.</source>
            <translation>Alt er gemt her og sendes, når du er på nettet.</translation>
        </message>
        <message>
            <source>Skriv adresse og engangskode først</source>
            <translation>Skriv adresse og engangskode først</translation>
        </message>
        <message numerus="yes">
            <source>%n skal ses efter</source>
            <translation>
                <numerusform>%n skal ses efter</numerusform>
                <numerusform>%n skal ses efter</numerusform>
            </translation>
        </message>
        <message>
            <source>De er gemt, men tæller ikke med, før koordinatoren har set på dem.</source>
            <translation>De er gemt, men tæller ikke med, før koordinatoren har set på dem.</translation>
        </message>
        <message>
            <source>Venter på at blive sendt</source>
            <translation>Venter på at blive sendt</translation>
        </message>
        <message>
            <source>Feltbog sender af sig selv, når der er net. Du behøver ikke vente på det.</source>
            <translation>Feltbog sender af sig selv, når der er net. Du behøver ikke vente på det.</translation>
        </message>
        <message>
            <source>Tilmeld enheden først</source>
            <translation>Tilmeld enheden først</translation>
        </message>
        <message>
            <source>Og flere. Alle står under Seneste.</source>
            <translation>Og flere. Alle står under Seneste.</translation>
        </message>
        <message>
            <source>Scan koordinatorens QR-kode, eller få adressen og en engangskode på kontoret. Alt, du har gemt, bliver her og sendes bagefter.</source>
            <translation>Scan koordinatorens QR-kode, eller få adressen og en engangskode på kontoret. Alt, du har gemt, bliver her og sendes bagefter.</translation>
        </message>
        <message>
            <source>Bliv tilmeldt med QR-kode</source>
            <translation>Bliv tilmeldt med QR-kode</translation>
        </message>
    </context>
    <context>
        <name>TallyView</name>
        <message>
            <source>Ret tælling</source>
            <translation>Ret tælling</translation>
        </message>
        <message>
            <source>Hurtig tælling</source>
            <translation>Hurtig tælling</translation>
        </message>
        <message>
            <source>Tæller møder, ikke personer</source>
            <translation>Tæller møder, ikke personer</translation>
        </message>
        <message>
            <source>%1 talt. Tryk for en mere</source>
            <translation>%1 talt. Tryk for en mere</translation>
        </message>
        <message>
            <source>Tryk for hvert møde</source>
            <translation>Tryk for hvert møde</translation>
        </message>
        <message>
            <source>En færre</source>
            <translation>En færre</translation>
        </message>
        <message>
            <source>Skriv tallet</source>
            <translation>Skriv tallet</translation>
        </message>
        <message>
            <source>Antal møder</source>
            <translation>Antal møder</translation>
        </message>
        <message>
            <source>Hvor? %1</source>
            <translation>Hvor? %1</translation>
        </message>
        <message>
            <source>Hvor?</source>
            <translation>Hvor?</translation>
        </message>
        <message>
            <source>Dag og aktivitet</source>
            <translation>Dag og aktivitet</translation>
        </message>
        <message>
            <source>Gem tælling</source>
            <translation>Gem tælling</translation>
        </message>
    </context>
    <context>
        <name>UncardedSheet</name>
        <message>
            <source>Tæl uden kort</source>
            <translation>Tæl uden kort</translation>
        </message>
        <message>
            <source>Børn</source>
            <translation>Børn</translation>
        </message>
        <message>
            <source>Voksne</source>
            <translation>Voksne</translation>
        </message>
        <message>
            <source>Antal</source>
            <translation>Antal</translation>
        </message>
        <message>
            <source>Alder cirka</source>
            <translation>Alder cirka</translation>
        </message>
        <message>
            <source>Mødt før i år?</source>
            <translation>Mødt før i år?</translation>
        </message>
        <message>
            <source>Tæl med</source>
            <translation>Tæl med</translation>
        </message>
    </context>
    <context>
        <name>UndoBar</name>
        <message>
            <source>Fortryd</source>
            <translation>Fortryd</translation>
        </message>
        <message>
            <source>Luk</source>
            <translation>Luk</translation>
        </message>
    </context>
    <context>
        <name>cards</name>
        <message>
            <source>Kort, der ikke kan åbnes her</source>
            <translation>Kort, der ikke kan åbnes her</translation>
        </message>
        <message>
            <source> · sidst set %1</source>
            <translation> · sidst set %1</translation>
        </message>
    </context>
    <context>
        <name>feltbog::app::ArrangementPage</name>
        <message>
            <source>Vælg, hvad det var for et arrangement.</source>
            <translation>Vælg, hvad det var for et arrangement.</translation>
        </message>
        <message numerus="yes">
            <source>Gemt på tabletten: %1, %n fremmødte</source>
            <translation>
                <numerusform>Gemt på tabletten: %1, %n fremmødt</numerusform>
                <numerusform>Gemt på tabletten: %1, %n fremmødte</numerusform>
            </translation>
        </message>
        <message>
            <source>Gemt på tabletten: %1, der kom ingen</source>
            <translation>Gemt på tabletten: %1, der kom ingen</translation>
        </message>
    </context>
    <context>
        <name>feltbog::app::BridgingPage</name>
        <message>
            <source>Foreslået</source>
            <translation>Foreslået</translation>
        </message>
        <message>
            <source>Aftalt</source>
            <translation>Aftalt</translation>
        </message>
        <message>
            <source>Mødt op</source>
            <translation>Mødt op</translation>
        </message>
        <message>
            <source>Fast tilknyttet</source>
            <translation>Fast tilknyttet</translation>
        </message>
        <message>
            <source>Uden kort</source>
            <translation>Uden kort</translation>
        </message>
        <message>
            <source>Vælg et kort, eller vælg Tæl uden kort.</source>
            <translation>Vælg et kort, eller vælg Tæl uden kort.</translation>
        </message>
        <message>
            <source>Gemt på tabletten: brobygget til %1</source>
            <translation>Gemt på tabletten: brobygget til %1</translation>
        </message>
        <message>
            <source>Gemt på tabletten: %1</source>
            <translation>Gemt på tabletten: %1</translation>
        </message>
    </context>
    <context>
        <name>feltbog::app::ContactPage</name>
        <message>
            <source>Andre steder</source>
            <translation>Andre steder</translation>
        </message>
        <message>
            <source>Gemt på tabletten: kontakten er rettet</source>
            <translation>Gemt på tabletten: kontakten er rettet</translation>
        </message>
        <message>
            <source>%1, heraf %2 med kort på runden</source>
            <translation>%1, heraf %2 med kort på runden</translation>
        </message>
        <message numerus="yes">
            <source>Gemt på tabletten: %n person(er)</source>
            <translation>
                <numerusform>Gemt på tabletten: %n person</numerusform>
                <numerusform>Gemt på tabletten: %n personer</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>feltbog::app::CoursePage</name>
        <message>
            <source>%1 og %2</source>
            <translation>%1 og %2</translation>
        </message>
        <message>
            <source>Gennemført</source>
            <translation>Gennemført</translation>
        </message>
        <message>
            <source>Stoppet</source>
            <translation>Stoppet</translation>
        </message>
        <message>
            <source>Ved ikke</source>
            <translation>Ved ikke</translation>
        </message>
        <message>
            <source>I gang</source>
            <translation>I gang</translation>
        </message>
        <message>
            <source>Afsluttet %1</source>
            <translation>Afsluttet %1</translation>
        </message>
        <message>
            <source>Begyndt %1</source>
            <translation>Begyndt %1</translation>
        </message>
        <message>
            <source>Gennemført: højst %1 % fravær. Feltbog regner det ud; dit eget ord for en række vinder.</source>
            <translation>Gennemført: højst %1 % fravær. Feltbog regner det ud; dit eget ord for en række vinder.</translation>
        </message>
        <message>
            <source>Gennemført: mindst %1 mødegange. Feltbog regner det ud; dit eget ord for en række vinder.</source>
            <translation>Gennemført: mindst %1 mødegange. Feltbog regner det ud; dit eget ord for en række vinder.</translation>
        </message>
        <message>
            <source>Planen har ingen regel for, hvornår man har gennemført (regel mangler). Vælg for hver række.</source>
            <translation>Planen har ingen regel for, hvornår man har gennemført (regel mangler). Vælg for hver række.</translation>
        </message>
        <message>
            <source>Planen tæller ikke, hvem der gennemfører. Du kan lade rækkerne stå.</source>
            <translation>Planen tæller ikke, hvem der gennemfører. Du kan lade rækkerne stå.</translation>
        </message>
        <message>
            <source>tilmeldt %1</source>
            <translation>tilmeldt %1</translation>
        </message>
        <message>
            <source>Aflyst: %1</source>
            <translation>Aflyst: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n til stede</source>
            <translation>
                <numerusform>%n til stede</numerusform>
                <numerusform>%n til stede</numerusform>
            </translation>
        </message>
        <message>
            <source>Gemt på tabletten: %1</source>
            <translation>Gemt på tabletten: %1</translation>
        </message>
        <message>
            <source>Gemt på tabletten: forløbet er afsluttet. %1</source>
            <translation>Gemt på tabletten: forløbet er afsluttet. %1</translation>
        </message>
        <message>
            <source>Vælg Gennemført, Stoppet eller Ved ikke.</source>
            <translation>Vælg Gennemført, Stoppet eller Ved ikke.</translation>
        </message>
    </context>
    <context>
        <name>feltbog::app::CoursesPage</name>
        <message numerus="yes">
            <source>%n tilmeldt(e)</source>
            <translation>
                <numerusform>%n tilmeldt</numerusform>
                <numerusform>%n tilmeldte</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mødegang(e)</source>
            <translation>
                <numerusform>%n mødegang</numerusform>
                <numerusform>%n mødegange</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 · %2 · afsluttet %3</source>
            <translation>%1 · %2 · afsluttet %3</translation>
        </message>
        <message>
            <source>%1 · %2 · siden %3</source>
            <translation>%1 · %2 · siden %3</translation>
        </message>
        <message>
            <source>Vælg, hvad holdet er.</source>
            <translation>Vælg, hvad holdet er.</translation>
        </message>
        <message>
            <source>Gemt på tabletten: %1 er oprettet</source>
            <translation>Gemt på tabletten: %1 er oprettet</translation>
        </message>
    </context>
    <context>
        <name>feltbog::app::EnrolPage</name>
        <message>
            <source>Gemt på tabletten: %1 er tilmeldt</source>
            <translation>Gemt på tabletten: %1 er tilmeldt</translation>
        </message>
        <message>
            <source>Vælg et kort eller lav et nyt, før du tilmelder.</source>
            <translation>Vælg et kort eller lav et nyt, før du tilmelder.</translation>
        </message>
    </context>
    <context>
        <name>feltbog::app::ProgressPage</name>
        <message>
            <source>Alle områder</source>
            <translation>Alle områder</translation>
        </message>
        <message>
            <source>Hele perioden</source>
            <translation>Hele perioden</translation>
        </message>
        <message>
            <source>Helhedsplanen som helhed</source>
            <translation>Helhedsplanen som helhed</translation>
        </message>
        <message>
            <source>%1 sendt + %2 venter + %3 skal ses efter</source>
            <translation>%1 sendt + %2 venter + %3 skal ses efter</translation>
        </message>
        <message>
            <source>%1 til %2</source>
            <translation>%1 til %2</translation>
        </message>
        <message numerus="yes">
            <source>%n registrering(er) er lavet af en nyere Feltbog og er ikke talt med. Opdatér programmet.</source>
            <translation>
                <numerusform>%n registrering er lavet af en nyere Feltbog og er ikke talt med. Opdatér programmet.</numerusform>
                <numerusform>%n registreringer er lavet af en nyere Feltbog og er ikke talt med. Opdatér programmet.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 registreret = %2 sendt + %3 venter + %4 skal ses efter</source>
            <translation>%1 registreret = %2 sendt + %3 venter + %4 skal ses efter</translation>
        </message>
        <message>
            <source>Planen er lukket %1. Tallene er dem, den blev lukket med.</source>
            <translation>Planen er lukket %1. Tallene er dem, den blev lukket med.</translation>
        </message>
        <message>
            <source>Året er låst %1.</source>
            <translation>Året er låst %1.</translation>
        </message>
        <message numerus="yes">
            <source>Rettet siden: %n registrering(er).</source>
            <translation>
                <numerusform>Rettet siden: %n registrering.</numerusform>
                <numerusform>Rettet siden: %n registreringer.</numerusform>
            </translation>
        </message>
        <message>
            <source>Vurderet: %1. %2</source>
            <translation>Vurderet: %1. %2</translation>
        </message>
    </context>
    <context>
        <name>feltbog::app::RecentPage</name>
        <message>
            <source>Slettet</source>
            <translation>Slettet</translation>
        </message>
        <message>
            <source>Fra en kollega</source>
            <translation>Fra en kollega</translation>
        </message>
        <message>
            <source>Gemt på tabletten</source>
            <translation>Gemt på tabletten</translation>
        </message>
        <message>
            <source>Sendt til kontoret</source>
            <translation>Sendt til kontoret</translation>
        </message>
        <message>
            <source>Sletningen er fortrudt</source>
            <translation>Sletningen er fortrudt</translation>
        </message>
        <message>
            <source>Fortrudt: %1</source>
            <translation>Fortrudt: %1</translation>
        </message>
    </context>
    <context>
        <name>feltbog::app::RoundPage</name>
        <message>
            <source>Nej</source>
            <translation>Nej</translation>
        </message>
        <message>
            <source>Ja</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>Ved ikke</source>
            <translation>Ved ikke</translation>
        </message>
        <message>
            <source>%1 · mødt før i år: %2</source>
            <translation>%1 · mødt før i år: %2</translation>
        </message>
        <message>
            <source>ja</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>nej</source>
            <translation>nej</translation>
        </message>
        <message>
            <source>ved ikke</source>
            <translation>ved ikke</translation>
        </message>
        <message numerus="yes">
            <source>%n med kort</source>
            <translation>
                <numerusform>%n med kort</numerusform>
                <numerusform>%n med kort</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n uden kort</source>
            <translation>
                <numerusform>%n uden kort</numerusform>
                <numerusform>%n uden kort</numerusform>
            </translation>
        </message>
        <message>
            <source>Gemt på tabletten: runden, %1 og %2</source>
            <translation>Gemt på tabletten: runden, %1 og %2</translation>
        </message>
        <message>
            <source>%1 til %2</source>
            <translation>%1 til %2</translation>
        </message>
    </context>
    <context>
        <name>feltbog::app::SessionPage</name>
        <message numerus="yes">
            <source>Gemt på tabletten: fremmøde, %n til stede</source>
            <translation>
                <numerusform>Gemt på tabletten: fremmøde, %n til stede</numerusform>
                <numerusform>Gemt på tabletten: fremmøde, %n til stede</numerusform>
            </translation>
        </message>
        <message>
            <source>Vælg, hvorfor mødegangen er aflyst.</source>
            <translation>Vælg, hvorfor mødegangen er aflyst.</translation>
        </message>
        <message>
            <source>Gemt på tabletten: mødegangen er aflyst</source>
            <translation>Gemt på tabletten: mødegangen er aflyst</translation>
        </message>
    </context>
    <context>
        <name>feltbog::app::StartPage</name>
        <message>
            <source>Alt er sendt</source>
            <translation>Alt er sendt</translation>
        </message>
        <message>
            <source>%1 venter</source>
            <translation>%1 venter</translation>
        </message>
        <message>
            <source>sidst sendt %1</source>
            <translation>sidst sendt %1</translation>
        </message>
        <message>
            <source>ikke sendt endnu</source>
            <translation>ikke sendt endnu</translation>
        </message>
        <message>
            <source>Intet at sende endnu</source>
            <translation>Intet at sende endnu</translation>
        </message>
        <message numerus="yes">
            <source>Siden kl. %1 · %n mødt</source>
            <translation>
                <numerusform>Siden kl. %1 · %n mødt</numerusform>
                <numerusform>Siden kl. %1 · %n mødt</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>feltbog::app::SyncPage</name>
        <message>
            <source>findes i to udgaver</source>
            <translation>findes i to udgaver</translation>
        </message>
        <message>
            <source>underskriften passer ikke</source>
            <translation>underskriften passer ikke</translation>
        </message>
        <message>
            <source>Sidst sendt %1</source>
            <translation>Sidst sendt %1</translation>
        </message>
        <message>
            <source>Ikke sendt endnu</source>
            <translation>Ikke sendt endnu</translation>
        </message>
        <message>
            <source>gemt %1</source>
            <translation>gemt %1</translation>
        </message>
    </context>
    <context>
        <name>feltbog::app::SyncRunner</name>
        <message numerus="yes">
            <source>%n sendt</source>
            <translation>
                <numerusform>%n sendt</numerusform>
                <numerusform>%n sendt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hentet</source>
            <translation>
                <numerusform>%n hentet</numerusform>
                <numerusform>%n hentet</numerusform>
            </translation>
        </message>
        <message>
            <source>Færdig: %1 og %2.</source>
            <translation>Færdig: %1 og %2.</translation>
        </message>
        <message>
            <source> Kontoret og enheden er ikke enige endnu. Synkronisér igen; sker det flere gange, så fortæl det til koordinatoren.</source>
            <translation> Kontoret og enheden er ikke enige endnu. Synkronisér igen; sker det flere gange, så fortæl det til koordinatoren.</translation>
        </message>
        <message>
            <source>Opdatér Feltbog. Du kan registrere imens.</source>
            <translation>Opdatér Feltbog. Du kan registrere imens.</translation>
        </message>
        <message>
            <source>Slet fx billeder eller apps, og tryk Prøv igen.</source>
            <translation>Slet fx billeder eller apps, og tryk Prøv igen.</translation>
        </message>
        <message>
            <source>Fortæl det til koordinatoren. Du kan registrere imens, og du kan prøve igen.</source>
            <translation>Fortæl det til koordinatoren. Du kan registrere imens, og du kan prøve igen.</translation>
        </message>
        <message>
            <source>Feltbog prøver selv igen om lidt. Du kan også prøve nu.</source>
            <translation>Feltbog prøver selv igen om lidt. Du kan også prøve nu.</translation>
        </message>
        <message>
            <source>gemt %1</source>
            <translation>gemt %1</translation>
        </message>
        <message>
            <source>en registrering</source>
            <translation>en registrering</translation>
        </message>
        <message>
            <source>Kontorets server kan ikke tage imod en registrering: %1. Den er gemt her, og det er også dem, der er gemt efter den. Alt andet er sendt.</source>
            <translation>Kontorets server kan ikke tage imod en registrering: %1. Den er gemt her, og det er også dem, der er gemt efter den. Alt andet er sendt.</translation>
        </message>
        <message>
            <source>Vis det til koordinatoren. Feltbog prøver også selv igen.</source>
            <translation>Vis det til koordinatoren. Feltbog prøver også selv igen.</translation>
        </message>
        <message>
            <source> Kortene er ikke gennemgået: %1</source>
            <translation> Kortene er ikke gennemgået: %1</translation>
        </message>
    </context>
    <context>
        <name>feltbog::app::TallyPage</name>
        <message>
            <source>Andre steder</source>
            <translation>Andre steder</translation>
        </message>
        <message>
            <source>Gemt på tabletten: tællingen er rettet</source>
            <translation>Gemt på tabletten: tællingen er rettet</translation>
        </message>
        <message numerus="yes">
            <source>Gemt på tabletten: %n møde(r) talt</source>
            <translation>
                <numerusform>Gemt på tabletten: %n møde talt</numerusform>
                <numerusform>Gemt på tabletten: %n møder talt</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>feltbog::app::UndoState</name>
        <message>
            <source>En glemt runde er afsluttet og gemt.</source>
            <translation>En glemt runde er afsluttet og gemt.</translation>
        </message>
        <message>
            <source>Fortrudt</source>
            <translation>Fortrudt</translation>
        </message>
    </context>
    <context>
        <name>main</name>
        <message>
            <source>Registrering i felten, med og uden net.</source>
            <translation>Registrering i felten, med og uden net.</translation>
        </message>
        <message>
            <source>Mappe til notesbogen.</source>
            <translation>Mappe til notesbogen.</translation>
        </message>
        <message>
            <source>Kontorets adresse, hvis den ikke er kendt fra tilmeldingen.</source>
            <translation>Kontorets adresse, hvis den ikke er kendt fra tilmeldingen.</translation>
        </message>
        <message>
            <source>Åbn hver side én gang, og slut med 0 eller 1.</source>
            <translation>Åbn hver side én gang, og slut med 0 eller 1.</translation>
        </message>
        <message>
            <source>Skriv tiden til første billede, og slut.</source>
            <translation>Skriv tiden til første billede, og slut.</translation>
        </message>
    </context>
    <context>
        <name>record</name>
        <message>
            <source>Kontakt</source>
            <translation>Kontakt</translation>
        </message>
        <message>
            <source>Mødt på runde</source>
            <translation>Mødt på runde</translation>
        </message>
        <message>
            <source>Mødt uden kort</source>
            <translation>Mødt uden kort</translation>
        </message>
        <message>
            <source>Hurtig tælling</source>
            <translation>Hurtig tælling</translation>
        </message>
        <message>
            <source>Brobygning</source>
            <translation>Brobygning</translation>
        </message>
        <message>
            <source>Brobygning, nyt skridt</source>
            <translation>Brobygning, nyt skridt</translation>
        </message>
        <message>
            <source>Hold oprettet</source>
            <translation>Hold oprettet</translation>
        </message>
        <message>
            <source>Tilmelding</source>
            <translation>Tilmelding</translation>
        </message>
        <message>
            <source>Fremmøde</source>
            <translation>Fremmøde</translation>
        </message>
        <message>
            <source>Fremmøde, række</source>
            <translation>Fremmøde, række</translation>
        </message>
        <message>
            <source>Deltager afsluttet</source>
            <translation>Deltager afsluttet</translation>
        </message>
        <message>
            <source>Forløb afsluttet</source>
            <translation>Forløb afsluttet</translation>
        </message>
        <message>
            <source>Arrangement</source>
            <translation>Arrangement</translation>
        </message>
        <message>
            <source>Optælling</source>
            <translation>Optælling</translation>
        </message>
        <message>
            <source>Resultat</source>
            <translation>Resultat</translation>
        </message>
        <message>
            <source>Tal fra partner</source>
            <translation>Tal fra partner</translation>
        </message>
        <message>
            <source>Henvendelse</source>
            <translation>Henvendelse</translation>
        </message>
        <message>
            <source>Måltal</source>
            <translation>Måltal</translation>
        </message>
        <message>
            <source>Opfølgning</source>
            <translation>Opfølgning</translation>
        </message>
        <message>
            <source>Spørgeskema</source>
            <translation>Spørgeskema</translation>
        </message>
        <message>
            <source>Kort</source>
            <translation>Kort</translation>
        </message>
        <message>
            <source>Registrering</source>
            <translation>Registrering</translation>
        </message>
        <message>
            <source>aflyst</source>
            <translation>aflyst</translation>
        </message>
        <message>
            <source>foreslået</source>
            <translation>foreslået</translation>
        </message>
        <message>
            <source>aftalt</source>
            <translation>aftalt</translation>
        </message>
        <message>
            <source>mødt op</source>
            <translation>mødt op</translation>
        </message>
        <message>
            <source>fast tilknyttet</source>
            <translation>fast tilknyttet</translation>
        </message>
        <message numerus="yes">
            <source>%n møde(r)</source>
            <translation>
                <numerusform>%n møde</numerusform>
                <numerusform>%n møder</numerusform>
            </translation>
        </message>
        <message>
            <source>antal %1</source>
            <translation>antal %1</translation>
        </message>
        <message>
            <source>Mulig dublet</source>
            <translation>Mulig dublet</translation>
        </message>
        <message>
            <source>til stede</source>
            <translation>til stede</translation>
        </message>
        <message>
            <source>afbud</source>
            <translation>afbud</translation>
        </message>
        <message>
            <source>kom ikke</source>
            <translation>kom ikke</translation>
        </message>
        <message>
            <source>kom uden tilmelding</source>
            <translation>kom uden tilmelding</translation>
        </message>
        <message>
            <source>ikke udfyldt</source>
            <translation>ikke udfyldt</translation>
        </message>
        <message>
            <source>gennemført</source>
            <translation>gennemført</translation>
        </message>
        <message>
            <source>stoppet</source>
            <translation>stoppet</translation>
        </message>
        <message>
            <source>ved ikke</source>
            <translation>ved ikke</translation>
        </message>
        <message>
            <source>ja</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>nej</source>
            <translation>nej</translation>
        </message>
        <message>
            <source>anslået</source>
            <translation>anslået</translation>
        </message>
        <message>
            <source>mangler</source>
            <translation>mangler</translation>
        </message>
        <message>
            <source>opgjort på en ny måde</source>
            <translation>opgjort på en ny måde</translation>
        </message>
        <message>
            <source>før</source>
            <translation>før</translation>
        </message>
        <message>
            <source>efter</source>
            <translation>efter</translation>
        </message>
        <message>
            <source>senere</source>
            <translation>senere</translation>
        </message>
        <message>
            <source>nået</source>
            <translation>nået</translation>
        </message>
        <message>
            <source>delvist nået</source>
            <translation>delvist nået</translation>
        </message>
        <message>
            <source>ikke nået</source>
            <translation>ikke nået</translation>
        </message>
        <message>
            <source>kan ikke sammenlignes</source>
            <translation>kan ikke sammenlignes</translation>
        </message>
        <message>
            <source>Vurdering</source>
            <translation>Vurdering</translation>
        </message>
        <message>
            <source>Milepæl</source>
            <translation>Milepæl</translation>
        </message>
        <message>
            <source>Møde</source>
            <translation>Møde</translation>
        </message>
        <message>
            <source>Beredskab</source>
            <translation>Beredskab</translation>
        </message>
        <message>
            <source>planlagt</source>
            <translation>planlagt</translation>
        </message>
        <message>
            <source>i gang</source>
            <translation>i gang</translation>
        </message>
        <message>
            <source>udskudt</source>
            <translation>udskudt</translation>
        </message>
        <message>
            <source>udgået</source>
            <translation>udgået</translation>
        </message>
        <message>
            <source>holdt</source>
            <translation>holdt</translation>
        </message>
        <message>
            <source>taget i brug</source>
            <translation>taget i brug</translation>
        </message>
        <message>
            <source>afsluttet</source>
            <translation>afsluttet</translation>
        </message>
        <message>
            <source>evalueret</source>
            <translation>evalueret</translation>
        </message>
        <message>
            <source>gennemgået</source>
            <translation>gennemgået</translation>
        </message>
    </context>
    <context>
        <name>text</name>
        <message>
            <source>i dag</source>
            <translation>i dag</translation>
        </message>
        <message>
            <source>i går</source>
            <translation>i går</translation>
        </message>
        <message>
            <source>%1 kl. %2</source>
            <translation>%1 kl. %2</translation>
        </message>
        <message>
            <source>alder ukendt</source>
            <translation>alder ukendt</translation>
        </message>
        <message>
            <source>%1 år</source>
            <translation>%1 år</translation>
        </message>
    </context>
    <context>
        <name>CardFieldEntry</name>
        <message>
            <source>%1 (kan udelades)</source>
            <translation>%1 (kan udelades)</translation>
        </message>
    </context>
    <context>
        <name>CardView</name>
        <message>
            <source>Det står der</source>
            <translation>Det står der</translation>
        </message>
        <message numerus="yes">
            <source>Barnet har %n kort.</source>
            <translation>
                <numerusform>Barnet har %n kort.</numerusform>
                <numerusform>Barnet har %n kort.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Desuden %n rettet eller slettet.</source>
            <translation>
                <numerusform>Desuden %n rettet eller slettet.</numerusform>
                <numerusform>Desuden %n rettet eller slettet.</numerusform>
            </translation>
        </message>
        <message>
            <source>Når en familie beder om det</source>
            <translation>Når en familie beder om det</translation>
        </message>
        <message>
            <source>Alt, der står om barnet, kan slettes på alle enheder og på kontoret.</source>
            <translation>Alt, der står om barnet, kan slettes på alle enheder og på kontoret.</translation>
        </message>
        <message>
            <source>Slet kort og oplysninger</source>
            <translation>Slet kort og oplysninger</translation>
        </message>
        <message>
            <source>Slet kort og oplysninger?</source>
            <translation>Slet kort og oplysninger?</translation>
        </message>
        <message numerus="yes">
            <source>Kortet »%1« og %n registrering(er) slettes for altid, også hos kollegerne. Tal, der ikke er låst, bliver mindre.</source>
            <translation>
                <numerusform>Kortet »%1« og %n registrering slettes for altid, også hos kollegerne. Tal, der ikke er låst, bliver mindre.</numerusform>
                <numerusform>Kortet »%1« og %n registreringer slettes for altid, også hos kollegerne. Tal, der ikke er låst, bliver mindre.</numerusform>
            </translation>
        </message>
        <message>
            <source>Behold</source>
            <translation>Behold</translation>
        </message>
        <message>
            <source>Slet for altid</source>
            <translation>Slet for altid</translation>
        </message>
    </context>
    <context>
        <name>CardsView</name>
        <message>
            <source>Kort</source>
            <translation>Kort</translation>
        </message>
        <message numerus="yes">
            <source>%n kort</source>
            <translation>
                <numerusform>%n kort</numerusform>
                <numerusform>%n kort</numerusform>
            </translation>
        </message>
        <message>
            <source>Søg kaldenavn</source>
            <translation>Søg kaldenavn</translation>
        </message>
        <message>
            <source>Ingen kort kan åbnes her</source>
            <translation>Ingen kort kan åbnes her</translation>
        </message>
        <message>
            <source>Ingen kort endnu</source>
            <translation>Ingen kort endnu</translation>
        </message>
        <message>
            <source>Ingen kort med det kaldenavn</source>
            <translation>Ingen kort med det kaldenavn</translation>
        </message>
        <message>
            <source>Enheden har ikke fået nøglen til jeres kort. Få den af koordinatoren.</source>
            <translation>Enheden har ikke fået nøglen til jeres kort. Få den af koordinatoren.</translation>
        </message>
        <message>
            <source>Kort laves på en runde eller ved en tilmelding.</source>
            <translation>Kort laves på en runde eller ved en tilmelding.</translation>
        </message>
        <message>
            <source>Prøv et par bogstaver af det.</source>
            <translation>Prøv et par bogstaver af det.</translation>
        </message>
        <message>
            <source>Overlevering</source>
            <translation>Overlevering</translation>
        </message>
        <message>
            <source>Går kortene igennem ét for ét, når en ny kollega tager over. Tal om børnene; skriv intet ned.</source>
            <translation>Går kortene igennem ét for ét, når en ny kollega tager over. Tal om børnene; skriv intet ned.</translation>
        </message>
        <message>
            <source>Fortsæt overlevering</source>
            <translation>Fortsæt overlevering</translation>
        </message>
        <message>
            <source>Start overlevering</source>
            <translation>Start overlevering</translation>
        </message>
    </context>
    <context>
        <name>DoubletCard</name>
        <message>
            <source>Er det samme barn?</source>
            <translation>Er det samme barn?</translation>
        </message>
        <message>
            <source>En af jer har bedt en kollega svare.</source>
            <translation>En af jer har bedt en kollega svare.</translation>
        </message>
        <message>
            <source>Ja, samme barn</source>
            <translation>Ja, samme barn</translation>
        </message>
        <message>
            <source>Nej, to børn</source>
            <translation>Nej, to børn</translation>
        </message>
        <message>
            <source>Spørg kollega</source>
            <translation>Spørg kollega</translation>
        </message>
    </context>
    <context>
        <name>DoubletView</name>
        <message>
            <source>Mulige dubletter</source>
            <translation>Mulige dubletter</translation>
        </message>
        <message>
            <source>Svar sammen om de børn, I kender</source>
            <translation>Svar sammen om de børn, I kender</translation>
        </message>
        <message>
            <source>Ingen spørgsmål lige nu</source>
            <translation>Ingen spørgsmål lige nu</translation>
        </message>
        <message numerus="yes">
            <source>Vis %n mindre sikre</source>
            <translation>
                <numerusform>Vis %n mindre sikker</numerusform>
                <numerusform>Vis %n mindre sikre</numerusform>
            </translation>
        </message>
        <message>
            <source>De fleste er to børn. Svar kun, hvis I kender dem begge.</source>
            <translation>De fleste er to børn. Svar kun, hvis I kender dem begge.</translation>
        </message>
        <message>
            <source>Ingen åbne spørgsmål</source>
            <translation>Ingen åbne spørgsmål</translation>
        </message>
        <message>
            <source>Når to kort ligner hinanden, spørger Feltbog her, om det er samme barn.</source>
            <translation>Når to kort ligner hinanden, spørger Feltbog her, om det er samme barn.</translation>
        </message>
        <message>
            <source>Hvorfor spørger Feltbog?</source>
            <translation>Hvorfor spørger Feltbog?</translation>
        </message>
        <message>
            <source>To af jer kan have lavet hver sit kort til det samme barn. Så tæller barnet to gange, indtil nogen, der kender det, har svaret.</source>
            <translation>To af jer kan have lavet hver sit kort til det samme barn. Så tæller barnet to gange, indtil nogen, der kender det, har svaret.</translation>
        </message>
        <message>
            <source>Er I i tvivl, så lad spørgsmålet stå. Et svar kan altid fortrydes.</source>
            <translation>Er I i tvivl, så lad spørgsmålet stå. Et svar kan altid fortrydes.</translation>
        </message>
        <message>
            <source>Besvaret</source>
            <translation>Besvaret</translation>
        </message>
        <message>
            <source>Fortryd</source>
            <translation>Fortryd</translation>
        </message>
        <message>
            <source>Fortryd svaret om %1</source>
            <translation>Fortryd svaret om %1</translation>
        </message>
    </context>
    <context>
        <name>HandoverView</name>
        <message>
            <source>Overlevering</source>
            <translation>Overlevering</translation>
        </message>
        <message>
            <source>%1 af %2 kort</source>
            <translation>%1 af %2 kort</translation>
        </message>
        <message>
            <source>I er igennem alle kort</source>
            <translation>I er igennem alle kort</translation>
        </message>
        <message>
            <source>Ingen kort at overlevere</source>
            <translation>Ingen kort at overlevere</translation>
        </message>
        <message>
            <source>Fortæl, hvem barnet er, og hvor I plejer at mødes. Feltbog gemmer ikke, hvad I siger.</source>
            <translation>Fortæl, hvem barnet er, og hvor I plejer at mødes. Feltbog gemmer ikke, hvad I siger.</translation>
        </message>
        <message>
            <source>Begynd forfra</source>
            <translation>Begynd forfra</translation>
        </message>
        <message>
            <source>Næste kort</source>
            <translation>Næste kort</translation>
        </message>
    </context>
    <context>
        <name>feltbog::app::AppFacade</name>
        <message>
            <source>et telefonnummer</source>
            <translation>et telefonnummer</translation>
        </message>
        <message>
            <source>en mailadresse</source>
            <translation>en mailadresse</translation>
        </message>
        <message>
            <source>en adresse</source>
            <translation>en adresse</translation>
        </message>
        <message>
            <source>et fuldt navn</source>
            <translation>et fuldt navn</translation>
        </message>
        <message>
            <source>Det ligner %1. Skriv kun det, barnet selv kalder sig.</source>
            <translation>Det ligner %1. Skriv kun det, barnet selv kalder sig.</translation>
        </message>
    </context>
    <context>
        <name>feltbog::app::CardFieldChoices</name>
        <message>
            <source>Klassetrin</source>
            <translation>Klassetrin</translation>
        </message>
        <message>
            <source>Fødselsår</source>
            <translation>Fødselsår</translation>
        </message>
        <message>
            <source>Fødselsmåned</source>
            <translation>Fødselsmåned</translation>
        </message>
        <message>
            <source>Køn</source>
            <translation>Køn</translation>
        </message>
        <message>
            <source>Tvilling nr.</source>
            <translation>Tvilling nr.</translation>
        </message>
        <message>
            <source>%1. klasse</source>
            <translation>%1. klasse</translation>
        </message>
        <message>
            <source>Pige eller kvinde</source>
            <translation>Pige eller kvinde</translation>
        </message>
        <message>
            <source>Dreng eller mand</source>
            <translation>Dreng eller mand</translation>
        </message>
        <message>
            <source>Andet</source>
            <translation>Andet</translation>
        </message>
        <message>
            <source>Nr. %1</source>
            <translation>Nr. %1</translation>
        </message>
    </context>
    <context>
        <name>feltbog::app::CardPage</name>
        <message>
            <source>Kort og oplysninger er slettet</source>
            <translation>Kort og oplysninger er slettet</translation>
        </message>
    </context>
    <context>
        <name>feltbog::app::DoubletPage</name>
        <message>
            <source>%1 og %2</source>
            <translation>%1 og %2</translation>
        </message>
        <message>
            <source>Samme barn</source>
            <translation>Samme barn</translation>
        </message>
        <message>
            <source>To børn</source>
            <translation>To børn</translation>
        </message>
        <message>
            <source>%1: samme barn</source>
            <translation>%1: samme barn</translation>
        </message>
        <message>
            <source>%1: to børn</source>
            <translation>%1: to børn</translation>
        </message>
        <message>
            <source>%1: en kollega spørges</source>
            <translation>%1: en kollega spørges</translation>
        </message>
        <message>
            <source>Svaret er fortrudt: %1</source>
            <translation>Svaret er fortrudt: %1</translation>
        </message>
    </context>
    <context>
        <name>FirstPinView</name>
        <message>
            <source>Vælg initialer og PIN</source>
            <translation>Vælg initialer og PIN</translation>
        </message>
        <message>
            <source>Notesbogen åbner kun med din PIN</source>
            <translation>Notesbogen åbner kun med din PIN</translation>
        </message>
        <message>
            <source>Dine initialer</source>
            <translation>Dine initialer</translation>
        </message>
        <message>
            <source>1 til 4 bogstaver. De står på låseskærmen.</source>
            <translation>1 til 4 bogstaver. De står på låseskærmen.</translation>
        </message>
        <message>
            <source>Skriv ikke din PIN ned. Glemmer du den, kan en kollega eller koordinatoren lukke dig ind igen. Intet går tabt.</source>
            <translation>Skriv ikke din PIN ned. Glemmer du den, kan en kollega eller koordinatoren lukke dig ind igen. Intet går tabt.</translation>
        </message>
    </context>
    <context>
        <name>LockView</name>
        <message>
            <source>Koden var forkert for mange gange. Prøv igen om %1.%2.</source>
            <translation>Koden var forkert for mange gange. Prøv igen om %1.%2.</translation>
        </message>
        <message>
            <source>Låst</source>
            <translation>Låst</translation>
        </message>
        <message>
            <source>Hurtig tælling</source>
            <translation>Hurtig tælling</translation>
        </message>
        <message>
            <source>Feltbog er låst</source>
            <translation>Feltbog er låst</translation>
        </message>
        <message>
            <source>Gør en synkronisering færdig ...</source>
            <translation>Gør en synkronisering færdig ...</translation>
        </message>
        <message>
            <source>Åbner ...</source>
            <translation>Åbner ...</translation>
        </message>
        <message>
            <source>Skriv din PIN, %1</source>
            <translation>Skriv din PIN, %1</translation>
        </message>
        <message>
            <source>Koden åbner ikke enheden mere. Registreringerne er her stadig: en kollega, der kan åbne, eller koordinatoren lukker dig ind igen.</source>
            <translation>Koden åbner ikke enheden mere. Registreringerne er her stadig: en kollega, der kan åbne, eller koordinatoren lukker dig ind igen.</translation>
        </message>
        <message>
            <source>Tæller møder, ikke personer. Bliver en registrering, når en af jer låser op.</source>
            <translation>Tæller møder, ikke personer. Bliver en registrering, når en af jer låser op.</translation>
        </message>
        <message>
            <source>%1 talt. Tryk for en mere</source>
            <translation>%1 talt. Tryk for en mere</translation>
        </message>
        <message>
            <source>Tryk for hvert møde</source>
            <translation>Tryk for hvert møde</translation>
        </message>
        <message>
            <source>En færre</source>
            <translation>En færre</translation>
        </message>
        <message>
            <source>Lås op</source>
            <translation>Lås op</translation>
        </message>
        <message>
            <source>Hurtig tælling: %1</source>
            <translation>Hurtig tælling: %1</translation>
        </message>
    </context>
    <context>
        <name>PinPad</name>
        <message>
            <source>Slet sidste tal</source>
            <translation>Slet sidste tal</translation>
        </message>
        <message>
            <source>Brug koden</source>
            <translation>Brug koden</translation>
        </message>
        <message numerus="yes">
            <source>PIN: %n tal tastet</source>
            <translation>
                <numerusform>PIN: %n tal tastet</numerusform>
                <numerusform>PIN: %n tal tastet</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PinSteps</name>
        <message>
            <source>Skriv den PIN, du har nu</source>
            <translation>Skriv den PIN, du har nu</translation>
        </message>
        <message>
            <source>Vælg en PIN på mindst 6 tal</source>
            <translation>Vælg en PIN på mindst 6 tal</translation>
        </message>
        <message>
            <source>Skriv den nye PIN igen</source>
            <translation>Skriv den nye PIN igen</translation>
        </message>
        <message>
            <source>Låser koden ind ...</source>
            <translation>Låser koden ind ...</translation>
        </message>
    </context>
    <context>
        <name>PinView</name>
        <message>
            <source>Ny kollega på denne enhed</source>
            <translation>Ny kollega på denne enhed</translation>
        </message>
        <message>
            <source>Skift PIN</source>
            <translation>Skift PIN</translation>
        </message>
        <message>
            <source>Giv enheden til kollegaen nu</source>
            <translation>Giv enheden til kollegaen nu</translation>
        </message>
        <message>
            <source>Kollegaens initialer</source>
            <translation>Kollegaens initialer</translation>
        </message>
        <message>
            <source>1 til 4 bogstaver. De står på låseskærmen.</source>
            <translation>1 til 4 bogstaver. De står på låseskærmen.</translation>
        </message>
        <message>
            <source>Kollegaen vælger sin egen PIN. Det, kollegaen registrerer, står som kollegaens.</source>
            <translation>Kollegaen vælger sin egen PIN. Det, kollegaen registrerer, står som kollegaens.</translation>
        </message>
        <message>
            <source>Den nye PIN gælder kun dig, og kun på denne enhed.</source>
            <translation>Den nye PIN gælder kun dig, og kun på denne enhed.</translation>
        </message>
    </context>
    <context>
        <name>feltbog::app::Session</name>
        <message numerus="yes">
            <source>Gemt på tabletten: %n møde(r) talt, mens den var låst</source>
            <translation>
                <numerusform>Gemt på tabletten: %n møde talt, mens den var låst</numerusform>
                <numerusform>Gemt på tabletten: %n møder talt, mens den var låst</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LeaseNotice</name>
        <message>
            <source>Kaldenavne er skjult, til enheden har talt med kontoret. Intet er slettet: synkronisér. Tæl uden kort så længe.</source>
            <translation>Kaldenavne er skjult, til enheden har talt med kontoret. Intet er slettet: synkronisér. Tæl uden kort så længe.</translation>
        </message>
    </context>
    <context>
        <name>ReportView</name>
        <message>
            <source>Rapport</source>
            <translation>Rapport</translation>
        </message>
    </context>
    <context>
        <name>ReportsView</name>
        <message>
            <source>Rapporter</source>
            <translation>Rapporter</translation>
        </message>
        <message>
            <source>Udgivne rapporter og låste planår</source>
            <translation>Udgivne rapporter og låste planår</translation>
        </message>
        <message>
            <source>Udgiv en rapport</source>
            <translation>Udgiv en rapport</translation>
        </message>
        <message>
            <source>En udgivet rapport gemmes, som den er nu, og kan altid læses igen.</source>
            <translation>En udgivet rapport gemmes, som den er nu, og kan altid læses igen.</translation>
        </message>
        <message>
            <source>Periode: %1</source>
            <translation>Periode: %1</translation>
        </message>
        <message>
            <source>Til: %1</source>
            <translation>Til: %1</translation>
        </message>
        <message>
            <source>Udgiv</source>
            <translation>Udgiv</translation>
        </message>
        <message>
            <source>Planår</source>
            <translation>Planår</translation>
        </message>
        <message>
            <source>Lås</source>
            <translation>Lås</translation>
        </message>
        <message>
            <source>Lås %1</source>
            <translation>Lås %1</translation>
        </message>
        <message>
            <source>Udgivne rapporter</source>
            <translation>Udgivne rapporter</translation>
        </message>
        <message>
            <source>Ingen rapporter er udgivet endnu.</source>
            <translation>Ingen rapporter er udgivet endnu.</translation>
        </message>
        <message>
            <source>Periode</source>
            <translation>Periode</translation>
        </message>
        <message>
            <source>Hvem er rapporten til?</source>
            <translation>Hvem er rapporten til?</translation>
        </message>
        <message>
            <source>Uden for huset skjules antal personer efter alder, når de er så få, at nogen kunne genkendes.</source>
            <translation>Uden for huset skjules antal personer efter alder, når de er så få, at nogen kunne genkendes.</translation>
        </message>
        <message>
            <source>Lås %1?</source>
            <translation>Lås %1?</translation>
        </message>
        <message>
            <source>Planårets tal bliver stående, som de er nu. Det kan ikke fortrydes.</source>
            <translation>Planårets tal bliver stående, som de er nu. Det kan ikke fortrydes.</translation>
        </message>
        <message>
            <source>I kan stadig rette registreringer. Rettelserne vises ved siden af de låste tal som »rettet siden«. Synkronisér alle enheder, før I låser.</source>
            <translation>I kan stadig rette registreringer. Rettelserne vises ved siden af de låste tal som »rettet siden«. Synkronisér alle enheder, før I låser.</translation>
        </message>
        <message>
            <source>Lås planåret</source>
            <translation>Lås planåret</translation>
        </message>
        <message>
            <source>Ikke nu</source>
            <translation>Ikke nu</translation>
        </message>
        <message>
            <source>Luk planen</source>
            <translation>Luk planen</translation>
        </message>
        <message>
            <source>Tallene bliver. Registreringer og kort slettes.</source>
            <translation>Tallene bliver. Registreringer og kort slettes.</translation>
        </message>
    </context>
    <context>
        <name>feltbog::app::ReportsPage</name>
        <message>
            <source>Styregruppe og bestyrelse</source>
            <translation>Styregruppe og bestyrelse</translation>
        </message>
        <message>
            <source>Jer selv</source>
            <translation>Jer selv</translation>
        </message>
        <message>
            <source>Hele perioden</source>
            <translation>Hele perioden</translation>
        </message>
        <message>
            <source>Låst %1</source>
            <translation>Låst %1</translation>
        </message>
        <message>
            <source>Slut. Ikke låst endnu</source>
            <translation>Slut. Ikke låst endnu</translation>
        </message>
        <message>
            <source>Kan låses fra %1</source>
            <translation>Kan låses fra %1</translation>
        </message>
        <message>
            <source>til styregruppe og bestyrelse</source>
            <translation>til styregruppe og bestyrelse</translation>
        </message>
        <message>
            <source>til jer selv</source>
            <translation>til jer selv</translation>
        </message>
        <message>
            <source>Udgivet %1, %2</source>
            <translation>Udgivet %1, %2</translation>
        </message>
    </context>
    <context>
        <name>CameraView</name>
        <message>
            <source>Kameraet. Hold det over QR-koden.</source>
            <translation>Kameraet. Hold det over QR-koden.</translation>
        </message>
    </context>
    <context>
        <name>CodeInput</name>
        <message>
            <source>Kameraet kan ikke bruges (%1). Åbn et billede, eller skriv koden.</source>
            <translation>Kameraet kan ikke bruges (%1). Åbn et billede, eller skriv koden.</translation>
        </message>
        <message>
            <source>Stop kameraet</source>
            <translation>Stop kameraet</translation>
        </message>
        <message>
            <source>Scan med kameraet</source>
            <translation>Scan med kameraet</translation>
        </message>
        <message>
            <source>Denne enhed har intet kamera. Åbn et billede af QR-koden, eller skriv koden.</source>
            <translation>Denne enhed har intet kamera. Åbn et billede af QR-koden, eller skriv koden.</translation>
        </message>
        <message>
            <source>Læser billedet …</source>
            <translation>Læser billedet …</translation>
        </message>
        <message>
            <source>Åbn billede</source>
            <translation>Åbn billede</translation>
        </message>
        <message>
            <source>Eller skriv koden</source>
            <translation>Eller skriv koden</translation>
        </message>
        <message>
            <source>Teksten under QR-koden. Den begynder med FELTBOG.</source>
            <translation>Teksten under QR-koden. Den begynder med FELTBOG.</translation>
        </message>
        <message>
            <source>Indsæt det kopierede</source>
            <translation>Indsæt det kopierede</translation>
        </message>
        <message>
            <source>Vælg et billede af QR-koden</source>
            <translation>Vælg et billede af QR-koden</translation>
        </message>
        <message>
            <source>Billeder (*.png *.jpg *.jpeg *.webp *.bmp)</source>
            <translation>Billeder (*.png *.jpg *.jpeg *.webp *.bmp)</translation>
        </message>
        <message>
            <source>Alle filer (*)</source>
            <translation>Alle filer (*)</translation>
        </message>
    </context>
    <context>
        <name>DeviceCard</name>
        <message>
            <source>Erstat</source>
            <translation>Erstat</translation>
        </message>
        <message>
            <source>Erstat %1</source>
            <translation>Erstat %1</translation>
        </message>
        <message>
            <source>Luk ude</source>
            <translation>Luk ude</translation>
        </message>
        <message>
            <source>Luk ude: %1</source>
            <translation>Luk ude: %1</translation>
        </message>
        <message>
            <source>Godkend</source>
            <translation>Godkend</translation>
        </message>
        <message>
            <source>Godkend %1</source>
            <translation>Godkend %1</translation>
        </message>
    </context>
    <context>
        <name>Devices</name>
        <message>
            <source>Alle kredse</source>
            <translation>Alle kredse</translation>
        </message>
        <message numerus="yes">
            <source>%n kreds(e) uden for planen</source>
            <translation>
                <numerusform>%n kreds uden for planen</numerusform>
                <numerusform>%n kredse uden for planen</numerusform>
            </translation>
        </message>
        <message>
            <source>Enhed %1</source>
            <translation>Enhed %1</translation>
        </message>
    </context>
    <context>
        <name>DevicesView</name>
        <message>
            <source>Enheder</source>
            <translation>Enheder</translation>
        </message>
        <message>
            <source>Denne enhed</source>
            <translation>Denne enhed</translation>
        </message>
        <message>
            <source>Hvem gjorde hvad</source>
            <translation>Hvem gjorde hvad</translation>
        </message>
        <message>
            <source>Kun hvem, hvad og hvornår. Aldrig hvad der står i en registrering.</source>
            <translation>Kun hvem, hvad og hvornår. Aldrig hvad der står i en registrering.</translation>
        </message>
        <message>
            <source>Intet endnu</source>
            <translation>Intet endnu</translation>
        </message>
        <message>
            <source>Inviter en enhed</source>
            <translation>Inviter en enhed</translation>
        </message>
        <message>
            <source>Luk %1 ude?</source>
            <translation>Luk %1 ude?</translation>
        </message>
        <message>
            <source>Den kan ikke sende eller hente mere. Næste gang den er på nettet, sletter den sine nøgler.</source>
            <translation>Den kan ikke sende eller hente mere. Næste gang den er på nettet, sletter den sine nøgler.</translation>
        </message>
        <message>
            <source>Kredsenes nøgler skiftes: nye kort kan den ikke læse.</source>
            <translation>Kredsenes nøgler skiftes: nye kort kan den ikke læse.</translation>
        </message>
        <message>
            <source>Det, den har sendt, tæller stadig. Resten sættes til side, til du har set på det.</source>
            <translation>Det, den har sendt, tæller stadig. Resten sættes til side, til du har set på det.</translation>
        </message>
        <message>
            <source>Kan ikke fortrydes. Findes den igen, åbnes den med gendannelsesnøglen.</source>
            <translation>Kan ikke fortrydes. Findes den igen, åbnes den med gendannelsesnøglen.</translation>
        </message>
        <message>
            <source>Nej</source>
            <translation>Nej</translation>
        </message>
        <message>
            <source>Luk ude</source>
            <translation>Luk ude</translation>
        </message>
    </context>
    <context>
        <name>InviteView</name>
        <message>
            <source>Erstat en enhed</source>
            <translation>Erstat en enhed</translation>
        </message>
        <message>
            <source>Inviter en enhed</source>
            <translation>Inviter en enhed</translation>
        </message>
        <message>
            <source>Når du viser QR-koden, lukkes den gamle enhed ude, og kredsenes nøgler skiftes. Det, den ikke har sendt, sættes til side. Det kan ikke fortrydes.</source>
            <translation>Når du viser QR-koden, lukkes den gamle enhed ude, og kredsenes nøgler skiftes. Det, den ikke har sendt, sættes til side. Det kan ikke fortrydes.</translation>
        </message>
        <message>
            <source>QR-kode til den nye enhed. Koden står også som tekst nedenfor.</source>
            <translation>QR-kode til den nye enhed. Koden står også som tekst nedenfor.</translation>
        </message>
        <message>
            <source>Venter på den nye enhed …</source>
            <translation>Venter på den nye enhed …</translation>
        </message>
        <message>
            <source>På den nye enhed: åbn Feltbog, tryk Bliv tilmeldt, og scan koden. Lad denne side være åben så længe.</source>
            <translation>På den nye enhed: åbn Feltbog, tryk Bliv tilmeldt, og scan koden. Lad denne side være åben så længe.</translation>
        </message>
        <message>
            <source>Kontrolkode. Den samme vises på den nye enhed.</source>
            <translation>Kontrolkode. Den samme vises på den nye enhed.</translation>
        </message>
        <message>
            <source>Koden som tekst</source>
            <translation>Koden som tekst</translation>
        </message>
        <message>
            <source>Til en enhed uden kamera. Giv den kun til den, der skal bruge enheden.</source>
            <translation>Til en enhed uden kamera. Giv den kun til den, der skal bruge enheden.</translation>
        </message>
        <message>
            <source>Kopieret</source>
            <translation>Kopieret</translation>
        </message>
        <message>
            <source>Kopiér</source>
            <translation>Kopiér</translation>
        </message>
        <message>
            <source>Enheden er med: %1</source>
            <translation>Enheden er med: %1</translation>
        </message>
        <message>
            <source>Lav en anden kode</source>
            <translation>Lav en anden kode</translation>
        </message>
        <message>
            <source>Laver koden …</source>
            <translation>Laver koden …</translation>
        </message>
        <message>
            <source>Vis QR-kode</source>
            <translation>Vis QR-kode</translation>
        </message>
        <message>
            <source>Inviter en til</source>
            <translation>Inviter en til</translation>
        </message>
        <message>
            <source>Klar til den nye enhed</source>
            <translation>Klar til den nye enhed</translation>
        </message>
        <message>
            <source>På den nye enhed: åbn Feltbog, tryk Bliv tilmeldt, og scan koden. Den viser selv, når den er med: en læser melder sig ikke her.</source>
            <translation>På den nye enhed: åbn Feltbog, tryk Bliv tilmeldt, og scan koden. Den viser selv, når den er med: en læser melder sig ikke her.</translation>
        </message>
    </context>
    <context>
        <name>JoinView</name>
        <message>
            <source>Bliv tilmeldt</source>
            <translation>Bliv tilmeldt</translation>
        </message>
        <message>
            <source>Få en QR-kode af koordinatoren</source>
            <translation>Få en QR-kode af koordinatoren</translation>
        </message>
        <message>
            <source>Er det jeres kontor?</source>
            <translation>Er det jeres kontor?</translation>
        </message>
        <message>
            <source>Kontorets adresse</source>
            <translation>Kontorets adresse</translation>
        </message>
        <message>
            <source>Kontrolkode. Den samme står på koordinatorens skærm.</source>
            <translation>Kontrolkode. Den samme står på koordinatorens skærm.</translation>
        </message>
        <message>
            <source>Enheden bliver kontorets: dine registreringer sendes dertil. Det, du har gemt her, følger med.</source>
            <translation>Enheden bliver kontorets: dine registreringer sendes dertil. Det, du har gemt her, følger med.</translation>
        </message>
        <message>
            <source>Venter på kontorets godkendelse</source>
            <translation>Venter på kontorets godkendelse</translation>
        </message>
        <message>
            <source>Den kommer af sig selv, mens koordinatorens side er åben. Du kan registrere imens.</source>
            <translation>Den kommer af sig selv, mens koordinatorens side er åben. Du kan registrere imens.</translation>
        </message>
        <message>
            <source>Enheden er tilmeldt</source>
            <translation>Enheden er tilmeldt</translation>
        </message>
        <message>
            <source>Det kan du registrere som</source>
            <translation>Det kan du registrere som</translation>
        </message>
        <message>
            <source>Kredse, du kan læse kort i</source>
            <translation>Kredse, du kan læse kort i</translation>
        </message>
        <message>
            <source>Brug koden</source>
            <translation>Brug koden</translation>
        </message>
        <message>
            <source>Scan, åbn eller skriv den først</source>
            <translation>Scan, åbn eller skriv den først</translation>
        </message>
        <message>
            <source>Spørger …</source>
            <translation>Spørger …</translation>
        </message>
        <message>
            <source>Spørg nu</source>
            <translation>Spørg nu</translation>
        </message>
        <message>
            <source>En anden kode</source>
            <translation>En anden kode</translation>
        </message>
        <message>
            <source>Tilmelder …</source>
            <translation>Tilmelder …</translation>
        </message>
        <message>
            <source>Tilmeld</source>
            <translation>Tilmeld</translation>
        </message>
        <message>
            <source>Begynd</source>
            <translation>Begynd</translation>
        </message>
        <message>
            <source>Enheden viser rapporter og fremdrift fra kontoret</source>
            <translation>Enheden viser rapporter og fremdrift fra kontoret</translation>
        </message>
    </context>
    <context>
        <name>Roles</name>
        <message>
            <source>Gadeplansmedarbejder</source>
            <translation>Gadeplansmedarbejder</translation>
        </message>
        <message>
            <source>Kursusleder</source>
            <translation>Kursusleder</translation>
        </message>
        <message>
            <source>Koordinator</source>
            <translation>Koordinator</translation>
        </message>
        <message>
            <source>Læser (kun rapporter)</source>
            <translation>Læser (kun rapporter)</translation>
        </message>
    </context>
    <context>
        <name>feltbog::app::DevicesPage</name>
        <message>
            <source>Lukket ude</source>
            <translation>Lukket ude</translation>
        </message>
        <message>
            <source>Hørt fra %1</source>
            <translation>Hørt fra %1</translation>
        </message>
        <message>
            <source>Ikke hørt fra endnu</source>
            <translation>Ikke hørt fra endnu</translation>
        </message>
        <message>
            <source>Kun en koordinator kan ændre noget her.</source>
            <translation>Kun en koordinator kan ændre noget her.</translation>
        </message>
        <message>
            <source>Organisationen er ikke oprettet endnu. Indtil da kan alle tilmeldte enheder registrere alt.</source>
            <translation>Organisationen er ikke oprettet endnu. Indtil da kan alle tilmeldte enheder registrere alt.</translation>
        </message>
        <message numerus="yes">
            <source>%n i brug</source>
            <translation>
                <numerusform>%n i brug</numerusform>
                <numerusform>%n i brug</numerusform>
            </translation>
        </message>
        <message>
            <source>Venter på godkendelse</source>
            <translation>Venter på godkendelse</translation>
        </message>
        <message numerus="yes">
            <source>%n venter på godkendelse</source>
            <translation>
                <numerusform>%n venter på godkendelse</numerusform>
                <numerusform>%n venter på godkendelse</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>feltbog::app::InvitePage</name>
        <message>
            <source>I stedet for %1</source>
            <translation>I stedet for %1</translation>
        </message>
        <message>
            <source>Gælder til %1, og kun én gang</source>
            <translation>Gælder til %1, og kun én gang</translation>
        </message>
        <message>
            <source>Koden er udløbet, og ingen har brugt den. Lav en ny.</source>
            <translation>Koden er udløbet, og ingen har brugt den. Lav en ny.</translation>
        </message>
        <message>
            <source>Koden er udløbet.</source>
            <translation>Koden er udløbet.</translation>
        </message>
    </context>
    <context>
        <name>feltbog::app::JoinPage</name>
        <message>
            <source>Koden gælder til %1.</source>
            <translation>Koden gælder til %1.</translation>
        </message>
    </context>
    <context>
        <name>feltbog::app::QrReader</name>
        <message>
            <source>Filen er ikke et billede, Feltbog kan læse. Vælg et billede (PNG eller JPEG).</source>
            <translation>Filen er ikke et billede, Feltbog kan læse. Vælg et billede (PNG eller JPEG).</translation>
        </message>
        <message>
            <source>Der er ingen QR-kode, der kan læses, på billedet. Tag et nyt, tættere på og skarpt, eller skriv koden.</source>
            <translation>Der er ingen QR-kode, der kan læses, på billedet. Tag et nyt, tættere på og skarpt, eller skriv koden.</translation>
        </message>
    </context>
    <context>
        <name>feltbog::app::Words</name>
        <message>
            <source>Organisationen blev oprettet: %1</source>
            <translation>Organisationen blev oprettet: %1</translation>
        </message>
        <message>
            <source>%1 blev godkendt: %2</source>
            <translation>%1 blev godkendt: %2</translation>
        </message>
        <message>
            <source>Nøgler blev givet til kredsens enheder: %1</source>
            <translation>Nøgler blev givet til kredsens enheder: %1</translation>
        </message>
        <message>
            <source>%1 blev lukket ude</source>
            <translation>%1 blev lukket ude</translation>
        </message>
        <message>
            <source>Meldte sig med en QR-kode</source>
            <translation>Meldte sig med en QR-kode</translation>
        </message>
        <message>
            <source>%1: registrering %2 til %3 tæller alligevel</source>
            <translation>%1: registrering %2 til %3 tæller alligevel</translation>
        </message>
        <message>
            <source>Fortsætter som %1</source>
            <translation>Fortsætter som %1</translation>
        </message>
        <message>
            <source>Blev afvist: enheden er lukket ude</source>
            <translation>Blev afvist: enheden er lukket ude</translation>
        </message>
        <message>
            <source>Blev afvist: enheden er ikke godkendt til at synkronisere</source>
            <translation>Blev afvist: enheden er ikke godkendt til at synkronisere</translation>
        </message>
        <message>
            <source>Blev afvist: kun koordinatorer kan invitere</source>
            <translation>Blev afvist: kun koordinatorer kan invitere</translation>
        </message>
        <message>
            <source>Blev afvist: rollen giver ikke adgang til rapporten</source>
            <translation>Blev afvist: rollen giver ikke adgang til rapporten</translation>
        </message>
        <message>
            <source>Blev afvist: kun koordinatorer kan se, hvem der gjorde hvad</source>
            <translation>Blev afvist: kun koordinatorer kan se, hvem der gjorde hvad</translation>
        </message>
        <message numerus="yes">
            <source>%n registrering(er) er sat til side</source>
            <translation>
                <numerusform>%n registrering er sat til side</numerusform>
                <numerusform>%n registreringer er sat til side</numerusform>
            </translation>
        </message>
        <message>
            <source>: uden for enhedens rolle</source>
            <translation>: uden for enhedens rolle</translation>
        </message>
        <message>
            <source>: enheden er lukket ude</source>
            <translation>: enheden er lukket ude</translation>
        </message>
        <message>
            <source>Organisationens egen nøgle</source>
            <translation>Organisationens egen nøgle</translation>
        </message>
        <message>
            <source>Blev afvist: kun koordinatorer kan bede andre om tal</source>
            <translation>Blev afvist: kun koordinatorer kan bede andre om tal</translation>
        </message>
        <message>
            <source>Bad en part om tal</source>
            <translation>Bad en part om tal</translation>
        </message>
        <message>
            <source>Tal blev afleveret over et link</source>
            <translation>Tal blev afleveret over et link</translation>
        </message>
        <message>
            <source>Godkendte tal fra en part</source>
            <translation>Godkendte tal fra en part</translation>
        </message>
        <message>
            <source>Afviste tal fra en part</source>
            <translation>Afviste tal fra en part</translation>
        </message>
        <message>
            <source>Trak et link til en part tilbage</source>
            <translation>Trak et link til en part tilbage</translation>
        </message>
    </context>
    <context>
        <name>AdmitView</name>
        <message>
            <source>Godkend en enhed</source>
            <translation>Godkend en enhed</translation>
        </message>
        <message>
            <source>Godkend kun en enhed, du har set. Navnet ovenfor står også på den selv, under Indstillinger og Enheder.</source>
            <translation>Godkend kun en enhed, du har set. Navnet ovenfor står også på den selv, under Indstillinger og Enheder.</translation>
        </message>
        <message>
            <source>Enheden er her ikke</source>
            <translation>Enheden er her ikke</translation>
        </message>
        <message>
            <source>Når du godkender</source>
            <translation>Når du godkender</translation>
        </message>
        <message>
            <source>Det, den har registreret, tæller med fra nu af, også det fra før. Den får nøglerne til de kredse, du vælger.</source>
            <translation>Det, den har registreret, tæller med fra nu af, også det fra før. Den får nøglerne til de kredse, du vælger.</translation>
        </message>
        <message>
            <source>Godkend</source>
            <translation>Godkend</translation>
        </message>
    </context>
    <context>
        <name>GrantChooser</name>
        <message>
            <source>Hvem skal bruge den?</source>
            <translation>Hvem skal bruge den?</translation>
        </message>
        <message>
            <source>Vælg det, medarbejderen laver. Flere er tilladt.</source>
            <translation>Vælg det, medarbejderen laver. Flere er tilladt.</translation>
        </message>
        <message>
            <source>Hvilke kredse?</source>
            <translation>Hvilke kredse?</translation>
        </message>
        <message>
            <source>Enheden kan læse kortene i de kredse, du vælger, og ingen andre.</source>
            <translation>Enheden kan læse kortene i de kredse, du vælger, og ingen andre.</translation>
        </message>
        <message>
            <source>Hvad skal enheden hedde?</source>
            <translation>Hvad skal enheden hedde?</translation>
        </message>
        <message>
            <source>Fx »Tablet 2« eller initialer. Ikke et fuldt navn.</source>
            <translation>Fx »Tablet 2« eller initialer. Ikke et fuldt navn.</translation>
        </message>
    </context>
    <context>
        <name>ReaderView</name>
        <message>
            <source>Lås nu</source>
            <translation>Lås nu</translation>
        </message>
        <message>
            <source>Om Feltbog og persondata</source>
            <translation>Om Feltbog og persondata</translation>
        </message>
        <message>
            <source>Indstillinger</source>
            <translation>Indstillinger</translation>
        </message>
        <message>
            <source>Her er det, der blev hentet sidst.</source>
            <translation>Her er det, der blev hentet sidst.</translation>
        </message>
        <message>
            <source>Henter fra kontoret …</source>
            <translation>Henter fra kontoret …</translation>
        </message>
        <message>
            <source>Kontoret har ingen plan endnu</source>
            <translation>Kontoret har ingen plan endnu</translation>
        </message>
        <message>
            <source>Intet er hentet endnu</source>
            <translation>Intet er hentet endnu</translation>
        </message>
        <message>
            <source>Når koordinatoren har lagt den ind, står fremdrift og rapporter her.</source>
            <translation>Når koordinatoren har lagt den ind, står fremdrift og rapporter her.</translation>
        </message>
        <message>
            <source>Fremdrift</source>
            <translation>Fremdrift</translation>
        </message>
        <message>
            <source>Se hvert succeskriterium</source>
            <translation>Se hvert succeskriterium</translation>
        </message>
        <message>
            <source>Udgivne rapporter</source>
            <translation>Udgivne rapporter</translation>
        </message>
        <message>
            <source>Ingen rapporter er udgivet endnu.</source>
            <translation>Ingen rapporter er udgivet endnu.</translation>
        </message>
        <message>
            <source>Henter …</source>
            <translation>Henter …</translation>
        </message>
        <message>
            <source>Hent igen</source>
            <translation>Hent igen</translation>
        </message>
    </context>
    <context>
        <name>VerdictSums</name>
        <message>
            <source>Nået</source>
            <translation>Nået</translation>
        </message>
        <message>
            <source>På vej</source>
            <translation>På vej</translation>
        </message>
        <message>
            <source>Bagud</source>
            <translation>Bagud</translation>
        </message>
        <message>
            <source>Ikke opgjort</source>
            <translation>Ikke opgjort</translation>
        </message>
    </context>
    <context>
        <name>feltbog::app::AdmitPage</name>
        <message>
            <source>Hørt fra %1</source>
            <translation>Hørt fra %1</translation>
        </message>
        <message>
            <source>Ikke hørt fra endnu</source>
            <translation>Ikke hørt fra endnu</translation>
        </message>
    </context>
    <context>
        <name>feltbog::app::GrantPage</name>
        <message>
            <source>Organisationen er ikke oprettet endnu. Det sker én gang, på kontorets første enhed (se vejledningen).</source>
            <translation>Organisationen er ikke oprettet endnu. Det sker én gang, på kontorets første enhed (se vejledningen).</translation>
        </message>
        <message>
            <source>Kun en koordinator kan lukke enheder ind. Denne enhed er ikke koordinatorens.</source>
            <translation>Kun en koordinator kan lukke enheder ind. Denne enhed er ikke koordinatorens.</translation>
        </message>
        <message>
            <source>Vælg mindst én rolle til enheden.</source>
            <translation>Vælg mindst én rolle til enheden.</translation>
        </message>
        <message>
            <source>Vælg mindst én kreds. Kun en læser kan være uden.</source>
            <translation>Vælg mindst én kreds. Kun en læser kan være uden.</translation>
        </message>
    </context>
    <context>
        <name>feltbog::app::ReaderPage</name>
        <message>
            <source>Ingen forbindelse til kontoret.</source>
            <translation>Ingen forbindelse til kontoret.</translation>
        </message>
        <message>
            <source>Udgivet %1</source>
            <translation>Udgivet %1</translation>
        </message>
        <message>
            <source>Hentet %1</source>
            <translation>Hentet %1</translation>
        </message>
        <message>
            <source>%1 til %2</source>
            <translation>%1 til %2</translation>
        </message>
    </context>
    <context>
        <name>feltbog::app::ReportPage</name>
        <message>
            <source>ikke opgjort</source>
            <translation>ikke opgjort</translation>
        </message>
        <message>
            <source> (mål %1)</source>
            <translation> (mål %1)</translation>
        </message>
        <message>
            <source>skjult</source>
            <translation>skjult</translation>
        </message>
        <message>
            <source>Hele perioden</source>
            <translation>Hele perioden</translation>
        </message>
        <message>
            <source>Som kontoret så det %1</source>
            <translation>Som kontoret så det %1</translation>
        </message>
        <message>
            <source>Udgivet %1</source>
            <translation>Udgivet %1</translation>
        </message>
    </context>
    <context>
        <name>ClosingView</name>
        <message>
            <source>Luk planen</source>
            <translation>Luk planen</translation>
        </message>
        <message>
            <source>Varslet %1</source>
            <translation>Varslet %1</translation>
        </message>
        <message>
            <source>Planen kan lukkes efter %1, når den sidste opfølgning er ovre.</source>
            <translation>Planen kan lukkes efter %1, når den sidste opfølgning er ovre.</translation>
        </message>
        <message>
            <source>Først varsles lukningen. Så sender hver enhed det sidste af sig selv, næste gang den er på nettet.</source>
            <translation>Først varsles lukningen. Så sender hver enhed det sidste af sig selv, næste gang den er på nettet.</translation>
        </message>
        <message numerus="yes">
            <source>%n enhed(er) mangler at sende det sidste. Åbn dem, og synkronisér.</source>
            <translation>
                <numerusform>%n enhed mangler at sende det sidste. Åbn den, og synkronisér.</numerusform>
                <numerusform>%n enheder mangler at sende det sidste. Åbn dem, og synkronisér.</numerusform>
            </translation>
        </message>
        <message>
            <source>Ingen enhed mangler. Planen kan lukkes.</source>
            <translation>Ingen enhed mangler. Planen kan lukkes.</translation>
        </message>
        <message>
            <source>Planen blev lukket %1. Registreringer, kort og nøgler er slettet her. De andre enheder sletter dem, når de synkroniserer.</source>
            <translation>Planen blev lukket %1. Registreringer, kort og nøgler er slettet her. De andre enheder sletter dem, når de synkroniserer.</translation>
        </message>
        <message>
            <source>Enhederne</source>
            <translation>Enhederne</translation>
        </message>
        <message>
            <source>Fortryd</source>
            <translation>Fortryd</translation>
        </message>
        <message>
            <source>Opgiv</source>
            <translation>Opgiv</translation>
        </message>
        <message>
            <source>Fortryd at opgive %1</source>
            <translation>Fortryd at opgive %1</translation>
        </message>
        <message>
            <source>Opgiv %1</source>
            <translation>Opgiv %1</translation>
        </message>
        <message>
            <source>Opgiv kun en enhed, der er tabt eller ødelagt. Det, den ikke har sendt, tæller aldrig med.</source>
            <translation>Opgiv kun en enhed, der er tabt eller ødelagt. Det, den ikke har sendt, tæller aldrig med.</translation>
        </message>
        <message>
            <source>Det slettes, på alle enheder og på kontoret</source>
            <translation>Det slettes, på alle enheder og på kontoret</translation>
        </message>
        <message>
            <source>Alle registreringer, alle kort og kaldenavne, svar om dubletter, kredsenes nøgler og det, der ikke er gemt færdigt.</source>
            <translation>Alle registreringer, alle kort og kaldenavne, svar om dubletter, kredsenes nøgler og det, der ikke er gemt færdigt.</translation>
        </message>
        <message>
            <source>Det bliver</source>
            <translation>Det bliver</translation>
        </message>
        <message>
            <source>Planens og planårenes tal, som de er nu, låste år, udgivne rapporter, planen selv og listen over enheder. Ingen personer.</source>
            <translation>Planens og planårenes tal, som de er nu, låste år, udgivne rapporter, planen selv og listen over enheder. Ingen personer.</translation>
        </message>
        <message>
            <source>Varsl lukningen</source>
            <translation>Varsl lukningen</translation>
        </message>
        <message>
            <source>Synkroniserer …</source>
            <translation>Synkroniserer …</translation>
        </message>
        <message>
            <source>Synkronisér</source>
            <translation>Synkronisér</translation>
        </message>
        <message>
            <source>Luk planen for altid?</source>
            <translation>Luk planen for altid?</translation>
        </message>
        <message>
            <source>Registreringer, kort og nøgler slettes nu, her og på alle andre enheder. Tallene og de udgivne rapporter bliver.</source>
            <translation>Registreringer, kort og nøgler slettes nu, her og på alle andre enheder. Tallene og de udgivne rapporter bliver.</translation>
        </message>
        <message>
            <source>Det kan ikke fortrydes, heller ikke med en sikkerhedskopi.</source>
            <translation>Det kan ikke fortrydes, heller ikke med en sikkerhedskopi.</translation>
        </message>
        <message>
            <source>Skriv %1</source>
            <translation>Skriv %1</translation>
        </message>
        <message>
            <source>Nej</source>
            <translation>Nej</translation>
        </message>
    </context>
    <context>
        <name>feltbog::app::ClosingPage</name>
        <message>
            <source>LUK PLANEN</source>
            <translation>LUK PLANEN</translation>
        </message>
        <message>
            <source>Har sendt det sidste</source>
            <translation>Har sendt det sidste</translation>
        </message>
        <message>
            <source>Opgivet. Det, den ikke har sendt, går tabt</source>
            <translation>Opgivet. Det, den ikke har sendt, går tabt</translation>
        </message>
        <message>
            <source>Mangler. Sidst hørt fra %1</source>
            <translation>Mangler. Sidst hørt fra %1</translation>
        </message>
        <message>
            <source>Skriv %1, så lukkes planen.</source>
            <translation>Skriv %1, så lukkes planen.</translation>
        </message>
    </context>
    <context>
        <name>CriterionView</name>
        <message>
            <source>Sådan er tallet talt</source>
            <translation>Sådan er tallet talt</translation>
        </message>
        <message>
            <source>Reglen</source>
            <translation>Reglen</translation>
        </message>
        <message>
            <source>Ny vurdering</source>
            <translation>Ny vurdering</translation>
        </message>
        <message>
            <source>Skriv en vurdering</source>
            <translation>Skriv en vurdering</translation>
        </message>
    </context>
    <context>
        <name>feltbog::app::CriterionPage</name>
        <message>
            <source>Mål</source>
            <translation>Mål</translation>
        </message>
        <message>
            <source>Udgangspunkt, planen</source>
            <translation>Udgangspunkt, planen</translation>
        </message>
        <message>
            <source>Udgangspunkt, evalueringen</source>
            <translation>Udgangspunkt, evalueringen</translation>
        </message>
        <message>
            <source>Forventet nu</source>
            <translation>Forventet nu</translation>
        </message>
        <message>
            <source>Tæller</source>
            <translation>Tæller</translation>
        </message>
        <message>
            <source>Nævner</source>
            <translation>Nævner</translation>
        </message>
        <message>
            <source>Hvis det fortsætter sådan</source>
            <translation>Hvis det fortsætter sådan</translation>
        </message>
        <message>
            <source>Kilde</source>
            <translation>Kilde</translation>
        </message>
        <message>
            <source>intet tal</source>
            <translation>intet tal</translation>
        </message>
        <message>
            <source>før %1</source>
            <translation>før %1</translation>
        </message>
        <message>
            <source>kun i nævneren</source>
            <translation>kun i nævneren</translation>
        </message>
        <message>
            <source>Ingen registreringer bag tallet endnu</source>
            <translation>Ingen registreringer bag tallet endnu</translation>
        </message>
        <message>
            <source>De seneste %1 af %2 registreringer bag tallet</source>
            <translation>De seneste %1 af %2 registreringer bag tallet</translation>
        </message>
        <message numerus="yes">
            <source>%n registrering(er) bag tallet</source>
            <translation>
                <numerusform>%n registrering bag tallet</numerusform>
                <numerusform>%n registreringer bag tallet</numerusform>
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
            <translation>Dag: %1. Tryk for at vælge en anden</translation>
        </message>
    </context>
    <context>
        <name>EnquiryView</name>
        <message>
            <source>Ret henvendelse</source>
            <translation>Ret henvendelse</translation>
        </message>
        <message>
            <source>Henvendelse</source>
            <translation>Henvendelse</translation>
        </message>
        <message>
            <source>Hvad drejede det sig om?</source>
            <translation>Hvad drejede det sig om?</translation>
        </message>
        <message>
            <source>Har borgeren en seddel med en kode?</source>
            <translation>Har borgeren en seddel med en kode?</translation>
        </message>
        <message>
            <source>Nej</source>
            <translation>Nej</translation>
        </message>
        <message>
            <source>Ja</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>Lav en ny</source>
            <translation>Lav en ny</translation>
        </message>
        <message>
            <source>Mødt før i år?</source>
            <translation>Mødt før i år?</translation>
        </message>
        <message>
            <source>Hvor mange?</source>
            <translation>Hvor mange?</translation>
        </message>
        <message>
            <source>Hvor mange</source>
            <translation>Hvor mange</translation>
        </message>
        <message>
            <source>Koden på sedlen</source>
            <translation>Koden på sedlen</translation>
        </message>
        <message>
            <source>Koden er skrevet rigtigt.</source>
            <translation>Koden er skrevet rigtigt.</translation>
        </message>
        <message>
            <source>Syv tegn. Store og små bogstaver er det samme.</source>
            <translation>Syv tegn. Store og små bogstaver er det samme.</translation>
        </message>
        <message>
            <source>Hvornår?</source>
            <translation>Hvornår?</translation>
        </message>
        <message>
            <source>Der kom ingen i dag</source>
            <translation>Der kom ingen i dag</translation>
        </message>
        <message>
            <source>Der kom ingen den dag</source>
            <translation>Der kom ingen den dag</translation>
        </message>
        <message>
            <source>Gem henvendelse</source>
            <translation>Gem henvendelse</translation>
        </message>
        <message>
            <source>Der kom ingen. Hvad var åbent?</source>
            <translation>Der kom ingen. Hvad var åbent?</translation>
        </message>
        <message>
            <source>En dag uden besøg tæller med, når planen ser på, hvor mange der kommer.</source>
            <translation>En dag uden besøg tæller med, når planen ser på, hvor mange der kommer.</translation>
        </message>
        <message>
            <source>Dag: %1</source>
            <translation>Dag: %1</translation>
        </message>
        <message>
            <source>Gem, at der kom ingen</source>
            <translation>Gem, at der kom ingen</translation>
        </message>
        <message>
            <source>Hvad kom der ud af det?</source>
            <translation>Hvad kom der ud af det?</translation>
        </message>
    </context>
    <context>
        <name>FigureRow</name>
        <message>
            <source>intet tal endnu</source>
            <translation>intet tal endnu</translation>
        </message>
    </context>
    <context>
        <name>JudgedBox</name>
        <message>
            <source>Vurdering · %1</source>
            <translation>Vurdering · %1</translation>
        </message>
    </context>
    <context>
        <name>JudgementView</name>
        <message>
            <source>Vurdering</source>
            <translation>Vurdering</translation>
        </message>
        <message>
            <source>Hvordan er det gået?</source>
            <translation>Hvordan er det gået?</translation>
        </message>
        <message>
            <source>Hvem har vurderet det?</source>
            <translation>Hvem har vurderet det?</translation>
        </message>
        <message>
            <source>Hvornår?</source>
            <translation>Hvornår?</translation>
        </message>
        <message>
            <source>Begrundelse (kan udelades)</source>
            <translation>Begrundelse (kan udelades)</translation>
        </message>
        <message>
            <source>Om planen, aldrig om personer. Teksten kan læses af alle, der får tallene.</source>
            <translation>Om planen, aldrig om personer. Teksten kan læses af alle, der får tallene.</translation>
        </message>
        <message>
            <source>Gem vurdering</source>
            <translation>Gem vurdering</translation>
        </message>
    </context>
    <context>
        <name>LeaveCourseView</name>
        <message>
            <source>Hvordan sluttede det?</source>
            <translation>Hvordan sluttede det?</translation>
        </message>
        <message>
            <source>Hvorfor? (kan udelades)</source>
            <translation>Hvorfor? (kan udelades)</translation>
        </message>
        <message>
            <source>Gem</source>
            <translation>Gem</translation>
        </message>
        <message>
            <source>Registrér et resultat</source>
            <translation>Registrér et resultat</translation>
        </message>
        <message>
            <source>Et job, et mål: det, planen tæller.</source>
            <translation>Et job, et mål: det, planen tæller.</translation>
        </message>
    </context>
    <context>
        <name>NumbersEntry</name>
        <message>
            <source>Tæl også</source>
            <translation>Tæl også</translation>
        </message>
        <message>
            <source>Sæt kryds</source>
            <translation>Sæt kryds</translation>
        </message>
    </context>
    <context>
        <name>OccurrenceView</name>
        <message>
            <source>Ret optælling</source>
            <translation>Ret optælling</translation>
        </message>
        <message>
            <source>Optælling</source>
            <translation>Optælling</translation>
        </message>
        <message>
            <source>Hvad skete der?</source>
            <translation>Hvad skete der?</translation>
        </message>
        <message>
            <source>Hvor mange?</source>
            <translation>Hvor mange?</translation>
        </message>
        <message>
            <source>Hvor mange</source>
            <translation>Hvor mange</translation>
        </message>
        <message>
            <source>Hvornår?</source>
            <translation>Hvornår?</translation>
        </message>
        <message>
            <source>Gem optælling</source>
            <translation>Gem optælling</translation>
        </message>
    </context>
    <context>
        <name>PaperCode</name>
        <message>
            <source>Koden: %1</source>
            <translation>Koden: %1</translation>
        </message>
        <message>
            <source>Skriv koden på en seddel til borgeren, før du gemmer. Feltbog gemmer den ikke: næste gang viser borgeren sedlen, og så er det den samme person.</source>
            <translation>Skriv koden på en seddel til borgeren, før du gemmer. Feltbog gemmer den ikke: næste gang viser borgeren sedlen, og så er det den samme person.</translation>
        </message>
    </context>
    <context>
        <name>ReadingView</name>
        <message>
            <source>Ret tallet fra %1</source>
            <translation>Ret tallet fra %1</translation>
        </message>
        <message>
            <source>Nyt tal</source>
            <translation>Nyt tal</translation>
        </message>
        <message>
            <source>Hvilken dag gælder tallet for?</source>
            <translation>Hvilken dag gælder tallet for?</translation>
        </message>
        <message>
            <source>Tallet</source>
            <translation>Tallet</translation>
        </message>
        <message>
            <source>Tidligere tal sammenlignes ikke med dette og dem, der kommer efter.</source>
            <translation>Tidligere tal sammenlignes ikke med dette og dem, der kommer efter.</translation>
        </message>
        <message>
            <source>Hvorfor er det ikke oplyst?</source>
            <translation>Hvorfor er det ikke oplyst?</translation>
        </message>
        <message>
            <source>Tryk på et tal for at rette det.</source>
            <translation>Tryk på et tal for at rette det.</translation>
        </message>
        <message>
            <source>Intet tal endnu.</source>
            <translation>Intet tal endnu.</translation>
        </message>
        <message>
            <source>Skriv et nyt tal i stedet</source>
            <translation>Skriv et nyt tal i stedet</translation>
        </message>
        <message>
            <source>Gem som ikke oplyst</source>
            <translation>Gem som ikke oplyst</translation>
        </message>
        <message>
            <source>Gem tallet</source>
            <translation>Gem tallet</translation>
        </message>
        <message>
            <source>Tal indtil nu</source>
            <translation>Tal indtil nu</translation>
        </message>
    </context>
    <context>
        <name>ReadingsView</name>
        <message>
            <source>Tal fra andre</source>
            <translation>Tal fra andre</translation>
        </message>
        <message>
            <source>%1 af %2 har intet tal endnu</source>
            <translation>%1 af %2 har intet tal endnu</translation>
        </message>
        <message>
            <source>Planen har ingen tal fra andre</source>
            <translation>Planen har ingen tal fra andre</translation>
        </message>
        <message>
            <source>Alt, hvad den måler på, registreres i Feltbog.</source>
            <translation>Alt, hvad den måler på, registreres i Feltbog.</translation>
        </message>
    </context>
    <context>
        <name>TaskCard</name>
        <message>
            <source>Ja</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>Ja: %1 %2</source>
            <translation>Ja: %1 %2</translation>
        </message>
        <message>
            <source>Nej</source>
            <translation>Nej</translation>
        </message>
        <message>
            <source>Nej: %1 %2</source>
            <translation>Nej: %1 %2</translation>
        </message>
        <message>
            <source>Ved ikke</source>
            <translation>Ved ikke</translation>
        </message>
        <message>
            <source>Ved ikke: %1 %2</source>
            <translation>Ved ikke: %1 %2</translation>
        </message>
    </context>
    <context>
        <name>TasksView</name>
        <message>
            <source>Opgaver</source>
            <translation>Opgaver</translation>
        </message>
        <message numerus="yes">
            <source>%n over tiden</source>
            <translation>
                <numerusform>%n over tiden</numerusform>
                <numerusform>%n over tiden</numerusform>
            </translation>
        </message>
        <message>
            <source>Ingen opgaver lige nu</source>
            <translation>Ingen opgaver lige nu</translation>
        </message>
        <message>
            <source>Her står, hvad planen vil have fulgt op på: i god tid før, og til der er svaret.</source>
            <translation>Her står, hvad planen vil have fulgt op på: i god tid før, og til der er svaret.</translation>
        </message>
    </context>
    <context>
        <name>TextBlock</name>
        <message numerus="yes">
            <source>%n tegn for meget</source>
            <translation>
                <numerusform>%n tegn for meget</numerusform>
                <numerusform>%n tegn for meget</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n tegn tilbage</source>
            <translation>
                <numerusform>%n tegn tilbage</numerusform>
                <numerusform>%n tegn tilbage</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>feltbog::app::EnquiryPage</name>
        <message>
            <source>Nej</source>
            <translation>Nej</translation>
        </message>
        <message>
            <source>Ja</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>Ved ikke</source>
            <translation>Ved ikke</translation>
        </message>
        <message>
            <source>Vælg først, hvad det drejede sig om. Så kommer koden.</source>
            <translation>Vælg først, hvad det drejede sig om. Så kommer koden.</translation>
        </message>
        <message>
            <source>Vælg, hvad det drejede sig om.</source>
            <translation>Vælg, hvad det drejede sig om.</translation>
        </message>
        <message>
            <source>Skriv koden fra sedlen, eller svar på »Mødt før i år?«.</source>
            <translation>Skriv koden fra sedlen, eller svar på »Mødt før i år?«.</translation>
        </message>
        <message>
            <source>Gemt på tabletten: %1</source>
            <translation>Gemt på tabletten: %1</translation>
        </message>
        <message>
            <source>Vælg, hvad der var åbent.</source>
            <translation>Vælg, hvad der var åbent.</translation>
        </message>
        <message>
            <source>Gemt på tabletten: %1, der kom ingen</source>
            <translation>Gemt på tabletten: %1, der kom ingen</translation>
        </message>
    </context>
    <context>
        <name>feltbog::app::JudgementPage</name>
        <message>
            <source>Nået</source>
            <translation>Nået</translation>
        </message>
        <message>
            <source>Delvist nået</source>
            <translation>Delvist nået</translation>
        </message>
        <message>
            <source>Ikke nået</source>
            <translation>Ikke nået</translation>
        </message>
        <message>
            <source>Kan ikke sammenlignes</source>
            <translation>Kan ikke sammenlignes</translation>
        </message>
        <message>
            <source>%1: %2 til %3</source>
            <translation>%1: %2 til %3</translation>
        </message>
        <message>
            <source>Gemt på tabletten: vurderet som %1</source>
            <translation>Gemt på tabletten: vurderet som %1</translation>
        </message>
    </context>
    <context>
        <name>feltbog::app::OccurrencePage</name>
        <message>
            <source>Vælg, hvad der skete.</source>
            <translation>Vælg, hvad der skete.</translation>
        </message>
        <message>
            <source>Gemt på tabletten: %1</source>
            <translation>Gemt på tabletten: %1</translation>
        </message>
    </context>
    <context>
        <name>feltbog::app::ReadingPage</name>
        <message>
            <source>Anslået</source>
            <translation>Anslået</translation>
        </message>
        <message>
            <source>Ny opgørelsesmetode</source>
            <translation>Ny opgørelsesmetode</translation>
        </message>
        <message>
            <source>Ikke oplyst</source>
            <translation>Ikke oplyst</translation>
        </message>
        <message>
            <source>Skriv tallet, eller vælg Ikke oplyst.</source>
            <translation>Skriv tallet, eller vælg Ikke oplyst.</translation>
        </message>
        <message>
            <source>Skriv tallet.</source>
            <translation>Skriv tallet.</translation>
        </message>
        <message>
            <source>Skriv tallet uden punktum: 1200 eller 12,5.</source>
            <translation>Skriv tallet uden punktum: 1200 eller 12,5.</translation>
        </message>
        <message numerus="yes">
            <source>Skriv tallet som 1200 eller 12,5 med højst %n decimal(er).</source>
            <translation>
                <numerusform>Skriv tallet som 1200 eller 12,5 med højst %n decimal.</numerusform>
                <numerusform>Skriv tallet som 1200 eller 12,5 med højst %n decimaler.</numerusform>
            </translation>
        </message>
        <message>
            <source>Skriv et helt tal, fx 1200.</source>
            <translation>Skriv et helt tal, fx 1200.</translation>
        </message>
        <message>
            <source>Gemt på tabletten: %1</source>
            <translation>Gemt på tabletten: %1</translation>
        </message>
    </context>
    <context>
        <name>feltbog::app::TasksPage</name>
        <message>
            <source>Ja</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>Nej</source>
            <translation>Nej</translation>
        </message>
        <message>
            <source>Ved ikke</source>
            <translation>Ved ikke</translation>
        </message>
        <message>
            <source>I dag</source>
            <translation>I dag</translation>
        </message>
        <message>
            <source>I morgen</source>
            <translation>I morgen</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n dag(e) over tiden</source>
            <translation>
                <numerusform>%1, %n dag over tiden</numerusform>
                <numerusform>%1, %n dage over tiden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, om %n dag(e)</source>
            <translation>
                <numerusform>%1, om %n dag</numerusform>
                <numerusform>%1, om %n dage</numerusform>
            </translation>
        </message>
        <message>
            <source>Over tiden (%1)</source>
            <translation>Over tiden (%1)</translation>
        </message>
        <message>
            <source>Nu og de næste %1 dage (%2)</source>
            <translation>Nu og de næste %1 dage (%2)</translation>
        </message>
        <message>
            <source>Gemt på tabletten: %1 (%2)</source>
            <translation>Gemt på tabletten: %1 (%2)</translation>
        </message>
    </context>
    <context>
        <name>readings</name>
        <message>
            <source>ikke oplyst</source>
            <translation>ikke oplyst</translation>
        </message>
        <message>
            <source>anslået</source>
            <translation>anslået</translation>
        </message>
        <message>
            <source>ny opgørelsesmetode</source>
            <translation>ny opgørelsesmetode</translation>
        </message>
    </context>
    <context>
        <name>verdicts</name>
        <message>
            <source>Styregruppen</source>
            <translation>Styregruppen</translation>
        </message>
        <message>
            <source>Bestyrelsen</source>
            <translation>Bestyrelsen</translation>
        </message>
        <message>
            <source>Evalueringen</source>
            <translation>Evalueringen</translation>
        </message>
        <message>
            <source>Landsbyggefonden</source>
            <translation>Landsbyggefonden</translation>
        </message>
        <message>
            <source>Ikke nået</source>
            <translation>Ikke nået</translation>
        </message>
    </context>
    <context>
        <name>EmergencyPaper</name>
        <message>
            <source>Beredskabsplan</source>
            <translation>Beredskabsplan</translation>
        </message>
        <message>
            <source>Skrevet ud %1</source>
            <translation>Skrevet ud %1</translation>
        </message>
        <message>
            <source>Gør sådan</source>
            <translation>Gør sådan</translation>
        </message>
        <message>
            <source>Hvem er med</source>
            <translation>Hvem er med</translation>
        </message>
        <message>
            <source>Hvem får besked</source>
            <translation>Hvem får besked</translation>
        </message>
        <message>
            <source>Rolle</source>
            <translation>Rolle</translation>
        </message>
        <message>
            <source>Navn</source>
            <translation>Navn</translation>
        </message>
        <message>
            <source>Telefon</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Hvem</source>
            <translation>Hvem</translation>
        </message>
        <message>
            <source>Af hvem og hvornår</source>
            <translation>Af hvem og hvornår</translation>
        </message>
        <message>
            <source>Alle i gruppen</source>
            <translation>Alle i gruppen</translation>
        </message>
    </context>
    <context>
        <name>Steering</name>
        <message>
            <source>I gang</source>
            <translation>I gang</translation>
        </message>
        <message>
            <source>Nået</source>
            <translation>Nået</translation>
        </message>
        <message>
            <source>Udskudt</source>
            <translation>Udskudt</translation>
        </message>
        <message>
            <source>Udgået</source>
            <translation>Udgået</translation>
        </message>
        <message>
            <source>Planlagt</source>
            <translation>Planlagt</translation>
        </message>
        <message numerus="yes">
            <source>%n gang(e) om året</source>
            <translation>
                <numerusform>%n gang om året</numerusform>
                <numerusform>%n gange om året</numerusform>
            </translation>
        </message>
        <message>
            <source>hver %1. uge</source>
            <translation>hver %1. uge</translation>
        </message>
        <message>
            <source>hver %1. dag</source>
            <translation>hver %1. dag</translation>
        </message>
        <message numerus="yes">
            <source>ca. %n uge(r) efter %1</source>
            <translation>
                <numerusform>ca. %n uge efter %1</numerusform>
                <numerusform>ca. %n uger efter %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Aflyst</source>
            <translation>Aflyst</translation>
        </message>
        <message>
            <source>Holdt · referat godkendt</source>
            <translation>Holdt · referat godkendt</translation>
        </message>
        <message>
            <source>Holdt · referat sendt</source>
            <translation>Holdt · referat sendt</translation>
        </message>
        <message>
            <source>Holdt · intet referat endnu</source>
            <translation>Holdt · intet referat endnu</translation>
        </message>
        <message>
            <source>Alt er leveret</source>
            <translation>Alt er leveret</translation>
        </message>
        <message>
            <source>Mangler %1 af %2 leverancer</source>
            <translation>Mangler %1 af %2 leverancer</translation>
        </message>
    </context>
    <context>
        <name>EmergencyView</name>
        <message>
            <source>Beredskab</source>
            <translation>Beredskab</translation>
        </message>
        <message>
            <source>Ring til</source>
            <translation>Ring til</translation>
        </message>
        <message>
            <source>Skriv ud på A4</source>
            <translation>Skriv ud på A4</translation>
        </message>
        <message>
            <source>Planen har ingen beredskabsplan</source>
            <translation>Planen har ingen beredskabsplan</translation>
        </message>
        <message>
            <source>Koordinatoren kan skrive den i planen.</source>
            <translation>Koordinatoren kan skrive den i planen.</translation>
        </message>
        <message>
            <source>Gør sådan</source>
            <translation>Gør sådan</translation>
        </message>
        <message>
            <source>Ved fare for liv og førlighed: ring 112 først.</source>
            <translation>Ved fare for liv og førlighed: ring 112 først.</translation>
        </message>
        <message>
            <source>Hvem får besked</source>
            <translation>Hvem får besked</translation>
        </message>
        <message>
            <source>Gennemgang og brug</source>
            <translation>Gennemgang og brug</translation>
        </message>
        <message>
            <source>Skal gennemgås. %1</source>
            <translation>Skal gennemgås. %1</translation>
        </message>
        <message>
            <source>Vi har gennemgået den i dag</source>
            <translation>Vi har gennemgået den i dag</translation>
        </message>
        <message>
            <source>Det er evalueret</source>
            <translation>Det er evalueret</translation>
        </message>
        <message>
            <source>Det kan være</source>
            <translation>Det kan være</translation>
        </message>
        <message>
            <source>Tag i brug</source>
            <translation>Tag i brug</translation>
        </message>
        <message>
            <source>Beredskabet er slut</source>
            <translation>Beredskabet er slut</translation>
        </message>
        <message>
            <source>Tag beredskabet i brug?</source>
            <translation>Tag beredskabet i brug?</translation>
        </message>
        <message>
            <source>Feltbog noterer dag og klokkeslæt. Det, der er sket, skrives ikke her. Feltbog ringer ikke til nogen: det gør I.</source>
            <translation>Feltbog noterer dag og klokkeslæt. Det, der er sket, skrives ikke her. Feltbog ringer ikke til nogen: det gør I.</translation>
        </message>
        <message>
            <source>Nej</source>
            <translation>Nej</translation>
        </message>
        <message>
            <source>Ja, tag i brug</source>
            <translation>Ja, tag i brug</translation>
        </message>
        <message>
            <source>Papir og PDF er ikke forseglet. Læg et ark med navne og numre i et aflåst skab, og slet filen bagefter.</source>
            <translation>Papir og PDF er ikke forseglet. Læg et ark med navne og numre i et aflåst skab, og slet filen bagefter.</translation>
        </message>
        <message>
            <source>Uden navne og numre</source>
            <translation>Uden navne og numre</translation>
        </message>
        <message>
            <source>Med navne og numre</source>
            <translation>Med navne og numre</translation>
        </message>
        <message>
            <source>Åbn PDF</source>
            <translation>Åbn PDF</translation>
        </message>
        <message>
            <source>Ligger i Dokumenter</source>
            <translation>Ligger i Dokumenter</translation>
        </message>
    </context>
    <context>
        <name>EmergencyRole</name>
        <message>
            <source>Ring til %1, %2</source>
            <translation>Ring til %1, %2</translation>
        </message>
        <message>
            <source>Skriv navn og nummer</source>
            <translation>Skriv navn og nummer</translation>
        </message>
        <message>
            <source>Ret, hvem der er %1</source>
            <translation>Ret, hvem der er %1</translation>
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
            <translation>Forsegles for jeres kredse. Kontorets server kan ikke læse det. Det, der stod før, slettes.</translation>
        </message>
        <message>
            <source>Navn eller vagt</source>
            <translation>Navn eller vagt</translation>
        </message>
        <message>
            <source>Telefonnummer</source>
            <translation>Telefonnummer</translation>
        </message>
        <message>
            <source>Gem</source>
            <translation>Gem</translation>
        </message>
        <message>
            <source>Slet navn og nummer</source>
            <translation>Slet navn og nummer</translation>
        </message>
    </context>
    <context>
        <name>YearWheelView</name>
        <message>
            <source>Årshjul</source>
            <translation>Årshjul</translation>
        </message>
        <message>
            <source>Møder</source>
            <translation>Møder</translation>
        </message>
        <message>
            <source>Milepæle</source>
            <translation>Milepæle</translation>
        </message>
        <message>
            <source>Planen har hverken møder eller milepæle i dette år</source>
            <translation>Planen har hverken møder eller milepæle i dette år</translation>
        </message>
        <message>
            <source>De skrives i planen.</source>
            <translation>De skrives i planen.</translation>
        </message>
        <message>
            <source>Tryk på status: Planlagt, I gang, Nået.</source>
            <translation>Tryk på status: Planlagt, I gang, Nået.</translation>
        </message>
        <message>
            <source>Planlagt</source>
            <translation>Planlagt</translation>
        </message>
        <message>
            <source>I gang</source>
            <translation>I gang</translation>
        </message>
        <message>
            <source>Nået</source>
            <translation>Nået</translation>
        </message>
        <message>
            <source>Udskudt</source>
            <translation>Udskudt</translation>
        </message>
        <message>
            <source>Udgået</source>
            <translation>Udgået</translation>
        </message>
    </context>
    <context>
        <name>MeetingCard</name>
        <message>
            <source>Mangler fra: %1</source>
            <translation>Mangler fra: %1</translation>
        </message>
        <message>
            <source>Sæt en dato</source>
            <translation>Sæt en dato</translation>
        </message>
        <message>
            <source>Sæt en dato for %1</source>
            <translation>Sæt en dato for %1</translation>
        </message>
    </context>
    <context>
        <name>MilestoneCard</name>
        <message>
            <source>Forsinket: %1</source>
            <translation>Forsinket: %1</translation>
        </message>
        <message>
            <source>%1: %2. Tryk for at skifte status</source>
            <translation>%1: %2. Tryk for at skifte status</translation>
        </message>
        <message>
            <source>Vælg status for %1</source>
            <translation>Vælg status for %1</translation>
        </message>
    </context>
    <context>
        <name>AppointmentView</name>
        <message>
            <source>Dag</source>
            <translation>Dag</translation>
        </message>
        <message>
            <source>Mødet er</source>
            <translation>Mødet er</translation>
        </message>
        <message>
            <source>Referatet er</source>
            <translation>Referatet er</translation>
        </message>
        <message>
            <source>Faste punkter</source>
            <translation>Faste punkter</translation>
        </message>
        <message>
            <source>%1. %2</source>
            <translation>%1. %2</translation>
        </message>
        <message>
            <source>Leveres inden mødet</source>
            <translation>Leveres inden mødet</translation>
        </message>
        <message>
            <source>Kommet</source>
            <translation>Kommet</translation>
        </message>
        <message>
            <source>Mangler</source>
            <translation>Mangler</translation>
        </message>
        <message>
            <source>Slet</source>
            <translation>Slet</translation>
        </message>
        <message>
            <source>Gem</source>
            <translation>Gem</translation>
        </message>
        <message>
            <source>Bed partnerne om tal</source>
            <translation>Bed partnerne om tal</translation>
        </message>
    </context>
    <context>
        <name>ParentPage</name>
        <message>
            <source>Gemt på tabletten: spørgeskema</source>
            <translation>Gemt på tabletten: spørgeskema</translation>
        </message>
    </context>
    <context>
        <name>FormsPage</name>
        <message>
            <source>Før</source>
            <translation>Før</translation>
        </message>
        <message>
            <source>Efter</source>
            <translation>Efter</translation>
        </message>
        <message>
            <source>Senere</source>
            <translation>Senere</translation>
        </message>
        <message>
            <source>Mundtligt</source>
            <translation>Mundtligt</translation>
        </message>
        <message>
            <source>På papir</source>
            <translation>På papir</translation>
        </message>
        <message>
            <source>Forælderen svarer selv</source>
            <translation>Forælderen svarer selv</translation>
        </message>
        <message>
            <source>%1 af %2 besvaret</source>
            <translation>%1 af %2 besvaret</translation>
        </message>
        <message>
            <source>Vælg et spørgeskema.</source>
            <translation>Vælg et spørgeskema.</translation>
        </message>
        <message>
            <source>Vælg, hvem der svarer.</source>
            <translation>Vælg, hvem der svarer.</translation>
        </message>
        <message>
            <source>Vælg før, efter eller senere.</source>
            <translation>Vælg før, efter eller senere.</translation>
        </message>
    </context>
    <context>
        <name>FormEntryPage</name>
        <message>
            <source>Spørgeskemaet er her ikke mere.</source>
            <translation>Spørgeskemaet er her ikke mere.</translation>
        </message>
        <message>
            <source>Spørgeskema</source>
            <translation>Spørgeskema</translation>
        </message>
        <message>
            <source>Teksten er for lang. Skriv den kortere.</source>
            <translation>Teksten er for lang. Skriv den kortere.</translation>
        </message>
        <message>
            <source>Det ligner et navn, en adresse eller et telefonnummer. Skriv det ikke.</source>
            <translation>Det ligner et navn, en adresse eller et telefonnummer. Skriv det ikke.</translation>
        </message>
        <message>
            <source>Gemt på tabletten: spørgeskema</source>
            <translation>Gemt på tabletten: spørgeskema</translation>
        </message>
    </context>
    <context>
        <name>StaffExit</name>
        <message>
            <source>Koden åbner ikke enheden mere. Lås den, så kan en kollega åbne.</source>
            <translation>Koden åbner ikke enheden mere. Lås den, så kan en kollega åbne.</translation>
        </message>
        <message numerus="yes">
            <source>Koden var forkert for mange gange. Prøv igen om %n sekund(er).</source>
            <translation>
                <numerusform>Koden var forkert for mange gange. Prøv igen om %n sekund.</numerusform>
                <numerusform>Koden var forkert for mange gange. Prøv igen om %n sekunder.</numerusform>
            </translation>
        </message>
        <message>
            <source>Kun for medarbejdere</source>
            <translation>Kun for medarbejdere</translation>
        </message>
        <message>
            <source>Åbner ...</source>
            <translation>Åbner ...</translation>
        </message>
        <message>
            <source>Skriv din PIN, %1</source>
            <translation>Skriv din PIN, %1</translation>
        </message>
        <message>
            <source>Svarene er ikke gemt endnu: %1 De ligger under Påbegyndte skemaer.</source>
            <translation>Svarene er ikke gemt endnu: %1 De ligger under Påbegyndte skemaer.</translation>
        </message>
        <message>
            <source>Hold nede i 3 sekunder</source>
            <translation>Hold nede i 3 sekunder</translation>
        </message>
        <message>
            <source>Lås, så en kollega kan åbne</source>
            <translation>Lås, så en kollega kan åbne</translation>
        </message>
        <message>
            <source>Tilbage til skemaet</source>
            <translation>Tilbage til skemaet</translation>
        </message>
        <message>
            <source>Tilbage</source>
            <translation>Tilbage</translation>
        </message>
    </context>
    <context>
        <name>ParentView</name>
        <message>
            <source>Kun for medarbejdere</source>
            <translation>Kun for medarbejdere</translation>
        </message>
    </context>
    <context>
        <name>FormView</name>
        <message>
            <source>Spørgeskema</source>
            <translation>Spørgeskema</translation>
        </message>
        <message>
            <source>Påbegyndte skemaer</source>
            <translation>Påbegyndte skemaer</translation>
        </message>
        <message>
            <source>Smid væk: %1</source>
            <translation>Smid væk: %1</translation>
        </message>
        <message>
            <source>Hvilket skema?</source>
            <translation>Hvilket skema?</translation>
        </message>
        <message>
            <source>Planen har ingen spørgeskemaer til forløbet.</source>
            <translation>Planen har ingen spørgeskemaer til forløbet.</translation>
        </message>
        <message>
            <source>Planen har ingen spørgeskemaer uden navn.</source>
            <translation>Planen har ingen spørgeskemaer uden navn.</translation>
        </message>
        <message>
            <source>Skemaer, der følger en deltager, åbnes fra forløbet.</source>
            <translation>Skemaer, der følger en deltager, åbnes fra forløbet.</translation>
        </message>
        <message>
            <source>Oversættelsen er ikke kontrolleret af en, der har sproget som modersmål: %1.</source>
            <translation>Oversættelsen er ikke kontrolleret af en, der har sproget som modersmål: %1.</translation>
        </message>
        <message>
            <source>Hvem svarer?</source>
            <translation>Hvem svarer?</translation>
        </message>
        <message>
            <source>Svarene følger deltagerens kort, så før og efter kan sammenlignes.</source>
            <translation>Svarene følger deltagerens kort, så før og efter kan sammenlignes.</translation>
        </message>
        <message>
            <source>Ingen tilmeldte endnu</source>
            <translation>Ingen tilmeldte endnu</translation>
        </message>
        <message>
            <source>Hvornår?</source>
            <translation>Hvornår?</translation>
        </message>
        <message>
            <source>Hvordan?</source>
            <translation>Hvordan?</translation>
        </message>
        <message>
            <source>Enheden viser kun skemaet, til du skriver din PIN.</source>
            <translation>Enheden viser kun skemaet, til du skriver din PIN.</translation>
        </message>
        <message>
            <source>Enheden viser kun skemaet, til du holder knappen nede.</source>
            <translation>Enheden viser kun skemaet, til du holder knappen nede.</translation>
        </message>
        <message>
            <source>Giv enheden til forælderen</source>
            <translation>Giv enheden til forælderen</translation>
        </message>
        <message>
            <source>Skriv svarene</source>
            <translation>Skriv svarene</translation>
        </message>
        <message>
            <source>Smid skemaet væk?</source>
            <translation>Smid skemaet væk?</translation>
        </message>
        <message>
            <source>Svarene i det er ikke gemt og kan ikke hentes igen.</source>
            <translation>Svarene i det er ikke gemt og kan ikke hentes igen.</translation>
        </message>
        <message>
            <source>Behold</source>
            <translation>Behold</translation>
        </message>
        <message>
            <source>Smid væk</source>
            <translation>Smid væk</translation>
        </message>
    </context>
    <context>
        <name>FormEntryView</name>
        <message>
            <source>Skriv tallet</source>
            <translation>Skriv tallet</translation>
        </message>
        <message>
            <source>Intet svar</source>
            <translation>Intet svar</translation>
        </message>
        <message>
            <source>Skriv svaret</source>
            <translation>Skriv svaret</translation>
        </message>
        <message>
            <source>Hvornår blev der svaret?</source>
            <translation>Hvornår blev der svaret?</translation>
        </message>
        <message>
            <source>Gem svarene</source>
            <translation>Gem svarene</translation>
        </message>
    </context>
    <context>
        <name>feltbog::app::EmergencyPage</name>
        <message>
            <source>I brug siden %1</source>
            <translation>I brug siden %1</translation>
        </message>
        <message>
            <source>Gennemgået %1.</source>
            <translation>Gennemgået %1.</translation>
        </message>
        <message>
            <source>Ikke gennemgået endnu.</source>
            <translation>Ikke gennemgået endnu.</translation>
        </message>
        <message>
            <source>Skulle være gennemgået senest %1.</source>
            <translation>Skulle være gennemgået senest %1.</translation>
        </message>
        <message>
            <source>Skal gennemgås igen senest %1.</source>
            <translation>Skal gennemgås igen senest %1.</translation>
        </message>
        <message>
            <source>Taget i brug %1</source>
            <translation>Taget i brug %1</translation>
        </message>
        <message>
            <source>Afsluttet %1, evalueret %2</source>
            <translation>Afsluttet %1, evalueret %2</translation>
        </message>
        <message>
            <source>Afsluttet %1, ikke evalueret</source>
            <translation>Afsluttet %1, ikke evalueret</translation>
        </message>
        <message>
            <source>I brug nu</source>
            <translation>I brug nu</translation>
        </message>
        <message>
            <source>Af: %1</source>
            <translation>Af: %1</translation>
        </message>
        <message>
            <source>Navn og nummer kan ikke læses på denne enhed.</source>
            <translation>Navn og nummer kan ikke læses på denne enhed.</translation>
        </message>
        <message>
            <source>Ikke skrevet ind endnu</source>
            <translation>Ikke skrevet ind endnu</translation>
        </message>
        <message>
            <source>Kan ikke læses i: %1</source>
            <translation>Kan ikke læses i: %1</translation>
        </message>
        <message>
            <source>Gemt på tabletten: beredskabet er taget i brug</source>
            <translation>Gemt på tabletten: beredskabet er taget i brug</translation>
        </message>
        <message>
            <source>Gemt på tabletten: beredskabet er afsluttet</source>
            <translation>Gemt på tabletten: beredskabet er afsluttet</translation>
        </message>
        <message>
            <source>Gemt på tabletten: beredskabet er evalueret</source>
            <translation>Gemt på tabletten: beredskabet er evalueret</translation>
        </message>
        <message>
            <source>Gemt på tabletten: planen er gennemgået</source>
            <translation>Gemt på tabletten: planen er gennemgået</translation>
        </message>
        <message>
            <source>Slettet her og på de andre enheder, når de synkroniserer</source>
            <translation>Slettet her og på de andre enheder, når de synkroniserer</translation>
        </message>
        <message>
            <source>Gemt på tabletten: kontakten er forseglet</source>
            <translation>Gemt på tabletten: kontakten er forseglet</translation>
        </message>
        <message>
            <source>Beredskabsplan %1.pdf</source>
            <translation>Beredskabsplan %1.pdf</translation>
        </message>
    </context>
    <context>
        <name>feltbog::app::YearWheelPage</name>
        <message numerus="yes">
            <source>%n milepæl(e) er forsinket</source>
            <translation>
                <numerusform>%n milepæl er forsinket</numerusform>
                <numerusform>%n milepæle er forsinket</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n leverance(r) mangler til det næste møde</source>
            <translation>
                <numerusform>%n leverance mangler til det næste møde</numerusform>
                <numerusform>%n leverancer mangler til det næste møde</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 af %2 er sat i kalenderen</source>
            <translation>%1 af %2 er sat i kalenderen</translation>
        </message>
        <message>
            <source>Næste ca. %1</source>
            <translation>Næste ca. %1</translation>
        </message>
        <message>
            <source>Gemt på tabletten: milepælen er %1</source>
            <translation>Gemt på tabletten: milepælen er %1</translation>
        </message>
    </context>
    <context>
        <name>feltbog::app::AppointmentPage</name>
        <message>
            <source>Planlagt</source>
            <translation>Planlagt</translation>
        </message>
        <message>
            <source>Holdt</source>
            <translation>Holdt</translation>
        </message>
        <message>
            <source>Aflyst</source>
            <translation>Aflyst</translation>
        </message>
        <message>
            <source>Ikke sendt</source>
            <translation>Ikke sendt</translation>
        </message>
        <message>
            <source>Sendt</source>
            <translation>Sendt</translation>
        </message>
        <message>
            <source>Godkendt</source>
            <translation>Godkendt</translation>
        </message>
        <message>
            <source>Leveres af: %1</source>
            <translation>Leveres af: %1</translation>
        </message>
        <message>
            <source>Sidste tal: %1</source>
            <translation>Sidste tal: %1</translation>
        </message>
        <message>
            <source>Gemt på tabletten: mødet er rettet</source>
            <translation>Gemt på tabletten: mødet er rettet</translation>
        </message>
        <message>
            <source>Gemt på tabletten: mødet står i kalenderen</source>
            <translation>Gemt på tabletten: mødet står i kalenderen</translation>
        </message>
        <message>
            <source>Mødet er slettet</source>
            <translation>Mødet er slettet</translation>
        </message>
    </context>
    <context>
        <name>feltbog::app::OutcomePage</name>
        <message>
            <source>Vælg, hvad der blev nået.</source>
            <translation>Vælg, hvad der blev nået.</translation>
        </message>
        <message>
            <source>Vælg et kort.</source>
            <translation>Vælg et kort.</translation>
        </message>
        <message>
            <source>Gemt på tabletten: %1</source>
            <translation>Gemt på tabletten: %1</translation>
        </message>
        <message numerus="yes">
            <source>Efter %n måned(er)</source>
            <translation>
                <numerusform>Efter %n måned</numerusform>
                <numerusform>Efter %n måneder</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OutcomeView</name>
        <message>
            <source>Ret resultat</source>
            <translation>Ret resultat</translation>
        </message>
        <message>
            <source>Resultat</source>
            <translation>Resultat</translation>
        </message>
        <message>
            <source>Her er ingen resultater at registrere</source>
            <translation>Her er ingen resultater at registrere</translation>
        </message>
        <message>
            <source>Planen tæller ingen resultater i dine kredse.</source>
            <translation>Planen tæller ingen resultater i dine kredse.</translation>
        </message>
        <message>
            <source>Hvad blev nået?</source>
            <translation>Hvad blev nået?</translation>
        </message>
        <message>
            <source>Hvem?</source>
            <translation>Hvem?</translation>
        </message>
        <message>
            <source>Søg kaldenavn</source>
            <translation>Søg kaldenavn</translation>
        </message>
        <message>
            <source>Ingen kort med det navn.</source>
            <translation>Ingen kort med det navn.</translation>
        </message>
        <message>
            <source>Ingen kort i den kreds endnu. Kort laves på en runde, eller når en deltager tilmeldes.</source>
            <translation>Ingen kort i den kreds endnu. Kort laves på en runde, eller når en deltager tilmeldes.</translation>
        </message>
        <message>
            <source>Alder cirka</source>
            <translation>Alder cirka</translation>
        </message>
        <message>
            <source>Hvornår?</source>
            <translation>Hvornår?</translation>
        </message>
        <message>
            <source>Siden hen</source>
            <translation>Siden hen</translation>
        </message>
        <message>
            <source>Det spørger Feltbog om under Opgaver:</source>
            <translation>Det spørger Feltbog om under Opgaver:</translation>
        </message>
        <message>
            <source>Gem resultat</source>
            <translation>Gem resultat</translation>
        </message>
    </context>
    <context>
        <name>PartnersView</name>
        <message>
            <source>Tal fra partnere</source>
            <translation>Tal fra partnere</translation>
        </message>
        <message>
            <source>Se efter nyt</source>
            <translation>Se efter nyt</translation>
        </message>
        <message>
            <source>Planen har ingen tal fra partnere</source>
            <translation>Planen har ingen tal fra partnere</translation>
        </message>
        <message>
            <source>Alt, hvad den måler på, registreres i Feltbog.</source>
            <translation>Alt, hvad den måler på, registreres i Feltbog.</translation>
        </message>
        <message>
            <source>Sæt en dato for det næste møde i årshjulet, så står her, hvem der mangler inden.</source>
            <translation>Sæt en dato for det næste møde i årshjulet, så står her, hvem der mangler inden.</translation>
        </message>
        <message>
            <source>Sendte links</source>
            <translation>Sendte links</translation>
        </message>
        <message>
            <source>Spørger kontoret …</source>
            <translation>Spørger kontoret …</translation>
        </message>
        <message>
            <source>Der er ikke bedt om tal endnu</source>
            <translation>Der er ikke bedt om tal endnu</translation>
        </message>
        <message>
            <source>Vælg en partner, og send linket i en mail. Partneren skal hverken have app eller login.</source>
            <translation>Vælg en partner, og send linket i en mail. Partneren skal hverken have app eller login.</translation>
        </message>
        <message>
            <source>Se de sendte links</source>
            <translation>Se de sendte links</translation>
        </message>
    </context>
    <context>
        <name>PartnerAskView</name>
        <message>
            <source>Send linket</source>
            <translation>Send linket</translation>
        </message>
        <message>
            <source>Bed om tal</source>
            <translation>Bed om tal</translation>
        </message>
        <message>
            <source>Hvilke tal?</source>
            <translation>Hvilke tal?</translation>
        </message>
        <message>
            <source>Ingen af dem</source>
            <translation>Ingen af dem</translation>
        </message>
        <message>
            <source>Dem alle sammen</source>
            <translation>Dem alle sammen</translation>
        </message>
        <message>
            <source>QR-kode med linket. Det står også som tekst.</source>
            <translation>QR-kode med linket. Det står også som tekst.</translation>
        </message>
        <message>
            <source>Tallene gælder for</source>
            <translation>Tallene gælder for</translation>
        </message>
        <message>
            <source>De skal være her senest</source>
            <translation>De skal være her senest</translation>
        </message>
        <message>
            <source>Linket virker 14 dage længere.</source>
            <translation>Linket virker 14 dage længere.</translation>
        </message>
        <message>
            <source>Linket</source>
            <translation>Linket</translation>
        </message>
        <message>
            <source>Send det til partneren i en mail. Det vises kun her og nu: mister du det, så træk det tilbage, og bed om tallene igen.</source>
            <translation>Send det til partneren i en mail. Det vises kun her og nu: mister du det, så træk det tilbage, og bed om tallene igen.</translation>
        </message>
        <message>
            <source>Kopieret</source>
            <translation>Kopieret</translation>
        </message>
        <message>
            <source>Kopiér</source>
            <translation>Kopiér</translation>
        </message>
        <message>
            <source>Den, der har linket, kan bruge det, én gang. Intet tæller med, før du har godkendt tallene.</source>
            <translation>Den, der har linket, kan bruge det, én gang. Intet tæller med, før du har godkendt tallene.</translation>
        </message>
        <message>
            <source>Laver linket …</source>
            <translation>Laver linket …</translation>
        </message>
        <message>
            <source>Lav et link</source>
            <translation>Lav et link</translation>
        </message>
        <message>
            <source>Linket er sendt</source>
            <translation>Linket er sendt</translation>
        </message>
    </context>
    <context>
        <name>DeliveryView</name>
        <message>
            <source>Tal fra partnere</source>
            <translation>Tal fra partnere</translation>
        </message>
        <message>
            <source>Henter …</source>
            <translation>Henter …</translation>
        </message>
        <message>
            <source>Tallene kan ikke vises lige nu</source>
            <translation>Tallene kan ikke vises lige nu</translation>
        </message>
        <message>
            <source>Prøv igen</source>
            <translation>Prøv igen</translation>
        </message>
        <message>
            <source>Partneren skriver</source>
            <translation>Partneren skriver</translation>
        </message>
        <message>
            <source>Slettes, når du har taget stilling.</source>
            <translation>Slettes, når du har taget stilling.</translation>
        </message>
        <message>
            <source>Afvist, fordi</source>
            <translation>Afvist, fordi</translation>
        </message>
        <message>
            <source>Træk linket tilbage</source>
            <translation>Træk linket tilbage</translation>
        </message>
        <message>
            <source>Afvis</source>
            <translation>Afvis</translation>
        </message>
        <message>
            <source>Vent …</source>
            <translation>Vent …</translation>
        </message>
        <message>
            <source>Godkend</source>
            <translation>Godkend</translation>
        </message>
        <message>
            <source>Bed om tallene igen</source>
            <translation>Bed om tallene igen</translation>
        </message>
        <message>
            <source>Afvis tallene?</source>
            <translation>Afvis tallene?</translation>
        </message>
        <message>
            <source>Hvorfor?</source>
            <translation>Hvorfor?</translation>
        </message>
        <message>
            <source>Til jer selv. Partneren ser det ikke.</source>
            <translation>Til jer selv. Partneren ser det ikke.</translation>
        </message>
        <message>
            <source>Afvis tallene</source>
            <translation>Afvis tallene</translation>
        </message>
        <message>
            <source>Træk linket tilbage?</source>
            <translation>Træk linket tilbage?</translation>
        </message>
        <message>
            <source>Den, der åbner det, ser, at det er trukket tilbage. Du kan bede om tallene igen med et nyt link.</source>
            <translation>Den, der åbner det, ser, at det er trukket tilbage. Du kan bede om tallene igen med et nyt link.</translation>
        </message>
        <message>
            <source>Nej</source>
            <translation>Nej</translation>
        </message>
        <message>
            <source>Træk tilbage</source>
            <translation>Træk tilbage</translation>
        </message>
    </context>
    <context>
        <name>DeliveredFigure</name>
        <message>
            <source>Ingen tal: %1</source>
            <translation>Ingen tal: %1</translation>
        </message>
        <message>
            <source>ikke kommet</source>
            <translation>ikke kommet</translation>
        </message>
    </context>
    <context>
        <name>feltbog::app::PartnersPage</name>
        <message>
            <source>Venter på dig</source>
            <translation>Venter på dig</translation>
        </message>
        <message>
            <source>Venter på partneren</source>
            <translation>Venter på partneren</translation>
        </message>
        <message>
            <source>Afsluttet</source>
            <translation>Afsluttet</translation>
        </message>
        <message>
            <source>Kom %1</source>
            <translation>Kom %1</translation>
        </message>
        <message>
            <source>Senest %1</source>
            <translation>Senest %1</translation>
        </message>
        <message numerus="yes">
            <source>%n leverance(r) venter på dig</source>
            <translation>
                <numerusform>%n leverance venter på dig</numerusform>
                <numerusform>%n leverancer venter på dig</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n partner(e) mangler</source>
            <translation>
                <numerusform>%n partner mangler</numerusform>
                <numerusform>%n partnere mangler</numerusform>
            </translation>
        </message>
        <message>
            <source>Der er kommet tal. Se på dem</source>
            <translation>Der er kommet tal. Se på dem</translation>
        </message>
        <message>
            <source>Link sendt, senest %1</source>
            <translation>Link sendt, senest %1</translation>
        </message>
        <message>
            <source>Alle partnere</source>
            <translation>Alle partnere</translation>
        </message>
        <message>
            <source>De andre</source>
            <translation>De andre</translation>
        </message>
        <message numerus="yes">
            <source>%n tal</source>
            <translation>
                <numerusform>%n tal</numerusform>
                <numerusform>%n tal</numerusform>
            </translation>
        </message>
        <message>
            <source>Mangler før %1 %2</source>
            <translation>Mangler før %1 %2</translation>
        </message>
    </context>
    <context>
        <name>feltbog::app::PartnerAskPage</name>
        <message>
            <source>Til %1 %2</source>
            <translation>Til %1 %2</translation>
        </message>
        <message>
            <source>Der er allerede sendt et link, som ikke er brugt. Tallene skal være her senest %1.</source>
            <translation>Der er allerede sendt et link, som ikke er brugt. Tallene skal være her senest %1.</translation>
        </message>
        <message>
            <source>Vælg mindst ét tal.</source>
            <translation>Vælg mindst ét tal.</translation>
        </message>
        <message>
            <source>Den dag er gået. Vælg en dag, partneren kan nå.</source>
            <translation>Den dag er gået. Vælg en dag, partneren kan nå.</translation>
        </message>
        <message>
            <source>Tallene skal være her senest %1</source>
            <translation>Tallene skal være her senest %1</translation>
        </message>
    </context>
    <context>
        <name>feltbog::app::DeliveryPage</name>
        <message>
            <source>Planen har ikke tallet mere</source>
            <translation>Planen har ikke tallet mere</translation>
        </message>
        <message>
            <source>For %1</source>
            <translation>For %1</translation>
        </message>
        <message>
            <source>Sidst %1, %2</source>
            <translation>Sidst %1, %2</translation>
        </message>
        <message>
            <source>Ikke leveret før</source>
            <translation>Ikke leveret før</translation>
        </message>
        <message>
            <source>Kontoret kender ikke det link mere.</source>
            <translation>Kontoret kender ikke det link mere.</translation>
        </message>
        <message>
            <source>Skal være her senest %1</source>
            <translation>Skal være her senest %1</translation>
        </message>
        <message>
            <source>Ingen har brugt linket, og det virker ikke mere. Bed om tallene igen.</source>
            <translation>Ingen har brugt linket, og det virker ikke mere. Bed om tallene igen.</translation>
        </message>
        <message>
            <source>Linket er ikke brugt endnu.</source>
            <translation>Linket er ikke brugt endnu.</translation>
        </message>
        <message>
            <source>Dagen er gået, og linket er ikke brugt endnu.</source>
            <translation>Dagen er gået, og linket er ikke brugt endnu.</translation>
        </message>
        <message>
            <source>Kom %1. Tallene tæller med, når du har godkendt dem.</source>
            <translation>Kom %1. Tallene tæller med, når du har godkendt dem.</translation>
        </message>
        <message>
            <source>Tallene er registreret.</source>
            <translation>Tallene er registreret.</translation>
        </message>
        <message>
            <source>Du har godkendt dem, men de blev ikke skrevet på enheden. Godkend igen: de skrives kun én gang.</source>
            <translation>Du har godkendt dem, men de blev ikke skrevet på enheden. Godkend igen: de skrives kun én gang.</translation>
        </message>
        <message>
            <source>Tallene tæller ikke med. Partneren får ikke besked.</source>
            <translation>Tallene tæller ikke med. Partneren får ikke besked.</translation>
        </message>
        <message>
            <source>Linket virker ikke mere.</source>
            <translation>Linket virker ikke mere.</translation>
        </message>
        <message>
            <source>Tallene fra %1 er godkendt og registreret</source>
            <translation>Tallene fra %1 er godkendt og registreret</translation>
        </message>
        <message>
            <source>Skriv hvorfor, så I selv kan se det siden.</source>
            <translation>Skriv hvorfor, så I selv kan se det siden.</translation>
        </message>
        <message>
            <source>Tallene fra %1 er afvist</source>
            <translation>Tallene fra %1 er afvist</translation>
        </message>
        <message>
            <source>Linket til %1 er trukket tilbage</source>
            <translation>Linket til %1 er trukket tilbage</translation>
        </message>
    </context>
    <context>
        <name>Partners</name>
        <message>
            <source>Udløbet</source>
            <translation>Udløbet</translation>
        </message>
        <message>
            <source>Sendt</source>
            <translation>Sendt</translation>
        </message>
        <message>
            <source>Mangler</source>
            <translation>Mangler</translation>
        </message>
        <message>
            <source>Leveret</source>
            <translation>Leveret</translation>
        </message>
        <message>
            <source>Godkendt</source>
            <translation>Godkendt</translation>
        </message>
        <message>
            <source>Ikke skrevet</source>
            <translation>Ikke skrevet</translation>
        </message>
        <message>
            <source>Afvist</source>
            <translation>Afvist</translation>
        </message>
        <message>
            <source>Trukket tilbage</source>
            <translation>Trukket tilbage</translation>
        </message>
        <message>
            <source>Linket virker én gang, til og med %1</source>
            <translation>Linket virker én gang, til og med %1</translation>
        </message>
    </context>
    <context>
        <name>feltbog::app::PartnerDesk</name>
        <message>
            <source>Ingen forbindelse til kontoret. Linkene og det, der er leveret, ligger der: se efter igen, når du er på nettet.</source>
            <translation>Ingen forbindelse til kontoret. Linkene og det, der er leveret, ligger der: se efter igen, når du er på nettet.</translation>
        </message>
        <message>
            <source>Ingen forbindelse til kontoret. Prøv igen, når du er på nettet.</source>
            <translation>Ingen forbindelse til kontoret. Prøv igen, når du er på nettet.</translation>
        </message>
    </context>
    <context>
        <name>AgeSheet</name>
        <message>
            <source>Første møde i planåret: alderen vurderes igen.</source>
            <translation>Første møde i planåret: alderen vurderes igen.</translation>
        </message>
        <message>
            <source>Hvor gammel er %1 cirka?</source>
            <translation>Hvor gammel er %1 cirka?</translation>
        </message>
    </context>
    <context>
        <name>ContactMore</name>
        <message>
            <source>Aktivitet</source>
            <translation>Aktivitet</translation>
        </message>
        <message>
            <source>Dag</source>
            <translation>Dag</translation>
        </message>
        <message>
            <source>Flere oplysninger</source>
            <translation>Flere oplysninger</translation>
        </message>
        <message>
            <source>Tidspunkt (ellers: nu)</source>
            <translation>Tidspunkt (ellers: nu)</translation>
        </message>
    </context>
    <context>
        <name>SaySheet</name>
        <message>
            <source>Feltbog er ikke en journal og ikke en underretning. Er du bekymret for et barn, så står det under Om Feltbog, hvem du ringer til.</source>
            <translation>Feltbog er ikke en journal og ikke en underretning. Er du bekymret for et barn, så står det under Om Feltbog, hvem du ringer til.</translation>
        </message>
        <message>
            <source>Luk</source>
            <translation>Luk</translation>
        </message>
        <message>
            <source>Sig til barnet</source>
            <translation>Sig til barnet</translation>
        </message>
        <message>
            <source>»Jeg noterer dit kaldenavn, så du kun tæller én gang. Vil du ikke det, tæller jeg dig uden.«</source>
            <translation>»Jeg noterer dit kaldenavn, så du kun tæller én gang. Vil du ikke det, tæller jeg dig uden.«</translation>
        </message>
    </context>
    <context>
        <name>RecentHead</name>
    </context>
    <context>
        <name>GalleryView</name>
        <message>
            <source>Knapper og felter</source>
            <translation>Knapper og felter</translation>
        </message>
        <message>
            <source>Hver del i hver tilstand. Intet her bliver gemt.</source>
            <translation>Hver del i hver tilstand. Intet her bliver gemt.</translation>
        </message>
        <message>
            <source>Det, siden er til for</source>
            <translation>Det, siden er til for</translation>
        </message>
    </context>
    <context>
        <name>GalleryButtons</name>
        <message>
            <source>3 venter på svar</source>
            <translation>3 venter på svar</translation>
        </message>
        <message>
            <source>En lang tekst, der fylder mere end en linje, når skærmen er smal</source>
            <translation>En lang tekst, der fylder mere end en linje, når skærmen er smal</translation>
        </message>
        <message>
            <source>Felt, trykket</source>
            <translation>Felt, trykket</translation>
        </message>
        <message>
            <source>Hold nede i 3 sekunder</source>
            <translation>Hold nede i 3 sekunder</translation>
        </message>
        <message>
            <source>I fokus</source>
            <translation>I fokus</translation>
        </message>
        <message>
            <source>I gang</source>
            <translation>I gang</translation>
        </message>
        <message>
            <source>I ro</source>
            <translation>I ro</translation>
        </message>
        <message>
            <source>Kan ikke bruges</source>
            <translation>Kan ikke bruges</translation>
        </message>
        <message>
            <source>Knap: andet</source>
            <translation>Knap: andet</translation>
        </message>
        <message>
            <source>Knap: det vigtigste</source>
            <translation>Knap: det vigtigste</translation>
        </message>
        <message>
            <source>Knap: i baggrunden</source>
            <translation>Knap: i baggrunden</translation>
        </message>
        <message>
            <source>Knap: kan ikke fortrydes</source>
            <translation>Knap: kan ikke fortrydes</translation>
        </message>
        <message>
            <source>Lav</source>
            <translation>Lav</translation>
        </message>
        <message>
            <source>Med tal</source>
            <translation>Med tal</translation>
        </message>
        <message>
            <source>Tegn og felter på forsiden</source>
            <translation>Tegn og felter på forsiden</translation>
        </message>
        <message>
            <source>Tegn, i ro</source>
            <translation>Tegn, i ro</translation>
        </message>
        <message>
            <source>Tegn, kan ikke bruges</source>
            <translation>Tegn, kan ikke bruges</translation>
        </message>
        <message>
            <source>Tegn, trykket</source>
            <translation>Tegn, trykket</translation>
        </message>
        <message>
            <source>Trykket</source>
            <translation>Trykket</translation>
        </message>
        <message>
            <source>Vigtigst</source>
            <translation>Vigtigst</translation>
        </message>
        <message>
            <source>og en linje med mindre tekst under</source>
            <translation>og en linje med mindre tekst under</translation>
        </message>
        <message>
            <source>siden kl. 17.00</source>
            <translation>siden kl. 17.00</translation>
        </message>
    </context>
    <context>
        <name>GalleryChoices</name>
        <message>
            <source>10–12 år</source>
            <translation>10–12 år</translation>
        </message>
        <message>
            <source>13–14 år</source>
            <translation>13–14 år</translation>
        </message>
        <message>
            <source>Et valg</source>
            <translation>Et valg</translation>
        </message>
        <message>
            <source>Et valg med en tekst, der er så lang, at den må stå på flere linjer</source>
            <translation>Et valg med en tekst, der er så lang, at den må stå på flere linjer</translation>
        </message>
        <message>
            <source>Flere valg</source>
            <translation>Flere valg</translation>
        </message>
        <message>
            <source>I fokus</source>
            <translation>I fokus</translation>
        </message>
        <message>
            <source>I ro</source>
            <translation>I ro</translation>
        </message>
        <message>
            <source>Kan ikke vælges</source>
            <translation>Kan ikke vælges</translation>
        </message>
        <message>
            <source>Kort og svar</source>
            <translation>Kort og svar</translation>
        </message>
        <message>
            <source>Med tegn</source>
            <translation>Med tegn</translation>
        </message>
        <message>
            <source>Meget dårligt</source>
            <translation>Meget dårligt</translation>
        </message>
        <message>
            <source>Meget godt</source>
            <translation>Meget godt</translation>
        </message>
        <message>
            <source>Trykket</source>
            <translation>Trykket</translation>
        </message>
        <message>
            <source>Tælle og krydse af</source>
            <translation>Tælle og krydse af</translation>
        </message>
        <message>
            <source>Valgt</source>
            <translation>Valgt</translation>
        </message>
        <message>
            <source>Valgt, kan ikke ændres</source>
            <translation>Valgt, kan ikke ændres</translation>
        </message>
        <message>
            <source>barn</source>
            <translation>barn</translation>
        </message>
        <message>
            <source>barn, 10–12 år</source>
            <translation>barn, 10–12 år</translation>
        </message>
        <message>
            <source>barn, 13–14 år</source>
            <translation>barn, 13–14 år</translation>
        </message>
    </context>
    <context>
        <name>GalleryColours</name>
        <message>
            <source>Besked</source>
            <translation>Besked</translation>
        </message>
        <message>
            <source>Brødtekst</source>
            <translation>Brødtekst</translation>
        </message>
        <message>
            <source>Farver og tekst</source>
            <translation>Farver og tekst</translation>
        </message>
        <message>
            <source>Forsænket</source>
            <translation>Forsænket</translation>
        </message>
        <message>
            <source>Galt</source>
            <translation>Galt</translation>
        </message>
        <message>
            <source>Galt, lys</source>
            <translation>Galt, lys</translation>
        </message>
        <message>
            <source>Godt</source>
            <translation>Godt</translation>
        </message>
        <message>
            <source>Hovedfarve</source>
            <translation>Hovedfarve</translation>
        </message>
        <message>
            <source>Hovedfarve, lys</source>
            <translation>Hovedfarve, lys</translation>
        </message>
        <message>
            <source>I gang nu</source>
            <translation>I gang nu</translation>
        </message>
        <message>
            <source>I gang nu, lys</source>
            <translation>I gang nu, lys</translation>
        </message>
        <message>
            <source>Lille tekst</source>
            <translation>Lille tekst</translation>
        </message>
        <message>
            <source>Overskrift</source>
            <translation>Overskrift</translation>
        </message>
        <message>
            <source>Stor titel</source>
            <translation>Stor titel</translation>
        </message>
        <message>
            <source>Titel</source>
            <translation>Titel</translation>
        </message>
    </context>
    <context>
        <name>GalleryFields</name>
        <message>
            <source>Antal</source>
            <translation>Antal</translation>
        </message>
        <message>
            <source>Antallet af tegn, der er tilbage, står under.</source>
            <translation>Antallet af tegn, der er tilbage, står under.</translation>
        </message>
        <message>
            <source>Det ligner et CPR-nummer. Fjern det, så gemmer vi resten.</source>
            <translation>Det ligner et CPR-nummer. Fjern det, så gemmer vi resten.</translation>
        </message>
        <message>
            <source>En tekst på flere linjer vokser med det, der skrives, og Tab fører videre til det næste.</source>
            <translation>En tekst på flere linjer vokser med det, der skrives, og Tab fører videre til det næste.</translation>
        </message>
        <message>
            <source>Felt med fejl</source>
            <translation>Felt med fejl</translation>
        </message>
        <message>
            <source>Felt med tegn</source>
            <translation>Felt med tegn</translation>
        </message>
        <message>
            <source>Felt, der ikke kan bruges</source>
            <translation>Felt, der ikke kan bruges</translation>
        </message>
        <message>
            <source>Flere linjer</source>
            <translation>Flere linjer</translation>
        </message>
        <message>
            <source>For lang tekst</source>
            <translation>For lang tekst</translation>
        </message>
        <message>
            <source>For mange tegn</source>
            <translation>For mange tegn</translation>
        </message>
        <message>
            <source>Hvad der skal stå, og hvorfor.</source>
            <translation>Hvad der skal stå, og hvorfor.</translation>
        </message>
        <message>
            <source>Låst</source>
            <translation>Låst</translation>
        </message>
        <message>
            <source>Mindste antal</source>
            <translation>Mindste antal</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>PIN</translation>
        </message>
        <message>
            <source>Skrevet tekst</source>
            <translation>Skrevet tekst</translation>
        </message>
        <message>
            <source>Slet sidste tal</source>
            <translation>Slet sidste tal</translation>
        </message>
        <message>
            <source>Tal</source>
            <translation>Tal</translation>
        </message>
        <message>
            <source>Tekst</source>
            <translation>Tekst</translation>
        </message>
        <message>
            <source>Tomt felt</source>
            <translation>Tomt felt</translation>
        </message>
    </context>
    <context>
        <name>GalleryMessages</name>
        <message>
            <source>Alt er gemt her og sendes, når du er på nettet.</source>
            <translation>Alt er gemt her og sendes, når du er på nettet.</translation>
        </message>
        <message>
            <source>Alt er sendt</source>
            <translation>Alt er sendt</translation>
        </message>
        <message>
            <source>Det gik ikke</source>
            <translation>Det gik ikke</translation>
        </message>
        <message>
            <source>Det gik ikke: hvad der er galt, og hvad man gør.</source>
            <translation>Det gik ikke: hvad der er galt, og hvad man gør.</translation>
        </message>
        <message>
            <source>Enhed og server har det samme.</source>
            <translation>Enhed og server har det samme.</translation>
        </message>
        <message>
            <source>Godt at vide: en besked uden fare.</source>
            <translation>Godt at vide: en besked uden fare.</translation>
        </message>
        <message>
            <source>Her er ikke noget endnu</source>
            <translation>Her er ikke noget endnu</translation>
        </message>
        <message>
            <source>Hvorfor, og hvad man kan gøre.</source>
            <translation>Hvorfor, og hvad man kan gøre.</translation>
        </message>
        <message>
            <source>Ingen forbindelse</source>
            <translation>Ingen forbindelse</translation>
        </message>
        <message>
            <source>Prøv igen, eller spørg koordinatoren.</source>
            <translation>Prøv igen, eller spørg koordinatoren.</translation>
        </message>
        <message>
            <source>Sendt til kontoret</source>
            <translation>Sendt til kontoret</translation>
        </message>
        <message>
            <source>Synkronisering</source>
            <translation>Synkronisering</translation>
        </message>
        <message>
            <source>Værd at se på: noget venter, eller noget er skjult så længe.</source>
            <translation>Værd at se på: noget venter, eller noget er skjult så længe.</translation>
        </message>
    </context>
    <context>
        <name>GalleryRows</name>
        <message>
            <source>Bagud</source>
            <translation>Bagud</translation>
        </message>
        <message>
            <source>En lang tekst brydes over flere linjer, også når teksten er stor, og intet skæres af.</source>
            <translation>En lang tekst brydes over flere linjer, også når teksten er stor, og intet skæres af.</translation>
        </message>
        <message>
            <source>Et succeskriterium</source>
            <translation>Et succeskriterium</translation>
        </message>
        <message>
            <source>Linje med tal</source>
            <translation>Linje med tal</translation>
        </message>
        <message>
            <source>Linje uden tal</source>
            <translation>Linje uden tal</translation>
        </message>
        <message>
            <source>Linje, der kun læses</source>
            <translation>Linje, der kun læses</translation>
        </message>
        <message>
            <source>Linje, i ro</source>
            <translation>Linje, i ro</translation>
        </message>
        <message>
            <source>Linje, slettet</source>
            <translation>Linje, slettet</translation>
        </message>
        <message>
            <source>Linje, trykket</source>
            <translation>Linje, trykket</translation>
        </message>
        <message>
            <source>Linjer</source>
            <translation>Linjer</translation>
        </message>
        <message>
            <source>Mindst 80 børn møder en medarbejder på gaden hvert år.</source>
            <translation>Mindst 80 børn møder en medarbejder på gaden hvert år.</translation>
        </message>
        <message>
            <source>hvad det tæller</source>
            <translation>hvad det tæller</translation>
        </message>
        <message>
            <source>og hvad der hører til</source>
            <translation>og hvad der hører til</translation>
        </message>
    </context>
    <context>
        <name>CardPicker</name>
        <message numerus="yes">
            <source>De senest sete. Find de andre af %n kort med kaldenavnet.</source>
            <translation>
                <numerusform>Det senest sete. Find det andet af %n kort med kaldenavnet.</numerusform>
                <numerusform>De senest sete. Find de andre af %n kort med kaldenavnet.</numerusform>
            </translation>
        </message>
        <message>
            <source>Find kaldenavn</source>
            <translation>Find kaldenavn</translation>
        </message>
    </context>
</TS>
