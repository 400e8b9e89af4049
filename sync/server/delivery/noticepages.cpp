// SPDX-License-Identifier: MPL-2.0
#include "sync/server/delivery/html.h"
#include "sync/server/delivery/pages.h"

#include <algorithm>

namespace feltbog::sync::server::pages {
namespace {

using html::escaped;

std::string notice(std::string_view title, std::string_view text) {
    return html::page(title, "<h1>" + escaped(title) + "</h1>\n<p>" + std::string(text) + "</p>\n");
}

std::string reasonName(const wire::Ask& ask, const std::string& key) {
    const auto at =
        std::find_if(ask.reasons.begin(), ask.reasons.end(), [&](const auto& r) { return r.key == key; });
    return at == ask.reasons.end() ? key : at->name;
}

std::string row(const std::string& name, const std::string& under, const std::string& value) {
    return "<div class=\"given\"><dt>" + escaped(name) +
           (under.empty() ? "" : "<span>" + escaped(under) + "</span>") + "</dt><dd>" + escaped(value) +
           "</dd></div>\n";
}

} // namespace

std::string receipt(const wire::Delivery& delivery) {
    const auto& ask = delivery.ask;
    std::string out = "<p class=\"mark\">Modtaget</p>\n<h1>Tak. Tallene er afleveret.</h1>\n<p>Fra " +
                      escaped(ask.partner) + ", " + html::moment(delivery.delivered) +
                      ". Koordinatoren ser dem igennem og godkender dem.</p>\n<dl class=\"card\">\n";
    for (std::size_t f = 0; f < ask.figures.size() && f < delivery.given.size(); ++f) {
        const auto& figure = ask.figures[f];
        const auto& given = delivery.given[f];
        const std::string on = "pr. " + html::day(figure.on);
        if (given.missing()) {
            out += row(figure.name, on, "Ingen data: " + reasonName(ask, given.reason));
            continue;
        }
        for (std::size_t n = 0; n < figure.numbers.size() && n < given.values.size(); ++n) {
            const auto& name = figure.numbers[n].name;
            const std::string unit = figure.unit == "%" || name.empty() ? " " + figure.unit : "";
            out += row(name.empty() ? figure.name : figure.name + ": " + name, on,
                       partners::writeNumber(given.values[n]) + unit);
        }
    }
    out +=
        "</dl>\n<p class=\"after\">Er noget forkert, så skriv til koordinatoren, som kan sende et nyt link. "
        "Siden her vises en time endnu; gem eller udskriv den, hvis I vil have en kvittering.</p>\n";
    return html::page("Tallene er afleveret", out);
}

// The same whatever was tried: a guess learns nothing.
std::string unknown() {
    return notice("Linket findes ikke",
                  "Der mangler måske et stykke af det. Åbn det igen fra den mail, det kom med, eller bed "
                  "koordinatoren om et nyt.");
}

std::string used(const wire::Delivery& delivery) {
    return notice("Linket er brugt",
                  "Tallene fra " + escaped(delivery.ask.partner) + " blev afleveret " +
                      html::moment(delivery.delivered) +
                      ". Et link virker én gang. Var det ikke jer, eller skal noget rettes, så skriv til "
                      "koordinatoren, som kan sende et nyt.");
}

std::string expired(const wire::Delivery& delivery) {
    return notice("Linket er udløbet", "Det virkede til og med " +
                                           html::day(civil(delivery.ask.expires).date) +
                                           ". Har I tallene, så bed koordinatoren om et nyt link.");
}

std::string withdrawn() {
    return notice(
        "Linket er trukket tilbage",
        "Koordinatoren har brug for andre tal, eller har fået dem ad anden vej. I skal ikke gøre noget.");
}

std::string failed() {
    return notice("Prøv igen om lidt",
                  "Serveren kan ikke svare lige nu. Intet er afleveret, og linket virker stadig.");
}

std::string unreadable() {
    return notice("Siden kunne ikke læses",
                  "Det, der kom, var ikke formularen herfra. Intet er afleveret. Gå tilbage, og prøv igen.");
}

std::string tooOften() {
    return notice("Prøv igen om lidt",
                  "Der er prøvet for mange links på kort tid. Vent et minut, og åbn linket igen.");
}

std::string moved() { return notice("Tallene er afleveret", "Kvitteringen kommer nu."); }

} // namespace feltbog::sync::server::pages
