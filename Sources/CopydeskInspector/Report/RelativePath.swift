/// How a file is reached from a folder.
enum RelativePath {
  /// The path from one place to another, both relative to the same folder or absolute; as it is where only one of them is absolute.
  static func path(of file: String, from folder: String) -> String {
    guard file.hasPrefix("/") == folder.hasPrefix("/") else { return file }
    let (target, start) = (parts(file), parts(folder))
    let common = zip(target, start).prefix { $0 == $1 }.count
    guard !start.dropFirst(common).contains("..") else { return file }
    let up = Array(repeating: "..", count: start.count - common)
    return (up + target.dropFirst(common)).joined(separator: "/")
  }

  /// The names of a path, without steps that lead nowhere.
  private static func parts(_ path: String) -> [String] {
    path.split(separator: "/").reduce(into: []) { parts, name in
      if name == "." { return }
      if name == "..", let last = parts.last, last != ".." { parts.removeLast() } else { parts.append(String(name)) }
    }
  }

  /// The folder of a file.
  static func folder(of file: String) -> String {
    file.lastIndex(of: "/").map { String(file[..<$0]) } ?? "."
  }
}
