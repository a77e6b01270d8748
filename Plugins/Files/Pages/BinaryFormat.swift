/// Formats that lie beside pages in a dump and are not pages.
enum BinaryFormat {
  /// The format's name by its first bytes, from each format's specification.
  static func named(by bytes: [UInt8]) -> String? {
    if let known = signatures.first(where: { bytes.starts(with: $0.bytes) }) { return known.name }
    if bytes.starts(with: "RIFF".utf8), bytes.dropFirst(8).starts(with: "WEBP".utf8) { return "a WebP picture" }
    if bytes.dropFirst(4).starts(with: "ftyp".utf8) {
      let brand = bytes.dropFirst(8).prefix(4)
      return brand.starts(with: "avif".utf8) || brand.starts(with: "heic".utf8) ? "a picture" : "a video"
    }
    if bytes.dropFirst(257).starts(with: "ustar".utf8) { return "a tar archive" }
    return nil
  }

  /// Whether bytes hold more control characters than a damaged text would: over a tenth, unless another share is given.
  static func isBinary(_ bytes: some Collection<UInt8>, moreThanOneIn share: Int = 10) -> Bool {
    let strange = bytes.count { $0 < 0x20 && !textControls.contains($0) || $0 == 0x7F }
    return strange * share > bytes.count
  }

  /// Tab, line feed, form feed, carriage return, the escape of ISO-2022 encodings, and the mark for everything that is
  /// not ASCII.
  private static let textControls: [UInt8] = [0x09, 0x0A, 0x0C, 0x0D, 0x1B, 0x1A]

  private static let signatures: [(bytes: [UInt8], name: String)] = [
    ([0xFF, 0xD8, 0xFF], "a JPEG picture"),
    ([0x89] + "PNG\r\n".utf8, "a PNG picture"),
    (Array("GIF87a".utf8), "a GIF picture"),
    (Array("GIF89a".utf8), "a GIF picture"),
    ([0, 0, 1, 0], "an icon"),
    (Array("%PDF-".utf8), "a PDF document"),
    (Array("{\\rtf".utf8), "an RTF document"),
    (Array("PK\u{3}\u{4}".utf8), "a ZIP archive"),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "an Office document"),
    (Array("BZh".utf8), "bzip2 data"),
    ([0xFD] + "7zXZ\0".utf8, "xz data"),
    (Array("7z".utf8) + [0xBC, 0xAF, 0x27, 0x1C], "a 7z archive"),
    (Array("Rar!".utf8), "a RAR archive"),
    ([0x04, 0x22, 0x4D, 0x18], "lz4 data"),
    (Array("LZIP".utf8), "lzip data"),
    ([0x1F, 0x9D], "data of the program compress"),
    ([0x7F] + "ELF".utf8, "a program"),
    (Array("SQLite format 3\0".utf8), "an SQLite database"),
    (Array("WARC/".utf8), "a web archive"),
    (Array("wOFF".utf8), "a font"),
    (Array("wOF2".utf8), "a font"),
    (Array("ID3".utf8), "a sound file"),
    (Array("OggS".utf8), "a sound file"),
    ([0x1A, 0x45, 0xDF, 0xA3], "a video"),
  ]
}
