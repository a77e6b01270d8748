import CopydeskCore
import CopydeskText

/// Tells whether what a list names is read already: because `path` leads to it, or a line before it that is a folder or lies in one.
struct ListedInputs {
  private let roots: [FileRoot]
  private let rules: WalkRules
  /// The folders that lines name, by their paths.
  private var folders: [RawPath: FileRoot] = [:]
  /// The files that lines name.
  private var files: Set<Hash128> = []
  /// The folder that the line names which was taken last.
  private var current: RawPath?
  /// How many inputs were read already.
  private(set) var repeated = 0

  /// - Parameter roots: What `path` leads to.
  init(after roots: [FileRoot], rules: WalkRules) { (self.roots, self.rules) = (roots, rules) }

  /// Takes the next line of the list.
  mutating func add(_ root: FileRoot) {
    let path = Self.normalized(root.base)
    guard root.base.status().value?.kind == .folder else {
      files.insert(Hash128(path.bytes))
      current = nil
      return
    }
    var root = root
    root.base = path
    folders[path] = root
    current = path
  }

  /// Whether an input of the line that was taken last is read for the first time.
  mutating func isNew(_ finding: FileWalk.Finding) -> Bool {
    var finding = finding
    finding.path = Self.normalized(finding.path)
    let isInList = !finding.key.bytes.isEmpty && files.contains(Hash128(finding.path.bytes))
    let isNew = !isInList && !roots.contains { rules.reaches(finding, from: $0) } && !isBelowFolder(finding)
    if !isNew { repeated += 1 }
    return isNew
  }

  /// Whether a line before names a folder around it, and reads it.
  private func isBelowFolder(_ finding: FileWalk.Finding) -> Bool {
    if folders.count == (current == nil ? 0 : 1) { return false }
    var path = finding.path
    while path.bytes.count > 1 {
      path = path.parent
      if path != current, let folder = folders[path], rules.reaches(finding, from: folder) { return true }
    }
    return false
  }

  /// Without `.` and `..`, as lines that name the same are compared.
  private static func normalized(_ path: RawPath) -> RawPath {
    let parts = path.bytes.split(separator: RawPath.separator, omittingEmptySubsequences: false).dropFirst()
    guard parts.contains(where: { $0.isEmpty || $0.first == UInt8(ascii: ".") }) else { return path }
    var kept: [ArraySlice<UInt8>] = []
    for part in parts where !part.isEmpty && !part.elementsEqual(".".utf8) {
      if part.elementsEqual("..".utf8) { _ = kept.popLast() } else { kept.append(part) }
    }
    return RawPath([RawPath.separator] + kept.joined(separator: [RawPath.separator]))
  }
}
