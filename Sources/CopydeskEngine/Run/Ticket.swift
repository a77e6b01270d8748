import CopydeskCore

/// One input in flight.
struct Ticket: Sendable {
  /// The input's number, from 0.
  let number: Int
  /// The input, as the source handed it out. Its payload stays as it is, for the file of failed documents.
  let item: SourceItem
  /// The documents that it is or became, in order.
  var documents: [DocumentInFlight]
  /// What stages did with them.
  var events: [StageEvent] = []
  /// How far the state of each stateful transform had come behind this input, in the order of the transforms.
  var states: [StatePosition] = []

  /// What the input weighs in the window.
  var bytes: Int { item.payload?.bytes.count ?? 0 }
}

/// One document on its way to its verdict.
struct DocumentInFlight: Sendable {
  /// Where it stands.
  enum State: Sendable {
    /// It is at the transforms.
    case live(Document)
    /// It is ready to be written, by each sink in order.
    case rendered([Writing])
    /// It has its verdict.
    case ended(Verdict)
  }

  /// The document's identity, whatever stages make of it.
  let id: String
  /// Where it stands.
  var state: State {
    didSet { shared.release(unlessOf: payload) }
  }
  /// What stages have made of its payload, and share.
  let shared = SharedValues()
  /// How long stages worked on it.
  var spent = Duration.zero
  /// How much of that was preparation for the stateful transform that comes next.
  var preparing = Duration.zero
  /// What the stage that works on it, or prepares to, has counted.
  var tallies: [Tally] = []

  /// What stages read, as long as they do.
  private var payload: Payload? {
    if case .live(let document) = state { document.payload } else { nil }
  }

  /// Takes what was counted, so that the next stage begins with nothing.
  mutating func takeTallies() -> [Tally] {
    defer { tallies = [] }
    return tallies
  }
}

/// A document that one sink has rendered.
struct Writing: Sendable {
  /// How long that took.
  let duration: Duration
  /// What was counted meanwhile.
  let tallies: [Tally]
  /// Writes it.
  let write: @Sendable (SinkContext) async throws -> Void
}

extension SourceItem {
  /// The input's bytes, as far as there are any.
  var payload: Payload? {
    switch content {
    case .document(let document): document.payload
    case .dropped: nil
    case .failed(_, _, let payload): payload
    }
  }

  /// The input's identity.
  var id: String {
    if case .document(let document) = content { document.id } else { origin.identity }
  }
}
