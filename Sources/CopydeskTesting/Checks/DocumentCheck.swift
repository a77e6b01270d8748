import CopydeskCore
import CopydeskEngine
import CopydeskText

/// What must hold of a document after a transform, whatever the transform does.
struct DocumentCheck: Sendable {
  /// The document before the transform.
  let before: Document

  /// What is wrong with an outcome.
  ///
  /// - Parameter after: The document as the transform left it.
  func messages(_ outcome: Outcome, after: Document) -> [String] {
    switch outcome {
    case .drop(let reason): reason.code.isEmpty ? ["it is dropped without a code"] : []
    case .keep:
      identityMessages(after) + messages(of: after) + vanishedMessages(after) + orderMessages(after)
    case .split(let parts):
      parts.isEmpty ? ["it is split into nothing"] : parts.flatMap(messages(of:))
    }
  }

  private func identityMessages(_ after: Document) -> [String] {
    var messages: [String] = []
    if after.id != before.id { messages.append("the document's id is changed") }
    if after.origin != before.origin { messages.append("the document's origin is changed") }
    messages += payloadMessages(after.payload)
    if !after.removals.starts(with: before.removals) { messages.append("earlier removals are forgotten or changed") }
    if !after.history.starts(with: before.history) { messages.append("the earlier history is forgotten or changed") }
    return messages
  }

  /// A transform may replace the payload, and then that one is in UTF-8 and says so.
  private func payloadMessages(_ after: Payload) -> [String] {
    guard after.bytes != before.payload.bytes || after.mediaType != before.payload.mediaType else { return [] }
    if after.declaredEncoding?.lowercased() != "utf-8" {
      return ["the payload is replaced, and the new one is not declared as utf-8"]
    }
    return String(validating: after.bytes, as: UTF8.self) == nil ? ["the new payload is not valid UTF-8"] : []
  }

  private func messages(of document: Document) -> [String] {
    var messages = [document.flaw(after: before.removals.count)].compactMap(\.self)
    messages += dateMessages("published", document.metadata.published, before.metadata.published)
    messages += dateMessages("modified", document.metadata.modified, before.metadata.modified)
    messages += ClockCheck().messages(document, of: before)
    for removal in document.removals.dropFirst(before.removals.count) {
      if removal.rule.isEmpty { messages.append("a removal has no rule") }
      if removal.reason.isEmpty { messages.append("a removal has no reason") }
    }
    return messages
  }

  private func dateMessages(_ name: String, _ date: String?, _ before: String?) -> [String] {
    guard let date, date != before, !date.isMetadataDate else { return [] }
    return ["metadata.\(name) is '\(date)', which is no date in ISO 8601, such as 2024-03-05 or 2024-03-05T07:30:00Z"]
  }

  /// Blocks are in reading order, and those that come out as they went in are in the same order as before.
  private func orderMessages(_ after: Document) -> [String] {
    var places: [Block: Int] = [:]
    for (index, block) in before.blocks.enumerated() {
      places[block] = places[block] == nil ? index : -1  // blocks that are there twice say nothing
    }
    var last = (place: -1, index: 0)
    for (index, block) in after.blocks.enumerated() {
      guard let place = places[block], place >= 0 else { continue }
      if place < last.place {
        return ["the blocks are in another order: block \(index) came before block \(last.index) until now"]
      }
      last = (place, index)
    }
    return []
  }

  /// Where there are fewer blocks, the rest must be among the removals, or be in other blocks: as many letters and digits
  /// as before.
  private func vanishedMessages(_ after: Document) -> [String] {
    let removed = after.removals.dropFirst(before.removals.count).map(\.block)
    let missing = before.blocks.count - after.blocks.count
    guard missing > removed.count else { return [] }
    func substance(_ blocks: [Block]) -> Int { blocks.reduce(0) { $0 + $1.substance } }
    guard substance(after.blocks) + substance(removed) < substance(before.blocks) else { return [] }
    return ["\(missing) blocks are gone, and the removals name \(removed.count)"]
  }
}

extension Block {
  /// How many letters and digits the block has, in its text and in the addresses of what it shows.
  fileprivate var substance: Int {
    let shown =
      switch kind {
      case .figure(let image): image.src + (image.alt ?? "")
      case .embed(let url): url + text
      default: ""
      }
    return TextKey(plainText + shown).string.utf8.count
  }
}
