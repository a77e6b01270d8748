import CopydeskTesting
import Foundation

extension TemporaryFolder {
  /// Removes the state.
  func removeState() throws { try FileManager.default.removeItem(atPath: "\(path)/sites") }

  /// The bytes of a file of the state.
  func bytes(of name: String = "sites") -> Data? { FileManager.default.contents(atPath: "\(path)/sites/\(name)") }

  /// Changes a file of the state.
  func change(_ body: (inout Data) -> Void) throws {
    var data = bytes() ?? Data()
    body(&data)
    try data.write(to: URL(fileURLWithPath: "\(path)/sites/sites"))
  }
}
