import CopydeskCore
import CopydeskEngine
import Dispatch
import Synchronization

/// Lets a function that cannot wait for tasks wait for one, which runs on a thread such as the engine gives to stages and sources.
enum Waiting {
  private static let thread = ThreadPool(threads: 1)

  static func run<Value: Sendable>(_ work: @escaping @Sendable () async -> Value) -> Value {
    let done = DispatchSemaphore(value: 0)
    let result = Result<Value>()
    Task.detached(executorPreference: thread) {
      let value = await work()
      result.value.withLock { $0 = value }
      done.signal()
    }
    done.wait()
    return result.value.withLock { $0! }
  }

  private final class Result<Value: Sendable>: Sendable {
    let value = Mutex<Value?>(nil)
  }
}

/// What a source handed out, up to ``most``.
final class Items: Sendable {
  static let most = 1_000
  private let items = Mutex<[SourceItem]>([])

  var all: [SourceItem] { items.withLock { $0 } }

  func add(_ item: SourceItem) -> Bool {
    items.withLock { items in
      items.append(item)
      return items.count < Items.most
    }
  }
}
