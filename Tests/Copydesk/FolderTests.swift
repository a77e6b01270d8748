import Foundation
import TestSupport
import Testing

/// Holds how the code is laid out: a folder with many files has an overview, and a type is in the file with its name.
@Suite struct FolderTests {
  private static let rooms = ["Sources", "Plugins"].flatMap { wing in
    ((try? FileManager.default.contentsOfDirectory(atPath: Repository.path(wing))) ?? []).map { "\(wing)/\($0)" }
  }

  /// Every folder with Swift files of people's own below it, and how many: of a room all, of a folder in it those beside each other.
  private static let counts: [String: Int] = {
    var counts: [String: Int] = [:]
    for file in rooms.flatMap(Repository.swiftFiles) where !file.contains("/Generated/") {
      let parts = file.split(separator: "/").dropLast()
      counts[parts.joined(separator: "/"), default: 0] += 1
      if parts.count > 2 { counts[parts.prefix(2).joined(separator: "/"), default: 0] += 1 }
    }
    return counts
  }()

  private static let overviews = counts.keys.map { "\($0)/README.md" }.filter {
    FileManager.default.fileExists(atPath: Repository.path($0))
  }.sorted()

  @Test func `A folder with more than five files has an overview`() {
    let large = Self.counts.filter { $0.value > 5 }.map { "\($0.key)/README.md" }
    #expect(large.count > 30)
    #expect(Set(large).subtracting(Self.overviews).sorted() == [])
  }

  @Test(arguments: overviews)
  func `An overview is short, and what it names exists`(_ overview: String) throws {
    let text = try Repository.text(overview)
    #expect((6...40).contains(text.split(separator: "\n", omittingEmptySubsequences: false).count - 1))
    for name in text.matches(of: /`([A-Z]\w+(?:\+\w+)?)`/).map({ String($0.1) }) {
      #expect(Self.names.contains(name), "\(overview) names \(name)")
    }
  }

  /// Files and folders, and the types that are declared in them.
  private static let names: Set<String> = {
    var names: Set<String> = []
    for file in rooms.flatMap(Repository.swiftFiles) {
      names.formUnion(file.dropLast(".swift".count).split(separator: "/").map(String.init))
      names.formUnion(declared(in: (try? Repository.text(file)) ?? ""))
    }
    return names
  }()

  /// What declares no type of its name.
  private static let exceptions: Set<String> = [
    // It only exports other modules.
    "Sources/Copydesk/Exports.swift", "Sources/CopydeskPages/Exports.swift", "Tests/CopydeskPages/Pages.swift",
    // Programs that the articles show: functions.
    "Tests/Copydesk/InCode/ArticleList.swift", "Tests/Copydesk/InCode/FolderCleaning.swift",
    "Tests/Copydesk/InCode/TitleList.swift",
    // Stages for tests, of a few lines each.
    "Tests/CopydeskConfig/TestStages.swift", "Tests/CopydeskTesting/BrokenStages.swift",
    "Tests/CopydeskTesting/GoodStages.swift",
  ]

  @Test(arguments: ["Sources", "Plugins", "Tests", "Benchmarks", "Examples"])
  func `A file declares or extends the type that it is named after`(_ wing: String) throws {
    for file in Repository.swiftFiles(below: wing)
    where !file.hasSuffix("/Package.swift") && !file.contains("/Generated/") {
      if Self.exceptions.contains(file) { continue }
      let name = file.split(separator: "/").last?.prefix { $0 != "+" && $0 != "." } ?? ""
      #expect(Self.declared(in: try Repository.text(file)).contains(String(name)), "\(file)")
    }
  }

  /// The types that a file declares or extends at its top level.
  private static func declared(in text: String) -> Set<String> {
    let line =
      /^(?:@\w+(?:\([^)]*\))? )*(?:(?:public|package|private|fileprivate|final|indirect|nonisolated) )*(?:struct|class|enum|protocol|actor|extension|typealias) ([\w.]+)/
    let names = text.split(separator: "\n").filter { $0.first?.isLetter == true || $0.first == "@" }
      .compactMap { $0.prefixMatch(of: line) }.map { String($0.1) }
    return Set(names + names.flatMap { $0.split(separator: ".").map(String.init) })
  }
}
