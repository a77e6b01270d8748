import Foundation

extension OutputName {
  /// The name that this one shares with all names that a disk may take for the same: upper and lower case made one, NFC.
  ///
  /// Some letters grow in that (`Ⱥ` has two bytes, `ⱥ` three). A part that gets too long for a file name is cut, and a
  /// hash of the whole keeps it apart from others.
  var folded: OutputName {
    let name = OutputName.fold(stem + suffix)
    return OutputName(folders: folders.map(OutputName.fold), stem: name)
  }

  static func fold(_ part: String) -> String {
    let isPlain = part.utf8.allSatisfy { $0 < 0x80 && !(UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
    if isPlain { return part }
    let folded = part.uppercased().lowercased().precomposedStringWithCanonicalMapping
    return SafeName.shortened(folded, toBytes: 255)
  }
}
