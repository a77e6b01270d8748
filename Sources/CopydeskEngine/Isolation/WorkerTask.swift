import CopydeskCore

/// What a worker process is asked to do: take one document through some of the transforms.
struct WorkerTask {
  /// The places of the transforms among the steps of the chain.
  var steps: Range<Int>
  /// How long stages have worked on the document so far.
  var spent: Duration
  var document: Document

  /// The task without the document's payload, which goes through shared memory.
  var bytes: [UInt8] {
    var packer = Packer()
    packer.add(steps.lowerBound)
    packer.add(steps.count)
    packer.add(spent)
    packer.add(document.payload.bytes.count)
    document.pack(into: &packer, besides: document.payload.bytes)
    return packer.bytes
  }

  init(steps: Range<Int>, spent: Duration, document: Document) {
    (self.steps, self.spent, self.document) = (steps, spent, document)
  }

  init(_ bytes: [UInt8], _ memory: WorkerMemory) throws(Unpacker.Fault) {
    var unpacker = Unpacker(bytes)
    let start: Int = try unpacker.value()
    let count: Int = try unpacker.value()
    steps = start..<start + count
    spent = try unpacker.value()
    guard let payload = memory.payload(count: try unpacker.value()) else { throw Unpacker.Fault() }
    document = try Document(from: &unpacker, besides: payload)
  }
}

/// What a worker process says about a document.
enum WorkerAnswer {
  /// It has begun, and is ready for the first document.
  case ready
  /// The document has come through, or has its verdict.
  case done(Outcome)

  /// What became of a document.
  struct Outcome {
    struct Part {
      var id: String
      var spent: Duration
      var verdict: Verdict?
      /// The document, where it goes on or is kept as it was dropped.
      var document: Document?
      /// What the journal notes of a document that was dropped.
      var facts: DocumentFacts?
    }

    var parts: [Part]
    var events: [StageEvent]
  }

  /// - Parameter sent: The bytes that came with the task, which need not go back.
  func bytes(besides sent: [UInt8]) -> [UInt8] {
    var packer = Packer()
    switch self {
    case .ready: packer.add(0 as UInt64)
    case .done(let outcome):
      packer.add(2 as UInt64)
      packer.add(UInt64(outcome.parts.count))
      for part in outcome.parts {
        packer.add(part.id)
        packer.add(part.spent)
        packer.add(part.verdict)
        packer.add(part.facts)
        packer.add(part.document != nil)
        part.document?.pack(into: &packer, besides: sent)
      }
      packer.add(outcome.events)
    }
    return packer.bytes
  }

  init(_ bytes: [UInt8], besides sent: [UInt8]) throws(Unpacker.Fault) {
    var unpacker = Unpacker(bytes)
    switch try unpacker.number() {
    case 0: self = .ready
    case 2:
      var parts: [Outcome.Part] = []
      let count = try unpacker.number()
      for _ in 0..<count {
        let id: String = try unpacker.value()
        let spent: Duration = try unpacker.value()
        let verdict: Verdict? = try unpacker.value()
        let facts: DocumentFacts? = try unpacker.value()
        let document = try unpacker.value(Bool.self) ? try Document(from: &unpacker, besides: sent) : nil
        if verdict == nil, document == nil { throw Unpacker.Fault() }
        parts.append(Outcome.Part(id: id, spent: spent, verdict: verdict, document: document, facts: facts))
      }
      self = .done(Outcome(parts: parts, events: try unpacker.value()))
    default: throw Unpacker.Fault()
    }
  }
}
