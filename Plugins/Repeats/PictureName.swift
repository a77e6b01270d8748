/// What identifies a picture, whatever size it is served at.
enum PictureName {
  /// A number for the picture at an address; 0 where there is no address.
  ///
  /// A picture is identified by its name without ending and size, and by the folders that distinguish pictures of the same name. An address
  /// whose last part has no picture's ending is taken whole: its query identifies the picture.
  static func hash(_ src: String) -> UInt64 {
    guard !src.isEmpty else { return 0 }
    let lower = PictureName.inSmallLetters(src)
    let path = lower.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    func add(_ bytes: ArraySlice<UInt8>) {
      for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    }
    if let id = identifier(path) {
      add(id)
    } else if let name = name(path) {
      add(withoutSize(name))
      addTellingFolders(path[..<name.startIndex], add)
    } else {
      add(lower[...])
    }
    return hash == 0 ? 1 : hash
  }

  private static func inSmallLetters(_ address: String) -> [UInt8] {
    var bytes = Array(address.utf8)
    bytes.withUnsafeMutableBufferPointer { bytes in
      for index in bytes.indices where bytes[index] &- 0x41 < 26 { bytes[index] |= 0x20 }
    }
    return bytes
  }

  /// What a picture is known by, whatever is served of it: a UUID (RFC 9562) that its name begins with, or the hash that its folder is named
  /// by where its name is the number of a size.
  private static func identifier(_ path: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard let name = name(path) else { return nil }
    let start = name.prefix(36)
    if start.count == 36,
      start.indices.allSatisfy({
        [8, 13, 18, 23].contains($0 - start.startIndex) ? start[$0] == UInt8(ascii: "-") : isHexDigit(start[$0])
      })
    {
      return start
    }
    guard (3...4).contains(name.count), name.allSatisfy(isDigit) else { return nil }
    let folders = path[..<name.startIndex].dropLast()
    let folder = folders[(folders.lastIndex(of: slash).map { $0 + 1 } ?? folders.startIndex)...]
    return folder.count >= 16 && folder.allSatisfy(isHexDigit) ? folder : nil
  }

  private static func isHexDigit(_ byte: UInt8) -> Bool { isDigit(byte) || (byte | 0x20) &- 0x61 < 6 }

