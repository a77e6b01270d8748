/// The attributes that extraction asks for by name.
package enum AttributeName: UInt8, Sendable, CaseIterable {
  /// Any attribute that is not in this list; its name is kept as text.
  case other
  case `class`, id, href, src, alt, title, name, content, property, rel, role, style, type, lang, dir, hidden, datetime
  case itemprop, itemtype, itemscope, srcset, start, value, colspan, rowspan, width, height, cite, reversed, charset
  case ariaHidden, ariaLabel, httpEquiv, xmlLang, dataSrc, dataOriginal, dataLazySrc, dataSrcset, dataTestID, poster

  /// The name as it stands in pages.
  package var string: String {
    switch self {
    case .ariaHidden: "aria-hidden"
    case .ariaLabel: "aria-label"
    case .httpEquiv: "http-equiv"
    case .xmlLang: "xml:lang"
    case .dataSrc: "data-src"
    case .dataOriginal: "data-original"
    case .dataLazySrc: "data-lazy-src"
    case .dataSrcset: "data-srcset"
    case .dataTestID: "data-testid"
    default: "\(self)"
    }
  }

  /// The attribute of a name in lower case.
  init(name: UnsafeBufferPointer<UInt8>) {
    self = AttributeName.find(name)
  }

  private static let byFirstByte: [[(bytes: [UInt8], name: AttributeName)]] = {
    var result = [[(bytes: [UInt8], name: AttributeName)]](repeating: [], count: 256)
    for name in AttributeName.allCases where name != .other {
      let bytes = Array(name.string.utf8)
      result[Int(bytes[0])].append((bytes, name))
    }
    return result
  }()

  private static func find(_ name: UnsafeBufferPointer<UInt8>) -> AttributeName {
    guard let first = name.first else { return .other }
    for entry in byFirstByte[Int(first)] where entry.bytes.count == name.count {
      if entry.bytes.elementsEqual(name) { return entry.name }
    }
    return .other
  }
}
