"""Compares the elements that selectors match with those that soupsieve finds, page by page.

    swift build -c release --product selector-trees
    python3 Benchmarks/compare-selectors.py PAGE.html …        (needs beautifulsoup4 and soupsieve)

Parsers disagree about the trees of malformed pages, and that is not the question here: `selector-trees` prints the tree that
the selectors were matched on, and soupsieve gets the same one.
"""

import json
import pathlib
import subprocess
import sys
import tempfile

import soupsieve
from bs4 import BeautifulSoup

here = pathlib.Path(__file__).parent


def tree(nodes, in_small_letters):
    soup = BeautifulSoup("", "html.parser")
    made = []
    for parent, name, *rest in nodes:
        if isinstance(name, bool):
            node = soup.new_string(" " if name else "x")
        else:
            attributes = rest[0]
            if in_small_letters:
                attributes = {k: v.lower() if k in ("class", "id") else v for k, v in attributes.items()}
            # soupsieve takes what is in these two for a page of its own.
            node = soup.new_tag(f"x-{name}" if name in ("iframe", "template") else name)
            # Set afterwards, values stay as they are; new_tag would take lists of classes apart.
            node.attrs = attributes
        made.append(node)
        (made[parent] if parent >= 0 else soup).append(node)
    return soup, {id(node): number for number, node in enumerate(made)}


def main(pages):
    file = here / "selectors.txt"
    selectors = [line for line in file.read_text().split("\n") if line and not line.startswith("//")]
    tool = here.parent / ".build/release/selector-trees"
    names = tempfile.TemporaryFile("w+")
    names.write("".join(page + "\n" for page in pages))
    names.seek(0)
    run = subprocess.Popen([tool, file], stdin=names, stdout=subprocess.PIPE, text=True)
    compared = matched = 0
    differences = {}
    for page, line in zip(pages, run.stdout, strict=True):
        record = json.loads(line)
        trees = {}
        for selector, ours in zip(selectors, record["matches"], strict=True):
            # In quirks mode classes and ids match in any case, which soupsieve does not know; the list has them in small letters.
            key = record["quirks"] and "[class" not in selector and "[id" not in selector
            if key not in trees:
                trees[key] = tree(record["nodes"], key)
            soup, number = trees[key]
            same = selector.split(" === ")[-1]
            theirs = sorted(number[id(node)] for node in soupsieve.select(same, soup))
            compared += 1
            matched += len(ours)
            if ours != theirs:
                differences.setdefault(selector, []).append((page, ours, theirs))
    print(f"{len(pages)} pages, {len(selectors)} selectors, {compared} comparisons, {matched} matches")
    for selector, cases in differences.items():
        page, ours, theirs = cases[0]
        only_ours, only_theirs = sorted(set(ours) - set(theirs)), sorted(set(theirs) - set(ours))
        print(f"{selector}: {len(cases)} pages differ, such as {page}: only ours {only_ours[:5]}, only theirs {only_theirs[:5]}")
    return 1 if differences else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
