"""Makes the reports that are opened in a browser, and reads their data. Standard library only."""
import json
import pathlib
import shutil
import subprocess

ROOT = pathlib.Path(__file__).resolve().parents[2]


def command(copydesk, *arguments, folder):
    return subprocess.run([str(pathlib.Path(copydesk).resolve()), *arguments], cwd=folder, capture_output=True, text=True)


def make(copydesk, folder, pages=()):
    """A report over the example pages, an empty page that fails, and others: (name, text)."""
    shutil.copytree(ROOT / "Examples/pages", folder / "pages")
    (folder / "pages/empty.html").write_text("")
    for name, text in pages:
        (folder / "pages" / name).write_text(text, encoding="utf-8")
    for favor in ("balanced", "precision", "recall"):
        (folder / f"{favor}.yaml").write_text(
            f"source: {{ files: {{ path: 'pages/*.html' }} }}\ntransforms: [{{ html.article: {{ favor: {favor} }} }}, repeats]\n"
            "sinks: [{ json: { path: out.jsonl } }]\n")
    (folder / "balanced.yaml").rename(folder / "news.yaml")
    done = command(copydesk, "inspect", "news.yaml", "--out", "report", folder=folder)
    if not (folder / "report/index.html").exists():
        raise SystemExit(f"copydesk inspect: {done.stderr}")
    return folder / "report"


def make_difference(copydesk, folder):
    """What `favor: precision` and `favor: recall` make differ, in a folder where `make` was before."""
    done = command(copydesk, "diff", "precision.yaml", "recall.yaml", "--out", "difference", folder=folder)
    if not (folder / "difference/diff.html").exists():
        raise SystemExit(f"copydesk diff: {done.stderr}")
    return folder / "difference"


def data(report, file):
    """What a file of data calls its function with."""
    text = (report / file).read_text(encoding="utf-8")
    return json.loads(text[text.index("(") + 1 : text.rindex(")")])


def number(report, name):
    """The number of the document whose id ends in a name."""
    for chunk in range(data(report, "data/summary.js")["chunks"]):
        for row in data(report, f"data/rows-{chunk}.js")["rows"]:
            if row[1].endswith(name):
                return row[0]
    raise KeyError(name)
