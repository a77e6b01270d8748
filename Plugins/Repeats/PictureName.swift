/// What tells a picture from others, whatever size it is served at.
struct PictureName {
  /// The name without ending and size, and the folders that tell it from pictures of the same name. An address whose last part has no
  /// ending of a picture's is taken whole: what tells it from others is in its query.
  let stem: String

  init(_ src: String) {
    let path = src.prefix { $0 != "?" && $0 != "#" }
    let parts = path.split(separator: "/")
    guard let name = parts.last, let dot = name.lastIndex(of: "."),
      PictureName.endings.contains(name[name.index(after: dot)...].lowercased())
    else {
      stem = src.lowercased()
      return
    }
    let folders = PictureName.tellingFolders(parts.dropLast())
    stem = (folders + [PictureName.withoutSize(name[..<dot])]).joined(separator: "/").lowercased()
  }

  private static let endings: Set<String> = ["jpg", "jpeg", "png", "gif", "webp", "avif", "jfif", "bmp", "tif", "tiff"]

  /// The last folder that is no size; where that is a number, as in dates, those in front of it as well.
  private static func tellingFolders(_ folders: ArraySlice<Substring>) -> [Substring] {
    var result: [Substring] = []
    for folder in folders.reversed() where !isSize(folder.lowercased()) && !isPictureWidth(folder) {
      result.insert(folder, at: 0)
      if result.count == 4 || !folder.allSatisfy(\.isNumber) { break }
    }
    return result
  }

  /// Without `-300x200`, `_w640`, `-640w`, `@2x`, `-scaled`, `-640` at the end. Any other number may be a year or a count, and stays; so
  /// does one behind a low line, which cameras number with.
  private static func withoutSize(_ stem: Substring) -> Substring {
    var result = stem
    while let cut = result.lastIndex(where: { "-_@.".contains($0) }), cut > result.startIndex {
      let end = result[result.index(after: cut)...]
      guard isSize(end.lowercased()) || result[cut] == "-" && isPictureWidth(end) else { break }
      result = result[..<cut]
    }
    return result
  }

  private static func isSize(_ part: String) -> Bool {
    if words.contains(part) { return true }
    guard part.count <= 9 else { return false }
    let digits = part.filter { $0.isASCII && $0.isNumber }.count
    guard digits > 0 else { return false }
    let rest = part.filter { !($0.isASCII && $0.isNumber) }
    return rest == "x" && !part.hasPrefix("x") || rest == "w" || rest == "h" || rest == "px"
  }

  /// Whether a bare number is a width that pictures are served at: a round one that is no year, or a screen's.
  private static func isPictureWidth(_ part: Substring) -> Bool {
    guard (3...4).contains(part.utf8.count), part.first != "0", let width = Int(part) else { return false }
    if screens.contains(width) { return true }
    return (100...4000).contains(width) && width.isMultiple(of: 10) && !(1900...2100).contains(width)
  }

  private static let screens: Set<Int> = [768, 1024, 1366, 1536, 1920, 2048]

  private static let words: Set<String> = [
    "scaled", "large", "small", "medium", "thumb", "thumbnail", "original", "2x", "1x", "3x", "xl", "lg", "md", "sm",
  ]
}
