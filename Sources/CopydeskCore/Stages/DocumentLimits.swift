/// How much one document may take. Exceeding a limit is that document's failure and nobody else's.
public struct DocumentLimits: Sendable, Hashable {
  /// How large a payload may be, in bytes after decompression.
  public var bytes: Int
  /// How deep elements may nest.
  public var depth: Int
  /// How many nodes (elements and texts) a page may have.
  public var nodes: Int
  /// How many attributes one tag may have.
  public var attributes: Int
  /// How long all stages together may take, in seconds.
  public var seconds: Double
  /// How much memory all documents in flight may take together, in bytes: an estimate, of nodes, blocks and what is rendered of them.
  ///
  /// As many documents are let in as fit when each takes forty times its bytes. One that takes more than that, and more than a
  /// sixteenth of this, fails.
  public var memory: Int

  /// 1 GiB, or half of the machine's memory where that is less.
  public static let usualMemory = min(1 << 30, MachineMemory.bytes / 2)
  /// How many times its bytes a page may take.
  package static let memoryPerByte = 40

  /// Makes limits.
  public init(
    bytes: Int = 50 << 20, depth: Int = 2_000, nodes: Int = 10_000_000, attributes: Int = 2_000, seconds: Double = 60,
    memory: Int = DocumentLimits.usualMemory
  ) {
    self.memory = memory
    self.bytes = bytes
    self.depth = depth
    self.nodes = nodes
    self.attributes = attributes
    self.seconds = seconds
  }

  /// How much memory a document may take whose payload has so many bytes, in bytes.
  package func memory(forBytes bytes: Int) -> Int {
    bytes > memory / Self.memoryPerByte ? memory : max(memory / Self.smallestPart, bytes * Self.memoryPerByte)
  }

  /// Which part of ``memory`` every document may take, however small it is.
  private static let smallestPart = 16

  /// Whether a document with so many bytes may take more than every other, so that what was freed with it is to go back to the system.
  package func isLarge(bytes: Int) -> Bool { bytes > memory / Self.smallestPart / Self.memoryPerByte }

  /// 50 MiB, 2,000 levels, ten million nodes, 2,000 attributes a tag, 60 seconds, ``usualMemory``.
  public static let `default` = DocumentLimits()
}
