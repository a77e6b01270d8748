import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A stream that people read: lines, and at its end one line that is drawn again and again.
package final class Terminal: Sendable {
  package static let standardError = Terminal(STDERR_FILENO)

  private let descriptor: Int32
  private let drawn = Mutex<Bool>(false)
  /// Whether a line can be drawn over.
  let isInteractive: Bool

  init(_ descriptor: Int32) {
    self.descriptor = descriptor
    let type = getenv("TERM").map { String(cString: $0) } ?? ""
    isInteractive = isatty(descriptor) == 1 && type != "dumb" && !type.isEmpty
  }

  /// How many columns a line has.
  var width: Int {
    var size = winsize()
    return ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0 ? Int(size.ws_col) : 80
  }

  /// Prints lines, above what is drawn. Control characters, which a path or an error may hold, are shown and not obeyed.
  package func print(_ text: String) {
    drawn.withLock { drawn in
      write((drawn ? Terminal.erase : "") + Terminal.visible(text) + "\n")
      drawn = false
    }
  }

  /// Prints a line of JSON, in which such characters are escaped as JSON does.
  func print(json line: String) {
    let visible = Terminal.visible(line) { scalar in
      let digits = String(scalar.value, radix: 16)
      return "\\u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
    drawn.withLock { _ in write(visible + "\n") }
  }

  /// Redraws the last line.
  func draw(_ line: String) {
    guard isInteractive else { return }
    drawn.withLock { drawn in
      write(Terminal.erase + Terminal.visible(line))
      drawn = true
    }
  }

  /// Clears the drawn line.
  func erase() {
    drawn.withLock { drawn in
      if drawn { write(Terminal.erase) }
      drawn = false
    }
  }

  /// Carriage return, then ECMA-48's "erase in line".
  private static let erase = "\r\u{1B}[K"

  /// A text with control characters, but for line feeds, as `\x1B`; so are the characters that turn the direction of text.
  static func visible(_ text: String) -> String {
    visible(text) { scalar in
      let digits = String(scalar.value, radix: 16, uppercase: true)
      return scalar.value < 0x100 ? "\\x" + (digits.count < 2 ? "0" : "") + digits : "\\u{\(digits)}"
    }
  }

  /// The name of a document or a file as a part of a line: line feeds, which some names have, are shown as `\x0A`.
  package static func name(_ name: String) -> String { visible(name).replacing("\n", with: "\\x0A") }

  /// What names may be meant by a text that was copied from the screen: itself, and the name that is shown so.
  static func names(shownAs text: String) -> [String] {
    let name = text.replacing(/\\x([0-9A-F]{2})|\\u\{([0-9A-F]{3,6})\}/) { match in
      let scalar = (match.1 ?? match.2).flatMap { UInt32($0, radix: 16) }.flatMap(Unicode.Scalar.init)
      return scalar.map { String(Character($0)) } ?? String(match.0)
    }
    return name == text ? [text] : [text, name]
  }

  /// A text with those characters spelled in another way.
  static func visible(_ text: String, spelled spelling: (Unicode.Scalar) -> String) -> String {
    let isStrange: (Unicode.Scalar) -> Bool = { scalar in
      scalar != "\n"
        && (scalar.properties.generalCategory == .control || (0x202A...0x202E).contains(scalar.value)
          || (0x2066...0x2069).contains(scalar.value))
    }
    guard text.unicodeScalars.contains(where: isStrange) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if isStrange(scalar) {
        result.append(contentsOf: spelling(scalar).unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// Writes as much as possible: a terminal that went away does not end a run.
  private func write(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { systemWrite(descriptor, $0.baseAddress!, $0.count) }
      if count < 0, errno == EINTR { continue }
      if count <= 0 { return }
      bytes = bytes.dropFirst(count)
    }
  }
}

/// The system's `write`, which the method of that name hides.
private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}
