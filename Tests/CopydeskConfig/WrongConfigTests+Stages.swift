/// Stages that are not there, not known, or not where they belong.
extension WrongConfigTests {
  static let stageCases: [WrongConfig] = [
    WrongConfig(
      "No source",
      """
      sinks:
        - tree
      """,
      says: """
        news.yaml:1:1: source: required setting is missing: Where documents come in: the name of a source and its settings.
        """),
    WrongConfig(
      "No sinks",
      """
      source: { pages: { path: in } }
      """,
      says: """
        news.yaml:1:1: sinks: required setting is missing: Where documents go out: a list of sinks, at least one.
        """),
    WrongConfig(
      "An empty list of sinks",
      """
      source: { pages: { path: in } }
      sinks: []
      """,
      says: "news.yaml:2:8: sinks: a pipeline needs at least one sink"),
    WrongConfig(
      "Sinks that are all commented out",
      """
      source: { pages: { path: in } }
      sinks:
        # - tree
      transforms:
      """,
      says: "news.yaml:2:7: sinks: a pipeline needs at least one sink"),
    WrongConfig(
      "A map where a list of stages belongs",
      """
      source: { pages: { path: in } }
      sinks:
        tree:
          folder: out
      """,
      says: """
        news.yaml:3:3: sinks: expected a list of stages, each on a line that begins with '- '; \
        found a map of keys and values
        """),
    WrongConfig(
      "A text where a list of stages belongs",
      """
      source: { pages: { path: in } }
      sinks: tree
      """,
      says: """
        news.yaml:2:8: sinks: expected a list of stages, each on a line that begins with '- '; found the text 'tree'
        """),
    WrongConfig(
      "A stage that nobody knows, with a name much like one that fits",
      """
      source: { pages: { path: in } }
      transforms:
        - redcat: { words: acme }
      sinks:
        - tree
      """,
      says: "news.yaml:3:5: transforms[0].redcat: unknown transform; did you mean 'redact'?"),
    WrongConfig(
      "A stage that nobody knows, with a name much like one of another kind",
      """
      source: { pages: { path: in } }
      sinks:
        - redcat
      """,
      says: "news.yaml:3:5: sinks[0].redcat: unknown sink (known are lines, tree)"),
    WrongConfig(
      "A stage that nobody knows, with a name like no other",
      """
      source: teleprinter
      sinks:
        - tree
      """,
      says: "news.yaml:1:9: source.teleprinter: unknown source (known are pages)"),
    WrongConfig(
      "A transform where a sink belongs",
      """
      source: { pages: { path: in } }
      sinks:
        - redact: { words: acme }
      """,
      says: "news.yaml:3:5: sinks[0].redact: 'redact' is a transform, not a sink; it belongs under 'transforms'"),
    WrongConfig(
      "A sink where a transform belongs",
      """
      source: { pages: { path: in } }
      transforms: [dedup.unseen, tree]
      sinks: [tree]
      """,
      says: "news.yaml:2:28: transforms[1].tree: 'tree' is a sink, not a transform; it belongs under 'sinks'"),
    WrongConfig(
      "A sink where the source belongs",
      """
      source: tree
      sinks: [tree]
      """,
      says: "news.yaml:1:9: source.tree: 'tree' is a sink, not a source; it belongs under 'sinks'"),
    WrongConfig(
      "A source where a transform belongs",
      """
      source: { pages: { path: in } }
      transforms:
        - pages: { path: in }
      sinks: [tree]
      """,
      says: "news.yaml:3:5: transforms[0].pages: 'pages' is a source, not a transform; it belongs under 'source'"),
    WrongConfig(
      "Two stages in one item",
      """
      source: { pages: { path: in } }
      sinks:
        - tree:
            folder: out
          lines:
            path: out.txt
      """,
      says: "news.yaml:5:5: sinks[0]: one stage belongs here, found 2: 'tree', 'lines'"),
    WrongConfig(
      "Settings no further in than the stage's name",
      """
      source:
        pages:
        path: in
      sinks:
        - lines:
          path: out.txt
      """,
      says: """
        news.yaml:3:3: source: 'path' is a setting of 'pages'; indent it further than the name
        news.yaml:6:5: sinks[0]: 'path' is a setting of 'lines'; indent it further than the name
        """),
    WrongConfig(
      "Items that are no stages",
      """
      source: [pages]
      sinks:
        -
        - {}
        - 5
        - tree
      """,
      says: """
        news.yaml:1:9: source: expected one stage: a name, or a name and its settings; found a list; 'sources' takes several
        news.yaml:3:4: sinks[0]: expected one stage: a name, or a name and its settings; found nothing
        news.yaml:4:5: sinks[1]: expected one stage: a name, or a name and its settings; found an empty map
        news.yaml:5:5: sinks[2].5: unknown sink (known are lines, tree)
        """),
    WrongConfig(
      "A list where the pipeline belongs",
      "- pages",
      says: "news.yaml:1:1: expected a pipeline: a map with the keys source, transforms and sinks; found a list"),
    WrongConfig(
      "A text where the pipeline belongs",
      "pages",
      says: """
        news.yaml:1:1: expected a pipeline: a map with the keys source, transforms and sinks; found the text 'pages'
        """),
  ]
}
