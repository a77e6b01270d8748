public import CopydeskCore

/// How an article relates to others that say the same, as `reprints` notes it in a document's extras.
public struct Reprint: Sendable, Hashable {
  /// The name of the extras' value: a map of `cluster`, `duplicate_of` and `replaces`.
  public static let extra = "reprint"

  /// What the articles share that one of them represents: the same in every run and on every machine.
  public var cluster: String
  /// The ``CopydeskCore/Document/id`` of the article that represents this one; `nil` where this one represents itself.
  public var duplicateOf: String?
  /// The ``CopydeskCore/Document/id`` of an article that came out before this one, and that this one replaces from now on.
  public var replaces: String?

  public init(cluster: String, duplicateOf: String? = nil, replaces: String? = nil) {
    self.cluster = cluster
    self.duplicateOf = duplicateOf
    self.replaces = replaces
  }

  /// Reads what was noted in a document; `nil` where nothing was.
  public init?(of document: Document) {
    guard let note = document.extras[Reprint.extra], let cluster = note["cluster"]?.text else { return nil }
    self.init(cluster: cluster, duplicateOf: note["duplicate_of"]?.text, replaces: note["replaces"]?.text)
  }

  /// The note as a value; what is unknown is left out.
  var value: ExtraValue {
    var values: [String: ExtraValue] = ["cluster": .text(cluster)]
    if let duplicateOf { values["duplicate_of"] = .text(duplicateOf) }
    if let replaces { values["replaces"] = .text(replaces) }
    return .map(values)
  }
}
