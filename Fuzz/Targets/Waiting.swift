import CopydeskCore
import Dispatch
import Synchronization

/// Lets a function that cannot wait for tasks wait for one.
enum Waiting {
  static func run<Value: Sendable>(_ work: @escaping @Sendable () async -> Value) -> Value {
    let done = DispatchSemaphore(value: 0)
    let result = Result<Value>()
    Task {
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

/// What a source handed out, up to a thousand.
final class Items: Sendable {
  private let items = Mutex<[SourceItem]>([])

  var all: [SourceItem] { items.withLock { $0 } }

  func add(_ item: SourceItem) -> Bool {
    items.withLock { items in
      items.append(item)
      return items.count < 1_000
    }
  }
}
