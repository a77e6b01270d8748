import CopydeskCore
import CopydeskJSON

/// What a program says about one document.
struct Answer: Sendable {
  private let members: [String: ExtraValue]

  /// How much of a line an error shows, in characters.
  private static let shown = 120

  /// - Parameter id: The document that was asked about.
  /// - Throws: `DocumentError` for a line that is no object of JSON, or is about another document.
  init(_ line: [UInt8], for id: String) throws(DocumentError) {
    let value: ExtraValue
    do {
      value = try JSONText.value(of: line)
    } catch {
      throw Answer.error("the answer is not JSON: \(error.reason), at byte \(error.offset) of '\(Answer.shown(line))'")
    }
    guard case .map(let members) = value else {
      throw Answer.error("the answer is \(value.typeName), and has to be an object")
    }
    if let other = members["id"]?.text, other != id {
      throw Answer.error("the answer is for '\(other)': a program answers one line for each line, in their order")
    }
    self.members = members
  }

  /// The start of a line, for an error.
  static func shown(_ line: [UInt8]) -> String {
    let text = String(decoding: line.prefix(shown * 4), as: UTF8.self)
    return text.count > shown || line.count > shown * 4 ? "\(text.prefix(shown))…" : text
  }

  static func error(_ message: String) -> DocumentError { DocumentError("exec_answer", message) }

  /// Does to a document what the answer says.
  func apply(to document: inout Document) throws(DocumentError) -> Outcome {
    if let reason = members["drop"] { return try drop(reason) }
    if let message = members["error"] { throw error(message) }
    if let parts = members["split"] { return try split(parts, of: document) }
    try read(members, into: &document, at: "")
    return .keep
  }

  private func read(
    _ members: [String: ExtraValue], into document: inout Document, at place: String
  ) throws(DocumentError) {
    do {
      try ArticleReader.read(members, into: &document)
    } catch {
      throw Answer.error("the answer is no article: \(place)\(error)")
    }
  }

  private func allow(_ names: Set<String>) throws(DocumentError) {
    guard let other = members.keys.sorted().first(where: { !names.contains($0) }) else { return }
    throw Answer.error("beside '\(names.sorted().first ?? "")' there is '\(other)', which has no meaning there")
  }

  private func drop(_ reason: ExtraValue) throws(DocumentError) -> Outcome {
    try allow(["drop", "detail", "id"])
    guard let code = reason.text, Answer.isCode(code) else {
      throw Answer.error(
        "the reason of a drop is a word in lower case such as \"off_topic\"; what is special about the document goes into "
          + "'detail'")
    }
    return .drop(DropReason(code, detail: members["detail"]?.text))
  }

  private func error(_ message: ExtraValue) -> DocumentError {
    let code = members["code"]?.text ?? "exec_error"
    guard let message = message.text, Answer.isCode(code) else {
      return Answer.error("an error has a text, and a code only in lower case such as \"no_model\"")
    }
    return DocumentError(code, message)
  }

  /// Lower case letters, digits and underscores of ASCII, as codes are counted.
  private static func isCode(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= 64
      && text.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x5F }
  }

  private func split(_ parts: ExtraValue, of document: Document) throws(DocumentError) -> Outcome {
    try allow(["split", "id"])
    guard case .list(let parts) = parts else {
      throw Answer.error("'split' has to be a list of articles, and is \(parts.typeName)")
    }
    var documents: [Document] = []
    for (index, part) in parts.enumerated() {
      guard case .map(let members) = part else {
        throw Answer.error("split[\(index)] has to be an object, and is \(part.typeName)")
      }
      var document = document
      try read(members, into: &document, at: "split[\(index)].")
      documents.append(document)
    }
    return .split(documents)
  }
}
