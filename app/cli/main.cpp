// SPDX-License-Identifier: MPL-2.0
#include "app/cli/commands.h"
#include "app/cli/partnercommands.h"

#include <CLI/CLI.hpp>
#include <csignal>
#include <functional>
#include <iostream>

using namespace feltbog;

int main(int argc, char** argv) {
    std::signal(SIGPIPE,
                SIG_IGN); // a closed pipe is a failed write, not a sudden death in the middle of a save
    CLI::App app{"feltbogctl: Feltbog uden skærm"};
    app.require_subcommand(1);
    std::function<Status()> command;
    std::string data;

    const auto sub = [&](const char* name, const char* text) {
        auto* s = app.add_subcommand(name, text);
        s->add_option("--data", data, "Enhedens mappe")->required();
        return s;
    };

    cli::InitOptions init;
    auto* initCommand = sub("init", "Opretter organisationens første enhed med en plan og kredsenes nøgler");
    initCommand->add_option("--plan", init.planFile, "Planens fil (JSON)")->required();
    initCommand->add_flag("--practice", init.practice,
                          "Øvelse: planen flyttes til i dag og mærkes som øvelse");
    initCommand->callback([&] {
        command = [&] {
            init.dir = data;
            return cli::init(init);
        };
    });

    std::string file;
    auto* planCommand = sub("publish", "Lægger en ny udgave af planen ud til alle");
    planCommand->add_option("plan", file, "Planens fil (JSON)")->required();
    planCommand->callback([&] { command = [&] { return cli::publishPlan(data, file); }; });

    auto* plans = app.add_subcommand("plan", "Gennemgår, sammenligner og omskriver planers filer");
    plans->require_subcommand(1);
    auto* checkCommand = plans->add_subcommand("check", "Skriver alle fejl i en plan med linje, sted og råd");
    checkCommand->add_option("plan", file, "Planens fil (JSON)")->required();
    checkCommand->callback([&] { command = [&] { return cli::checkPlan(file); }; });
    std::string newer;
    auto* diffCommand =
        plans->add_subcommand("diff", "Skriver, hvad der er ændret, og om det rører tal, der er vist");
    diffCommand->add_option("old", file, "Planens fil før")->required();
    diffCommand->add_option("new", newer, "Planens fil nu")->required();
    diffCommand->callback([&] { command = [&] { return cli::diffPlans(file, newer); }; });
    std::string migrated;
    auto* migrateCommand = plans->add_subcommand("migrate", "Skriver en plan i format 1 om til format 2");
    migrateCommand->add_option("plan", file, "Planens fil (JSON)")->required();
    migrateCommand->add_option("--out", migrated, "Filen, der skrives; uden: på skærmen");
    migrateCommand->callback([&] { command = [&] { return cli::migratePlan(file, migrated); }; });

    auto* keyringCommand = sub("keyring", "Skriver kredsenes nøgler til en fil, der bæres til en ny enhed");
    keyringCommand->add_option("--out", file, "Filen, der skrives (rettigheder 0600)")->required();
    keyringCommand->callback([&] { command = [&] { return cli::exportKeyring(data, file); }; });

    cli::EnrolOptions enrol;
    auto* enrolCommand = sub("enrol", "Tilmelder enheden med en engangskode fra kontoret");
    enrolCommand->add_option("--server", enrol.server, "Serverens adresse")->required();
    enrolCommand->add_option("--code", enrol.code, "Engangskoden")->required();
    enrolCommand->add_option("--keyring", enrol.keyring, "Fil med kredsenes nøgler");
    enrolCommand->callback([&] {
        command = [&] {
            enrol.dir = data;
            return cli::enrol(enrol);
        };
    });

    cli::OrganiseOptions organise;
    auto* organiseCommand = sub("organise", "Giver organisationen nøgler: enheden bliver koordinatorens");
    organiseCommand->add_option("--name", organise.name, "Organisationens navn")->required();
    organiseCommand->add_option("--keys", organise.keyFile, "Filen med de to nøgler; læg den i et pengeskab")
        ->required();
    organiseCommand->callback([&] {
        command = [&] {
            organise.dir = data;
            return cli::organise(organise);
        };
    });

    cli::InviteOptions invite;
    std::string device;
    const auto grants = [&](CLI::App* to) {
        to->add_option("--role", invite.roles, "gade, kursus, koordinator eller laeser; gerne flere")
            ->required();
        to->add_option("--circle", invite.circles, "Kredsens nøgle i planen; ingen: alle");
        to->add_option("--label", invite.label, "Hvad enheden kaldes, fx »Tablet 2«");
    };
    auto* inviteCommand = sub("invite", "Inviterer en ny enhed: skriver teksten og QR-koden");
    grants(inviteCommand);
    inviteCommand->add_option("--valid-hours", invite.validHours, "Hvor længe den gælder")
        ->check(CLI::Range(1, 48));
    inviteCommand
        ->add_option("--qr", invite.terminal, "QR-koden i terminalen, efter dens bund: moerk eller lys")
        ->check(CLI::IsMember({"moerk", "lys"}));
    inviteCommand->add_option("--png", invite.png, "QR-koden som billede");
    inviteCommand->callback([&] {
        command = [&] {
            invite.dir = data;
            return cli::invite(invite);
        };
    });
    std::string invitation;
    auto* joinCommand = sub("join", "Følger en invitation: enheden tilmeldes");
    joinCommand->add_option("invitation", invitation, "Teksten fra invitationen, i anførselstegn")
        ->required();
    joinCommand->callback([&] { command = [&] { return cli::join(data, invitation); }; });
    auto* certifyCommand = sub("certify", "Giver en enhed en rolle, også en, der kom med en engangskode");
    certifyCommand->add_option("--device", device, "Enhedens nummer, se devices")->required();
    grants(certifyCommand);
    certifyCommand->callback([&] {
        command = [&] {
            invite.dir = data;
            return cli::certify(invite, device);
        };
    });
    auto* revokeCommand = sub("revoke", "Lukker en enhed ude og skifter kredsenes nøgler");
    revokeCommand->add_option("--device", device, "Enhedens nummer, se devices")->required();
    revokeCommand->add_option("--keys", organise.keyFile,
                              "Organisationens nøglefil: også en koordinators enhed");
    revokeCommand->callback([&] { command = [&] { return cli::revoke(data, device, organise.keyFile); }; });
    std::uint64_t first = 0, last = 0;
    auto* releaseCommand = sub("release", "Lader registreringer tælle, som enhedens rolle ikke dækker");
    releaseCommand->add_option("--device", device, "Enhedens nummer, se devices")->required();
    releaseCommand->add_option("--first", first, "Fra nr.")->required();
    releaseCommand->add_option("--last", last, "Til og med nr.")->required();
    releaseCommand->callback([&] { command = [&] { return cli::release(data, device, first, last); }; });
    sub("devices", "Viser organisationens enheder")->callback([&] {
        command = [&] { return cli::listDevices(data); };
    });
    sub("audit", "Viser, hvem der gjorde hvad på serveren, uden indhold")->callback([&] {
        command = [&] { return cli::read(data, true); };
    });
    sub("report", "Henter rapporten fra serveren; også for læsere")->callback([&] {
        command = [&] { return cli::read(data, false); };
    });

    cli::ImportOptions import;
    auto* importCommand = sub("import", "Indlæser registreringer, én JSON-linje ad gangen");
    importCommand->add_option("file", import.file, "Filen (.ndjson)")->required();
    importCommand->add_flag("--confirm", import.confirmAll, "Svar Ja til alle spørgsmål om usædvanlige tal");
    importCommand->callback([&] {
        command = [&] {
            import.dir = data;
            return cli::import(import);
        };
    });

    cli::addPartnerCommands(app, data, command);

    sub("sync", "Sender registreringer og henter kollegernes")->callback([&] {
        command = [&] { return cli::sync(data); };
    });

    cli::ProgressOptions progress;
    auto* progressCommand = sub("progress", "Viser fremdriften mod planens succeskriterier");
    progressCommand->add_option("--period", progress.period,
                                "hele, aar:1, tertial:1.2 eller 2018-01-01..2018-04-30");
    progressCommand->add_option("--as-of", progress.asOf, "Til og med denne dato (i dag)");
    progressCommand->add_option("--format", progress.format, "text, json eller csv")
        ->check(CLI::IsMember({"text", "json", "csv"}));
    progressCommand
        ->add_option("--by-age", progress.byAge, "Personer efter alder: inde (for jer selv) eller ude")
        ->check(CLI::IsMember({"inde", "ude"}));
    progressCommand->callback([&] {
        command = [&] {
            progress.dir = data;
            return cli::progress(progress);
        };
    });

    cli::CriteriaOptions criteria;
    auto* criteriaCommand =
        app.add_subcommand("criteria", "Skriver hvert succeskriterium: enhed, tal, mål og vurdering");
    criteriaCommand->add_option("--data", criteria.dir,
                                "Enhedens mappe; med --all-plans en mappe med flere af dem");
    criteriaCommand->add_flag("--all-plans", criteria.allPlans,
                              "Alle planer; uden --data de planer, der følger med");
    criteriaCommand->add_option("--period", criteria.period, "Som ved progress");
    criteriaCommand->add_option("--as-of", criteria.asOf, "Til og med denne dato (planens slutning)");
    criteriaCommand->add_option("--criterion", criteria.criterion,
                                "Kun dette: reglen i ord, og registreringerne bag tallet");
    criteriaCommand->callback([&] { command = [&] { return cli::criteria(criteria); }; });

    int year = 0;
    auto* lockCommand = sub("lock-year", "Låser et planårs tal; senere rettelser vises ved siden af");
    lockCommand->add_option("year", year, "Planårets nummer: 1, 2 ...")->required();
    lockCommand->callback([&] { command = [&] { return cli::lockYear(data, year); }; });

    std::string period = "hele", audience = "ude", report, format = "text";
    auto* publishCommand = sub("publish-report", "Udgiver rapporten for en periode, som den er nu");
    publishCommand->add_option("--period", period, "Som ved progress");
    publishCommand->add_option("--audience", audience, "inde (for jer selv) eller ude")
        ->check(CLI::IsMember({"inde", "ude"}));
    publishCommand->callback([&] { command = [&] { return cli::publishReport(data, period, audience); }; });

    auto* reportsCommand = sub("reports", "Viser de udgivne rapporter, eller én, som den blev udgivet");
    reportsCommand->add_option("id", report, "Rapportens nummer fra listen");
    reportsCommand->add_option("--format", format, "text eller json")->check(CLI::IsMember({"text", "json"}));
    reportsCommand->callback([&] { command = [&] { return cli::reports(data, report, format); }; });

    cli::CloseOptions close;
    auto* closeCommand =
        sub("close-plan", "Viser, hvor langt planen er fra at kunne lukkes; varsler og lukker");
    closeCommand->add_flag("--announce", close.announce, "Varsl alle enheder om, at planen lukkes");
    closeCommand->add_flag(
        "--for-good", close.forGood,
        "Luk planen: alle registreringer, kort og nøgler slettes overalt. Kan ikke fortrydes");
    closeCommand->add_option("--lost", close.lost, "En enhed, der aldrig kommer mere (de 8 tegn fra listen)");
    closeCommand->callback([&] {
        command = [&] {
            close.dir = data;
            return cli::closePlan(close);
        };
    });

    sub("verify", "Kontrollerer kæder, segl, underskrifter og tællinger")->callback([&] {
        command = [&] { return cli::verify(data); };
    });
    sub("digest", "Skriver loggens og tællingernes fingeraftryk")->callback([&] {
        command = [&] { return cli::digest(data); };
    });
    sub("rebuild", "Bygger tællingerne op igen fra registreringerne")->callback([&] {
        command = [&] { return cli::rebuild(data); };
    });

    cli::RecoverOptions recover;
    auto* recoverCommand =
        sub("recover",
            "Åbner en låst enhed med organisationens gendannelsesnøgle: ny PIN, eller kun synkronisering");
    recoverCommand->add_option("--recovery", recover.recovery, "Fil med gendannelsesnøglen (64 hex-tegn)")
        ->required();
    recoverCommand->add_option(
        "--initials", recover.initials,
        "Hvem der får en ny PIN; den læses fra standard input. Uden: enheden synkroniseres");
    recoverCommand->callback([&] {
        command = [&] {
            recover.dir = data;
            return cli::recover(recover);
        };
    });

    sub("salvage", "Redder en beskadiget notesbog over i en ny, så langt den kan læses (luk Feltbog først)")
        ->callback([&] { command = [&] { return cli::salvage(data); }; });

    try {
        app.parse(argc, argv);
    } catch (const CLI::Success& help) {
        return app.exit(help);
    } catch (const CLI::ParseError& wrong) {
        // The library's own words are English; the option or command it names is what helps.
        std::cerr << fail(ErrorCode::Usage, argc > 1 ? std::string(wrong.what()) : "ingen kommando er valgt")
                         .message()
                  << "\n";
        return 2;
    }
    if (const auto done = command(); !done) {
        std::cerr << done.error().message() << "\n";
        return done.error().transient() ? 75 : 1; // 75: EX_TEMPFAIL of sysexits.h, try again later
    }
    return 0;
}
