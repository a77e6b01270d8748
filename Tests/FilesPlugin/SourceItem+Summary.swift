import CopydeskCore

extension SourceItem {
  var summary: String {
    switch content {
    case .document: origin.path
    case .dropped(let reason, _): "\(origin.path): \(reason.code)"
    case .failed(let error, _, _): "\(origin.path): \(error.code)"
    }
  }

  /// The reason or error in words; empty for a document.
  var message: String {
    switch content {
    case .document: ""
    case .dropped(let reason, _): reason.detail ?? ""
    case .failed(let error, _, _): error.message
    }
  }

  var document: Document? {
    if case .document(let document) = content { document } else { nil }
  }

  /// Whether nothing is known about what comes after it.
  var endsInput: Bool {
    if case .failed(let error, _, _) = content { error.endsInput } else { false }
  }

  var payload: Payload? {
    switch content {
    case .document(let document): document.payload
    case .failed(_, _, let payload): payload
    case .dropped: nil
    }
  }
}
