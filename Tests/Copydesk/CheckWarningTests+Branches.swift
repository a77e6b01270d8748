/// Doubts about branches, several sources, and stages from other files.
extension CheckWarningTests {
  static let branches = [
    DoubtfulConfig(
      "A stage on a branch that works on articles before there are any",
      """
      source: { files: { path: pages } }
      route:
        branches:
          early:
            when: words > 1
            transforms: [repeats: { on_error: stop }, html.article]
            sinks: [json: { path: out/early.jsonl }]
        else:
          transforms: [html.article]
          sinks: [json: { path: out/rest.jsonl }]
      """,
      says: """
        news.yaml:6:20: warning: route.branches.early.transforms[0].repeats: works on articles, and 'html.article' makes them \
        only later (line 6); put it after that one
        """),
    DoubtfulConfig(
      "A branch on which nobody makes an article of plain text",
      """
      source: { files: { path: mixed } }
      transforms: [html.article]
      route:
        branches:
          plain:
            when: has(title)
            transforms: [text.article]
            sinks: [json: { path: out/plain.jsonl }]
        else:
          sinks: [json: { path: out/rest.jsonl }]
      """,
      says: """
        news.yaml:2:13: warning: transforms: no transform makes an article of plain text, so 'mixed/b.txt' goes out without \
        text; add 'text.article'
        """),
    DoubtfulConfig(
      "Conditions that hold for no document",
      """
      source: { files: { path: pages } }
      transforms: [html.article]
      route:
        branches:
          none:
            when: 1 > 2
            sinks: [json: { path: out/none.jsonl, when: "!true" }]
        else:
          sinks: [json: { path: out/rest.jsonl }]
      """,
      says: """
        news.yaml:6:13: warning: route.branches.none.when: '1 > 2' holds for no document; ask for something of it, such as \
        words > 100
        news.yaml:7:51: warning: route.branches.none.sinks[0].json.when: '!true' holds for no document; ask for something of \
        it, such as words > 100
        """),
    DoubtfulConfig(
      "Conditions that contradict themselves, or say nothing",
      """
      source: { files: { path: pages } }
      transforms:
        - html.article
        - filter: { keep: words > 300 && words < 200 }
        - filter: { drop: words < 0, when: "language == 'ko' && language == 'ja'" }
      sinks: [json: { path: out/a.jsonl }]
      """,
      says: """
        news.yaml:4:21: warning: transforms[1].filter.keep: 'words > 300 && words < 200' holds for no document, so every \
        document is dropped
        news.yaml:5:21: warning: transforms[2].filter.drop: 'words < 0' holds for no document, so nothing is ever dropped; \
        leave the filter out
        news.yaml:5:38: warning: transforms[2].filter.when: 'language == 'ko' && language == 'ja'' holds for no document; \
        ask for something of it, such as words > 100
        """),
    DoubtfulConfig(
      "Names in the sinks of branches",
      """
      source: { files: { path: pages } }
      transforms: [html.article]
      route:
        branches:
          korean:
            when: language == "ko"
            sinks: [markdown: { path: out/ko.md }]
        else:
          sinks: [markdown: { path: "$HOME/{slug}.md" }]
      """,
      says: """
        news.yaml:7:33: warning: route.branches.korean.sinks[0].markdown.path: the name has no placeholder, so the second article \
        goes to 'out/ko-2.md', and so on; '{date}-{slug}.md' gives each a name of its own
        news.yaml:9:31: warning: route.else.sinks[0].markdown.path: '$HOME' is an ordinary name here: a variable needs braces; \
        write '${HOME}/{slug}.md'
        """),
  ]

  static let composed = [
    DoubtfulConfig(
      "A stage of another file that comes too early",
      """
      source: { files: { path: pages } }
      transforms:
        - include: parts/early.yaml
      sinks: [json]
      """,
      says: """
        parts/early.yaml:1:3: warning: transforms[0].include[0].repeats: works on articles, and 'html.article' makes them only \
        later (line 2); put it after that one
        """),
    DoubtfulConfig(
      "The second source has what nobody reads",
      """
      sources:
        - files: { path: pages }
        - files: { path: notes }
      transforms: [html.article]
      sinks: [json]
      """,
      says: """
        news.yaml:4:13: warning: transforms: no transform makes an article of plain text, so 'notes/a.txt' goes out without text; \
        add 'text.article'
        """),
    DoubtfulConfig(
      "Stages that choose and change articles before there are any",
      """
      source: { files: { path: pages } }
      transforms:
        - language
        - quality
        - truncate: { words: 5 }
        - replace: { pattern: a }
        - site.boilerplate: { state: ~/learned }
        - html.article
      sinks: [json]
      dropped: { path: "~/dropped.jsonl" }
      """,
      says: ["language", "quality", "truncate", "replace", "site.boilerplate"].enumerated().map { index, name in
        """
        news.yaml:\(index + 3):5: warning: transforms[\(index)].\(name): works on articles, and 'html.article' makes them only \
        later (line 8); put it after that one
        """
      }.joined(separator: "\n") + """

        news.yaml:7:32: warning: transforms[4].site.boilerplate.state: '~' is an ordinary name here, and no home folder; \
        write '${HOME}/learned'
        news.yaml:10:18: warning: dropped.path: '~' is an ordinary name here, and no home folder; write '${HOME}/dropped.jsonl'
        """),
    DoubtfulConfig(
      "A path under a key for anchors",
      """
      x-out: &out { path: ~/a.jsonl }
      source: { files: { path: pages } }
      transforms: [html.article]
      sinks: [json: *out]
      """,
      says: """
        news.yaml:1:21: warning: sinks[0].json.path: '~' is an ordinary name here, and no home folder; write '${HOME}/a.jsonl'
        """),
  ]
}
