"""The html5lib tests of encodings, and why another one than expected is decided on."""

import dataclasses


@dataclasses.dataclass
class EncodingTest:
    file: str
    data: bytes
    expected: str


def tests(folder):
    for file in sorted((folder / 'encoding').glob('*.dat')):
        for test in (b'\n' + file.read_bytes()).split(b'\n#data\n')[1:]:
            data, rest = test.split(b'\n#encoding\n', 1)
            yield EncodingTest(file.name, data, rest.split(b'\n')[0].decode())
    for file in sorted((folder / 'encoding/chardet').glob('test_*.txt')):
        yield EncodingTest(f'chardet/{file.name}', file.read_bytes(), file.stem.removeprefix('test_'))


# What a test that fails shows, and why it is meant to be so; the first that applies counts.
ON_PURPOSE = [
    ('nothing is declared', 'ASCII and valid UTF-8 are UTF-8; the standard leaves it to the browser, and the tests say windows-1252',
     lambda test, page: test.expected.lower() == 'windows-1252' and page['decision'] == 'validUTF8'),
    ('the declaration is wrong', 'bytes that are valid UTF-8, with more than ASCII in them, are UTF-8 whatever the page says',
     lambda test, page: page['decision'] == 'declarationOverruled'),
    ('a declaration inside a script', 'it is the one of a page that the script writes, or of nothing',
     lambda test, page: page['decision'] == 'validUTF8' and b'<script' in test.data.split(b'<meta')[0]),
]


def reason(test, page):
    """The name of the class that a failure belongs to, and whether it is on purpose."""
    for name, _, applies in ON_PURPOSE:
        if applies(test, page):
            return name, True
    return f'{page["encoding"]} where {test.expected} is expected', False
