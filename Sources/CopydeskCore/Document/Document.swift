/// One article on its way through a pipeline.
///
/// A document is a value. A transform has it to itself and changes it in place, so that nothing of it is copied from stage to stage. Who
/// it is, where it came from and what was done to it (``id``, ``origin``, ``history``) are the engine's to say. The payload that the
/// source handed out is kept until the end of the run, so that a document that fails anywhere can be written out as it came.
public struct Document: Sendable, Hashable {
  /// What tells this document from every other one of the run.
  ///
  /// A document that a source hands out has ``Origin/identity``: `dump/a.html`, or `dump/a.jsonl#7` for a position in a file. A
  /// split appends `/#1`, `/#2`, … for its parts: `dump/a.html/#1`. No other document has such a name, because what is
  /// before the slash is a file, and nothing is below a file.
  public package(set) var id: String
  /// Where the document came from.
  public package(set) var origin: Origin
  /// The bytes as they came, or what a transform put in their place: declared as UTF-8.
  public var payload: Payload
  /// What is known about the article as a whole.
  public var metadata: Metadata
  /// The article, in reading order.
  public var blocks: [Block]
  /// What sources and stages know beyond ``metadata``, by names of their own. Every sink writes it under the name `extras`.
  public var extras: [String: ExtraValue] = [:]
  /// What was taken out, by which rule and why, in the order in which it was taken out.
  public var removals: [Removal] {
    get { removalStore.removals }
    _modify { yield &removalStore.removals }
  }
  /// How sure the stage that found the article is of it; `nil` where none was.
  public var evidence: Evidence?
  /// Where metadata came from, by the names of fields (``MetadataField``). ``places(of:)`` reads it.
  public var fieldOrigins: [String: FieldOrigin] = [:]
  /// What stages did to the document, for its provenance: one entry for each stage that ran on it, or for each of its notes
  /// (``StageContext/note(_:)``).
  public package(set) var history: [HistoryEntry]
  var removalStore = RemovalStore()

  /// Makes a document as a source hands it out: a payload, and nothing read from it yet.
  public init(origin: Origin, payload: Payload) {
    self.id = origin.identity
    self.origin = origin
    self.payload = payload
    self.metadata = Metadata()
    self.blocks = []
    self.history = []
  }

  /// The plain text of the body: that of every block whose role is ``Role/body``, joined by blank lines.
  ///
  /// Items of one list follow each other on lines of their own, without a blank line. Rules and embeds have no text.
  public var text: String {
    var result = ""
    result.reserveCapacity(blocks.reduce(0) { $0 + $1.text.utf8.count + 2 })
    var isBehindItem = false
    for block in blocks where block.role == .body {
      let text = block.plainText
      if text.isEmpty { continue }
      if !result.isEmpty { result += isBehindItem && block.isListItem ? "\n" : "\n\n" }
      result += text
      isBehindItem = block.isListItem
    }
    return result
  }

  /// Every image of the article: those of the figures in reading order, then those that only the metadata names.
  public var images: [ImageReference] {
    let shown = blocks.compactMap { block -> ImageReference? in
      guard case .figure(var image) = block.kind else { return nil }
      if !block.text.isEmpty { image.caption = block.text }
      return image
    }
    let sources = Set(shown.map(\.src))
    return shown + metadata.images.filter { !sources.contains($0.src) }
  }

  /// Takes a block out and records who did it and why.
  public mutating func remove(at index: Int, rule: String, reason: String, repeats: Int? = nil) {
    let block = blocks.remove(at: index)
    removals.append(Removal(rule: rule, reason: reason, block: block, repeats: repeats))
  }
}
