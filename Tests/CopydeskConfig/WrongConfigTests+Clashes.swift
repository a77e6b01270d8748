/// Files that are used twice, inputs that are not there, outputs that cannot be written.
extension WrongConfigTests {
  static let clashCases: [WrongConfig] = [
    WrongConfig(
      "Two sinks that write one file",
      """
      source: { pages: { path: in } }
      sinks:
        - lines: { path: out/a.txt }
        - tree
        - lines:
            path: ./other/../out/a.txt
      """,
      says: "news.yaml:6:13: sinks[2].lines.path: 'out/a.txt' is written by sinks[0].lines already (line 3)"),
    WrongConfig(
      "Two sinks that write to standard output",
      """
      source: { pages: { path: in } }
      sinks:
        - lines: { path: "-" }
        - lines: { path: "-" }
      """,
      says: "news.yaml:4:20: sinks[1].lines.path: standard output is written by sinks[0].lines already (line 3)"),
    WrongConfig(
      "A file where another sink's folder is",
      """
      source: { pages: { path: in } }
      sinks:
        - tree: { folder: out }
        - lines: { path: out }
      """,
      says: "news.yaml:4:20: sinks[1].lines.path: 'out' is written by sinks[0].tree already (line 3)"),
    WrongConfig(
      "A sink that writes the file of failed documents",
      """
      source: { pages: { path: in } }
      errors: { path: /dev/null }
      sinks:
        - lines: { path: /dev/null }
      """,
      says: "news.yaml:2:17: errors.path: '/dev/null' is written by sinks[0].lines already (line 4)"),
    WrongConfig(
      "A journal that is another output",
      """
      source: { pages: { path: in } }
      sinks: [ lines: { path: out/a.txt } ]
      journal: out/a.txt
      """,
      says: "news.yaml:3:10: journal: 'out/a.txt' is written by sinks[0].lines already (line 2)"),
    WrongConfig(
      "A journal in whose place a folder has to be",
      """
      source: { pages: { path: in } }
      sinks: [ lines: { path: out/a.txt } ]
      journal: out
      """,
      says: "news.yaml:3:10: journal: 'out' is a file here, and sinks[0].lines writes 'out/a.txt' below it (line 2)"),
    WrongConfig(
      "Placeholders where one file is",
      """
      source: { pages: { path: in } }
      sinks: [ lines: { path: out/a.txt } ]
      errors: { path: "out/errors-{date}.jsonl" }
      journal: "out/{site}.journal"
      """,
      says: """
        news.yaml:3:17: errors.path: '{date}' is filled in for files of articles only; this is one file, so give it one name
        news.yaml:4:10: journal: '{site}' is filled in for files of articles only; a journal is one file, so give it one name
        """),
    WrongConfig(
      "A name that promises what outputs are not",
      """
      source: { pages: { path: in } }
      sinks: [ lines: { path: out/a.txt.BZ2 } ]
      errors: { path: out/errors.jsonl }
      """,
      says:
        "news.yaml:2:25: sinks[0].lines.path: outputs are compressed where their names end in '.gz' or '.zst'; one that ends in '.bz2' would not be what its name says"
    ),
    WrongConfig(
      "A sink that writes what the source reads",
      """
      source: { pages: { path: [a.txt, b.txt] } }
      sinks:
        - lines: { path: b.txt }
      """,
      says: "news.yaml:3:20: sinks[0].lines.path: 'b.txt' is read by source.pages already (line 1)"),
    WrongConfig(
      "Outputs among the inputs",
      """
      source: { pages: { path: [pages, in] } }
      errors: { path: in/errors.jsonl }
      sinks:
        - lines: { path: in/sub/../a.txt }
        - tree:
            folder: in
        - lines: { path: inside/b.txt }
        - lines: { path: "-" }
      """,
      says: """
        news.yaml:2:17: errors.path: 'in/errors.jsonl' lies where source.pages.path[1] (line 1) reads, so the next run would \
        read what this one writes
        news.yaml:4:20: sinks[0].lines.path: 'in/a.txt' lies where source.pages.path[1] (line 1) reads, so the next run would \
        read what this one writes
        news.yaml:6:15: sinks[1].tree.folder: 'in' lies where source.pages.path[1] (line 1) reads, so the next run would \
        read what this one writes
        """),
    WrongConfig(
      "An input that is not there, and an output that cannot be written",
      """
      source: { pages: { path: [in, missing] } }
      sinks:
        - lines: { path: locked.txt }
      """,
      says: """
        news.yaml:1:31: source.pages.path[1]: no such file: missing
        news.yaml:3:20: sinks[0].lines.path: cannot be written: no permission
        """),
    WrongConfig(
      "Failed documents on standard output",
      """
      source: { pages: { path: in } }
      errors: { path: "-" }
      sinks: [tree]
      """,
      says: "news.yaml:2:17: errors.path: failed documents go into a file; '-' is not a file"),
    WrongConfig(
      "Failed documents in a file that is a folder, or below a file",
      """
      source: { pages: { path: in } }
      errors: { path: /dev/null/a/b.jsonl }
      sinks: [tree]
      """,
      says: "news.yaml:2:17: errors.path: '/dev/null/a/b.jsonl' cannot be written: /dev/null is not a folder"),
    WrongConfig(
      "Failed documents in a folder",
      """
      source: { pages: { path: in } }
      errors: { path: /dev }
      sinks: [tree]
      """,
      says: "news.yaml:2:17: errors.path: '/dev' is a folder; a file belongs here"),
    WrongConfig(
      "Dropped documents in a folder that is not there yet",
      """
      source: { pages: { path: in } }
      dropped: { path: kept/ }
      sinks: [tree]
      """,
      says: "news.yaml:2:18: dropped.path: 'kept/' names a folder, not a file"),
    WrongConfig(
      "A journal that is a device",
      """
      source: { pages: { path: in } }
      journal: /dev/null
      sinks: [tree]
      """,
      says: "news.yaml:2:10: journal: '/dev/null' is no file that can be read again; 'off' is for no journal"),
    WrongConfig(
      "A journal that is a folder",
      """
      source: { pages: { path: in } }
      journal: /dev
      sinks: [tree]
      """,
      says: "news.yaml:2:10: journal: '/dev' is a folder, not a file"),
  ]
}
