import Copydesk
import CopydeskTesting
import Testing

/// A stage with settings that are wrong, and the exact text of what `check` says.
struct WrongStage: Sendable, CustomTestStringConvertible {
  let testDescription: String
  /// What is under `transforms` or `sinks`, on the third line of the config.
  let stage: String
  let problems: String

  init(_ stage: String, says problems: String) {
    testDescription = stage
    self.stage = stage
    self.problems = problems
  }
}

/// What `check` says of wrong settings of the stages that choose, change and write articles.
@Suite struct StageSettingTests {
  private func check(_ config: String) throws -> String {
    let folder = try TemporaryFolder([
      "pages/a.html": "<!doctype html><p>A", "out/b.jsonl": "{}\n", "news.yaml": config,
    ])
    let result = CopydeskHost(environment: [:]).check(config: folder.path("news.yaml"))
    #expect(result.exitCode == .config)
    return result.text.replacing(folder.path + "/", with: "")
  }

  @Test(arguments: transforms)
  func `Transform`(_ wrong: WrongStage) throws {
    let config = "source: { files: { path: pages } }\ntransforms: [html.article,\n  \(wrong.stage)]\nsinks: [json]\n"
    #expect(try check(config) == wrong.problems)
  }

  @Test(arguments: sinks)
  func `Sink`(_ wrong: WrongStage) throws {
    let config = "source: { files: { path: pages } }\nsinks:\n- \(wrong.stage)\ntransforms: [html.article]\n"
    #expect(try check(config) == wrong.problems)
  }

  @Test(arguments: sources)
  func `Source`(_ wrong: WrongStage) throws {
    #expect(try check("transforms: [html.article]\nsinks: [json]\nsource: { \(wrong.stage) }\n") == wrong.problems)
  }

