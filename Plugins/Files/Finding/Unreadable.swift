import CopydeskCore

/// Why a file holds nothing to read.
enum Unreadable: Error {
  case dropped(DropReason)
  case failed(DocumentError)

  func content(_ origin: Origin) -> SourceItem.Content {
    switch self {
    case .dropped(let reason): .dropped(reason, origin: origin)
    case .failed(let error): .failed(error, origin: origin, payload: nil)
    }
  }
}
