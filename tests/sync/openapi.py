#!/usr/bin/python3
# SPDX-License-Identifier: MPL-2.0
"""Holds sync/doc/openapi.yaml against a running feltbogd.

openapi.py SOURCE_DIR BIN_DIR. Starts feltbogd on loopback, lets feltbogctl enrol and sync through a relay that
keeps what it posts, and then asks for every path, method and documented status. Ends 0 when all of it is as
described; each difference is a line.
"""
import datetime
import json
import os
import re
import select
import shutil
import socket
import subprocess
import sys
import tempfile
import threading

import jsonschema
import yaml

SOURCE, BIN = sys.argv[1], sys.argv[2]
PATIENCE = 30
problems = []


def check(right, what):
    if not right:
        problems.append(what)


class Answer:
    def __init__(self, raw):
        head, _, self.body = raw.partition(b"\r\n\r\n")
        first, *lines = head.decode("latin-1").split("\r\n")
        self.status = first.split(" ")[1] if first.startswith("HTTP/1.1 ") else "none"
        self.headers = dict(line.split(": ", 1) for line in lines if ": " in line)


def ask(port, request):
    """One connection, one request, the answer until the server closes or Content-Length is there."""
    with socket.create_connection(("127.0.0.1", port), PATIENCE) as s:
        try:
            s.sendall(request)
        except OSError:
            pass  # refused while still sending
        raw = b""
        try:
            while True:
                piece = s.recv(65536)
                raw += piece
                length = re.search(rb"Content-Length: (\d+)", raw)
                end = raw.find(b"\r\n\r\n")
                if not piece or (end >= 0 and length and len(raw) >= end + 4 + int(length[1])):
                    return Answer(raw)
        except OSError:
            return Answer(raw)


def head(method, path, more=""):
    return f"{method} {path} HTTP/1.1\r\nHost: x\r\n{more}\r\n".encode()


def post(path, body, more=""):
    return head("POST", path, f"Content-Length: {len(body)}\r\n{more}") + body


class Relay(threading.Thread):
    """Passes one request after another on to the server, and keeps them by path."""

    def __init__(self, to):
        super().__init__(daemon=True)
        self.to, self.kept = to, {}
        self.listening = socket.create_server(("127.0.0.1", 0))
        self.port = self.listening.getsockname()[1]
        self.start()

    def run(self):
        while True:
            client, _ = self.listening.accept()
            with client:
                raw = b""
                while True:
                    piece = client.recv(65536)
                    raw += piece
                    end, length = raw.find(b"\r\n\r\n"), re.search(rb"Content-Length: (\d+)", raw)
                    if not piece or (end >= 0 and len(raw) >= end + 4 + int(length[1] if length else 0)):
                        break
                if not raw:
                    continue
                self.kept[raw.split(b" ")[1].decode()] = raw
                with socket.create_connection(("127.0.0.1", self.to), PATIENCE) as server:
                    server.sendall(raw.replace(b"\r\n\r\n", b"\r\nConnection: close\r\n\r\n", 1))
                    while piece := server.recv(65536):
                        client.sendall(piece)


class Server:
    def __init__(self, folder):
        self.folder = folder
        self.process = subprocess.Popen(
            [f"{BIN}/feltbogd", "serve", "--data", folder, "--port", "0", "--metrics", "127.0.0.1:0"],
            stdout=subprocess.PIPE)
        self.port, self.office = (int(re.search(r":(\d+)", self.process.stdout.readline().decode())[1])
                                  for _ in range(2))

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        check(self.process.wait(PATIENCE) == 0, "feltbogd did not stop well")

    def portOf(self, path):
        return self.office if path == "/metrics" else self.port


def resolved(api, node):
    """The document with every $ref replaced; a KeyError when one leads nowhere."""
    if isinstance(node, dict) and "$ref" in node:
        target = api
        for step in node["$ref"].removeprefix("#/").split("/"):
            target = target[step]
        return resolved(api, target)
    if isinstance(node, dict):
        return {key: resolved(api, value) for key, value in node.items()}
    return [resolved(api, each) for each in node] if isinstance(node, list) else node


