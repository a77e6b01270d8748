import Copydesk
import CopydeskConfig
import CopydeskCore
import CopydeskTesting
import Foundation
import Testing

/// Rules for sites in configs, and in files of their own.
@Suite struct SiteRuleConfigTests {
  /// What is wrong with a config whose `html.article` has these settings, beside a file of rules.
  private func problems(_ settings: String, rules: String = "") throws -> String {
    let config =
      "source: { files: { path: pages } }\ntransforms:\n  - html.article:\n      \(settings)\nsinks: [json: { path: out.jsonl }]\n"
    let folder = try TemporaryFolder(["news.yaml": config, "rules.yaml": rules])
    do {
      _ = try ConfigLoader(registry: .builtIn, environment: ["AD": ".ad"]).load(
        path: folder.path("news.yaml"), preflight: false)
      return ""
    } catch {
      return error.description.replacing(folder.path + "/", with: "")
    }
  }

  @Test func `Rules that are right`() throws {
    #expect(
      try problems("{ keep: article, remove: ['.a', '.b > p'], sites: { 'a.example, *.b.example': { keep: main } } }")
        == "")
    #expect(
      try problems(
        "sites_from: rules.yaml", rules: "a.example:\n  remove:\n    - ${AD}\n    - nav\n'*': { keep: '#x' }\n") == "")
    #expect(try problems("sites_from: [rules.yaml, ./rules.yaml]", rules: "a.example: { keep: p }") == "")
  }

  @Test func `A selector that is not one`() throws {
    #expect(
      try problems("remove: [p, 'div >> p']") == """
        news.yaml:4:19: transforms[0].html.article.remove[1]: the selector 'div >> p' is wrong at character 6: expected the name \
        of an element, '*', '.', '#', '[' or ':', found '>'
        """)
  }

  @Test func `A host that is not one, a site without rules, a key that nobody knows`() throws {
    #expect(
      try problems("sites: { 'https://a.example': { keep: p }, b.example: {}, c.example: { drop: p }, d.example: p }")
        == """
        news.yaml:4:16: transforms[0].html.article.sites.https://a.example: expected a host such as 'news.example' or \
        '*.news.example', found 'https://a.example'
        news.yaml:4:50: transforms[0].html.article.sites.b.example: a site's rules need one of 'keep', \
        'remove', 'title', 'authors', 'published', 'section'
        news.yaml:4:78: transforms[0].html.article.sites.c.example.drop: unknown setting (known are keep, remove, title, authors, published, section)
        news.yaml:4:100: transforms[0].html.article.sites.d.example: expected settings (keys and values), found the text 'p'; did you mean 'keep: p'?
        """)
  }

  @Test func `Everything that is wrong with a file of rules is told with its place in it`() throws {
    let rules = """
      a.example:
        remove: [p, ':frist']
        hide: p
      b.example: { keep: '${NONE}' }
      b.example: { keep: p }
      c/d: { keep: a| }
      """
    #expect(
      try problems("{ sites_from: rules.yaml, min_word: 3 }", rules: rules) == """
        news.yaml:4:33: transforms[0].html.article.min_word: unknown setting; did you mean 'min_words'?
        rules.yaml:2:15: a.example.remove[1]: the selector ':frist' is wrong at character 2: expected one of :any-link, :empty, \
        :first-child, :first-of-type, :last-child, :last-of-type, :link, :only-child, :only-of-type, :root, :has(), :is(), \
        :not(), :nth-child(), :nth-last-child(), :nth-last-of-type(), :nth-of-type(), :where(), found 'f'
        rules.yaml:3:3: a.example.hide: unknown setting (known are keep, remove, title, authors, published, section)
        rules.yaml:4:20: b.example.keep: the environment variable NONE is not set; '${NONE:-default}' would give a default
        rules.yaml:5:1: b.example: duplicate key; it is already in line 4
        rules.yaml:6:1: c/d: expected a host such as 'news.example' or '*.news.example', found 'c/d'
        rules.yaml:6:14: c/d.keep: the selector 'a|' is wrong at character 2: expected no '|', which would name a namespace, found '|'
        """)
  }

  @Test func `A file that is not there, is empty, is not a map or not YAML`() throws {
    #expect(
      try problems("sites_from: none.yaml")
        == "news.yaml:4:19: transforms[0].html.article.sites_from: 'none.yaml' cannot be read: No such file or directory"
    )
    #expect(try problems("sites_from: rules.yaml", rules: "# nothing\n") == "rules.yaml: the file is empty")
    #expect(
      try problems("sites_from: rules.yaml", rules: "- a")
        == "rules.yaml:1:1: expected hosts, each with its rules ('keep', 'remove' and so on); found a list")
    #expect(try problems("sites_from: rules.yaml", rules: "a: [").hasPrefix("rules.yaml:1:"))
  }

  @Test func `Without a config there is no file to name`() {
    let error = #expect(throws: SettingErrors.self) {
      try Registry.builtIn.entries.first { $0.manifest.name == "html.article" }.map { entry in
        var reader = SettingReader(baseFolder: "/")
        _ = entry.make(["sites_from": "rules.yaml"], StageEnvironment(), &reader)
        throw SettingErrors(reader.errors)
      }
    }
    #expect(error?.description == "sites_from: a file of settings can be named only in a config file")
  }

  // MARK: XPath

  @Test(arguments: [
    (#"remove: "//p[@class='a'""#, 19, "remove", "//p[@class='a'", 4, "the '[' here is not closed"),
    ("keep: [p, (//p]", 17, "keep[1]", "(//p", 1, "the '(' here is not closed"),
    (
      "title: '/a[substring(b, ''a'', 1, 2)]'", 18, "title", "/a[substring(b, 'a', 1, 2)]", 4,
      "the function 'substring' takes 2 or 3 arguments, not 4"
    ),
    ("remove: '//a[.=''it''] | //x:y'", 34, "remove", "//a[.='it'] | //x:y", 17, "the prefix 'x' is not declared"),
    (#"remove: "//a[.=\"\x41ß\"] | $x""#, 35, "remove", #"//a[.="Aß"] | $x"#, 15, "there are no variables here"),
    ("section: 'xpath:  id(//p, 2)'", 25, "section", "id(//p, 2)", 1, "the function 'id' takes 1 argument, not 2"),
    (
      "remove: /html/body/div[1]//", 34, "remove", "/html/body/div[1]//", 20,
      "the expression cannot be read from here on"
    ),
    ("keep: xpath:count(//p)", 19, "keep", "count(//p)", 1, "it gives a number, and no elements"),
    ("authors: 'xpath: 1 = 1'", 24, "authors", "1 = 1", 1, "it gives true or false, and no text"),
  ])
  func `The error for what is not XPath names the character`(
    _ setting: String, _ column: Int, _ key: String, _ text: String, _ character: Int, _ problem: String
  ) throws {
    let found = try problems(setting)
    #expect(
      found == """
        news.yaml:4:\(column): transforms[0].html.article.\(key): the XPath '\(text)' is wrong at character \(character): \(problem)
        """)
    // The place is that of the letter in the file.
    let letter = Array(text)[min(character, text.count) - 1]
    if character <= text.count { #expect(Array("      " + setting)[column - 1] == letter) }
  }

  @Test func `XPath on a line of its own, and in a variable`() throws {
    let rules = "a.example:\n  keep: >-\n    //div[\n  section: //p[${AD}\n"
    #expect(
      try problems("sites_from: rules.yaml", rules: rules) == """
        rules.yaml:2:9: a.example.keep: the XPath '//div[' is wrong at character 6: the '[' here is not closed
        rules.yaml:4:12: a.example.section: the XPath '//p[.ad' is wrong at character 4: the '[' here is not closed
        """)
  }

  @Test func `An attribute after a CSS selector`() throws {
    #expect(
      try problems("authors: ['meta[name=author] @content', 'a >> b @title']") == """
        news.yaml:4:47: transforms[0].html.article.authors[1]: the selector 'a >> b' is wrong at character 4: expected the name \
        of an element, '*', '.', '#', '[' or ':', found '>'
        """)
  }
}
