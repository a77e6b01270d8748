/// How large a page may be.
public struct PageLimits: Sendable, Hashable {
  /// How many elements may be open at a time.
  public var depth: Int
  /// How many elements and texts it may have.
  public var nodes: Int
  /// How many attributes a tag may have.
  public var attributes: Int

  public init(depth: Int = 2_000, nodes: Int = 10_000_000, attributes: Int = 2_000) {
    self.depth = depth
    self.nodes = nodes
    self.attributes = attributes
  }
}

/// Why a page could not be parsed.
public enum PageError: Error, Sendable, Hashable {
  /// More elements are open at a time than ``PageLimits/depth`` allows.
  case depth
  /// It has more elements and texts than ``PageLimits/nodes`` allows.
  case nodes
  /// A tag has more attributes than ``PageLimits/attributes`` allows.
  case attributes(found: Int)
  /// It is longer than 1 GiB.
  case outOfMemory
  /// The caller no longer wants it.
  case cancelled
}
