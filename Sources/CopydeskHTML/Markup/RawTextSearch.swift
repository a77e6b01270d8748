/// Finds the ends of elements whose content is not markup: scripts, styles, titles, frames and the like (HTML standard, sections
/// 13.2.5.2 to 13.2.5.31).
///
/// An end tag that was once searched for and not found is not searched for again, so that a page full of openers takes linear time.
struct RawTextSearch {
  private var hasEscapedScriptEnd = true
  /// The elements that have no end tag in the rest of the page.
  private var missing: [Tag] = []

  /// The offset of the next end tag of an element; `nil` where there is none.
  mutating func endTag(_ tag: Tag, _ scanner: ByteScanner, from start: Int) -> Int? {
    guard !missing.contains(tag), let close = tag.rawTextEnd else { return nil }
    var index = start
    while let found = scanner.find(close, from: index) {
      let boundary = found + close.utf8CodeUnitCount
      if boundary < scanner.bytes.count, scanner.bytes[boundary].endsName { return found }
      index = boundary
    }
    missing.append(tag)
    return nil
  }

  /// The offset of the end tag of a script; `nil` where there is none.
  mutating func endOfScript(_ scanner: ByteScanner, from start: Int) -> Int? {
    guard let end = endTag(.script, scanner, from: start) else { return nil }
    guard hasEscapedScriptEnd, let escape = scanner.find("<!--", in: start..<end) else { return end }
    if let found = endOfEscapedScript(scanner, from: escape) { return found }
    hasEscapedScriptEnd = false
    return end
  }

  /// The end of a script with `<!--` in it: between that and `-->`, `<script` hides one `</script` (section 13.2.5.15 and on).
  private func endOfEscapedScript(_ scanner: ByteScanner, from start: Int) -> Int? {
    var index = start
    var (isEscaped, isDouble) = (false, false)
    // A script is long, and has few signs that begin a tag.
    while let sign = scanner.find(UInt8(ascii: "<"), from: index) {
      if isEscaped, scanner.find("-->", in: index..<sign) != nil { (isEscaped, isDouble) = (false, false) }
      index = sign + 1
      if !isEscaped, scanner.matches("<!--", at: sign) {
        isEscaped = true
        // The dashes may be those of the comment's end: `<!-->`.
        index += 1
      } else if isEscaped, !isDouble, isTag("<script", scanner, at: sign) {
        isDouble = true
      } else if isTag("</script", scanner, at: sign) {
        if !isDouble { return sign }
        isDouble = false
      }
    }
    return nil
  }

  private func isTag(_ text: StaticString, _ scanner: ByteScanner, at start: Int) -> Bool {
    let boundary = start + text.utf8CodeUnitCount
    return scanner.matches(text, at: start) && boundary < scanner.bytes.count && scanner.bytes[boundary].endsName
  }
}

extension Tokenizer {
  /// The content of an element that is not markup. Steps over its end tag.
  ///
  /// To be called when the element's start tag has been read. A script or a style without an end tag goes on to the end of the page; a
  /// title, a text area or an example without one ends at the next tag; a frame without one has no content.
  mutating func rawText(of tag: Tag) -> Range<Int> {
    let start = position
    let found = tag == .script ? rawTexts.endOfScript(scanner, from: start) : rawTexts.endTag(tag, scanner, from: start)
    if let found {
      position = found + 2
      passEndTag()
      return start..<found
    }
    switch tag {
    case .script, .style, .plaintext: position = bytes.count
    case .title, .textarea, .xmp: if case .text(let text) = next() { position = text.upperBound }
    default: break
    }
    return start..<position
  }

  /// Whether an end tag of an element comes later in the page.
  mutating func hasEndTag(_ tag: Tag) -> Bool { rawTexts.endTag(tag, scanner, from: position) != nil }

  private mutating func passEndTag() {
    while position < bytes.count, !bytes[position].endsName { position += 1 }
    skipAttributes()
  }
}

extension Tag {
  /// How content that is not markup is read.
  enum RawText {
    /// It is left out with its tags: no reader sees it, and there is much of it.
    case leftOutWithTags
    case leftOut
    case text(hasReferences: Bool)
  }

  /// How the element's content is read where it is not markup.
  var rawText: RawText? {
    switch self {
    case .script, .style: .leftOutWithTags
    case .iframe, .noembed, .noframes: .leftOut
    case .title, .textarea: .text(hasReferences: true)
    case .xmp, .plaintext: .text(hasReferences: false)
    default: nil
    }
  }

  /// How the end tag of an element begins that is searched for as text.
  fileprivate var rawTextEnd: StaticString? {
    switch self {
    case .script: "</script"
    case .style: "</style"
    case .iframe: "</iframe"
    case .noembed: "</noembed"
    case .noframes: "</noframes"
    case .noscript: "</noscript"
    case .title: "</title"
    case .textarea: "</textarea"
    case .xmp: "</xmp"
    default: nil
    }
  }
}
