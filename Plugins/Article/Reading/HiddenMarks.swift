import CopydeskHTML

/// Tells from an element's attributes whether the page hides it.
enum HiddenMarks {
  /// Whether an attribute hides its element.
  static func hides(_ name: AttributeName, _ value: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    switch name {
    // What is hidden until a reader looks for it is there for readers.
    case .hidden: !value.elementsEqual("until-found".utf8)
    case .ariaHidden: value.elementsEqual("true".utf8)
    case .class: hasHiddenClass(value)
    case .style: styleHides(value)
    default: false
    }
  }

  /// Class names that style sheets in wide use give to what is not shown, or only read aloud or printed; by their length.
  private static let hiddenClasses: [[[UInt8]]] = {
    let names = [
      "hidden", "hide", "invisible", "d-none", "sr-only", "screen-reader-text", "screen-reader-only", "visually-hidden",
      "visuallyhidden", "noprint", "no-print", "print-only", "printonly", "show-for-sr", "u-hidden", "is-hidden",
      "offscreen", "a11y-hidden", "display-none", "u-visually-hidden", "vh", "element-invisible",
      // Copies of slides, so that a row of them can go round.
      "slick-cloned", "swiper-slide-duplicate", "splide__slide--clone", "glide__slide--clone", "bx-clone",
      // The words of icon fonts are drawn as pictures.
      "material-icons", "material-icons-outlined", "material-icons-round", "material-icons-sharp",
      "material-symbols-outlined", "material-symbols-rounded", "material-symbols-sharp",
      "off-screen", "assistive-text", "screen-reader", "screenreader", "screenreader-only", "hidden-visually", "aural",
    ].map { Array($0.utf8) }
    var result = [[[UInt8]]](repeating: [], count: 1 + (names.map(\.count).max() ?? 0))
    for name in names { result[name.count].append(name) }
    return result
  }()

  /// For each length, which letters these begin with: a bit for each by its lowest five bits.
  private static let hiddenBeginnings: [UInt32] = hiddenClasses.map { names in
    names.reduce(0) { $0 | 1 << UInt32($1[0] & 31) }
  }

  /// Whether class names hide an element only where the page is printed: those for what is not, such as a form or a button, and no other.
  static func hidesOnPaper(_ names: some Collection<UInt8>) -> Bool {
    let hiding = names.split { $0 <= 0x20 }.filter { name in
      name.count < hiddenClasses.count && hiddenClasses[name.count].contains { $0.elementsEqual(name) }
    }
    return !hiding.isEmpty
      && hiding.allSatisfy { $0.elementsEqual("noprint".utf8) || $0.elementsEqual("no-print".utf8) }
  }

  /// Whether class names hide an element only on small screens: one that says from which width on it is shown is beside them, such as
  /// Bootstrap's `d-md-block` and Tailwind's `md:flex`.
  static func showsOnWideScreens(_ names: some Collection<UInt8>) -> Bool {
    names.split { $0 <= 0x20 }.contains { name in
      let parts = name.split { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "-") }.map { Array($0) }
      let isBootstrap = parts.count > 2 && parts[0] == Array("d".utf8)
      guard isBootstrap || parts.count > 1 && name.contains(UInt8(ascii: ":")) else { return false }
      let place = isBootstrap ? 1 : 0
      return widths.contains(parts[place]) && displays.contains(parts[place + 1])
    }
  }

  private static let widths = Set(["sm", "md", "lg", "xl", "xxl", "2xl"].map { Array($0.utf8) })
  private static let displays = Set(["block", "inline", "flex", "grid", "table", "contents"].map { Array($0.utf8) })

  private static func hasHiddenClass(_ names: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let (beginnings, classes) = (hiddenBeginnings, hiddenClasses)
    var start = names.startIndex
    while start < names.endIndex {
      let end = endOfName(names.base, from: start, to: names.endIndex)
      let length = end - start
      if length < beginnings.count, beginnings[length] >> UInt32(names[start] & 31) & 1 != 0,
        classes[length].contains(where: { $0.elementsEqual(names[start..<end]) })
      {
        return true
      }
      if length >= longestWord, isCalledHidden(names[start..<end]) { return true }
      start = end + 1
    }
    return false
  }

  /// Whether a program has put the word for what is only read aloud among others: `ssrcss-1f39n02-VisuallyHidden`.
  private static func isCalledHidden(_ name: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let name = UnsafeBufferPointer(rebasing: name)
    return ASCIISearch.contains(name, "visuallyhidden") && !ASCIISearch.contains(name, "notvisually")
  }

  private static let longestWord = 15

  /// The first white space from an offset on, or the end.
  @inline(__always)
  private static func endOfName(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Int {
    let (ones, high): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
    var index = start
    while index < end, index &+ 8 <= bytes.count {
      // In bounds: eight bytes are left.
      let word = UnsafeRawPointer(bytes.baseAddress! + index).loadUnaligned(as: UInt64.self).littleEndian
      // A difference that is below zero has the high bit. The first of them is right; a borrow may make a later one wrong.
      let blanks = (word &- 0x21 &* ones) & ~word & high
      if blanks != 0 { return min(end, index &+ blanks.trailingZeroBitCount >> 3) }
      index &+= 8
    }
    while index < end, bytes[index] > 0x20 { index &+= 1 }
    return min(end, index)
  }

  /// Whether a style says `display: none` or `visibility: hidden`, or moves the text out of sight, white space and capitals aside.
  ///
  /// Of several declarations of `display` the last counts. What an animation is to show is invisible only until the page is scrolled there.
  private static func styleHides(_ style: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    var isLeftOut = false
    var index = style.startIndex
    while index < style.endIndex {
      switch style[index] | 0x20 {
      case UInt8(ascii: "d"):
        if declares("display:", style[index...]) { isLeftOut = declares("display:none", style[index...]) }
      case UInt8(ascii: "v"):
        if declares("visibility:hidden", style[index...]), !isAnimated(style) { return true }
      // What is only read aloud is cut off, or put outside of the window.
      case UInt8(ascii: "c"):
        if declares("clip:rect(0", style[index...]) || declares("clip:rect(1px", style[index...]) { return true }
      case UInt8(ascii: "l"):
        if declares("left:-999", style[index...]) || declares("left:-10000", style[index...]) { return true }
      case UInt8(ascii: "t"): if declares("text-indent:-999", style[index...]) { return true }
      default: break
      }
      index += 1
    }
    return isLeftOut
  }

  private static func isAnimated(_ style: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    ASCIISearch.contains(UnsafeBufferPointer(rebasing: style), "animation")
  }

  private static func declares(_ declaration: StaticString, _ style: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    var index = style.startIndex
    for offset in 0..<declaration.utf8CodeUnitCount {
      while index < style.endIndex, style[index] <= 0x20 { index += 1 }
      let expected = (declaration.utf8Start + offset).pointee
      guard index < style.endIndex, style[index] == expected || style[index] | 0x20 == expected else { return false }
      index += 1
    }
    return true
  }
}
