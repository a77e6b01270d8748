import FoundationEssentials

/// Cuts JSON into its parts without reading them: the values of an object by their keys, the elements of an array.
///
/// It expects valid JSON, and takes what it is given up to the first mistake; depth costs no stack.
struct JSONSlices {
  private let bytes: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) { self.bytes = bytes }

  /// The values of an object in their order; empty for anything else.
  var members: [(key: String, value: ArraySlice<UInt8>)] {
    var result: [(key: String, value: ArraySlice<UInt8>)] = []
    var index = start(of: UInt8(ascii: "{"))
    while let begin = index, begin < bytes.endIndex, bytes[begin] == UInt8(ascii: "\"") {
      let keyEnd = end(of: begin)
      let colon = skippingSpace(keyEnd)
      guard colon < bytes.endIndex, bytes[colon] == UInt8(ascii: ":") else { break }
      let value = skippingSpace(colon + 1)
      let valueEnd = end(of: value)
      guard valueEnd > value, let key = JSONSlices.text(bytes[begin..<keyEnd]) else { break }
      result.append((key, bytes[value..<valueEnd]))
      index = next(after: valueEnd)
    }
    return result
  }

  /// The elements of an array; empty for anything else.
  var elements: [ArraySlice<UInt8>] {
    var result: [ArraySlice<UInt8>] = []
    var index = start(of: UInt8(ascii: "["))
    while let begin = index, begin < bytes.endIndex {
      let valueEnd = end(of: begin)
      guard valueEnd > begin else { break }
      result.append(bytes[begin..<valueEnd])
      index = next(after: valueEnd)
    }
    return result
  }

  /// A value that is a string; `nil` for any other.
  static func text(_ value: ArraySlice<UInt8>) -> String? {
    guard value.count >= 2, value.first == UInt8(ascii: "\""), value.last == UInt8(ascii: "\"") else { return nil }
    let inner = value.dropFirst().dropLast()
    if !inner.contains(UInt8(ascii: "\\")) { return String(decoding: inner, as: UTF8.self) }
    return try? JSONDecoder().decode(String.self, from: Data(value))
  }

  /// Where the first value of a container is; `nil` where the bytes are no such container.
  private func start(of bracket: UInt8) -> Int? {
    let first = skippingSpace(bytes.startIndex)
    guard first < bytes.endIndex, bytes[first] == bracket else { return nil }
    return skippingSpace(first + 1)
  }

  /// Where the value after a comma is.
  private func next(after end: Int) -> Int? {
    let comma = skippingSpace(end)
    guard comma < bytes.endIndex, bytes[comma] == UInt8(ascii: ",") else { return nil }
    return skippingSpace(comma + 1)
  }

  private func skippingSpace(_ index: Int) -> Int {
    var index = index
    while index < bytes.endIndex, bytes[index] == 0x20 || (0x09...0x0D).contains(bytes[index]) { index += 1 }
    return index
  }

  /// Where the value that begins at an index ends.
  private func end(of begin: Int) -> Int {
    var depth = 0
    var index = begin
    while index < bytes.endIndex {
      switch bytes[index] {
      case UInt8(ascii: "\""):
        index = endOfString(index)
        if depth == 0 { return index }
        continue
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        if depth == 0 { return index }
        depth -= 1
        if depth == 0 { return index + 1 }
      case UInt8(ascii: ","), UInt8(ascii: ":"), 0x20, 0x09...0x0D: if depth == 0 { return index }
      default: break
      }
      index += 1
    }
    return index
  }

  private func endOfString(_ begin: Int) -> Int {
    var index = begin + 1
    while index < bytes.endIndex, bytes[index] != UInt8(ascii: "\"") {
      index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    return min(index + 1, bytes.endIndex)
  }
}
