"""Every character reference of the HTML standard, in text and in attributes, before whatever changes what it means."""

import html.entities

from suites import Case

NAMES = html.entities.html5
LONGEST = max(map(len, NAMES))
# What follows a reference: nothing, and what may be taken for a part of it.
FOLLOWERS = ['', ' ', '=', 'x', 'Z', '1', '&', '<']


def resolved(text, in_attribute):
    """What a text with references means (sections 13.2.5.72 to 13.2.5.80)."""
    result, index = [], 0
    while index < len(text):
        if text[index] != '&':
            result.append(text[index])
            index += 1
            continue
        meaning, length = numeric(text[index:]) if text[index + 1:index + 2] == '#' else named(text[index:], in_attribute)
        result.append(meaning)
        index += length
    return ''.join(result)


def named(text, in_attribute):
    for length in range(min(LONGEST, len(text) - 1), 0, -1):
        name = text[1:length + 1]
        if name not in NAMES:
            continue
        following = text[length + 1:length + 2]
        if in_attribute and not name.endswith(';') and (following == '=' or following.isascii() and following.isalnum()):
            return text[:length + 1], length + 1
        return NAMES[name], length + 1
    return '&', 1


def numeric(text):
    index = 3 if text[2:3] in ('x', 'X') else 2
    digits = '0123456789abcdefABCDEF' if index == 3 else '0123456789'
    end = index
    while text[end:end + 1] and text[end] in digits:
        end += 1
    if end == index:
        return '&', 1
    number = int(text[index:end], 16 if index == 3 else 10)
    if text[end:end + 1] == ';':
        end += 1
    if number == 0 or number > 0x10FFFF or 0xD800 <= number <= 0xDFFF:
        return '\ufffd', end
    if 0x80 <= number <= 0x9F:
        # Where windows-1252 has no character, the control character it is.
        return bytes([number]).decode('windows-1252', errors='ignore') or chr(number), end
    return chr(number), end


def case(group, reference, follower):
    """A page with a reference in all four places. The text begins with a letter, since one of white space alone is shortened."""
    text = reference + follower
    return Case(group, f'<p title="{text}" lang=\'{text}\' id={text}>x{text}</p>', 'p', {
        'title': resolved(text, True), 'lang': resolved(text, True),
        'id': resolved(text.split(' ')[0], True), 'text': 'x' + resolved(text, False)})


def cases():
    names = sorted({name.rstrip(';') for name in NAMES})
    for name in names:
        for follower in FOLLOWERS:
            yield case('names', f'&{name}', follower)
            yield case('names with a semicolon', f'&{name};', follower)
        yield case('names with a semicolon', f'&{name};', ';')
    numbers = [*range(0, 0x101), 0xD7FF, 0xD800, 0xDBFF, 0xDC00, 0xDFFF, 0xE000, 0xFDD0, 0xFDEF, 0xFFFD, 0xFFFE, 0xFFFF, 0x1F600,
               0x1FFFF, 0x10FFFE, 0x10FFFF, 0x110000, 0x7FFFFFFF, 0xFFFFFFFF, 0x100000041, 10 ** 30]
    for number in numbers:
        for written in (f'&#{number}', f'&#x{number:x}', f'&#X{number:X}', f'&#000{number}'):
            for follower in FOLLOWERS:
                yield case('numbers', written, follower)
    for written in ('&', '&#', '&#x', '&#X', '&#xg', '&#a', '&;', '&&', '&nosuchname', '&nosuchname;', '&AMp', '&eacutE;', '& amp;',
                    '&a', '&ampamp', '&notit;', '&notin', '&notinva', '&CounterClockwiseContourIntegra', '&amp&lt', '&#38;amp;', '&é;'):
        for follower in FOLLOWERS:
            yield case('none at all', written, follower)
