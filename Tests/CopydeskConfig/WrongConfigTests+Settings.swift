/// Settings that are not known, not given, or not of the right type.
extension WrongConfigTests {
  static let settingCases: [WrongConfig] = [
    WrongConfig(
      "A key that nobody knows at the top",
      """
      source: { pages: { path: in } }
      transform: [redact]
      sinks: [tree]
      """,
      says: "news.yaml:2:1: transform: unknown setting; did you mean 'transforms'?"),
    WrongConfig(
      "A setting that the stage does not know",
      """
      source: { pages: { path: in } }
      transforms:
        - dedup.unseen
        - redact:
            words: acme
            treshold: 0.5
      sinks: [tree]
      """,
      says: "news.yaml:6:7: transforms[1].redact.treshold: unknown setting; did you mean 'threshold'?"),
    WrongConfig(
      "A setting of a group that the stage does not know",
      """
      source: { pages: { path: in } }
      transforms:
        - redact: { words: acme, marker: { txt: "-" } }
      sinks: [tree]
      """,
      says: "news.yaml:3:38: transforms[0].redact.marker.txt: unknown setting; did you mean 'text'?"),
    WrongConfig(
      "A percentage for a part",
      """
      source: { pages: { path: in } }
      transforms:
        - redact: { words: a, threshold: 10% }
      sinks: [tree]
      """,
      says: "news.yaml:3:36: transforms[0].redact.threshold: expected a number, found the text '10%'; 10% is 0.1"),
    WrongConfig(
      "An address for a source",
      """
      source: https://news.example
      sinks: [tree]
      """,
      says:
        "news.yaml:1:9: source.https://news.example: 'https://news.example' is an address, and a source belongs here; Copydesk reads and writes files, and fetches nothing"
    ),
    WrongConfig(
      "A setting of a group outside of it",
      """
      source: { pages: { path: in } }
      transforms:
        - redact: { words: a, times: 2 }
      sinks: [tree]
      """,
      says: "news.yaml:3:25: transforms[0].redact.times: unknown setting; did you mean 'times' in 'marker'?"),
    WrongConfig(
      "A setting for a stage that has none",
      """
      source: { pages: { path: in } }
      transforms:
        - dedup.unseen: { memory: 5 }
      sinks: [tree]
      """,
      says: "news.yaml:3:21: transforms[0].dedup.unseen.memory: unknown setting"),
    WrongConfig(
      "Required settings that are missing",
      """
      source: pages
      transforms:
        - redact:
      sinks:
        - lines: {}
      """,
      says: """
        news.yaml:1:9: source.pages.path: required setting is missing: The pages to read.
        news.yaml:3:5: transforms[0].redact.words: required setting is missing: \
        Lines with any of these words are replaced.
        news.yaml:5:12: sinks[0].lines.path: required setting is missing: The file to write.
        """),
    WrongConfig(
      "Settings of the wrong type",
      """
      source: { pages: { path: in, most: ten } }
      transforms:
        - redact:
            words: [acme, [zenith]]
            threshold: high
            counting: 1
            letter_case: flod
            table: [a]
            marker: "-"
      sinks:
        - lines: out.txt
      """,
      says: """
        news.yaml:1:36: source.pages.most: expected a whole number, found the text 'ten'
        news.yaml:4:21: transforms[0].redact.words[1]: expected a text, found a list
        news.yaml:5:18: transforms[0].redact.threshold: expected a number, found the text 'high'
        news.yaml:6:17: transforms[0].redact.counting: expected true or false, found 1
        news.yaml:7:20: transforms[0].redact.letter_case: 'flod' is not one of fold, keep; did you mean 'fold'?
        news.yaml:8:14: transforms[0].redact.table: expected a map from names to a text, found a list
        news.yaml:9:15: transforms[0].redact.marker: expected settings (keys and values), found the text '-'; did you mean 'text: -'?
        news.yaml:11:12: sinks[0].lines: expected settings (keys and values), found the text 'out.txt'; did you mean 'path: out.txt'?
        """),
    WrongConfig(
      "A quoted number where a number belongs",
      """
      source: { pages: { path: in } }
      sinks: [tree]
      workers: "2"
      """,
      says: "news.yaml:3:10: workers: expected a whole number, found the text '2'; write it without quotes"),
    WrongConfig(
      "A stage that finds its settings do not go together",
      """
      source: { pages: { path: in } }
      transforms:
        - redact: { words: acme, threshold: 1.5 }
      sinks: [tree]
      """,
      says: "news.yaml:3:39: transforms[0].redact.threshold: must be at most 1"),
    WrongConfig(
      "Settings of the pipeline out of range",
      """
      source: { pages: { path: in } }
      sinks: [tree]
      workers: 0
      limits:
        bytes: 50 megs
        depth: -1
        nodes: 1.5
        attributes: many
        seconds: .nan
        minutes: 3
      on_error: skip
      errors: failed.jsonl
      """,
      says: """
        news.yaml:3:10: workers: must be above zero, found 0
        news.yaml:5:10: limits.bytes: unknown unit 'megs' in '50 megs' (known are B, kB, MB, GB, TB, KiB, MiB, GiB, TiB)
        news.yaml:6:10: limits.depth: must be above zero, found -1
        news.yaml:7:10: limits.nodes: expected a whole number, found 1.5
        news.yaml:8:15: limits.attributes: expected a whole number, found the text 'many'
        news.yaml:9:12: limits.seconds: must be above zero and at most a year (31622400), found .nan
        news.yaml:10:3: limits.minutes: unknown setting (known are bytes, depth, nodes, attributes, seconds, memory)
        news.yaml:11:11: on_error: 'skip' is not one of fail_document, stop, keep
        news.yaml:12:9: errors: expected settings (keys and values), found the text 'failed.jsonl'; did you mean 'path: failed.jsonl'?
        """),
    WrongConfig(
      "What happens on errors, said wrongly",
      """
      source: { pages: { path: in, on_error: keep } }
      transforms:
        - redact: { words: acme, on_error: stopp }
        - redact: { words: acme, on_eror: stop }
      sinks:
        - tree: { on_error: keep }
      """,
      says: """
        news.yaml:1:40: source.pages.on_error: 'keep' passes a document on as it was before a transform; \
        a source can have fail_document or stop
        news.yaml:3:38: transforms[0].redact.on_error: 'stopp' is not one of fail_document, stop, keep; \
        did you mean 'stop'?
        news.yaml:4:28: transforms[1].redact.on_eror: unknown setting; did you mean 'on_error'?
        news.yaml:6:23: sinks[0].tree.on_error: 'keep' passes a document on as it was before a transform; \
        a sink can have fail_document or stop
        """),
    WrongConfig(
      "An empty path",
      """
      source: { pages: { path: "" } }
      sinks: [tree]
      """,
      says: "news.yaml:1:26: source.pages.path: an empty path"),
    WrongConfig(
      "Duplicate keys, everywhere and three at once",
      """
      source: { pages: { path: in, "path": in } }
      transforms:
        - redact:
            words: a
            threshold: 0.1
            words: b
            'words': c
            1: x
            "1": y
      sinks: [tree]
      source: pages
      """,
      says: """
        news.yaml:1:30: source.pages.path: duplicate key; it is already in line 1
        news.yaml:6:7: transforms[0].redact.words: duplicate key; it is already in line 4
        news.yaml:7:7: transforms[0].redact.words: duplicate key; it is already in line 4
        news.yaml:8:7: transforms[0].redact.1: unknown setting (known are words, marker, threshold, letter_case, counting, table)
        news.yaml:9:7: transforms[0].redact.1: duplicate key; it is already in line 8
        news.yaml:11:1: source: duplicate key; it is already in line 1
        """),
    WrongConfig(
      "A duplicate key that is not spelt in one plain way",
      """
      source: { pages: { path: in } }
      sinks: [tree]
      ? &anchor workers
      : 1
      workers: 2
      """,
      says: "news.yaml:3:3: duplicate key: this one is given more than once"),
    WrongConfig(
      "Keys that are no texts",
      """
      source: { pages: { path: in } }
      sinks: [tree]
      ? [workers]
      : 2
      """,
      says: "news.yaml:3:3: a key must be a text, not a list or a map"),
    WrongConfig(
      "Everything at once, in the order of the file",
      """
      sinks:
        - lines: { path: out.txt, pth: out.txt }
        - markdown
      transforms:
        - redact: { words: "${MISSING}" }
        - tree
      workers: two
      source: { pages: { path: missing.html } }
      """,
      says: """
        news.yaml:2:29: sinks[0].lines.pth: unknown setting; did you mean 'path'?
        news.yaml:3:5: sinks[1].markdown: unknown sink (known are lines, tree)
        news.yaml:5:22: transforms[0].redact.words: the environment variable MISSING is not set; \
        '${MISSING:-default}' would give a default
        news.yaml:6:5: transforms[1].tree: 'tree' is a sink, not a transform; it belongs under 'sinks'
        news.yaml:7:10: workers: expected a whole number, found the text 'two'
        news.yaml:8:26: source.pages.path: no such file: missing.html
        """),
  ]
}
