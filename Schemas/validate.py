"""Validates JSON from standard input against a JSON Schema and prints it back, keys in their order.

Usage: validate.py SCHEMA (lines|document)
Exit status: 0 valid, 1 invalid (what and where is on standard error), 3 the package jsonschema is missing.
"""

import json
import sys

try:
    import jsonschema
except ImportError:
    print("the Python package jsonschema is missing; `make test` installs it", file=sys.stderr)
    sys.exit(3)


def reject_duplicates(pairs):
    keys = [key for key, _ in pairs]
    if len(keys) != len(set(keys)):
        raise ValueError(f"a key stands twice among {keys}")
    return dict(pairs)


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        schema = json.load(file)
    jsonschema.Draft202012Validator.check_schema(schema)
    text = sys.stdin.buffer.read().decode("utf-8", errors="strict")
    texts = text.removesuffix("\n").split("\n") if sys.argv[2] == "lines" else [text]
    values = [json.loads(item, object_pairs_hook=reject_duplicates) for item in texts]
    articles = [article for value in values for article in (value if isinstance(value, list) else [value])]
    validator = jsonschema.Draft202012Validator(schema)
    errors = [
        f"article {number}: {error.json_path}: {error.message}"
        for number, article in enumerate(articles)
        for error in validator.iter_errors(article)
    ]
    print("\n".join(errors), file=sys.stderr)
    json.dump(articles, sys.stdout)
    return 1 if errors else 0


sys.exit(main())
