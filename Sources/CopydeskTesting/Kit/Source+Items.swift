public import CopydeskCore
import Synchronization

extension Source {
  /// Everything that the source hands out, in order.
  ///
  /// - Throws: What the source throws.
  public func items(in context: SourceContext = SourceContext()) async throws -> [SourceItem] {
    let items = Mutex<[SourceItem]>([])
    try await read(in: context) { item in items.withLock { $0.append(item) } }
    return items.withLock { $0 }
  }
}
