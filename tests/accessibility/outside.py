#!/usr/bin/python3
# SPDX-License-Identifier: MPL-2.0
"""outside.py FELTBOG: what another process is told about the app over AT-SPI, as a screen reader is.

Starts the app in an empty folder, looks at its first page, and puts the focus where something is to be written.
"""
import subprocess
import sys
import tempfile
import time

import pyatspi


def until(find, what):
    for _ in range(200):
        found = find()
        if found:
            return found
        time.sleep(0.1)
    sys.exit(f"not seen from outside: {what}")


def everything(node):
    for child in node:
        if child is not None:
            yield child
            yield from everything(child)


def app():
    return next((a for a in pyatspi.Registry.getDesktop(0) if a is not None and a.name.lower() == "feltbog"), None)


def shown(of):
    return [n for n in everything(of) if n.getState().contains(pyatspi.STATE_SHOWING)]


def one(of, role, name):
    return until(lambda: next((n for n in shown(of) if n.getRole() == role and n.name == name), None),
                 f"{role} »{name}«")


def main():
    with tempfile.TemporaryDirectory() as folder:
        program = subprocess.Popen([sys.argv[1], "--data", folder])
        try:
            feltbog = until(lambda: app() or program.poll() is not None and sys.exit("the app has ended"), "the app")
            one(feltbog, pyatspi.ROLE_HEADING, "Vælg initialer og PIN")
            one(feltbog, pyatspi.ROLE_PANEL, "PIN: 0 tal tastet")
            field = one(feltbog, pyatspi.ROLE_TEXT, "Dine initialer")
            field.queryComponent().grabFocus()
            until(lambda: field.getState().contains(pyatspi.STATE_FOCUSED), "that the field takes the focus")
            for digit in "0123456789":
                one(feltbog, pyatspi.ROLE_PUSH_BUTTON, digit)
            silent = [n for n in shown(feltbog) if n.getState().contains(pyatspi.STATE_FOCUSABLE) and not n.name]
            if silent:
                sys.exit(f"without a name: {[n.getRoleName() for n in silent]}")
            print(f"{len(shown(feltbog))} things are seen from outside")
        finally:
            program.terminate()
            program.wait()


main()
