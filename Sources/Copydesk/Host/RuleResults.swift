import CopydeskArticlePlugin
import CopydeskCore
import CopydeskEngine
import Synchronization

/// The effect of rules on pages, by host.
final class RuleResults: Sendable {
  private struct Host {
    var pages = 0
    var matched = 0
    var words = 0
    var wordsWithout = 0

    mutating func add(_ result: RuleTest.PageResult) {
      pages += 1
      matched += result.isMatched ? 1 : 0
      words += result.words
      wordsWithout += result.wordsWithout
    }
  }

  private struct State {
    var hosts: [String: Host] = [:]
    var pagesWithoutRules = 0
    var failures: [String] = []
  }

  private let test: RuleTest
  /// The folder of all pages.
  private let folder: String
  private let state = Mutex(State())

  /// How many hosts without pages are named.
  private static let namedHosts = 10

  init(_ test: RuleTest, folder: String) {
    self.test = test
    self.folder = folder
  }

  func add(_ item: SourceItem) {
    switch item.content {
    case .dropped: break
    case .failed(let error, let origin, _): fail(origin, error)
    case .document(var document):
      let path = document.origin.path
      let below = path.path(below: folder) ?? path
      document.origin.url = RuleTest.address(ofPage: below) ?? document.origin.url
      do {
        count(try test.result(of: document, limits: .default))
      } catch {
        fail(document.origin, DocumentError(error))
      }
    }
  }

  private func fail(_ origin: Origin, _ error: DocumentError) {
    state.withLock { $0.failures.append("\(origin.identity): \(error)") }
  }

  private func count(_ result: RuleTest.PageResult?) {
    state.withLock { state in
      guard let result else {
        state.pagesWithoutRules += 1
        return
      }
      state.hosts[result.host, default: Host()].add(result)
    }
  }

  /// The table, what is without rules or pages, and what failed.
  var summary: (exitCode: RunExitCode, text: String) {
    let state = state.withLock { $0 }
    let rows = state.hosts.sorted { $0.key < $1.key }.map { name, host in
      [name, "\(host.pages)", "\(host.matched)", "\(host.words)", "\(host.wordsWithout)"]
    }
    var parts = [TextTable(header: ["host", "pages", "matched", "words", "without rules"], rows: rows).text]
    if state.pagesWithoutRules > 0 { parts.append("pages without rules: \(state.pagesWithoutRules)") }
    let untested = test.untested(besides: Set(state.hosts.keys))
    if !untested.isEmpty {
      let named = untested.prefix(RuleResults.namedHosts).map { "  \($0.host)\($0.address.map { ": \($0)" } ?? "")" }
      let rest = untested.count - named.count
      let more = rest > 0 ? ["  and \(rest) more"] : []
      parts.append((["hosts without a page here: \(untested.count)"] + named + more).joined(separator: "\n"))
    }
    if !state.failures.isEmpty { parts.append(state.failures.joined(separator: "\n")) }
    return (state.failures.isEmpty ? .ok : .documentsFailed, parts.joined(separator: "\n\n"))
  }
}
