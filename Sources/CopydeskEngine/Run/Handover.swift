import Synchronization

/// Holds a value that tasks lend each other, so that only one of them has it at any time and can change it without a copy.
final class Handover<Value: Sendable>: Sendable {
  private let content: Mutex<Value?>

  init(_ value: Value) {
    content = Mutex(value)
  }

  /// The value. It must be here: not taken, and not lent to somebody who has not come back.
  var value: Value { read { $0 } }

  /// Looks at the value.
  func read<Result: Sendable>(_ body: (Value) -> Result) -> Result {
    content.withLock { content in
      guard let content else { preconditionFailure("the value is not here") }
      return body(content)
    }
  }

  /// Gives the value away, for good.
  func take() -> Value {
    content.withLock { content in
      guard let value = content else { preconditionFailure("the value is not here") }
      content = nil
      return value
    }
  }

  /// Changes the value in its place.
  func change(_ body: (inout Value) -> Void) {
    content.withLock { content in
      guard content != nil else { preconditionFailure("the value is not here") }
      body(&content!)
    }
  }

  /// Lends the value to work that may take its time. It is back when the work ends, also by an error.
  func lend<Result>(to work: (inout Value) async throws -> Result) async rethrows -> Result {
    var value = take()
    defer { content.withLock { $0 = value } }
    return try await work(&value)
  }
}
