#!/usr/bin/python3
# SPDX-License-Identifier: MPL-2.0
"""Figures from partners: the programs as they are, and raw HTTP.

partner.py SOURCE_DIR BIN_DIR. Ends 0 when all of it is as sync/doc/delivery.md has it; each difference is a line.
"""
import http.client
import re
import sys
import tempfile
import urllib.parse

from partnerlab import Lab, PATIENCE, Problems

problems = Problems()
WHOLE = {"tal-1-1": "2", "tal-1-2": "30", "tal-1-3": "25", "tal-2-1": "47,5", "tal-3-1": "", "grund-3": "for-faa",
         "bemaerkning": "Skønnet for Glarbjergvej"}


def ask(lab, method, path, fields=None, headers=None):
    connection = http.client.HTTPConnection("127.0.0.1", lab.port, timeout=PATIENCE)
    body = urllib.parse.urlencode(fields).encode() if isinstance(fields, dict) else fields
    connection.request(method, path, body, {"Content-Type": "application/x-www-form-urlencoded", **(headers or {})}
                       if body is not None else {})
    reply = connection.getresponse()
    text = reply.read().decode("utf-8", "replace")
    connection.close()
    return reply.status, text, reply.headers


def heading(text):
    return re.search(r"<h1>(.*?)</h1>", text)[1]


def strict(headers, where):
    policy = headers["Content-Security-Policy"]
    problems.check("default-src 'none'" in policy and "form-action 'self'" in policy and "unsafe" not in policy, f"{where}: {policy}")
    for name, value in (("Referrer-Policy", "no-referrer"), ("Cache-Control", "no-store"), ("X-Content-Type-Options", "nosniff"),
                        ("Content-Type", "text/html; charset=utf-8")):
        problems.same(headers.get_all(name), [value], f"{where}: {name}")
    problems.check("Set-Cookie" not in headers, f"{where}: a cookie")


def theStory(lab):
    link, number = lab.ask()
    path = urllib.parse.urlparse(link).path
    problems.check(link.startswith(lab.url + "/aflever/"), link)
    status, text, headers = ask(lab, "GET", path)
    problems.same(status, 200, "the form")
    strict(headers, "the form")
    for part in ("<html lang=\"da\">", "Tal fra Boligforeningen", "Andel i beskæftigelse, Glarbjergvej", "ikke afleveret før"):
        problems.check(part in text, f"the form lacks {part}")
    problems.check(not re.search(r"<script|onclick|javascript:|https?://", text), "the form runs or loads something")

    status, text, headers = ask(lab, "POST", path, {**WHOLE, "tal-1-2": "1.250"})
    problems.same(status, 422, "thousands")
    strict(headers, "thousands")
    problems.check('value="1.250"' in text and 'value="47,5"' in text and "mellem tusinderne: 1250" in text, "what was typed")
    problems.check("  afleveret" not in lab.ctl("deliveries"), "half taken in")

    status, _, headers = ask(lab, "POST", path, WHOLE)
    problems.same((status, headers["Location"]), (303, path.rsplit("/", 1)[1] + "/tak"), "delivered")
    receipt = urllib.parse.urljoin(link, headers["Location"])
    status, text, headers = ask(lab, "GET", urllib.parse.urlparse(receipt).path)
    problems.same((status, heading(text)), (200, "Tak. Tallene er afleveret."), "the receipt")
    strict(headers, "the receipt")
    for method in ("GET", "POST"):
        status, text, _ = ask(lab, method, path, WHOLE if method == "POST" else None)
        problems.same((status, heading(text)), (410, "Linket er brugt"), f"{method} once more")

    listed = lab.ctl("deliveries")
    for part in (number, "afleveret (", "Boligforeningen", "47,5", "ingen data (for-faa)", "Bemærkning: Skønnet for Glarbjergvej"):
        problems.check(part in listed, f"the list lacks {part}: {listed}")
    out = lab.ctl("approve", number)
    problems.check("er registreret" in out, out)
    problems.check("Bemærkning" not in lab.ctl("deliveries") and "godkendt" in lab.ctl("deliveries"), "after approval")
    lab.ctl("approve", number)  # is done already
    problems.check("Sendt 3, " in lab.ctl("sync"), "two readings and a delivery are sent")
    # The next form shows what was delivered.
    link, _ = lab.ask(on="2020-05-31", figures="beskaeftigelse,brandkadet-leveret")
    status, text, _ = ask(lab, "GET", urllib.parse.urlparse(link).path)
    problems.check("Sidst 47,5 %, 31. maj 2019" in text and "Sidst 30, 31. maj 2019" in text, "what was delivered last")


