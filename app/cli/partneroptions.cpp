// SPDX-License-Identifier: MPL-2.0
#include "app/cli/partnercommands.h"

#include <CLI/CLI.hpp>
#include <memory>

namespace feltbog::cli {
namespace {

// What the words are read into; lives as long as the command may run.
struct Typed {
    AskOptions ask;
    std::string id, reason, file;
    bool missing = false, confirmed = false;
};

} // namespace

void addPartnerCommands(CLI::App& app, std::string& data, std::function<Status()>& command) {
    const auto typed = std::make_shared<Typed>();
    const auto sub = [&](const char* name, const char* text, std::function<Status()> run) {
        auto* s = app.add_subcommand(name, text);
        s->add_option("--data", data, "Enhedens mappe")->required();
        s->callback([&command, run = std::move(run)] { command = run; });
        return s;
    };
    auto* ask = sub("ask", "Beder en part om tal: skriver et link, der virker én gang", [typed, &data] {
        typed->ask.dir = data;
        return cli::ask(typed->ask);
    });
    ask->add_option("--partner", typed->ask.partner, "Partens navn, som det står i planen")->required();
    ask->add_option("--figures", typed->ask.figures,
                    "Nøgler på leverancer og serier, med komma; ingen: alle partens")
        ->delimiter(',');
    ask->add_option("--for", typed->ask.on, "Dagen, tallene gælder for: 2019-05-31")->required();
    ask->add_option("--due", typed->ask.due, "Hvornår de skal bruges: 2019-06-14")->required();

    sub("deliveries", "Viser, hvem der er bedt om tal, og hvem der mangler", [typed, &data] {
        return cli::deliveries(data, typed->missing);
    })->add_flag("--missing", typed->missing, "Kun dem, der mangler");

    const auto withId = [&](CLI::App* s) {
        s->add_option("id", typed->id, "Anmodningens nummer, se deliveries")->required();
        return s;
    };
    withId(sub("approve", "Godkender en leverance: tallene bliver registreringer", [typed, &data] {
        return cli::approve(data, typed->id, typed->confirmed);
    }))->add_flag("--confirm", typed->confirmed, "Svar Ja til spørgsmål om usædvanlige tal");
    withId(sub("reject", "Afviser en leverance",
               [typed, &data] { return cli::reject(data, typed->id, typed->reason); }))
        ->add_option("--reason", typed->reason, "Hvorfor, til jer selv")
        ->required();
    withId(sub("withdraw", "Trækker et link tilbage, der ikke er brugt",
               [typed, &data] { return cli::withdraw(data, typed->id); }));

    auto* take = sub("take-figures", "Tager tal ind fra et regneark gemt som CSV: hele filen eller intet",
                     [typed, &data] { return cli::takeFigures(data, typed->file, typed->confirmed); });
    take->add_option("file", typed->file, "Filen (.csv): key;date;value;status")->required();
    take->add_flag("--confirm", typed->confirmed, "Svar Ja til spørgsmål om usædvanlige tal");
}

} // namespace feltbog::cli
