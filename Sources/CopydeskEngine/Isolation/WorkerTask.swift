import CopydeskCore

/// What a worker process is asked to do: take one document through some of the transforms.
struct WorkerTask {
  /// The places of the transforms among the steps of the chain.
  var steps: Range<Int>
  /// Whether the document is rendered as well, since those transforms are its last.
  var renders = false
  /// How long stages have worked on the document so far.
  var spent: Duration
  var document: Document
  /// The seat that it came from.
  private(set) var seat = 0

  /// The task without the document's payload, which is in the shared memory of a seat.
  func bytes(at seat: Int) -> [UInt8] {
    var packer = Packer()
    packer.add(seat)
    packer.add(steps.lowerBound)
    packer.add(steps.count)
    packer.add(renders)
    packer.add(spent)
    packer.add(document.payload.bytes.count)
    packer.add(WorkerMemory.sum(of: document.payload.bytes))
    document.pack(into: &packer, besides: document.payload.bytes)
    return packer.bytes
  }

  init(steps: Range<Int>, renders: Bool, spent: Duration, document: Document) {
    (self.steps, self.renders, self.spent, self.document) = (steps, renders, spent, document)
  }

  /// - Parameter memories: The memory of each seat.
  init(_ bytes: [UInt8], _ memories: [WorkerMemory]) throws(Unpacker.Fault) {
    var unpacker = Unpacker(bytes)
    seat = try unpacker.value()
    guard memories.indices.contains(seat) else { throw Unpacker.Fault() }
    let start: Int = try unpacker.value()
    let count: Int = try unpacker.value()
    guard start >= 0, count >= 0, count < .max - start else { throw Unpacker.Fault() }
    steps = start..<start + count
    renders = try unpacker.value()
    spent = try unpacker.value()
    guard let payload = memories[seat].payload(count: try unpacker.value()),
      WorkerMemory.sum(of: payload) == (try unpacker.number())
    else { throw Unpacker.Fault() }
    document = try Document(from: &unpacker, besides: payload)
  }
}

/// What a worker process says about a document.
enum WorkerAnswer {
  /// It has begun, and is ready for the first document.
  case ready
  /// It cannot begin: this part of the pipeline is not as the run has it.
  case changed(String)
  /// The document has come through, or has its verdict.
  case done(Outcome)

  /// What became of a document.
  struct Outcome {
    struct Part {
      enum Result {
        /// The document goes on.
        case document(Document)
        /// It has come through everything, and is to be written.
        case rendered([PackedRendering])
        /// It has its verdict, and is kept as it was dropped, where somebody wants to see it.
        case ended(Verdict, Document?)
      }

      var id: String
      var spent: Duration
      var result: Result
      /// What the journal notes of a document that does not go on.
      var facts: DocumentFacts?
    }

    var parts: [Part]
    var events: [StageEvent]
  }

  /// The answer as a frame.
  ///
  /// - Parameters:
  ///   - sent: The bytes that came with the task, which need not go back.
  ///   - memory: The memory of the task's seat. An answer that fits goes through it, and the frame says how long it is, and its sum.
  func frame(besides sent: [UInt8] = [], through memory: WorkerMemory? = nil) -> [UInt8] {
    let bytes = bytes(besides: sent)
    guard let memory, memory.answer(bytes) else { return bytes }
    var packer = Packer()
    packer.add(3 as UInt64)
    packer.add(bytes.count)
    packer.add(WorkerMemory.sum(of: bytes))
    return packer.bytes
  }

  private func bytes(besides sent: [UInt8]) -> [UInt8] {
    var packer = Packer()
    switch self {
    case .ready: packer.add(0 as UInt64)
    case .changed(let part):
      packer.add(1 as UInt64)
      packer.add(part)
    case .done(let outcome):
      packer.add(2 as UInt64)
      packer.add(UInt64(outcome.parts.count))
      for part in outcome.parts {
        packer.add(part.id)
        packer.add(part.spent)
        packer.add(part.facts)
        part.result.pack(into: &packer, besides: sent)
      }
      packer.add(outcome.events)
    }
    return packer.bytes
  }

  init(_ frame: [UInt8], besides sent: [UInt8], through memory: WorkerMemory) throws(Unpacker.Fault) {
    var unpacker = Unpacker(frame)
    var kind = try unpacker.number()
    if kind == 3 {
      guard let bytes = memory.answer(count: try unpacker.value()),
        WorkerMemory.sum(of: bytes) == (try unpacker.number())
      else { throw Unpacker.Fault() }
      unpacker = Unpacker(bytes)
      kind = try unpacker.number()
    }
    switch kind {
    case 0: self = .ready
    case 1: self = .changed(try unpacker.value())
    case 2:
      var parts: [Outcome.Part] = []
      let count = try unpacker.number()
      for _ in 0..<count {
        let id: String = try unpacker.value()
        let spent: Duration = try unpacker.value()
        let facts: DocumentFacts? = try unpacker.value()
        let result = try Outcome.Part.Result(from: &unpacker, besides: sent)
        parts.append(Outcome.Part(id: id, spent: spent, result: result, facts: facts))
      }
      self = .done(Outcome(parts: parts, events: try unpacker.value()))
    default: throw Unpacker.Fault()
    }
  }
}

extension WorkerAnswer.Outcome.Part.Result {
  /// - Parameter sent: The bytes that came with the task, which need not go back.
  fileprivate func pack(into packer: inout Packer, besides sent: [UInt8]) {
    switch self {
    case .document(let document):
      packer.add(0 as UInt64)
      document.pack(into: &packer, besides: sent)
    case .rendered(let renderings):
      packer.add(1 as UInt64)
      packer.add(renderings)
    case .ended(let verdict, let document):
      packer.add(2 as UInt64)
      packer.add(verdict)
      packer.add(document != nil)
      document?.pack(into: &packer, besides: sent)
    }
  }

  fileprivate init(from unpacker: inout Unpacker, besides sent: [UInt8]) throws(Unpacker.Fault) {
    switch try unpacker.number() {
    case 0: self = .document(try Document(from: &unpacker, besides: sent))
    case 1: self = .rendered(try unpacker.value())
    case 2:
      let verdict: Verdict = try unpacker.value()
      self = .ended(verdict, try unpacker.value(Bool.self) ? try Document(from: &unpacker, besides: sent) : nil)
    default: throw Unpacker.Fault()
    }
  }
}
