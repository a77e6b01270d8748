import CopydeskCore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Checks whether a root gives a run anything to read.
struct FilePreflight {
  let root: FileRoot
  let rules: WalkRules

  /// What is wrong, as a sentence; `nil` when there is at least one input.
  var problem: String? {
    switch root.kind {
    case .standardInput: return nil
    case .plain: return plainProblem
    case .pattern:
      let base = root.base
      guard let kind = base.status().value?.kind else {
        return "'\(root.given)' matches no file: there is no folder \(base.text)"
      }
      if kind != .folder { return "'\(root.given)' matches no file: \(base.text) is no folder" }
      if hasInput { return nil }
      return "'\(root.given)' matches no file\(hint)"
    }
  }

  private var plainProblem: String? {
    guard let status = root.base.status().value else {
      if let target = root.base.linkTarget {
        return "\(root.base.text) is a symbolic link to '\(target)', which is not there"
      }
      if case .error(let code) = root.base.status(), code != ENOENT, code != ENOTDIR {
        return "\(root.base.text) cannot be read: \(systemMessage(code))"
      }
      return "there is no file or folder \(root.base.text)"
    }
    let isFolder = status.kind == .folder
    if root.base.withCString({ access($0, isFolder ? R_OK | X_OK : R_OK) }) != 0 {
      return "\(root.base.text) cannot be read: \(systemMessage(errno))"
    }
    if let other = notAFile(status.kind) {
      return
        "\(root.base.text) is \(other), which is not read; the path '-' reads standard input, as in '… < \(root.given)'"
    }
    if !isFolder || hasInput { return nil }
    if rules.filter.includesOnlySome, without(include: ()).hasInput {
      return "no file in the folder \(root.base.text) matches 'include'; '*.html' is for an ending, 'a.html' for a name"
    }
    return "there is no file to read in the folder \(root.base.text)"
  }

  /// What a path leads to that nobody should wait for; `nil` for files and folders.
  private func notAFile(_ kind: stat.Kind) -> String? {
    switch kind {
    case .pipe: "a named pipe"
    case .socket: "a socket"
    case .file, .folder, .link, .device: nil
    }
  }

  private func without(include: Void) -> FilePreflight {
    var rules = rules
    rules.filter = rules.filter.excludingOnly
    return FilePreflight(root: root, rules: rules)
  }

  private var hasInput: Bool {
    var walk = FileWalk(root, rules: rules)
    while let finding = walk.next() {
      if case .dropped = finding.kind, finding.isFolder { continue }
      return true
    }
    return false
  }

  /// A pattern that matches only folders is usually meant for their contents.
  private var hint: String {
    guard let inside = GlobPattern(wildPart + "/**") else { return "" }
    var other = root
    other.kind = .pattern(inside)
    return FilePreflight(root: other, rules: rules).hasInput
      ? ", only folders; '\(root.given)/**' is for the files in them" : ""
  }

  private var wildPart: String {
    root.given.pathParts.filter { $0 != "." }.drop { !GlobPattern.hasWildcards($0) }.joined(separator: "/")
  }
}
