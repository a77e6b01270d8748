import CopydeskCore
import CopydeskText

/// What rules for the page say about its article.
///
/// The user's own rules count before all that is found. Those of a collection go out of date; they count before it where what they read
/// is plainly right, and after it otherwise.
extension MetadataReading {
  /// The title, where without rules there is another one, or none.
  func title(found: () -> String?) -> String? {
    if let own = told.own.title.first?.first { return own }
    let collected = told.collected.title.compactMap(\.first)
    return collected.first { isHeading($0) } ?? found() ?? (collected + told.general.title.compactMap(\.first)).first
  }

  private func isHeading(_ title: String) -> Bool {
    headings.contains { TextKey(reading.text(of: $0)) == TextKey(title) }
  }

  /// The authors. What the user's rules read is taken for names, or left as it is where it isn't one.
  func authors(site: String?, found: () -> [String]) -> [String] {
    let reading = NameReading(site: site)
    if let own = told.own.authors.first {
      let names = reading.names(own)
      return names.isEmpty ? own : names
    }
    let collected = told.collected.authors.map { reading.names($0) }
    if let people = collected.first(where: { reading.trust($0) == .people }) { return people }
    let names = found()
    guard names.isEmpty else { return names }
    return (collected + told.general.authors.map { reading.names($0) }).first { !$0.isEmpty } ?? []
  }

  /// The date of publication. One that was found for the same day, and is more exact, stays.
  func published(_ evidence: DateEvidence, found: String?) -> String? {
    let dates = (told.own.published + told.collected.published).lazy.compactMap { evidence.first(of: $0) }
    if let date = dates.first { return found.flatMap { $0.hasPrefix(date) ? $0 : nil } ?? date }
    return found ?? told.general.published.lazy.compactMap { evidence.first(of: $0) }.first
  }
}
