#!/usr/bin/python3
# SPDX-License-Identifier: MPL-2.0
"""A partner's page in Chromium without JavaScript, at the width of a phone and of a desk.

partner_browser.py SOURCE_DIR BIN_DIR [SCREENS_DIR]. Drives Debian's chromium with its chromedriver over WebDriver.
Ends 0 when a partner gets through; each difference is a line. With SCREENS_DIR it leaves pictures there of what
the pages show first. Everything ends within two minutes.
"""
import base64
import json
import os
import re
import signal
import socket
import struct
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request

from partnerlab import Lab, Problems

problems = Problems()
ELEMENT = "element-6066-11e4-a52e-4f735466cecf"  # WebDriver's own word for it
WIDTHS = {"telefon": 390, "bred": 1280}
LONGEST = 120


class Browser:
    """Chromium with JavaScript off, by its process group ended for certain."""

    def __init__(self, folder):
        with socket.create_server(("127.0.0.1", 0)) as free:
            self.port = free.getsockname()[1]
        self.driver = subprocess.Popen(["chromedriver", f"--port={self.port}"], stdout=subprocess.DEVNULL,
                                       stderr=subprocess.DEVNULL, start_new_session=True,
                                       env={**os.environ, "HOME": folder})
        self.session = ""
        arguments = ["--headless=new", "--disable-gpu", "--hide-scrollbars", "--no-first-run", "--disable-dev-shm-usage",
                     "--disable-background-networking", f"--user-data-dir={folder}/profile", "--lang=da"]
        if os.geteuid() == 0:
            arguments.append("--no-sandbox")  # Chromium will not run as root otherwise
        options = {"args": arguments, "prefs": {"profile.managed_default_content_settings.javascript": 2}}
        try:
            self.session = f"/session/{self.begun(options)['sessionId']}"
        except BaseException:
            self.end()
            raise

    def begun(self, options):
        for _ in range(100):
            try:
                return self.call("POST", "/session", {"capabilities": {"alwaysMatch": {"goog:chromeOptions": options}}})
            except (ConnectionError, urllib.error.URLError):
                time.sleep(0.1)  # chromedriver is not listening yet
        raise RuntimeError("chromedriver does not answer")

    def end(self):
        os.killpg(self.driver.pid, signal.SIGKILL)  # a group of its own: it and what it started
        self.driver.wait(10)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        try:
            self.call("DELETE", "")
        except (OSError, RuntimeError):
            pass
        self.end()

    def call(self, method, path, body=None):
        data = json.dumps(body if body is not None else {}).encode() if method == "POST" else None
        request = urllib.request.Request(f"http://127.0.0.1:{self.port}{self.session}{path}", data, method=method)
        try:
            with urllib.request.urlopen(request, timeout=30) as reply:
                return json.load(reply)["value"]
        except urllib.error.HTTPError as error:
            raise RuntimeError(json.load(error)["value"]["message"].split("\n")[0]) from None

    def devtools(self, command, **parameters):
        return self.call("POST", "/goog/cdp/execute", {"cmd": command, "params": parameters})

    def open(self, url):
        self.call("POST", "/url", {"url": url})

    def find(self, selector):
        """As soon as it is there: a page takes a moment."""
        for left in range(100, -1, -1):
            try:
                return self.call("POST", "/element", {"using": "css selector", "value": selector})[ELEMENT]
            except RuntimeError:
                if left == 0:
                    raise
                time.sleep(0.05)

    def text(self, selector):
        return self.call("GET", f"/element/{self.find(selector)}/text")

    def value(self, selector):
        return self.call("GET", f"/element/{self.find(selector)}/property/value")

    def click(self, selector):
        self.call("POST", f"/element/{self.find(selector)}/click")

    def type(self, selector, text):
        field = self.find(selector)
        self.call("POST", f"/element/{field}/clear")
        self.call("POST", f"/element/{field}/value", {"text": text})

    def at(self, part):
        """Whether the page's address comes to hold this: a form takes a moment."""
        for _ in range(100):
            if part in self.call("GET", "/url"):
                return True
            time.sleep(0.05)
        return False

    def width(self, pixels):
        self.devtools("Emulation.setDeviceMetricsOverride", width=pixels, height=844, deviceScaleFactor=1, mobile=pixels < 600)

    def picture(self, whole=True):
        return base64.b64decode(self.devtools("Page.captureScreenshot", format="png", captureBeyondViewport=whole)["data"])

    def contentWidth(self):
        return self.devtools("Page.getLayoutMetrics")["cssContentSize"]["width"]

    def fields(self):
        """What a screen reader is told of each field: role, name, description."""
        nodes = self.devtools("Accessibility.getFullAXTree")["nodes"]
        said = lambda node, what: node.get(what, {}).get("value", "")
        return [(said(n, "role"), said(n, "name"), said(n, "description")) for n in nodes
                if said(n, "role") in ("textbox", "combobox", "button")]


