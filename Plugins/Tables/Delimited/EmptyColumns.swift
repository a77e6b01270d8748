import CopydeskCore
import Synchronization

/// Notes which columns of extras any article had something in, since a misspelt name makes a column with nothing in it.
final class EmptyColumns: Sendable {
  private struct State {
    var empty: [TableColumn]
    var names: Set<String> = []
    var articles = 0
  }

  /// How many names of extras are remembered for suggestions.
  private static let mostNames = 100
  private let state: Mutex<State>

  init(_ columns: [TableColumn]) {
    state = Mutex(State(empty: columns.filter { $0.name.hasPrefix("extras.") }))
  }

  /// Notes what an article has.
  func note(_ article: Document) {
    state.withLock { state in
      if state.empty.isEmpty { return }
      state.articles += 1
      if state.names.count < Self.mostNames { state.names.formUnion(article.extras.keys.map { "extras.\($0)" }) }
      state.empty.removeAll { !$0.text(of: article).isEmpty }
    }
  }

  /// What is said, once, of columns with nothing in them.
  ///
  /// - Parameter written: How many articles were written; where others made their rows, nobody knows.
  func doubts(ofArticles written: Int) -> [String] {
    state.withLock { state in
      guard state.articles > 0, state.articles >= written else { return [] }
      defer { state.empty = [] }
      let known = state.names.sorted()
      let list = known.isEmpty ? "none has any extras" : "there are \(known.joined(separator: ", "))"
      return state.empty.map {
        "columns: no article has anything in '\($0.name)'\(Suggestion.phrase(for: $0.name, among: known)) (\(list))"
      }
    }
  }
}
