#!/usr/bin/python3
# SPDX-License-Identifier: MPL-2.0
"""Every text of the app is in both translations, complete, and nothing else is in them.

  translations.py ROOT

lupdate finds the texts. It loses the namespaces of C++ classes, so contexts are compared by their last name.
"""
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

LUPDATE = "/usr/lib/qt6/bin/lupdate"


def messages(file):
    """{(context's last name, source, comment): message element}"""
    found = {}
    for context in ET.parse(file).getroot().iter("context"):
        name = (context.findtext("name") or "").split("::")[-1]
        for message in context.iter("message"):
            found[name, message.findtext("source") or "", message.findtext("comment") or ""] = message
    return found


def texts(message):
    translation = message.find("translation")
    if message.get("numerus") == "yes":
        return [form.text or "" for form in translation.iter("numerusform")]
    return [translation.text or ""]


def places(text):
    return sorted(re.findall(r"%L?\d|%n", text))


def faults(found, file):
    held = messages(file)
    for key in found.keys() - held.keys():
        yield f"{file.name}: missing in {key[0]}: {key[1]}"
    for key in held.keys() - found.keys():
        yield f"{file.name}: no longer used in {key[0]}: {key[1]}"
    for key in held.keys() & found.keys():
        numerus = found[key].get("numerus") == "yes"
        given = texts(held[key])
        if len(given) != (2 if numerus else 1) or not all(given) and key[1].strip():
            yield f"{file.name}: not translated in {key[0]}: {key[1]}"
        for text in given:
            lost = [p for p in places(key[1]) if p not in places(text) and not (numerus and p == "%n")]
            if lost:
                yield f"{file.name}: {', '.join(lost)} lost in {key[0]}: {text}"


def main(root):
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / "fresh.ts"
        subprocess.run([LUPDATE, "-silent", "app", "qml", "-ts", str(fresh)], cwd=root, check=True,
                       stderr=subprocess.DEVNULL)
        found = messages(fresh)
    problems = [fault for language in ("da", "en")
                for fault in faults(found, root / f"app/translations/feltbog_{language}.ts")]
    print("\n".join(sorted(problems)))
    print(len(found), "texts,", len(problems), "problems")
    return 1 if problems or len(found) < 100 else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
