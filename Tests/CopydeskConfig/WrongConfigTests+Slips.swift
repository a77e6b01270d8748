/// Slips of the hand that YAML or a stage would describe in words that lead elsewhere.
extension WrongConfigTests {
  static let slipCases: [WrongConfig] = [
    WrongConfig(
      "A template without quotes, on a line of its own",
      """
      source: { pages: { path: in } }
      sinks:
        - lines:
            path: {site}/{slug}.md
      """,
      says: "news.yaml:4:13: a text that begins with '{' needs quotes: \"{site}/{slug}.md\""),
    WrongConfig(
      "A template without quotes, in a flow map",
      """
      source: { pages: { path: in } }
      sinks:
        - lines: { path: {site}/{slug}.md }
      """,
      says: "news.yaml:3:20: a text that begins with '{' needs quotes: \"{site}/{slug}.md\""),
    WrongConfig(
      "A pattern without quotes",
      """
      source:
        pages:
          path: **/*.html
      sinks: [tree]
      """,
      says: "news.yaml:3:11: a text that begins with '*' needs quotes: \"**/*.html\""),
    WrongConfig(
      "Patterns without quotes, in a list",
      """
      source: { pages: { path: [*.{html,htm}] } }
      sinks: [tree]
      """,
      says: "news.yaml:1:27: a text that begins with '*' needs quotes: \"*.{html,htm}\""),
    WrongConfig(
      "A path with backslashes in double quotes",
      """
      source: { pages: { path: "C:\\dump" } }
      sinks: [tree]
      """,
      says: """
        news.yaml:1:26: a backslash means something else in double quotes; put the text in single quotes: 'C:\\dump'
        """),
    WrongConfig(
      "A path with a backslash and a u",
      """
      source: { pages: { path: "C:\\users" } }
      sinks: [tree]
      """,
      says: """
        news.yaml:1:26: a backslash means something else in double quotes; put the text in single quotes: 'C:\\users'
        """),
    WrongConfig(
      "A key and its value without a space, in a flow map",
      """
      source: { pages: { path:in } }
      sinks: [tree]
      """,
      says: """
        news.yaml:1:18: source.pages.path: required setting is missing: The pages to read.
        news.yaml:1:20: source.pages.path:in: unknown setting; a space is missing after 'path:'
        """),
    WrongConfig(
      "A key and its value without a space, where settings belong",
      """
      source:
        pages:
          path:in
      sinks: [tree]
      """,
      says: """
        news.yaml:3:5: source.pages: expected settings (keys and values), found the text 'path:in'; a space is missing after 'path:'
        """),
    WrongConfig(
      "A key and its value without a space, at the top",
      "source: { pages: { path: in } }\nworkers:2\nsinks: [tree]\n",
      says: "news.yaml:2:1: not valid YAML: a space is missing after 'workers:'"),
    WrongConfig(
      "A text in place of settings that cannot be the first one's value",
      "source: { pages: { path: in, most: 1 } }\nlimits: much\nsinks: [tree]\n",
      says: """
        news.yaml:2:9: limits: expected settings (keys and values), found the text 'much' (known are bytes, depth, nodes, \
        attributes, seconds, memory)
        """),
    WrongConfig(
      "A word in place of the number of workers",
      "source: { pages: { path: in } }\nsinks: [tree]\nworkers: auto\n",
      says: """
        news.yaml:3:10: workers: expected a whole number, found the text 'auto'; leave it out for as many as there are processors
        """),
    WrongConfig(
      "Settings after a name without a colon",
      """
      source: { pages: { path: in } }
      transforms:
        - redact { words: acme }
      sinks:
        - tree {}
      """,
      says: """
        news.yaml:3:5: transforms[0].redact { words: a ':' is missing after the name: 'redact: { … }'
        news.yaml:5:5: sinks[0].tree {}: a ':' is missing after the name: 'tree: { … }'
        """),
    WrongConfig(
      "A name that is much like one that belongs elsewhere",
      """
      source: { pages: { path: in } }
      transforms:
        - line
      sinks: [tree]
      """,
      says: "news.yaml:3:5: transforms[0].line: unknown transform (known are dedup.unseen, redact)"),
    WrongConfig(
      "Numbers that no computer counts to, and values in quotes",
      """
      source: { pages: { path: in, most: '7' } }
      transforms:
        - redact: { words: acme, threshold: "0.5", counting: "true", marker: { times: 99999999999999999999 } }
      sinks: [tree]
      workers: 99999999999999999999
      """,
      says: """
        news.yaml:1:36: source.pages.most: expected a whole number, found the text '7'; write it without quotes
        news.yaml:3:39: transforms[0].redact.threshold: expected a number, found the text '0.5'; write it without quotes
        news.yaml:3:56: transforms[0].redact.counting: expected true or false, found the text 'true'; write it without quotes
        news.yaml:3:81: transforms[0].redact.marker.times: expected a whole number, found 99999999999999999999, which is out of \
        range: a whole number is at most 9223372036854775807
        news.yaml:5:10: workers: expected a whole number, found 99999999999999999999, which is out of range: a whole number is \
        at most 9223372036854775807
        """),
    WrongConfig(
      "An address where a path belongs",
      """
      source: { pages: { path: https://news.example/a.html } }
      sinks:
        - lines: { path: "s3://bucket/out.txt" }
      """,
      says: """
        news.yaml:1:26: source.pages.path: 'https://news.example/a.html' is an address, and a path belongs here; \
        Copydesk reads and writes files, and fetches nothing
        news.yaml:3:20: sinks[0].lines.path: 's3://bucket/out.txt' is an address, and a path belongs here; \
        Copydesk reads and writes files, and fetches nothing
        """),
    WrongConfig(
      "A no-break space in the indentation",
      "source:\n  pages:\n \u{A0}  path: in\nsinks: [tree]\n",
      says: """
        news.yaml:3:2: the indentation has a space here that is none to YAML (U+00A0, a no-break space); type an ordinary one
        """),
    WrongConfig(
      "An ideographic space before an item",
      "source: { pages: { path: in } }\nsinks:\n\u{3000}- tree\n",
      says: "news.yaml:3:1: the indentation has a space here that is none to YAML (U+3000); type an ordinary one"),
  ]
}
