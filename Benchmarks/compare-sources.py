#!/usr/bin/env python3
"""Reads archives, mail and feeds that Python's own modules wrote, with Copydesk, and compares what comes out.

    Benchmarks/compare-sources.py [COPYDESK]

zipfile, tarfile, mailbox and email are Python's; feedparser is compared where it is installed (pip install feedparser).
COPYDESK is .build/release/copydesk unless it is given. Ends with 1 if anything differs.
"""
import email.policy, io, json, mailbox, subprocess, sys, tarfile, tempfile, zipfile
from email.header import Header
from email.message import EmailMessage
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
COPYDESK = sys.argv[1] if len(sys.argv) > 1 else str(ROOT / ".build/release/copydesk")
SENTENCE = {
    "en": "The ferry left the harbour of Merrow on Monday with ninety passengers and a piano on board, number {}.",
    "ko": "월요일 아침 메로 항구에서 승객 아흔 명과 피아노 한 대를 실은 여객선이 섬을 향해 떠났다고 선장이 말했다, 번호 {}.",
    "ja": "月曜日の朝、九十人の乗客と一台のピアノを乗せた連絡船がメローの港を出たと船長が語った、番号は{}である。",
    "de": "Am Montag verließ die Fähre den Hafen von Merrow mit neunzig Gästen und einem Flügel an Bord, Nummer {}.",
}
CHARSETS = {"en": "us-ascii", "ko": "euc-kr", "ja": "iso-2022-jp", "de": "iso-8859-1"}
failures = 0


def check(name, found, wanted):
    global failures
    same = found == wanted
    failures += not same
    print(f"{'same' if same else 'DIFFERENT'}  {name}: {len(wanted)}")
    if not same:
        for left, right in zip(found + [None] * len(wanted), wanted):
            if left != right:
                print(f"  found  {left}\n  wanted {right}")
                break


def articles(folder, source):
    """What Copydesk makes of a source: the articles as JSON."""
    config = folder / "pipeline.yaml"
    config.write_text(json.dumps({
        "source": source, "transforms": [{"html.article": {"min_words": 0}}, "text.article"],
        "sinks": [{"json": {"path": "out.jsonl", "exists": "replace"}}]}))
    result = subprocess.run([COPYDESK, "run", str(config), "--resume", "never"], capture_output=True, text=True)
    if result.returncode not in (0, 2):
        print(result.stdout, result.stderr)
    output = folder / "out.jsonl"
    return [json.loads(line) for line in output.read_text().splitlines()] if output.exists() else []


def pages():
    for number in range(40):
        language = list(SENTENCE)[number % 4]
        text = " ".join(SENTENCE[language].format(number) for _ in range(3))
        yield f"{language}/신문-{number}.html", language, text, f"<!doctype html><meta charset=utf-8><article><p>{text}</article>".encode()


def compare_archives(folder):
    with zipfile.ZipFile(folder / "a.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        for name, _, _, page in pages():
            archive.writestr(name, page)
    for mode, ending in [("w", "tar"), ("w:gz", "tar.gz"), ("w:bz2", "tar.bz2"), ("w:xz", "tar.xz")]:
        for kind, format in [("pax", tarfile.PAX_FORMAT), ("gnu", tarfile.GNU_FORMAT)]:
            with tarfile.open(folder / f"{kind}.{ending}", mode, format=format) as archive:
                for name, _, _, page in pages():
                    info = tarfile.TarInfo(name)
                    info.size = len(page)
                    archive.addfile(info, io.BytesIO(page))
    for file in sorted(folder.glob("*.zip")) + sorted(folder.glob("*.tar*")):
        found = [(a["source"]["path"], a["text"]) for a in articles(folder, {"archive": {"path": file.name}})]
        check(f"entries of {file.name}", found, [(f"{file.name}/{name}", text) for name, _, text, _ in pages()])


def messages():
    for number, (_, language, text, _) in enumerate(pages()):
        charset = CHARSETS[language]
        subject, sender = f"{SENTENCE[language][:30].strip()} {number}", f"{SENTENCE[language][:12]}"
        if number % 3 == 0:
            message = EmailMessage(policy=email.policy.SMTP)
            message["Subject"], message["From"] = subject, f"{sender} <a@b.example>"
            message.set_content("Plain text for others.")
            message.add_alternative(f"<p>{text}", subtype="html", charset=charset if charset != "us-ascii" else "utf-8")
            message.add_attachment(b"\0\1", maintype="image", subtype="png", filename="신문.png")
        elif number % 3 == 1:
            message = MIMEMultipart("related")
            message["Subject"], message["From"] = Header(subject, charset), f"{Header(sender, charset).encode()} <a@b.example>"
            message.attach(MIMEText(f"<p>{text}", "html", charset))
        else:
            message = MIMEText(f"From here on\n\nFrom there on\n\n{text}", "plain", charset)
            message["Subject"], message["From"] = Header(subject, charset), f"{Header(sender, charset).encode()} <a@b.example>"
        message["Date"] = "Tue, 05 Mar 2024 07:30:00 +0100"
        yield message, subject, sender, text


def compare_mail(folder):
    box = mailbox.mbox(folder / "a.mbox")
    for message, *_ in messages():
        box.add(mailbox.mboxMessage(message))
    box.flush()
    found = articles(folder, {"mail": {"path": "a.mbox"}})
    wanted = [(subject, [sender.strip()], "2024-03-05T07:30:00+01:00", True) for _, subject, sender, _ in messages()]
    texts = [text for *_, text in messages()]
    check("messages of a.mbox",
          [(a["title"], a["authors"], a["published"], text in a["text"]) for a, text in zip(found, texts)], wanted)
    (folder / "eml").mkdir()
    for number, (message, *_) in enumerate(messages()):
        (folder / "eml" / f"{number:02}.eml").write_bytes(bytes(message))
    found = articles(folder, {"mail": {"path": "eml"}})
    check("messages in files",
          [(a["title"], a["authors"], a["published"], text in a["text"]) for a, text in zip(found, texts)], wanted)


def compare_feeds(folder):
    try:
        import feedparser
    except ImportError:
        print("feedparser is not installed, and feeds are not compared")
        return
    rss = ROOT / "Examples/sources/ledger.rss"
    parsed = feedparser.parse(str(rss))
    wanted = [(e.title, e.link, [t.term for t in e.tags], [e.author]) for e in parsed.entries if "content" in e]
    found = articles(folder, {"feed": {"path": str(rss)}})
    check("items of ledger.rss", [(a["title"], a["source"]["url"], a["tags"], a["authors"]) for a in found], wanted)


for compare in (compare_archives, compare_mail, compare_feeds):
    with tempfile.TemporaryDirectory() as name:
        compare(Path(name))
sys.exit(1 if failures else 0)
