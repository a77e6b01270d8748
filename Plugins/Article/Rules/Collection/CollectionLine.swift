import CopydeskCore

/// A line of a collection's file: a key, in some of them an argument, and a value.
///
/// `title: //h1`, `replace_string(<br>): <p>`. Lines that are empty or begin with `#` say nothing. Lines end with LF, CR or both; a byte
/// order position is passed over.
struct CollectionLine: Sendable, Hashable {
  var key: String
  var argument: String?
  /// What the key says; `nil` in a line without a colon in the right place.
  var value: String?
  /// The line, from 1.
  var number: Int
  /// The column of the key's first character, from 1.
  var keyColumn: Int
  /// The column of the value's first character.
  var valueColumn: Int

  var position: ConfigNode.Position { .init(line: number, column: keyColumn) }

  /// The place of a character of the value, from 0.
  func position(ofCharacter offset: Int) -> ConfigNode.Position { .init(line: number, column: valueColumn + offset) }

  /// Reads the lines of a file; what is wrong with one of them does not keep the others from being read.
  static func all(in bytes: [UInt8]) -> (lines: [CollectionLine], errors: [SettingError]) {
    var result: (lines: [CollectionLine], errors: [SettingError]) = ([], [])
    var number = 0
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while start < bytes.count {
      number += 1
      let end = bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
      do throws(SettingError) {
        if let line = try CollectionLine(bytes[start..<end], number: number) { result.lines.append(line) }
      } catch {
        result.errors.append(error)
      }
      let isPair = end + 1 < bytes.count && bytes[end] == 0x0D && bytes[end + 1] == 0x0A
      start = end + (isPair ? 2 : 1)
    }
    return result
  }

}

extension CollectionLine {
  /// Reads one line; `nil` where it says nothing.
  fileprivate init?(_ bytes: ArraySlice<UInt8>, number: Int) throws(SettingError) {
    guard let first = bytes.first(where: { $0 != 0x20 && $0 != 0x09 }), first != UInt8(ascii: "#") else { return nil }
    let line = try CollectionLine.text(bytes, number: number)
    let keyStart = line.firstIndex { !$0.isWhitespace } ?? line.startIndex
    let trimmed = line[keyStart...]
    let keyEnd = trimmed.firstIndex { $0 == ":" || $0 == "(" || $0.isWhitespace } ?? trimmed.endIndex
    keyColumn = 1 + line.distance(from: line.startIndex, to: keyStart)
    key = trimmed[..<keyEnd].lowercased()
    self.number = number
    let rest: Substring
    if keyEnd < trimmed.endIndex, trimmed[keyEnd] == "(", let close = trimmed.firstRange(of: "):") {
      argument = String(trimmed[trimmed.index(after: keyEnd)..<close.lowerBound])
      rest = trimmed[close.upperBound...]
    } else if let colon = trimmed[keyEnd...].firstIndex(where: { !$0.isWhitespace }), trimmed[colon] == ":" {
      rest = trimmed[trimmed.index(after: colon)...]
    } else {
      (value, valueColumn) = (nil, keyColumn)
      return
    }
    let valueStart = rest.firstIndex { !$0.isWhitespace } ?? rest.endIndex
    valueColumn = 1 + line.distance(from: line.startIndex, to: valueStart)
    value = String(rest[valueStart...].trimmingSuffix(while: \.isWhitespace))
  }

  private static func text(_ bytes: ArraySlice<UInt8>, number: Int) throws(SettingError) -> String {
    func column(of index: Int) -> Int { 1 + String(decoding: bytes[..<index], as: UTF8.self).count }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      var valid = bytes.startIndex
      var parser = UTF8.ForwardParser()
      var iterator = bytes.makeIterator()
      while case .valid(let scalar) = parser.parseScalar(from: &iterator) { valid += scalar.count }
      throw SettingError(
        position: .init(line: number, column: column(of: valid)), "not UTF-8: the byte here begins no character")
    }
    if let control = bytes.firstIndex(where: { $0 < 0x20 && $0 != 0x09 || $0 == 0x7F }) {
      throw SettingError(
        position: .init(line: number, column: column(of: control)), "a control character has no place here")
    }
    return text
  }
}

extension Substring {
  fileprivate func trimmingSuffix(while isTrimmed: (Character) -> Bool) -> Substring {
    var result = self
    while let last = result.last, isTrimmed(last) { result.removeLast() }
    return result
  }
}
