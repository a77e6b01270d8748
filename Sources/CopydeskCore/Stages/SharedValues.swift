import Synchronization

/// What stages have made of one document's payload and share, by type.
package final class SharedValues: Sendable {
  private struct State {
    /// The payload that the values were made of.
    var payload: Payload?
    var values: [ObjectIdentifier: any Sendable] = [:]
  }

  private let state = Mutex(State())

  package init() {}

  /// The value of a type that was made of a payload; `nil` where none was.
  func value<Value: Sendable>(of payload: Payload) -> Value? {
    state.withLock { state in
      state.payload?.reads(like: payload) == true ? state.values[ObjectIdentifier(Value.self)] as? Value : nil
    }
  }

  /// Keeps a value that was made of a payload, and nothing that was made of another one.
  ///
  /// - Returns: The value that is shared: the first one of its type.
  func keep<Value: Sendable>(_ value: Value, of payload: Payload) -> Value {
    // What goes is freed outside of the lock.
    var old = State()
    return state.withLock { state in
      if let own = state.payload, !own.reads(like: payload) { swap(&old, &state) }
      state.payload = payload
      if let first = state.values[ObjectIdentifier(Value.self)] as? Value { return first }
      state.values[ObjectIdentifier(Value.self)] = value
      return value
    }
  }

  /// Lets go of everything, unless it was made of this payload.
  package func release(unlessOf payload: Payload?) {
    var old = State()
    state.withLock { state in
      guard let own = state.payload else { return }
      if let payload, own.reads(like: payload) { return }
      swap(&old, &state)
    }
  }
}

extension Payload {
  /// Whether stages read the same from two payloads. Bytes that are shared are not compared.
  fileprivate func reads(like other: Payload) -> Bool {
    mediaType == other.mediaType && declaredEncoding == other.declaredEncoding && bytes == other.bytes
  }
}

extension StageContext {
  /// What stages share about a document, such as its parsed page: made by the first that asks, and kept by its type until the document's
  /// payload is another one or the document has its verdict.
  ///
  ///     let index = context.shared(for: document) { WordIndex(document.payload.bytes) }
  ///
  /// The value depends on the payload (its bytes, media type and declared encoding) and on nothing else. Give it a type of your own.
  ///
  /// - Throws: What `make` throws; then nothing is kept.
  public func shared<Value: Sendable, Failure: Error>(
    for document: Document, make: () throws(Failure) -> Value
  ) throws(Failure) -> Value {
    if let value: Value = sharedValues.value(of: document.payload) { return value }
    return sharedValues.keep(try make(), of: document.payload)
  }
}
