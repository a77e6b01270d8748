/// Whether a page is read as pages were before the standards, in which classes and ids match in any case and a table may be in a paragraph.
enum QuirksMode {
  /// Whether a document type asks for it; a page without one does (HTML standard, section 13.2.6.4.1).
  static func isOn(doctype: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    if isPlain(doctype) { return false }
    let bytes = doctype.prefix(1_000).map { $0 == UInt8(ascii: "'") ? UInt8(ascii: "\"") : $0 }
    let words = String(decoding: bytes, as: UTF8.self).lowercased()
      .split(separator: "\"", omittingEmptySubsequences: false)
    let name = words[0].split(whereSeparator: \.isWhitespace).dropFirst().first.map(String.init)
    guard name == "html" || name == "html>" else { return true }
    // The first quotes hold the public identifier, if the word before them says so.
    guard words.count > 1 else { return false }
    guard words[0].contains("public") else { return words[1] == systemIdentifier }
    let identifier = String(words[1])
    if wholeIdentifiers.contains(identifier) || beginnings.contains(where: identifier.hasPrefix) { return true }
    let hasSystemIdentifier = words.count > 3
    if hasSystemIdentifier, words[3] == systemIdentifier { return true }
    return !hasSystemIdentifier && beginningsAlone.contains(where: identifier.hasPrefix)
  }

  /// Whether a document type is `<!DOCTYPE html>`, as those of most pages are.
  private static func isPlain(_ doctype: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let plain: StaticString = "<!doctype html>"
    return doctype.count == plain.utf8CodeUnitCount
      && ByteScanner(UnsafeBufferPointer(rebasing: doctype)).matches(plain, at: 0)
  }

  private static let systemIdentifier = "http://www.ibm.com/data/dtd/v11/ibmxhtml1-transitional.dtd"

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
