# SPDX-License-Identifier: MPL-2.0
"""What the tests of partners' pages share: the programs, an organisation, a plan with series."""
import datetime
import json
import os
import re
import subprocess

PATIENCE = 60


class Problems(list):
    def check(self, right, what):
        if not right:
            self.append(what)

    def same(self, got, wanted, what):
        self.check(got == wanted, f"{what}: {got!r}, not {wanted!r}")

    def told(self, checks):
        for problem in self:
            print("FAIL ", problem)
        print(f"{checks}: {len(self)} differences")
        return 1 if self else 0


def planWithSeries(source):
    with open(f"{source}/core/plan/definitions/randers-nordby-2017-21.json", encoding="utf-8") as file:
        plan = json.load(file)
    plan["series"] += [
        {"key": "beskaeftigelse", "name": "Andel i beskæftigelse, Glarbjergvej", "unit_text": "%",
         "source": "Boligforeningen", "population": "Beboere fra 18 til 64 år", "decimals": 1},
        {"key": "fraflytninger", "name": "Fraflytninger i afdelingen", "unit_text": "boliger",
         "source": "Boligforeningen", "population": "Boliger", "decimals": 0}]
    plan["missing_reasons"].append({"key": "for-faa", "name": "For få til, at tallet må vises"})
    next(t for t in plan["delivery_types"] if t["key"] == "brandkadet-leveret")["partner"] = "Boligforeningen"
    return plan


class Lab:
    """A coordinator's device and feltbogd, in a folder, over loopback; ended when it goes out of scope."""

    def __init__(self, source, programs, folder):
        self.programs, self.folder, self.device = programs, folder, f"{folder}/office"
        with open(f"{folder}/plan.json", "w", encoding="utf-8") as file:
            json.dump(planWithSeries(source), file)
        self.ctl("init", "--plan", f"{folder}/plan.json")
        self.server = subprocess.Popen([f"{programs}/feltbogd", "serve", "--data", f"{folder}/server", "--port", "0"],
                                       stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self.port = int(re.search(rb":(\d+)", self.server.stdout.readline())[1])
        self.url = f"http://127.0.0.1:{self.port}"
        code = subprocess.run([f"{programs}/feltbogd", "code", "--data", f"{folder}/server"], check=True,
                              capture_output=True, timeout=PATIENCE).stdout.decode().strip()
        self.ctl("enrol", "--server", self.url, "--code", code)
        self.ctl("organise", "--name", "Nordby", "--keys", f"{folder}/keys")
        self.ctl("sync")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.server.terminate()
        try:
            self.server.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self.server.kill()

    def run(self, *words):
        done = subprocess.run([f"{self.programs}/feltbogctl", words[0], "--data", self.device, *words[1:]],
                              capture_output=True, timeout=PATIENCE)
        return done.returncode, done.stdout.decode(), done.stderr.decode()

    def ctl(self, *words):
        code, out, err = self.run(*words)
        if code != 0:
            raise RuntimeError(f"feltbogctl {words[0]}: {err}")
        return out

    def ask(self, days=14, on="2019-05-31", **more):
        """A link that is wanted in so many days, and its number in the list."""
        due = (datetime.date.today() + datetime.timedelta(days=days)).isoformat()
        words = ["ask", "--partner", more.get("partner", "Boligforeningen"), "--for", on, "--due", due]
        if "figures" in more:
            words += ["--figures", more["figures"]]
        code, out, err = self.run(*words)
        if code != 0:
            raise RuntimeError(err)
        return out.strip(), re.search(r"Anmodning ([0-9a-f]{8})", err)[1]
