/// Finds where what is not markup ends: comments, declarations, scripts, styles, drawings, and elements whose content is text.
///
/// A terminator that was once searched for and not found is not searched for again, so that a page full of openers takes linear time.
struct UnseenText {
  /// What becomes of an element's body.
  enum Treatment {
    case leaveOut, leaveOutWithTag
    case text(hasReferences: Bool)
  }

  /// An element's body that is not read as markup.
  struct Body {
    var range: Range<Int>
    /// The offset behind the end tag.
    var behind: Int
    var treatment: Treatment
  }

  private let scanner: ByteScanner
  private let isXML: Bool
  private var hasCommentEnd = true
  private var hasCharacterDataEnd = true
  private var hasEscapedScriptEnd = true
  /// The end tags that do not come any more.
  private var missing: [Tag] = []

  init(_ scanner: ByteScanner) {
    self.scanner = scanner
    isXML = scanner.matches("<?xml", at: 0)
  }

  private var count: Int { scanner.bytes.count }

  /// The end of a comment, a doctype or a processing instruction.
  ///
  /// A comment that is never closed ends at the next `>`, so that the page behind it is not lost.
  mutating func endOfDeclaration(at start: Int) -> Int {
    if scanner.matches("<!--", at: start), let end = endOfComment(at: start) { return end }
    return scanner.find(UInt8(ascii: ">"), from: start + 2).map { $0 + 1 } ?? count
  }

  /// The text of a CDATA section, which only XHTML has: in HTML it is a comment.
  mutating func characterData(at start: Int) -> Body? {
    guard isXML, hasCharacterDataEnd, scanner.matches("<![cdata[", at: start) else { return nil }
    guard let end = scanner.find("]]>", from: start + 9) else {
      hasCharacterDataEnd = false
      return nil
    }
    return Body(range: start + 9..<end, behind: end + 3, treatment: .text(hasReferences: false))
  }

  private mutating func endOfComment(at start: Int) -> Int? {
    guard hasCommentEnd else { return nil }
    let bytes = scanner.bytes
    let dash = UInt8(ascii: "-")
    var index = start + 4
    while let found = scanner.find(UInt8(ascii: ">"), from: index) {
      if bytes[found - 1] == dash, bytes[found - 2] == dash { return found + 1 }
      if found >= start + 7, bytes[found - 1] == UInt8(ascii: "!"), bytes[found - 2] == dash, bytes[found - 3] == dash {
        return found + 1
      }
      index = found + 1
    }
    hasCommentEnd = false
    return nil
  }

  /// The body of an element whose content is not markup.
  ///
  /// - Parameters:
  ///   - end: The offset behind the start tag.
  mutating func body(of tag: Tag, behind end: Int) -> Body? {
    switch tag {
    case .script: script(end)
    case .style: element(.style, "</style", end, .leaveOutWithTag) ?? rest(end, .leaveOutWithTag)
    case .svg: drawing(end)
    case .title: element(.title, "</title", end, .text(hasReferences: true))
    case .textarea: element(.textarea, "</textarea", end, .text(hasReferences: true))
    case .iframe: element(.iframe, "</iframe", end, .leaveOut)
    case .xmp: element(.xmp, "</xmp", end, .text(hasReferences: false))
    case .noembed: element(.noembed, "</noembed", end, .leaveOut)
    case .noframes: element(.noframes, "</noframes", end, .leaveOut)
    case .plaintext: rest(end, .text(hasReferences: false))
    default: nil
    }
  }

  private func rest(_ start: Int, _ treatment: Treatment) -> Body {
    Body(range: start..<count, behind: count, treatment: treatment)
  }

  private func isTag(_ name: StaticString, at start: Int) -> Bool {
    let boundary = start + 1 + name.utf8CodeUnitCount
    return scanner.matches(name, at: start + 1) && boundary < count && scanner.isNameEnd(scanner.bytes[boundary])
  }

  private mutating func element(_ tag: Tag, _ close: StaticString, _ end: Int, _ treatment: Treatment) -> Body? {
    guard let found = endTag(tag, close, from: end) else { return nil }
    return Body(range: end..<found, behind: scanner.endOfTag(from: found + 2).end, treatment: treatment)
  }

