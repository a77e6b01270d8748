import Copydesk
import CopydeskCore
import Foundation
import Testing

/// Who looks after a state, by what families have registered.
@Suite struct StateKeeperTests {
  /// Keeps its state in folders of some name.
  private struct Keeper: StateKeeper {
    let stage: String

    func keeps(_ folder: String) -> Bool { folder.hasSuffix("/\(stage)") }

    func perform(_ task: StateTask, on folder: String) throws -> String {
      if case .forget(let date) = task { throw StateTaskError("'\(date)' is no date") }
      if !keeps(folder) { throw DocumentError("none", "\(stage) has nothing there") }
      return "\(stage): \(task)"
    }
  }

  private func host(_ stages: String...) -> CopydeskHost {
    var registry = Registry()
    for stage in stages { registry.register(Keeper(stage: stage)) }
    return CopydeskHost(registry: registry)
  }

  @Test func `The keeper that knows a folder looks after it`() {
    let host = host("ordinals", "seen")
    #expect(host.state(.show, folder: "/x/seen") == (.ok, "seen: show"))
    #expect(host.state(.rebuild, folder: "/x/ordinals") == (.ok, "ordinals: rebuild"))
    #expect(
      host.state(.show, folder: "/x/other") == (.inputOutput, "'/x/other' holds no state of 'ordinals' or 'seen'"))
  }

  @Test func `A keeper that is the only one says what is wrong`() {
    #expect(host("seen").state(.show, folder: "/x/other") == (.inputOutput, "seen has nothing there"))
    #expect(host("seen").state(.forget(before: "May"), folder: "/x/seen") == (.usage, "'May' is no date"))
    #expect(host().state(.show, folder: "/x") == (.inputOutput, "'/x' holds no state"))
  }

  @Test func `A later keeper of a stage takes the place of the earlier one`() {
    #expect(host("seen", "seen").registry.stateKeepers.count == 1)
    #expect(Registry.builtIn.stateKeepers.map(\.stage) == ["reprints", "site.boilerplate"])
  }
}
