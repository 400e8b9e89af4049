// SPDX-License-Identifier: MPL-2.0
#include "document.h"

#include "core/progress/number.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace feltbog::testdata {
namespace {

std::string number(double value) {
    // As many decimals as the evaluation prints at most.
    auto text = fmt::format("{:.2f}", std::round(value * 100) / 100);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.') text.pop_back();
    std::replace(text.begin(), text.end(), '.', ',');
    return text;
}

std::string cell(std::string text) {
    std::replace(text.begin(), text.end(), '|', '/');
    return text;
}

std::string printed(const nlohmann::json& row) {
    return row["value"].is_null() ? "(intet tal)" : number(row["value"].get<double>());
}

std::string counted(const Row& row) {
    if (row.value) return number(*row.value);
    return row.shown.empty() ? "(intet tal)" : "(i ord)";
}

std::string goal(const nlohmann::json& row) {
    return row.contains("goal") ? number(row["goal"].get<double>()) : "";
}

std::string verdict(const Row& row) {
    std::string text(progress::danish(row.verdict));
    if (row.judged) text += fmt::format(" (vurderet: {})", progress::danish(*row.judged));
    return text;
}

bool read(const Row& row) { return row.printed.contains("series") && !row.printed.contains("derive"); }

bool differs(const Row& row) { return !row.agrees || !row.judgedAlike; }

const plan::Criterion& criterionOf(const plan::Plan& plan, const std::string& id) {
    return *std::find_if(plan.criteria.begin(), plan.criteria.end(),
                         [&](const auto& c) { return c.id == id; });
}

class Document {
  public:
    explicit Document(const plan::Plan& plan) : plan_(plan) {}

    std::string of(const std::vector<Row>& rows) {
        intro(rows);
        for (std::size_t i = 0; i < rows.size();) {
            auto end = i;
            while (end < rows.size() && tableOf(rows[end]) == tableOf(rows[i])) ++end;
            table({rows.begin() + static_cast<std::ptrdiff_t>(i),
                   rows.begin() + static_cast<std::ptrdiff_t>(end)});
            i = end;
        }
        return std::move(out_);
    }

  private:
    static std::string tableOf(const Row& row) { return row.printed["table"]; }

    void intro(const std::vector<Row>& rows) {
        const auto count = [&](auto what) { return std::count_if(rows.begin(), rows.end(), what); };
        out_ += fmt::format(
            "# Evalueringen af planen 2017-21, side om side\n\n"
            "Skrevet af `tst_evaluation`; ret den ikke i hånden. Hver tabel i evalueringen af {} står her, "
            "række "
            "for række, og ved siden af det tal, Feltbog tæller. Tallene er ikke skrevet af: "
            "`feltbog-planyear --published` spiller planens fire år som registreringer (opfundne personer, "
            "møder, "
            "forløb, leverancer, aflæsninger og svar), de føres ind som alle andre, og kriterierne tælles. "
            "Kilden til den trykte side er `tests/data/evaluation/2017-21.json`.\n\n"
            "| | rækker |\n|---|--:|\n"
            "| i alt | {} |\n| ens | {} |\n| forskellige, og forklaret | {} |\n"
            "| kilden er i tvivl om sig selv | {} |\n\n"
            "{} af rækkerne er tal, andre har målt, vist for den dag, de gælder: at de er ens, siger, at de "
            "er "
            "taget imod og læst igen, ikke at de er talt. Resten er regnet: talt af registreringer, eller "
            "regnet "
            "af andres tal.\n\n"
            "Et tal er *ens*, når det, afrundet som det er trykt, er det trykte, og dommen er den samme "
            "(nået eller "
            "ikke). »(intet tal)« betyder, at evalueringen intet har, eller at det ikke kan læses.\n",
            plan_.title, rows.size(), count([](const Row& r) { return !differs(r); }),
            count([](const Row& r) { return differs(r); }),
            count([](const Row& r) { return r.printed.value("doubt", false); }), count(read));
    }

    void table(const std::vector<Row>& rows) {
        const auto name = tableOf(rows.front());
        out_ += fmt::format("\n## {}\n", name == "(ingen tabel)" ? "Uden for evalueringens tabeller" : name);
        std::string last;
        for (const auto& row : rows) {
            const std::string id = row.printed["criterion"];
            if (id != last) {
                const auto& c = criterionOf(plan_, id);
                out_ += fmt::format("\n**{}** {}\n\n| | periode | evalueringen | Feltbog | mål | dens dom | "
                                    "Feltbogs dom | |\n|---|---|--:|--:|--:|---|---|---|\n",
                                    id, c.text);
                last = id;
            }
            line(row);
            const bool ends = &row == &rows.back() || (&row + 1)->printed["criterion"] != id;
            if (ends) explanations(rows, id);
        }
    }

    void line(const Row& row) {
        const auto& p = row.printed;
        out_ += fmt::format(
            "| {} | {} | {} | {} | {} | {} | {} | {} |\n",
            cell(p.value("area", p.value("unit", std::string()))), cell(p["period"].get<std::string>()),
            printed(p), counted(row), goal(p), p.value("verdict", std::string()),
            p.contains("verdict") || (row.judged && row.itself) ? verdict(row) : std::string(),
            differs(row) ? "forskel" : "ens");
    }

    // Each once, though it may be said of several rows.
    void explanations(const std::vector<Row>& rows, const std::string& id) {
        std::vector<std::string> said;
        const auto say = [&](const std::string& text) {
            if (text.empty() || std::find(said.begin(), said.end(), text) != said.end()) return;
            said.push_back(text);
        };
        for (const auto& row : rows) {
            if (row.printed["criterion"] != id) continue;
            if (row.printed["value"].is_null())
                say("Evalueringen: »" + row.printed["text"].get<std::string>() + "«");
            if (!row.shown.empty()) say("Vurderingen, som den er ført ind: »" + row.shown + "«");
            if (row.printed.contains("explain"))
                say("**Forskel.** " + row.printed["explain"].get<std::string>());
            say(row.printed.value("note", std::string()));
        }
        for (const auto& text : said) out_ += "\n- " + text;
        if (!said.empty()) out_ += "\n";
    }

    const plan::Plan& plan_;
    std::string out_;
};

} // namespace

std::string document(const plan::Plan& plan, const std::vector<Row>& rows) { return Document(plan).of(rows); }

} // namespace feltbog::testdata
