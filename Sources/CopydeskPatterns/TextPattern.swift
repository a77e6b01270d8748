import CPCRE2

/// A regular expression in the syntax of Perl, matched by PCRE2.
///
/// However it is written, a search is given up after a number of steps: see ``stepLimit``. Groups may have names, and an expression may refer
/// to an earlier group.
package final class TextPattern: Sendable {
  /// How much a search may cost for each call. One is a byte that the pattern goes over, ``costOfPart`` a part of the pattern that is
  /// tried.
  package static let stepLimit = 20_000_000
  /// How much a text may cost besides, for each of its bytes: a long text has many matches.
  private static let stepsOfByte = 200
  private static let costOfPart = 30
  /// The memory for going back, in KiB.
  private static let heapLimit: UInt32 = 16_384

  /// How many groups the pattern has, without the whole match.
  package let groupCount: Int
  /// The numbers of the groups that have names.
  package let groupNames: [String: Int]

  /// PCRE2 allows that threads share a compiled pattern ("pcre2api", "Multithreading").
  private nonisolated(unsafe) let code: OpaquePointer

  /// - Parameter allowsReferences: Whether the expression may refer to an earlier group. Without, what it finds can be told of any text.
  /// - Throws: What is wrong, and where.
  package init(_ pattern: String, allowsReferences: Bool = true) throws(PatternError) {
    var number: Int32 = 0
    var offset = 0
    let options = UInt32(PCRE2_UTF) | UInt32(PCRE2_UCP) | PCRE2_AUTO_CALLOUT | PCRE2_NEVER_BACKSLASH_C
    let code = TextPattern.withBytes(pattern) { bytes, count in
      pcre2_compile_8(bytes, count, options, &number, &offset, nil)
    }
    guard let code else {
      let before = String(decoding: pattern.utf8.prefix(offset), as: UTF8.self)
      throw PatternError(message: TextPattern.message(number), offset: before.unicodeScalars.count)
    }
    var references: UInt32 = 0
    pcre2_pattern_info_8(code, UInt32(PCRE2_INFO_BACKREFMAX), &references)
    guard allowsReferences || references == 0 else {
      pcre2_code_free_8(code)
      throw PatternError(message: "references to an earlier group are not allowed", offset: 0)
    }
    self.code = code
    var count: UInt32 = 0
    pcre2_pattern_info_8(code, UInt32(PCRE2_INFO_CAPTURECOUNT), &count)
    groupCount = Int(count)
    groupNames = TextPattern.names(of: code)
  }

  deinit { pcre2_code_free_8(code) }

  /// Hands out the matches in a text, in order, also those that are empty, as Perl finds them: the range of the whole match and of each group, in UTF-8 bytes.
  ///
  /// - Throws: ``PatternFailure`` where it takes too many steps.
  package func forEachMatch(
    in text: String, _ body: (_ groups: [Range<Int>?]) -> Void
  ) throws(PatternFailure) {
    let (result, _) = try run(limit: TextPattern.stepLimit + TextPattern.stepsOfByte * text.utf8.count) {
      match, context in
      TextPattern.withBytes(text) { bytes, count in search(bytes, count, match, context, body) }
    }
    if result != PCRE2_ERROR_NOMATCH { throw TextPattern.tooManySteps }
  }

  /// Whether a part of the text matches, and how many steps it took to find out.
  ///
  /// - Parameter limit: How many steps it may take. Fifteen million take 10 to 50 ms, on any text.
  /// - Throws: ``PatternFailure`` where it takes more.
  package func matches(_ text: String, limit: Int) throws(PatternFailure) -> (Bool, steps: Int) {
    let (result, steps) = try run(limit: limit) { match, context in
      TextPattern.withBytes(text) { bytes, count in
        pcre2_match_8(code, bytes, count, 0, PCRE2_NO_UTF_CHECK, match, context)
      }
    }
    if result >= 0 { return (true, steps) }
    if result == PCRE2_ERROR_NOMATCH { return (false, steps) }
    throw TextPattern.tooManySteps
  }

  private static var tooManySteps: PatternFailure {
    PatternFailure(message: "the pattern takes too many steps on this text; make it simpler")
  }

  /// Runs a search, and counts its steps.
  private func run(
    limit: Int, _ search: (_ match: OpaquePointer, _ context: OpaquePointer) -> Int32
  ) throws(PatternFailure) -> (result: Int32, steps: Int) {
    guard let context = pcre2_match_context_create_8(nil), let match = pcre2_match_data_create_from_pattern_8(code, nil)
    else { throw PatternFailure(message: "there is no memory for the pattern") }
    defer {
      pcre2_match_data_free_8(match)
      pcre2_match_context_free_8(context)
    }
    pcre2_set_heap_limit_8(context, TextPattern.heapLimit)
    var meter = Meter(limit: limit)
    let result = withUnsafeMutablePointer(to: &meter) { meter in
      _ = pcre2_set_callout_8(context, { TextPattern.count($0, $1) }, meter)
      return search(match, context)
    }
    return (result, meter.cost)
  }

  /// - Returns: Why the search ended, which is `PCRE2_ERROR_NOMATCH` where all is well.
  private func search(
    _ bytes: UnsafePointer<UInt8>, _ count: Int, _ match: OpaquePointer, _ context: OpaquePointer,
    _ body: ([Range<Int>?]) -> Void
  ) -> Int32 {
    // Behind a match that is empty, only one that is not may begin at the same place (pcre2demo).
    let further = PCRE2_NOTEMPTY_ATSTART | PCRE2_ANCHORED
    var offset = 0
    var options: UInt32 = 0
    while offset <= count {
      let result = pcre2_match_8(code, bytes, count, offset, PCRE2_NO_UTF_CHECK | options, match, context)
      if result == PCRE2_ERROR_NOMATCH, options != 0, offset < count {
        repeat { offset += 1 } while offset < count && bytes[offset] & 0xC0 == 0x80
        options = 0
        continue
      }
      guard result > 0, let vector = pcre2_get_ovector_pointer_8(match) else { return result }
      let groups = (0...groupCount).map { group -> Range<Int>? in
        let (start, end) = (vector[2 * group], vector[2 * group + 1])
        // A group that has no part in the match begins at ~0, which is -1 here.
        return group < Int(result) && start >= 0 && start <= end && end <= count ? start..<end : nil
      }
      // `\K` may leave a match that begins before the last one ended.
      guard let whole = groups[0], whole.lowerBound >= offset, whole.upperBound >= offset else { return result }
      body(groups)
      options = whole.isEmpty ? further : 0
      offset = whole.upperBound
    }
    return PCRE2_ERROR_NOMATCH
  }

  /// What a search has cost.
  private struct Meter {
    let limit: Int
    var cost = 0
    var position = 0
  }

  /// Called before each part of the pattern that is tried.
  private static func count(
    _ block: UnsafeMutablePointer<pcre2_callout_block_8>?, _ meter: UnsafeMutableRawPointer?
  ) -> Int32 {
    guard let block, let meter = meter?.assumingMemoryBound(to: Meter.self) else { return 0 }
    let position = block.pointee.current_position
    meter.pointee.cost += costOfPart + abs(position - meter.pointee.position)
    meter.pointee.position = position
    return meter.pointee.cost > meter.pointee.limit ? PCRE2_ERROR_MATCHLIMIT : 0
  }

  private static func names(of code: OpaquePointer) -> [String: Int] {
    var count: UInt32 = 0
    var size: UInt32 = 0
    var table: UnsafePointer<UInt8>?
    pcre2_pattern_info_8(code, UInt32(PCRE2_INFO_NAMECOUNT), &count)
    pcre2_pattern_info_8(code, UInt32(PCRE2_INFO_NAMEENTRYSIZE), &size)
    pcre2_pattern_info_8(code, UInt32(PCRE2_INFO_NAMETABLE), &table)
    guard let table else { return [:] }
    // Each entry is the group's number, in two bytes, and its name, which a zero ends.
    var names: [String: Int] = [:]
    for index in 0..<Int(count) {
      let entry = table + index * Int(size)
      names[String(cString: entry + 2)] = Int(entry[0]) << 8 | Int(entry[1])
    }
    return names
  }

  private static func withBytes<Result>(_ text: String, _ body: (UnsafePointer<UInt8>, Int) -> Result) -> Result {
    var text = text
    return text.withUTF8 { bytes in
      // An empty text has no address.
      bytes.baseAddress.map { body($0, bytes.count) } ?? withUnsafePointer(to: 0) { body($0, 0) }
    }
  }

  private static func message(_ number: Int32) -> String {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 256) { buffer in
      let length = pcre2_get_error_message_8(number, buffer.baseAddress, buffer.count)
      return String(decoding: buffer.prefix(max(0, Int(length))), as: UTF8.self)
    }
  }
}
