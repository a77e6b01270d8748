import CopydeskCore
import Synchronization

/// Examines where a source goes on: from each of its positions it must hand out what came after, no item twice and none left out.
struct ResumeExam {
  /// How many positions are tried at most; from each, all that follows is read.
  private static let positionsTried = 16

  /// Makes the source anew, as another run would.
  let make: () throws -> any Source

  /// What is wrong.
  ///
  /// - Parameter name: What an item is called in a finding.
  func messages(name: (Origin) -> String) async throws -> [String] {
    let items = await items(from: nil, of: try make())
    let names = items.map { name($0.origin) }
    var numbers: [SourcePosition: Int] = [:]
    for (index, item) in items.enumerated() {
      if let other = numbers.updateValue(index, forKey: item.position) {
        return [
          "'\(names[other])' and '\(names[index])' have the same position, '\(item.position.rawValue)', so that a run cannot go "
            + "on between them"
        ]
      }
    }
    for (index, item) in items.enumerated().prefix(ResumeExam.positionsTried) {
      let rest = await self.items(from: item.position, of: try make())
      let (found, expected) = (rest.map { name($0.origin) }, Array(names.dropFirst(index + 1)))
      if found != expected {
        return ["going on after '\(names[index])', it should hand out \(list(expected)), and hands out \(list(found))"]
      }
      if rest.map(\.position) != items.dropFirst(index + 1).map(\.position) {
        return ["going on after '\(names[index])', it gives the items that follow other positions than before"]
      }
    }
    return []
  }

  private func items(from position: SourcePosition?, of source: any Source) async -> [SourceItem] {
    let items = Mutex<[SourceItem]>([])
    try? await source.read(in: SourceContext(resume: position)) { item in items.withLock { $0.append(item) } }
    return items.withLock { $0 }
  }

  private func list(_ names: [String]) -> String {
    if names.isEmpty { return "nothing" }
    let more = names.count > 3 ? " and \(names.count - 3) more" : ""
    return names.prefix(3).map { "'\($0)'" }.joined(separator: ", ") + more
  }
}
