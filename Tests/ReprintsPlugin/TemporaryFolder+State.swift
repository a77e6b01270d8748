import CopydeskTesting
import Foundation

@testable import CopydeskReprintsPlugin

extension TemporaryFolder {
  /// The files of the state `seen`, in its current generation.
  func files(of state: String = "seen") throws -> [String: Data] {
    let generation = try StateFolder.generation(in: "\(path)/\(state)") ?? ""
    var files: [String: Data] = [:]
    for name in ["signatures", "names", "table"] {
      files[name] = FileManager.default.contents(atPath: "\(generation)/\(name)")
    }
    return files
  }

  /// Puts a copy of one folder in the place of another.
  func copy(_ one: String, to other: String) throws {
    try? FileManager.default.removeItem(atPath: "\(path)/\(other)")
    try FileManager.default.copyItem(atPath: "\(path)/\(one)", toPath: "\(path)/\(other)")
  }

  /// Changes a file's bytes.
  func change(_ name: String, of state: String = "seen", _ body: (inout Data) -> Void) throws {
    let file = "\(try StateFolder.generation(in: "\(path)/\(state)") ?? "")/\(name)"
    var data = FileManager.default.contents(atPath: file) ?? Data()
    body(&data)
    try data.write(to: URL(fileURLWithPath: file))
  }
}
