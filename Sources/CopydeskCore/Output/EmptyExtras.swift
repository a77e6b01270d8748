import Synchronization

/// Notes which fields of ``Document/extras`` that an output asks for any article had something in, since a misspelt name finds nothing.
package final class EmptyExtras: Sendable {
  private struct State {
    var empty: [String]
    var known: Set<String> = []
    var articles = 0
  }

  /// How many names of extras are remembered for suggestions.
  private static let mostNames = 100
  private static let prefix = "extras."
  private let state: Mutex<State>
  private let isSomething: @Sendable (ExtraValue) -> Bool

  /// - Parameters:
  ///   - names: What is asked for. Names that are none of extras, as `extras.desk` is, are left out.
  ///   - isSomething: Whether the output can say a value.
  package init(_ names: [String], isSomething: @escaping @Sendable (ExtraValue) -> Bool) {
    state = Mutex(State(empty: names.filter { $0.hasPrefix(Self.prefix) }))
    self.isSomething = isSomething
  }

  /// Notes what an article has.
  package func note(_ article: Document) {
    state.withLock { state in
      if state.empty.isEmpty { return }
      state.articles += 1
      if state.known.count < Self.mostNames { state.known.formUnion(article.extras.keys.map { Self.prefix + $0 }) }
      state.empty.removeAll { Self.value($0, in: article).map(isSomething) ?? false }
    }
  }

  private static func value(_ name: String, in article: Document) -> ExtraValue? {
    let parts = name.split(separator: ".").dropFirst().map(String.init)
    return parts.first.flatMap { first in parts.dropFirst().reduce(article.extras[first]) { $0?[$1] } }
  }

  /// What is said, once, of what no article has anything in: the name, and a sentence.
  ///
  /// - Parameter written: How many articles were written; where others rendered some, nobody knows.
  package func doubts(ofArticles written: Int) -> [(name: String, text: String)] {
    state.withLock { state in
      guard state.articles > 0, state.articles >= written else { return [] }
      defer { state.empty = [] }
      let known = state.known.sorted()
      let list = known.isEmpty ? "none has any extras" : "there are \(known.joined(separator: ", "))"
      return state.empty.map { name in
        let what = "no article has anything in '\(name)'"
        if state.known.contains(name) { return (name, "\(what) that can be written here") }
        return (name, "\(what)\(Suggestion.phrase(for: name, among: known)) (\(list))")
      }
    }
  }
}
