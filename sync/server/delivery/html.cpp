// SPDX-License-Identifier: MPL-2.0
#include "sync/server/delivery/html.h"

#include <array>

namespace feltbog::sync::server::html {
namespace {

// The app's colours (qml/Theme.qml); text keeps 7:1 on its ground.
constexpr std::string_view kStyle = R"css(
:root{color-scheme:light dark;--ground:#f1f5f2;--surface:#fff;--sunken:#e9efec;--ink:#0e1f1b;--soft:#344641;
--line:#cbd6d1;--edge:#65776f;--primary:#0a4d47;--onprimary:#fff;--primarysoft:#d5ebe5;--bad:#84290c;--badsoft:#fbe5dd}
@media(prefers-color-scheme:dark){:root{--ground:#0d1513;--surface:#17211e;--sunken:#22302b;--ink:#eef5f2;
--soft:#c3d0cb;--line:#33433d;--edge:#83968f;--primary:#86dac8;--onprimary:#04211c;--primarysoft:#1d3f39;
--bad:#ffb8a2;--badsoft:#43251b}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:1.125rem/1.5 "Noto Sans",system-ui,sans-serif;
overflow-wrap:break-word}
main{max-width:46rem;margin:0 auto;padding:1.5rem 1.25rem 4rem}
h1{font-size:1.9rem;line-height:1.2;margin:.25rem 0 .75rem;letter-spacing:-.01em}
h2{font-size:1.15rem;margin:0 0 .5rem}
p{margin:0 0 1rem}
a{color:var(--primary)}
.plan{color:var(--soft);font-size:1rem;margin:0}
.facts{display:grid;gap:.25rem 2rem;margin:0 0 2rem;padding:1rem 0;border-block:1px solid var(--line)}
.facts div{display:flex;gap:.75rem;justify-content:space-between}
dt{color:var(--soft)}dd{margin:0;font-weight:600;text-align:right}
fieldset,.card{border:0;margin:0 0 1rem;padding:1.25rem;background:var(--surface);border-radius:.9rem;min-width:0}
legend{float:left;width:100%;padding:0;margin:0 0 .75rem;font-weight:600;line-height:1.3}
legend+*{clear:both}
legend span{display:block;color:var(--soft);font-weight:400;font-size:1rem;margin-top:.15rem}
.number{display:grid;grid-template-columns:1fr 6.5rem;gap:0 1rem;align-items:center;margin:0 0 .9rem}
.number input{grid-column:2;grid-row:1/span 2;text-align:right;font-variant-numeric:tabular-nums}
.number label.alone{grid-row:1/span 2}.number .wrong{grid-column:1/-1}
label{display:block}
.hint{color:var(--soft);font-size:1rem;margin:.15rem 0 0}
input,select,textarea{font:inherit;color:inherit;background:var(--ground);border:2px solid var(--edge);
border-radius:.6rem;padding:.6rem .8rem;width:100%;min-height:3.25rem}
textarea{min-height:6rem;resize:vertical;margin-top:.35rem}
select{margin-top:.35rem}
:focus-visible{outline:3px solid var(--primary);outline-offset:2px}
details{border-top:1px solid var(--line);padding-top:.6rem}
summary{cursor:pointer;color:var(--primary);padding:.35rem 0;min-height:2.75rem}
.wrong{color:var(--bad);font-weight:600;margin:.5rem 0 0}
[aria-invalid=true]{border-color:var(--bad)}
.stop{background:var(--badsoft);border-left:.4rem solid var(--bad);border-radius:.6rem;padding:1rem 1.25rem;margin:0 0 1.5rem}
.stop h2{color:var(--bad)}.stop p,.stop ul{margin:0;padding-left:0;list-style:none}.stop li{margin-top:.4rem}
.stop a{color:var(--bad);display:inline-block;padding:.2rem 0}
button{font:inherit;font-weight:600;color:var(--onprimary);background:var(--primary);border:0;border-radius:.9rem;
padding:.9rem 2rem;min-height:3.5rem;width:100%;cursor:pointer}
.after{color:var(--soft);font-size:1rem;margin-top:1.25rem}
.mark{display:inline-block;background:var(--primarysoft);color:var(--ink);border-radius:2rem;padding:.3rem 1rem;
font-weight:600;font-size:1rem;margin:0 0 .5rem}
.given{display:flex;gap:1rem;justify-content:space-between;border-top:1px solid var(--line);padding:.7rem 0}
.given:first-of-type{border-top:0}.given dd{flex:none;max-width:50%}.given span{display:block;font-size:1rem}
@media(min-width:42rem){main{padding-top:3rem}h1{font-size:2.4rem}.facts{grid-template-columns:repeat(3,auto)}
.facts div{display:block}dd{text-align:left}.given dd{text-align:right}fieldset,.card{padding:1.5rem 1.75rem}
.number{grid-template-columns:1fr 11rem}button{width:auto}}
)css";

constexpr std::array<std::string_view, 12> kMonths = {"januar",    "februar", "marts",    "april",
                                                      "maj",       "juni",    "juli",     "august",
                                                      "september", "oktober", "november", "december"};

} // namespace

std::string escaped(std::string_view text) {
    std::string out;
    for (const char c : text) switch (c) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '"':
            out += "&quot;";
            break;
        default:
            out += c;
        }
    return out;
}

std::string day(Date date) {
    return std::to_string(date.day()) + ". " + std::string(kMonths.at(date.month() - 1)) + " " +
           std::to_string(date.year());
}

std::string moment(Instant instant) {
    const auto local = civil(instant);
    const auto minutes = std::to_string(100 + local.minutes % 60).substr(1);
    return day(local.date) + " kl. " + std::to_string(local.minutes / 60) + "." + minutes;
}

std::string page(std::string_view title, std::string_view content) {
    std::string out = "<!doctype html>\n<html lang=\"da\">\n<head>\n<meta charset=\"utf-8\">\n"
                      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                      "<meta name=\"robots\" content=\"noindex\">\n<title>";
    out.append(escaped(title))
        .append("</title>\n<style>")
        .append(kStyle)
        .append("</style>\n</head>\n<body>\n<main>\n");
    return out.append(content).append("</main>\n</body>\n</html>\n");
}

std::string_view style() { return kStyle; }

std::string_view contentPolicy() {
    return "default-src 'none'; style-src 'sha256-gVK31t99ih7a2OTjWMEHkWPXTuOkSlred53YQCm+C60='; form-action "
           "'self'; "
           "frame-ancestors 'none'; base-uri 'none'";
}

} // namespace feltbog::sync::server::html
