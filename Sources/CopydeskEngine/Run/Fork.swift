import CopydeskCore

/// Sends documents on from where a branch divides.
struct Fork: Sendable {
  private let place: StageLayout.Fork
  private let attempt: Attempt
  private let control: RunControl
  /// What happens to a document of which a condition cannot be told.
  private let policy: ErrorPolicy

  /// The branch that divides.
  var branch: Int { place.branch }

  init(_ place: StageLayout.Fork, attempt: Attempt, control: RunControl, policy: ErrorPolicy) {
    self.place = place
    self.attempt = attempt
    self.control = control
    self.policy = policy
  }

  /// What the report counts documents by.
  static let tally = "branch"
  /// Why a document ends here.
  static let noBranch = DropReason("no_branch", detail: "no branch of the route takes it, and there is no else")

  /// Puts each document of the branch that divides onto the branches that take it. Where there are several, each has a copy.
  func divide(_ ticket: inout Ticket) async {
    guard ticket.documents.contains(where: { $0.document(on: place.branch) != nil }) else { return }
    var next: [DocumentInFlight] = []
    for inFlight in ticket.documents {
      if let document = inFlight.document(on: place.branch) {
        next += await divide(document, of: inFlight, events: &ticket.events)
      } else {
        next.append(inFlight)
      }
    }
    ticket.documents = next
  }

  private func divide(
    _ document: Handover<Document>, of inFlight: DocumentInFlight, events: inout [StageEvent]
  ) async -> [DocumentInFlight] {
    var inFlight = inFlight
    let before = inFlight.spent
    let taken = await attempt.run(at: place.route.label, on: &inFlight) { context in
      let chosen = try await document.lend { try place.route.choices(for: $0) }
      for index in chosen { context.count(Fork.tally, of: place.route.branches[index].name) }
      return chosen.map { place.firstBranch + $0 }
    }
    let result: StageEvent.Result
    let next: [DocumentInFlight]
    let remarks = inFlight.takeRemarks()
    switch taken {
    case .success(let branches) where branches.isEmpty && !place.hasSinks:
      inFlight.state = .ended(.dropped(Fork.noBranch, stage: place.route.label))
      (next, result) = ([inFlight], .dropped(Fork.noBranch.code))
    case .success(let branches):
      next = copies(of: inFlight, document, on: (place.hasSinks ? [place.branch] : []) + branches)
      result = .passed(branches.count)
    case .failure(let failure):
      if policy == .stop { control.stop(id: inFlight.id, stage: place.route.label) }
      inFlight.state = .ended(.failed(failure.error, stage: place.route.label))
      (next, result) = ([inFlight], .failed(failure.error.code))
    }
    events.append(StageEvent(stage: place.number, result, duration: inFlight.spent - before, remarks: remarks))
    return next
  }

  private func copies(
    of inFlight: DocumentInFlight, _ document: Handover<Document>, on branches: [Int]
  ) -> [DocumentInFlight] {
    guard branches.count > 1 else {
      var inFlight = inFlight
      inFlight.branch = branches[0]
      return [inFlight]
    }
    let content = document.value
    return branches.map { inFlight.copy(of: content, onto: $0) }
  }
}