  private mutating func endTag(_ tag: Tag, _ close: StaticString, from start: Int) -> Int? {
    guard !missing.contains(tag) else { return nil }
    var index = start
    while let found = scanner.find(close, from: index) {
      let boundary = found + close.utf8CodeUnitCount
      if boundary < count, scanner.isNameEnd(scanner.bytes[boundary]) { return found }
      index = boundary
    }
    missing.append(tag)
    return nil
  }

  // MARK: Scripts

  private mutating func script(_ start: Int) -> Body {
    guard var end = endTag(.script, "</script", from: start) else { return rest(start, .leaveOutWithTag) }
    let body = ByteScanner(UnsafeBufferPointer(rebasing: scanner.bytes[start..<end]))
    if hasEscapedScriptEnd, let escape = body.find("<!--", from: 0) {
      if let found = endOfEscapedScript(from: start + escape) { end = found } else { hasEscapedScriptEnd = false }
    }
    return Body(range: start..<end, behind: scanner.endOfTag(from: end + 2).end, treatment: .leaveOutWithTag)
  }

  /// The end of a script with `<!--` in it: between that and `-->`, `<script` hides one `</script` (section 13.2.5.15 and on).
  private func endOfEscapedScript(from start: Int) -> Int? {
    var index = start
    var (isEscaped, isDouble) = (false, false)
    while index < count {
      switch scanner.bytes[index] {
      case UInt8(ascii: "-") where scanner.matches("-->", at: index): (isEscaped, isDouble) = (false, false)
      case UInt8(ascii: "<"):
        if !isEscaped, scanner.matches("<!--", at: index) {
          isEscaped = true
          index += 1
        } else if isEscaped, !isDouble, isTag("script", at: index) {
          isDouble = true
        } else if isTag("/script", at: index) {
          if !isDouble { return index }
          isDouble = false
        }
      default: break
      }
      index += 1
    }
    return nil
  }

  // MARK: Drawings

  private func drawing(_ end: Int) -> Body {
    let behind = scanner.bytes[end - 2] == UInt8(ascii: "/") ? end : endOfDrawing(from: end)
    return Body(range: end..<end, behind: behind, treatment: .leaveOutWithTag)
  }

  /// The offset behind a drawing's end tag, or of the HTML element that ends it (section 13.2.6.5).
  private func endOfDrawing(from start: Int) -> Int {
    var depth = 1
    var islands = 0
    var index = start
    while let found = scanner.find(UInt8(ascii: "<"), from: index), found + 1 < count {
      if scanner.matches("<!--", at: found) {
        index = ByteScanner(scanner.bytes).find("-->", from: found + 4).map { $0 + 3 } ?? count
        continue
      }
      let isEnd = scanner.bytes[found + 1] == UInt8(ascii: "/")
      let name = found + (isEnd ? 2 : 1)
      guard name < count, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(scanner.bytes[name] | 0x20) else {
        index = found + 1
        continue
      }
      let end = scanner.endOfTag(from: name).end
      let isClosed = scanner.bytes[end - 2] == UInt8(ascii: "/")
      index = end
      if isTag(isEnd ? "/svg" : "svg", at: found) {
        if !isClosed { depth += isEnd ? -1 : 1 }
        if depth == 0 { return end }
      } else if isIsland(name) {
        if !isClosed { islands = max(0, islands + (isEnd ? -1 : 1)) }
      } else if islands == 0, endsDrawing(name, isEnd: isEnd) {
        return found
      }
    }
    return count
  }

  /// Whether an element of a drawing holds HTML.
  private func isIsland(_ name: Int) -> Bool {
    isTag("foreignobject", at: name - 1) || isTag("desc", at: name - 1) || isTag("title", at: name - 1)
  }

  private func endsDrawing(_ name: Int, isEnd: Bool) -> Bool {
    let end = scanner.endOfName(from: name)
    guard end - name <= 10 else { return false }
    let tag = Tag.names.find(NameKey(scanner.bytes[name..<end]), length: end - name) ?? .other
    return isEnd ? tag.isSpecial && !tag.isDrawn : tag.endsDrawing
  }
}
