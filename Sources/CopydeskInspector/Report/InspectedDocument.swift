public import CopydeskCore

/// A document as a run left it, for a report.
public struct InspectedDocument: Sendable {
  /// How it ended.
  public enum Ending: Sendable, Hashable {
    case written
    /// With the stage and the reason.
    case dropped(stage: String, reason: String, detail: String?)
    /// With the stage and the error.
    case failed(stage: String, code: String, message: String)
  }

  public let id: String
  public let origin: Origin
  public let ending: Ending
  /// The bytes as they came; `nil` where no stage got them.
  public let payload: Payload?
  /// The article; `nil` where none came out.
  public let document: Document?

  public init(id: String, origin: Origin, ending: Ending, payload: Payload?, document: Document?) {
    (self.id, self.origin, self.ending) = (id, origin, ending)
    (self.payload, self.document) = (payload, document)
  }

  /// How much the document should be looked at, from 0 to 2: failures first, then what is doubtful, then what was dropped.
  var suspicion: Double {
    switch ending {
    case .failed: 2
    case .dropped: 0.5
    case .written: document?.evidence.map { 1 - $0.confidence } ?? 0
    }
  }

  /// The host of its address without `www.`, else its site's name, else the folder that it is in.
  var site: String {
    let address = document?.metadata.canonicalURL ?? origin.url ?? ""
    if let slashes = address.firstRange(of: "://") {
      let host = address[slashes.upperBound...].prefix { !"/?#:".contains($0) }.lowercased()
      if !host.isEmpty { return host.hasPrefix("www.") ? String(host.dropFirst(4)) : host }
    }
    if let site = document?.metadata.site { return site }
    return origin.path.split(separator: "/").dropLast().last.map(String.init) ?? "unknown"
  }
}
