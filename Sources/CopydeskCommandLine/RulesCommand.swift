import ArgumentParser
import Copydesk

/// `rules`
struct RulesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "Look after rules for sites, as 'sites_from' of html.article names them.",
    discussion:
      "Rules are YAML files (keep, remove, title, … by host), Full-Text RSS site patterns (news.example.txt), or folders of them.",
    subcommands: [Check.self, Test.self])

  /// `rules check`
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check", abstract: "Find what is wrong with rules, and what has no effect.")

    @Argument(help: "A file or a folder of rules.", completion: .file())
    var rules: String

    func run() throws {
      let result = CommandHost.current.checkRules(path: rules)
      if result.exitCode == .ok { print(result.text) } else { Terminal.standardError.print(result.text) }
      try result.exitCode.end()
    }
  }

  /// `rules test`
  struct Test: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "test", abstract: "Try rules on saved pages, and say for each host what they find.",
      discussion: """
        A page belongs to the host that its innermost folder is named after (pages/news.example/a.html), else to that \
        of its canonical link, else of its og:url. Words are counted in the article's body and captions; in a script without \
        spaces each character is one.
        """)

    @Argument(help: "A file or a folder of rules.", completion: .file())
    var rules: String

    @Option(help: "A page, or a folder of pages.", completion: .directory)
    var pages: String

    func run() async throws {
      let result = await CommandHost.current.testRules(path: rules, pages: pages)
      if result.exitCode == .ok || result.exitCode == .documentsFailed {
        print(result.text)
      } else {
        Terminal.standardError.print(result.text)
      }
      try result.exitCode.end()
    }
  }
}
