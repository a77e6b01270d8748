import CopydeskCore

extension DropReason: Packable {
  package func pack(into packer: inout Packer) {
    packer.add(code)
    packer.add(detail)
  }

  package init(from unpacker: inout Unpacker) throws(Unpacker.Fault) {
    let code: String = try unpacker.value()
    self.init(code, detail: try unpacker.value())
  }
}

extension DocumentError: Packable {
  package func pack(into packer: inout Packer) {
    packer.add(code)
    packer.add(message)
  }

  package init(from unpacker: inout Unpacker) throws(Unpacker.Fault) {
    let code: String = try unpacker.value()
    self.init(code, try unpacker.value())
  }
}

extension Verdict: Packable {
  package func pack(into packer: inout Packer) {
    switch self {
    case .written: packer.add(0 as UInt64)
    case .dropped(let reason, let stage):
      packer.add(1 as UInt64)
      packer.add(reason)
      packer.add(stage)
    case .failed(let error, let stage):
      packer.add(2 as UInt64)
      packer.add(error)
      packer.add(stage)
    }
  }

  package init(from unpacker: inout Unpacker) throws(Unpacker.Fault) {
    switch try unpacker.number() {
    case 0: self = .written
    case 1:
      let reason: DropReason = try unpacker.value()
      self = .dropped(reason, stage: try unpacker.value())
    case 2:
      let error: DocumentError = try unpacker.value()
      self = .failed(error, stage: try unpacker.value())
    default: throw Unpacker.Fault()
    }
  }
}

extension Tally: Packable {
  package func pack(into packer: inout Packer) {
    packer.add(name)
    packer.add(key)
  }

  package init(from unpacker: inout Unpacker) throws(Unpacker.Fault) {
    let name: String = try unpacker.value()
    self.init(name, of: try unpacker.value())
  }
}

extension StageRemarks: Packable {
  package func pack(into packer: inout Packer) {
    packer.add(tallies)
    packer.add(notes)
    packer.add(warnings)
    packer.add(losses.sorted())
    packer.add(warningsOmitted)
  }

  package init(from unpacker: inout Unpacker) throws(Unpacker.Fault) {
    self.init()
    tallies = try unpacker.value()
    notes = try unpacker.value()
    warnings = try unpacker.value()
    let lossList: [String] = try unpacker.value()
    losses = Set(lossList)
    warningsOmitted = try unpacker.value()
  }
}

extension StageEvent: Packable {
  package func pack(into packer: inout Packer) {
    packer.add(stage)
    packer.add(duration)
    packer.add(remarks)
    switch result {
    case .passed(let count):
      packer.add(0 as UInt64)
      packer.add(count)
    case .dropped(let code):
      packer.add(1 as UInt64)
      packer.add(code)
    case .failed(let code):
      packer.add(2 as UInt64)
      packer.add(code)
    case .kept(let code):
      packer.add(3 as UInt64)
      packer.add(code)
    case .skipped: packer.add(4 as UInt64)
    }
  }

  package init(from unpacker: inout Unpacker) throws(Unpacker.Fault) {
    let stage: Int = try unpacker.value()
    let duration: Duration = try unpacker.value()
    let remarks: StageRemarks = try unpacker.value()
    let result: Result
    switch try unpacker.number() {
    case 0: result = .passed(try unpacker.value())
    case 1: result = .dropped(try unpacker.value())
    case 2: result = .failed(try unpacker.value())
    case 3: result = .kept(try unpacker.value())
    case 4: result = .skipped
    default: throw Unpacker.Fault()
    }
    self.init(stage: stage, result, duration: duration, remarks: remarks)
  }
}
