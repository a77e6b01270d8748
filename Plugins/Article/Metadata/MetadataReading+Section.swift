import CopydeskHTML
import CopydeskText

/// The section that an article is in.
extension MetadataReading {
  /// The name of a section: the first of a list of them; `nil` of an address, and of a text that is too long for a name.
  func section(_ stated: String?) -> String? {
    guard let stated = stated.map(MetadataReading.firstSection), !stated.holds("://"), !isHome(stated) else {
      return nil
    }
    if stated.utf8.count <= MetadataReading.longestSection { return stated.isEmpty ? nil : stated }
    let parts = stated.split(separator: ",").map { $0.trimmed }
    return parts.count > 2 && parts.allSatisfy({ $0.utf8.count <= MetadataReading.longestSection }) ? parts[0] : nil
  }

  /// The first of sections that programs have joined, with commas without a space after them: `Asia,Europe,`.
  private static func firstSection(_ stated: String) -> String {
    guard let comma = stated.firstIndex(of: ","), comma > stated.startIndex else { return stated }
    let rest = stated[stated.index(after: comma)...]
    let isJoined = rest.last == "," || rest.isEmpty || !rest.contains(", ") && rest.first != " "
    return isJoined ? stated[..<comma].trimmed : stated
  }

  /// A section's name is at most this long, in bytes.
  private static let longestSection = 60

  /// The section from breadcrumbs: the last of them that is neither the page itself nor its home.
  func trailSection(title: String?) -> String? {
    let key = TextKey(title ?? "")
    let trail = data.trail.isEmpty ? visibleTrail : data.trail
    let own = trail.filter { TextKey($0) != key && !$0.isEmpty }
    guard own.count >= 2 || own.count == 1 && !trail.isEmpty && trail.count > own.count,
      let section = own.last(where: { !isHome($0) }), own.count == 1 || section != own[0]
    else { return nil }
    return section.utf8.count <= MetadataReading.longestSection ? section : nil
  }

  /// The section that the page's address names, in the words of the page's menu.
  func pathSection(title: String?, site: String?, address: String?) -> String? {
    let others = Set([title, site].compactMap { $0.map { TextKey($0) } })
    return PathSection(reading, address: address)?.name { !isHome($0) && !others.contains(TextKey($0)) }
  }

  /// Whether a name is the first page's, or that of a list of everything ("News"), which is no section.
  func isHome(_ name: String) -> Bool {
    Vocabulary.isPhrase(name, .homeLabels)
  }

  /// The texts of the links in an element that is named as breadcrumbs.
  private var visibleTrail: [String] {
    var index = 0
    while index < page.nodes.count {
      guard reading.signals[index].contains(.trail),
        let names = page.attribute(.class, of: index) ?? page.attribute(.id, of: index), isTrail(names, index)
      else {
        index += 1
        continue
      }
      let texts = page.subtree(of: index).filter { page.nodes[$0].tag == .a }
        .map { reading.fullText(of: $0, limit: 120) }.filter { !$0.isEmpty }
      if !texts.isEmpty { return texts }
      // What is inside has been looked through.
      index = Int(page.nodes[index].end)
    }
    return []
  }

  /// Whether an element is a path of links: by its name, or by a vaguer name and the arrows between its links.
  private func isTrail(_ names: ArraySlice<UInt8>, _ index: Int) -> Bool {
    if ASCIISearch.contains(names, "breadcrumb") { return true }
    guard reading.wholeWeight[index] < 200,
      ASCIISearch.contains(names, anyOf: ["crumb", "path", "location", "trail"])
    else { return false }
    let words = String(decoding: names, as: UTF8.self).lowercased().letterParts
    guard words.contains(where: { ["crumb", "crumbs", "path", "location", "trail", "pathway"].contains($0) }) else {
      return false
    }
    return reading.fullText(of: index, limit: 400).contains { ">»›→/".contains($0) }
  }
}
