import CopydeskCore

/// What becomes of a document that was compared with others.
package struct ReprintDecision: Sendable, Hashable {
  /// Why it goes; `nil` where it goes on.
  package var drop: String?
  /// What is noted of it in its extras; `nil` for nothing.
  package var reprint: Reprint?
  /// What is noted in its history.
  package var remark: String?

  /// Whether the document goes on as it is.
  package var isPlain: Bool { drop == nil && reprint == nil }

  func apply(to document: inout Document, in context: StageContext) -> Outcome {
    if let reprint { document.extras[Reprint.extra] = reprint.value }
    if let remark { context.note(remark) }
    return drop.map { .drop(DropReason("reprint", detail: $0)) } ?? .keep
  }
}
