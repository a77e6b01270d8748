import CopydeskText

/// A web address whose parts can be asked for.
public struct ExpressionAddress: Sendable, Hashable {
  /// The address as it was written.
  public let text: String

  public init(_ text: String) {
    self.text = text
  }

  private var parts: WebAddress? { WebAddress(text) }

  /// In small letters; `nil` where there is none.
  var scheme: String? { parts.flatMap { $0.scheme.isEmpty ? nil : $0.scheme } }
  /// In small letters, without `www.` in front; `nil` where there is none.
  var host: String? { parts?.bareHost }
  /// With its leading slash, `/` where there is none.
  var path: String { parts.map { $0.path.isEmpty ? "/" : String($0.path) } ?? "" }
  /// Without the question mark; empty where there is none.
  var query: String { parts?.query.map { String($0) } ?? "" }
  /// As a number; `nil` where there is none.
  var port: Int? { parts?.port.flatMap { Int($0) } }
}
