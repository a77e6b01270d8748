import ArgumentParser
import Copydesk
import CopydeskCore

/// `search`
struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Search the articles of a database that the 'sqlite' sink wrote.",
    discussion: """
      All words have to be in an article, in any case and with or without accents. "Words in quotes" have to follow each other, \
      beginn* is for all words that begin so, and what follows a - must not be there; put -- before such a search. Chinese, Japanese, \
      Korean and Thai are found anywhere in a text.
      """)

  @Argument(help: "The database.", completion: .file(extensions: ["sqlite", "db"]))
  var database: String

  @Argument(help: "What to search for.")
  var query: [String]

  @Option(help: "How many articles are shown at most, the best first.")
  var limit = 20

  @Flag(help: "Write a line of JSON for each article.")
  var json = false

  func validate() throws {
    if limit < 1 { throw ValidationError("--limit \(limit): at least one article has to be shown") }
  }

  func run() throws {
    let result = CommandHost.current.search(
      database: database, for: query.joined(separator: " "), limit: limit, isJSON: json)
    if result.exitCode == .ok {
      if !result.text.isEmpty { print(result.text) }
    } else {
      Terminal.standardError.print(result.text)
    }
    try result.exitCode.end()
  }
}