def checkDocument(api):
    check(api["openapi"] == "3.1.0", "not OpenAPI 3.1.0")
    for schema in api["components"]["schemas"].values():
        jsonschema.Draft202012Validator.check_schema(schema)
    with open(f"{SOURCE}/sync/tuning.h", encoding="utf-8") as file:
        tuning = re.sub(r"//.*", "", file.read())
    for name, said in api["x-limits"].items():
        value = re.search(rf"\b{name}\s*=\s*([^;]+);", tuning)
        text = re.sub(r"std::size_t\{(\d+)\}", r"\1", value[1]) if value else "0"
        if re.fullmatch(r"k\w+", text):
            text = re.search(rf"\b{text}\s*=\s*([^;]+);", tuning)[1]
        number = 1
        for factor in text.split("*"):
            number *= float(factor.strip().rstrip("s"))
        check(number == said, f"x-limits: {name} is {text} in tuning.h, {said} here")
    used = set()
    for path, item in api["paths"].items():
        for method, operation in item.items():
            if method in ("servers", "parameters"):
                continue
            contents = [operation.get("requestBody", {})] + list(operation["responses"].values())
            for content in contents:
                for kind, media in content.get("content", {}).items():
                    frame = media["schema"].get("x-frame-type")
                    check(kind != "application/octet-stream" or frame, f"{path}: a body without a frame")
                    for example in media.get("examples", {}).values():
                        file = os.path.join(SOURCE, "sync/doc", example["externalValue"])
                        with open(file, "rb") as golden:
                            check(golden.read(4) == b"FB\x01" + bytes([frame]), f"{file} is not that")
                        used.add(os.path.basename(file))
    check(len(used) == 12, f"golden bytes that are shown: {used}")


def checkAnswer(api, path, method, status, answer):
    where = f"{method} {path} {status}"
    check(answer.status == status, f"{where}: answered {answer.status}")
    if answer.status != status:
        return
    said = api["paths"][path][method.lower()]["responses"][status]
    kind = answer.headers.get("Content-Type")
    check(kind in said["content"], f"{where}: Content-Type {kind}")
    schema = said["content"].get(kind, {}).get("schema", {})
    if kind == "application/json":
        jsonschema.Draft202012Validator(schema).validate(json.loads(answer.body))
    elif "x-frame-type" in schema:
        check(answer.body[:4] == b"FB\x01" + bytes([schema["x-frame-type"]]), f"{where}: another frame")
        names = said.get("x-failure", [])
        found = [n for n in names if bytes([len(n)]) + n.encode() in answer.body]
        check(len(found) == (1 if names else 0), f"{where}: names {found} of {names}")
    for name, header in said.get("headers", {}).items():
        check(re.match(header["schema"]["pattern"], answer.headers.get(name, "")), f"{where}: {name}")
    check(answer.headers.get("Cache-Control") == "no-store", f"{where}: may be cached")


def ofPage(out, path, method, kept):
    """A link that waits, one that is used by this, one that was withdrawn, and none at all."""
    def to(link, form):
        real = path.replace("{hemmelighed}", link)
        return head(method, real) if method == "GET" else post(real, form)
    whole = b"tal-1-1=2&tal-1-2=3"
    out["404"], out["410"] = to("0" * 32, whole), to(kept["withdrawn"], whole)
    if method == "GET":
        out["200"] = to(kept["waiting"], b"")
    else:
        del out["200"]
        out["303"], out["422"] = to(kept["used"], whole), to(kept["waiting"], b"tal-1-1=1.250")


def requestsFor(path, method, kept):
    """A request for each status that any client can bring about."""
    out = {
        "200": kept.get(path, head(method, path)),
        "400": head(method, path, "Content-Encoding: gzip\r\n"),
        "408": head(method, path)[:-2],
        "413": head(method, path, "Content-Length: 4194305\r\n"),
        "417": head(method, path, "Expect: tea\r\n"),
        "431": head(method, path, "X: y\r\n" * 65),
        "501": head(method, path, "Transfer-Encoding: gzip\r\n"),
        "505": head(method, path).replace(b"HTTP/1.1", b"HTTP/2.0"),
    }
    if path in ("/v1/sync", "/v1/invite", "/v1/read") or path.startswith("/v1/deliveries/"):
        out["401"] = post(path, b"")
    if path == "/v1/deliveries/settle":
        out["409"] = kept["refused settle"]
    if path.startswith("/aflever/"):
        ofPage(out, path, method, kept)
    if path == "/v1/enrol":
        out["400"] = post(path, b"FB\x01\x03rubbish")
        out["403"] = out["200"]  # asked of a server that does not know the code
    if path == "/v1/succeed":
        out["400"] = post(path, b"FB\x01\x06rubbish")
        out["401"] = out["200"]  # the same, the device
    return out


