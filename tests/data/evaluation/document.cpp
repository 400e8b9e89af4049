// SPDX-License-Identifier: MPL-2.0
#include "document.h"

#include "core/progress/number.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <iterator>

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

// Theirs, and ours where they have one or where it was judged in words.
std::string verdicts(const Row& row) {
    const auto theirs = row.printed.value("verdict", std::string());
    if (theirs.empty() && !(row.judged && row.itself)) return " | ";
    std::string ours(progress::danish(row.verdict));
    if (row.judged) ours += fmt::format(" (vurderet: {})", progress::danish(*row.judged));
    return theirs + " | " + ours;
}

bool read(const Row& row) { return row.printed.contains("series") && !row.printed.contains("derive"); }

bool differs(const Row& row) { return !row.agrees || !row.judgedAlike; }

const plan::Criterion& criterionOf(const plan::Plan& plan, const std::string& id) {
    return *std::find_if(plan.criteria.begin(), plan.criteria.end(),
                         [&](const auto& c) { return c.id == id; });
}

// Rows of one area that differ in nothing but the year stand in one line.
bool together(const Row& a, const Row& b) {
    const auto same = [&](const char* field) {
        return a.printed.value(field, nlohmann::json()) == b.printed.value(field, nlohmann::json());
    };
    return same("criterion") && same("area") && same("unit") && !a.printed.contains("goal") &&
           !b.printed.contains("goal") && verdicts(a) == verdicts(b) && differs(a) == differs(b);
}

class Document {
  public:
    explicit Document(const plan::Plan& plan) : plan_(plan) {}

    std::string of(const std::vector<Row>& rows) {
        intro(rows);
        std::vector<std::string> tables;
        for (const auto& row : rows)
            if (std::find(tables.begin(), tables.end(), tableOf(row)) == tables.end())
                tables.push_back(tableOf(row));
        for (const auto& name : tables) {
            std::vector<Row> its;
            std::copy_if(rows.begin(), rows.end(), std::back_inserter(its),
                         [&](const Row& row) { return tableOf(row) == name; });
            table(name, its);
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
            "af andres tal. "
            "Et tal er *ens*, når det, afrundet som det er trykt, er det trykte, og dommen er den samme "
            "(nået eller "
            "ikke). »(intet tal)« betyder, at evalueringen intet har, eller at det ikke kan læses.\n",
            plan_.title, rows.size(), count([](const Row& r) { return !differs(r); }),
            count([](const Row& r) { return differs(r); }),
            count([](const Row& r) { return r.printed.value("doubt", false); }), count(read));
    }

    void table(const std::string& name, const std::vector<Row>& rows) {
        out_ += fmt::format(
            "\n## {}\n| kriterium | | periode | evalueringen | Feltbog | mål | dens dom | Feltbogs "
            "dom | |\n|---|---|---|--:|--:|--:|---|---|---|\n",
            name == "(ingen tabel)" ? "Uden for evalueringens tabeller" : name);
        std::string last;
        for (std::size_t i = 0; i < rows.size();) {
            auto end = i + 1;
            while (end < rows.size() && together(rows[i], rows[end])) ++end;
            const std::string id = rows[i].printed["criterion"];
            line(rows, i, end, id == last ? "" : fmt::format("**{}** {}", id, criterionOf(plan_, id).text));
            last = id;
            i = end;
        }
        explanations(rows);
    }

    void line(const std::vector<Row>& rows, std::size_t from, std::size_t to, const std::string& criterion) {
        std::string periods, theirs, ours;
        for (auto i = from; i < to; ++i) {
            const char* between = i == from ? "" : " · ";
            periods += between + rows[i].printed["period"].get<std::string>();
            theirs += between + printed(rows[i].printed);
            ours += between + counted(rows[i]);
        }
        const auto& p = rows[from].printed;
        out_ += fmt::format("| {} | {} | {} | {} | {} | {} | {} | {} |\n", cell(criterion),
                            cell(p.value("area", p.value("unit", std::string()))), cell(periods), theirs,
                            ours, goal(p), verdicts(rows[from]), differs(rows[from]) ? "forskel" : "ens");
    }

    // Each once, though it may be said of several rows.
    void explanations(const std::vector<Row>& rows) {
        std::vector<std::string> said;
        for (const auto& row : rows) {
            const std::string id = row.printed["criterion"];
            const auto say = [&](const std::string& text) {
                const auto line = fmt::format("- {}: {}\n", id, text);
                if (!text.empty() && std::find(said.begin(), said.end(), line) == said.end())
                    said.push_back(line);
            };
            if (row.printed["value"].is_null())
                say("evalueringen skriver »" + row.printed["text"].get<std::string>() + "«");
            if (!row.shown.empty()) say("vurderingen, som den er ført ind: »" + row.shown + "«");
            if (row.printed.contains("explain"))
                say("**forskel:** " + row.printed["explain"].get<std::string>());
            say(row.printed.value("note", std::string()));
        }
        if (!said.empty()) out_ += "\n";
        for (const auto& text : said) out_ += text;
    }

    const plan::Plan& plan_;
    std::string out_;
};

} // namespace

std::string document(const plan::Plan& plan, const std::vector<Row>& rows) { return Document(plan).of(rows); }

} // namespace feltbog::testdata
