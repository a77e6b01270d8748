#!/usr/bin/env python3
"""Writes what cel-python gives for each expression of cel.tsv into its second column.

Needs cel-python 0.5.0 (pip install cel-python==0.5.0). Each line of cel.tsv has an expression, what the reference gives, and where
Copydesk differs on purpose what it gives, and why. The document is the one that Tests/CopydeskExpressions/ReferenceTests.swift makes.
"""
import json
import pathlib
import sys

import celpy
from celpy import celtypes

FILE = pathlib.Path(__file__).parent / "cel.tsv"

TIDES = " ".join(["tide"] * 196)

DOCUMENT = {
    "title": "Harbour opens", "deck": None, "words": 200, "tags": ["local", "sea"], "authors": ["Ada Moss"],
    "language": "ko-KR", "site": "Coast News", "host": "news.example", "section": None, "kind": "article",
    "modified": None, "text": "Ferries sail again.\n\nTickets\n\n" + TIDES,
    "extras": {"count": 3, "desk": "world", "flag": True, "list": [1, 2, 3], "nested": {"a": "x"}, "nothing": None,
               "score": 0.75},
    "blocks": [
        {"kind": "heading", "role": "headline", "text": "Harbour opens", "level": 1},
        {"kind": "paragraph", "role": "body", "text": "Ferries sail again.", "level": None},
        {"kind": "heading", "role": "body", "text": "Tickets", "level": 2},
        {"kind": "paragraph", "role": "body", "text": TIDES, "level": None},
    ],
    "images": [{"src": "https://news.example/a.jpg", "alt": None, "credit": "Ada Moss"}],
}


def text(value):
    """The value as cel.tsv shows it."""
    if value is None:
        return "null"
    if isinstance(value, (bool, celtypes.BoolType)):
        return "true" if value else "false"
    if isinstance(value, celtypes.DoubleType):
        return repr(float(value))
    if isinstance(value, int):
        return str(int(value))
    if isinstance(value, (celtypes.TimestampType, celtypes.DurationType)):
        name = "timestamp" if isinstance(value, celtypes.TimestampType) else "duration"
        return f"{name}({json.dumps(str(value))})"
    if isinstance(value, str):
        return json.dumps(str(value), ensure_ascii=False)
    if isinstance(value, list):
        return "[" + ", ".join(text(element) for element in value) + "]"
    if isinstance(value, dict):
        return "{" + ", ".join(f"{text(key)}: {text(element)}" for key, element in value.items()) + "}"
    raise ValueError(f"no text for {type(value)}")


def result(environment, activation, expression):
    """What the reference gives, `error` for any error."""
    try:
        return text(environment.program(environment.compile(expression)).evaluate(activation))
    except Exception:
        return "error"


def main():
    sys.setrecursionlimit(10_000)
    environment = celpy.Environment()
    activation = {name: celpy.json_to_cel(value) for name, value in DOCUMENT.items()}
    activation["published"] = celtypes.TimestampType("2024-03-05T07:30:00Z")
    lines = []
    for line in FILE.read_text(encoding="utf-8").splitlines():
        expression, *rest = line.split("\t")
        lines.append("\t".join([expression, result(environment, activation, expression), *rest[1:]]))
    FILE.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
