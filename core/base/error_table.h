// SPDX-License-Identifier: MPL-2.0
#pragma once

// The one table of errors: name, class, Danish text (what is wrong, then what to do).
// `{}` in a text takes Error::detail. Classes: Permanent (trying again changes nothing), Transient
// (trying again later may help), Question (unusual but allowed: ask the user, then confirm).
// Names are part of the command line's JSON output: append, do not rename.
// clang-format off
#define FELTBOG_ERRORS(X) \
    X(Usage,              Permanent, "Kommandoen mangler noget eller har et ukendt valg: {}. Se hjælpen.") \
    X(Internal,           Permanent, "Der skete en fejl i programmet ({}). Intet er slettet. Fortæl det til jeres koordinator.") \
    X(FileMissing,        Permanent, "Filen kan ikke læses: {}. Kontrollér navn og rettigheder.") \
    X(FileWrite,          Transient, "Filen kan ikke skrives: {}. Kontrollér plads og rettigheder.") \
    X(StoreOpen,          Transient, "Notesbogen på denne enhed kan ikke åbnes: {}. Prøv igen; intet er slettet.") \
    X(StoreMissing,       Permanent, "Der er ingen notesbog i {}. Opret den eller tilmeld enheden først.") \
    X(StoreExists,        Permanent, "Der er allerede en notesbog i {}. Vælg en tom mappe.") \
    X(StoreKeyWrong,      Permanent, "Nøglen passer ikke til notesbogen i {}. Brug enhedens egen nøglefil.") \
    X(StoreCorrupt,       Permanent, "Notesbogen er beskadiget: {}. Brug den ikke mere; kontakt koordinatoren, så hentes den fra kontoret.") \
    X(StoreTooNew,        Permanent, "Notesbogen er lavet af en nyere Feltbog. Opdatér programmet.") \
    X(StoreIo,            Transient, "Enheden kunne ikke skrive sikkert: {}. Registreringen er ikke gemt. Prøv igen.") \
    X(StoreBusy,          Transient, "Notesbogen er i brug af et andet program ({}). Luk det og prøv igen.") \
    X(DiskFull,           Transient, "Der er ikke mere plads på enheden. Registreringen er ikke gemt; det, du skrev, står her endnu. Slet fx billeder eller apps, og gem igen.") \
    X(SecretMissing,      Permanent, "Enhedens nøgle findes ikke ({}). Notesbogen kan ikke åbnes uden den.") \
    X(SecretUnsafe,       Permanent, "Nøglefilen {} kan læses af andre. Sæt rettighederne til 0600.") \
    X(EnvelopeMalformed,  Permanent, "En registrering har en form, der ikke kan læses ({}). Den er lagt til side.") \
    X(ChainBroken,        Permanent, "Rækken af registreringer hænger ikke sammen: {}.") \
    X(SignatureBad,       Permanent, "En underskrift passer ikke: {}.") \
    X(CommitmentBad,      Permanent, "En registrerings indhold passer ikke til dens segl: {}.") \
    X(SealBad,            Permanent, "Et kort kan ikke åbnes med enhedens nøgler ({}).") \
    X(CircleKeyMissing,   Permanent, "Enheden har ikke nøglen til kredsen {}. Få den af koordinatoren, eller vælg Tæl uden kort.") \
    X(PlanMissing,        Permanent, "Der er ingen plan på enheden endnu. Synkronisér først.") \
    X(PlanUnknown,        Permanent, "Planen {} findes ikke på enheden. Synkronisér, og prøv igen.") \
    X(PlanMalformed,      Permanent, "Planen kan ikke læses: {}") \
    X(PlanInvalid,        Permanent, "Planen er ikke gyldig: {}") \
    X(ActivityUnknown,    Permanent, "Aktiviteten »{}« findes ikke i planen. Vælg en fra planens liste.") \
    X(TemplateUnknown,    Permanent, "Forløbstypen »{}« findes ikke i planen. Vælg en fra planens liste.") \
    X(ChoiceUnknown,      Permanent, "»{}« findes ikke i planens lister. Vælg en af de viste muligheder.") \
    X(ChoiceMissing,      Permanent, "Vælg {}, og gem igen.") \
    X(CircleUnknown,      Permanent, "Kredsen »{}« findes ikke i planen.") \
    X(CountNegative,      Permanent, "Et antal kan ikke være mindre end nul: {}. Ret tallet.") \
    X(CountMissing,       Permanent, "Antallet mangler: {}. Vælg et tal.") \
    X(CountTooLarge,      Permanent, "{} er større, end Feltbog kan tælle i én registrering. Ret tallet.") \
    X(CountUnusual,       Question,  "Du har skrevet {}. Er det rigtigt?") \
    X(DateMalformed,      Permanent, "»{}« er ikke en dato. Skriv den som 2018-03-24.") \
    X(DateOutsidePlan,    Permanent, "Datoen {} ligger uden for planens periode. Ret datoen.") \
    X(DateInFuture,       Permanent, "Datoen {} er ikke kommet endnu. Ret datoen.") \
    X(SessionBeforeCourse,Permanent, "Mødegangen {} ligger før forløbets start. Ret datoen.") \
    X(TextNotUtf8,        Permanent, "Teksten er ikke gyldig UTF-8: {}. Gem filen som UTF-8, og prøv igen.") \
    X(TextTooLong,        Permanent, "Teksten er for lang: {}. Skriv den kortere.") \
    X(LineTooLong,        Permanent, "Linjen er for lang: {}. En registrering fylder højst 64 KB.") \
    X(LineMalformed,      Permanent, "Linjen er ikke gyldig JSON: {}. Ret linjen, og indlæs igen.") \
    X(LineCut,            Permanent, "Filen er klippet over midt i den sidste linje. Hent den hele fil, og indlæs igen: {}") \
    X(FieldMissing,       Permanent, "Feltet »{}« mangler. Tilføj det.") \
    X(FieldUnknown,       Permanent, "Feltet »{}« findes ikke. Ret navnet eller fjern det.") \
    X(FieldWrong,         Permanent, "Feltet {}. Ret det.") \
    X(LinesLeft,          Permanent, "Antal linjer, der ikke blev gemt: {}. Ret dem som beskrevet ovenfor, eller svar Ja til spørgsmål med --confirm, og indlæs filen igen.") \
    X(KindUnknown,        Permanent, "»{}« er ikke noget, Feltbog kan registrere. Se listen i vejledningen.") \
    X(CallNameMissing,    Permanent, "Skriv et kaldenavn, eller vælg Tæl uden kort.") \
    X(PinWrong,           Permanent, "Koden er forkert. Prøv igen.") \
    X(PinWait,            Permanent, "Koden var forkert for mange gange. Vent {} minutter, og prøv igen.") \
    X(PinsUsedUp,         Permanent, "Koden åbner ikke enheden mere. Registreringerne er her stadig: få den åbnet på kontoret med gendannelsesnøglen.") \
    X(PinTooShort,        Permanent, "Koden skal have mindst {} tal.") \
    X(PinTooEasy,         Permanent, "Den kode er for let at gætte. Vælg en anden.") \
    X(ActorUnknown,       Permanent, "Den medarbejder har ingen kode på denne enhed. Få koordinatoren til at give en.") \
    X(LockboxDamaged,     Permanent, "Enhedens låsefil er beskadiget. Registreringerne er her stadig: få den åbnet på kontoret med gendannelsesnøglen.") \
    X(CprNumber,          Permanent, "Det ligner et CPR-nummer. Slet det for at gemme.") \
    X(BandMissing,        Permanent, "Vælg ca. alder: {}") \
    X(PersonUnknown,      Permanent, "Personen »{}« findes ikke på enheden. Vælg fra listen eller opret et nyt kort.") \
    X(CourseUnknown,      Permanent, "Forløbet »{}« findes ikke på enheden. Synkronisér, eller opret forløbet.") \
    X(SessionUnknown,     Permanent, "Mødegangen »{}« findes ikke på enheden.") \
    X(EnrolmentUnknown,   Permanent, "Deltageren »{}« er ikke tilmeldt forløbet. Tilmeld først, eller vælg Kom uden tilmelding.") \
    X(PaperCodeWrong,     Permanent, "Koden passer ikke: {}. Læs den på borgerens seddel igen, og skriv alle syv tegn.") \
    X(AnswersMissing,     Permanent, "Der er ingen svar. Svar på mindst ét spørgsmål, eller gem ikke skemaet.") \
    X(ReadingThere,       Permanent, "Der står allerede et tal for {}. Ret det i stedet.") \
    X(FollowUpEarly,      Permanent, "Datoen {} ligger før det, der følges op på. Ret datoen.") \
    X(FollowUpAnswered,   Permanent, "Der er allerede svaret på det ({}). Ret svaret i stedet.") \
    X(BridgingUnknown,    Permanent, "Brobygningen »{}« findes ikke på enheden.") \
    X(CourseClosed,       Permanent, "Forløbet er afsluttet {}. Åbn det igen ved at fortryde afslutningen.") \
    X(SessionCancelled,   Permanent, "Mødegangen {} er aflyst. Fortryd aflysningen først.") \
    X(AlreadyEnrolled,    Permanent, "»{}« er allerede tilmeldt forløbet.") \
    X(OutcomeMissing,     Permanent, "Planen har ingen regel for, hvornår {} er gennemført (regel mangler). Vælg Gennemført, Stoppet eller Ved ikke for hver deltager.") \
    X(NoOpenRound,        Permanent, "Der er ingen runde i gang. Start en runde først.") \
    X(RoundAlreadyOpen,   Permanent, "Der er allerede en runde i gang. Afslut den først.") \
    X(RecordUnknown,      Permanent, "Registreringen »{}« findes ikke på enheden.") \
    X(NothingToUndo,      Permanent, "Der er intet at fortryde.") \
    X(ReferenceTaken,     Permanent, "Navnet »{}« er allerede brugt om noget andet. Vælg et nyt navn.") \
    X(CriterionUnknown,   Permanent, "Planen har ikke kriteriet »{}«. Slå dets id op med feltbogctl criteria.") \
    X(PeriodUnknown,      Permanent, "Perioden »{}« kan ikke læses. Brug fx 'hele', 'aar:1', 'tertial:1.2' eller '2018-01-01..2018-04-30'.") \
    X(NotEnrolled,        Permanent, "Enheden er ikke tilmeldt endnu. Tilmeld den med en kode fra kontoret.") \
    X(ServerUnreachable,  Transient, "Ingen forbindelse til kontoret ({}). Alt er gemt her og sendes, når du er på nettet.") \
    X(ServerGarbage,      Transient, "Svaret fra kontoret kunne ikke læses ({}). Alt er gemt her. Prøv igen senere.") \
    X(ServerBusy,         Transient, "Kontorets server har travlt ({}). Alt er gemt her. Prøv igen om lidt.") \
    X(ServerFailed,       Transient, "Kontorets server kunne ikke gemme ({}). Alt er gemt her og sendes igen.") \
    X(EnrolCodeWrong,     Permanent, "Koden passer ikke, er brugt eller er for gammel. Få en ny kode på kontoret.") \
    X(DeviceUnknown,      Permanent, "Kontorets server kender ikke denne enhed. Alt er gemt her. Få enheden tilmeldt igen.") \
    X(ProtocolTooNew,     Permanent, "Kontorets server taler en anden version ({}). Alt er gemt her. Opdatér Feltbog.") \
    X(MessageMalformed,   Permanent, "Beskeden kan ikke læses: {}.") \
    X(MessageTooLarge,    Permanent, "Beskeden er for stor: {}.") \
    X(AlreadyEnrolledHere,Permanent, "Enheden er allerede tilmeldt {}.") \
    X(InvitationWrong,    Permanent, "Det er ikke en hel tilmelding til Feltbog. Læs QR-koden igen, eller indsæt hele teksten.") \
    X(InvitationExpired,  Permanent, "Tilmeldingen udløb {}. Få en ny af koordinatoren.") \
    X(OtherOrganisation,  Permanent, "Tilmeldingen er fra en anden organisation end den, enheden hører til. Brug en enhed, der ikke er taget i brug.") \
    X(OrganisationMissing,Permanent, "Organisationen har ingen nøgler endnu. Opret dem med feltbogctl organise.") \
    X(OrganisationThere,  Permanent, "Organisationen har allerede nøgler.") \
    X(RoleForbids,        Permanent, "Enhedens rolle giver ikke adgang til det: {}. Tal med koordinatoren.") \
    X(DeviceRevoked,      Permanent, "Kontoret har lukket enheden ude. Det, der ikke er sendt, er gemt og bliver set efter på kontoret.") \
    X(BackupBad,          Permanent, "Sikkerhedskopien er ikke hel: {}. Brug en anden, og tag en ny.") \
    X(BackupMissing,      Permanent, "Der er ingen hel sikkerhedskopi i {}.") \
    X(BackupOld,          Permanent, "Den nyeste sikkerhedskopi er for gammel ({}). Find ud af, hvorfor der ikke er taget en ny.") \
    X(StoreLocked,        Permanent, "Notesbogen i {} er låst. Åbn den med initialer og PIN.") \
    X(InitialsWrong,      Permanent, "Skriv dine initialer: 1 til 4 bogstaver.") \
    X(InitialsTaken,      Permanent, "Initialerne »{}« er brugt på denne enhed. Vælg andre.") \
    X(PinNotRepeated,     Permanent, "De to koder er ikke ens. Skriv den nye kode igen.") \
    X(RecoveryMissing,    Permanent, "Enheden er ikke gjort klar til gendannelse. Den kan kun åbnes med en PIN.") \
    X(RecoveryWrong,      Permanent, "Gendannelsesnøglen passer ikke til denne enhed. Kontrollér, at det er jeres organisations nøgle.") \
    X(YearNotOver,        Permanent, "Planåret slutter først {}. Det kan låses dagen efter.") \
    X(YearAlreadyLocked,  Permanent, "Planåret er allerede låst ({}). De låste tal ændres ikke.") \
    X(ReportUnknown,      Permanent, "Rapporten »{}« findes ikke på enheden. Synkronisér, og prøv igen.") \
    X(PlanNotOver,        Permanent, "Planen kan først lukkes efter {}: til da løber den og dens opfølgninger.") \
    X(DevicesMissing,     Permanent, "Disse enheder har ikke sendt det sidste endnu: {}. Synkronisér dem, eller erklær dem tabt.") \
    X(WorkWaits,          Permanent, "Her ligger {}, der ikke er sendt. Synkronisér først.") \
    X(PlanIsClosed,       Permanent, "Planen er lukket ({}). Der kan ikke registreres mere i den.") \
    X(OnlySettled,        Permanent, "Planen er lukket. Tallene findes for hele perioden og for planårene, ikke for {}.") \
    X(KeychainClosed,     Permanent, "Maskinens nøglering kan ikke læses ({}), og en del af enhedens nøgle ligger i den. Log ud af maskinen, og ind igen som den, der plejer at bruge Feltbog. Registreringerne er her stadig; hjælper det ikke, så få den åbnet på kontoret med gendannelsesnøglen.") \
    X(NumberMissing,      Permanent, "Tallet mangler. Skriv det, eller vælg hvorfor det ikke er der.") \
    X(NumberWrong,        Permanent, "Det er ikke et tal. Skriv det med cifre alene, fx 1250 eller 12,5.") \
    X(NumberGrouped,      Permanent, "Skriv tallet uden tegn mellem tusinderne: {}. Er det et decimaltal, så brug komma.") \
    X(NumberDecimals,     Permanent, "Skriv tallet {}.") \
    X(NumberPoint,        Permanent, "Decimaler skrives med komma, ikke punktum: {}. Ret cellen, eller gem arket med danske tal.") \
    X(NumberAndReason,    Permanent, "Her er både et tal og en grund til, at det mangler. Behold det ene.") \
    X(NumberUnnamed,      Permanent, "Leverancen har flere tal, og hvert skal have sin linje med samme dato: {}.") \
    X(PartTooLarge,       Permanent, "Det kan ikke være flere end deltagerne ({}). Ret et af tallene.") \
    X(QuoteOpen,          Permanent, "Et anførselstegn er ikke lukket, eller der står noget efter det. Ret cellen.") \
    X(HeadingWrong,       Permanent, "Første linje skal være overskrifterne key;date;value;status, hver én gang. Tilføj den.") \
    X(CellsWrong,         Permanent, "Linjen har et andet antal celler end overskriften: {}. Et komma i en celle kræver anførselstegn om den.") \
    X(FigureUnknown,      Permanent, "Planen har ikke tallet »{}« hos den part. Brug nøglen på en af planens leverancer eller serier.") \
    X(FigureTwice,        Permanent, "Tallet står to gange for samme dag: {}. Slet den ene linje.") \
    X(YearTwice,          Question,  "Tallet står to gange for samme år: {}. Er det rigtigt?") \
    X(FigureThere,        Question,  "Tallet står her allerede: {}. Skal det registreres en gang til?") \
    X(FileRefused,        Permanent, "Intet er taget ind. Antal fejl: {}. Ret filen, eller svar Ja til spørgsmål med --confirm.") \
    X(PartnerUnknown,     Permanent, "Planen har ingen tal fra den part. Skriv navnet som i planen: {}.") \
    X(DeliveryUnknown,    Permanent, "Anmodningen »{}« findes ikke. Se listen med deliveries.") \
    X(DeliveryState,      Permanent, "Det kan ikke gøres, for anmodningen er {}.") \
    X(PlanChanged,        Permanent, "Planen er ændret, siden der blev bedt om tallet »{}«. Afvis leverancen, og bed om tallene igen.")
// clang-format on
