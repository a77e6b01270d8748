"""Why a tree differs from the one a test expects: the deviations on purpose, and what else a test is about."""

import re

import trees

FOREIGN = re.compile(r'<(svg|math)\b', re.IGNORECASE)


class Failure:
    """A test whose trees differ after normalisation."""

    def __init__(self, data, expected_dump, expected, ours):
        self.data, self.expected_dump, self.expected, self.ours = data, expected_dump, expected, ours

    def agrees(self, change):
        """Whether the trees agree once `change` was made to both."""
        dumps = []
        for dump in (self.expected, self.ours):
            root = trees.read(dump)
            change(root)
            trees.merge_texts(root)
            dumps.append(trees.write(root))
        return dumps[0] == dumps[1]

    def has(self, pattern):
        return re.search(pattern, self.data, re.IGNORECASE | re.DOTALL) is not None


def unwrap_links(root):
    trees.replace(root, lambda node, _: node.children if node.name == 'a' else None)


def drop_replacements(root):
    for node in trees.nodes(root):
        node.attributes = {name: value.replace('\ufffd', '') for name, value in node.attributes.items()}
        for child in node.children:
            child.text = child.text.replace('\ufffd', '')


def drop_root_attributes(root):
    for node in trees.nodes(root):
        if node.name in ('html', 'body'):
            node.attributes = {}


def drop_blanks(root):
    for node in trees.nodes(root):
        for child in node.children:
            child.text = re.sub(r'[ \t\n\f\r]+', '', child.text)


def lift_noscript(root):
    trees.replace(root, lambda node, _: [] if node.name == 'noscript' else None)


def never_closed(failure):
    """Whether the page's end cuts off a comment or an element whose content is text."""
    for start in re.finditer(r'<!--(?!-?>)', failure.data):
        if not re.search(r'--!?>', failure.data[start.start() + 2:]):
            return True
    if failure.has(r'<script[^>]*>.*<!--.*<script') and not re.search(r'-->', failure.data):
        return True
    # Between `<!--` and `-->` a second `<script` takes a `</script` for itself.
    if failure.has(r'<script[^>]*>.*<!--.*<script(?!.*<!--.*-->.*</script)') and failure.expected_dump.count('<script') == 1:
        return True
    for name in ('title', 'textarea', 'iframe', 'noembed', 'noframes', 'xmp'):
        if failure.has(rf'<{name}[\s/>](?!.*</{name}[\s/>])'):
            return True
    return False


# What a test that fails shows, and why it is meant to be so; the first that applies counts.
ON_PURPOSE = [
    ('frame sets', 'a page of frames has no text, and a stray `<frameset>` would lose that of the page after it',
     lambda f: '<frameset>' in f.expected_dump),
    ('NUL bytes', 'they are left out when the page is decoded, where the standard has U+FFFD in some places',
     lambda f: '\0' in f.data and f.agrees(drop_replacements)),
    ('never closed comments, scripts and texts', 'the standard takes the rest of the page for a comment, a script or a title; that text is kept',
     never_closed),
    ('never closed links', 'such a link ends with its block; the standard opens it again in each block that follows',
     lambda f: f.agrees(unwrap_links)),
    ('`noscript` in the head', 'what is in it is kept together; the standard ends the head at the first element that has no place there',
     lambda f: f.has('<noscript') and '    <noscript>' in f.expected and not FOREIGN.search(f.data)),
]

# What the rest is about.
REST = [
    ('attributes of a later `<html>` or `<body>`', lambda f: f.agrees(drop_root_attributes)),
    ('white space only', lambda f: f.agrees(drop_blanks)),
    ('where drawings and formulas end', lambda f: FOREIGN.search(f.data)),
    ('templates', lambda f: f.has('<template') and not f.has('</head')),
    ('`selectedcontent`', lambda f: f.has('<selectedcontent')),
    ('columns of a table', lambda f: f.has('<col')),
    ('selections', lambda f: f.has('<select')),
    ('tables inside paragraphs in quirks mode', lambda f: f.has('<p>.*<table')),
    ('other content of tables', lambda f: f.has('<table')),
    ('head content after the head or the body', lambda f: f.has('</(head|body|html)')),
    ('other', lambda f: True),
]


def case_reason(case, where, ours):
    """The same for a text or a value that differs from the one expected."""
    if re.sub(r'[\x00-\x1f\x7f-\x9f\ufffe\uffff]| (?=$)', '', case.expected[where]) == (ours or '').rstrip(' '):
        return 'control characters and characters that are none', False
    if case.element in ('xmp', 'textarea') and f'</{case.element}>' not in case.page:
        return 'never closed comments, scripts and texts', True
    if case.expected[where].replace('\r', '\n') == ours:
        return 'carriage returns that are written as references', False
    return 'other', False


def reason(failure):
    """The name of the class that a failure belongs to, and whether it is on purpose."""
    for name, _, applies in ON_PURPOSE:
        if applies(failure):
            return name, True
    return next(name for name, applies in REST if applies(failure)), False
