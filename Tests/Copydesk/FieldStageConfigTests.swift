import Copydesk
import CopydeskConfig
import CopydeskCore
import CopydeskTesting
import Foundation
import TestSupport
import Testing

/// Conditions and computed fields in configs.
@Suite struct FieldStageConfigTests {
  /// What is wrong with a config that has these transforms.
  private func problems(_ transforms: String) throws -> String {
    let config = "source: { files: { path: pages } }\ntransforms:\n\(transforms)\nsinks: [json: { path: out.jsonl }]\n"
    let folder = try TemporaryFolder(["news.yaml": config])
    do {
      _ = try ConfigLoader(registry: .builtIn, environment: [:]).load(path: folder.path("news.yaml"), preflight: false)
      return ""
    } catch {
      return error.description.replacing(folder.path + "/", with: "")
    }
  }

  @Test func `Expressions that are right`() throws {
    #expect(try problems("  - filter: { keep: 'words >= 100 && language.startsWith(\"ko\")' }") == "")
    #expect(try problems("  - filter: { drop: has(extras.reprint), reason: reprint }") == "")
    #expect(try problems("  - set: { section: 'url.path.split(\"/\")[1]', extras: { desk: '\"world\"' } }") == "")
  }

  @Test func `The place of an error is that of the character`() throws {
    #expect(
      try problems("  - filter: { keep: 'words >= 100 && langauge == \"ko\"' }") == """
        news.yaml:3:38: transforms[0].filter.keep: the expression is wrong at column 17: unknown field 'langauge'; \
        did you mean 'language'?
        """)
    #expect(
      try problems("  - set:\n      tags: title\n      titel: '1'\n      published: '\"2024\"'") == """
        news.yaml:4:13: transforms[0].set.tags: the expression is wrong at column 1: this gives string or null, and \
        list(string) is needed
        news.yaml:5:7: transforms[0].set.titel: unknown setting; did you mean 'title'?
        news.yaml:6:19: transforms[0].set.published: the expression is wrong at column 1: this gives string, and \
        timestamp or null is needed
        """)
    #expect(
      try problems("  - filter:\n      keep: |\n        words > 100\n        && kidn == 'article'") == """
        news.yaml:4:13: transforms[0].filter.keep: the expression is wrong at line 2, column 4: unknown field 'kidn'; \
        did you mean 'kind'?
        """)
  }

  @Test func `A condition in place of a filter's settings`() throws {
    #expect(
      try problems("  - filter: words > 100") == """
        news.yaml:3:13: transforms[0].filter: expected settings (keys and values), found the text 'words > 100'; did you mean \
        'keep: words > 100'?
        """)
    #expect(
      try problems("  - filter: langauge") == """
        news.yaml:3:13: transforms[0].filter: expected settings (keys and values), found the text 'langauge' (known are keep, \
        drop, reason)
        """)
  }

  @Test(arguments: [
    ("{ keep: title.matches(\"a: b\") }", "3:21: a text with ': ' in it needs quotes: 'title.matches(\"a: b\")'"),
    (
      "\n      keep: title.matches('a: b') && words > 3",
      "4:13: a text with ': ' in it needs quotes: \"title.matches('a: b') && words > 3\""
    ),
    (
      "\n      keep: title in ['c'] || title.matches(\"a: b\")",
      "4:47: not valid YAML: a ':' is not allowed here; a text with ': ' in it needs quotes, and keys of one map the same indentation"
    ),
    (
      "\n      keep:\n        title.matches(\"a: b\")",
      "5:9: transforms[0].filter.keep: expected a text, found a map of keys and values; a text with ': ' in it needs quotes"
    ),
    (
      "\n      keep: title.matches(\"a #b\")",
      "4:27: transforms[0].filter.keep: the expression is wrong at column 15: the text that begins here is not closed; a text with ' #' in it needs quotes"
    ),
  ])
  func `An expression that YAML does not take as one text`(_ settings: String, _ message: String) throws {
    #expect(try problems("  - filter: \(settings)") == "news.yaml:\(message)")
  }

  @Test func `An expression that a comma ends inside of braces`() throws {
    let found = try problems("  - filter: { keep: title.matches(\"a, b\") }")
    #expect(
      found.hasPrefix(
        "news.yaml:3:35: transforms[0].filter.keep: the expression is wrong at column 15: the text that begins here is not "
          + "closed; a text with ',' in it needs quotes inside [ ] and { }\n"), "\(found)")
  }

  @Test func `Settings that do not go together`() throws {
    let found = try problems(
      "  - filter: {}\n  - set: {}\n  - unset: { fields: [dek] }\n  - rename: { fields: { title: extras.a, deck: extras.a } }"
    )
    #expect(
      found == """
        news.yaml:3:13: transforms[0].filter: no condition; write keep: or drop:, such as keep: words >= 100
        news.yaml:4:10: transforms[1].set: nothing is set; write a field and an expression, such as section: url.path.split("/")[1]
        news.yaml:5:23: transforms[2].unset.fields[0]: there is no field 'dek'; did you mean 'deck'?
        news.yaml:6:32: transforms[3].rename.fields.title: 'deck' becomes 'extras.a' already
        """)
  }

  @Test func `Only long Korean articles go on, and the report says why the others do not`() async throws {
    let source = Repository.path("Examples/pages")
    let config = """
      source: { files: { path: \(source) } }
      transforms:
        - html.article
        - filter: { keep: 'words >= 50 && language != null && language.startsWith("ko")', reason: not_korean }
        - set: { extras: { words: words } }
      sinks: [json: { path: out.jsonl }]
      """
    let folder = try TemporaryFolder(["news.yaml": config])
    let pipeline = try CopydeskHost(environment: [:]).load(config: folder.path("news.yaml"))
    let report = await Engine(pipeline).run()
    let lines = try #require(folder.text("out.jsonl")).split(separator: "\n")
    #expect(!lines.isEmpty)
    #expect(lines.allSatisfy { $0.contains("\"language\":\"ko") && $0.contains("\"extras\":{\"words\":") })
    #expect(report.stages.contains { ($0.dropped["not_korean"] ?? 0) > 5 })
  }
}
