<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="da">
<context>
    <name>AboutView</name>
    <message>
        <source>Om Feltbog og persondata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekymret for et barn?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feltbog er ikke en journal og ikke en underretning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring til kommunens modtagelse for børn og unge. Er det akut, så ring 112. Intet om opkaldet gemmes her.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det gemmer Feltbog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvor mange I møder, hvor og om hvad: uden navne. Vil et barn tælles én gang, får det et kort med sit kaldenavn. Kortet kan kun læses af kredsen omkring aktiviteten, ikke af kontorets server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aldrig efternavn, adresse, CPR-nummer, eller hvorfor I talte sammen. Kort, der ikke er brugt i 12 måneder, slettes; tallene bliver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persondata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dataansvarlig, formål, hjemmel, modtagere og rettigheder står i jeres organisations oplysningskort. Spørg koordinatoren, hvis I ikke har det.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indtil planen lukkes, er registreringerne pseudonymiserede personoplysninger.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppPage</name>
    <message>
        <source>Tilbage</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArrangementView</name>
    <message>
        <source>Ret arrangement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvad var det?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vis møder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antal fremmødte (uden personale)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antal fremmødte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kun ét tal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fordel på alder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvornår?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvor?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Gem %n fremmødt(e)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Gem arrangement</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttendanceRow</name>
    <message>
        <source>Til stede</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afbud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kom ikke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikke udfyldt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2. Tryk for næste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BridgingView</name>
    <message>
        <source>Brobygget til …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvem?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Med kort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uden kort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen kort endnu. Kort laves på en runde.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alder cirka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Til hvad?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvor langt?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tæller med i planen fra Mødt op.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I gang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen brobygning i gang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 til %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 til %2: sæt til %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gem brobygning</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardButton</name>
    <message>
        <source>nyt kort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nyt kort · %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CloseCourseView</name>
    <message>
        <source>Afslut forløb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gennemført</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stoppet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ved ikke</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactView</name>
    <message>
        <source>Ret kontakt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ny kontakt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvor mange?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Et tryk tæller én. Alder cirka.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvad slags kontakt?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvad handlede det om?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg gerne flere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvor? %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvor?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flere oplysninger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidspunkt (ellers: nu)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aktivitet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Gem kontakt med %n person(er)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Gem kontakt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CourseView</name>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilmeldte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilmeldte (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen tilmeldte endnu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilmeld børn, forældre eller familier, før du tager fremmøde.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilmeld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mødegange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen mødegange endnu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afslut forløb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fremmøde</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CoursesView</name>
    <message>
        <source>Dagens hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen hold endnu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opret et hold ud fra planens forløb. Kollegernes hold kommer, når du synkroniserer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fremmøde er taget i dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fremmøde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skjul afsluttede</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vis afsluttede (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opret hold</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CriterionRow</name>
    <message>
        <source>Mål %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forventet nu %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateChooser</name>
    <message>
        <source>I dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I går</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anden dato</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnrolView</name>
    <message>
        <source>Tilmeld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rækken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Den første tæller som %1. Tilføj forælder eller familiemedlemmer i samme række, hvis de hører til.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg et kort nedenfor, eller lav et nyt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nyt kort · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag %1 ud af rækken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alder cirka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nyt kort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvornår begyndte de?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kort, I kender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find kaldenavn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeadTile</name>
    <message>
        <source>%1: %2. Tryk for en mere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: en færre</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MonthSheet</name>
    <message>
        <source>Hvilken dag?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Måneden før</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Måneden efter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lø</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sø</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NavBar</name>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seneste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fremdrift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hovedmenu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 venter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synkronisér</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewCourseView</name>
    <message>
        <source>Opret hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Første dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvad er det for et hold?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opret %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewPersonSheet</name>
    <message>
        <source>Sig: »Jeg noterer dit kaldenavn, så du kun tæller én gang. Vil du ikke det, tæller jeg dig uden.«</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kaldenavn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv det, barnet selv kalder sig. Aldrig efternavn, adresse, CPR eller hvorfor I talte sammen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kortet er for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alder cirka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lav kortet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberButton</name>
    <message>
        <source>%1: %2. Tryk for at skrive tallet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Ryd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slet sidste tal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brug tallet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Notesbogen kan ikke åbnes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressView</name>
    <message>
        <source>Fremdrift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periode: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indsatsområde: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overblik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nået</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>På vej</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bagud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikke opgjort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indsatsområde</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionBox</name>
    <message>
        <source>Ret tallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ja</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>gemt %1 kl. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rettet af to personer på hver sin måde. Ret den, så den passer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fortryd sletning</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentView</name>
    <message>
        <source>Seneste</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n registrering(er) er rettet af to personer. Se på dem, og ret dem, så de passer.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ingen registreringer endnu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Her står alt, hvad I registrerer. Du kan rette, slette og fortryde.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vis flere</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoundView</name>
    <message>
        <source>Aftenens runde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · siden %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvor hører runden til?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvilken dag?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under runden vælger du, hvem du mødte. Intet om sted og tid knyttes til personerne. Glemmer du at afslutte, gør Feltbog det næste dag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvem mødte du?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find kaldenavn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen kort med det navn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen kort endnu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lav et kort med Nyt barn, eller tæl uden kort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nyt barn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ny voksen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tæl uden kort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indtil nu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 med kort, %2 uden kort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brobygget til …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start runde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afslut runde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvor gammel er %1 cirka?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Første møde i planåret: alderen vurderes igen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionView</name>
    <message>
        <source>Ret fremmøde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fremmøde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle til stede</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n ikke udfyldt</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ingen tilmeldte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilmeld deltagere under holdet, eller tæl dem, der kom, uden tilmelding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kom uden tilmelding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg kort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uden kort: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tæl uden kort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mødegangen er aflyst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gem fremmøde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 til stede · %2 ikke udfyldt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 til stede</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Færdig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antal fremmødte ud over rækkerne (uden personale). Et tryk tæller én.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mødegangen er aflyst. Hvorfor?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gem som aflyst</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Indstillinger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Farver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Følg systemet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mørk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tekstens størrelse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sådan ser teksten ud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sprog</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Luk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartView</name>
    <message>
        <source>Om Feltbog og persondata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indstillinger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er ingen plan på enheden endnu. Synkronisér først, så henter Feltbog jeres plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ny kontakt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hurtig tælling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aftenens runde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start runde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dagens hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brobygning</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n skal ses efter</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>I dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>I dag: %n registrering(er)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Intet registreret endnu i dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det, du gemmer, står her med det samme, også uden net.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>%1: en færre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: en mere</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SyncStage</name>
    <message>
        <source>%1: %2 af %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 af %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SyncView</name>
    <message>
        <source>Synkronisér</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender dine registreringer og henter kollegernes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender %1 af %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Henter: %1 indtil nu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synkroniserer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gemt på tabletten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sendt til kontoret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sikkerhedskopieret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle hændelser på denne enhed tælles, også rettelser og kort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n skal ses efter. De er gemt, men tæller ikke med, før koordinatoren har set på dem.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Tilmeld enheden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Få adressen og en engangskode på kontoret. Alt, du har gemt, bliver her og sendes bagefter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontorets adresse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engangskode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det kan du regne med</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synkronisér sletter aldrig noget på enheden. Går det galt undervejs, er alt gemt her og sendes næste gang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontroltal: %1. To enheder med samme kontroltal har de samme registreringer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synkroniserer …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prøv igen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TallyView</name>
    <message>
        <source>Ret tælling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hurtig tælling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tæller møder, ikke personer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 talt. Tryk for en mere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tryk for hvert møde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En færre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv tallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antal møder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvor? %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvor?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dag og aktivitet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gem tælling</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UncardedSheet</name>
    <message>
        <source>Tæl uden kort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Børn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voksne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alder cirka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mødt før i år?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tæl med</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Fortryd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cards</name>
    <message>
        <source>Kort, der ikke kan åbnes her</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · sidst set %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>feltbog::app::ArrangementPage</name>
    <message>
        <source>Vælg, hvad det var for et arrangement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Gemt på tabletten: %1, %n fremmødte</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>feltbog::app::BridgingPage</name>
    <message>
        <source>Foreslået</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aftalt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mødt op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fast tilknyttet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uden kort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg et kort, eller vælg Tæl uden kort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gemt på tabletten: brobygget til %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gemt på tabletten: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>feltbog::app::ContactPage</name>
    <message>
        <source>Andre steder</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n person(er)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Gemt på tabletten: kontakten er rettet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gemt på tabletten: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>feltbog::app::CoursePage</name>
    <message>
        <source>%1 og %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gennemført</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stoppet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ved ikke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I gang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afsluttet %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begyndt %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gennemført: højst %1 % fravær. Feltbog regner det ud; dit eget ord for en række vinder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gennemført: mindst %1 mødegange. Feltbog regner det ud; dit eget ord for en række vinder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planen har ingen regel for, hvornår man har gennemført (regel mangler). Vælg for hver række.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planen tæller ikke, hvem der gennemfører. Du kan lade rækkerne stå.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tilmeldt %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aflyst: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n til stede</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Gemt på tabletten: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gemt på tabletten: forløbet er afsluttet. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>feltbog::app::CoursesPage</name>
    <message numerus="yes">
        <source>%n tilmeldt(e)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mødegang(e)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · afsluttet %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · siden %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg, hvad holdet er.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gemt på tabletten: %1 er oprettet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>feltbog::app::EnrolPage</name>
    <message>
        <source>Gemt på tabletten: %1 er tilmeldt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg et kort eller lav et nyt, før du tilmelder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>feltbog::app::ProgressPage</name>
    <message>
        <source>Alle områder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hele perioden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helhedsplanen som helhed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sendt + %2 venter + %3 skal ses efter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 til %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n registrering(er) er lavet af en nyere Feltbog og er ikke talt med. Opdatér programmet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 registreret = %2 sendt + %3 venter + %4 skal ses efter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>feltbog::app::RecentPage</name>
    <message>
        <source>Slettet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fra en kollega</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gemt på tabletten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sendt til kontoret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sletningen er fortrudt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fortrudt: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>feltbog::app::RoundPage</name>
    <message>
        <source>Nej</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ved ikke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · mødt før i år: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nej</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ved ikke</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n med kort</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n uden kort</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Gemt på tabletten: runden, %1 og %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>feltbog::app::SessionPage</name>
    <message numerus="yes">
        <source>Gemt på tabletten: fremmøde, %n til stede</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Vælg, hvorfor mødegangen er aflyst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gemt på tabletten: mødegangen er aflyst</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>feltbog::app::StartPage</name>
    <message>
        <source>Alt er sendt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 venter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sidst sendt %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ikke sendt endnu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intet at sende endnu</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Siden kl. %1 · %n mødt</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>feltbog::app::SyncRunner</name>
    <message numerus="yes">
        <source>%n sendt</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hentet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Færdig: %1 og %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Kontoret og enheden er ikke enige endnu. Synkronisér igen; sker det flere gange, så fortæl det til koordinatoren.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>feltbog::app::TallyPage</name>
    <message>
        <source>Andre steder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gemt på tabletten: tællingen er rettet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Gemt på tabletten: %n møde(r) talt</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>feltbog::app::UndoState</name>
    <message>
        <source>En glemt runde er afsluttet og gemt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fortrudt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Registrering i felten, med og uden net.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mappe til notesbogen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontorets adresse, hvis den ikke er kendt fra tilmeldingen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Åbn hver side én gang, og slut med 0 eller 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv tiden til første billede, og slut.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>record</name>
    <message>
        <source>Kontakt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mødt på runde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mødt uden kort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hurtig tælling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brobygning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brobygning, nyt skridt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold oprettet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilmelding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fremmøde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fremmøde, række</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deltager afsluttet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forløb afsluttet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optælling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resultat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tal fra partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registrering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aflyst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>foreslået</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aftalt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mødt op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fast tilknyttet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n møde(r)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>antal %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>text</name>
    <message>
        <source>i dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>i går</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kl. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alder ukendt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 år</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