def walk(api, server, stranger, kept, forbidden):
    waiting = []
    for path, item in api["paths"].items():
        methods = {m.upper() for m in item if m not in ("servers", "parameters")}
        for method in ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "SYNC"):
            if method not in methods:
                answer = ask(server.portOf(path), head(method, path, "Connection: close\r\n"))
                check(answer.status == "405", f"{method} {path}: {answer.status}, not described")
                check(set(answer.headers.get("Allow", "").split(", ")) == methods, f"{method} {path}: Allow")
                continue
            said = api["paths"][path][method.lower()]["responses"]
            requests = requestsFor(path, method, kept)
            if path in forbidden:
                requests["403"] = forbidden[path]  # here, of a device that may not
            for status, response in said.items():
                if "x-not-provoked" in response or status in ("429", "503"):
                    continue  # below
                if status not in requests:
                    problems.append(f"{method} {path} {status} is described and not tried")
                    continue
                port = (stranger if status == "401" or status == "403" and path not in forbidden else server).portOf(path)
                job = threading.Thread(target=lambda a: checkAnswer(*a[:4], ask(*a[4:])), args=(
                    (api, path, method, status, port, requests[status]),))
                job.start()
                waiting.append(job)
            check(set(requests) <= set(said), f"{method} {path} answers {set(requests) - set(said)}")
    for path in ("/", "/v1", "/v1/sync/", "/v1/sync/x", "/V1/SYNC", "/v2/sync", "/v1/health/", "/..", "//v1/sync",
                 "/%761/sync", "/favicon.ico", "/index.html"):
        for method in ("GET", "POST"):
            for port in (server.port, server.office):
                check(ask(port, head(method, path)).status == "404", f"{method} {path} is not described")
    check(ask(server.port, head("GET", "/metrics")).status == "404", "/metrics at the devices' address")
    check(ask(server.office, head("POST", "/v1/sync")).status == "404", "/v1/sync at the office's address")
    for job in waiting:
        job.join()


def tooOften(api, server):
    for path in (p for p, item in api["paths"].items() if "429" in item.get("post", {}).get("responses", {})):
        for _ in range(1000):
            answer = ask(server.port, post(path, b""))
            if answer.status == "429":
                break
        checkAnswer(api, path, "POST", "429", answer)


def oneTooMany(port):
    """The answer to one of a crowd; nothing when the crowd came so slowly that its first had to make room."""
    crowd = [socket.create_connection(("127.0.0.1", port), PATIENCE) for _ in range(500)]
    try:
        while ready := select.select(crowd, [], [], 2)[0]:
            for each in ready:
                crowd.remove(each)
                try:
                    answer = Answer(each.recv(65536))
                except OSError:
                    continue  # too many even to be told
                finally:
                    each.close()
                if answer.status == "503":
                    return answer
        return None
    finally:
        for each in crowd:
            each.close()


def full(api, server):
    """More connections than one address may have: the next one is told so."""
    for path in api["paths"]:
        method = "POST" if "post" in api["paths"][path] else "GET"
        answers = (oneTooMany(server.portOf(path)) for _ in range(10))
        told = next((answer for answer in answers if answer), None)
        check(told, f"{path}: a crowd was not refused")
        if told:
            checkAnswer(api, path, method, "503", told)


def recorded(folder, server):
    """The requests of a real device."""
    def ctl(*words):
        subprocess.run([f"{BIN}/feltbogctl", *words], check=True, stdout=subprocess.DEVNULL)
    relay = Relay(server.port)
    device, plan = f"{folder}/device", f"{SOURCE}/core/plan/definitions/randers-nordby-2017-21.json"
    code = subprocess.run([f"{BIN}/feltbogd", "code", "--data", server.folder], check=True,
                          stdout=subprocess.PIPE).stdout.decode().strip()
    ctl("init", "--data", device, "--plan", plan, "--practice")
    ctl("enrol", "--data", device, "--server", f"http://127.0.0.1:{relay.port}", "--code", code)
    ctl("sync", "--data", device)
    # Copied and used twice: the one that comes second goes on as another device.
    shutil.copytree(device, f"{folder}/copy")
    for data, heads in ((device, 3), (f"{folder}/copy", 4)):
        with open(f"{folder}/lines", "w", encoding="utf-8") as lines:
            lines.write('{"do":"contact","activity":"hotspot.gadeplan","type":"samtale","place":"flyvervej",'
                        f'"heads":{{"10-12":{heads}}}}}\n')
        ctl("import", "--data", data, f"{folder}/lines")
        ctl("sync", "--data", data)
    return relay, device, ctl