  static let transforms = [
    WrongStage(
      "filter: { keep: words > 1, drop: words > 2 }",
      says: "news.yaml:3:36: transforms[1].filter.drop: there is keep: already; write one of the two, or two filters"),
    WrongStage(
      "filter: { keep: words }",
      says: """
        news.yaml:3:19: transforms[1].filter.keep: the expression is wrong at column 1: this gives int, and bool is \
        needed
        """),
    WrongStage(
      "filter: { keep: words > 1, reason: ' ' }",
      says: "news.yaml:3:38: transforms[1].filter.reason: an empty reason"),
    WrongStage(
      "filter: { keep: 'title.matches(\"[\")' }",
      says: """
        news.yaml:3:34: transforms[1].filter.keep: the expression is wrong at column 15: the pattern '[' is wrong at \
        its character 2: missing terminating ] for character class
        """),
    WrongStage(
      "filter: { when: words > 1 && }",
      says: """
        news.yaml:3:11: transforms[1].filter: no condition; write keep: or drop:, such as keep: words >= 100
        news.yaml:3:31: transforms[1].filter.when: the expression is wrong at column 13: the expression ends where a \
        value is expected
        """),
    WrongStage(
      "set: { language: words }",
      says: """
        news.yaml:3:20: transforms[1].set.language: the expression is wrong at column 1: this gives int, and string \
        or null is needed
        """),
    WrongStage(
      "set: { extras: { desk: world } }",
      says: """
        news.yaml:3:26: transforms[1].set.extras.desk: the expression is wrong at column 1: unknown field 'world'; \
        a text is in quotes of its own, as in 'title == "Storm"'
        """),
    WrongStage(
      "unset: { fields: [extras] }",
      says: """
        news.yaml:3:21: transforms[1].unset.fields[0]: there is no field 'extras'; write one of title, deck, \
        description, authors, published, modified, section, site, url, language, tags, licence, or extras.NAME
        """),
    WrongStage(
      "unset",
      says: """
        news.yaml:3:3: transforms[1].unset.fields: required setting is missing: The fields, such as deck and \
        extras.desk.
        """),
    WrongStage(
      "rename: { fields: { titel: deck, words: extras.words } }",
      says: """
        news.yaml:3:30: transforms[1].rename.fields.titel: there is no field 'titel'; did you mean 'title'?
        news.yaml:3:43: transforms[1].rename.fields.words: there is no field 'words'; write one of title, deck, \
        description, authors, published, modified, section, site, url, language, tags, licence, or extras.NAME
        """),
    WrongStage(
      "replace: { with: a }",
      says: """
        news.yaml:3:12: transforms[1].replace.pattern: required setting is missing: What is replaced: a regular \
        expression in Perl's syntax, such as '(?i)colou?r'.
        """),
    WrongStage(
      "replace: { pattern: '(a', with: '$1' }",
      says: "news.yaml:3:23: transforms[1].replace.pattern: missing closing parenthesis, at character 3"),
    WrongStage(
      "replace: { pattern: a, roles: [bodi] }",
      says: """
        news.yaml:3:34: transforms[1].replace.roles[0]: 'bodi' is not one of headline, deck, byline, dateline, \
        caption, credit, body, teaser, widget; did you mean 'body'?
        """),
    WrongStage(
      "replace: { pattern: '(a)', with: '$2 $${day}' }",
      says: "news.yaml:3:36: transforms[1].replace.with: the pattern has no group '2', at character 1"),
    WrongStage("truncate", says: "news.yaml:3:3: transforms[1].truncate: expected one limit, words or characters"),
    WrongStage(
      "truncate: { words: 0 }",
      says: "news.yaml:3:22: transforms[1].truncate.words: expected a number from 1 to 1000000000, found 0"),
    WrongStage(
      "truncate: { words: 5, characters: 5 }",
      says: "news.yaml:3:13: transforms[1].truncate: expected one limit, words or characters"),
    WrongStage(
      "sample: { rate: 10 }",
      says: "news.yaml:3:19: transforms[1].sample.rate: expected a number from 0 to 1, found 10.0"),
    WrongStage(
      "sample: { rate: 1 %, seed: one }",
      says: """
        news.yaml:3:19: transforms[1].sample.rate: expected a number, found the text '1 %'
        news.yaml:3:30: transforms[1].sample.seed: expected a whole number, found the text 'one'
        """),
    WrongStage("limit: -3", says: "news.yaml:3:10: transforms[1].limit.documents: expected a number from 0, found -3"),
    WrongStage(
      "limit: many",
      says: "news.yaml:3:10: transforms[1].limit.documents: expected a whole number, found the text 'many'"),
    WrongStage(
      "language: { min_confidence: 80, languages: [korean, ko, tlh] }",
      says: """
        news.yaml:3:31: transforms[1].language.min_confidence: expected a number from 0 to 1, found 80.0
        news.yaml:3:47: transforms[1].language.languages[0]: 'korean' is no language tag, such as 'de' or 'zh-Hant'
        """),
    WrongStage(
      "quality: { action: marks, rules: [gofer], gopher: { min_word: 5 } }",
      says: """
        news.yaml:3:22: transforms[1].quality.action: 'marks' is not one of drop, mark; did you mean 'mark'?
        news.yaml:3:37: transforms[1].quality.rules[0]: 'gofer' is not one of gopher, repetition, c4, fineweb
        news.yaml:3:55: transforms[1].quality.gopher.min_word: unknown setting; did you mean 'min_words'?
        """),
    WrongStage(
      "quality: { repetition: { top_ngrams: [0.2, 0.1] } }",
      says: """
        news.yaml:3:40: transforms[1].quality.repetition.top_ngrams: expected 3 numbers, for runs of 2 to 4 words, \
        or [], found 2
        """),
    WrongStage(
      "site.boilerplate",
      says: """
        news.yaml:3:3: transforms[1].site.boilerplate.state: required setting is missing: The folder that remembers \
        the lines of each site.
        """),
    WrongStage(
      "site.boilerplate: { state: seen, pages: 1, share: 30 }",
      says: """
        news.yaml:3:43: transforms[1].site.boilerplate.pages: expected a number from 2 to 32, found 1
        news.yaml:3:53: transforms[1].site.boilerplate.share: expected a number from 0.1 to 1, found 30.0
        """),
    WrongStage(
      "site.boilerplate: { state: seen, learn: false }",
      says: """
        news.yaml:3:30: transforms[1].site.boilerplate.state: the state 'seen': there is no state; a run with \
        'learn: true' makes one
        """),
    WrongStage(
      "reprints: { keep: last, containment: 2 }",
      says: "news.yaml:3:21: transforms[1].reprints.keep: 'last' is not one of first, longest, earliest_published"),
  ]

