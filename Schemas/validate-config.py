"""Validates YAML files against a JSON Schema, and says of each whether it is valid.

Usage: validate-config.py SCHEMA FILE...
Prints a line for each file: its path, a tab, and `valid` or the first error.
"""

import json
import sys

import jsonschema
import yaml

with open(sys.argv[1], encoding="utf-8") as file:
    schema = json.load(file)
jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(schema)
for path in sys.argv[2:]:
    with open(path, encoding="utf-8") as file:
        error = next(iter(validator.iter_errors(yaml.safe_load(file))), None)
    print(f"{path}\t{'valid' if error is None else error.json_path + ': ' + error.message[:80]}")
