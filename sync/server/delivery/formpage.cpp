// SPDX-License-Identifier: MPL-2.0
#include "sync/server/delivery/html.h"
#include "sync/server/delivery/pages.h"
#include "sync/tuning.h"

#include <algorithm>

namespace feltbog::sync::server::pages {
namespace {

using html::escaped;

class FormPage {
  public:
    FormPage(const wire::Ask& ask, const Typed& typed, const Try& before)
        : ask_(ask), typed_(typed), before_(before) {}

    std::string all() {
        head();
        summary();
        out_ += "<form method=\"post\" accept-charset=\"utf-8\" autocomplete=\"off\">\n";
        for (std::size_t f = 0; f < ask_.figures.size(); ++f) figure(f);
        remark();
        out_ += "<button type=\"submit\">Aflevér tallene</button>\n</form>\n"
                "<p class=\"after\">Tallene går til koordinatoren, som ser dem igennem, før de tæller. Siden "
                "sætter ingen "
                "cookies. Linket er sendt til " +
                escaped(ask_.partner) +
                "; er det ikke jer, så luk siden, og sig det til den, I fik det fra.</p>\n";
        const std::string title = "Tal fra " + ask_.partner;
        return html::page(before_.problems.empty() && !before_.notSaved ? title : "Fejl: " + title, out_);
    }

  private:
    void head() {
        std::size_t n = 0;
        for (const auto& figure : ask_.figures) n += figure.numbers.size();
        out_ += "<p class=\"plan\">" + escaped(ask_.title) + "</p>\n<h1>Tal fra " + escaped(ask_.partner) +
                "</h1>\n<p>" + (n == 1 ? "Vi mangler ét tal" : "Vi mangler " + std::to_string(n) + " tal") +
                " fra jer. I skal ikke logge ind. Linket virker én gang.</p>\n<dl class=\"facts\">\n";
        fact("Sendt til", ask_.partner);
        fact("Ønskes senest", html::day(ask_.due));
        fact("Virker til og med", html::day(civil(ask_.expires).date));
        out_ += "</dl>\n";
    }

    void fact(const std::string& name, const std::string& value) {
        out_ += "<div><dt>" + escaped(name) + "</dt><dd>" + escaped(value) + "</dd></div>\n";
    }

    // What stops it, first and linked to: the field may be far down.
    void summary() {
        if (before_.notSaved)
            out_ += "<div class=\"stop\" role=\"alert\"><h2>Tallene kunne ikke gemmes lige nu</h2><p>Alt, "
                    "hvad I har "
                    "skrevet, står her endnu. Prøv igen om lidt.</p></div>\n";
        if (before_.problems.empty()) return;
        out_ += "<div class=\"stop\" role=\"alert\"><h2>Tallene er ikke afleveret endnu</h2><p>Alt, hvad I "
                "har skrevet, "
                "står her endnu. Ret dette:</p><ul>\n";
        for (const auto& problem : before_.problems)
            out_ +=
                "<li><a href=\"#" + problem.field + "\">" + escaped(labelOf(problem.field)) + "</a></li>\n";
        out_ += "</ul></div>\n";
    }

    std::string labelOf(const std::string& field) const {
        for (std::size_t f = 0; f < ask_.figures.size(); ++f) {
            const auto& figure = ask_.figures[f];
            if (field == reasonField(f)) return figure.name + ": ingen data";
            for (std::size_t n = 0; n < figure.numbers.size(); ++n)
                if (field == numberField(f, n))
                    return figure.name +
                           (figure.numbers[n].name.empty() ? "" : ": " + figure.numbers[n].name);
        }
        return "Bemærkning";
    }

    const Error* wrong(std::string_view field) const {
        const auto at = std::find_if(before_.problems.begin(), before_.problems.end(),
                                     [&](const FieldProblem& p) { return p.field == field; });
        return at == before_.problems.end() ? nullptr : &at->error;
    }

    // What describes a field: its hint, and what is wrong with it.
    static std::string describedBy(const std::string& field, bool hint, bool isWrong) {
        std::string ids = hint ? field + "-foer" : "";
        if (isWrong) ids += (ids.empty() ? "" : " ") + field + "-fejl";
        std::string out = ids.empty() ? "" : " aria-describedby=\"" + ids + "\"";
        return isWrong ? out + " aria-invalid=\"true\"" : out;
    }

