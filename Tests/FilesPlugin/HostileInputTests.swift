import CopydeskCore
import CopydeskTesting
import Testing

@testable import CopydeskFilesPlugin

/// Hostile inputs for every source that reads files, each between two good ones.
@Suite struct HostileInputTests {
  @Test(.timeLimit(.minutes(15)), arguments: HostileInput.all.indices)
  func `A hostile input has its verdict, and nothing is lost before or after it`(_ index: Int) async throws {
    let input = HostileInput.all[index]
    let folder = try TemporaryFolder()
    for (name, bytes) in [("a", input.kind.good), ("b", input.bytes), ("c", input.kind.good)] {
      try folder.add("d/\(name)", bytes)
    }
    let items = try await input.kind.items(in: folder)
    let endings = items.map { item in
      let code = item.ending.split(separator: " ").last.map(String.init) ?? ""
      return item.document == nil ? code : "document"
    }
    #expect(endings == ["document"] + input.endings + ["document"], "\(input.kind): \(input.name)")
  }

  @Test func `A link to itself has its verdict`() async throws {
    let folder = try TemporaryFolder()
    try folder.add("d/a", HostileInput.Kind.files.good)
    try folder.addLink("d/b", to: "b")
    try folder.add("d/c", HostileInput.Kind.files.good)
    let items = try await HostileInput.Kind.files.items(in: folder)
    #expect(items.map(\.summary) == ["d/a", "d/b: symlink_loop", "d/c"])
  }

  @Test func `Every source has several, and there are forty`() {
    #expect(HostileInput.all.count >= 40)
    for kind in HostileInput.Kind.allCases { #expect(HostileInput.all.contains { $0.kind == kind }) }
  }
}
