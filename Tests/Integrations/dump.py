"""An example WARC file of invented pages, the plain run over it, and the comparison of shards with that run."""
import gzip
import json
import os
import subprocess

WORDS = """harbour ferry council bridge river storm market school library tram orchard museum mayor budget winter summer island lighthouse bakery
theatre garden station quarry festival hospital railway forest valley airport brewery""".split()

# A copydesk that takes its time, so that there is a middle in which something can be killed. It notes which shard was begun.
SLOW = """#!/bin/sh
case "$1 $*" in
  run*) echo "$*" >>"{begun}"; sleep {seconds} ;;
esac
exec "{copydesk}" "$@"
"""


class Work:
    def __init__(self, folder, copydesk, shards, pages):
        self.folder, self.real, self.shards, self.pages = folder, str(copydesk), shards, pages
        write_archive(folder / "crawl.warc.gz", pages)
        (folder / "news.yaml").write_text(
            "source: { warc: { path: crawl.warc.gz } }\n"
            "transforms: [html.article, repeats]\n"
            "sinks: [json: { path: plain/articles.jsonl }]\n")
        self.config, self.manifest = str(folder / "news.yaml"), str(folder / "shards.txt")
        self.call("run", self.config, "--quiet", allowed=(0, 65))
        self.plain = (folder / "plain/articles.jsonl").read_bytes()
        self.call("shards", "plan", self.config, "--shards", str(shards), "--out", self.manifest)
        count = next(int(line.split()[1]) for line in open(self.manifest) if line.startswith("shards "))
        assert count == shards, f"the manifest has {count} shards, not {shards}"

    def call(self, *arguments, allowed=(0,), environment=None):
        result = subprocess.run([self.real, *arguments], capture_output=True, text=True, env={**os.environ, **(environment or {})})
        if result.returncode not in allowed:
            raise RuntimeError(f"copydesk {' '.join(arguments)} ended with {result.returncode}: {result.stderr.strip()}")
        return result

    def output(self, engine):
        return str(self.folder / engine / "out")

    def slow_copydesk(self, engine, seconds):
        """A command that waits before each shard."""
        place = self.folder / engine
        place.mkdir(exist_ok=True)
        command, begun = place / "copydesk", place / "begun"
        begun.write_text("")
        command.write_text(SLOW.format(begun=begun, seconds=seconds, copydesk=self.real))
        command.chmod(0o755)
        return str(command)

    def begun(self, engine):
        return len((self.folder / engine / "begun").read_text().splitlines())

    def compare(self, engine):
        """Whether all shards are there, and are together what the plain run wrote."""
        folder = self.output(engine)
        self.call("shards", "check", folder, "--contents")
        self.call("shards", "merge", folder, "--concatenate")
        merged = next((self.folder / engine / "out").rglob("merged/**/articles.jsonl"), None)
        assert merged, "nothing was merged"
        found = merged.read_bytes()
        documents = [json.loads(line)["id"] for line in found.splitlines()]
        expected = [json.loads(line)["id"] for line in self.plain.splitlines()]
        lost, twice = len(set(expected) - set(documents)), len(documents) - len(set(documents))
        assert found == self.plain, f"not as the plain run wrote it: {lost} documents lost, {twice} twice"
        return f"{len(documents)} documents in {self.shards} shards as in the plain run, {lost} lost, {twice} twice"


def write_archive(path, pages):
    """A WARC file with a gzip member a record, and every tenth page without an article."""
    with open(path, "wb") as file:
        for number in range(pages):
            file.write(gzip.compress(record(number, page(number).encode()), mtime=0))


def record(number, body):
    head = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"
    fields = "".join(f"{line}\r\n" for line in (
        "WARC/1.1", "WARC-Type: response", f"WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-{number:012}>",
        "WARC-Date: 2024-05-01T06:00:00Z", f"WARC-Target-URI: {address(number)}",
        "Content-Type: application/http;msgtype=response", f"Content-Length: {len(head) + len(body)}"))
    return fields.encode() + b"\r\n" + head + body + b"\r\n\r\n"


def address(number):
    return f"https://news.example/{number}"


def page(number):
    if number % 10 == 9:
        return "<!doctype html><title>Nothing here</title><nav><a href=/>Home</a></nav>"
    words = [WORDS[(number * 7 + step * (3 + number % 5)) % len(WORDS)] for step in range(12)]
    title = f"The {words[0]} and the {words[1]} of {number}"
    paragraphs = "".join(
        f"<p>In year {number + step} the {words[step % 12]} by the {words[(step + 1) % 12]} was opened again, said the {words[(step + 5) % 12]}, "
        f"after {number * 3 + step} days in which nobody had passed the {words[(step + 7) % 12]}.</p>" for step in range(8))
    return (f"<!doctype html><html lang=en><title>{title}</title><body><nav><a href=/>Home</a></nav><article><h1>{title}</h1>"
            f"{paragraphs}</article><footer>All rights reserved</footer></body></html>")