    void message(const std::string& field) {
        if (const auto* error = wrong(field))
            out_ += "<p class=\"wrong\" id=\"" + field + "-fejl\">" + escaped(error->message()) + "</p>\n";
    }

    void figure(std::size_t f) {
        const auto& figure = ask_.figures[f];
        const bool before = std::any_of(figure.numbers.begin(), figure.numbers.end(),
                                        [](const auto& number) { return number.last.has_value(); });
        out_ += "<fieldset>\n<legend>" + escaped(figure.name) + "<span>pr. " + html::day(figure.on) +
                (before ? "" : ", ikke afleveret før") + "</span></legend>\n";
        for (std::size_t n = 0; n < figure.numbers.size(); ++n) number(f, n);
        reason(f);
        out_ += "</fieldset>\n";
    }

    void number(std::size_t f, std::size_t n) {
        const auto& figure = ask_.figures[f];
        const auto& number = figure.numbers[n];
        const auto field = numberField(f, n);
        const std::string unit = number.name.empty() ? figure.unit : "";
        const std::string label = !number.name.empty() ? number.name
                                  : unit == "%"        ? "Procent"
                                  : unit.empty()       ? "Tal"
                                                       : "Antal " + unit;
        out_ += std::string("<div class=\"number\">\n<label") + (number.last ? "" : " class=\"alone\"") +
                " for=\"" + field + "\">" + escaped(label) + "</label>\n";
        if (number.last)
            out_ += "<p class=\"hint\" id=\"" + field + "-foer\">Sidst " +
                    escaped(partners::writeNumber(number.last->value) + (unit.empty() ? "" : " " + unit)) +
                    ", " + html::day(number.last->on) + "</p>\n";
        out_ += "<input id=\"" + field + "\" name=\"" + field + "\" inputmode=\"" +
                (figure.decimals > 0 ? "decimal" : "numeric") + "\" maxlength=\"40\" value=\"" +
                escaped(typed_.figures[f].numbers[n]) + "\"" +
                describedBy(field, number.last.has_value(), wrong(field)) + ">\n";
        message(field);
        out_ += "</div>\n";
    }

    void reason(std::size_t f) {
        const auto field = reasonField(f);
        const auto& chosen = typed_.figures[f].reason;
        out_ += std::string("<details") + (chosen.empty() && !wrong(field) ? "" : " open") +
                "><summary>Har I ikke tallet?</summary>\n<label for=\"" + field +
                "\">Ingen data, fordi</label>\n<select id=\"" + field + "\" name=\"" + field + "\"" +
                describedBy(field, false, wrong(field)) + ">\n<option value=\"\">Vælg en grund</option>\n";
        for (const auto& each : ask_.reasons)
            out_ += "<option value=\"" + escaped(each.key) + "\"" + (each.key == chosen ? " selected" : "") +
                    ">" + escaped(each.name) + "</option>\n";
        out_ += "</select>\n";
        message(field);
        out_ += "</details>\n";
    }

    void remark() {
        const std::string field(kRemarkField);
        out_ += "<div class=\"card\">\n<label for=\"" + field +
                "\">Bemærkning, hvis der er noget, vi skal vide</label>\n" + "<p class=\"hint\" id=\"" +
                field + "-foer\">Højst " + std::to_string(tuning::kRemarkLetters) +
                " tegn. Skriv ikke navne eller CPR-numre.</p>\n<textarea id=\"" + field + "\" name=\"" +
                field + "\" rows=\"3\"" + describedBy(field, true, wrong(field)) + ">" +
                escaped(typed_.remark) + "</textarea>\n";
        message(field);
        out_ += "</div>\n";
    }

    const wire::Ask& ask_;
    const Typed& typed_;
    const Try& before_;
    std::string out_;
};

} // namespace

std::string form(const wire::Ask& ask, const Typed& typed, const Try& before) {
    return FormPage(ask, typed, before).all();
}

} // namespace feltbog::sync::server::pages
