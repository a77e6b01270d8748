import Synchronization

/// Removals that are made when somebody asks for them: most documents that come from another process are written without.
package final class DeferredRemovals: Sendable {
  package let count: Int
  /// How much text their blocks have, in UTF-8 bytes.
  package let textBytes: Int
  private let make: @Sendable () -> [Removal]
  private let made = Mutex<[Removal]?>(nil)

  /// - Parameter make: Makes the removals, each with its stage. Called once at most.
  package init(count: Int, textBytes: Int, make: @escaping @Sendable () -> [Removal]) {
    (self.count, self.textBytes, self.make) = (count, textBytes, make)
  }

  var removals: [Removal] {
    made.withLock { made in
      if let made { return made }
      let removals = make()
      made = removals
      return removals
    }
  }
}

/// What a document holds its removals in: a list, or what the list is made from.
struct RemovalStore: Sendable, Hashable {
  private var list: [Removal] = []
  private var deferred: DeferredRemovals?

  init(_ deferred: DeferredRemovals? = nil) { self.deferred = deferred }

  var removals: [Removal] {
    get { deferred?.removals ?? list }
    _modify {
      if let deferred {
        list = deferred.removals
        self.deferred = nil
      }
      yield &list
    }
  }

  /// Whether nobody has asked for them.
  var isDeferred: Bool { deferred != nil }

  var count: Int { deferred?.count ?? list.count }

  /// How much text their blocks have, in UTF-8 bytes.
  var textBytes: Int { deferred?.textBytes ?? list.reduce(0) { $0 + $1.block.plainText.utf8.count } }

  static func == (one: RemovalStore, other: RemovalStore) -> Bool { one.removals == other.removals }

  func hash(into hasher: inout Hasher) { hasher.combine(removals) }
}

extension Document {
  /// How many removals there are; does not make those that are deferred.
  package var removalCount: Int { removalStore.count }

  /// How much text was removed, in UTF-8 bytes; does not make the removals that are deferred.
  package var removedTextBytes: Int { removalStore.textBytes }

  /// Whether the removals are still to be made; each has its stage then.
  package var defersRemovals: Bool { removalStore.isDeferred }

  /// Replaces the removals by some that are made when somebody asks.
  package mutating func deferRemovals(_ deferred: DeferredRemovals) { removalStore = RemovalStore(deferred) }
}
