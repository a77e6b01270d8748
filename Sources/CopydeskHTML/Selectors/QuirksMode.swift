/// Whether a page is read as pages were before the standards, in which classes and ids match in any case.
enum QuirksMode {
  /// Looks at the page's doctype (HTML standard, section 13.2.6.4.1).
  static func isOn(_ source: [UInt8]) -> Bool {
    source.withUnsafeBufferPointer { bytes in
      guard let doctype = doctype(ByteScanner(bytes)) else { return true }
      let words = doctype.split(separator: "\"", omittingEmptySubsequences: false)
      let name = words[0].split(whereSeparator: \.isWhitespace).dropFirst().first.map(String.init)
      guard name == "html" || name == "html>" else { return true }
      // What stands in the first quotes is the public identifier, if the word before says so.
      guard words.count > 1, words[0].contains("public") else { return false }
      let identifier = String(words[1])
      if wholeIdentifiers.contains(identifier) || beginnings.contains(where: identifier.hasPrefix) { return true }
      let hasSystemIdentifier = words.count > 3
      return !hasSystemIdentifier && beginningsAlone.contains(where: identifier.hasPrefix)
    }
  }

  /// The doctype in small letters and with double quotes; `nil` where a tag or a text comes first.
  private static func doctype(_ scanner: ByteScanner) -> String? {
    let bytes = scanner.bytes
    var index = 0
    while index < bytes.count {
      if bytes[index] <= 0x20 {
        index += 1
      } else if scanner.matches("<!--", at: index) {
        index = scanner.find("-->", from: index + 4).map { $0 + 3 } ?? bytes.count
      } else if scanner.matches("<?", at: index) {
        index = scanner.find(UInt8(ascii: ">"), from: index).map { $0 + 1 } ?? bytes.count
      } else if scanner.matches("<!doctype", at: index) {
        let end = scanner.find(UInt8(ascii: ">"), from: index) ?? bytes.count
        let text = bytes[index..<min(end, index + 1_000)].map { $0 == UInt8(ascii: "'") ? UInt8(ascii: "\"") : $0 }
        return String(decoding: text, as: UTF8.self).lowercased()
      } else {
        return nil
      }
    }
    return nil
  }

  private static let wholeIdentifiers: Set<String> = [
    "-//w3o//dtd w3 html strict 3.0//en//", "-/w3c/dtd html 4.0 transitional/en", "html",
  ]

  private static let beginningsAlone = ["-//w3c//dtd html 4.01 frameset//", "-//w3c//dtd html 4.01 transitional//"]

  private static let beginnings = [
    "+//silmaril//dtd html pro v0r11 19970101//", "-//as//dtd html 3.0 aswedit + extensions//",
    "-//advasoft ltd//dtd html 3.0 aswedit + extensions//", "-//ietf//dtd html",
    "-//metrius//dtd metrius presentational//",
    "-//microsoft//dtd internet explorer ", "-//netscape comm. corp.//dtd ", "-//o'reilly and associates//dtd html ",
    "-//sq//dtd html 2.0 hotmetal + extensions//", "-//softquad software//dtd hotmetal pro ",
    "-//softquad//dtd hotmetal pro ",
    "-//spyglass//dtd html 2.0 extended//", "-//sun microsystems corp.//dtd hotjava ", "-//w3c//dtd html 3",
    "-//w3c//dtd html 4.0 frameset//", "-//w3c//dtd html 4.0 transitional//", "-//w3c//dtd html experimental ",
    "-//w3c//dtd w3 html ", "-//w3o//dtd w3 html 3.0//", "-//webtechs//dtd mozilla html ",
  ]
}
