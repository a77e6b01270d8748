import CopydeskTesting
import Foundation

extension TemporaryFolder {
  /// Every name in the folder with its time of change and size.
  func snapshot() throws -> [String] {
    let names = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
    return try names.filter { !$0.hasPrefix(".std") }.sorted().map { name in
      let attributes = try FileManager.default.attributesOfItem(atPath: "\(path)/\(name)")
      return "\(name) \(attributes[.modificationDate] ?? "") \(attributes[.size] ?? "")"
    }
  }

  func run(_ arguments: String..., input: String? = nil) async throws -> Command.Result {
    var handle: FileHandle?
    if let input {
      try add(".stdin", input)
      handle = FileHandle(forReadingAtPath: "\(path)/.stdin")
    }
    return try await Command(arguments, in: self, input: handle).run()
  }
}
