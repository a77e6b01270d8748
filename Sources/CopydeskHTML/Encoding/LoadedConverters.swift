import CIconv
import Synchronization

/// Keeps the C library's converters loaded. It loads the code of one when it is opened and unloads it when nobody has it open any more,
/// which takes longer than to decode a page.
enum LoadedConverters {
  /// One of each that was asked for, open for as long as the program runs.
  private static let open = Mutex<[String: UInt]>([:])

  /// Keeps a converter to UTF-8.
  static func keep(_ name: String) {
    open.withLock { open in
      if open[name] == nil { open[name] = UInt(bitPattern: iconv_open("UTF-8", name)) }
    }
  }
}
