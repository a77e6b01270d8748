/// What differs between two articles of one id.
public struct ArticleDifference: Sendable, Hashable {
  /// How an article differs.
  public enum Kind: String, Sendable, Hashable, Codable {
    /// Both have it, and something of it differs.
    case changed
    /// Only the first has it.
    case onlyBefore = "only_before"
    /// Only the second has it.
    case onlyAfter = "only_after"
  }

  /// A field with two values, as JSON.
  public struct Field: Sendable, Hashable, Codable {
    public var name: String
    public var before: String
    public var after: String
  }

  /// A line of text that both do not have in the same place.
  public struct Line: Sendable, Hashable, Codable {
    /// What became of a line.
    public enum Change: String, Sendable, Hashable, Codable {
      /// Both have it in the same place.
      case same
      /// Only the second has it.
      case gained
      /// Only the first has it.
      case lost
      /// Both have it, in another order. It is in the place that it has in the second.
      case moved
    }

    public var change: Change
    /// What the block is: `paragraph`, `caption figure`.
    public var kind: String
    public var text: String
    /// The stage and the rule that took the line out of the article that lacks it, where that is known.
    public var rule: String?
  }

  public let id: String
  /// The site of the article; see ``ComparedArticle/site``.
  public let site: String
  public let kind: Kind
  public let fields: [Field]
  /// All lines of both articles in one order, those that are the same too.
  public let lines: [Line]

  /// Blocks beyond this number are compared as sets: the difference of sequences costs time with the square of what differs.
  private static let ordered = 4_000

  /// Compares two articles.
  ///
  /// - Returns: `nil` where nothing differs.
  public init?(_ before: ComparedArticle, _ after: ComparedArticle) {
    if before.isSame(as: after) { return nil }
    id = before.id
    site = after.site
    kind = .changed
    fields = Self.fields(before, after)
    lines = Self.lines(before, after)
  }

  /// An article that only one side has.
  public init(_ article: ComparedArticle, only kind: Kind) {
    id = article.id
    site = article.site
    self.kind = kind
    fields = []
    let change: Line.Change = kind == .onlyBefore ? .lost : .gained
    lines = article.lines.map { Line(change: change, kind: $0.kind, text: $0.text, rule: nil) }
  }

  private static func fields(_ before: ComparedArticle, _ after: ComparedArticle) -> [Field] {
    var names = before.fields.map(\.name)
    names += after.fields.map(\.name).filter { !names.contains($0) }
    return names.compactMap { name in
      let (one, other) = [before, after].map { $0.fields.first { $0.name == name } }.pair
      if one?.canonical == other?.canonical { return nil }
      return Field(name: name, before: shown(one?.value), after: shown(other?.value))
    }
  }

  private static func shown(_ value: ArraySlice<UInt8>?) -> String {
    value.map { String(decoding: $0, as: UTF8.self) } ?? "null"
  }

  private static func lines(_ before: ComparedArticle, _ after: ComparedArticle) -> [Line] {
    let (old, new) = (before.lines, after.lines)
    var (lost, gained, moved): (Set<Int>, Set<Int>, Set<Int>) = ([], [], [])
    if max(old.count, new.count) <= ordered {
      for change in new.difference(from: old).inferringMoves() {
        switch change {
        case .remove(let offset, _, let moved): if moved == nil { lost.insert(offset) }
        case .insert(let offset, _, let association):
          if association == nil { gained.insert(offset) } else { moved.insert(offset) }
        }
      }
    } else {
      let (oldSet, newSet) = (Set(old), Set(new))
      lost = Set(old.indices.filter { !newSet.contains(old[$0]) })
      gained = Set(new.indices.filter { !oldSet.contains(new[$0]) })
    }
    return merged(old, new, lost, gained, moved).map { change, line in
      let rules = change == .lost ? after.removed : change == .gained ? before.removed : []
      return Line(change: change, kind: line.kind, text: line.text, rule: rule(for: line.text, in: rules))
    }
  }

  /// The lines of both in the order of the second, each lost line before what followed it in the first.
  private static func merged(
    _ old: [ComparedArticle.Line], _ new: [ComparedArticle.Line], _ lost: Set<Int>, _ gained: Set<Int>,
    _ moved: Set<Int>
  ) -> [(Line.Change, ComparedArticle.Line)] {
    var result: [(Line.Change, ComparedArticle.Line)] = []
    var place = 0
    func passLost() {
      while place < old.count, lost.contains(place) {
        result.append((.lost, old[place]))
        place += 1
      }
    }
    for index in new.indices {
      passLost()
      result.append((gained.contains(index) ? .gained : moved.contains(index) ? .moved : .same, new[index]))
      if !gained.contains(index), place < old.count { place += 1 }
    }
    while place < old.count {
      if lost.contains(place) { result.append((.lost, old[place])) }
      place += 1
    }
    return result
  }

  /// The rule that removed a text, or a line of what it removed.
  private static func rule(for text: String, in removed: [(text: String, rule: String)]) -> String? {
    if text.isEmpty { return nil }
    return removed.first { $0.text == text }?.rule
      ?? removed.first { $0.text.utf8.count > text.utf8.count && $0.text.contains(text) }?.rule
  }
}

extension Array {
  fileprivate var pair: (Element, Element) { (self[0], self[1]) }
}
