/// The name of an output file, relative to a folder.
public struct OutputName: Sendable, Hashable {
  /// The folders that lead to the file.
  public var folders: [String]
  /// The file's name without its extension.
  public var stem: String
  /// The extension with its dot, or nothing.
  public var suffix: String

  public init(folders: [String] = [], stem: String, suffix: String = "") {
    self.folders = folders
    self.stem = stem
    self.suffix = suffix
  }

  /// The path, relative to the folder.
  public var path: String { (folders + [stem + suffix]).joined(separator: "/") }

  /// The name with a number after its stem; 1 leaves it as it is.
  public func numbered(_ number: Int) -> OutputName {
    number == 1 ? self : OutputName(folders: folders, stem: "\(stem)-\(number)", suffix: suffix)
  }
}
