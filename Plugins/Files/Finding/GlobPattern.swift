import CopydeskCore

/// A wildcard pattern for a path of several parts, where `**` matches any number of folders and `{a,b}` either.
struct GlobPattern: Hashable, Sendable {
  /// One part of a pattern.
  enum Part: Hashable, Sendable {
    /// `**`: any number of folders, and at the end of a pattern every file in them.
    case anyFolders
    /// A part that one name must match.
    case name(GlobName)
  }

  /// How far a path has come: places in the alternatives.
  struct State: Hashable, Sendable {
    fileprivate var places: Set<MatchState>
    /// Whether nothing below can match any more.
    var isDead: Bool { places.isEmpty }
  }

  fileprivate struct MatchState: Hashable {
    var alternative: Int
    var part: Int
  }

  private var alternatives: [[Part]]

  /// Everything below a folder.
  static let everything = GlobPattern(alternatives: [[.anyFolders]])

  /// The most alternatives that the braces of one pattern may expand to.
  static let maximumAlternatives = 1_000

  private init(alternatives: [[Part]]) { self.alternatives = alternatives }

  /// Reads a pattern; `nil` when its braces expand to more than ``maximumAlternatives``.
  init?(_ pattern: String) {
    guard let expanded = GlobPattern.expandBraces(pattern) else { return nil }
    alternatives = expanded.map { text in
      let parts = text.pathParts.filter { $0 != "." }
      return parts.map { $0 == "**" ? .anyFolders : .name(GlobName($0)) }
    }
  }

  /// Whether a text has wildcards.
  static func hasWildcards(_ text: some StringProtocol) -> Bool {
    text.unicodeScalars.contains { "*?[{\\".unicodeScalars.contains($0) }
  }

  /// What is wrong with a pattern of which a `[` is never closed, as a sentence; `nil` where nothing is.
  static func unclosedSet(in pattern: String) -> String? {
    guard pattern.pathParts.contains(where: GlobName.hasUnclosedSet) else { return nil }
    return "a '[' of '\(pattern)' is never closed with ']'; write '\\[' for the character itself"
  }

  /// The state in the folder where matching begins.
  var start: State {
    closed(alternatives.indices.map { MatchState(alternative: $0, part: 0) })
  }

  /// Takes one step down the path.
  ///
  /// - Returns: Whether a file of this name matches the whole pattern, and the state inside a folder of this name.
  func step(_ state: State, _ name: some BidirectionalCollection<UInt8>, hidden: Bool) -> (matches: Bool, inside: State)
  {
    let isHidden = name.first == UInt8(ascii: ".") && !hidden
    var matches = false
    var inside: [MatchState] = []
    for place in state.places {
      let parts = alternatives[place.alternative]
      let isLast = place.part == parts.count - 1
      switch parts[place.part] {
      case .anyFolders where !isHidden:
        inside.append(place)
        matches = matches || isLast
      case .name(let glob) where (!isHidden || glob.namesHidden) && glob.matches(name):
        if isLast {
          matches = true
        } else {
          inside.append(MatchState(alternative: place.alternative, part: place.part + 1))
        }
      default: break
      }
    }
    return (matches, closed(inside))
  }

  /// Whether a whole path matches.
  func matches(_ path: RawPath, hidden: Bool) -> Bool {
    walk(path, hidden: hidden).matches
  }

  /// Whether something inside the folder of this path could match.
  func reaches(_ path: RawPath, hidden: Bool) -> Bool {
    !walk(path, hidden: hidden).inside.isDead
  }

  private func walk(_ path: RawPath, hidden: Bool) -> (matches: Bool, inside: State) {
    var result = (matches: false, inside: start)
    for name in path.bytes.split(separator: RawPath.separator) {
      result = step(result.inside, name, hidden: hidden)
    }
    return result
  }

  /// The places, and those that are reached when `**` matches nothing.
  private func closed(_ places: [MatchState]) -> State {
    var result: Set<MatchState> = []
    var open = places
    while let place = open.popLast() {
      let parts = alternatives[place.alternative]
      guard place.part < parts.count, result.insert(place).inserted else { continue }
      if parts[place.part] == .anyFolders, place.part + 1 < parts.count {
        open.append(MatchState(alternative: place.alternative, part: place.part + 1))
      }
    }
    return State(places: result)
  }

  /// The texts that braces expand to: `a{b,c}` is `ab` and `ac`. Braces may nest; one that is never closed, or has no
  /// comma, means itself.
  private static func expandBraces(_ pattern: String) -> [String]? {
    var finished: [String] = []
    var open = [pattern]
    while let text = open.popLast() {
      guard let (before, choices, after) = firstBraces(text) else {
        finished.append(text)
        continue
      }
      open += choices.reversed().map { "\(before)\($0)\(after)" }
      if open.count + finished.count > maximumAlternatives { return nil }
    }
    return finished
  }

  private static func firstBraces(_ text: String) -> (before: Substring, choices: [Substring], after: Substring)? {
    var depth = 0
    var start = text.startIndex
    var cuts: [String.Index] = []
    var index = text.startIndex
    // By scalars: a mark after a brace or a comma joins it in a `Character`.
    let scalars = text.unicodeScalars
    while index < text.endIndex {
      switch scalars[index] {
      case "\\": scalars.formIndex(after: &index)
      case "{":
        if depth == 0 { (start, cuts) = (index, []) }
        depth += 1
      case "," where depth == 1: cuts.append(index)
      case "}" where depth > 0:
        depth -= 1
        if depth == 0, !cuts.isEmpty {
          let edges = [start] + cuts + [index]
          let choices = zip(edges, edges.dropFirst()).map { text[scalars.index(after: $0)..<$1] }
          return (text[..<start], choices, text[scalars.index(after: index)...])
        }
      default: break
      }
      if index < text.endIndex { scalars.formIndex(after: &index) }
    }
    return nil
  }
}
