import CPCRE2

/// A regular expression, compiled by PCRE2.
///
/// However it is written, a match is given up after a number of steps: see ``stepLimit``.
final class TextPattern: Sendable {
  /// How much a match may cost. One is a byte that the pattern goes over, ``costOfPart`` a part of the pattern that is tried.
  ///
  /// A match that reaches the limit takes 10 to 40 ms, on any text.
  static let stepLimit = 20_000_000
  private static let costOfPart = 30
  /// The memory for going back, in KiB.
  private static let heapLimit: UInt32 = 16_384

  /// PCRE2 allows that threads share a compiled pattern ("pcre2api", "Multithreading").
  private nonisolated(unsafe) let code: OpaquePointer
  private nonisolated(unsafe) let limits: OpaquePointer

  /// - Throws: What is wrong, at an offset in code points of the pattern.
  init(_ pattern: String) throws(Flaw) {
    var number: Int32 = 0
    var byte = 0
    let options = UInt32(PCRE2_UTF) | UInt32(PCRE2_UCP) | PCRE2_AUTO_CALLOUT | PCRE2_NEVER_BACKSLASH_C
    let code = Array(pattern.utf8).withUnsafeBufferPointer { bytes in
      pcre2_compile_8(bytes.baseAddress ?? TextPattern.nothing, bytes.count, options, &number, &byte, nil)
    }
    guard let code else { throw Flaw(TextPattern.message(number), at: TextPattern.scalars(pattern, byte)) }
    var references: UInt32 = 0
    pcre2_pattern_info_8(code, UInt32(PCRE2_INFO_BACKREFMAX), &references)
    guard references == 0, let limits = pcre2_match_context_create_8(nil) else {
      pcre2_code_free_8(code)
      throw Flaw("references to an earlier group are not allowed", at: 0)
    }
    pcre2_set_heap_limit_8(limits, TextPattern.heapLimit)
    (self.code, self.limits) = (code, limits)
  }

  deinit {
    pcre2_code_free_8(code)
    pcre2_match_context_free_8(limits)
  }

  /// Counts what a match costs.
  private struct Meter {
    var cost = 0
    var position = 0
  }

  /// Whether a part of the text matches.
  ///
  /// - Throws: Where it takes too many steps.
  func matches(_ text: String) throws(Trouble) -> Bool {
    guard let context = pcre2_match_context_copy_8(limits), let match = pcre2_match_data_create_8(1, nil) else {
      throw Trouble("there is no memory for the pattern")
    }
    defer {
      pcre2_match_data_free_8(match)
      pcre2_match_context_free_8(context)
    }
    var text = text
    var meter = Meter()
    let result = withUnsafeMutablePointer(to: &meter) { meter in
      _ = pcre2_set_callout_8(context, { TextPattern.count($0, $1) }, meter)
      return text.withUTF8 { bytes in
        pcre2_match_8(
          code, bytes.baseAddress ?? TextPattern.nothing, bytes.count, 0, PCRE2_NO_UTF_CHECK, match, context)
      }
    }
    if result >= 0 { return true }
    if result == PCRE2_ERROR_NOMATCH { return false }
    throw Trouble("the pattern takes too many steps on this text; make it simpler")
  }

  /// Called before each part of the pattern that is tried.
  private static func count(
    _ block: UnsafeMutablePointer<pcre2_callout_block_8>?, _ meter: UnsafeMutableRawPointer?
  ) -> Int32 {
    guard let block, let meter = meter?.assumingMemoryBound(to: Meter.self) else { return 0 }
    let position = block.pointee.current_position
    meter.pointee.cost += costOfPart + abs(position - meter.pointee.position)
    meter.pointee.position = position
    return meter.pointee.cost > stepLimit ? PCRE2_ERROR_MATCHLIMIT : 0
  }

  /// What an empty text points to.
  private nonisolated(unsafe) static let nothing = UnsafePointer(UnsafeMutablePointer<UInt8>.allocate(capacity: 1))

  private static func scalars(_ pattern: String, _ byte: Int) -> Int {
    String(decoding: pattern.utf8.prefix(byte), as: UTF8.self).unicodeScalars.count
  }

  private static func message(_ number: Int32) -> String {
    let text = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 256) { buffer in
      let length = pcre2_get_error_message_8(number, buffer.baseAddress, buffer.count)
      return String(decoding: buffer.prefix(max(0, Int(length))), as: UTF8.self)
    }
    return text
  }
}