def ofStaff(folder, relay, coordinator, ctl):
    """What a coordinator asks for, and what others ask for in vain."""
    def refused(*words):
        done = subprocess.run([f"{BIN}/feltbogctl", *words], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        check(done.returncode == 1, f"not refused: {words[0]}")

    def invited(role):
        done = subprocess.run([f"{BIN}/feltbogctl", "invite", "--data", coordinator, "--role", role], check=True,
                              stdout=subprocess.PIPE)
        text = next(line for line in done.stdout.decode().split("\n") if line.startswith("FELTBOG1 "))
        ctl("join", "--data", f"{folder}/{role}", text)
        return f"{folder}/{role}"
    ctl("organise", "--data", coordinator, "--name", "Prøve", "--keys", f"{folder}/keys")
    ctl("sync", "--data", coordinator)
    street, reader = invited("gade"), invited("laeser")
    ctl("sync", "--data", street)
    ctl("sync", "--data", coordinator)
    ctl("sync", "--data", street)
    ctl("audit", "--data", coordinator)
    def link():
        today = datetime.date.today()
        done = subprocess.run([f"{BIN}/feltbogctl", "ask", "--data", coordinator, "--partner", "Randers Bibliotek",
                               "--for", today.isoformat(), "--due", today.isoformat()], check=True, capture_output=True)
        return done.stdout.decode().strip().rsplit("/", 1)[1], re.search(rb"Anmodning (\w+)", done.stderr)[1].decode()
    (waiting, number), (used, _), (withdrawn, other) = link(), link(), link()
    refused("reject", "--data", coordinator, number, "--reason", "x")
    refusedSettle = relay.kept["/v1/deliveries/settle"]
    ctl("withdraw", "--data", coordinator, other)
    asked = {**relay.kept, "waiting": waiting, "used": used, "withdrawn": withdrawn, "refused settle": refusedSettle}
    refused("invite", "--data", street, "--role", "gade")
    refused("audit", "--data", street)
    refused("deliveries", "--data", street)
    refused("ask", "--data", street, "--partner", "Randers Bibliotek",
            *[word for option in ("--for", "--due") for word in (option, datetime.date.today().isoformat())])
    refused("sync", "--data", reader)
    return asked, {path: relay.kept[path] for path in ("/v1/invite", "/v1/read", "/v1/sync", "/v1/deliveries/ask",
                                                       "/v1/deliveries/list")}


def main():
    with open(f"{SOURCE}/sync/doc/openapi.yaml", encoding="utf-8") as file:
        raw = yaml.safe_load(file)
    api = resolved(raw, raw)
    checkDocument(api)
    routes = subprocess.run([f"{BIN}/feltbogd", "routes"], check=True, stdout=subprocess.PIPE).stdout.decode()
    described = {f"{m.upper()} {p}" for p, item in api["paths"].items() for m in item if m not in ("servers", "parameters")}
    check(set(routes.split("\n")) - {""} == described, f"routes {routes.split()} and described {described}")
    with tempfile.TemporaryDirectory() as folder:
        with Server(f"{folder}/one") as server, Server(f"{folder}/two") as stranger:
            kept, forbidden = ofStaff(folder, *recorded(folder, server))
            paths = {path for path in kept if path.startswith("/")}
            check(paths == {"/v1/enrol", "/v1/sync", "/v1/succeed", "/v1/invite", "/v1/read", "/v1/deliveries/ask",
                            "/v1/deliveries/list", "/v1/deliveries/settle"}, f"a device asks for {paths}")
            walk(api, server, stranger, kept, forbidden)
            full(api, server)
            tooOften(api, stranger)
    for problem in problems:
        print(problem)
    print(f"{len(described)} routes, {sum(len(i[m]['responses']) for i in api['paths'].values() for m in i if m not in ('servers', 'parameters'))}"
          f" answers described, {len(problems)} differences")
    return 1 if problems else 0


sys.exit(main())
