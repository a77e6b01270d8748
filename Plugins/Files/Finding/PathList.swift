import CopydeskCore
import CopydeskText

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Paths that are in a file, a line each, or on standard input.
///
/// Where there is a NUL in the beginning of the list, NULs end the paths, as `find -print0` writes them. Lines without anything are left out.
/// The paths of a file start from its folder, those of standard input from the current folder. They are meant as they are: no pattern, no
/// comment. A byte order mark before the first one is passed over.
struct PathList: Sendable {
  let setting: PathSetting

  /// Why the list cannot be read; `nil` where it can.
  var problem: String? {
    if setting.isStandardStream { return nil }
    guard let status = RawPath(setting.absolute).status().value else { return "there is no file \(setting.given)" }
    if status.kind == .folder { return "\(setting.given) is a folder, not a list of paths" }
    return access(setting.absolute, R_OK) == 0 ? nil : "\(setting.given) cannot be read: \(systemMessage(errno))"
  }

  /// Hands out each path with its number, from 0, until `body` throws. A path that a line before names is left out.
  ///
  /// - Returns: How many lines were left out.
  /// - Throws: What `body` throws, and ``DocumentError`` where the list cannot be read.
  @discardableResult
  func forEach(_ body: (_ number: Int, _ root: FileRoot) async throws -> Void) async throws -> Int {
    let descriptor = setting.isStandardStream ? STDIN_FILENO : open(setting.absolute, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw DocumentError("unreadable", "\(setting.given): \(systemMessage(errno))").endingInput()
    }
    defer { if !setting.isStandardStream { close(descriptor) } }
    var block = [UInt8](repeating: 0, count: 1 << 16)
    var line: [UInt8] = []
    var end: UInt8?
    var (number, lines) = (0, 0)
    var known: Set<Hash128> = []
    var repeated = 0
    func isNew(_ root: FileRoot) -> Bool {
      let isNew = known.insert(Hash128(Array(PathSetting.normalized(root.base.text).utf8))).inserted
      if !isNew { repeated += 1 }
      return isNew
    }
    while true {
      let count = read(descriptor, &block, block.count)
      if count < 0, errno == EINTR { continue }
      if count < 0 { throw DocumentError("unreadable", "\(setting.given): \(systemMessage(errno))").endingInput() }
      if count == 0 { break }
      let last = end ?? (block[..<count].contains(0) ? 0 : 0x0A)
      end = last
      for byte in block[..<count] {
        guard byte == last else {
          line.append(byte)
          continue
        }
        lines += 1
        if let root = root(line, lines), isNew(root) {
          try await body(number, root)
          number += 1
        }
        line.removeAll(keepingCapacity: true)
      }
    }
    if let root = root(line, lines + 1), isNew(root) { try await body(number, root) }
    return repeated
  }

  private func root(_ line: [UInt8], _ number: Int) -> FileRoot? {
    var line = line[...]
    if number == 1, line.starts(with: [0xEF, 0xBB, 0xBF]) { line.removeFirst(3) }
    if line.last == 0x0D { line.removeLast() }
    if line.isEmpty { return nil }
    let name = setting.isStandardStream ? "standard input" : setting.given
    return FileRoot(literal: RawPath(line), in: folder, listedAt: "\(name):\(number)")
  }

  private var folder: RawPath {
    if setting.isStandardStream { return RawPath(PathSetting(".").absolute) }
    return RawPath(setting.absolute.pathFolder)
  }
}
