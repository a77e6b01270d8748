/// One file in a ZIP archive, as the central directory has it.
struct ZipEntry: Hashable {
  var name: String
  /// 0 for a file that is stored as it is, 8 for deflate (APPNOTE.TXT, 4.4.5).
  var method: Int
  var isEncrypted: Bool
  /// How many bytes it has in the archive.
  var compressedSize: Int
  /// Where its own header begins.
  var headerOffset: Int
}
