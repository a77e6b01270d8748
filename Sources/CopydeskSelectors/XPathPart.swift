package import CopydeskCore
package import CopydeskXML

/// The part of a setting's text that is an XPath expression.
package struct XPathPart {
  /// What marks a text as XPath that begins like none.
  package static let prefix = "xpath:"

  package let text: String
  /// How many characters are before it.
  let offset: Int

  /// `nil` for a text that is CSS.
  package init?(_ text: String) {
    let trimmed = text.drop(while: \.isWhitespace)
    let isMarked = trimmed.hasPrefix(XPathPart.prefix)
    guard isMarked || ["/", "(", "./"].contains(where: trimmed.hasPrefix) else { return nil }
    let part = isMarked ? trimmed.dropFirst(XPathPart.prefix.count).drop(while: \.isWhitespace) : trimmed
    self.text = String(part)
    offset = text.count - part.count
  }

  /// Reads the expression; what is wrong goes into the reader, with the place of the character where it is wrong.
  package func read<Value>(
    _ node: ConfigNode, path: String, reader: inout SettingReader, _ make: (String) throws(XPathError) -> Value
  ) -> Value? {
    do throws(XPathError) {
      return try make(text)
    } catch {
      let character = error.character(in: text)
      reader.fail(path, node.position(ofCharacter: offset + character), error.sentence(text))
      return nil
    }
  }
}

extension XPathError {
  /// The most of an expression that an error shows, in characters.
  private static let shown = 120

  /// The character of the expression that the error is at, from 0.
  package func character(in text: String) -> Int { String(decoding: text.utf8.prefix(offset), as: UTF8.self).count }

  /// `the XPath '//p[' is wrong at character 4: the '[' here is not closed`
  package func sentence(_ text: String) -> String {
    let place = character(in: text) + 1
    return "the XPath '\(XPathError.short(text))' is wrong at character \(place): \(message)"
  }

  /// An expression, cut off where it is longer than a reader wants it.
  package static func short(_ text: String) -> String {
    text.count > shown ? "\(text.prefix(shown))…" : text
  }
}
