import Synchronization

/// What one input takes of memory on its way, as an estimate that is added up while its parts are built.
///
/// The shape of a page decides what it takes, not its bytes: a list of short items takes a hundred times its size as nodes, blocks and
/// output. Each part has a price (``Price``), and a stage that builds parts in large numbers asks before it builds more.
package final class MemoryAccount: Sendable {
  /// What parts take, in bytes, with what stages and sinks need to work on them. Measured on x86-64 as the peak of whole runs, on pages that
  /// consist of nothing but such parts.
  package enum Price {
    /// An element or a text of a page, with what extraction knows of it.
    package static let node = 120
    /// A block or a removal, with its copies and what is rendered of it; its text comes on top.
    package static let block = 640
    /// A line of a plain text, before it is a block.
    package static let line = 160
  }

  /// How much it may take, in bytes.
  package let allowed: Int
  /// What the parsed page, or what is made of it, takes.
  private let parts = Atomic<Int>(0)
  /// What the document as it is takes.
  private let document = Atomic<Int>(0)

  /// - Parameter allowed: By default, as much as there is.
  package init(allowed: Int = .max) { self.allowed = allowed }

  /// How much it takes, in bytes.
  package var used: Int { parts.load(ordering: .relaxed) + document.load(ordering: .relaxed) }

  /// How much more it may take, in bytes.
  package var left: Int { max(0, allowed - used) }

  /// Adds parts.
  ///
  /// - Returns: Whether they are within what is allowed.
  @discardableResult
  package func charge(_ bytes: Int) -> Bool {
    parts.add(bytes, ordering: .relaxed)
    return used <= allowed
  }

  /// Says what the document takes now; what a stage built to get there is gone.
  ///
  /// - Returns: Whether that is within what is allowed.
  package func settle(_ document: Document) -> Bool {
    parts.store(0, ordering: .relaxed)
    self.document.store(document.estimatedMemory, ordering: .relaxed)
    return used <= allowed
  }
}

extension Document {
  /// What its blocks and removals take, in bytes.
  package var estimatedMemory: Int {
    blocks.reduce(0) { $0 + $1.estimatedMemory } + removals.reduce(0) { $0 + $1.block.estimatedMemory }
  }
}

extension Block {
  /// What the block takes, in bytes, with what is rendered of it.
  package var estimatedMemory: Int {
    var cells = 0
    if case .table(let table) = kind {
      cells = table.rows.reduce(0) { $0 + $1.reduce(0) { $0 + MemoryAccount.Price.block / 2 + 2 * $1.text.utf8.count } }
    }
    return MemoryAccount.Price.block + 2 * text.utf8.count + marks.count * 96 + cells
  }
}

extension DocumentError {
  /// The error for a document that takes more memory than it may.
  package static func tooMuchMemory(_ account: MemoryAccount) -> DocumentError {
    DocumentError(
      "limit_memory",
      "takes about \(account.used) bytes of memory, and a page of its size may take \(account.allowed); raise limits.memory to allow it"
    )
  }
}
