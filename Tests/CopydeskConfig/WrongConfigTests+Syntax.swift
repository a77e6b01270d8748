/// Texts that are not YAML, or more of it than a config may have.
extension WrongConfigTests {
  static let syntaxCases: [WrongConfig] = [
    WrongConfig(
      "Standard input without quotes",
      "source: { pages: { path: - } }\nsinks: [tree]",
      says: "news.yaml:1:26: '-' by itself needs quotes: \"-\""),
    WrongConfig(
      "Standard output without quotes",
      "source: pages\nsinks:\n  - lines:\n      path: - # here",
      says: "news.yaml:4:13: '-' by itself needs quotes: \"-\""),
    WrongConfig(
      "A template without quotes inside of brackets",
      "source: pages\nsinks: [lines: { path: out/{site}/{slug}.md }]",
      says: "news.yaml:2:24: a text with '{' in it needs quotes inside [ ] and { }: \"out/{site}/{slug}.md\""),
    WrongConfig(
      "A list for the source",
      "source: [{ pages: { path: in } }]\nsinks: [tree]",
      says:
        "news.yaml:1:9: source: expected one stage: a name, or a name and its settings; found a list; 'sources' takes several"
    ),
    WrongConfig(
      "A condition as a stage",
      "source: { pages: { path: in } }\ntransforms: [redact: { words: a }, when: words > 3]\nsinks: [tree]",
      says:
        "news.yaml:2:36: transforms[1].when: 'when' is a setting of a stage, and belongs among those: '- repeats: { when: … }'"
    ),
    WrongConfig(
      "An expression that begins with an exclamation mark",
      "source: !has(language)\nsinks: [tree]\n",
      says:
        "news.yaml:1:9: source: the tag '!has(language)' has no meaning here; an expression that begins with '!' goes into single quotes"
    ),
    WrongConfig("Nothing", "", says: "news.yaml: the file is empty; a pipeline needs a source and sinks"),
    WrongConfig(
      "Nothing but comments", "# source\n\n# sinks\n",
      says: "news.yaml: the file is empty; a pipeline needs a source and sinks"),
    WrongConfig(
      "Two documents", "source: pages\n---\nsinks: []\n",
      says: "news.yaml:2:1: a second document begins here; a config file holds one"),
    WrongConfig(
      "A text that needs quotes", "source: pages: in\n",
      says: """
        news.yaml:1:14: not valid YAML: a ':' is not allowed here; a text with ': ' in it needs quotes, \
        and keys of one map the same indentation
        """),
    WrongConfig(
      "A key without its colon", "source: pages\nsinks\nworkers: 2\n",
      says: "news.yaml:2:1: not valid YAML: a key here has no ':' after it"),
    WrongConfig(
      "Keys that are not in line", "  source: pages\n sinks: []\n",
      says: """
        news.yaml:2:2: not valid YAML: this does not belong to what is above it; \
        keys of one map must have the same indentation
        """),
    WrongConfig(
      "Keys of a stage's settings that are not in line", "source:\n  pages:\n      path: in\n    most: 2\n",
      says: """
        news.yaml:4:5: not valid YAML: expected a key here; keys of one map must have the same indentation
        """),
    WrongConfig(
      "Items that are not in line", "sinks:\n  - tree:\n  lines:\n",
      says: """
        news.yaml:3:3: not valid YAML: expected '- ' here; items of one list must have the same indentation
        """),
    WrongConfig(
      "A list that is never closed", "source: pages\nsinks: [tree,\nworkers: 2\n",
      says: "news.yaml:4:1: not valid YAML: expected ',' or ']' in the list that begins in line 2"),
    WrongConfig(
      "A map that is never closed", "source: { pages: { path: in }\nsinks: [tree]\n",
      says: "news.yaml:2:1: not valid YAML: expected ',' or '}' in the map that begins in line 1"),
    WrongConfig(
      "A list item on a key's line", "sinks: - tree\n",
      says: "news.yaml:1:8: not valid YAML: a list item cannot begin here; put it on a line of its own"),
    WrongConfig(
      "A quote that is never closed", "source: pages\nsinks: [\"tree]\n",
      says: "news.yaml:2:9: not valid YAML: the quoted text that begins here is never closed"),
    WrongConfig(
      "A tab that indents", "sinks:\n\t- tree\n",
      says: "news.yaml:2:1: not valid YAML: a tab cannot indent YAML; use spaces"),
    WrongConfig(
      "A text that begins with an at sign", "source: @pages\n",
      says: "news.yaml:1:9: not valid YAML: a text that begins with '@' needs quotes"),
    WrongConfig(
      "An alias without its anchor", "source: *pages\n",
      says: "news.yaml:1:9: not valid YAML: this alias names no anchor ('&name') above it"),
    WrongConfig(
      "A variable in a flow map without quotes", "source: { pages: { path: ${IN} } }\n",
      says: """
        news.yaml:1:27: not valid YAML: expected ',' or '}' in the map that begins in line 1; \
        inside [ ] and { } a value with '${…}' needs quotes
        """),
    WrongConfig(
      "A control character", "source: pa\u{0}ges\n",
      says: "news.yaml:1:11: not valid YAML: the control character U+0000"),
    WrongConfig(
      "A tag", "source: !!binary aGk=\nsinks: [!mine tree]\n",
      says: """
        news.yaml:1:9: source: the tag 'tag:yaml.org,2002:binary' has no meaning here
        news.yaml:2:9: sinks[0]: the tag '!mine' has no meaning here
        """),
    WrongConfig(
      "An expression that begins like a tag", "source: !(language == 'en')\nsinks: [tree]\n",
      says:
        "news.yaml:1:9: source: the tag '!(language' has no meaning here; an expression that begins with '!' goes into single quotes"
    ),
    WrongConfig(
      "A value that goes on after its quotes", "source:\n  pages:\n    path: \"${HOME}\" != \"\"\nsinks: [tree]\n",
      says:
        "news.yaml:3:21: not valid YAML: expected a key here; keys of one map must have the same indentation; a value that goes on after a closing quote needs single quotes around all of it"
    ),
    WrongConfig(
      "A merge of what is no map", "source: { pages: { path: in, <<: 5 } }\nsinks: [tree]\n",
      says: "news.yaml:1:30: source.pages.<<: expected a map to merge, or a list of maps; found 5"),
    WrongConfig(
      "Lists in lists in lists", "source: " + String(repeating: "[", count: 150) + String(repeating: "]", count: 150),
      says: "news.yaml:1:109: source\(String(repeating: "[0]", count: 100)): nested deeper than 100 levels"),
    WrongConfig(
      "Lists in lists in lists without end", "source: " + String(repeating: "[", count: 100_000),
      says: "news.yaml:1:10: not valid YAML: nested too deep"),
  ]
}
