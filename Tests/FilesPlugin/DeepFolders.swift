import Foundation

/// Folders within folders whose whole path is longer than the system takes.
struct DeepFolders {
  private let base: String
  private let levels: Int
  private let name = String(repeating: "n", count: 250)

  init(in base: String, levels: Int) throws {
    self.base = base
    self.levels = levels
    withEachFolder { folder, _ in mkdirat(folder, name, 0o755) }
  }

  func remove() {
    for depth in (0..<levels).reversed() {
      withEachFolder { folder, level in
        if level == depth { unlinkat(folder, name, Int32(AT_REMOVEDIR)) }
      }
    }
  }

  private func withEachFolder(_ body: (Int32, Int) -> Void) {
    var folder = open(base, O_RDONLY | O_DIRECTORY)
    for level in 0..<levels where folder >= 0 {
      body(folder, level)
      let next = openat(folder, name, O_RDONLY | O_DIRECTORY)
      close(folder)
      folder = next
    }
    if folder >= 0 { close(folder) }
  }
}