  /// A number for the name of a picture without ending and size, whatever folder it is in; 0 where the name is too short to tell pictures
  /// apart. Crops of one picture are often in folders of their own.
  static func nameHash(_ src: String) -> UInt64 {
    let lower = PictureName.inSmallLetters(src)
    guard let name = name(lower.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }) else { return 0 }
    let bare = withoutSize(name)
    guard bare.count >= 10 || bare.count(where: isDigit) >= 6 else { return 0 }
    return bare.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
  }

  /// The last part of a path without its ending, if that is one of a picture's; a part that has a size in place of an ending is a picture's
  /// as well: `harbour-240~1200x675`.
  private static func name(_ path: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let end = path.lastIndex { $0 != slash }.map { $0 + 1 } ?? path.startIndex
    let start = path[..<end].lastIndex(of: slash).map { $0 + 1 } ?? path.startIndex
    guard let dot = path[start..<end].lastIndex(of: UInt8(ascii: ".")),
      endings.contains(where: { $0.elementsEqual(path[(dot + 1)..<end]) })
    else {
      let cut = path[start..<end].lastIndex { separators.contains($0) }
      return cut.map { $0 > start && isArea(path[($0 + 1)..<end]) } == true ? path[start..<end] : nil
    }
    return path[start..<dot]
  }

  /// Whether a part is a width and a height: `1200x675`.
  private static func isArea(_ part: ArraySlice<UInt8>) -> Bool {
    part.count <= 9 && part.contains(UInt8(ascii: "x")) && isSize(part)
  }

  private static let slash = UInt8(ascii: "/")
  private static let endings = ["jpg", "jpeg", "png", "gif", "webp", "avif", "jfif", "bmp", "tif", "tiff"].map {
    Array($0.utf8)
  }

  /// The last folder that is not a size; where that is a number, as in dates, those in front of it as well.
  private static func addTellingFolders(_ path: ArraySlice<UInt8>, _ add: (ArraySlice<UInt8>) -> Void) {
    var end = path.endIndex
    var count = 0
    while end > path.startIndex, count < 4 {
      let start = path[..<end].lastIndex(of: slash).map { $0 + 1 } ?? path.startIndex
      let folder = path[start..<end]
      end = start - 1
      if folder.isEmpty || isSize(folder) || isPictureWidth(folder) { continue }
      add([slash])
      add(folder)
      count += 1
      if !folder.allSatisfy(isDigit) { return }
    }
  }

  /// Without `-300x200`, `_w640`, `-s1200-c85`, `-640w`, `@2x`, `-scaled`, `-640`, `_840_560`, and a version such as `.v1715366824`, at the end. Any
  /// other number may be a year or a count, and stays; so does one after an underscore, with which cameras number pictures.
  private static func withoutSize(_ name: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var result = name
    while let cut = result.lastIndex(where: { separators.contains($0) }), cut > result.startIndex {
      let end = result[(cut + 1)...]
      let isQuality = isLettered(end, "cq", digits: 2...3) && endsInSize(result[..<cut])
      if let start = twoNumbers(before: cut, end, in: result) {
        result = result[..<start]
        continue
      }
      guard
        isSize(end) || isQuality || isLettered(end, "v", digits: 6...13)
          || result[cut] == UInt8(ascii: "-") && isPictureWidth(end)
      else { break }
      result = result[..<cut]
    }
    return result
  }

  /// Where a width and a height begin that end a name, as in `_840_560`: two numbers after the same sign, of which neither is more than
  /// four times the other, and the first is no year.
  private static func twoNumbers(before cut: Int, _ height: ArraySlice<UInt8>, in name: ArraySlice<UInt8>) -> Int? {
    guard let start = name[..<cut].lastIndex(where: { separators.contains($0) }), start > name.startIndex,
      name[start] == name[cut], let width = pixels(name[(start + 1)..<cut]), let height = pixels(height),
      !(1900...2100).contains(width), width <= 4 * height, height <= 4 * width
    else { return nil }
    return start
  }

  /// A number of three or four digits, of which the first is not zero.
  private static func pixels(_ part: ArraySlice<UInt8>) -> Int? {
    guard (3...4).contains(part.count), part.first != 0x30, part.allSatisfy(isDigit) else { return nil }
    return part.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  /// Whether a name ends in a size, so that a number after it says how much the picture is compressed: `-s1200-c85`.
  private static func endsInSize(_ name: ArraySlice<UInt8>) -> Bool {
    guard let cut = name.lastIndex(where: { separators.contains($0) }) else { return false }
    return isSize(name[(cut + 1)...])
  }

  /// Whether a part is one of some letters and a number of so many digits.
  private static func isLettered(_ part: ArraySlice<UInt8>, _ letters: String, digits: ClosedRange<Int>) -> Bool {
    guard let first = part.first, letters.utf8.contains(first) else { return false }
    return digits.contains(part.count - 1) && part.dropFirst().allSatisfy(isDigit)
  }

  private static let separators = Array("-_@.~".utf8)

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  private static func isSize(_ part: ArraySlice<UInt8>) -> Bool {
    guard part.count <= 9 else { return false }
    if words.contains(where: { $0.elementsEqual(part) }) || isLettered(part, "s", digits: 3...4) { return true }
    var others = 0
    var sign: UInt8 = 0
    for byte in part where !isDigit(byte) {
      others += 1
      sign = byte
    }
    guard others < part.count else { return false }
    switch sign {
    case UInt8(ascii: "x"): return others == 1 && part.first != sign && sign != 0
    case UInt8(ascii: "w"), UInt8(ascii: "h"): return others == 1
    default: return others == 2 && part.suffix(2).elementsEqual("px".utf8)
    }
  }

  /// Whether a bare number is a width that pictures are served at: a round one that is not a year, or a screen's.
  private static func isPictureWidth(_ part: ArraySlice<UInt8>) -> Bool {
    guard let width = pixels(part) else { return false }
    if screens.contains(width) { return true }
    return (100...4000).contains(width) && width.isMultiple(of: 10) && !(1900...2100).contains(width)
  }

  private static let screens = [768, 1024, 1366, 1536, 1920, 2048]

  private static let words = [
    "scaled", "large", "small", "medium", "thumb", "thumbnail", "original", "2x", "1x", "3x", "xl", "lg", "md", "sm",
    "size", "fill", "crop", "cropped", "resize", "resized",
  ].map { Array($0.utf8) }
}
