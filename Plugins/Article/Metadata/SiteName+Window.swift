import CopydeskText

/// A stated name of a site, and what the window's title says beside the headline.
extension SiteName {
  /// The part of the window's title that a stated name begins with, before a slogan (`Merrow Post - News from the coast`), or that is the name of which
  /// the stated one is no more than the address (`www.merrowpost.example`).
  static func inWindow(_ stated: String, _ title: String?) -> String? {
    guard let title, stated.utf8.count <= longest else { return nil }
    let pieces = TitleCutting.pieces(of: title)
    if isAddress(stated, host: nil) {
      let host = TextKey(stated.split(separator: ".").max { $0.count < $1.count } ?? "").string
      return pieces.first { host.utf8.count >= shortest && TextKey($0).string == host && !isAddress($0, host: nil) }
    }
    return pieces.first { piece in
      guard TextKey(piece).string.utf8.count >= shortest, stated.hasPrefix(piece), stated != piece else { return false }
      let rest = stated.dropFirst(piece.count)
      return marks.contains(where: rest.hasPrefix)
    }
  }
}
