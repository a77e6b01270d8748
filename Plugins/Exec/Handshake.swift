import CopydeskCore
import CopydeskJSON

/// The first line to a program and the first from it: which protocol both speak.
struct Handshake {
  /// The version of the protocol.
  static let version = 1

  /// The line, without its end.
  let line: [UInt8]

  /// - Parameter stage: The stage's place in the pipeline, so that a program can tell where it is.
  init(stage: String) {
    var writer = JSONWriter()
    writer.object { writer in
      writer.key("protocol")
      writer.number(Handshake.version)
      writer.key("article_schema")
      writer.number(JSONArticle.schemaVersion)
      writer.key("stage")
      writer.string(stage)
    }
    line = writer.bytes
  }

  /// Reads the answer.
  ///
  /// - Returns: What the program calls itself, with its version; `nil` where it does not say.
  /// - Throws: `DocumentError` for what is no answer to a handshake.
  func name(in answer: [UInt8]) throws(DocumentError) -> String? {
    guard case .map(let members)? = try? JSONText.value(of: answer), let version = members["protocol"] else {
      throw DocumentError(
        "exec_protocol",
        "the program's first line is no answer to the handshake: '\(Answer.shown(answer))'; it has to be an object with "
          + "\"protocol\": \(Handshake.version)")
    }
    guard version == .integer(Handshake.version) else {
      throw DocumentError(
        "exec_protocol", "the program speaks protocol \(version.json), and Copydesk speaks \(Handshake.version)")
    }
    guard let name = members["name"]?.text else { return nil }
    return members["version"]?.text.map { "\(name) \($0)" } ?? name
  }
}
