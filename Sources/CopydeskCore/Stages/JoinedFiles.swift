import CopydeskCompression

/// How files that several runs wrote to one path make one, as after a run in shards: one after the other.
public struct JoinedFiles: Codable, Sendable, Hashable {
  /// What every file begins with, and the whole has once: the names of columns.
  public var head: String
  /// What lies between two files.
  public var between: String
  /// Why they make none, and what would, as a clause: "it is one JSON array; 'format: lines' can be".
  public var obstacle: String?

  public init(head: String = "", between: String = "", obstacle: String? = nil) {
    (self.head, self.between, self.obstacle) = (head, between, obstacle)
  }

  /// What lies between two files with a name, compressed where they are.
  package func between(in name: String) -> [UInt8] {
    let bytes = Array(between.utf8)
    return bytes.isEmpty ? [] : OutputCompression(path: name)?.packed(bytes) ?? bytes
  }
}
