#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// libarchive converts names to the locale's encoding, and loses those that it cannot write: in the locale `C`, with which programs start, all
/// that are not ASCII.
enum TextLocale {
  /// `nil` where the system has none of them; names are then what the process's locale allows.
  nonisolated(unsafe) private static let utf8: locale_t? =
    newlocale(LC_CTYPE_MASK, "C.UTF-8", nil) ?? newlocale(LC_CTYPE_MASK, "en_US.UTF-8", nil)

  /// Runs something with an encoding of UTF-8, on this thread only.
  static func withUTF8<Result>(_ body: () -> Result) -> Result {
    guard let utf8 else { return body() }
    let before = uselocale(utf8)
    defer { uselocale(before) }
    return body()
  }
}
