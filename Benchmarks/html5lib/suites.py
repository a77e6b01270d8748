"""The html5lib tests as they are written down, and the trees of their pages."""

import base64
import dataclasses
import json
import re
import subprocess
import tempfile

from trees import entries


@dataclasses.dataclass
class TreeTest:
    file: str
    data: str
    expected: str


def trees(folder):
    """The tests of whole documents with scripting off, in the order of the files."""
    for file in sorted((folder / 'tree-construction').glob('*.dat')):
        text = '\n' + file.read_bytes().decode()
        for test in text.split('\n#data\n')[1:]:
            if '\n#document-fragment\n' in test or '\n#script-on\n' in test:
                continue
            # An empty page has no line of its own.
            data, rest = ('\n' + test).split('\n#errors\n', 1)
            yield TreeTest(file.name, data[1:], rest.split('#document\n', 1)[1].rstrip('\n'))


def parse(binary, pages, encoding):
    """What `parsed-trees` says about each page."""
    with tempfile.TemporaryFile('w+') as cases:
        for number, page in enumerate(pages):
            case = {'id': str(number), 'data': base64.b64encode(page).decode()}
            json.dump(case | ({'encoding': encoding} if encoding else {}), cases)
            cases.write('\n')
        cases.seek(0)
        with subprocess.Popen([binary], stdin=cases, stdout=subprocess.PIPE, text=True, encoding='utf-8') as run:
            # A text may hold any character, so lines are what ends with a line feed.
            yield from (json.loads(line) for line in run.stdout)
    if run.returncode:
        raise SystemExit(f'{binary} ended with {run.returncode}')


@dataclasses.dataclass
class Case:
    """A page, and what is to be found in its tree: the text of an element, or the value of an attribute of one."""
    group: str
    page: str
    element: str
    expected: dict

    def found(self, dump):
        """The first text of the element, and those of its attributes that are expected, each under its name."""
        result, depth = {}, None
        for level, body in entries(dump):
            if depth is None:
                depth = level + 1 if body == f'<{self.element}>' else None
            elif level < depth:
                break
            elif name := next((name for name in self.expected if body.startswith(f'{name}="')), None):
                result.setdefault(name, body[len(name) + 2:-1])
            elif level == depth and body.startswith('"'):
                result.setdefault('text', body[1:-1])
        return result


# Which element has the tokenizer in a state.
STATES = {'Data state': 'p', 'RCDATA state': 'textarea', 'RAWTEXT state': 'xmp', 'PLAINTEXT state': 'plaintext'}


def tokens(folder):
    """The tokenizer tests that a tree can show: those that end in text, or in one start tag with attributes."""
    for file in sorted((folder / 'tokenizer').glob('*.test')):
        for test in json.loads(file.read_text(encoding='utf-8')).get('tests', []):
            if test.get('doubleEscaped'):
                test['input'], test['output'] = unescaped(test['input']), unescaped(test['output'])
            if has_surrogates(test['input'] + json.dumps(test['output'], ensure_ascii=False)) or '\0' in test['input']:
                continue
            kinds = [token[0] for token in test['output']]
            text = ''.join(token[1] for token in test['output'] if token[0] == 'Character')
            for state in test.get('initialStates', ['Data state']):
                if state not in STATES or set(kinds) - {'Character'} and kinds != ['StartTag']:
                    continue
                if kinds == ['StartTag']:
                    name, attributes = test['output'][0][1:3]
                    if state == 'Data state' and attributes:
                        yield Case(file.name, '<body>' + test['input'], name, attributes)
                # What stands in front makes a text of white space alone one that counts.
                elif test.get('lastStartTag') in (None, STATES[state]):
                    yield Case(file.name, f'<{STATES[state]}>x' + test['input'], STATES[state], {'text': 'x' + text})


def unescaped(value):
    if isinstance(value, str):
        return re.sub(r'\\u([0-9A-Fa-f]{4})', lambda match: chr(int(match[1], 16)), value)
    if isinstance(value, list):
        return [unescaped(item) for item in value]
    if isinstance(value, dict):
        return {unescaped(key): unescaped(item) for key, item in value.items()}
    return value


def has_surrogates(text):
    return any(0xD800 <= ord(character) <= 0xDFFF for character in text)
