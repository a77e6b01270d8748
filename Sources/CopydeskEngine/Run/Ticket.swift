import CopydeskCore

/// One input in flight.
struct Ticket: Sendable {
  /// The input's number, from 0.
  let number: Int
  /// The input's identity.
  let id: String
  /// Where the input came from.
  let origin: Origin
  /// Where a later run can go on after this input.
  let position: SourcePosition
  /// The input's bytes as the source handed them out, as far as there are any: for the file of failed documents.
  let payload: Payload?
  /// The documents that it is or became, in order.
  var documents: [DocumentInFlight]
  /// What stages did with them.
  var events: [StageEvent] = []
  /// How far the state of each stateful transform had come after this input, in the order of the transforms.
  var states: [StatePosition] = []

  /// Makes the ticket of an input of which one document is in flight, or has its verdict.
  init(_ number: Int, of item: SourceItem, as state: DocumentInFlight.State) {
    self.number = number
    id = item.id
    origin = item.origin
    position = item.position
    payload = item.payload
    documents = [DocumentInFlight(id: id, state: state)]
  }

  /// What the input weighs in the window.
  var bytes: Int { payload?.bytes.count ?? 0 }
}

/// One document on its way to its verdict.
struct DocumentInFlight: Sendable {
  /// Where it is.
  enum State: Sendable {
    /// It is at the transforms. A stage that works on it has it to itself.
    case live(Handover<Document>)
    /// It is ready to be written, by each sink in order.
    case rendered([Writing])
    /// It has its verdict.
    case ended(Verdict)
  }

  /// The document's identity, whatever stages make of it.
  let id: String
  /// Where it is.
  var state: State {
    didSet { if !isLive { shared.release(unlessOf: nil) } }
  }
  /// What stages have made of its payload, and share.
  let shared = SharedValues()
  /// The document that was rendered or dropped, kept where somebody waits for it.
  var rendered: Document?
  /// How long stages worked on it.
  var spent = Duration.zero
  /// How much of that was preparation for the stateful transform that comes next.
  var preparing = Duration.zero
  /// What the stage that works on it, or prepares to, has said and counted.
  var remarks = StageRemarks()

  private var isLive: Bool {
    if case .live = state { true } else { false }
  }

  /// Takes what was said, so that the next stage begins with nothing.
  mutating func takeRemarks() -> StageRemarks {
    defer { remarks = StageRemarks() }
    return remarks
  }
}

/// A document that one sink has rendered.
struct Writing: Sendable {
  /// How long that took.
  let duration: Duration
  /// What the sink said meanwhile.
  let remarks: StageRemarks
  /// Writes it.
  let write: @Sendable (StageContext) async throws -> Void
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
