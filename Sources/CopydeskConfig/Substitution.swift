import CopydeskCore

/// Puts environment variables and files into a text.
///
/// `${file:/run/secrets/key}` is what a file says, without the line break at its end. `${NAME}` must be set. `${NAME:-default}` falls back where the variable is unset or empty, and `${NAME:?message}` is an error
/// then. `$$` is one `$`; any other `$` means itself. It works on values that are parsed already, so that nothing in
/// a variable can add lines, keys or structure.
struct Substitution {
  let environment: [String: String]

  /// A text with its variables put in.
  struct Result: Equatable {
    var text: String
    /// Whether the text was one substitution and nothing else.
    var isWhole: Bool
  }

  /// Puts variables into a text; `nil` when there is no `$` in it.
  func apply(to text: String) throws(SettingError) -> Result? {
    guard text.utf8.contains(UInt8(ascii: "$")) else { return nil }
    var result = ""
    var isWhole = false
    var rest = Substring(text)
    while let dollar = rest.unicodeScalars.firstIndex(of: "$") {
      result += rest[..<dollar]
      let isFirst = dollar == text.startIndex
      rest = rest[rest.unicodeScalars.index(after: dollar)...]
      switch rest.unicodeScalars.first {
      case "$":
        result += "$"
        rest = Substring(rest.unicodeScalars.dropFirst())
      case "{" where rest.hasPrefix(Substitution.filePrefix):
        let (value, end) = try file(in: rest)
        result += value
        rest = rest[end...]
        isWhole = isFirst && rest.isEmpty
      case "{":
        let reference = try reference(in: rest)
        result += try value(of: reference)
        rest = rest[reference.end...]
        isWhole = isFirst && rest.isEmpty
      default:
        result += "$"
      }
    }
    return Result(text: result + rest, isWhole: isWhole)
  }

  private static let filePrefix = "{file:"
  /// How large a file may be whose text is put in, in bytes: what Kubernetes allows a whole secret.
  private static let largestFile = 1 << 20

  /// What the file says that `{file:PATH}` names, and where that ends.
  private func file(in text: Substring) throws(SettingError) -> (value: String, end: String.Index) {
    guard let close = text.firstIndex(of: "}") else {
      throw SettingError("'$\(text.prefix(30))' is never closed with '}' (write '$$' for a plain '$')")
    }
    let path = String(text[..<close].dropFirst(Substitution.filePrefix.count))
    guard path.isRooted else {
      throw SettingError("'${file:\(path)}' names no file; write its whole path, such as '${file:/run/secrets/key}'")
    }
    do throws(SettingError) {
      let bytes = try ConfigFile.bytes(path: path)
      guard bytes.count <= Substitution.largestFile else {
        throw SettingError("is larger than 1 MiB, which no secret needs; is this the right file?")
      }
      var value = try ConfigFile.text(of: bytes)
      if value.hasSuffix("\r\n") || value.hasSuffix("\n") { value.removeLast() }
      return (value, text.index(after: close))
    } catch {
      throw SettingError("the file '\(path)' \(error.message)")
    }
  }

  private struct Reference {
    var name: Substring
    var operation: Substring
    var argument: Substring
    var end: String.Index
  }

  /// Takes `{NAME}` apart, or `{NAME:-default}`, or `{NAME:?message}`; braces in the default or message must be paired.
  private func reference(in text: Substring) throws(SettingError) -> Reference {
    let scalars = text.unicodeScalars
    var depth = 0
    var close: String.Index?
    for index in scalars.indices {
      if scalars[index] == "{" { depth += 1 }
      if scalars[index] == "}" { depth -= 1 }
      if depth == 0 {
        close = index
        break
      }
    }
    guard let close else {
      throw SettingError("'$\(text.prefix(30))' is never closed with '}' (write '$$' for a plain '$')")
    }
    let inner = Substring(scalars[scalars.index(after: scalars.startIndex)..<close])
    let name = Substring(inner.unicodeScalars.prefix(while: Substitution.isNameScalar))
    let tail = Substring(inner.unicodeScalars.dropFirst(name.unicodeScalars.count))
    let operation = Substring(tail.unicodeScalars.prefix(2))
    guard let first = name.unicodeScalars.first, !("0"..."9").contains(first),
      operation.isEmpty || operation == ":-" || operation == ":?"
    else {
      throw SettingError(
        "'${\(inner.prefix(30))}' names no variable; write '${NAME}', '${NAME:-default}' or '${NAME:?message}'")
    }
    let argument = Substring(tail.unicodeScalars.dropFirst(2))
    guard !argument.contains("${") else {
      throw SettingError("'${\(name)…}' has another '${' inside, which is not supported")
    }
    return Reference(name: name, operation: operation, argument: argument, end: scalars.index(after: close))
  }

  private func value(of reference: Reference) throws(SettingError) -> String {
    let value = environment[String(reference.name)]
    switch reference.operation {
    case ":-":
      if let value, !value.isEmpty { return value }
      return unescaped(reference.argument)
    case ":?":
      if let value, !value.isEmpty { return value }
      let message = unescaped(reference.argument)
      throw SettingError(
        "the environment variable \(reference.name) is \(value == nil ? "not set" : "empty")"
          + (message.isEmpty ? "" : ": \(message)"))
    default:
      if let value { return value }
      throw SettingError(
        "the environment variable \(reference.name) is not set; '${\(reference.name):-default}' would give a default")
    }
  }

  private static func isNameScalar(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "A"..."Z", "a"..."z", "0"..."9", "_": true
    default: false
    }
  }

  /// The text with each `$$` as one `$`.
  private func unescaped(_ text: Substring) -> String {
    text.split(separator: "$$", omittingEmptySubsequences: false).joined(separator: "$")
  }
}