def deadLinks(lab):
    late, number = lab.ask(days=-30)
    status, text, headers = ask(lab, "GET", urllib.parse.urlparse(late).path)
    problems.same((status, heading(text)), (410, "Linket er udløbet"), "expired")
    strict(headers, "expired")
    status, text, _ = ask(lab, "POST", urllib.parse.urlparse(late).path, WHOLE)
    problems.same(status, 410, "expired, posted")
    listed = lab.ctl("deliveries", "--missing")
    problems.check("mangler, linket er udløbet  Boligforeningen" in listed, f"who is missing: {listed}")
    problems.check(listed.index(number) < listed.index("venter"), "the earliest day comes first")
    lab.ctl("withdraw", number)
    status, text, _ = ask(lab, "GET", urllib.parse.urlparse(late).path)
    problems.same((status, heading(text)), (410, "Linket er trukket tilbage"), "withdrawn")
    problems.same(lab.run("approve", number)[0], 1, "approving what nobody delivered")

    guesses = [f"/aflever/{'0' * 32}", "/aflever/x", f"/aflever/{'f' * 32}/tak", "/aflever/%00%00", f"/aflever/{'a' * 4000}"]
    pages = [ask(lab, "GET", path) for path in guesses]
    problems.same({page[0] for page in pages}, {404}, "guessed")
    problems.same(len({page[1] for page in pages}), 1, "guesses look alike")
    problems.same(heading(pages[0][1]), "Linket findes ikke", "guessed")
    strict(pages[0][2], "guessed")
    problems.same(ask(lab, "DELETE", guesses[0])[0], 405, "another method")
    problems.same(ask(lab, "DELETE", guesses[0])[2]["Allow"], "GET, POST", "what is allowed")
    for path in ("/aflever/", "/aflever", f"/aflever/{'0' * 32}/andet"):
        problems.same(ask(lab, "GET", path)[0], 404, path)


def guessingIsSlowedDown(lab):
    for n in range(1000):
        status, text, headers = ask(lab, "GET", f"/aflever/{n:032x}")
        if status == 429:
            break
    problems.same((status, heading(text)), (429, "Prøv igen om lidt"), "guessing on")
    problems.check(headers["Retry-After"].isdigit(), "how long to wait")
    strict(headers, "too often")
    problems.same(ask(lab, "GET", "/v1/health")[0], 200, "others meanwhile")
    problems.same(lab.run("sync")[0], 0, "devices meanwhile")


def spreadsheets(lab):
    def take(text, *more):
        with open(f"{lab.folder}/tal.csv", "wb") as file:
            file.write(text)
        return lab.run("take-figures", f"{lab.folder}/tal.csv", *more)
    good = "\ufeffkey;date;value;status\r\nbeskaeftigelse;2017-12-31;45,5;\r\nfraflytninger;2017-12-31;12;anslaaet\r\n"
    code, _, err = take((good + "beskaeftigelse;2018-12-31;46.5;\r\nukendt;2018-12-31;1;\r\n").encode())
    problems.same(code, 1, "a bad file")
    problems.check("Linje 4: Decimaler skrives med komma" in err and "Linje 5: " in err and "Intet er taget ind" in err, err)
    code, _, err = take(good.replace("status", "årsag").encode("latin-1", "ignore"))
    problems.check(code == 1 and "Linje 1: Teksten er ikke gyldig UTF-8" in err, err)
    problems.check("Sendt 0, " in lab.ctl("sync"), "nothing of the bad files")
    code, out, err = take(good.encode())
    problems.same((code, out), (0, "2 tal registreret.\n"), f"a good file {err}")
    problems.same(take(good.encode())[0], 1, "the same file again")
    problems.check("Sendt 2, " in lab.ctl("sync"), "the good file once")


def main():
    with tempfile.TemporaryDirectory() as folder, Lab(sys.argv[1], sys.argv[2], folder) as lab:
        theStory(lab)
        deadLinks(lab)
        spreadsheets(lab)
        guessingIsSlowedDown(lab)
    return problems.told("partners over HTTP")


sys.exit(main())
