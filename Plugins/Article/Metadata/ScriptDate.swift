import CopydeskHTML

/// Finds the day of publication in the data that scripts of a page carry: `{"publishedDate":"2024-03-05T07:30:00Z"}`.
enum ScriptDate {
  /// The date that keys for the publication have, else those for the creation, where all of them in the page are of one day: several days are those of
  /// a list.
  static func publication(in page: Page) -> String? {
    page.source.withUnsafeBufferPointer { bytes in
      var (published, created): ([String], [String]) = ([], [])
      for script in page.scripts {
        for index in script where bytes[index] == UInt8(ascii: "\"") {
          let key = index + 1..<script.upperBound
          if let end = end(ofAny: publicationKeys, bytes, in: key) {
            value(bytes, in: end..<script.upperBound).map { published.append($0) }
          } else if let end = end(ofAny: creationKeys, bytes, in: key) {
            value(bytes, in: end..<script.upperBound).map { created.append($0) }
          }
        }
      }
      return single(published.isEmpty ? created : published)
    }
  }

  private static func single(_ dates: [String]) -> String? {
    guard let first = dates.first, dates.allSatisfy({ $0.prefix(10) == first.prefix(10) }) else { return nil }
    return first
  }

  /// The end of a key at the beginning of a range, with the quotation mark behind it.
  private static func end(
    ofAny keys: [StaticString], _ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>
  ) -> Int? {
    for key in keys where range.count > key.utf8CodeUnitCount + 1 && bytes[range.lowerBound] == key.utf8Start[0] {
      let end = range.lowerBound + key.utf8CodeUnitCount
      guard (0..<key.utf8CodeUnitCount).allSatisfy({ bytes[range.lowerBound + $0] == key.utf8Start[$0] }) else {
        continue
      }
      // Data that is a string in data has a backslash before each quotation mark.
      if bytes[end] == UInt8(ascii: "\"") || bytes[end] == UInt8(ascii: "\\") { return end }
    }
    return nil
  }

  /// The date in the string behind a key, in ISO 8601.
  private static func value(_ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>) -> String? {
    let signs = "\\\": ".utf8
    guard let start = range.prefix(8).first(where: { !signs.contains(bytes[$0]) }) else { return nil }
    let end = (start..<min(range.upperBound, start + longest)).first {
      signs.contains(bytes[$0]) && bytes[$0] > 0x20 && bytes[$0] != 0x3A
    }
    guard let end, end - start >= 10, bytes[start + 4] == UInt8(ascii: "-") else { return nil }
    return DateReading.machine(String(decoding: bytes[start..<end], as: UTF8.self))
  }

  private static let publicationKeys: [StaticString] = [
    "publishedDate", "published_at", "publishedAt", "published_date", "datePublished", "publishDate", "publish_date",
    "publicationDate",
  ]
  private static let creationKeys: [StaticString] = ["createdAt", "created_at", "dateCreated", "creationDate"]
  /// A date and a time have fewer bytes.
  private static let longest = 40
}
