public import CopydeskEngine
import CopydeskCore
import CopydeskTablesPlugin
import FoundationEssentials

extension CopydeskHost {
  /// Searches a database that the `sqlite` sink wrote.
  ///
  /// - Parameters:
  ///   - query: Words that all have to be there, `"words in a row"`, `beginn*`, `-word`.
  ///   - limit: How many articles are shown at most.
  ///   - isJSON: Whether each article is a line of JSON, for other programs.
  /// - Returns: ``CopydeskEngine/RunExitCode/ok`` and what to print, also where nothing is found;
  ///   ``CopydeskEngine/RunExitCode/usage`` for a query without terms,
  ///   ``CopydeskEngine/RunExitCode/inputOutput`` and an error where the file is no such database.
  public func search(
    database: String, for query: String, limit: Int = 20, isJSON: Bool = false
  ) -> (exitCode: RunExitCode, text: String) {
    let path = PathSetting(database, relativeTo: FileManager.default.currentDirectoryPath).absolute
    do {
      let matches = try ArticleSearch(path: path).matches(query, limit: limit)
      if isJSON { return (.ok, matches.map(\.json).joined(separator: "\n")) }
      if matches.isEmpty { return (.ok, "no article matches") }
      return (.ok, matches.map(\.shown).joined(separator: "\n\n"))
    } catch let error as ArticleSearch.Failure where error.isOfQuery {
      return (.usage, error.description)
    } catch {
      return (.inputOutput, "\(error)")
    }
  }
}

extension ArticleSearch.Match {
  /// The match for people: headline and day, where it is, what was found.
  fileprivate var shown: String {
    let day = published.map { " (\($0.prefix(10)))" } ?? ""
    let place = url.map { "\(id), \($0)" } ?? id
    return "\(title ?? id)\(day)\n  \(place)\n  \(snippet)"
  }

  fileprivate var json: String {
    func value(_ text: String?) -> ExtraValue { text.map(ExtraValue.text) ?? .null }
    return ExtraValue.map([
      "id": .text(id), "title": value(title), "published": value(published), "url": value(url),
      "snippet": .text(snippet),
    ]).json
  }
}
