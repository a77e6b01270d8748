"""Trees in the format of the html5lib tests: read, normalised, written."""

import re

BLANK = ' \t\n\f\r'


class Node:
    """An element, a text, or something that the tree leaves out (a comment, a doctype, `content`)."""

    def __init__(self, kind, name='', text=''):
        self.kind, self.name, self.text = kind, name, text
        self.attributes, self.children = {}, []


def entries(dump):
    """What a dump says line by line, each with its depth; a text or a value may have line feeds."""
    joined = []
    for line in dump.split('\n'):
        if line.startswith('| '):
            joined.append(line[2:])
        elif joined:
            joined[-1] += '\n' + line
    for entry in joined:
        body = entry.lstrip(' ')
        yield (len(entry) - len(body)) // 2, body


def read(lines):
    """The document of a dump."""
    root = Node('document')
    path = [root]
    for depth, body in entries(lines):
        attribute = re.match(r'([^<"][^"]*?)="(.*)"$', body, re.DOTALL)
        del path[depth + 1:]
        if body.startswith('"'):
            node = Node('text', text=body[1:-1])
        elif body.startswith('<!--'):
            node = Node('comment')
        elif body.startswith('<!DOCTYPE'):
            node = Node('doctype')
        elif body == 'content':
            node = Node('content')
        elif attribute and path[-1].kind == 'element':
            path[-1].attributes[attribute[1]] = attribute[2]
            continue
        else:
            node = Node('element', body[1:-1])
        path[-1].children.append(node)
        path.append(node)
    return root


def write(root):
    """The dump of a tree."""
    lines, stack = [], [(child, 0) for child in reversed(root.children)]
    while stack:
        node, depth = stack.pop()
        indent = '| ' + '  ' * depth
        if node.kind == 'text':
            lines.append(f'{indent}"{node.text}"')
        else:
            lines.append(f'{indent}<{node.name}>')
            lines += [f'{indent}  {name}="{node.attributes[name]}"' for name in sorted(node.attributes)]
        stack += [(child, depth + 1) for child in reversed(node.children)]
    return '\n'.join(lines)


def nodes(root):
    """Every element, the document included, in no order."""
    stack = [root]
    while stack:
        node = stack.pop()
        yield node
        stack += [child for child in node.children if child.kind != 'text']


def replace(root, change):
    """Puts what `change` makes of each child (a list, or None for the child itself) in its place. Says whether anything changed."""
    changed = False
    stack = [root]
    while stack:
        node = stack.pop()
        new, left = [], list(reversed(node.children))
        while left:
            child = left.pop()
            instead = change(child, node)
            if instead is None:
                new.append(child)
            else:
                changed = True
                left += reversed(instead)
        node.children = new
        stack += [child for child in new if child.kind != 'text']
    return changed


def shorten_blank(root):
    changed = False
    stack = [(root, False)]
    while stack:
        node, keeps = stack.pop()
        keeps = keeps or node.name in ('pre', 'listing', 'textarea', 'xmp', 'plaintext', 'title')
        for child in node.children:
            if child.kind != 'text':
                stack.append((child, keeps))
            elif not keeps and len(child.text) > 1 and not child.text.strip(BLANK):
                child.text = ' '
                changed = True
            elif not keeps and child.text in ('\n', '\t', '\f', '\r'):
                child.text = ' '
                changed = True
    return changed


def drop_comments(root):
    return replace(root, lambda node, _: [] if node.kind in ('comment', 'doctype') else None)


def drop_scripts(root):
    return replace(root, lambda node, _: [] if node.name in ('script', 'style') else None)


def drop_drawings(root):
    return replace(root, lambda node, _: [] if node.name == 'svg svg' or node.name == 'svg' else None)


def name_formulas(root):
    """A formula's elements without their namespace, and their attributes in small letters."""
    changed = False
    for node in nodes(root):
        if node.name.startswith('math '):
            node.name = node.name.removeprefix('math ')
            node.attributes = {name.lower().replace('xlink ', 'xlink:').replace('xml ', 'xml:'): value
                               for name, value in node.attributes.items()}
            changed = True
    return changed


def unwrap_framesets(root):
    changed = replace(root, lambda node, _: node.children if node.name in ('frameset', 'frame') else None)
    html = next((child for child in root.children if child.name == 'html'), None)
    if html and changed and not any(child.name == 'body' for child in html.children):
        html.children.append(Node('element', 'body'))
    return changed


def drop_raw_text(root):
    return replace(root, lambda node, parent: [] if parent.name in ('iframe', 'noembed', 'noframes') else None)


def lift_template_content(root):
    return replace(root, lambda node, _: node.children if node.kind == 'content' else None)


def drop_blank_around_body(root):
    def change(node, parent):
        return [] if node.kind == 'text' and parent.name in ('html', 'head') and not node.text.strip(BLANK) else None
    return replace(root, change)


def merge_texts(root):
    """Texts that touch become one; a text of white space alone that comes of it is one space again."""
    for node in nodes(root):
        merged = []
        for child in node.children:
            if child.kind == 'text' and merged and merged[-1].kind == 'text':
                merged[-1].text += child.text
            else:
                merged.append(child)
        node.children = [child for child in merged if child.kind != 'text' or child.text]


# Each with what it does, in the order in which they are applied to both trees.
NORMALISATIONS = [
    ('white space of its own between two pieces of markup is one space, except in `pre`, `listing`, `textarea`, `xmp`, `title`', shorten_blank),
    ('comments and doctypes are left out', drop_comments),
    ('`script` and `style` are left out', drop_scripts),
    ('`svg` is left out with all that is in it', drop_drawings),
    ('the elements of `math` have no namespace', name_formulas),
    ('what is in `iframe`, `noembed` and `noframes` is left out', drop_raw_text),
    ('`frameset` and `frame` are left out, and their page has a `body`', unwrap_framesets),
    ("a template's content is what is in the `template`", lift_template_content),
    ('white space directly in `html` and `head` is left out', drop_blank_around_body),
]


def normalised(dump):
    """The dump of a tree after all normalisations, and the numbers of those that changed something."""
    root = read(dump)
    touched = {number for number, (_, change) in enumerate(NORMALISATIONS) if change(root)}
    merge_texts(root)
    shorten_blank(root)
    return write(root), touched