def look(browser, name, screens):
    for word, pixels in WIDTHS.items():
        browser.width(pixels)
        picture = browser.picture()
        width, height = struct.unpack(">II", picture[16:24])
        problems.same(width, pixels, f"{name}: width of the picture")
        problems.check(height > 500, f"{name}: a picture of {height} pixels")
        problems.check(browser.contentWidth() <= pixels, f"{name}: sideways at {pixels}")
        if screens:
            with open(f"{screens}/{name}-{word}.png", "wb") as file:
                file.write(browser.picture(whole=False))


def scriptsAreOff(browser):
    browser.open("data:text/html,<title>uden</title><script>document.title='med'</script>")
    problems.same(browser.call("GET", "/title"), "uden", "JavaScript")


def throughTheForm(browser, lab, screens):
    first, number = lab.ask(on="2018-05-31", figures="beskaeftigelse,brandkadet-leveret")
    browser.open(first)
    for field, text in (("tal-1-1", "45.5"), ("tal-2-1", "3"), ("tal-2-2", "28"), ("tal-2-3", "24")):
        browser.type(f"#{field}", text)
    browser.click("button")
    problems.check(browser.at("/tak"), "the first link is not through")
    lab.ctl("approve", number)

    link, number = lab.ask(on="2019-05-31")
    browser.open(link)
    look(browser, "aflever", screens)
    for role, name, _ in browser.fields():
        problems.check(name, f"a {role} without a name")
    described = {name: text for _, name, text in browser.fields()}
    problems.same(described.get("Procent"), "Sidst 45,5 %, 31. maj 2018", "what a field is described by")

    browser.type("#tal-1-1", "4")
    browser.type("#tal-1-2", "1.250")
    browser.type("#tal-1-3", "30")
    browser.type("#tal-2-1", "47,5")
    browser.click("fieldset:nth-of-type(3) summary")
    browser.click("#grund-3 option[value=for-faa]")
    browser.type("#bemaerkning", "Opgjort for Glarbjergvej <og> Jennumparken")
    browser.click("button")
    problems.same(browser.text(".stop h2"), "Tallene er ikke afleveret endnu", "the summary")
    look(browser, "fejl", screens)
    problems.check("1250" in browser.text("#tal-1-2-fejl"), "the message beside the field")
    for field, text in (("tal-1-1", "4"), ("tal-1-2", "1.250"), ("tal-2-1", "47,5"), ("grund-3", "for-faa"),
                        ("bemaerkning", "Opgjort for Glarbjergvej <og> Jennumparken")):
        problems.same(browser.value(f"#{field}"), text, f"what was typed in {field}")
    described = {name: text for _, name, text in browser.fields()}
    problems.check("mellem tusinderne" in described.get("Deltagere", ""), "the message is read out with the field")
    browser.click(".stop a")
    problems.check(browser.at("#tal-1-2"), "the summary leads to the field")
    problems.check("  afleveret" not in lab.ctl("deliveries"), "half taken in")

    browser.type("#tal-1-2", "35")
    browser.click("button")
    problems.check(browser.at("/tak"), "sent on to the receipt")
    problems.same(browser.text("h1"), "Tak. Tallene er afleveret.", "the receipt")
    look(browser, "kvittering", screens)
    problems.check("47,5 %" in browser.text("dl"), "the receipt's figures")
    problems.same(browser.call("GET", "/cookie"), [], "cookies")
    listed = lab.ctl("deliveries")
    problems.check(re.search(rf"{number}.*afleveret.*Boligforeningen", listed) and "47,5 (sidst 45,5" in listed, listed)

    browser.open(link)
    problems.same(browser.text("h1"), "Linket er brugt", "the link once more")
    look(browser, "brugt", screens)


def main():
    signal.alarm(LONGEST)
    screens = sys.argv[3] if len(sys.argv) > 3 else None
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder, Lab(sys.argv[1], sys.argv[2], folder) as lab:
        with Browser(folder) as browser:
            scriptsAreOff(browser)
            throughTheForm(browser, lab, screens)
    return problems.told("partners in Chromium")


def onAlarm(*_):
    raise TimeoutError(f"not done within {LONGEST} s")


signal.signal(signal.SIGALRM, onAlarm)
sys.exit(main())