  static let sinks = [
    WrongStage(
      "markdown: { links: none }",
      says: "news.yaml:3:22: sinks[0].markdown.links: 'none' is not one of keep, drop"),
    WrongStage(
      "markdown: { path: 'out/{date:%Q}.md' }",
      says: """
        news.yaml:3:21: sinks[0].markdown.path: 'out/{date:%Q}.md' has '{date:%Q}' with a format that is not made of \
        %Y, %m, %d and text
        """),
    WrongStage(
      "markdown: { path: 'out/{sluk}.md' }",
      says: """
        news.yaml:3:21: sinks[0].markdown.path: 'out/{sluk}.md' has an unknown placeholder '{sluk}'; did you mean \
        'slug'? (known are site, host, date, year, month, day, slug, title, id, hash, section, language, name, dir, \
        path, run_date, extras.NAME)
        """),
    WrongStage(
      "markdown: { path: 'out/{slug.md' }",
      says: "news.yaml:3:21: sinks[0].markdown.path: 'out/{slug.md' has a '{' without its other half"),
    WrongStage(
      "markdown: { exists: append }",
      says: """
        news.yaml:3:23: sinks[0].markdown.exists: each article has a file of its own, which cannot be appended to; \
        'skip' leaves the files that are there
        """),
    WrongStage(
      "markdown: { fields: [titel, extras] }",
      says: """
        news.yaml:3:24: sinks[0].markdown.fields[0]: there is no field 'titel'; did you mean 'title'? (known are \
        kind, title, deck, description, authors, published, modified, section, site, url, language, tags, licence, \
        images, extras, source, fetched, position, id, and extras.NAME)
        """),
    WrongStage(
      "json: { path: 'out/{date}.jsonl' }",
      says: """
        news.yaml:3:17: sinks[0].json.path: 'out/{date}.jsonl' has a placeholder, which only format 'files' fills; \
        format is 'lines'
        """),
    WrongStage(
      "json: { path: 'out/{n}.jsonl', rotate: { bytes: 50 M } }",
      says: """
        news.yaml:3:51: sinks[0].json.rotate.bytes: unknown unit 'M' in '50 M' (known are B, kB, MB, GB, TB, KiB, MiB, \
        GiB, TiB)
        """),
    WrongStage(
      "json: { path: 'out/{n}.jsonl', rotate: { bytes: many } }",
      says: """
        news.yaml:3:51: sinks[0].json.rotate.bytes: expected a size such as 4096, 50 MB or 64 MiB; found the text 'many'
        """),
    WrongStage(
      "json: { path: out/b/ }", says: "news.yaml:3:17: sinks[0].json.path: 'out/b/' names a folder, not a file"),
    WrongStage(
      "json: { path: out/b.jsonl, exists: fail }",
      says: "news.yaml:3:38: sinks[0].json.exists: 'out/b.jsonl' is there already, and exists is 'fail'"),
    WrongStage(
      "json: { path: out/a.jsonl, exists: skip, fields: [txt], pretty: true }",
      says: """
        news.yaml:3:38: sinks[0].json.exists: 'skip' needs a file for each article; format is 'lines'
        news.yaml:3:53: sinks[0].json.fields[0]: there is no field 'txt'; did you mean 'text'? (known are \
        schema_version, id, source, kind, title, deck, description, authors, published, modified, section, site, \
        url, language, tags, licence, images, extras, text, blocks, removed, provenance)
        news.yaml:3:67: sinks[0].json.pretty: an indented article has several lines; set format to 'array' or 'files'
        """),
    WrongStage(
      "json: { path: out/a.jsonl, fields: [id, text], removed: true }",
      says: """
        news.yaml:3:59: sinks[0].json.removed: what was taken out is listed under the key 'removed', which fields \
        leaves out; add it there
        """),
    WrongStage(
      "json: { path: out/a.json, format: array, exists: append, when: wrods > 1 }",
      says: """
        news.yaml:3:52: sinks[0].json.exists: an array cannot be appended to; set format to 'lines'
        news.yaml:3:66: sinks[0].json.when: the expression is wrong at column 1: unknown field 'wrods'; did you mean \
        'words'?
        """),
    WrongStage(
      "include: parts.yaml",
      says: "news.yaml:3:12: sinks[0].include: 'parts.yaml' cannot be read: No such file or directory"),
  ]

  static let sources = [
    WrongStage(
      "files: { url: 'https://{host}/{path}', path: pages }",
      says: """
        news.yaml:3:25: source.files.url: 'https://{host}/{path}' has an unknown placeholder '{host}' (known are \
        path, name)
        """),
    WrongStage(
      "files: { url: news.example, path: pages }",
      says: """
        news.yaml:3:25: source.files.url: 'news.example' is no address: it begins with neither https:// nor http://
        """),
    WrongStage(
      "files: { url: 'https://{path', path: pages }",
      says: "news.yaml:3:25: source.files.url: 'https://{path' has a '{' without its other half"),
    WrongStage("files: { }", says: "news.yaml:3:18: source.files.path: no path is given"),
    WrongStage(
      "files: { paths_from: list.txt }",
      says: "news.yaml:3:32: source.files.paths_from: there is no file list.txt"),
    WrongStage(
      "files: { paths_from: '-', path: '-' }",
      says: "news.yaml:3:32: source.files.paths_from: standard input ('-') is given twice"),
    WrongStage(
      "files: { path: pages, when: words > 1 }",
      says: """
        news.yaml:3:39: source.files.when: a source hands out all that it reads; put the condition on transforms and \
        sinks, or drop documents with filter
        """),
  ]
}
